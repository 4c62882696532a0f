#pragma once

#include <vector>

#include <QUndoCommand>

#include "ui/window/inbox_controller.h"

namespace tributary::ui {

/// Puts back what a person changed in submissions, and nothing that the queue did since.
class EditSubmissions : public QUndoCommand {
public:
    EditSubmissions(InboxController& inbox, const QString& text, std::vector<Submission> before,
                    std::vector<Submission> after);
    void undo() override { apply(before_); }
    void redo() override { apply(after_); }

private:
    void apply(const std::vector<Submission>& states);

    InboxController& inbox_;
    std::vector<Submission> before_;
    std::vector<Submission> after_;
};

class RemoveSubmissions : public QUndoCommand {
public:
    RemoveSubmissions(InboxController& inbox, std::vector<Submission> submissions);
    void undo() override { inbox_.put(submissions_); }
    void redo() override;

private:
    InboxController& inbox_;
    std::vector<Submission> submissions_;
};

}  // namespace tributary::ui
