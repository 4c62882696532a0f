#include "core/attribution/pair_screen.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

#include "core/base/check.h"
#include "core/base/vectorised.h"

namespace tributary {
namespace {

constexpr float kScale = 8192.0F;  // squares of a unit vector then add up within 32 bits
constexpr Eigen::Index kPadding = 16;

/// From which cosine on two windows of a facet are more alike than two or three in a hundred
/// unrelated stretches (core/decisions/015-debts-at-import.md), and how densely they are compared.
struct ScreenRule {
    std::string_view facet;
    double hopS;         // between windows of the later work
    int sourceStep;      // every how many windows of the earlier one
    double leastCosine;  // where a stretch's score is 0
};
constexpr std::array kRules{ScreenRule{"recording", 3.0, 1, 0.885},
                            ScreenRule{"structure", 6.0, 2, 0.875}};
constexpr double kSlope = 50.0;  // of a score, per unit of cosine

/// Largest inner product of a padded column with any of `columns` others; four at a time, so that
/// the query's values are read once for all of them.
TRIBUTARY_VECTORISED int largestProduct(const std::int16_t* query, const std::int16_t* source,
                                        Eigen::Index rows, Eigen::Index columns) {
    int best = -(1 << 30);
    Eigen::Index c = 0;
    for (; c + 4 <= columns; c += 4) {
        const std::int16_t* s0 = source + c * rows;
        const std::int16_t* s1 = s0 + rows;
        const std::int16_t* s2 = s1 + rows;
        const std::int16_t* s3 = s2 + rows;
        int a0 = 0, a1 = 0, a2 = 0, a3 = 0;
        for (Eigen::Index r = 0; r < rows; ++r) {
            const int q = query[r];
            a0 += q * s0[r];
            a1 += q * s1[r];
            a2 += q * s2[r];
            a3 += q * s3[r];
        }
        best = std::max({best, a0, a1, a2, a3});
    }
    for (; c < columns; ++c) {
        int sum = 0;
        for (Eigen::Index r = 0; r < rows; ++r) sum += int{query[r]} * source[c * rows + r];
        best = std::max(best, sum);
    }
    return best;
}

const ScreenRule& ruleOf(const Embedding& embedding) {
    const auto found = std::find_if(kRules.begin(), kRules.end(), [&](const ScreenRule& r) {
        return r.facet == embedding.facet();
    });
    CHECK(found != kRules.end());
    return *found;
}

}  // namespace

ShortVectors shortened(const Eigen::Ref<const Eigen::MatrixXf>& unitVectors) {
    const Eigen::Index rows = (unitVectors.rows() + kPadding - 1) / kPadding * kPadding;
    ShortVectors out = ShortVectors::Zero(rows, unitVectors.cols());
    for (Eigen::Index c = 0; c < unitVectors.cols(); ++c) {
        for (Eigen::Index r = 0; r < unitVectors.rows(); ++r) {
            const float value = std::clamp(unitVectors(r, c), -1.0F, 1.0F);
            out(r, c) = static_cast<std::int16_t>(std::lround(value * kScale));
        }
    }
    return out;
}

std::vector<float> bestProducts(const ShortVectors& query, const ShortVectors& source) {
    std::vector<float> out(static_cast<std::size_t>(query.cols()), -1.0F);
    if (source.cols() == 0) return out;
    CHECK(query.rows() == source.rows());
    for (Eigen::Index q = 0; q < query.cols(); ++q) {
        const int best =
            largestProduct(query.col(q).data(), source.data(), source.rows(), source.cols());
        out[static_cast<std::size_t>(q)] = static_cast<float>(best) / (kScale * kScale);
    }
    return out;
}

std::vector<const Embedding*> screeningFacets() {
    std::vector<const Embedding*> out;
    for (const ScreenRule& rule : kRules) {
        for (const auto& embedding : embeddings()) {
            if (rule.facet == embedding->facet()) out.push_back(embedding.get());
        }
    }
    return out;
}

int stretchCount(double durationS) {
    return std::max(1, static_cast<int>(durationS / kStretchS + 0.5));
}

PairQuery preparePairQuery(const TrackFeatures& work) {
    PairQuery out;
    out.stretches = stretchCount(work.durationS);
    for (const Embedding* embedding : screeningFacets()) {
        const ScreenRule& rule = ruleOf(*embedding);
        PairQuery::Facet facet;
        std::vector<Eigen::VectorXf> vectors;
        const double last = std::max(0.0, work.durationS - embedding->windowS());
        for (double at = 0.0; at <= last; at += rule.hopS) {
            const double middle = at + 0.5 * embedding->windowS();
            const int stretch = std::min(out.stretches - 1, static_cast<int>(middle / kStretchS));
            for (const Variant& variant : embedding->variants()) {
                Eigen::VectorXf vector = embedding->embedQuery(work, at, variant);
                if (vector.squaredNorm() < 0.5F) continue;
                vectors.push_back(std::move(vector));
                facet.stretch.push_back(stretch);
            }
        }
        Eigen::MatrixXf all(embedding->dimension(), static_cast<Eigen::Index>(vectors.size()));
        for (std::size_t i = 0; i < vectors.size(); ++i) {
            all.col(static_cast<Eigen::Index>(i)) = vectors[i];
        }
        facet.vectors = shortened(all);
        out.facets.push_back(std::move(facet));
    }
    return out;
}

PairSource preparePairSource(const std::vector<SegmentVectors>& stored) {
    PairSource out;
    for (const Embedding* embedding : screeningFacets()) {
        const int step = ruleOf(*embedding).sourceStep;
        ShortVectors vectors;
        for (const SegmentVectors& s : stored) {
            if (s.facet != embedding->facet() || s.version != embedding->version() ||
                s.values.rows() != embedding->dimension()) {
                continue;
            }
            const Eigen::Index count = (s.values.cols() + step - 1) / step;
            Eigen::MatrixXf kept(s.values.rows(), count);
            for (Eigen::Index i = 0; i < count; ++i) kept.col(i) = s.values.col(i * step);
            vectors = shortened(kept);
        }
        out.facets.push_back(std::move(vectors));
    }
    return out;
}

std::vector<double> screenPair(const PairQuery& later, const PairSource& earlier) {
    std::vector<double> scores(static_cast<std::size_t>(later.stretches), -1e9);
    const auto facets = screeningFacets();
    for (std::size_t f = 0; f < facets.size(); ++f) {
        const PairQuery::Facet& query = later.facets[f];
        if (earlier.facets[f].cols() == 0 || query.vectors.cols() == 0) continue;
        const std::vector<float> products = bestProducts(query.vectors, earlier.facets[f]);
        const double least = ruleOf(*facets[f]).leastCosine;
        for (std::size_t i = 0; i < products.size(); ++i) {
            double& score = scores[static_cast<std::size_t>(query.stretch[i])];
            score = std::max(score, kSlope * (static_cast<double>(products[i]) - least));
        }
    }
    return scores;
}

}  // namespace tributary
