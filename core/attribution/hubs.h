#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "core/features/track_features.h"

namespace tributary {

/// A probability whose odds are divided by `hubness`: a work that comes up so many times more often
/// than others has to show so much more before it is believed.
[[nodiscard]] double countedDown(double probability, double hubness);

/// How often each work came up among the nearest of probes that have nothing to do with it, and how
/// often it would if all works were alike. By work.
struct Occurrences {
    std::vector<double> counted;
    std::vector<double> expected;
};

/// Hubness by k-occurrence (Radovanović, Nanopoulos & Ivanović 2010): counted / expected where that
/// is kHubOccurrence or more and beyond chance, else 1. By work.
[[nodiscard]] std::vector<double> hubnessByOccurrence(const Occurrences& occurrences);

/// How alike the parts of a work are: the mean cosine of what its stretches of 5 s sound like, far
/// apart ones only. 1 for a drone or noise; recorded music lies between 0.3 and 0.85. 0 for a work
/// too short to tell.
[[nodiscard]] double monotony(const TrackFeatures& work);

/// Hubness of a work that sounds the same throughout (drone, noise, one beat): whatever resembles a
/// moment of it resembles all of it, in any order, so that every search meets it at its best.
/// kMonotonousHubness from kMonotonous on, else 1.
[[nodiscard]] double hubnessByMonotony(double monotony);

inline constexpr double kHubOccurrence = 5.0;
inline constexpr double kMonotonous = 0.90;
inline constexpr double kMonotonousHubness = 10.0;

}  // namespace tributary
