#include "ui/jobs/serial_worker.h"

#include <utility>

namespace tributary::ui {

SerialWorker::SerialWorker() : thread_([this](const std::stop_token& stop) { run(stop); }) {}

SerialWorker::~SerialWorker() {
    drain();
    thread_.request_stop();
}

void SerialWorker::give(std::function<void()> task) {
    {
        const std::lock_guard lock(mutex_);
        tasks_.push_back(std::move(task));
    }
    changed_.notify_all();
}

void SerialWorker::drain() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return tasks_.empty() && !busy_; });
}

void SerialWorker::run(const std::stop_token& stop) {
    std::unique_lock lock(mutex_);
    while (changed_.wait(lock, stop, [this] { return !tasks_.empty(); })) {
        const std::function<void()> task = std::move(tasks_.front());
        tasks_.pop_front();
        busy_ = true;
        lock.unlock();
        task();
        lock.lock();
        busy_ = false;
        changed_.notify_all();
    }
}

}  // namespace tributary::ui
