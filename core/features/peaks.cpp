#include "core/features/peaks.h"

#include <algorithm>
#include <cmath>

#include "core/base/check.h"

namespace tributary {
namespace {

constexpr int kHalfBins = 2;
constexpr int kHalfFrames = 3;
constexpr int kNeighbourhoodBins = 18;
constexpr float kLeastExcessDb = 3.0F;

/// db minus its mean over ± kNeighbourhoodBins bins of the same frame, smoothed over ± 2 frames.
Eigen::MatrixXf whitened(const Eigen::Ref<const Eigen::MatrixXf>& db) {
    Eigen::MatrixXf mean(db.rows(), db.cols());
    for (Eigen::Index t = 0; t < db.cols(); ++t) {
        Eigen::VectorXf sums(db.rows() + 1);
        sums[0] = 0.0F;
        for (Eigen::Index b = 0; b < db.rows(); ++b) sums[b + 1] = sums[b] + db(b, t);
        for (Eigen::Index b = 0; b < db.rows(); ++b) {
            const Eigen::Index first = std::max<Eigen::Index>(0, b - kNeighbourhoodBins);
            const Eigen::Index last = std::min(db.rows(), b + kNeighbourhoodBins + 1);
            mean(b, t) = (sums[last] - sums[first]) / static_cast<float>(last - first);
        }
    }
    Eigen::MatrixXf out(db.rows(), db.cols());
    for (Eigen::Index t = 0; t < db.cols(); ++t) {
        const Eigen::Index first = std::max<Eigen::Index>(0, t - 2);
        const Eigen::Index count = std::min<Eigen::Index>(db.cols() - 1, t + 2) - first + 1;
        out.col(t) = db.col(t) - mean.middleCols(first, count).rowwise().mean();
    }
    return out;
}

bool isLocalMaximum(const Eigen::Ref<const Eigen::MatrixXf>& db, Eigen::Index b, Eigen::Index t) {
    const float value = db(b, t);
    for (Eigen::Index u = t - kHalfFrames; u <= t + kHalfFrames; ++u) {
        for (Eigen::Index c = std::max<Eigen::Index>(0, b - kHalfBins);
             c <= std::min(db.rows() - 1, b + kHalfBins); ++c) {
            const bool earlier = u < t || (u == t && c < b);
            if (earlier ? db(c, u) >= value : db(c, u) > value) return false;
        }
    }
    return true;
}

}  // namespace

std::vector<SpectralPeak> pickPeaks(const Eigen::Ref<const Eigen::MatrixXf>& db,
                                    std::int64_t firstFrame, float floorDb) {
    CHECK(db.rows() == kLogBins);
    struct Candidate {
        std::int64_t frame;
        int bin;
        float excess;
    };
    std::vector<SpectralPeak> peaks;
    if (db.cols() <= 2 * kPeakContextFrames) return peaks;
    const Eigen::MatrixXf white = whitened(db);
    std::vector<Candidate> second;
    const auto secondOf = [](std::int64_t frame) {
        return static_cast<std::int64_t>(static_cast<double>(frame) * kPeakHopS);
    };
    const auto flush = [&] {
        const auto kept = std::min<std::size_t>(second.size(), kPeaksPerSecond);
        std::sort(second.begin(), second.end(), [](const Candidate& a, const Candidate& b) {
            if (a.excess != b.excess) return a.excess > b.excess;
            return a.frame != b.frame ? a.frame < b.frame : a.bin < b.bin;
        });
        second.resize(kept);
        std::sort(second.begin(), second.end(), [](const Candidate& a, const Candidate& b) {
            return a.frame != b.frame ? a.frame < b.frame : a.bin < b.bin;
        });
        for (const Candidate& c : second) {
            peaks.push_back({static_cast<std::uint32_t>(c.frame), static_cast<std::uint8_t>(c.bin),
                             static_cast<std::uint8_t>(std::min(255.0F, c.excess * 6.0F))});
        }
        second.clear();
    };
    for (Eigen::Index t = kPeakContextFrames; t < db.cols() - kPeakContextFrames; ++t) {
        const std::int64_t frame = firstFrame + t;
        if (frame < 0) continue;
        if (!second.empty() && secondOf(second.back().frame) != secondOf(frame)) flush();
        for (Eigen::Index b = 0; b < db.rows(); ++b) {
            const float excess = white(b, t);
            if (excess < kLeastExcessDb || db(b, t) < floorDb) continue;
            if (isLocalMaximum(db, b, t)) second.push_back({frame, static_cast<int>(b), excess});
        }
    }
    flush();
    return peaks;
}

}  // namespace tributary
