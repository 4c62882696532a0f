#include "core/attribution/pitch_match.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "core/attribution/diagonal.h"
#include "core/base/check.h"

namespace tributary {
namespace {

float median(std::vector<float> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

}  // namespace

WindowLevel levelAmong(std::span<const float> scores, std::span<const std::size_t> cluster,
                       const WindowLevel& usual, float leastDeviation) {
    CHECK(cluster.empty() || cluster.size() == scores.size());
    constexpr float kPriorTracks = 10.0F;
    constexpr float kDeviationOfMedian = 1.4826F;  // of a normal, over its absolute deviations'
    if (scores.empty()) return usual;
    std::map<std::size_t, float> best;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        const auto [at, isNew] = best.try_emplace(cluster.empty() ? i : cluster[i], scores[i]);
        at->second = std::max(at->second, scores[i]);
    }
    std::vector<float> values;
    for (const auto& [work, value] : best) values.push_back(value);
    const auto works = static_cast<float>(values.size());
    const float weight = works / (works + kPriorTracks);
    const float middle = median(values);
    for (float& x : values) x = std::abs(x - middle);
    const float deviation = std::max(leastDeviation, kDeviationOfMedian * median(values));
    return {weight * middle + (1.0F - weight) * usual.median,
            weight * deviation + (1.0F - weight) * usual.deviation};
}

std::vector<WindowLevel> windowLevels(std::span<const PitchMaxima> maxima,
                                      std::span<const ScoreMoments> impostors,
                                      std::span<const std::size_t> cluster) {
    CHECK(maxima.size() == impostors.size());
    constexpr float kLeastDeviation = 0.5F;
    std::vector<WindowLevel> levels;
    if (maxima.empty()) return levels;
    std::vector<float> z(maxima.size());
    for (int w = 0; w < maxima.front().windows; ++w) {
        for (std::size_t i = 0; i < maxima.size(); ++i)
            z[i] = impostors[i].normalise(maxima[i].best(w));
        levels.push_back(levelAmong(z, cluster, {0.0F, 1.0F}, kLeastDeviation));
    }
    return levels;
}

PitchMatch matchPitch(const PitchQuery& query, const PitchMaxima& maxima, double blockBeginS,
                      const ScoreMoments& impostors, std::span<const WindowLevel> levels) {
    CHECK(levels.size() == static_cast<std::size_t>(maxima.windows));
    const auto z = [&](int w, int speed, int key) {
        const float own = impostors.normalise(maxima.cosine[maxima.index(w, speed, key)]);
        return levels[static_cast<std::size_t>(w)].deviationsAbove(own);
    };
    PitchMatch out;
    out.jumping = -1.0F;
    int bestKey = 0;
    int bestSpeed = 0;
    for (int s = 0; s < maxima.speeds; ++s) {
        for (int key = 0; key < 12; ++key) {
            float jumping = 0.0F;
            for (int w = 0; w < maxima.windows; ++w) {
                const float excess = std::max(0.0F, z(w, s, key));
                jumping += excess * excess;
            }
            if (jumping > out.jumping) {
                out.jumping = jumping;
                bestKey = key;
                bestSpeed = s;
            }
        }
    }
    out.key = signedKey(bestKey);
    out.speed = query.speeds[static_cast<std::size_t>(bestSpeed)];
    for (int w = 0; w < maxima.windows; ++w) {
        const double begin = blockBeginS + w * query.hopS;
        const auto frame = maxima.frame[maxima.index(w, bestSpeed, bestKey)];
        out.windows.push_back({begin, begin + query.windowS,
                               static_cast<double>(frame) * query.frameS,
                               z(w, bestSpeed, bestKey)});
    }
    return out;
}

double repeatedEvidence(const PitchMatch& match) {
    constexpr double kSameDiagonalS = 1.0;
    constexpr double kSameStretch = 0.5;  // of a window: from here on nothing of it is new
    std::vector<PitchWindowMatch> windows = match.windows;
    std::erase_if(windows, [](const PitchWindowMatch& w) { return w.z <= 0.0F; });
    std::stable_sort(
        windows.begin(), windows.end(),
        [](const PitchWindowMatch& a, const PitchWindowMatch& b) { return a.z > b.z; });
    double repeated = 0.0;
    for (auto w = windows.begin(); w != windows.end(); ++w) {
        const double length = (w->queryEndS - w->queryBeginS) * match.speed;
        double known = 0.0;
        for (auto stronger = windows.begin(); stronger != w; ++stronger) {
            const double aside = w->sourceBeginS - stronger->sourceBeginS;
            const double along = (w->queryBeginS - stronger->queryBeginS) * match.speed;
            if (std::abs(aside - along) <= kSameDiagonalS) continue;
            known = std::max(known, 1.0 - std::abs(aside) / length);
        }
        const auto z = static_cast<double>(w->z);
        repeated += std::min(1.0, known / kSameStretch) * z * z;
    }
    return repeated;
}

double timesOver(const PitchSequence& view, double beginS, double endS) {
    constexpr double kShortestPeriodS = 4.0;
    constexpr double kLongestPeriod = 0.55;  // of the stretch
    const auto frameOf = [&](double s) {
        return std::clamp<Eigen::Index>(std::lround(s / view.hopS()), 0, view.frames());
    };
    const Eigen::Index begin = frameOf(beginS);
    const Eigen::Index count = frameOf(endS) - begin;
    const auto shortest = static_cast<Eigen::Index>(std::ceil(kShortestPeriodS / view.hopS()));
    const auto longest =
        static_cast<Eigen::Index>(std::floor(kLongestPeriod * static_cast<double>(count)));
    float most = 0.0F;
    Eigen::Index period = count;
    for (Eigen::Index lag = shortest; lag <= longest; ++lag) {
        const auto early = view.values().middleCols(begin, count - lag);
        const auto late = view.values().middleCols(begin + lag, count - lag);
        const float both = early.norm() * late.norm();
        const float correlation = both > 0.0F ? early.cwiseProduct(late).sum() / both : 0.0F;
        if (correlation <= most) continue;
        most = correlation;
        period = lag;
    }
    if (period == count) return 1.0;
    const double times = static_cast<double>(count) / static_cast<double>(period);
    return 1.0 + static_cast<double>(most) * static_cast<double>(most) * (times - 1.0);
}

ChainMatch matchChain(const PitchQuery& query, const CorrelationTensor& tensor,
                      const ScoreMoments& impostors) {
    ChainMatch out;
    float best = -2.0F;
    for (int s = 0; s < static_cast<int>(query.speeds.size()); ++s) {
        for (int key = 0; key < 12; ++key) {
            DiagonalSums sums(query, tensor, s, key);
            for (int w = 0; w < query.windows; ++w) sums.add(w);
            const float mean = sums.largest() / static_cast<float>(query.windows);
            if (mean <= best) continue;
            best = mean;
            out.chainKey = signedKey(key);
            out.chainSpeed = query.speeds[static_cast<std::size_t>(s)];
            out.chainSourceS = sums.baseS();
        }
    }
    out.chain = impostors.normalise(best);
    return out;
}

}  // namespace tributary
