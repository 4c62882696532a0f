#pragma once

#include <algorithm>
#include <chrono>
#include <functional>

#include <QCoreApplication>
#include <QTimer>

namespace tributary::ui {

/// Listens to the event loop: a timer that should come every few milliseconds, and how late it came
/// at worst.
class Heartbeat {
public:
    Heartbeat() {
        timer_.setTimerType(Qt::PreciseTimer);
        QObject::connect(&timer_, &QTimer::timeout, &timer_, [this] { beat(); });
    }

    /// Runs the event loop while `going`; the longest time that nothing else could happen, in ms.
    double worstMs(const std::function<bool()>& going) {
        worst_ = {};
        last_ = Clock::now();
        timer_.start(kIntervalMs);
        while (going()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        beat();  // what came last may have held the loop, and no timer has come since
        timer_.stop();
        return std::chrono::duration<double, std::milli>(worst_).count() - kIntervalMs;
    }

private:
    using Clock = std::chrono::steady_clock;
    static constexpr int kIntervalMs = 2;

    void beat() {
        const auto now = Clock::now();
        worst_ = std::max(worst_, now - last_);
        last_ = now;
    }

    QTimer timer_;
    Clock::time_point last_;
    Clock::duration worst_{};
};

}  // namespace tributary::ui
