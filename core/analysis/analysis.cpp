#include "core/analysis/analysis.h"

#include <algorithm>
#include <chrono>
#include <numeric>
#include <utility>
#include <vector>

#include "core/analysis/character.h"
#include "core/analysis/foreign_analysis.h"
#include "core/analysis/ingest.h"
#include "core/analysis/make_report.h"
#include "core/analysis/reference_data.h"
#include "core/attribution/clones.h"
#include "core/attribution/influence.h"
#include "core/attribution/provenance.h"
#include "core/attribution/recording_screen.h"
#include "core/attribution/screen.h"

namespace tributary {
namespace {

class Stopwatch {
public:
    /// Seconds since the last call, or since construction.
    double lap() {
        const auto now = std::chrono::steady_clock::now();
        const double seconds = std::chrono::duration<double>(now - last_).count();
        last_ = now;
        return seconds;
    }

private:
    std::chrono::steady_clock::time_point last_ = std::chrono::steady_clock::now();
};

/// The tracks to align a query with: those whose recording it is likeliest to hold and those that
/// screening puts first or, where all may be aligned, every one, as there is nothing to choose
/// from.
Result<std::vector<std::size_t>> chooseCandidates(const IngestedAudio& audio,
                                                  std::span<const QueryBlock> blocks,
                                                  const Reference::Data& data,
                                                  const AttributionSettings& settings,
                                                  unsigned threads, const Progress& progress,
                                                  std::stop_token stop) {
    const auto most = static_cast<std::size_t>(settings.candidates);
    std::vector<std::size_t> chosen(data.tracks.size());
    std::iota(chosen.begin(), chosen.end(), std::size_t{0});
    if (chosen.size() > most) {
        const auto screening =
            screen(audio.features, data.facets, data.tracks.size(), settings, threads, stop);
        if (!screening) return fail(screening.error());
        const auto recordings =
            likelyRecordings(audio.features, blocks, data.trails,
                             static_cast<std::size_t>(settings.recordingCandidates), settings,
                             threads, progress, stop);
        if (!recordings) return fail(recordings.error());
        chosen = selectCandidates(*screening, most, *recordings);
    }
    return withoutCopies(chosen, data.standing.clusters);
}

/// Adds the sources to the report, debts settled; returns what they leave.
Remainder nameSources(const TrackFeatures& query, const std::vector<BlockResult>& results,
                      std::span<const std::size_t> candidates, const Reference::Data& data,
                      const AttributionSettings& settings, std::uint64_t seed, Report& report) {
    const Provenance& provenance = data.standing.provenance;
    auto found = summarise(query, results, settings, seed);
    auto little = tooLittleToName(query, results, settings, seed);
    std::erase_if(little, [&](const TrackInfluence& t) {
        return provenance.debtsOf(candidates[t.candidate]).empty();
    });
    auto all = found;
    all.insert(all.end(), little.begin(), little.end());
    Remainder remainder = remainderOf(results, all);
    for (auto* list : {&found, &little}) {
        for (TrackInfluence& t : *list) t.candidate = candidates[t.candidate];
    }
    const double least = leastNamed(queryBlocks(query.durationS, settings), settings);
    addInfluences(settleDebts(found, little, provenance, least), data, report);
    return remainder;
}

}  // namespace

Result<Report> analyse(const AnalysisRequest& request, const Reference& reference,
                       const Progress& progress, std::stop_token stop) {
    const AttributionSettings& settings = defaultSettings();
    const Reference::Data& data = reference.data();
    Stopwatch total, watch;

    auto audio = ingest(request.file, progress.part(0.0, 0.15), stop);
    if (!audio) return fail(audio.error());
    Report report = reportHeader(*audio, request.file, reference);
    report.timing.decodeS = audio->decodeS;
    report.timing.featuresS = audio->featuresS;
    const auto foreign =
        openForeign(request.foreign, audio->durationS, data, request.threads, stop);
    if (!foreign) return fail(foreign.error());
    watch.lap();

    progress.report("screen", 0.15);
    if (request.depth == Depth::Screen) {
        const auto screening = screen(audio->features, data.facets, data.tracks.size(), settings,
                                      request.threads, stop);
        if (!screening) return fail(screening.error());
        report.timing.screenS = watch.lap();
        addScreening(*screening, data, report);
        const auto added = addForeign(*foreign, restOf(*screening, audio->durationS), data,
                                      request.threads, request.seed, stop, report);
        if (!added) return fail(added.error());
        report.timing.totalS = total.lap();
        return report;
    }

    const auto blocks = queryBlocks(audio->durationS, settings);
    const double chosen = data.trails.empty() ? 0.15 : 0.4;
    const auto candidates = chooseCandidates(*audio, blocks, data, settings, request.threads,
                                             progress.part(0.15, chosen), stop);
    if (!candidates) return fail(candidates.error());
    report.timing.screenS = watch.lap();
    const Standing standing = data.standing.among(*candidates);
    const Candidates tracks{candidates->size(),
                            [&](std::size_t i) { return data.prepared->get((*candidates)[i]); },
                            standing.cluster};
    std::vector<BlockResult> results;
    std::vector<WeighedPassage> weighed;
    for (std::size_t b = 0; b < blocks.size(); ++b) {
        const double share = (1.0 - chosen) / static_cast<double>(blocks.size());
        const double begin = chosen + share * static_cast<double>(b);
        auto aligned = alignBlock(audio->features, blocks[b], tracks, settings, request.threads,
                                  progress.part(begin, begin + 0.95 * share), stop);
        if (!aligned) return fail(aligned.error());
        report.timing.alignS += watch.lap();

        progress.report("decompose", begin + 0.95 * share);
        results.push_back(
            resolveBlock(audio->features, blocks[b], *aligned, standing, blocks.size(), settings));
        const auto weighing = weighBlock(audio->features, results.back(), *aligned);
        weighed.insert(weighed.end(), weighing.begin(), weighing.end());
        report.timing.decomposeS += watch.lap();
    }
    addConsidered(consideredIn(results), *candidates, data, report);
    const Remainder remainder =
        nameSources(audio->features, results, *candidates, data, settings, request.seed, report);
    addWeighings(std::move(weighed), *candidates, data, report);
    const auto added = addForeign(*foreign, restOf(results, audio->durationS), data,
                                  request.threads, request.seed, stop, report);
    if (!added) return fail(added.error());
    addStylePool(poolStyles(audio->segments, remainder, data.styles, request.seed), remainder, data,
                 report);
    report.timing.decomposeS += watch.lap();
    report.timing.totalS = total.lap();
    progress.report("report", 1.0);
    return report;
}

}  // namespace tributary
