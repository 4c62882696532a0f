#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace tributary::ui {

/// A thread that does small things one after another, in the order they were given: the writes of a
/// store that the window's thread must not wait for. What was given is done before it ends.
class SerialWorker {
public:
    SerialWorker();
    ~SerialWorker();

    void give(std::function<void()> task);
    /// Waits until everything given so far is done. For tests and for closing.
    void drain();

private:
    void run(const std::stop_token& stop);

    std::mutex mutex_;
    std::condition_variable_any changed_;
    std::deque<std::function<void()>> tasks_;
    bool busy_ = false;
    std::jthread thread_;
};

}  // namespace tributary::ui
