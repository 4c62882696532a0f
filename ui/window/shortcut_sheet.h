#pragma once

#include <QDialog>

namespace tributary::ui {

class Actions;

/// The keys of the window (F1), as they are now.
class ShortcutSheet : public QDialog {
    Q_OBJECT

public:
    ShortcutSheet(const Actions& actions, QWidget* parent);
};

}  // namespace tributary::ui
