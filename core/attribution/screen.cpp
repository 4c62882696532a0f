#include "core/attribution/screen.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>

#include "core/base/parallel.h"

namespace tributary {
namespace {

// Log-likelihood ratio of a cosine, by facet: slope · (cosine − middle); see
// resources/models/calibration-3.md.
struct SimilarityCurve {
    double slope;
    double middle;
};
constexpr std::array<SimilarityCurve, 3> kCurves{{{60.0, 0.90}, {60.0, 0.88}, {90.0, 0.95}}};
constexpr double kNonePrior = 0.5;
constexpr double kDiagonalS = 1.6;        // how far neighbours on a diagonal may stray
constexpr double kNeighbourWeight = 0.5;  // of the log-likelihood lent by each neighbour
constexpr std::size_t kKept = 8;          // candidates kept in a segment

double logLikelihood(const SegmentCandidate& c) {
    const SimilarityCurve& curve = kCurves[std::min(c.facet, kCurves.size() - 1)];
    return std::min(20.0, curve.slope * (c.similarity - curve.middle));
}

/// The best candidate of every track in one segment.
std::map<std::size_t, SegmentCandidate> lookUp(const TrackFeatures& query, double beginS,
                                               const std::vector<FacetIndex>& facets,
                                               const AttributionSettings& settings) {
    std::map<std::size_t, SegmentCandidate> best;
    const auto all = embeddings();
    for (std::size_t f = 0; f < facets.size() && f < all.size(); ++f) {
        const Embedding& embedding = *all[f];
        for (const Variant& variant : embedding.variants()) {
            const Eigen::VectorXf vector = embedding.embedQuery(query, beginS, variant);
            if (vector.squaredNorm() < 0.5F) continue;
            const auto found =
                facets[f].index.search(vector, static_cast<std::size_t>(settings.neighbours));
            for (const Neighbour& n : found) {
                SegmentCandidate c{facets[f].track[n.item],
                                   f,
                                   variant,
                                   facets[f].segment[n.item] * embedding.hopS(),
                                   n.similarity,
                                   0.0};
                const auto [at, isNew] = best.try_emplace(c.track, c);
                if (!isNew && logLikelihood(c) > logLikelihood(at->second)) at->second = c;
            }
        }
    }
    return best;
}

bool onOneDiagonal(const SegmentCandidate& a, double aBeginS, const SegmentCandidate& b,
                   double bBeginS) {
    if (a.track != b.track || a.variant.semitones != b.variant.semitones) return false;
    const double expected = a.sourceBeginS + (bBeginS - aBeginS) * a.variant.speed;
    return std::abs(expected - b.sourceBeginS) < kDiagonalS;
}

using Lookup = std::map<std::size_t, SegmentCandidate>;

SegmentPosterior posterior(const std::vector<Lookup>& lookups, std::size_t i, double hopS,
                           double windowS, double durationS, std::size_t tracks) {
    SegmentPosterior out;
    out.beginS = static_cast<double>(i) * hopS;
    out.endS = std::min(durationS, out.beginS + windowS);
    const double prior = (1.0 - kNonePrior) / static_cast<double>(std::max<std::size_t>(1, tracks));
    double total = kNonePrior;
    for (const auto& [track, candidate] : lookups[i]) {
        double l = logLikelihood(candidate);
        for (const std::size_t j : {i - 1, i + 1}) {
            if (j >= lookups.size()) continue;
            const auto neighbour = lookups[j].find(track);
            if (neighbour == lookups[j].end()) continue;
            if (onOneDiagonal(candidate, out.beginS, neighbour->second,
                              static_cast<double>(j) * hopS)) {
                l += kNeighbourWeight * std::max(0.0, logLikelihood(neighbour->second));
            }
        }
        SegmentCandidate c = candidate;
        c.probability = prior * std::exp(std::min(l, 40.0));
        total += c.probability;
        out.candidates.push_back(c);
    }
    for (SegmentCandidate& c : out.candidates) c.probability /= total;
    out.none = kNonePrior / total;
    std::stable_sort(out.candidates.begin(), out.candidates.end(),
                     [](const auto& a, const auto& b) { return a.probability > b.probability; });
    for (std::size_t k = kKept; k < out.candidates.size(); ++k) {
        out.none += out.candidates[k].probability;  // too small to be named
    }
    out.candidates.resize(std::min(kKept, out.candidates.size()));
    return out;
}

}  // namespace

Result<Screening> screen(const TrackFeatures& query, const std::vector<FacetIndex>& facets,
                         std::size_t tracks, const AttributionSettings& settings, unsigned threads,
                         std::stop_token stop) {
    constexpr double kSegmentS = 8.0;
    const double span = std::max(0.0, query.durationS - kSegmentS);
    const auto count = static_cast<std::size_t>(span / settings.segmentHopS) + 1;
    std::vector<Lookup> lookups(count);
    parallelFor(count, threads, stop, [&](std::size_t i) {
        lookups[i] = lookUp(query, static_cast<double>(i) * settings.segmentHopS, facets, settings);
    });
    if (stop.stop_requested()) return cancelled();
    Screening out;
    out.trackScore.assign(tracks, 0.0);
    for (std::size_t i = 0; i < count; ++i) {
        out.segments.push_back(
            posterior(lookups, i, settings.segmentHopS, kSegmentS, query.durationS, tracks));
        for (const auto& [track, candidate] : lookups[i]) {
            const double evidence = std::exp(0.25 * std::min(0.0, logLikelihood(candidate)));
            out.trackScore[track] += evidence + std::max(0.0, logLikelihood(candidate));
        }
    }
    return out;
}

std::vector<std::size_t> selectCandidates(const Screening& screening, std::size_t count,
                                          std::span<const std::size_t> chosen) {
    std::vector<bool> known(screening.trackScore.size(), false);
    for (const std::size_t track : chosen) known[track] = true;
    std::vector<std::size_t> others;
    for (std::size_t track = 0; track < known.size(); ++track) {
        if (!known[track]) others.push_back(track);
    }
    std::stable_sort(others.begin(), others.end(), [&](std::size_t a, std::size_t b) {
        return screening.trackScore[a] > screening.trackScore[b];
    });
    others.resize(std::min(others.size(), count - std::min(count, chosen.size())));
    others.insert(others.end(), chosen.begin(), chosen.end());
    std::sort(others.begin(), others.end());
    return others;
}

}  // namespace tributary
