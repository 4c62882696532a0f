#include "core/attribution/align.h"

#include <algorithm>
#include <cmath>
#include <mutex>
#include <numeric>
#include <optional>

#include "core/attribution/calibrate.h"
#include "core/base/parallel.h"

namespace tributary {
namespace {

/// The query's side of all comparisons of a block.
struct PreparedBlock {
    std::vector<VoteWindow> votes;
    std::vector<Warp> grid;
    PitchQuery first, second, chords;
};

PreparedBlock prepareBlock(const TrackFeatures& query, const QueryBlock& block,
                           const AttributionSettings& settings) {
    PreparedBlock out;
    out.votes = voteWindows(query, block.beginS, block.endS, settings.voteWindowS,
                            settings.coarseVoteHopS, settings.coarseVotePeaks);
    out.grid = coarseGrid(settings);
    const auto prepare = [&](PitchView view, double windowS, double hopS) {
        return preparePitchQuery(PitchSequence(query, view), block.beginS, block.endS, windowS,
                                 hopS, pitchSpeeds(settings));
    };
    const CompositionViews views = compositionViews(settings);
    out.first = prepare(views.first, settings.noteWindowS, settings.noteHopS);
    out.second = prepare(views.second, settings.noteWindowS, settings.noteHopS);
    out.chords = prepare(views.chords, settings.chordWindowS, settings.chordHopS);
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

/// Of how many candidates the recording is aligned: `count` in a catalogue of kCalibrationTracks,
/// and more where there are more to be mistaken for the source, as the best of them score higher.
std::size_t survivorsAmong(std::size_t candidates, int count) {
    constexpr double kPerDoubling = 1.0 / 3.0;
    const double doublings =
        std::log2(std::max(1.0, static_cast<double>(candidates) / kCalibrationTracks));
    return static_cast<std::size_t>(std::lround(count * (1.0 + kPerDoubling * doublings)));
}

/// A chain has one score a track and clip, so a single track's moments are rough: its mean counts
/// half, the typical mean of all tracks the other half, and the deviation is the typical one.
ScoreMoments steadied(const ScoreMoments& own, const AttributionSettings& settings) {
    const ScoreMoments typical =
        settings.learnedViews ? ScoreMoments{0.385F, 0.072F} : ScoreMoments{0.49F, 0.05F};
    return {0.5F * (own.mean + typical.mean), typical.deviation};
}

void scoreCandidate(AlignedTrack& a, PitchMaxima& maxima, const PreparedBlock& block,
                    const AttributionSettings& settings) {
    const PreparedTrack& track = *a.track;
    a.coarse = scoreRecording(block.votes, track.rows, block.grid, settings.voteWindowS);
    const PitchPair views[] = {{block.first, track.first}, {block.second, track.second}};
    maxima = correlationMaxima(views);
    a.chords = matchChain(block.chords, CorrelationTensor(block.chords, track.chords),
                          steadied(track.statistics.chords, settings));
}

void matchNotes(std::vector<AlignedTrack>& tracks, const std::vector<PitchMaxima>& maxima,
                const PitchQuery& query, double beginS) {
    std::vector<ScoreMoments> impostors;
    for (const AlignedTrack& a : tracks) impostors.push_back(a.track->statistics.notes);
    const std::vector<WindowLevel> levels = windowLevels(maxima, impostors);
    for (std::size_t i = 0; i < tracks.size(); ++i)
        tracks[i].notes = matchPitch(query, maxima[i], beginS, impostors[i], levels);
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
    std::vector<PitchMaxima> maxima(candidates);
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
        scoreCandidate(tracks[i], maxima[i], prepared, settings);
        const std::lock_guard lock(mutex);
        progress.report("align",
                        0.8 * static_cast<double>(++done) / static_cast<double>(candidates));
    });
    if (stop.stop_requested()) return cancelled();
    if (error) return fail(std::move(*error));

    matchNotes(tracks, maxima, prepared.first, block.beginS);
    for (const std::size_t i :
         largest(candidates, survivorsAmong(candidates, settings.recordingSurvivors),
                 [&](std::size_t t) { return tracks[t].coarse.score; })) {
        tracks[i].alignedRecording = true;
    }
    for (const std::size_t i :
         largest(candidates, survivorsAmong(candidates, settings.looseSurvivors),
                 [&](std::size_t t) { return tracks[t].coarse.loose; })) {
        tracks[i].alignedRecording = true;
    }
    const WhitenedPower levels = whitenedPower(query, 0, query.power.cols());
    parallelFor(tracks.size(), threads, stop, [&](std::size_t i) {
        AlignedTrack& a = tracks[i];
        if (!a.alignedRecording) return;
        a.recording = alignRecording(query, levels, block.beginS, block.endS, a.track->features,
                                     a.coarse, settings);
    });
    if (stop.stop_requested()) return cancelled();
    progress.report("align", 1.0);
    return tracks;
}

}  // namespace tributary
