#include "core/attribution/chord_detail.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace tributary {
namespace {

// Fitted as resources/models/calibration-3.md says.
constexpr float kDetailWeight = 1.0F;          // of a deviation in detail, against one of the chain
constexpr float kLeast = -4.0F, kMost = 6.0F;  // deviations that count
constexpr WindowLevel kUsualLevel{0.567F, 0.046F};
constexpr float kLeastDeviation = 0.046F;

constexpr int kSpeedSteps = 4;  // on either side
constexpr double kSpeedStep = 0.00625;
constexpr int kPlaceSteps = 6;  // on either side
constexpr double kPlaceStepS = 0.186;
constexpr Eigen::Index kSoundingHalf = 6;  // smoothing over 13 frames, 1.2 s
constexpr Eigen::Index kSoundingStep = 2;  // of frames that are read
constexpr float kLeastNorm = 1e-3F;

using Pitches = Eigen::Matrix<float, 12, 1>;

/// Pitch classes and bass of the frames around each, loud ones less.
PitchSequence soundingChords(const TrackFeatures& track, double beginS, double endS) {
    const Eigen::Index frames = std::min(track.chroma.cols(), track.bass.cols());
    const auto frameOf = [&](double seconds) {
        return std::clamp<Eigen::Index>(std::lround(seconds / kChromaHopS), 0, frames);
    };
    // Frames that nobody asked for stay zero: times are those of the track.
    Eigen::MatrixXf out = Eigen::MatrixXf::Zero(12, frames);
    for (Eigen::Index t = frameOf(beginS); t < frameOf(endS); ++t) {
        const Eigen::Index first = std::max<Eigen::Index>(0, t - kSoundingHalf);
        const Eigen::Index count = std::min(frames, t + kSoundingHalf + 1) - first;
        const Pitches sum = track.chroma.middleCols(first, count).rowwise().sum() +
                            track.bass.middleCols(first, count).rowwise().sum();
        out.col(t) = (sum / (2.0F * 255.0F * static_cast<float>(count))).cwiseSqrt();
    }
    return {std::move(out), kChromaHopS};
}

/// Frames of a query's view, in the source's key, and when they are.
struct PlacedFrames {
    Eigen::MatrixXf values;
    Eigen::VectorXd timesS;  ///< from the block's begin on
};

PlacedFrames placedFrames(const PitchSequence& view, const ChordDetail& block, int key,
                          Eigen::Index step) {
    const auto first = static_cast<Eigen::Index>(std::ceil(block.beginS / view.hopS()));
    const auto end =
        std::min(view.frames(), static_cast<Eigen::Index>(std::floor(block.endS / view.hopS())));
    const Eigen::Index count = std::max<Eigen::Index>(0, (end - first + step - 1) / step);
    PlacedFrames out{Eigen::MatrixXf(12, count), Eigen::VectorXd(count)};
    for (Eigen::Index i = 0; i < count; ++i) {
        out.values.col(i) = view.values().col(first + i * step);
        out.timesS[i] = static_cast<double>(first + i * step) * view.hopS() - block.beginS;
    }
    out.values = transposed(out.values, key);
    return out;
}

/// The cosine of the frames with the source's along source time = base + speed · query time.
float cosineAlong(const PlacedFrames& query, const PitchSequence& source, double speed,
                  double baseS) {
    float both = 0.0F, ofSource = 0.0F;
    for (Eigen::Index i = 0; i < query.values.cols(); ++i) {
        const double at = (baseS + query.timesS[i] * speed) / source.hopS();
        const auto left = static_cast<Eigen::Index>(std::floor(at));
        if (left < 0 || left + 1 >= source.frames()) continue;
        const auto part = static_cast<float>(at - static_cast<double>(left));
        const Pitches there =
            (1.0F - part) * source.values().col(left) + part * source.values().col(left + 1);
        both += there.dot(query.values.col(i));
        ofSource += there.squaredNorm();
    }
    const float norms = query.values.norm() * std::sqrt(ofSource);
    return norms < kLeastNorm ? 0.0F : both / norms;
}

}  // namespace

ChordDetail chordDetail(const TrackFeatures& query, PitchSequence view, double beginS,
                        double endS) {
    return {beginS, endS, std::move(view), soundingChords(query, beginS, endS)};
}

ChordDetailMatch matchChordDetail(const ChordDetail& query, const TrackFeatures& track,
                                  const PitchSequence& view, const ChainMatch& chain) {
    const double seconds = query.endS - query.beginS;
    const double roomS = kPlaceSteps * kPlaceStepS + kSpeedSteps * kSpeedStep * seconds + 1.0;
    const PitchSequence sounding = soundingChords(
        track, chain.chainSourceS - roomS, chain.chainSourceS + seconds * chain.chainSpeed + roomS);
    const PlacedFrames slow = placedFrames(query.view, query, chain.chainKey, 1);
    const PlacedFrames fine = placedFrames(query.sounding, query, chain.chainKey, kSoundingStep);
    ChordDetailMatch best{0.0F, chain.chainSpeed, chain.chainSourceS};
    for (int i = -kSpeedSteps; i <= kSpeedSteps; ++i) {
        const double speed = chain.chainSpeed * (1.0 + i * kSpeedStep);
        // The block's middle stays where it is.
        const double base = chain.chainSourceS - 0.5 * seconds * (speed - chain.chainSpeed);
        for (int j = -kPlaceSteps; j <= kPlaceSteps; ++j) {
            const double at = base + j * kPlaceStepS;
            const float cosine = 0.5F * (cosineAlong(slow, view, speed, at) +
                                         cosineAlong(fine, sounding, speed, at));
            if (cosine > best.cosine) best = {cosine, speed, at};
        }
    }
    return best;
}

WindowLevel chordDetailLevel(std::span<const ChordDetailMatch> matches,
                             std::span<const std::size_t> cluster) {
    std::vector<float> cosines;
    for (const ChordDetailMatch& match : matches) cosines.push_back(match.cosine);
    return levelAmong(cosines, cluster, kUsualLevel, kLeastDeviation);
}

ChainMatch withDetail(const ChainMatch& chain, const ChordDetailMatch& detail,
                      const WindowLevel& level) {
    const float own = std::clamp(level.deviationsAbove(detail.cosine), kLeast, kMost);
    return {chain.chain + kDetailWeight * own, chain.chainKey, detail.speed, detail.sourceS};
}

}  // namespace tributary
