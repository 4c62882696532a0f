#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace tributary {

/// Where a long job stands. Reports may come from any worker thread; the receiver throttles.
class Progress {
public:
    using Receiver = std::function<void(std::string_view stage, double fraction)>;

    Progress() = default;
    explicit Progress(Receiver receiver) : receiver_(std::move(receiver)) {}

    /// `fraction` of the whole job, 0 to 1; `stage` is a short English name ("features").
    void report(std::string_view stage, double fraction) const {
        if (receiver_) receiver_(stage, begin_ + (end_ - begin_) * fraction);
    }

    /// The same by counting: `done` of `total`.
    void report(std::string_view stage, std::uint64_t done, std::uint64_t total) const {
        report(stage, total == 0 ? 1.0 : static_cast<double>(done) / static_cast<double>(total));
    }

    /// A part of this job: its 0 to 1 is this one's [begin, end].
    [[nodiscard]] Progress part(double begin, double end) const {
        Progress p = *this;
        p.begin_ = begin_ + (end_ - begin_) * begin;
        p.end_ = begin_ + (end_ - begin_) * end;
        return p;
    }

private:
    Receiver receiver_;
    double begin_ = 0.0;
    double end_ = 1.0;
};

}  // namespace tributary
