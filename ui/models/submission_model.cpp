#include "ui/models/submission_model.h"

#include <algorithm>
#include <set>

#include <QDateTime>
#include <QLocale>

#include "ui/text/format.h"

namespace tributary::ui {

namespace {

QDateTime addedAt(const Submission& submission) {
    return QDateTime::fromMSecsSinceEpoch(submission.added.time_since_epoch().count());
}

/// A key with its sign, the mode in the user's language.
QString keyText(const MusicalKey& key) {
    const QString name = fromUtf8(keyName(key));
    const QString tonic = name.left(name.indexOf(QChar(' ')));
    return key.minor ? SubmissionModel::tr("%1 minor").arg(tonic)
                     : SubmissionModel::tr("%1 major").arg(tonic);
}

bool numeric(int column) {
    return column == SubmissionModel::Duration || column == SubmissionModel::Loudness ||
           column == SubmissionModel::Tempo;
}

}  // namespace

QString submissionTitle(const Submission& submission) {
    return submission.track.title.empty() ? fromUtf8(submission.file.filename().string())
                                          : fromUtf8(submission.track.title);
}

QString submissionState(const Submission& submission, bool running) {
    if (running) return SubmissionModel::tr("analysing");
    switch (submission.status) {
        case SubmissionStatus::Waiting:
            return SubmissionModel::tr("waiting");
        case SubmissionStatus::Failed:
            return SubmissionModel::tr("failed");
        case SubmissionStatus::Cancelled:
            return SubmissionModel::tr("cancelled");
        case SubmissionStatus::Done:
            break;
    }
    switch (submission.decision) {
        case Decision::Accepted:
            return SubmissionModel::tr("accepted");
        case Decision::Rejected:
            return SubmissionModel::tr("rejected");
        case Decision::Open:
            break;
    }
    return SubmissionModel::tr("done");
}

QStringList submissionStates() {
    QStringList states;
    for (const SubmissionStatus status : {SubmissionStatus::Waiting, SubmissionStatus::Done,
                                          SubmissionStatus::Failed, SubmissionStatus::Cancelled}) {
        for (const Decision decision : {Decision::Open, Decision::Accepted, Decision::Rejected}) {
            Submission submission;
            submission.status = status;
            submission.decision = decision;
            states << submissionState(submission, false);
        }
    }
    states.removeDuplicates();
    return states;
}

unsigned shownFlags(const Submission& submission) {
    return submission.status == SubmissionStatus::Done ? submission.flags
                                                       : submission.flags & FlagClips;
}

QString flagText(unsigned flags) {
    QStringList parts;
    if (flags & FlagRecording) parts << kindLabelWithLetter(Kind::Recording);
    if (flags & FlagStructure) parts << kindLabelWithLetter(Kind::Structure);
    if (flags & FlagHarmony) parts << kindLabelWithLetter(Kind::Harmony);
    if (flags & FlagClips) parts << SubmissionModel::tr("true peak above full scale");
    if (flags & FlagWarnings) parts << SubmissionModel::tr("the report carries a warning");
    return parts.join(QStringLiteral(" · "));
}

void SubmissionModel::reindex() {
    rows_.clear();
    for (std::size_t row = 0; row < submissions_.size(); ++row) {
        rows_[submissions_[row].id] = static_cast<int>(row);
    }
}

void SubmissionModel::setAll(std::vector<Submission> submissions) {
    beginResetModel();
    submissions_ = std::move(submissions);
    reindex();
    endResetModel();
}

void SubmissionModel::append(const std::vector<Submission>& submissions) {
    if (submissions.empty()) return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(submissions.size()) - 1);
    for (const Submission& submission : submissions) {
        rows_[submission.id] = static_cast<int>(submissions_.size());
        submissions_.push_back(submission);
    }
    endInsertRows();
}

void SubmissionModel::put(const Submission& submission) {
    const int known = rowOf(submission.id);
    if (known >= 0) {
        submissions_[static_cast<std::size_t>(known)] = submission;
        return changedRow(known);
    }
    const auto place =
        std::lower_bound(submissions_.begin(), submissions_.end(), submission,
                         [](const Submission& a, const Submission& b) { return a.id < b.id; });
    const int row = static_cast<int>(place - submissions_.begin());
    beginInsertRows({}, row, row);
    submissions_.insert(place, submission);
    reindex();
    endInsertRows();
}

void SubmissionModel::putAll(const std::vector<Submission>& submissions) {
    std::vector<Submission> fresh;
    int first = rowCount();
    int last = -1;
    for (const Submission& submission : submissions) {
        const int row = rowOf(submission.id);
        if (row < 0) {
            fresh.push_back(submission);
            continue;
        }
        submissions_[static_cast<std::size_t>(row)] = submission;
        first = std::min(first, row);
        last = std::max(last, row);
    }
    if (last >= 0) Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    if (fresh.size() == 1) return put(fresh.front());
    if (fresh.empty()) return;
    beginResetModel();
    submissions_.insert(submissions_.end(), fresh.begin(), fresh.end());
    std::sort(submissions_.begin(), submissions_.end(),
              [](const Submission& a, const Submission& b) { return a.id < b.id; });
    reindex();
    endResetModel();
}

void SubmissionModel::removeAll(const std::vector<SubmissionId>& ids) {
    if (ids.size() == 1) return remove(ids.front());
    const std::set<SubmissionId> gone(ids.begin(), ids.end());
    beginResetModel();
    std::erase_if(submissions_, [&](const Submission& s) { return gone.contains(s.id); });
    reindex();
    endResetModel();
}

