#include "ui/models/submission_filter.h"

#include <algorithm>

#include "ui/models/submission_model.h"
#include "ui/text/format.h"

namespace tributary::ui {

namespace {

using State = SubmissionChoice::State;

bool hasState(const Submission& submission, State state) {
    switch (state) {
        case State::Any:
            return true;
        case State::Waiting:
            return submission.status == SubmissionStatus::Waiting;
        case State::Done:
            return submission.status == SubmissionStatus::Done;
        case State::Open:
            return submission.status == SubmissionStatus::Done &&
                   submission.decision == Decision::Open;
        case State::Accepted:
            return submission.decision == Decision::Accepted;
        case State::Rejected:
            return submission.decision == Decision::Rejected;
        case State::Failed:
            return submission.status == SubmissionStatus::Failed ||
                   submission.status == SubmissionStatus::Cancelled;
    }
    return true;
}

bool holds(const Submission& s, const QString& text) {
    if (text.isEmpty()) return true;
    const std::string top = s.top ? s.top->title + ' ' + s.top->artist : std::string();
    const QStringList fields{submissionTitle(s),
                             fromUtf8(s.track.artist),
                             fromUtf8(s.track.isrc),
                             fromUtf8(s.submitter),
                             fromUtf8(s.notes),
                             fromUtf8(top),
                             fromUtf8(s.file.filename().string())};
    return std::any_of(fields.begin(), fields.end(), [&](const QString& field) {
        return field.contains(text, Qt::CaseInsensitive);
    });
}

}  // namespace

QString SubmissionChoice::toText() const {
    return QStringLiteral("%1;%2;%3").arg(static_cast<int>(state)).arg(leastRating).arg(text);
}

SubmissionChoice SubmissionChoice::fromText(const QString& text) {
    SubmissionChoice choice;
    const int state = text.section(QChar(';'), 0, 0).toInt();
    const int rating = text.section(QChar(';'), 1, 1).toInt();
    if (state < 0 || state > static_cast<int>(State::Failed) || rating < 0 || rating > 5) return {};
    choice.state = static_cast<State>(state);
    choice.leastRating = rating;
    choice.text = text.section(QChar(';'), 2);
    return choice;
}

SubmissionFilter::SubmissionFilter(QObject* parent) : QSortFilterProxyModel(parent) {
    setSortRole(SubmissionModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void SubmissionFilter::setChoice(const SubmissionChoice& choice) {
    if (choice == choice_) return;
    choice_ = choice;
    invalidateRowsFilter();
}

bool SubmissionFilter::filterAcceptsRow(int row, const QModelIndex&) const {
    const Submission& submission = static_cast<const SubmissionModel*>(sourceModel())->at(row);
    return submission.rating >= choice_.leastRating && hasState(submission, choice_.state) &&
           holds(submission, choice_.text);
}

}  // namespace tributary::ui
