#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <map>
#include <mutex>
#include <optional>
#include <stop_token>
#include <utility>

namespace tributary {

/// Hands the numbers 0 … count − 1 to several workers and their results to one reader in order.
/// Workers never run more than `window` numbers ahead of the reader, so that what waits is bounded.
template <class T>
class OrderedQueue {
public:
    using Clock = std::chrono::steady_clock;

    OrderedQueue(std::size_t count, std::size_t window) : count_(count), window_(window) {}

    /// For workers: the next number to work on; nothing when there is none or `stop` is requested.
    [[nodiscard]] std::optional<std::size_t> take(const std::stop_token& stop) {
        std::unique_lock lock(mutex_);
        const bool go =
            changed_.wait(lock, stop, [&] { return taken_ >= count_ || taken_ < read_ + window_; });
        if (!go || stop.stop_requested() || taken_ >= count_) return std::nullopt;
        return taken_++;
    }

    /// For workers: what number `index` came to.
    void put(std::size_t index, T value) {
        {
            const std::scoped_lock lock(mutex_);
            ready_.emplace(index, std::move(value));
        }
        changed_.notify_all();
    }

    /// For the reader: the result of the next number in order. Nothing when the deadline passes or
    /// `stop` is requested before it is there; a result that is there is always given.
    [[nodiscard]] std::optional<T> next(const std::optional<Clock::time_point>& deadline,
                                        const std::stop_token& stop) {
        std::unique_lock lock(mutex_);
        const auto isReady = [&] { return ready_.contains(read_); };
        if (deadline) {
            changed_.wait_until(lock, stop, *deadline, isReady);
        } else {
            changed_.wait(lock, stop, isReady);
        }
        const auto found = ready_.find(read_);
        if (found == ready_.end()) return std::nullopt;
        std::optional<T> value(std::move(found->second));
        ready_.erase(found);
        ++read_;
        lock.unlock();
        changed_.notify_all();
        return value;
    }

private:
    const std::size_t count_;
    const std::size_t window_;
    std::mutex mutex_;
    std::condition_variable_any changed_;
    std::size_t taken_ = 0;
    std::size_t read_ = 0;
    std::map<std::size_t, T> ready_;
};

}  // namespace tributary
