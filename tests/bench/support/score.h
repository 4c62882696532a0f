#pragma once

#include <map>
#include <string>
#include <vector>

#include "tests/bench/support/truth.h"

namespace tributary::bench {

/// A figure over some queries.
struct Figure {
    double percent = 0.0;
    double low = 0.0, high = 0.0;  ///< 95 % interval: Wilson's for parts of a whole, else normal
    std::size_t n = 0;
};

/// Figures by name, of one family or of all:
///   top1, top3   the main true source is first, among the first three
///   recall3      part of the true sources that are among the first three
///   share_mae    mean |influence − true share| over the true sources, plus what false ones got
///   (pp) clean        independent queries: no more than 10 % given away in all localised samples:
///   some passage of the true source overlaps the true place (IoU ≥ 0.5) kind         the main
///   source, if named, is named as of the right kind missing      queries without an answer
using Figures = std::map<std::string, Figure>;

struct ScoreTable {
    std::map<std::string, Figures> families;
    std::map<std::string, std::size_t> queries;  ///< by family
    Figures all;                                 ///< of every family but "independent"
    double medianSeconds = 0.0;
};

[[nodiscard]] ScoreTable score(const std::vector<Query>& truth, const Answers& answers);

/// The table as text, intervals and counts included.
[[nodiscard]] std::string format(const ScoreTable& table);

/// Mean of values from 0 to 1 in percent with Wilson's interval (Wilson 1927).
[[nodiscard]] Figure proportion(const std::vector<double>& values);

}  // namespace tributary::bench
