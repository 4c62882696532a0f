#pragma once

#include <chrono>

namespace tributary {

using UtcInstant = std::chrono::sys_time<std::chrono::milliseconds>;

/// The time of day, given to whatever stamps a record so that tests can hold it still.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual UtcInstant now() const = 0;
};

/// The machine's own clock.
class SystemClock final : public Clock {
public:
    [[nodiscard]] UtcInstant now() const override {
        return std::chrono::time_point_cast<std::chrono::milliseconds>(
            std::chrono::system_clock::now());
    }
};

/// A clock that stands still, for tests.
class FixedClock final : public Clock {
public:
    explicit FixedClock(UtcInstant instant) : instant_(instant) {}
    [[nodiscard]] UtcInstant now() const override { return instant_; }

private:
    UtcInstant instant_;
};

}  // namespace tributary
