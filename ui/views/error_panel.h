#pragma once

#include <QFrame>

#include "core/base/error.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace tributary::ui {

/// What happened, what is safe, what to do; the details folded away.
class ErrorPanel : public QFrame {
    Q_OBJECT

public:
    explicit ErrorPanel(QWidget* parent = nullptr);

    void showError(const Error& error);
    /// What "Copy report" puts on the clipboard.
    [[nodiscard]] QString reportText() const;

private:
    void setDetailsShown(bool shown);

    QLabel* title_;
    QLabel* message_;
    QPlainTextEdit* details_;
    QPushButton* toggle_;
};

/// A fleeting good message: "24 tracks added".
class NoticePanel : public QFrame {
    Q_OBJECT

public:
    explicit NoticePanel(QWidget* parent = nullptr);
    void showText(const QString& text);

private:
    QLabel* text_;
};

}  // namespace tributary::ui
