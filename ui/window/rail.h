#pragma once

#include <map>
#include <vector>

#include <QWidget>

#include "ui/theme/theme.h"

class QMenu;
class QToolButton;
class QVBoxLayout;

namespace tributary::ui {

/// The pages at the left, and the menu at its foot.
class Rail : public QWidget {
    Q_OBJECT

public:
    explicit Rail(const Theme& theme, QWidget* parent = nullptr);

    /// Adds an entry below the others.
    void addPage(const QString& id, const QString& title, const QString& icon);
    void setTheme(const Theme& theme);
    /// Marks the entry of the page that is shown.
    void setPage(const QString& id);
    /// What an entry says besides its title, for the tool tip: its key.
    void setHint(const QString& id, const QString& hint);
    /// The menu of the button at the foot.
    void setMenu(QMenu* menu);

Q_SIGNALS:
    void pageRequested(const QString& id);

private:
    QToolButton* addButton(const QString& icon, const QString& text);

    Theme theme_;
    QVBoxLayout* entries_;
    std::vector<std::pair<QToolButton*, QString>> buttons_;
    std::map<QString, QToolButton*> pages_;
    QToolButton* more_ = nullptr;
};

}  // namespace tributary::ui
