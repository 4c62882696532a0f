#include "core/analysis/compare.h"

#include <algorithm>
#include <cmath>
#include <memory>

#include "core/analysis/ingest.h"
#include "core/analysis/make_report.h"
#include "core/attribution/calibrate.h"
#include "core/attribution/influence.h"

namespace tributary {
namespace {

constexpr double kRowS = 1.0;  // between rows of the cross-similarity
constexpr double kRowWindowS = 3.0;
constexpr Eigen::Index kMostRows = 600;  // ten minutes at full resolution; longer files are thinned

/// Unit vectors of pitch-class windows, 12 · 4 × windows: four quarters of kRowWindowS each.
Eigen::MatrixXf windowVectors(const TrackFeatures& track, double hopS, int semitones) {
    const auto frames = track.chroma.cols();
    const auto quarter = std::max<Eigen::Index>(1, std::lround(kRowWindowS / 4.0 / kChromaHopS));
    const auto count = std::max<Eigen::Index>(1, static_cast<Eigen::Index>(track.durationS / hopS));
    Eigen::MatrixXf out = Eigen::MatrixXf::Zero(48, count);
    for (Eigen::Index w = 0; w < count; ++w) {
        const auto first = std::lround(static_cast<double>(w) * hopS / kChromaHopS);
        for (Eigen::Index q = 0; q < 4; ++q) {
            const Eigen::Index from = first + q * quarter;
            const Eigen::Index length = std::min(quarter, frames - from);
            if (length <= 0) continue;
            const Eigen::VectorXf mean = track.chroma.middleCols(from, length).rowwise().mean();
            for (Eigen::Index pc = 0; pc < 12; ++pc) {
                out(q * 12 + (pc + 12 - semitones) % 12, w) = std::sqrt(mean[pc]);
            }
        }
        out.col(w).array() -= out.col(w).mean();
        const float norm = out.col(w).norm();
        if (norm > 1e-6F) out.col(w) /= norm;
    }
    return out;
}

/// The key of A relative to B by the strongest evidence, or else by the mean pitch classes.
int relativeKey(const std::vector<AlignedTrack>& claims) {
    if (claims.empty()) return 0;
    const AlignedTrack& best = claims.front();
    if (best.pRecording >= 0.5) {
        return static_cast<int>(std::lround(best.recording.warp.shiftBins * 12.0 / kBinsPerOctave));
    }
    return best.pStructure >= best.pHarmony ? best.notes.key : best.chords.chainKey;
}

}  // namespace

Result<Comparison> compare(const std::filesystem::path& a, const std::filesystem::path& b,
                           const Progress& progress, std::stop_token stop) {
    const AttributionSettings& settings = defaultSettings();
    auto query = ingest(a, progress.part(0.0, 0.2), stop);
    if (!query) return fail(query.error());
    auto source = ingest(b, progress.part(0.2, 0.4), stop);
    if (!source) return fail(source.error());
    const auto prepared = std::make_shared<const PreparedTrack>(
        source->features, measureAgainstCohort(source->features, settings), settings);
    const Candidates candidates{
        1, [&](std::size_t) -> Result<std::shared_ptr<const PreparedTrack>> { return prepared; }};
    const auto blocks = queryBlocks(query->durationS, settings);
    std::vector<BlockResult> results;
    std::vector<AlignedTrack> strongest;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const double done = static_cast<double>(i) / static_cast<double>(blocks.size());
        auto aligned = alignBlock(query->features, blocks[i], candidates, settings, 0,
                                  progress.part(0.4 + 0.6 * done, 0.4 + 0.6 * done), stop);
        if (!aligned) return fail(aligned.error());
        calibrate(*aligned, 1, blocks.size());
        const auto probability = [](const std::vector<AlignedTrack>& t) {
            return t.empty() ? -1.0 : std::max({t[0].pRecording, t[0].pStructure, t[0].pHarmony});
        };
        if (probability(*aligned) > probability(strongest)) strongest = *aligned;
        BlockResult result{blocks[i], probableClaims(std::move(*aligned), settings), {}};
        result.shares = decomposeBlock(query->features, blocks[i], result.claims);
        results.push_back(std::move(result));
    }
    Comparison out;
    out.a = {a.filename().string(), query->audioSha256, query->durationS};
    out.b = {b.filename().string(), source->audioSha256, source->durationS};
    for (const TrackInfluence& t : summarise(query->features, results, settings, 1)) {
        out.facets = t.facets;
        out.influence = t.influence;
        out.interval = t.interval;
        for (const Passage& p : t.passages) out.passages.push_back(evidenceOf(p));
    }
    if (!strongest.empty()) {
        out.probability =
            std::max({strongest[0].pRecording, strongest[0].pStructure, strongest[0].pHarmony});
    }
    const double longest = std::max(query->durationS, source->durationS);
    out.hopS = std::max(kRowS, longest / static_cast<double>(kMostRows));
    const int key = relativeKey(strongest);
    out.crossSimilarity =
        windowVectors(query->features, out.hopS, ((key % 12) + 12) % 12).transpose() *
        windowVectors(source->features, out.hopS, 0);
    progress.report("compare", 1.0);
    return out;
}

}  // namespace tributary
