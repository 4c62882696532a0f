// The inbox's queue: which submission is analysed next, and what becomes of it.
#include <algorithm>

#include "ui/window/inbox_controller.h"
#include "ui/window/inbox_store.h"
#include "ui/window/workspace.h"

namespace tributary::ui {

namespace {
constexpr double kRemembered = 0.7;  // of the mean, when another analysis is over

double secondsSince(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}
}  // namespace

void InboxController::setPaused(bool paused) {
    if (paused_ == paused) return;
    paused_ = paused;
    Q_EMIT queueChanged();
    startNext();
}

void InboxController::stop() {
    stopped_ = true;
}

int InboxController::openCount() const {
    return model_->waitingCount() + (model_->running() ? 1 : 0);
}

std::optional<double> InboxController::remainingS() const {
    if (!job_ || openCount() == 0) return std::nullopt;
    const double spent = secondsSince(began_);
    double each = meanS_;
    if (each <= 0.0 && job_->fraction() > 0.1) each = spent / job_->fraction();
    if (each <= 0.0) return std::nullopt;
    return std::max(0.0, each - spent) + each * (openCount() - 1);
}

void InboxController::startNext() {
    if (!loaded_ || paused_ || stopped_ || model_->running() || !workspace_.catalogue()) return;
    const auto& all = model_->all();
    const auto next = std::find_if(all.begin(), all.end(), [](const Submission& submission) {
        return submission.status == SubmissionStatus::Waiting;
    });
    if (next != all.end()) start(*next);
}

void InboxController::start(const Submission& submission) {
    const SubmissionId id = submission.id;
    model_->setRunning(id, 0.0);
    began_ = std::chrono::steady_clock::now();
    job_ = workspace_.jobs().add(
        tr("Analyse %1").arg(displayName(submission.file)),
        makeWork<Analysed>(
            [file = submission.file, catalogue = workspace_.catalogue()->file,
             references = workspace_.references()](const Progress& progress, std::stop_token stop) {
                return analyseSubmission(file, catalogue, *references, progress, std::move(stop));
            },
            this,
            [this, id](const Result<std::shared_ptr<const Analysed>>& result) {
                finished(id, result);
            }),
        JobList::Order::Queued);
    connect(job_, &Job::changed, this, [this, id] {
        if (model_->running() == id && job_) model_->setRunning(id, job_->fraction());
    });
    Q_EMIT queueChanged();
}

void InboxController::finished(SubmissionId id,
                               const Result<std::shared_ptr<const Analysed>>& result) {
    if (stopped_) return;
    model_->setRunning(std::nullopt, 0.0);
    if (result) {
        const double took = secondsSince(began_);
        meanS_ = meanS_ <= 0.0 ? took : kRemembered * meanS_ + (1.0 - kRemembered) * took;
    }
    enter(id, result);
    job_ = nullptr;
    Q_EMIT queueChanged();
    // When the job is over for its list, too.
    QMetaObject::invokeMethod(this, &InboxController::startNext, Qt::QueuedConnection);
}

void InboxController::enter(SubmissionId id,
                            const Result<std::shared_ptr<const Analysed>>& result) {
    const Submission* known = model_->find(id);
    if (known == nullptr) return;
    Submission submission = *known;
    const bool shown = shown_ == id && workspace_.trackFile() == submission.file;
    if (result) {
        const Analysed& analysed = **result;
        submission.track = analysed.track;
        submission.flags = analysed.track.truePeakDb > 0.0 ? FlagClips : 0U;
        applyReport(submission, *analysed.report);
        store_->saveReport(id, analysed.json);
        if (shown && workspace_.report() == nullptr) {
            workspace_.showReport(analysed.report, submission.file);
        }
    } else if (result.error().code == ErrorCode::Cancelled) {
        submission.status = SubmissionStatus::Cancelled;
    } else {
        submission.status = SubmissionStatus::Failed;
        submission.problem = result.error().message;
        submission.problemCode = static_cast<int>(result.error().code);
    }
    model_->put(submission);
    store_->save({submission});
    if (result) return;
    if (shown && workspace_.report() == nullptr) workspace_.showTrack({});
    if (submission.status == SubmissionStatus::Failed) Q_EMIT workspace_.failed(result.error());
}

void InboxController::cancel(const Ids& ids) {
    std::vector<Submission> stopped;
    for (const SubmissionId id : ids) {
        if (model_->running() == id) {
            if (job_) job_->cancel();
            continue;
        }
        const Submission* submission = model_->find(id);
        if (submission == nullptr || submission->status != SubmissionStatus::Waiting) continue;
        stopped.push_back(*submission);
        stopped.back().status = SubmissionStatus::Cancelled;
    }
    if (!stopped.empty()) put(stopped);
}

void InboxController::retry(const Ids& ids) {
    std::vector<Submission> again;
    for (const SubmissionId id : ids) {
        const Submission* submission = model_->find(id);
        if (submission == nullptr || submission->status == SubmissionStatus::Waiting) continue;
        again.push_back(*submission);
        again.back().status = SubmissionStatus::Waiting;
        again.back().problem.clear();
        again.back().problemCode = 0;
    }
    if (!again.empty()) put(again);
}

}  // namespace tributary::ui
