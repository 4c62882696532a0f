#include "core/attribution/hubs.h"

#include <algorithm>
#include <cmath>

#include "core/base/check.h"
#include "core/embedding/handmade.h"

namespace tributary {
namespace {

constexpr double kDeviations = 6.0;      // of a Poisson count: beyond chance among many works
constexpr Eigen::Index kFarWindows = 4;  // from here on two windows have nothing in common in time
constexpr Eigen::Index kLeastWindows = 2 * kFarWindows;

}  // namespace

double countedDown(double probability, double hubness) {
    if (!(hubness > 1.0)) return probability;
    return probability / (probability + hubness * (1.0 - probability));
}

std::vector<double> hubnessByOccurrence(const Occurrences& occurrences) {
    CHECK(occurrences.counted.size() == occurrences.expected.size());
    std::vector<double> out(occurrences.counted.size(), 1.0);
    for (std::size_t w = 0; w < out.size(); ++w) {
        const double expected = occurrences.expected[w];
        const double counted = occurrences.counted[w];
        if (expected <= 0.0 || counted < kHubOccurrence * expected) continue;
        if (counted < expected + kDeviations * std::sqrt(expected)) continue;
        out[w] = counted / expected;
    }
    return out;
}

double monotony(const TrackFeatures& work) {
    constexpr double kWindowS = 5.0;
    // A measure of its own, that no change of the search's embeddings moves.
    static const HandmadeEmbedding sound({"sound", 21, 6, kWindowS, kWindowS},
                                         HandmadeEmbedding::View::Bands, {});
    if (work.durationS < kWindowS * static_cast<double>(kLeastWindows)) return 0.0;
    const Eigen::MatrixXf windows = sound.embed(work).values;
    double sum = 0.0;
    double count = 0.0;
    for (Eigen::Index a = 0; a < windows.cols(); ++a) {
        for (Eigen::Index b = a + kFarWindows; b < windows.cols(); ++b) {
            sum += windows.col(a).dot(windows.col(b));
            count += 1.0;
        }
    }
    return count > 0.0 ? std::clamp(sum / count, 0.0, 1.0) : 0.0;
}

double hubnessByMonotony(double monotony) {
    return monotony >= kMonotonous ? kMonotonousHubness : 1.0;
}

}  // namespace tributary
