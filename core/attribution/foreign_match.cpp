#include "core/attribution/foreign_match.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/embedding/foreign_vectors.h"

namespace tributary {
namespace {

constexpr double kMostProbability = 0.99;  // no model that nobody has measured is believed further
constexpr double kEven = 0.5;
constexpr std::size_t kRun = 3;              // cells drawn together by the bootstrap
constexpr Eigen::Index kMostStep = 3;        // source cells from one query cell to the next
constexpr std::size_t kLeastSpeedCells = 6;  // shorter passages tell no speed

/// The most that a p-value can say for "more than chance", as a factor on the odds.
double evidence(double p) {
    if (p >= 1.0 / std::numbers::e) return 0.0;
    p = std::max(p, 1e-12);
    return 1.0 / (-std::numbers::e * p * std::log(p));
}

struct Scored {
    std::vector<ForeignFit> fits;
    std::vector<double> scores;
};

Result<Scored> scoreAll(const ForeignFacet& facet, const Eigen::MatrixXf& query, unsigned threads,
                        const std::stop_token& stop) {
    Scored out;
    out.fits.resize(facet.trackCount());
    parallelFor(facet.trackCount(), threads, stop,
                [&](std::size_t i) { out.fits[i] = facet.fit(i, query); });
    if (stop.stop_requested()) return cancelled();
    std::vector<double> peaks;
    for (const ForeignFit& fit : out.fits) peaks.push_back(fit.peak);
    out.scores = trackScores(peaks);
    return out;
}

/// Shares each cell out among the findings and "none".
void competeForCells(const ForeignFacet& facet, const Eigen::MatrixXf& query,
                     const std::vector<const ForeignFit*>& fits,
                     std::vector<ForeignFinding>& findings) {
    const double prior = (1.0 - kForeignNone) / static_cast<double>(findings.size());
    for (ForeignFinding& f : findings) f.cells.assign(static_cast<std::size_t>(query.cols()), 0.0);
    for (Eigen::Index cell = 0; cell < query.cols(); ++cell) {
        if (query.col(cell).squaredNorm() == 0.0F) continue;
        std::vector<double> odds;
        double total = kForeignNone;
        for (const ForeignFit* fit : fits) {
            const double p = facet.cellTail().probability(static_cast<double>(fit->z[cell]));
            odds.push_back(prior * evidence(p));
            total += odds.back();
        }
        if (1.0 - kForeignNone / total < kEven) continue;
        for (std::size_t k = 0; k < findings.size(); ++k) {
            findings[k].cells[static_cast<std::size_t>(cell)] = odds[k] / total;
        }
    }
}

ForeignPassage passageOf(std::size_t first, std::size_t last, const ForeignFit& fit,
                         double durationS) {
    const auto [low, high] =
        std::minmax_element(fit.cell.begin() + static_cast<std::ptrdiff_t>(first),
                            fit.cell.begin() + static_cast<std::ptrdiff_t>(last) + 1);
    ForeignPassage p;
    p.queryBeginS = static_cast<double>(first) * kForeignCellS;
    p.queryEndS = std::min(durationS, static_cast<double>(last + 1) * kForeignCellS);
    p.sourceBeginS = static_cast<double>(*low) * kForeignCellS;
    p.sourceEndS = static_cast<double>(*high + 1) * kForeignCellS;
    if (last - first + 1 >= kLeastSpeedCells && *high > *low) {
        p.speed = static_cast<double>(*high - *low) / static_cast<double>(last - first);
    }
    return p;
}

/// Runs of cells that are the finding's rather than anybody else's and go on along the source.
std::vector<ForeignPassage> passagesOf(const ForeignFinding& finding, const ForeignFit& fit,
                                       double durationS) {
    std::vector<ForeignPassage> out;
    for (std::size_t first = 0; first < finding.cells.size(); ++first) {
        if (finding.cells[first] < kEven) continue;
        std::size_t last = first;
        while (last + 1 < finding.cells.size() && finding.cells[last + 1] >= kEven) {
            const Eigen::Index step = fit.cell[last + 1] - fit.cell[last];
            if (step < 0 || step > kMostStep) break;
            ++last;
        }
        out.push_back(passageOf(first, last, fit, durationS));
        first = last;
    }
    return out;
}

}  // namespace

Result<std::vector<ForeignFinding>> matchForeign(const ForeignFacet& facet,
                                                 const Eigen::MatrixXf& cells,
                                                 const std::vector<std::size_t>& named,
                                                 unsigned threads, const std::stop_token& stop) {
    if (!facet.calibrated()) return std::vector<ForeignFinding>{};
    const Eigen::MatrixXf query = facet.whitened(cells);
    const auto scored = scoreAll(facet, query, threads, stop);
    if (!scored) return fail(scored.error());
    std::vector<ForeignFinding> findings;
    std::vector<const ForeignFit*> fits;
    std::size_t rival = 0;
    double rivalScore = -1e9;
    for (std::size_t i = 0; i < facet.trackCount(); ++i) {
        const double score = scored->scores[i];
        const double expected = facet.expectedByChance(score, scored->fits[i].cosine);
        const bool known = std::find(named.begin(), named.end(), facet.track(i)) != named.end();
        if (expected <= (known ? kForeignBeside : kForeignAlone)) {
            const double odds = evidence(expected);
            findings.push_back({facet.track(i),
                                score,
                                expected,
                                std::min(kMostProbability, odds / (1.0 + odds)),
                                0,
                                0.0,
                                {},
                                {}});
            fits.push_back(&scored->fits[i]);
        } else if (score > rivalScore) {
            rival = facet.track(i);
            rivalScore = score;
        }
    }
    if (findings.empty()) return findings;
    competeForCells(facet, query, fits, findings);
    const double durationS = static_cast<double>(cells.cols()) * kForeignCellS;
    for (std::size_t k = 0; k < findings.size(); ++k) {
        findings[k].passages = passagesOf(findings[k], *fits[k], durationS);
        findings[k].rival = rival;
        findings[k].rivalScore = rivalScore;
    }
    // One that is nowhere likelier than not is nothing to name.
    std::erase_if(findings, [](const ForeignFinding& f) { return f.passages.empty(); });
    std::stable_sort(findings.begin(), findings.end(),
                     [](const auto& a, const auto& b) { return a.expected < b.expected; });
    return findings;
}

RestOfQuery restOf(const std::vector<BlockResult>& blocks, double durationS) {
    const auto cells =
        std::max<std::size_t>(1, static_cast<std::size_t>(std::ceil(durationS / kForeignCellS)));
    std::vector<double> explained(cells, -1.0);
    RestOfQuery out{std::vector<double>(cells, 1.0), std::vector<double>(cells, 0.0)};
    for (const BlockResult& b : blocks) {
        for (Eigen::Index c = 0; c < b.shares.weight.size(); ++c) {
            const double middle = b.block.beginS + (static_cast<double>(c) + 0.5) * b.shares.cellS;
            const auto at = std::min(cells - 1, static_cast<std::size_t>(middle / kForeignCellS));
            const double sum = b.shares.recording.col(c).sum() + b.shares.structure.col(c).sum() +
                               b.shares.harmony.col(c).sum();
            if (sum <= explained[at]) continue;
            explained[at] = sum;
            out.rest[at] = std::clamp(1.0 - sum, 0.0, 1.0);
            out.weight[at] = b.shares.weight[c];
        }
    }
    return out;
}

ForeignShareOf shareOf(const ForeignFinding& finding, const RestOfQuery& rest, int rounds,
                       std::uint64_t seed) {
    const std::size_t cells = std::min(finding.cells.size(), rest.rest.size());
    const auto mean = [&](const auto& cellAt, std::size_t count) {
        double sum = 0.0, weight = 0.0;
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t cell = cellAt(i);
            sum += finding.cells[cell] * rest.rest[cell] * rest.weight[cell];
            weight += rest.weight[cell];
        }
        return weight > 0.0 ? sum / weight : 0.0;
    };
    ForeignShareOf out;
    if (cells == 0) return out;
    out.share = mean([](std::size_t i) { return i; }, cells);
    Random random(seed);
    std::vector<double> drawn;
    std::vector<std::size_t> order(cells);
    for (int r = 0; r < rounds; ++r) {
        for (std::size_t i = 0; i < cells; i += kRun) {
            const auto start = static_cast<std::size_t>(random.below(static_cast<int>(cells)));
            for (std::size_t k = i; k < std::min(cells, i + kRun); ++k) {
                order[k] = (start + k - i) % cells;
            }
        }
        drawn.push_back(mean([&](std::size_t i) { return order[i]; }, cells));
    }
    if (drawn.empty()) return out;
    std::sort(drawn.begin(), drawn.end());
    const auto at = [&](double q) {
        return drawn[static_cast<std::size_t>(q * static_cast<double>(drawn.size() - 1))];
    };
    out.interval = {std::min(at(0.025), out.share), std::max(at(0.975), out.share)};
    return out;
}

}  // namespace tributary