void SubmissionModel::remove(SubmissionId id) {
    const int row = rowOf(id);
    if (row < 0) return;
    beginRemoveRows({}, row, row);
    submissions_.erase(submissions_.begin() + row);
    reindex();
    endRemoveRows();
}

void SubmissionModel::setRunning(std::optional<SubmissionId> id, double fraction) {
    const std::optional<SubmissionId> before = running_;
    running_ = id;
    fraction_ = fraction;
    for (const auto& touched : {before, id}) {
        const int row = touched ? rowOf(*touched) : -1;
        if (row >= 0) Q_EMIT dataChanged(index(row, Status), index(row, Status));
    }
}

const Submission* SubmissionModel::find(SubmissionId id) const {
    const int row = rowOf(id);
    return row < 0 ? nullptr : &at(row);
}

int SubmissionModel::rowOf(SubmissionId id) const {
    const auto found = rows_.find(id);
    return found == rows_.end() ? -1 : found->second;
}

int SubmissionModel::waitingCount() const {
    return static_cast<int>(
        std::count_if(submissions_.begin(), submissions_.end(), [&](const Submission& s) {
            return s.status == SubmissionStatus::Waiting && s.id != running_;
        }));
}

void SubmissionModel::changedRow(int row) {
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int SubmissionModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(submissions_.size());
}

int SubmissionModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SubmissionModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Submission& submission = at(index.row());
    switch (role) {
        case Qt::DisplayRole:
            return display(submission, index.column());
        case Qt::ToolTipRole:
            return toolTip(submission, index.column());
        case Qt::AccessibleTextRole:
            return index.column() == Flags ? flagText(shownFlags(submission))
                                           : display(submission, index.column());
        case Qt::TextAlignmentRole:
            return QVariant((numeric(index.column()) ? Qt::AlignRight : Qt::AlignLeft) |
                            Qt::AlignVCenter);
        case SortRole:
            return sortValue(submission, index.column());
        case FractionRole:
            return submission.id == running_ ? fraction_ : -1.0;
        case FlagsRole:
            return shownFlags(submission);
        case FiguresRole:
            return figures(submission, index.column());
        default:
            return {};
    }
}

QVariant SubmissionModel::display(const Submission& s, int column) const {
    switch (column) {
        case Status:
            return submissionState(s, s.id == running_);
        case Rating:
            return s.rating == 0 ? QString() : QString(s.rating, QChar(0x2605));
        case Title:
            return submissionTitle(s);
        case Artist:
            return fromUtf8(s.track.artist);
        case Isrc:
            return fromUtf8(s.track.isrc);
        case Duration:
            return s.track.durationS > 0.0 ? formatTime(s.track.durationS, 0) : QString();
        case Loudness:
            return s.track.lufs
                       ? QLocale().toString(*s.track.lufs, 'f', 1).replace('-', QChar(0x2212))
                       : QString();
        case Key:
            return s.track.key ? keyText(*s.track.key) : QString();
        case Tempo:
            return s.track.bpm ? QLocale().toString(*s.track.bpm, 'f', 0) : QString();
        case Top:
            if (s.status != SubmissionStatus::Done) return {};
            if (!s.top) return tr("no match");
            return fromUtf8(s.top->title) + figures(s, column);
        case Submitter:
            return fromUtf8(s.submitter);
        case Added:
            return QLocale().toString(addedAt(s), QLocale::ShortFormat);
        default:
            return {};
    }
}

QString SubmissionModel::figures(const Submission& s, int column) const {
    if (column != Top || s.status != SubmissionStatus::Done || !s.top) return {};
    return QStringLiteral(" · %1 %2")
        .arg(formatShare(s.top->share), formatInterval(s.top->interval));
}

QVariant SubmissionModel::sortValue(const Submission& s, int column) const {
    switch (column) {
        case Rating:
            return s.rating;
        case Duration:
            return s.track.durationS;
        case Loudness:
            return s.track.lufs.value_or(-200.0);
        case Tempo:
            return s.track.bpm.value_or(0.0);
        case Top:
            if (s.status != SubmissionStatus::Done) return -1.0;
            return s.top ? s.top->share : 0.0;
        case Flags:
            return shownFlags(s);
        case Added:
            return qlonglong{s.added.time_since_epoch().count()};
        default:
            return display(s, column);
    }
}

QString SubmissionModel::toolTip(const Submission& s, int column) const {
    if (column == Flags) return flagText(shownFlags(s));
    if (column == Status && !s.problem.empty()) return fromUtf8(s.problem);
    if (column == Title) return fromUtf8(s.file.string());
    if (column == Top && s.top && s.status == SubmissionStatus::Done) {
        return tr("%1, %2. Compared with the catalogue “%3”; %4 is not attributable to it.")
            .arg(fromUtf8(s.top->title), fromUtf8(s.top->artist), fromUtf8(s.catalogue),
                 formatShare(s.unattributed));
    }
    return {};
}

QVariant SubmissionModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) return {};
    if (role == Qt::TextAlignmentRole) {
        return QVariant((numeric(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) return {};
    const std::array<QString, ColumnCount> names{
        tr("status"), tr("rating"),    tr("title"), tr("artist"), tr("ISRC"),
        tr("length"), tr("LUFS"),      tr("key"),   tr("BPM"),    tr("top influence, 95 %"),
        tr("flags"),  tr("submitter"), tr("added")};
    return names[static_cast<std::size_t>(section)];
}

}  // namespace tributary::ui
