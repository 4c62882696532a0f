#include "core/attribution/note_detail.h"

#include <algorithm>
#include <cmath>

#include "core/base/check.h"

namespace tributary {
namespace {

// Fitted as resources/models/calibration-3.md says.
constexpr float kDetailWeight = 2.5F;  // of a deviation in detail, against one of the windows' z
constexpr float kScale = 0.57F;        // leaves the scores of unrelated tracks where they are
constexpr float kLeast = -4.0F, kMost = 6.0F;  // deviations that count
constexpr WindowLevel kUsualLevel{0.41F, 0.14F};
constexpr float kLeastDeviation = 0.14F;

constexpr int kSpeedSteps = 3;  // on either side
constexpr double kSpeedStep = 0.0125;
constexpr int kShiftFrames = 5;    // on either side
constexpr float kCountedZ = 1.0F;  // of windows that the speed is chosen by
constexpr float kLeastNorm = 1e-3F;

/// The largest cosine of a window's template with the source's frames around `at`.
DetailMatch::Window bestAround(const Eigen::MatrixXf& window, const Eigen::MatrixXf& source,
                               Eigen::Index at) {
    DetailMatch::Window best{-1.0F, static_cast<double>(at) * kChromaHopS};
    const float norm = window.norm();
    for (Eigen::Index begin = at - kShiftFrames; begin <= at + kShiftFrames; ++begin) {
        const Eigen::Index from = std::max<Eigen::Index>(0, begin);
        const Eigen::Index count = std::min(source.cols(), begin + window.cols()) - from;
        if (count <= 0) continue;
        const auto part = source.middleCols(from, count);
        const float both = norm * part.norm();
        if (both < kLeastNorm) continue;
        const float cosine = window.middleCols(from - begin, count).cwiseProduct(part).sum() / both;
        if (cosine > best.cosine) best = {cosine, static_cast<double>(begin) * kChromaHopS};
    }
    best.cosine = std::max(0.0F, best.cosine);
    return best;
}

}  // namespace

NoteDetail noteDetail(const TrackFeatures& track) {
    return noteDetail(track, 0.0, track.durationS + kChromaHopS);
}

NoteDetail noteDetail(const TrackFeatures& track, double beginS, double endS) {
    const Eigen::Index frames = track.onsets.cols();
    const auto first =
        std::clamp(static_cast<Eigen::Index>(beginS / kChromaHopS), Eigen::Index{0}, frames);
    const auto end =
        std::clamp(static_cast<Eigen::Index>(std::ceil(endS / kChromaHopS)), first, frames);
    const auto half = [&](const Eigen::MatrixXf& view) {
        Eigen::MatrixXf out = (view.middleCols(first, end - first) / 255.0F).cwiseSqrt();
        out.rowwise() -= out.colwise().mean().eval();
        return out;
    };
    NoteDetail out{Eigen::MatrixXf(24, end - first), first};
    out.values << half(track.onsets), half(track.melody);
    return out;
}

DetailMatch matchDetail(const NoteDetail& query, const NoteDetail& source,
                        const PitchMatch& notes) {
    const Eigen::MatrixXf inKey = transposed(query.values, notes.key);
    DetailMatch best;
    float most = -1.0F;
    for (int step = -kSpeedSteps; step <= kSpeedSteps; ++step) {
        DetailMatch match;
        match.speed = notes.speed * (1.0 + step * kSpeedStep);
        float sum = 0.0F;
        for (const PitchWindowMatch& w : notes.windows) {
            const double seconds = w.queryEndS - w.queryBeginS;
            const auto length = static_cast<int>(std::lround(seconds * match.speed / kChromaHopS));
            const Eigen::MatrixXf window = resampledWindow(
                inKey, w.queryBeginS / kChromaHopS - static_cast<double>(query.first), match.speed,
                length);
            match.windows.push_back(
                bestAround(window, source.values,
                           static_cast<Eigen::Index>(std::lround(w.sourceBeginS / kChromaHopS))));
            const float cosine = match.windows.back().cosine;
            if (w.z > kCountedZ) sum += cosine * cosine;
        }
        if (sum <= most) continue;
        most = sum;
        best = std::move(match);
    }
    return best;
}

std::vector<WindowLevel> detailLevels(std::span<const DetailMatch> matches,
                                      std::span<const std::size_t> cluster) {
    std::vector<WindowLevel> levels;
    if (matches.empty()) return levels;
    std::vector<float> cosines(matches.size());
    for (std::size_t w = 0; w < matches.front().windows.size(); ++w) {
        for (std::size_t i = 0; i < matches.size(); ++i) cosines[i] = matches[i].windows[w].cosine;
        levels.push_back(levelAmong(cosines, cluster, kUsualLevel, kLeastDeviation));
    }
    return levels;
}

PitchMatch withDetail(const PitchMatch& notes, const DetailMatch& detail,
                      std::span<const WindowLevel> levels) {
    CHECK(levels.size() == notes.windows.size() && detail.windows.size() == levels.size());
    PitchMatch out = notes;
    out.speed = detail.speed;
    out.jumping = 0.0F;
    for (std::size_t w = 0; w < levels.size(); ++w) {
        PitchWindowMatch& window = out.windows[w];
        if (window.z <= 0.0F) continue;
        const float own = levels[w].deviationsAbove(detail.windows[w].cosine);
        window.z = kScale * (window.z + kDetailWeight * std::clamp(own, kLeast, kMost));
        window.sourceBeginS = std::max(0.0, detail.windows[w].sourceBeginS);
        const float excess = std::max(0.0F, window.z);
        out.jumping += excess * excess;
    }
    return out;
}

}  // namespace tributary
