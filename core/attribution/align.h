#pragma once

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

#include "core/attribution/pitch_match.h"
#include "core/attribution/prepared_track.h"
#include "core/attribution/recording.h"
#include "core/attribution/recording_lead.h"
#include "core/attribution/tune_match.h"
#include "core/base/progress.h"
#include "core/base/result.h"

namespace tributary {

/// A stretch of the query that is aligned and decomposed on its own.
struct QueryBlock {
    double beginS = 0.0;
    double endS = 0.0;
};

/// A query of up to one and a half settings.blockS is one block. A longer one is covered by blocks
/// of that length that overlap by half at least, so that whatever lasts half a block fills most of
/// one; they begin on whole seconds.
[[nodiscard]] std::vector<QueryBlock> queryBlocks(double durationS,
                                                  const AttributionSettings& settings);

/// What aligning one candidate with one block found.
struct AlignedTrack {
    std::size_t candidate = 0;  ///< index into the candidates
    std::shared_ptr<const PreparedTrack> track;
    RecordingScore coarse;
    RecordingPassage lead;
    RecordingMatch recording;  ///< of candidates that survived the coarse scores
    PitchMatch notes;          ///< structure
    ChainMatch chords;         ///< harmony
    TuneMatch tune;            ///< structure, too
    bool alignedRecording = false;
    double explained = 0.0;  ///< explainedPart() of the recording
    double pRecording = 0.0, pStructure = 0.0, pHarmony = 0.0;  ///< set by calibrate()
};

/// Gives a candidate's prepared track; may read it from disk. Called from several threads.
using TrackProvider =
    std::function<Result<std::shared_ptr<const PreparedTrack>>(std::size_t candidate)>;

/// The tracks that a block is aligned with.
struct Candidates {
    std::size_t count = 0;
    TrackProvider provide;
    /// By candidate: near-duplicates have the same number, and count as one where candidates are
    /// counted. Empty: none is like another.
    std::vector<std::size_t> cluster{};
};

/// Scores every candidate over all warps, keys and tempi, and aligns those exactly whose recording
/// may be in the block. Returns all, by candidate. Errors: Cancelled and the provider's.
[[nodiscard]] Result<std::vector<AlignedTrack>> alignBlock(
    const TrackFeatures& query, const QueryBlock& block, const Candidates& candidates,
    const AttributionSettings& settings, unsigned threads, const Progress& progress,
    std::stop_token stop);

}  // namespace tributary
