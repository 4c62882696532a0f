#pragma once

#include <algorithm>
#include <cstddef>
#include <mutex>
#include <vector>

#include "core/base/progress.h"

namespace tributary {

/// The progress of many items that are worked on at once, as one fraction that never goes back.
class ImportProgress {
public:
    ImportProgress(const Progress& whole, std::size_t count)
        : whole_(whole), fractions_(count, 0.0) {}

    /// The progress of one item, to be given to its worker; must not outlive this object.
    [[nodiscard]] Progress ofItem(std::size_t item) {
        return Progress(
            [this, item](std::string_view /*stage*/, double fraction) { set(item, fraction); });
    }

    void finish(std::size_t item) { set(item, 1.0); }

private:
    void set(std::size_t item, double fraction) {
        const std::scoped_lock lock(mutex_);
        double& stored = fractions_[item];
        if (!(fraction > stored)) return;
        sum_ += fraction - stored;
        stored = fraction;
        whole_.report("import", std::min(1.0, sum_ / static_cast<double>(fractions_.size())));
    }

    const Progress& whole_;
    std::mutex mutex_;
    std::vector<double> fractions_;
    double sum_ = 0.0;
};

}  // namespace tributary
