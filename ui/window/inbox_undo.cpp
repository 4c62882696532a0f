#include "ui/window/inbox_undo.h"

#include <utility>

namespace tributary::ui {

EditSubmissions::EditSubmissions(InboxController& inbox, const QString& text,
                                 std::vector<Submission> before, std::vector<Submission> after)
    : QUndoCommand(text), inbox_(inbox), before_(std::move(before)), after_(std::move(after)) {}

void EditSubmissions::apply(const std::vector<Submission>& states) {
    std::vector<Submission> changed;
    for (const Submission& state : states) {
        const Submission* now = inbox_.model().find(state.id);
        if (now == nullptr) continue;
        changed.push_back(*now);
        changed.back().rating = state.rating;
        changed.back().decision = state.decision;
        changed.back().notes = state.notes;
        changed.back().submitter = state.submitter;
    }
    if (!changed.empty()) inbox_.put(changed);
}

RemoveSubmissions::RemoveSubmissions(InboxController& inbox, std::vector<Submission> submissions)
    : QUndoCommand(InboxController::tr("Remove from the inbox")),
      inbox_(inbox),
      submissions_(std::move(submissions)) {}

void RemoveSubmissions::redo() {
    InboxController::Ids ids;
    for (Submission& submission : submissions_) {
        // As it is now: its analysis may have ended since.
        if (const Submission* now = inbox_.model().find(submission.id)) submission = *now;
        ids.push_back(submission.id);
    }
    inbox_.take(ids);
}

}  // namespace tributary::ui
