#include <atomic>
#include <stdexcept>
#include <thread>
#include <variant>

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

#include "ui/jobs/job_list.h"

namespace tributary::ui {
namespace {

using namespace std::chrono_literals;

/// Runs the event loop until something is so; ctest's time limit is the bound.
template <class Condition>
void runUntil(Condition condition) {
    while (!condition()) QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
}

/// Work that reports without end until it is stopped, as an import would.
Result<int> endless(const Progress& progress, std::stop_token stop) {
    for (int i = 0; !stop.stop_requested(); ++i) {
        progress.report("import", i % 100 / 100.0);
        std::this_thread::yield();
    }
    return cancelled();
}

TEST(Throttle, LetsOneThroughPerInterval) {
    Throttle throttle(60ms);
    const Throttle::Time start{};
    EXPECT_TRUE(throttle.pass(start));
    EXPECT_FALSE(throttle.pass(start + 59ms));
    EXPECT_TRUE(throttle.pass(start + 60ms));
    EXPECT_FALSE(throttle.pass(start + 119ms));
}

TEST(JobList, DeliversTheResultOnTheWindowsThread) {
    JobList jobs;
    QObject receiver;
    int got = 0;
    std::thread::id workThread;
    std::thread::id resultThread;
    Job* job = jobs.add(QStringLiteral("count"),
                        makeWork<int>(
                            [&](const Progress&, std::stop_token) -> Result<int> {
                                workThread = std::this_thread::get_id();
                                return 42;
                            },
                            &receiver,
                            [&](const Result<std::shared_ptr<const int>>& result) {
                                resultThread = std::this_thread::get_id();
                                got = **result;
                            }),
                        JobList::Order::AtOnce);
    runUntil([&] { return job->isOver(); });
    EXPECT_EQ(got, 42);
    EXPECT_EQ(job->state(), Job::State::Done);
    EXPECT_EQ(resultThread, std::this_thread::get_id());
    EXPECT_NE(workThread, std::this_thread::get_id());
}

TEST(JobList, CancelReallyStopsTheWork) {
    JobList jobs;
    QObject receiver;
    std::optional<Error> error;
    Job* job = jobs.add(QStringLiteral("endless"),
                        makeWork<int>(&endless, &receiver,
                                      [&](const Result<std::shared_ptr<const int>>& result) {
                                          if (!result) error = result.error();
                                      }),
                        JobList::Order::Queued);
    runUntil([&] { return !job->stage().isEmpty(); });
    job->cancel();
    EXPECT_TRUE(job->isStopping());
    runUntil([&] { return job->isOver(); });
    EXPECT_EQ(job->state(), Job::State::Cancelled);
    ASSERT_TRUE(error.has_value());
    EXPECT_EQ(error->code, ErrorCode::Cancelled);
}

TEST(JobList, RunsQueuedJobsOneAfterAnother) {
    JobList jobs;
    const QAbstractItemModelTester tester(&jobs);
    QObject receiver;
    std::atomic<int> running{0};
    std::atomic<int> most{0};
    for (int i = 0; i < 5; ++i) {
        jobs.add(QStringLiteral("job"),
                 makeWork<int>(
                     [&](const Progress&, std::stop_token) -> Result<int> {
                         most = std::max(most.load(), ++running);
                         --running;
                         return 0;
                     },
                     &receiver, [](const auto&) {}),
                 JobList::Order::Queued);
    }
    EXPECT_EQ(jobs.waitingCount(), 4);
    runUntil([&] { return jobs.activeCount() == 0; });
    EXPECT_EQ(most.load(), 1);
    EXPECT_EQ(jobs.index(4, JobList::State).data().toString(), QStringLiteral("done"));
    EXPECT_EQ(jobs.current(), nullptr);
}

TEST(JobList, ForgetsTheOldestThatAreOverAndNoneThatRuns) {
    JobList jobs;
    const QAbstractItemModelTester tester(&jobs);
    QObject receiver;
    Job* first =
        jobs.add(QStringLiteral("endless"), makeWork<int>(&endless, &receiver, [](const auto&) {}),
                 JobList::Order::AtOnce);
    QPointer<Job> second;
    for (int i = 0; i < 300; ++i) {
        Job* job = jobs.add(
            QStringLiteral("short"),
            makeWork<int>([](const Progress&, std::stop_token) -> Result<int> { return 0; },
                          &receiver, [](const auto&) {}),
            JobList::Order::AtOnce);
        if (i == 0) second = job;
        runUntil([&] { return job->isOver(); });
    }
    EXPECT_LE(jobs.rowCount(), 200);
    EXPECT_EQ(jobs.job(0), first) << "it still runs";
    EXPECT_FALSE(first->isOver());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(second.isNull());
    first->cancel();
    runUntil([&] { return jobs.activeCount() == 0; });
}

TEST(JobList, LetsGoOfWhatTheWorkHeldWhenItIsOver) {
    JobList jobs;
    QObject receiver;
    auto held = std::make_shared<int>(1);
    const std::weak_ptr<int> watched = held;
    Job* job = jobs.add(
        QStringLiteral("holds"),
        makeWork<int>([held](const Progress&, std::stop_token) -> Result<int> { return *held; },
                      &receiver, [](const auto&) {}),
        JobList::Order::AtOnce);
    held.reset();
    runUntil([&] { return job->isOver(); });
    EXPECT_TRUE(watched.expired());
}

TEST(JobList, CancelAllStopsTheRunningAndTheWaiting) {
    JobList jobs;
    QObject receiver;
    int delivered = 0;
    for (int i = 0; i < 3; ++i) {
        jobs.add(QStringLiteral("endless"),
                 makeWork<int>(&endless, &receiver, [&](const auto&) { ++delivered; }),
                 JobList::Order::Queued);
    }
    jobs.cancelAll();
    runUntil([&] { return jobs.activeCount() == 0; });
    for (int row = 0; row < 3; ++row) {
        EXPECT_EQ(jobs.job(row)->state(), Job::State::Cancelled) << row;
    }
    EXPECT_EQ(delivered, 1) << "only the one that had begun";
}

TEST(JobList, AnExceptionIsAFailedJobNotACrash) {
    JobList jobs;
    Job* job = jobs.add(
        QStringLiteral("throws"),
        [](const Progress&, std::stop_token) -> Job::Outcome { throw std::runtime_error("oops"); },
        JobList::Order::AtOnce);
    runUntil([&] { return job->isOver(); });
    EXPECT_EQ(job->state(), Job::State::Failed);
    EXPECT_EQ(job->error()->code, ErrorCode::Internal);
    EXPECT_EQ(job->error()->subject, "oops");
}

TEST(JobList, NobodyIsCalledWhoHasGone) {
    JobList jobs;
    auto receiver = std::make_unique<QObject>();
    bool called = false;
    Job* job =
        jobs.add(QStringLiteral("endless"),
                 makeWork<int>(&endless, receiver.get(), [&](const auto&) { called = true; }),
                 JobList::Order::AtOnce);
    receiver.reset();
    job->cancel();
    runUntil([&] { return job->isOver(); });
    EXPECT_FALSE(called);
}

TEST(JobList, DestroyingItEndsItsWorkers) {
    std::atomic<bool> ended{false};
    QObject receiver;
    {
        JobList jobs;
        jobs.add(QStringLiteral("endless"),
                 makeWork<int>(
                     [&](const Progress& progress, std::stop_token stop) {
                         auto result = endless(progress, std::move(stop));
                         ended = true;
                         return result;
                     },
                     &receiver, [](const auto&) {}),
                 JobList::Order::AtOnce);
    }
    EXPECT_TRUE(ended.load());
}

TEST(JobList, ProgressComesInOrderAndNotInAFlood) {
    JobList jobs;
    QObject receiver;
    std::vector<double> seen;
    Job* job = jobs.add(QStringLiteral("count"),
                        makeWork<int>(
                            [](const Progress& progress, std::stop_token) -> Result<int> {
                                for (int i = 0; i < 200000; ++i) {
                                    progress.report("features", i / 200000.0);
                                }
                                return 0;
                            },
                            &receiver, [](const auto&) {}),
                        JobList::Order::AtOnce);
    QObject::connect(job, &Job::changed, job, [&] { seen.push_back(job->fraction()); });
    runUntil([&] { return job->isOver(); });
    EXPECT_TRUE(std::is_sorted(seen.begin(), seen.end()));
    EXPECT_DOUBLE_EQ(seen.back(), 1.0);
    EXPECT_LT(seen.size(), 1000U);
}

}  // namespace
}  // namespace tributary::ui
