#pragma once

#include <functional>

#include <QFrame>
#include <QTimer>

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

/// A good message: "24 tracks added". It goes by itself, unless it offers something.
class NoticePanel : public QFrame {
    Q_OBJECT

public:
    explicit NoticePanel(QWidget* parent = nullptr);
    void showText(const QString& text);
    /// With a button, which also dismisses it.
    void showOffer(const QString& text, const QString& button, std::function<void()> act);

private:
    QLabel* text_;
    QPushButton* offer_;
    std::function<void()> act_;
    QTimer away_;
};

}  // namespace tributary::ui
