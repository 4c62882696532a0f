#include "core/attribution/style_pool.h"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <utility>

#include "core/attribution/clusters.h"
#include "core/attribution/sparse.h"
#include "core/embedding/character.h"

namespace tributary {
namespace {

using Eigen::Index;

constexpr std::size_t kStockGrooves = 12;
constexpr std::size_t kWorldSounds = 12;
constexpr double kSoundWeight = 1.0;
constexpr double kGrooveWeight = 0.5;
constexpr double kGroupPenalty = 0.2;      // λ₁, times √cells
constexpr double kVariationPenalty = 0.1;  // λ₂
constexpr double kLeastCandidate = 0.1;    // probability of a style that competes
constexpr Index kMostWindows = 48;         // of the problem; longer queries are averaged

const SegmentVectors* facetOf(const std::vector<SegmentVectors>& segments, std::string_view name,
                              Index dimension) {
    for (const SegmentVectors& s : segments) {
        if (s.facet == name && s.values.rows() == dimension && s.values.cols() > 0) return &s;
    }
    return nullptr;
}

/// At most kMostWindows means of neighbouring windows; their energy falls with their differences,
/// as it should.
Eigen::MatrixXd averaged(const Eigen::MatrixXf& windows) {
    const Index count = std::min(kMostWindows, windows.cols());
    Eigen::MatrixXd out(windows.rows(), count);
    for (Index i = 0; i < count; ++i) {
        const Index first = i * windows.cols() / count;
        const Index last = (i + 1) * windows.cols() / count;
        out.col(i) = windows.middleCols(first, last - first).cast<double>().rowwise().mean();
    }
    return out;
}

/// Stock grooves: what is played everywhere belongs to nobody.
const Eigen::MatrixXf& stockGrooves() {
    static const Eigen::MatrixXf grooves = [] {
        const Eigen::MatrixXf& all = characterModel().rhythmBackground;
        if (all.cols() == 0) return Eigen::MatrixXf(all);
        return clustered(all, std::min(kStockGrooves, static_cast<std::size_t>(all.cols())))
            .centres;
    }();
    return grooves;
}

/// Sound worlds of music at large, but for those that are the catalogue's own.
Eigen::MatrixXf foreignSounds(const Styles& styles) {
    static const Eigen::MatrixXf worlds = [] {
        const Eigen::MatrixXf& all = characterModel().styleBackground;
        if (all.cols() == 0) return Eigen::MatrixXf(all);
        return clustered(all, std::min(kWorldSounds, static_cast<std::size_t>(all.cols()))).centres;
    }();
    Eigen::MatrixXf out(worlds.rows(), 0);
    for (Index i = 0; i < worlds.cols(); ++i) {
        if (styleProbabilities(styles, worlds.col(i)).sum() >= kLeastStyleProbability) continue;
        out.conservativeResize(Eigen::NoChange, out.cols() + 1);
        out.rightCols(1) = worlds.col(i);
    }
    return out;
}

/// The decomposition of the query among some of the styles.
SparseProblem problemOf(const SegmentVectors& sound, const SegmentVectors* groove,
                        const Styles& styles, const std::vector<std::size_t>& candidates,
                        const Eigen::VectorXd& probabilities) {
    const auto count = static_cast<Index>(candidates.size());
    const Eigen::VectorXf whole = wholeTrack(sound.values);
    Eigen::MatrixXd sounds(styles.sounds.rows(), count), grooves(styles.grooves.rows(), count);
    for (Index k = 0; k < count; ++k) {
        const StylePrototype near =
            stylePrototype(styles, candidates[static_cast<std::size_t>(k)], whole);
        sounds.col(k) = near.sound.cast<double>();
        grooves.col(k) = near.groove.cast<double>();
    }
    SparseProblem p;
    p.facets.push_back({averaged(sound.values), std::move(sounds),
                        foreignSounds(styles).cast<double>(), kSoundWeight});
    if (groove != nullptr && groove->values.cols() == sound.values.cols()) {
        p.facets.push_back({averaged(groove->values), std::move(grooves),
                            stockGrooves().cast<double>(), kGrooveWeight});
    }
    p.groupCost.resize(count);
    for (Index k = 0; k < count; ++k) {
        p.groupCost[k] =
            1.0 / probabilities[static_cast<Index>(candidates[static_cast<std::size_t>(k)])];
    }
    const auto cells = static_cast<double>(p.facets.front().query.cols());
    p.groupPenalty = kGroupPenalty * std::sqrt(cells);
    p.variationPenalty = kVariationPenalty;
    return p;
}

/// Weighted mean over the cells of rest × what the style explains of the window around each.
double shareOf(const Remainder& r, const SegmentVectors& sound, const Eigen::MatrixXd& explained,
               Index style) {
    double sum = 0.0;
    double weight = 0.0;
    const Index windows = sound.values.cols();
    for (Index cell = 0; cell < r.rest.size(); ++cell) {
        const double middle = (static_cast<double>(cell) + 0.5) * r.cellS;
        const auto window = std::clamp<Index>(
            std::lround((middle - 0.5 * sound.windowS) / sound.hopS), 0, windows - 1);
        const Index column = window * explained.cols() / windows;
        sum += r.weight[cell] * r.rest[cell] * explained(style, column);
        weight += r.weight[cell];
    }
    return weight > 0.0 ? sum / weight : 0.0;
}

}  // namespace

Remainder remainderOf(const std::vector<BlockResult>& blocks,
                      const std::vector<TrackInfluence>& named) {
    Remainder out;
    if (blocks.empty()) return out;
    out.cellS = blocks.front().shares.cellS;
    std::vector<double> explained, weight;
    for (const BlockResult& b : blocks) {
        const auto first = static_cast<std::size_t>(std::lround(b.block.beginS / out.cellS));
        for (Index cell = 0; cell < b.shares.weight.size(); ++cell) {
            double sum = 0.0;
            for (std::size_t k = 0; k < b.claims.size(); ++k) {
                const bool isNamed = std::any_of(
                    named.begin(), named.end(),
                    [&](const TrackInfluence& t) { return t.candidate == b.claims[k].candidate; });
                if (!isNamed) continue;
                const auto row = static_cast<Index>(k);
                sum += b.shares.recording(row, cell) + b.shares.structure(row, cell) +
                       b.shares.harmony(row, cell);
            }
            const std::size_t at = first + static_cast<std::size_t>(cell);
            if (at >= explained.size()) {
                explained.resize(at + 1, 0.0);
                weight.resize(at + 1, 0.0);
            }
            explained[at] = std::max(explained[at], std::min(1.0, sum));
            weight[at] = std::max(weight[at], b.shares.weight[cell]);
        }
    }
    const auto cells = static_cast<Index>(explained.size());
    out.rest = (1.0 - Eigen::Map<const Eigen::VectorXd>(explained.data(), cells).array()).matrix();
    out.weight = Eigen::Map<const Eigen::VectorXd>(weight.data(), cells);
    double left = 1.0;
    for (const TrackInfluence& t : named) left -= t.influence;
    const double mean = out.weight.sum() > 0.0 ? out.weight.dot(out.rest) / out.weight.sum() : 0.0;
    if (mean > std::max(0.0, left)) out.rest *= std::max(0.0, left) / mean;
    return out;
}

std::vector<StylePoolShare> poolStyles(const std::vector<SegmentVectors>& segments,
                                       const Remainder& remainder, const Styles& styles,
                                       std::uint64_t seed) {
    std::vector<StylePoolShare> out;
    const SegmentVectors* sound = facetOf(segments, "style", styles.sounds.rows());
    if (sound == nullptr || styles.styles.empty()) return out;
    const Eigen::VectorXf whole = wholeTrack(sound->values);
    const Eigen::VectorXd probabilities = styleProbabilities(styles, whole);
    const double probability = probabilities.sum();
    if (probability < kLeastStyleProbability) return out;
    std::vector<std::size_t> candidates;
    for (std::size_t k = 0; k < styles.styles.size(); ++k) {
        if (probabilities[static_cast<Index>(k)] >= kLeastCandidate) candidates.push_back(k);
    }
    if (candidates.empty()) return out;
    const SegmentVectors* groove =
        facetOf(segments, "rhythm", characterModel().rhythm.matrix.rows());
    const SparseProblem problem = problemOf(*sound, groove, styles, candidates, probabilities);
    const Eigen::MatrixXd explained =
        explainedEnergy(problem, explainSparsely(problem, SparseOptions{}, seed));
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        StylePoolShare s;
        s.style = candidates[i];
        s.probability = probabilities[static_cast<Index>(s.style)];
        s.share = kMostStyleShare * probability *
                  shareOf(remainder, *sound, explained, static_cast<Index>(i));
        if (s.share < kLeastStyleShare) continue;
        s.spread = styleSpread(styles, s.style, whole);
        if (s.spread.effectiveSources >= kLeastEffectiveSources) {
            out.push_back(std::move(s));
        }
    }
    std::stable_sort(out.begin(), out.end(), [](const StylePoolShare& a, const StylePoolShare& b) {
        return a.share > b.share;
    });
    return out;
}

}  // namespace tributary
