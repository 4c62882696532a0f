#include "core/attribution/pitch_match.h"

#include <algorithm>
#include <cmath>

namespace tributary {
namespace {

struct Chain {
    float mean = -1.0F;
    double sourceS = 0.0;
};

/// Best mean cosine of all windows along source time = base + speed · query time; a window may lie
/// half a window outside the source at either end.
Chain bestChain(const PitchQuery& query, const CorrelationTensor& tensor, int speed, int key,
                Eigen::VectorXf& sums) {
    const double ratio = query.speeds[static_cast<std::size_t>(speed)];
    const Eigen::Index positions = tensor.positions();
    const auto last = static_cast<Eigen::Index>(
        std::lround((query.windows - 1) * query.hopS * ratio / PitchSequence::kHopS));
    // sums[i]: base frame i − last.
    sums.setZero(positions + last);
    for (int w = 0; w < query.windows; ++w) {
        const auto step =
            static_cast<Eigen::Index>(std::lround(w * query.hopS * ratio / PitchSequence::kHopS));
        sums.segment(last - step, positions) += tensor.at(w, speed, key);
    }
    Eigen::Index at = 0;
    Chain chain;
    chain.mean = sums.maxCoeff(&at) / static_cast<float>(query.windows);
    chain.sourceS = static_cast<double>(at - last) * PitchSequence::kHopS;
    return chain;
}

int signedKey(int key) {
    return key > 6 ? key - 12 : key;
}

}  // namespace

PitchMatch matchPitch(const PitchQuery& query, const CorrelationTensor& tensor, double blockBeginS,
                      const ScoreMoments& windowImpostors, const ScoreMoments& chainImpostors) {
    PitchMatch out;
    out.jumping = -1.0F;
    float bestChainMean = -2.0F;
    Eigen::VectorXf sums;
    int bestKey = 0;
    int bestSpeed = 0;
    const int speeds = static_cast<int>(query.speeds.size());
    for (int s = 0; s < speeds; ++s) {
        for (int key = 0; key < 12; ++key) {
            float jumping = 0.0F;
            for (int w = 0; w < query.windows; ++w) {
                const float z = windowImpostors.normalise(tensor.at(w, s, key).maxCoeff());
                if (z > 0.0F) jumping += z * z;
            }
            if (jumping > out.jumping) {
                out.jumping = jumping;
                bestKey = key;
                bestSpeed = s;
            }
            const Chain chain = bestChain(query, tensor, s, key, sums);
            if (chain.mean > bestChainMean) {
                bestChainMean = chain.mean;
                out.chainKey = signedKey(key);
                out.chainSpeed = query.speeds[static_cast<std::size_t>(s)];
                out.chainSourceS = chain.sourceS;
            }
        }
    }
    out.chain = chainImpostors.normalise(bestChainMean);
    out.key = signedKey(bestKey);
    out.speed = query.speeds[static_cast<std::size_t>(bestSpeed)];
    for (int w = 0; w < query.windows; ++w) {
        Eigen::Index at = 0;
        const float z = windowImpostors.normalise(tensor.at(w, bestSpeed, bestKey).maxCoeff(&at));
        const double begin = blockBeginS + w * query.hopS;
        out.windows.push_back(
            {begin, begin + query.windowS, static_cast<double>(at) * PitchSequence::kHopS, z});
    }
    return out;
}

PitchExtremes pitchExtremes(const PitchQuery& query, const CorrelationTensor& tensor) {
    PitchExtremes out;
    out.windows.assign(static_cast<std::size_t>(query.windows), -1.0F);
    out.chain = -1.0F;
    Eigen::VectorXf sums;
    for (int s = 0; s < static_cast<int>(query.speeds.size()); ++s) {
        for (int key = 0; key < 12; ++key) {
            for (int w = 0; w < query.windows; ++w) {
                auto& best = out.windows[static_cast<std::size_t>(w)];
                best = std::max(best, tensor.at(w, s, key).maxCoeff());
            }
            out.chain = std::max(out.chain, bestChain(query, tensor, s, key, sums).mean);
        }
    }
    return out;
}

}  // namespace tributary
