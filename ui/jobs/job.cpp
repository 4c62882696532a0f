#include "ui/jobs/job.h"

#include <exception>

#include <QMetaObject>

#include "ui/text/format.h"

namespace tributary::ui {

namespace {
constexpr std::chrono::milliseconds kUpdateInterval{60};
}  // namespace

Job::Job(QString title, Work work, QObject* parent)
    : QObject(parent), title_(std::move(title)), work_(std::move(work)) {}

Job::~Job() {
    thread_.request_stop();
    if (thread_.joinable()) thread_.join();
}

void Job::start() {
    if (state_ != State::Waiting) return;
    state_ = State::Running;
    thread_ = std::jthread([this](std::stop_token stop) { run(std::move(stop)); });
    Q_EMIT changed();
}

void Job::cancel() {
    if (isOver()) return;
    if (state_ == State::Waiting) {
        Outcome outcome;
        outcome.error = cancelled().value();
        finish(std::move(outcome));
        return;
    }
    stopping_ = true;
    thread_.request_stop();
    Q_EMIT changed();
}

void Job::run(std::stop_token stop) {
    std::mutex mutex;  // reports may come from any thread of the work
    Throttle throttle(kUpdateInterval);
    const Progress progress([&](std::string_view stage, double fraction) {
        const std::lock_guard lock(mutex);
        if (!throttle.pass(std::chrono::steady_clock::now())) return;
        const QString name = QString::fromUtf8(stage.data(), static_cast<qsizetype>(stage.size()));
        QMetaObject::invokeMethod(
            this, [this, name, fraction] { showProgress(name, fraction); }, Qt::QueuedConnection);
    });
    Outcome outcome;
    try {
        outcome = work_(progress, stop);
    } catch (const std::exception& exception) {
        outcome.error = Error{ErrorCode::Internal,
                              "The work stopped unexpectedly. Files and catalogue are as they were "
                              "before it; try again, and send the report if it happens twice.",
                              exception.what()};
    }
    work_ = nullptr;  // what it holds may be large, and is let go of here
    QMetaObject::invokeMethod(
        this, [this, outcome = std::move(outcome)]() mutable { finish(std::move(outcome)); },
        Qt::QueuedConnection);
}

void Job::showProgress(const QString& stage, double fraction) {
    stage_ = stage;
    fraction_ = fraction;
    Q_EMIT changed();
}

void Job::finish(Outcome outcome) {
    if (thread_.joinable()) thread_.join();  // it posted this as its last deed
    work_ = nullptr;
    error_ = std::move(outcome.error);
    if (!error_) {
        state_ = State::Done;
        fraction_ = 1.0;
    } else {
        state_ = error_->code == ErrorCode::Cancelled ? State::Cancelled : State::Failed;
    }
    Q_EMIT changed();
    if (outcome.deliver) outcome.deliver();
    Q_EMIT finished();
}

}  // namespace tributary::ui
