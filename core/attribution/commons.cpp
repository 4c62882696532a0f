#include "core/attribution/commons.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_set>

#include <Eigen/Core>

#include "core/attribution/statistics.h"

namespace tributary {
namespace {

using Eigen::Index;

constexpr int kChords = 24;       // major on C … B, then minor
constexpr Index kStepFrames = 5;  // of chroma: 0.46 s
constexpr float kBassWeight = 0.5F;
constexpr float kChangeCost = 0.25F;  // against scores of about −1 … 1
constexpr double kSmoothing = 1.0;    // tracks' worth of the shorter progression

using ChordScores = Eigen::Matrix<float, kChords, 1>;

/// How well each chord fits a frame: its tones' part of the pitch classes less what chance would
/// give, and its root's part of the bass.
ChordScores scoresOf(const Eigen::VectorXf& chroma, const Eigen::VectorXf& bass) {
    const float all = chroma.sum() + 1e-3F;
    const float low = bass.sum() + 1e-3F;
    ChordScores out;
    for (int chord = 0; chord < kChords; ++chord) {
        const int root = chord % 12;
        const int third = (root + (chord < 12 ? 4 : 3)) % 12;
        const int fifth = (root + 7) % 12;
        out[chord] = (chroma[root] + chroma[third] + chroma[fifth]) / all - 0.25F +
                     kBassWeight * (bass[root] / low - 1.0F / 12.0F);
    }
    return out;
}

/// The best path through the steps' scores: chord by step.
std::vector<int> bestPath(const std::vector<ChordScores>& steps) {
    std::vector<int> path(steps.size(), 0);
    if (steps.empty()) return path;
    std::vector<std::array<int, kChords>> from(steps.size());
    ChordScores total = steps[0];
    for (std::size_t t = 1; t < steps.size(); ++t) {
        Index best = 0;
        const float change = total.maxCoeff(&best) - kChangeCost;
        for (int chord = 0; chord < kChords; ++chord) {
            const bool stays = total[chord] >= change;
            from[t][static_cast<std::size_t>(chord)] = stays ? chord : static_cast<int>(best);
            total[chord] = (stays ? total[chord] : change);
        }
        total += steps[t];
    }
    Index last = 0;
    total.maxCoeff(&last);
    for (std::size_t t = steps.size(); t-- > 0;) {
        path[t] = static_cast<int>(last);
        if (t > 0) last = from[t][static_cast<std::size_t>(last)];
    }
    return path;
}

/// Names the first `count` chords relative to the first root: digits of 24 under a leading length.
std::uint32_t nameOf(std::span<const HeldChord> chords, std::size_t count) {
    auto name = static_cast<std::uint32_t>(count);
    for (std::size_t i = 0; i < count; ++i) {
        const int step = ((chords[i].root - chords[0].root) % 12 + 12) % 12;
        name = name * kChords + static_cast<std::uint32_t>(step + (chords[i].minor ? 12 : 0));
    }
    return name;
}

}  // namespace

std::vector<HeldChord> heldChords(const TrackFeatures& track, double beginS, double endS) {
    const auto frameOf = [&](double seconds) {
        return std::clamp<Index>(std::lround(seconds / kChromaHopS), 0, track.chroma.cols());
    };
    const Index first = frameOf(beginS);
    const Index last = std::max(first, frameOf(endS));
    std::vector<ChordScores> steps;
    std::vector<bool> sounds;
    for (Index at = first; at + kStepFrames <= last; at += kStepFrames) {
        const Eigen::VectorXf chroma = track.chroma.middleCols(at, kStepFrames).rowwise().sum();
        const Eigen::VectorXf bass = track.bass.middleCols(at, kStepFrames).rowwise().sum();
        steps.push_back(scoresOf(chroma, bass));
        sounds.push_back(chroma.sum() > 0.0F);
    }
    const std::vector<int> path = bestPath(steps);
    std::vector<HeldChord> out;
    for (std::size_t t = 0; t < path.size(); ++t) {
        if (!sounds[t]) continue;
        const double begin =
            static_cast<double>(first + static_cast<Index>(t) * kStepFrames) * kChromaHopS;
        const double end = begin + static_cast<double>(kStepFrames) * kChromaHopS;
        const HeldChord chord{begin, end, path[t] % 12, path[t] >= 12};
        if (!out.empty() && out.back().root == chord.root && out.back().minor == chord.minor) {
            out.back().endS = end;
        } else {
            out.push_back(chord);
        }
    }
    return out;
}

void ProgressionCommons::add(std::span<const HeldChord> track) {
    std::unordered_set<std::uint32_t> names;
    for (std::size_t i = 0; i < track.size(); ++i) {
        for (std::size_t n = 2; n <= std::min(kProgression, track.size() - i); ++n) {
            names.insert(nameOf(track.subspan(i), n));
        }
    }
    for (const std::uint32_t name : names) ++tracksWith_[name];
    ++tracks_;
}

double ProgressionCommons::surprisal(std::span<const HeldChord> progression) const {
    // The share of tracks that have a progression is at most the share that has it without its last
    // chord, of which a part is taken for what was not seen.
    double share = 1.0;
    for (std::size_t n = 2; n <= std::min(kProgression, progression.size()); ++n) {
        const auto found = tracksWith_.find(nameOf(progression, n));
        const double count = found == tracksWith_.end() ? 0.0 : static_cast<double>(found->second);
        share =
            (count + kSmoothing * share / kChords) / (static_cast<double>(tracks_) + kSmoothing);
    }
    return -std::log2(share);
}

double ProgressionCommons::meanSurprisal(std::span<const HeldChord> passage) const {
    const std::size_t length = std::min(kProgression, passage.size());
    if (length < 2) return 0.0;
    const std::size_t count = passage.size() - length + 1;
    double sum = 0.0;
    for (std::size_t i = 0; i < count; ++i) sum += surprisal(passage.subspan(i, length));
    return sum / static_cast<double>(count);
}

const ProgressionCommons& builtInProgressions() {
    static const ProgressionCommons commons = [] {
        ProgressionCommons out;
        for (const TrackFeatures& clip : cohort()) out.add(heldChords(clip, 0.0, clip.durationS));
        return out;
    }();
    return commons;
}

double progressionWeight(const ProgressionCommons& commons, std::span<const HeldChord> passage) {
    const double bits = commons.meanSurprisal(passage);
    return std::clamp((bits - kStockBits) / (kRareBits - kStockBits), 0.0, 1.0);
}

}  // namespace tributary
