#pragma once

#include <vector>

#include <QWidget>

#include "ui/theme/theme.h"

class QMenu;
class QToolButton;

namespace tributary::ui {

/// The pages at the left, and the menu at its foot.
class Rail : public QWidget {
    Q_OBJECT

public:
    explicit Rail(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setPage(int page);
    /// The menu of the button at the foot.
    void setMenu(QMenu* menu);

Q_SIGNALS:
    void pageRequested(int page);

private:
    QToolButton* addButton(const QString& icon, const QString& text);

    std::vector<std::pair<QToolButton*, QString>> buttons_;
    QToolButton* more_ = nullptr;
};

}  // namespace tributary::ui
