#pragma once

#include <QWidget>

#include "ui/theme/theme.h"

class QToolButton;
class QPushButton;

namespace tributary::ui {

class Actions;
class PageStack;

/// The strip above the pages: search, commands, and the inspector's switch.
class TopBar : public QWidget {
    Q_OBJECT

public:
    TopBar(Actions& actions, PageStack& pages, QWidget* parent = nullptr);
    void setTheme(const Theme& theme);

private:
    void refresh();

    Actions& actions_;
    PageStack& pages_;
    QPushButton* search_;
    QToolButton* palette_;
    QToolButton* inspector_;
};

}  // namespace tributary::ui
