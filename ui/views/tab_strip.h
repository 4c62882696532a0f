#pragma once

#include <QTabBar>

namespace tributary::ui {

/// The tabs of a page: as wide as their words are when chosen, so that choosing one moves none.
class TabStrip : public QTabBar {
    Q_OBJECT

public:
    TabStrip(const QString& accessibleName, QWidget* parent);

protected:
    QSize tabSizeHint(int index) const override;
};

}  // namespace tributary::ui
