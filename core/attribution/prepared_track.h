#pragma once

#include "core/attribution/composition.h"
#include "core/attribution/settings.h"
#include "core/attribution/statistics.h"
#include "core/fingerprint/constellation.h"

namespace tributary {

/// A reference track ready to be aligned with.
struct PreparedTrack {
    TrackFeatures features;
    TrackStatistics statistics;
    PeakRows rows;
    PitchSequence first;   ///< of compositionViews(settings)
    PitchSequence second;  ///< likewise
    PitchSequence chords;  ///< likewise
    PitchSequence tune;    ///< likewise

    PreparedTrack(TrackFeatures f, const TrackStatistics& s, const AttributionSettings& settings)
        : features(std::move(f)),
          statistics(s),
          rows(features, settings.rowHopS, settings.rowToleranceS),
          first(features, compositionViews(settings).first),
          second(features, compositionViews(settings).second),
          chords(features, compositionViews(settings).chords),
          tune(features, compositionViews(settings).tune) {}
};

}  // namespace tributary
