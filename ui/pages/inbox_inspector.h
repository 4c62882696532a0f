#pragma once

#include <QWidget>

#include "core/inbox/submission.h"

class QVBoxLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace tributary::ui {

class InboxController;

/// One submission in detail, with its notes.
class InboxInspector : public QWidget {
    Q_OBJECT

public:
    explicit InboxInspector(InboxController& inbox, QWidget* parent = nullptr);

    /// An id that is not there shows what to do instead.
    void show(SubmissionId id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLabel* addRow(QVBoxLayout& form, const QString& name);
    void keep();

    InboxController& inbox_;
    SubmissionId id_;
    QLabel* title_;
    QLabel* problem_;
    QLabel* empty_;
    QWidget* body_;
    QLabel* artist_;
    QLabel* sound_;
    QLabel* top_;
    QLabel* flags_;
    QLabel* file_;
    QLineEdit* submitter_;
    QPlainTextEdit* notes_;
};

}  // namespace tributary::ui
