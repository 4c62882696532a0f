#pragma once

#include <QDialog>

namespace tributary::ui {

/// The keys of the window (F1).
class ShortcutSheet : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutSheet(QWidget* parent);
};

}  // namespace tributary::ui
