#include "ui/jobs/job_list.h"

#include <algorithm>

#include <QCoreApplication>

#include "ui/jobs/job_roles.h"
#include "ui/text/format.h"

namespace tributary::ui {

namespace {

constexpr std::size_t kKept = 200;  // lines of the history

/// The translators' tool takes a member's tr() for another context here.
QString translated(const char* text) {
    return QCoreApplication::translate("tributary::ui::JobList", text);
}

QString stateText(const Job& job) {
    if (job.isStopping())
        return translated(QT_TRANSLATE_NOOP("tributary::ui::JobList", "stopping …"));
    switch (job.state()) {
        case Job::State::Waiting:
            return translated(QT_TRANSLATE_NOOP("tributary::ui::JobList", "waiting"));
        case Job::State::Running:
            return translated(QT_TRANSLATE_NOOP("tributary::ui::JobList", "running"));
        case Job::State::Done:
            return translated(QT_TRANSLATE_NOOP("tributary::ui::JobList", "done"));
        case Job::State::Failed:
            return translated(QT_TRANSLATE_NOOP("tributary::ui::JobList", "failed"));
        case Job::State::Cancelled:
            return translated(QT_TRANSLATE_NOOP("tributary::ui::JobList", "cancelled"));
    }
    return {};
}

}  // namespace

JobList::JobList(QObject* parent) : QAbstractTableModel(parent) {}

JobList::~JobList() {
    cancelAll();
}

Job* JobList::add(const QString& title, Job::Work work, Order order) {
    forgetOldest();
    const int row = static_cast<int>(entries_.size());
    beginInsertRows({}, row, row);
    entries_.push_back({std::make_unique<Job>(title, std::move(work)), order});
    endInsertRows();
    Job* job = entries_.back().job.get();
    connect(job, &Job::changed, this, [this, job] { refresh(job); });
    connect(job, &Job::finished, this, &JobList::startNext);
    if (order == Order::AtOnce) {
        job->start();
    } else {
        startNext();
    }
    return job;
}

void JobList::forgetOldest() {
    if (entries_.size() < kKept) return;
    const auto oldest = std::find_if(entries_.begin(), entries_.end(),
                                     [](const Entry& entry) { return entry.job->isOver(); });
    if (oldest == entries_.end()) return;
    const int row = static_cast<int>(oldest - entries_.begin());
    beginRemoveRows({}, row, row);
    oldest->job.release()->deleteLater();  // it may be the one whose result is being delivered
    entries_.erase(oldest);
    endRemoveRows();
}

void JobList::startNext() {
    if (Job* next = current()) next->start();
    Q_EMIT activityChanged();
}

Job* JobList::current() const {
    const auto found = std::find_if(entries_.begin(), entries_.end(), [](const Entry& entry) {
        return entry.order == Order::Queued && !entry.job->isOver();
    });
    return found == entries_.end() ? nullptr : found->job.get();
}

Job* JobList::job(int row) const {
    return row >= 0 && row < rowCount() ? entries_[static_cast<std::size_t>(row)].job.get()
                                        : nullptr;
}

int JobList::activeCount() const {
    return static_cast<int>(std::count_if(entries_.begin(), entries_.end(),
                                          [](const Entry& e) { return !e.job->isOver(); }));
}

int JobList::waitingCount() const {
    return static_cast<int>(std::count_if(entries_.begin(), entries_.end(), [](const Entry& e) {
        return e.job->state() == Job::State::Waiting;
    }));
}

void JobList::cancelAll() {
    Q_EMIT allCancelled();
    // The waiting ones first, or each would start when the one before it ends.
    for (auto entry = entries_.rbegin(); entry != entries_.rend(); ++entry) entry->job->cancel();
}

void JobList::refresh(const Job* job) {
    const auto found = std::find_if(entries_.begin(), entries_.end(),
                                    [&](const Entry& entry) { return entry.job.get() == job; });
    if (found == entries_.end()) return;
    const int row = static_cast<int>(found - entries_.begin());
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT activityChanged();
}

int JobList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(entries_.size());
}

int JobList::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JobList::data(const QModelIndex& index, int role) const {
    const Job* entry = job(index.row());
    if (entry == nullptr) return {};
    if (role == kPastRole) {
        return entry->state() == Job::State::Done &&
               entries_[static_cast<std::size_t>(index.row())].order == Order::AtOnce;
    }
    const bool runs = !entry->isOver();
    if (role == Qt::UserRole && index.column() == Fraction) {
        return runs ? QVariant(entry->fraction()) : QVariant();
    }
    if (role == Qt::ToolTipRole && entry->error()) return fromUtf8(describe(*entry->error()));
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
        case Title:
            return entry->title();
        case Stage:
            if (entry->state() == Job::State::Failed) return fromUtf8(entry->error()->message);
            return entry->state() == Job::State::Running ? stageLabel(entry->stage()) : QString();
        case Fraction:
            return runs ? formatShare(entry->fraction()) : QString();
        case State:
            return stateText(*entry);
        default:
            return {};
    }
}

QVariant JobList::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case Title:
            return tr("job");
        case Stage:
            return tr("what it is doing");
        case Fraction:
            return tr("progress");
        case State:
            return tr("state");
        default:
            return {};
    }
}

}  // namespace tributary::ui
