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
    PitchSequence onsets;
    PitchSequence melody;
    PitchSequence chords;

    PreparedTrack(TrackFeatures f, const TrackStatistics& s, const AttributionSettings& settings)
        : features(std::move(f)),
          statistics(s),
          rows(features, settings.coarseRowHopS, settings.coarseToleranceS),
          onsets(features, PitchView::Onsets),
          melody(features, PitchView::Melody),
          chords(features, PitchView::Chords) {}
};

}  // namespace tributary
