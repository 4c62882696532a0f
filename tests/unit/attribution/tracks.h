#pragma once

#include <cmath>
#include <memory>
#include <span>
#include <vector>

#include "core/attribution/align.h"
#include "core/audio/decoder.h"
#include "core/features/extractor.h"
#include "tests/support/synth.h"

namespace tributary::test {

/// A piece of synthesised music at the rate of the analysis.
[[nodiscard]] inline std::vector<float> music(std::uint64_t seed, double seconds) {
    return piece(seed, seconds, kAnalysisRate);
}

[[nodiscard]] inline std::shared_ptr<const PreparedTrack> prepared(
    const std::vector<float>& samples) {
    // What a piece of this kind scores among unrelated ones, roughly.
    const TrackStatistics statistics{{0.6F, 0.06F}, {0.4F, 0.06F}};
    return std::make_shared<const PreparedTrack>(extractFeatures(samples), statistics,
                                                 defaultSettings());
}

[[nodiscard]] inline double energy(std::span<const float> samples) {
    double sum = 0.0;
    for (const float s : samples) sum += static_cast<double>(s) * s;
    return sum;
}

/// A track whose recording was found in a stretch of the query.
[[nodiscard]] inline AlignedTrack recorded(std::size_t candidate,
                                           std::shared_ptr<const PreparedTrack> track,
                                           const RecordingPassage& passage) {
    AlignedTrack a;
    a.candidate = candidate;
    a.track = std::move(track);
    a.recording = {100.0F, passage.warp, {passage}};
    a.recording.passages[0].proof.cells = 2000.0;
    a.recording.passages[0].proof.gainMargin = 0.4;
    a.alignedRecording = true;
    a.pRecording = 0.99;
    return a;
}

/// A track whose composition was found all along a block.
[[nodiscard]] inline AlignedTrack composed(std::size_t candidate,
                                           std::shared_ptr<const PreparedTrack> track,
                                           const QueryBlock& block, float z) {
    AlignedTrack a;
    a.candidate = candidate;
    a.track = std::move(track);
    a.pStructure = 0.95;
    for (double t = block.beginS; t + 8.0 <= block.endS + 1e-9; t += 4.0) {
        a.notes.windows.push_back({t, t + 8.0, t, z});
    }
    return a;
}

}  // namespace tributary::test
