#pragma once

#include <chrono>
#include <optional>

namespace tributary::ui {

/// Lets one event through per interval, the first at once. The time is an argument, so that it can
/// be tested.
class Throttle {
public:
    using Time = std::chrono::steady_clock::time_point;

    explicit Throttle(std::chrono::milliseconds interval) : interval_(interval) {}

    [[nodiscard]] bool pass(Time now) {
        if (last_ && now - *last_ < interval_) return false;
        last_ = now;
        return true;
    }

private:
    std::chrono::milliseconds interval_;
    std::optional<Time> last_;
};

}  // namespace tributary::ui
