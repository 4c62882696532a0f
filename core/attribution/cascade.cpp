#include "core/attribution/cascade.h"

#include <algorithm>
#include <cmath>

#include "core/attribution/decompose.h"

namespace tributary {
namespace {

// Fitted as resources/models/calibration-3.md says.
constexpr LogisticCurve kRestCurve{1.5, 4.3, 1.65};
constexpr double kNamed = 0.5;
constexpr float kExplains = 3.0F;  // z of a window that a named track explains
constexpr float kBetterFit =
    1.0F;  // where another track's z is larger by so much, the window is its

/// Whether a composition is found that is not just the notes of a recording: a piece with a loop in
/// it is not a recombination.
bool recomposes(const std::vector<AlignedTrack>& aligned) {
    return std::any_of(aligned.begin(), aligned.end(), [](const AlignedTrack& a) {
        return a.pStructure >= kNamed && (a.pRecording < kNamed || isReplayed(a, a.explained));
    });
}

/// By window: whether none of the named tracks explains it.
std::vector<bool> unexplained(const std::vector<AlignedTrack>& aligned,
                              const std::vector<bool>& named) {
    std::vector<bool> rest(aligned.front().notes.windows.size(), true);
    for (std::size_t i = 0; i < aligned.size(); ++i) {
        if (!named[i]) continue;
        const auto& windows = aligned[i].notes.windows;
        for (std::size_t w = 0; w < rest.size() && w < windows.size(); ++w)
            rest[w] = rest[w] && windows[w].z < kExplains;
    }
    return rest;
}

/// As the whole block's structure score, over some of its windows.
double scoreOver(const PitchMatch& notes, const std::vector<bool>& windows) {
    double sum = 0.0;
    for (std::size_t w = 0; w < windows.size() && w < notes.windows.size(); ++w) {
        const double z = std::max(0.0F, notes.windows[w].z);
        if (windows[w]) sum += z * z;
    }
    return std::sqrt(sum);
}

/// By window: whether no stronger one of the tracks explains it better than `track` does.
std::vector<bool> ownWindows(const std::vector<AlignedTrack>& aligned,
                             const std::vector<std::size_t>& stronger, std::size_t track) {
    const auto& own = aligned[track].notes.windows;
    std::vector<bool> out(own.size(), true);
    for (const std::size_t i : stronger) {
        const auto& windows = aligned[i].notes.windows;
        for (std::size_t w = 0; w < own.size() && w < windows.size(); ++w) {
            const float least = std::max(kExplains, own[w].z + kBetterFit);
            out[w] = out[w] && windows[w].z < least;
        }
    }
    return out;
}

}  // namespace

void explainAway(std::vector<AlignedTrack>& aligned, double background, const LogisticCurve& curve,
                 std::size_t trials) {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < aligned.size(); ++i) {
        if (aligned[i].pStructure >= kNamed) found.push_back(i);
    }
    std::stable_sort(found.begin(), found.end(), [&](std::size_t a, std::size_t b) {
        return aligned[a].notes.jumping > aligned[b].notes.jumping;
    });
    std::vector<std::size_t> stronger;
    for (const std::size_t i : found) {
        AlignedTrack& a = aligned[i];
        if (!stronger.empty()) {
            const double score = scoreOver(a.notes, ownWindows(aligned, stronger, i));
            a.pStructure =
                std::min(a.pStructure, calibratedNotes(curve, score - background, a.notes, trials));
        }
        if (a.pStructure >= kNamed) stronger.push_back(i);
    }
}

void findAmongUnexplained(std::vector<AlignedTrack>& aligned, double leastBackground,
                          std::size_t trials) {
    if (!recomposes(aligned)) return;
    std::vector<bool> named;
    for (const AlignedTrack& a : aligned) named.push_back(a.pStructure >= kNamed);
    while (true) {
        const std::vector<bool> rest = unexplained(aligned, named);
        if (std::find(rest.begin(), rest.end(), true) == rest.end()) return;
        std::vector<double> scores;
        std::size_t best = aligned.size();
        double bestScore = 0.0;
        for (std::size_t i = 0; i < aligned.size(); ++i) {
            if (named[i]) continue;
            scores.push_back(scoreOver(aligned[i].notes, rest));
            if (scores.back() <= bestScore) continue;
            bestScore = scores.back();
            best = i;
        }
        if (best == aligned.size()) return;
        const double above = bestScore - backgroundOf(std::move(scores), leastBackground);
        const double p = calibratedNotes(kRestCurve, above, aligned[best].notes, trials);
        if (p < kNamed) return;
        aligned[best].pStructure = p;
        named[best] = true;
    }
}

}  // namespace tributary
