#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

#include <QObject>
#include <QPointer>
#include <QString>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "ui/jobs/throttle.h"

namespace tributary::ui {

/// A piece of long work on a thread of its own. Lives on the window's thread; progress arrives
/// there at most every 60 ms, in order, and the result last.
class Job : public QObject {
    Q_OBJECT

public:
    enum class State { Waiting, Running, Done, Failed, Cancelled };
    /// Runs on the window's thread when the work is over.
    using Deliver = std::function<void()>;
    /// Runs on the worker; gives the error that the work ended with, and what to deliver.
    struct Outcome {
        std::optional<Error> error;
        Deliver deliver;
    };
    using Work = std::function<Outcome(const Progress&, std::stop_token)>;

    Job(QString title, Work work, QObject* parent = nullptr);
    /// Cancels and waits for the worker.
    ~Job() override;

    void start();
    /// Asks the work to stop; its finished part is kept, as the work's own description says.
    void cancel();

    [[nodiscard]] const QString& title() const { return title_; }
    [[nodiscard]] const QString& stage() const { return stage_; }
    [[nodiscard]] double fraction() const { return fraction_; }
    [[nodiscard]] State state() const { return state_; }
    [[nodiscard]] bool isOver() const {
        return state_ != State::Waiting && state_ != State::Running;
    }
    [[nodiscard]] bool isStopping() const { return stopping_ && !isOver(); }
    [[nodiscard]] const std::optional<Error>& error() const { return error_; }

Q_SIGNALS:
    void changed();
    void finished();

private:
    void run(std::stop_token stop);
    void showProgress(const QString& stage, double fraction);
    void finish(Outcome outcome);

    QString title_;
    Work work_;
    QString stage_;
    double fraction_ = 0.0;
    State state_ = State::Waiting;
    bool stopping_ = false;
    std::optional<Error> error_;
    std::jthread thread_;
};

/// Wraps work that gives a Result<T> so that `done`, on the window's thread, gets it as
/// shared_ptr<const T>, unless `receiver` has gone.
template <class T, class Function, class Done>
Job::Work makeWork(Function work, QObject* receiver, Done done) {
    return [work = std::move(work), guard = QPointer<QObject>(receiver), done = std::move(done)](
               const Progress& progress, std::stop_token stop) -> Job::Outcome {
        Result<T> result = work(progress, stop);
        Job::Outcome outcome;
        using Shared = Result<std::shared_ptr<const T>>;
        Shared shared = result ? Shared(std::make_shared<const T>(std::move(*result)))
                               : Shared(tl::unexpected<Error>(result.error()));
        if (!shared) outcome.error = shared.error();
        outcome.deliver = [guard, done, shared = std::move(shared)] {
            if (guard) done(shared);
        };
        return outcome;
    };
}

}  // namespace tributary::ui
