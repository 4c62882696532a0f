#include "core/attribution/align.h"

#include <algorithm>
#include <cmath>
#include <mutex>
#include <numeric>
#include <optional>

#include "core/base/parallel.h"

namespace tributary {
namespace {

/// The query's side of all comparisons of a block.
struct PreparedBlock {
    std::vector<VoteWindow> votes;
    std::vector<Warp> grid;
    PitchQuery chroma, chords;
    PitchQuery phraseChroma, phraseMelody;  // shorter windows, closer together
};

PreparedBlock prepareBlock(const TrackFeatures& query, const QueryBlock& block,
                           const AttributionSettings& settings) {
    PreparedBlock out;
    out.votes =
        voteWindows(query, block.beginS, block.endS, settings.voteWindowS, settings.coarseVoteHopS);
    out.grid = coarseGrid(settings);
    const auto prepare = [&](PitchView view, double windowS, double hopS) {
        return preparePitchQuery(PitchSequence(query, view), block.beginS, block.endS, windowS,
                                 hopS, pitchSpeeds(settings));
    };
    out.chroma = prepare(PitchView::Chroma, settings.pitchWindowS, settings.pitchHopS);
    out.chords = prepare(PitchView::Chords, settings.pitchWindowS, settings.pitchHopS);
    out.phraseChroma =
        prepare(PitchView::Chroma, settings.structureWindowS, settings.structureHopS);
    out.phraseMelody =
        prepare(PitchView::Melody, settings.structureWindowS, settings.structureHopS);
    return out;
}

/// Indices of the `count` largest values of `score`, ties by index.
template <class Score>
std::vector<std::size_t> largest(std::size_t size, std::size_t count, const Score& score) {
    std::vector<std::size_t> order(size);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return score(a) > score(b); });
    order.resize(std::min(size, count));
    return order;
}

/// A chain has one score a track and clip, so a single track's moments are rough: its mean counts
/// half, the typical mean of all tracks the other half, and the deviation is the typical one.
ScoreMoments steadied(const ScoreMoments& own, float typicalMean) {
    constexpr float kTypicalDeviation = 0.05F;
    return {0.5F * (own.mean + typicalMean), kTypicalDeviation};
}
constexpr float kTypicalChromaChain = 0.44F;
constexpr float kTypicalChordChain = 0.49F;

void scoreCandidate(AlignedTrack& a, const PreparedBlock& block, double beginS,
                    const AttributionSettings& settings) {
    const TrackStatistics& s = a.track->statistics;
    a.coarse = scoreRecording(block.votes, a.track->rows, block.grid, settings.voteWindowS, s.vote);
    const CorrelationTensor tensor(block.chroma, a.track->chroma);
    a.chroma = matchPitch(block.chroma, tensor, beginS, s.pitchWindow,
                          steadied(s.pitchChain, kTypicalChromaChain));
}

void alignComposition(AlignedTrack& a, const PreparedBlock& block, double beginS) {
    const TrackStatistics& s = a.track->statistics;
    CorrelationTensor tensor(block.phraseChroma, a.track->chroma);
    tensor.blend(CorrelationTensor(block.phraseMelody, a.track->melody));
    a.blend = matchPitch(block.phraseChroma, tensor, beginS, s.blendWindow, s.pitchChain);
    a.chords = matchPitch(block.chords, CorrelationTensor(block.chords, a.track->chords), beginS,
                          s.pitchWindow, steadied(s.chordChain, kTypicalChordChain));
    a.alignedComposition = true;
}

}  // namespace

std::vector<QueryBlock> queryBlocks(double durationS, const AttributionSettings& settings) {
    if (durationS <= 1.5 * settings.blockS) return {{0.0, durationS}};
    const double span = durationS - settings.blockS;
    const int steps = static_cast<int>(std::ceil(span / (0.5 * settings.blockS)));
    std::vector<QueryBlock> blocks;
    for (int i = 0; i <= steps; ++i) {
        const double begin = std::floor(span * i / steps);
        blocks.push_back({begin, i == steps ? durationS : begin + settings.blockS});
    }
    return blocks;
}

Result<std::vector<AlignedTrack>> alignBlock(const TrackFeatures& query, const QueryBlock& block,
                                             std::size_t candidates, const TrackProvider& provide,
                                             const AttributionSettings& settings, unsigned threads,
                                             const Progress& progress, std::stop_token stop) {
    const PreparedBlock prepared = prepareBlock(query, block, settings);
    std::vector<AlignedTrack> tracks(candidates);
    std::mutex mutex;
    std::optional<Error> error;
    std::size_t done = 0;
    parallelFor(candidates, threads, stop, [&](std::size_t i) {
        tracks[i].candidate = i;
        auto track = provide(i);
        if (!track) {
            const std::lock_guard lock(mutex);
            if (!error) error = track.error();
            return;
        }
        tracks[i].track = std::move(*track);
        scoreCandidate(tracks[i], prepared, block.beginS, settings);
        const std::lock_guard lock(mutex);
        progress.report("align",
                        0.8 * static_cast<double>(++done) / static_cast<double>(candidates));
    });
    if (stop.stop_requested()) return cancelled();
    if (error) return fail(std::move(*error));

    const auto byRecording =
        largest(candidates, static_cast<std::size_t>(settings.recordingSurvivors),
                [&](std::size_t i) { return tracks[i].coarse.score; });
    const auto byComposition =
        largest(candidates, static_cast<std::size_t>(settings.compositionSurvivors),
                [&](std::size_t i) { return tracks[i].chroma.jumping; });
    const auto byChain =
        largest(candidates, static_cast<std::size_t>(settings.compositionSurvivors),
                [&](std::size_t i) { return tracks[i].chroma.chain; });
    for (const std::size_t i : byRecording) tracks[i].alignedRecording = true;
    for (const auto* list : {&byComposition, &byChain}) {
        for (const std::size_t i : *list) tracks[i].alignedComposition = true;
    }
    std::erase_if(
        tracks, [](const AlignedTrack& t) { return !t.alignedRecording && !t.alignedComposition; });
    parallelFor(tracks.size(), threads, stop, [&](std::size_t i) {
        AlignedTrack& a = tracks[i];
        if (a.alignedRecording) {
            a.recording = alignRecording(query, block.beginS, block.endS, a.track->features,
                                         a.coarse, a.track->statistics.vote, settings);
        }
        if (a.alignedComposition) alignComposition(a, prepared, block.beginS);
    });
    if (stop.stop_requested()) return cancelled();
    progress.report("align", 1.0);
    return tracks;
}

}  // namespace tributary
