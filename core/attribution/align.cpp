#include "core/attribution/align.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <mutex>
#include <numeric>
#include <optional>
#include <utility>

#include "core/attribution/calibrate.h"
#include "core/attribution/chord_detail.h"
#include "core/attribution/decompose.h"
#include "core/attribution/note_detail.h"
#include "core/base/parallel.h"

namespace tributary {
namespace {

// At an extreme tempo a track has to fit better by so much, as the root of its jumping score or in
// its typical deviations: twice as many tempi are twice as many chances.
constexpr float kExtremeNotes = 1.0F;
constexpr float kExtremeChords = 0.3F;

/// The query's views at some tempi.
struct PitchQueries {
    PitchQuery first, second, chords;
    double chordsTimesOver = 1.0;  ///< timesOver() of the chords
};

/// The query's side of all comparisons of a block.
struct PreparedBlock {
    PiecedPeaks votes;
    PitchQueries usual, extreme;
    PitchQuery tune;
    ChordDetail chords;
};

PreparedBlock prepareBlock(const TrackFeatures& query, const QueryBlock& block,
                           const AttributionSettings& settings) {
    const CompositionViews views = compositionViews(settings);
    const PitchSequence first(query, views.first);
    const PitchSequence second(query, views.second);
    PitchSequence chords(query, views.chords);
    const double chordsTimesOver = timesOver(chords, block.beginS, block.endS);
    const auto prepare = [&](const std::vector<double>& ofNotes,
                             const std::vector<double>& ofChords) {
        const auto notes = [&](const PitchSequence& view) {
            return preparePitchQuery(view, block.beginS, block.endS, settings.noteWindowS,
                                     settings.noteHopS, ofNotes);
        };
        return PitchQueries{notes(first), notes(second),
                            preparePitchQuery(chords, block.beginS, block.endS,
                                              settings.chordWindowS, settings.chordHopS, ofChords),
                            chordsTimesOver};
    };
    return {piecedPeaks(query, block.beginS, block.endS, coarseGrid(settings), settings.rowHopS),
            prepare(noteSpeeds(settings), pitchSpeeds(settings)),
            prepare(extremeSpeeds(settings), extremeSpeeds(settings)),
            preparePitchQuery(PitchSequence(query, views.tune), block.beginS, block.endS,
                              settings.tuneWindowS, settings.tuneHopS, pitchSpeeds(settings)),
            chordDetail(query, std::move(chords), block.beginS, block.endS)};
}

/// Indices of the candidates with the largest values of `score`, ties by index: of `count`
/// clusters, a few each.
template <class Score>
std::vector<std::size_t> largest(const Candidates& candidates, std::size_t count,
                                 const Score& score) {
    constexpr std::size_t kMostOfCluster = 24;  // bounds the cost
    std::vector<std::size_t> order(candidates.count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return score(a) > score(b); });
    if (candidates.cluster.empty()) {
        order.resize(std::min(order.size(), count));
        return order;
    }
    std::map<std::size_t, std::size_t> taken;  // by cluster
    std::vector<std::size_t> out;
    for (const std::size_t i : order) {
        const std::size_t cluster = candidates.cluster[i];
        if (taken.size() >= count && !taken.contains(cluster)) continue;
        if (++taken[cluster] <= kMostOfCluster) out.push_back(i);
    }
    return out;
}

/// Of how many candidates is looked at again: `count` in a catalogue of kCalibrationTracks, and
/// more where there are more to be mistaken for the source, as the best of them score higher.
std::size_t survivorsAmong(std::size_t candidates, int count) {
    constexpr double kPerDoubling = 1.0 / 3.0;
    const double doublings =
        std::log2(std::max(1.0, static_cast<double>(candidates) / kCalibrationTracks));
    return static_cast<std::size_t>(std::lround(count * (1.0 + kPerDoubling * doublings)));
}

/// A chain has one score a track and clip, so a single track's moments are rough: its mean counts
/// half, the typical mean of all tracks the other half, and the deviation is the typical one: as of
/// a mean of fewer chords in a block that plays its chords several `timesOver`.
ScoreMoments steadied(const ScoreMoments& own, double timesOver,
                      const AttributionSettings& settings) {
    const ScoreMoments typical =
        settings.learnedViews ? ScoreMoments{0.385F, 0.072F} : ScoreMoments{0.49F, 0.05F};
    return {0.5F * (own.mean + typical.mean),
            typical.deviation * static_cast<float>(std::sqrt(timesOver))};
}

PitchMaxima noteMaxima(const PitchQueries& query, const PreparedTrack& track) {
    const PitchPair views[] = {{query.first, track.first}, {query.second, track.second}};
    return correlationMaxima(views);
}

ChainMatch chordChain(const PitchQueries& query, const PreparedTrack& track,
                      const AttributionSettings& settings) {
    return matchChain(query.chords, CorrelationTensor(query.chords, track.chords),
                      steadied(track.statistics.chords, query.chordsTimesOver, settings));
}

void scoreCandidate(AlignedTrack& a, PitchMaxima& maxima, const TrackFeatures& query,
                    const PreparedBlock& block, double beginS,
                    const AttributionSettings& settings) {
    a.coarse = scoreRecording(block.votes, a.track->rows);
    a.lead = surestLead(query, beginS, a.track->features, a.coarse.claims);
    maxima = noteMaxima(block.usual, *a.track);
    a.chords = chordChain(block.usual, *a.track, settings);
    a.tune = matchTune(block.tune, CorrelationTensor(block.tune, a.track->tune), beginS);
}

void levelTunes(std::vector<AlignedTrack>& tracks, const std::vector<std::size_t>& cluster) {
    std::vector<float> runs;
    for (const AlignedTrack& a : tracks) runs.push_back(a.tune.run);
    const WindowLevel level = tuneLevel(runs, cluster);
    for (AlignedTrack& a : tracks) a.tune.standing = level.deviationsAbove(a.tune.run);
}

/// Sets the candidates' notes; returns the levels of the windows.
std::vector<WindowLevel> matchNotes(std::vector<AlignedTrack>& tracks,
                                    const std::vector<PitchMaxima>& maxima, const PitchQuery& query,
                                    double beginS, const std::vector<std::size_t>& cluster) {
    std::vector<ScoreMoments> impostors;
    for (const AlignedTrack& a : tracks) impostors.push_back(a.track->statistics.notes);
    std::vector<WindowLevel> levels = windowLevels(maxima, impostors, cluster);
    for (std::size_t i = 0; i < tracks.size(); ++i)
        tracks[i].notes = matchPitch(query, maxima[i], beginS, impostors[i], levels);
    return levels;
}

/// Tries the tempi that are too far off to be tried on every candidate, on those that fit best as
/// it is: at half or twice the tempo something of a tune's shape is left.
void tryExtremeTempi(std::vector<AlignedTrack>& tracks, const Candidates& candidates,
                     const PreparedBlock& prepared, double beginS,
                     const std::vector<WindowLevel>& levels, const AttributionSettings& settings,
                     unsigned threads, std::stop_token stop) {
    const auto most = static_cast<std::size_t>(settings.tempoSurvivors);
    const auto byNotes =
        largest(candidates, most, [&](std::size_t i) { return tracks[i].notes.jumping; });
    parallelFor(byNotes.size(), threads, stop, [&](std::size_t i) {
        AlignedTrack& a = tracks[byNotes[i]];
        PitchMatch match =
            matchPitch(prepared.extreme.first, noteMaxima(prepared.extreme, *a.track), beginS,
                       a.track->statistics.notes, levels);
        match.extreme = true;
        if (std::sqrt(match.jumping) > std::sqrt(a.notes.jumping) + kExtremeNotes) a.notes = match;
    });
    const auto byChords =
        largest(candidates, most / 2, [&](std::size_t i) { return tracks[i].chords.chain; });
    parallelFor(byChords.size(), threads, stop, [&](std::size_t i) {
        AlignedTrack& a = tracks[byChords[i]];
        const ChainMatch match = chordChain(prepared.extreme, *a.track, settings);
        if (match.chain > a.chords.chain + kExtremeChords) a.chords = match;
    });
}

/// The clusters of some candidates; empty where there are none.
std::vector<std::size_t> clustersOf(const Candidates& candidates,
                                    const std::vector<std::size_t>& chosen) {
    std::vector<std::size_t> out;
    if (candidates.cluster.empty()) return out;
    for (const std::size_t i : chosen) out.push_back(candidates.cluster[i]);
    return out;
}

/// Compares the notes of those that fit best in fine frames as well.
void compareDetail(std::vector<AlignedTrack>& tracks, const Candidates& candidates,
                   const TrackFeatures& query, const QueryBlock& block,
                   const AttributionSettings& settings, unsigned threads, std::stop_token stop) {
    const auto survivors =
        largest(candidates, survivorsAmong(candidates.count, settings.detailSurvivors),
                [&](std::size_t i) { return tracks[i].notes.jumping; });
    // The last window may hang over the block's end.
    const NoteDetail detail = noteDetail(query, block.beginS, block.endS + settings.noteWindowS);
    std::vector<DetailMatch> matches(survivors.size());
    parallelFor(survivors.size(), threads, stop, [&](std::size_t i) {
        const AlignedTrack& a = tracks[survivors[i]];
        matches[i] = matchDetail(detail, noteDetail(a.track->features), a.notes);
    });
    if (stop.stop_requested()) return;
    const auto levels = detailLevels(matches, clustersOf(candidates, survivors));
    for (std::size_t i = 0; i < survivors.size(); ++i) {
        PitchMatch& notes = tracks[survivors[i]].notes;
        notes = withDetail(notes, matches[i], levels);
    }
}

/// And the chords, in finer steps of tempo.
void compareChordDetail(std::vector<AlignedTrack>& tracks, const Candidates& candidates,
                        const ChordDetail& query, const AttributionSettings& settings,
                        unsigned threads, std::stop_token stop) {
    const auto survivors =
        largest(candidates, survivorsAmong(candidates.count, settings.chordSurvivors),
                [&](std::size_t i) { return tracks[i].chords.chain; });
    std::vector<ChordDetailMatch> matches(survivors.size());
    parallelFor(survivors.size(), threads, stop, [&](std::size_t i) {
        const AlignedTrack& a = tracks[survivors[i]];
        matches[i] = matchChordDetail(query, a.track->features, a.track->chords, a.chords);
    });
    if (stop.stop_requested()) return;
    const WindowLevel level = chordDetailLevel(matches, clustersOf(candidates, survivors));
    for (std::size_t i = 0; i < survivors.size(); ++i) {
        ChainMatch& chords = tracks[survivors[i]].chords;
        chords = withDetail(chords, matches[i], level);
    }
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
                                             const Candidates& candidates,
                                             const AttributionSettings& settings, unsigned threads,
                                             const Progress& progress, std::stop_token stop) {
    const PreparedBlock prepared = prepareBlock(query, block, settings);
    const std::size_t count = candidates.count;
    std::vector<AlignedTrack> tracks(count);
    std::vector<PitchMaxima> maxima(count);
    std::mutex mutex;
    std::optional<Error> error;
    std::size_t done = 0;
    parallelFor(count, threads, stop, [&](std::size_t i) {
        tracks[i].candidate = i;
        auto track = candidates.provide(i);
        if (!track) {
            const std::lock_guard lock(mutex);
            if (!error) error = track.error();
            return;
        }
        tracks[i].track = std::move(*track);
        scoreCandidate(tracks[i], maxima[i], query, prepared, block.beginS, settings);
        const std::lock_guard lock(mutex);
        progress.report("align", 0.8 * static_cast<double>(++done) / static_cast<double>(count));
    });
    if (stop.stop_requested()) return cancelled();
    if (error) return fail(std::move(*error));

    levelTunes(tracks, candidates.cluster);
    const auto noteLevels =
        matchNotes(tracks, maxima, prepared.usual.first, block.beginS, candidates.cluster);
    tryExtremeTempi(tracks, candidates, prepared, block.beginS, noteLevels, settings, threads,
                    stop);
    compareDetail(tracks, candidates, query, block, settings, threads, stop);
    compareChordDetail(tracks, candidates, prepared.chords, settings, threads, stop);
    const auto survive = [&](int most, const auto& score) {
        for (const std::size_t i : largest(candidates, survivorsAmong(count, most),
                                           [&](std::size_t t) { return score(tracks[t]); }))
            tracks[i].alignedRecording = true;
    };
    survive(settings.recordingSurvivors, [](const AlignedTrack& a) { return a.coarse.score; });
    survive(settings.steadySurvivors, [](const AlignedTrack& a) { return a.coarse.steady; });
    survive(settings.looseSurvivors, [](const AlignedTrack& a) { return a.coarse.loose; });
    survive(settings.leadSurvivors, [](const AlignedTrack& a) { return a.lead.proof.agreement; });
    const Eigen::MatrixXd power = blockPower(query, block);
    parallelFor(tracks.size(), threads, stop, [&](std::size_t i) {
        AlignedTrack& a = tracks[i];
        if (!a.alignedRecording) return;
        a.recording = alignRecording(query, block.beginS, block.endS, a.track->features,
                                     a.track->rows, a.coarse, a.lead, settings);
        a.explained = explainedPart(power, block, a);
    });
    if (stop.stop_requested()) return cancelled();
    progress.report("align", 1.0);
    return tracks;
}

}  // namespace tributary
