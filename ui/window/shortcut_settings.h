#pragma once

#include <QWidget>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace tributary::ui {

class Actions;

/// Every command with its key, to be changed. A key that another command has is refused by name.
class ShortcutSettings : public QWidget {
    Q_OBJECT

public:
    explicit ShortcutSettings(Actions& actions, QWidget* parent = nullptr);

    /// Chooses a command's line.
    void choose(const QString& id);
    /// Gives the chosen command these keys if they are free. True when it has them now.
    bool assign(const QKeySequence& keys);
    [[nodiscard]] QString message() const;

private:
    void fill();
    void filter(const QString& text);
    [[nodiscard]] QString chosen() const;
    void refresh();

    Actions& actions_;
    QLineEdit* search_;
    QTreeWidget* list_;
    QKeySequenceEdit* edit_;
    QPushButton* clear_;
    QPushButton* reset_;
    QLabel* message_;
};

}  // namespace tributary::ui
