#include "ui/window/inbox_controller.h"

#include <algorithm>

#include <QUndoStack>

#include "core/base/clock.h"
#include "core/report/json.h"
#include "ui/text/format.h"
#include "ui/window/inbox_store.h"
#include "ui/window/inbox_undo.h"
#include "ui/window/watch_folder.h"
#include "ui/window/workspace.h"

namespace tributary::ui {

InboxController::InboxController(Workspace& workspace, QUndoStack& undo,
                                 const std::filesystem::path& file, QObject* parent)
    : QObject(parent),
      workspace_(workspace),
      undo_(undo),
      model_(new SubmissionModel(this)),
      store_(new InboxStore(file, this)),
      watch_(new WatchFolder(this)) {
    connect(store_, &InboxStore::failed, &workspace_, &Workspace::failed);
    connect(watch_, &WatchFolder::filesArrived, this, &InboxController::submitFound);
    connect(&workspace_, &Workspace::catalogueChanged, this, &InboxController::startNext);
    connect(&workspace_, &Workspace::analysisRequested, this, &InboxController::submitOrOpen);
    connect(&workspace_.jobs(), &JobList::allCancelled, this, [this] { setPaused(true); });
    store_->load([this](std::vector<Submission> all) {
        for (const Submission& s : all) nextId_ = std::max(nextId_, s.id.value + 1);
        model_->setAll(std::move(all));
        loaded_ = true;
        for (const auto& [files, show] : early_) add(files, show);
        early_.clear();
        Q_EMIT loaded();
        Q_EMIT queueChanged();
        startNext();
    });
}

InboxController::~InboxController() {
    stop();
}

void InboxController::submit(const std::vector<std::filesystem::path>& paths) {
    std::vector<std::filesystem::path> known;
    for (const Submission& submission : model_->all()) known.push_back(submission.file);
    workspace_.jobs().add(
        paths.size() == 1 ? tr("Add %1").arg(displayName(paths.front())) : tr("Add to the inbox"),
        makeWork<std::vector<SubmittedFile>>(
            [paths, known](const Progress&, std::stop_token stop) {
                return listSubmissions(paths, known, std::move(stop));
            },
            this,
            [this, single = paths.size() == 1](
                const Result<std::shared_ptr<const std::vector<SubmittedFile>>>& result) {
                if (!result) return void(Q_EMIT workspace_.failed(result.error()));
                const bool show = single && (*result)->size() == 1;
                add(**result, show);
                if (!show) Q_EMIT manySubmitted();
                if (!workspace_.catalogue()) Q_EMIT workspace_.catalogueNeeded();
            }),
        JobList::Order::AtOnce);
}

void InboxController::submitOrOpen(const std::vector<std::filesystem::path>& paths) {
    const auto& all = model_->all();
    const auto known = std::find_if(all.begin(), all.end(), [&](const Submission& submission) {
        return paths.size() == 1 && submission.file == paths.front() &&
               submission.status == SubmissionStatus::Done;
    });
    known == all.end() ? submit(paths) : open(known->id);
}

void InboxController::submitFound(const QStringList& files) {
    std::vector<SubmittedFile> found;
    for (const QString& file : files) {
        const std::filesystem::path path = toPath(file);
        const bool known = std::any_of(model_->all().begin(), model_->all().end(),
                                       [&](const Submission& s) { return s.file == path; });
        if (!known) found.push_back({path, path.parent_path().filename().string()});
    }
    add(found, false);
}

void InboxController::add(const std::vector<SubmittedFile>& files, bool show) {
    if (!loaded_) return early_.emplace_back(files, show), void();
    std::vector<Submission> fresh;
    for (const SubmittedFile& file : files) {
        Submission submission;
        submission.id = SubmissionId{nextId_++};
        submission.file = file.file;
        submission.submitter = file.submitter;
        submission.added = SystemClock().now();
        fresh.push_back(std::move(submission));
    }
    model_->append(fresh);
    store_->save(fresh);
    if (show && workspace_.catalogue() != nullptr) {
        shown_ = fresh.front().id;
        workspace_.showTrack(fresh.front().file);
        Q_EMIT shownChanged();
    }
    Q_EMIT queueChanged();
    startNext();
}

void InboxController::watch(const QString& folder, const QStringList& taken) {
    QStringList known = taken;
    for (const Submission& submission : model_->all()) known << toQString(submission.file);
    watch_->setFolder(folder, known);
    Q_EMIT queueChanged();
}

QString InboxController::watched() const {
    return watch_->folder();
}

QStringList InboxController::takenFromWatched() const {
    if (watched().isEmpty()) return {};
    std::set<std::filesystem::path> here;
    for (const Submission& submission : model_->all()) here.insert(submission.file);
    QStringList gone;
    for (const QString& file : watch_->reported()) {
        const std::filesystem::path path = toPath(file);
        if (isInside(path, toPath(watched())) && !here.contains(path)) gone << file;
    }
    return gone;
}

void InboxController::put(const std::vector<Submission>& submissions) {
    model_->putAll(submissions);
    store_->save(submissions);
    Q_EMIT queueChanged();
    startNext();
}

void InboxController::take(const Ids& ids) {
    if (!ids.empty()) model_->removeAll(ids);
    store_->remove(ids);
    Q_EMIT queueChanged();
}

void InboxController::change(const QString& text, const Ids& ids,
                             const std::function<void(Submission&)>& edit) {
    std::vector<Submission> before;
    std::vector<Submission> after;
    for (const SubmissionId id : ids) {
        const Submission* submission = model_->find(id);
        if (submission == nullptr) continue;
        before.push_back(*submission);
        after.push_back(*submission);
        edit(after.back());
    }
    if (!before.empty()) undo_.push(new EditSubmissions(*this, text, before, after));
}

void InboxController::rate(const Ids& ids, int stars) {
    change(tr("Rate"), ids, [stars](Submission& s) { s.rating = s.rating == stars ? 0 : stars; });
}

void InboxController::decide(const Ids& ids, Decision decision) {
    const QString text = decision == Decision::Accepted   ? tr("Accept")
                         : decision == Decision::Rejected ? tr("Reject")
                                                          : tr("Leave open");
    change(text, ids, [decision](Submission& s) { s.decision = decision; });
}

void InboxController::setNotes(SubmissionId id, const QString& notes) {
    const Submission* submission = model_->find(id);
    if (submission == nullptr || submission->notes == notes.toStdString()) return;
    change(tr("Write notes"), {id}, [&](Submission& s) { s.notes = notes.toStdString(); });
}

void InboxController::setSubmitter(const Ids& ids, const QString& submitter) {
    change(tr("Name the submitter"), ids,
           [&](Submission& s) { s.submitter = submitter.toStdString(); });
}

void InboxController::remove(const Ids& ids) {
    cancel(ids);
    std::vector<Submission> gone;
    for (const SubmissionId id : ids) {
        if (const Submission* submission = model_->find(id)) gone.push_back(*submission);
    }
    if (!gone.empty()) undo_.push(new RemoveSubmissions(*this, gone));
}

void InboxController::forget(const std::filesystem::path& folder) {
    Ids gone;
    for (const Submission& submission : model_->all()) {
        if (isInside(submission.file, folder)) gone.push_back(submission.id);
    }
    if (gone.empty()) return;
    cancel(gone);
    if (shown_ && std::find(gone.begin(), gone.end(), *shown_) != gone.end()) forgetShown();
    take(gone);
}

void InboxController::open(SubmissionId id) {
    const Submission* submission = model_->find(id);
    if (submission == nullptr) return;
    shown_ = id;
    const std::filesystem::path file = submission->file;
    if (submission->status != SubmissionStatus::Done) {
        workspace_.showTrack(file);
        return void(Q_EMIT shownChanged());
    }
    store_->report(id, [this, id, file](const std::string& json) {
        if (shown_ != id) return;
        const auto report = fromJson(json);
        if (!report) return void(Q_EMIT workspace_.failed(report.error()));
        workspace_.showReport(std::make_shared<const Report>(*report), file);
        Q_EMIT shownChanged();
    });
}

void InboxController::forgetShown() {
    shown_.reset();
    Q_EMIT shownChanged();
}

void InboxController::drain() {
    store_->drain();
}

}  // namespace tributary::ui
