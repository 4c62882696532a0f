#pragma once

#include <string>
#include <string_view>

#include "core/features/track_features.h"

namespace tributary {

/// When and how high the peaks of a track are, and no more: two bytes a peak, so that those of
/// every track of a large catalogue fit into memory.
class PeakTrail {
public:
    explicit PeakTrail(const TrackFeatures& track);
    /// `bytes`: those of another trail.
    PeakTrail(double durationS, std::string bytes);

    [[nodiscard]] double durationS() const { return durationS_; }
    [[nodiscard]] std::string_view bytes() const { return bytes_; }

    /// The track as far as it is known: duration and peaks, all of the same salience.
    [[nodiscard]] TrackFeatures features() const;

private:
    double durationS_ = 0.0;
    std::string bytes_;  ///< frame step, bin; kPause in place of a bin only moves on
};

}  // namespace tributary
