#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/report/validation.h"
#include "tests/bench/support/truth.h"

namespace tributary::bench {

/// Which half of the queries, by a hash of their names: curves are fitted on one and measured on
/// the other.
enum class Half { Both, First, Second };
inline const std::map<std::string, Half> kHalves{
    {"both", Half::Both}, {"first", Half::First}, {"second", Half::Second}};
[[nodiscard]] Half halfOf(const std::string& query);
[[nodiscard]] std::vector<Query> halved(const std::vector<Query>& queries, Half half);

/// Error rates of answers to queries whose sources are known. Errors per kind over queries of that
/// kind, every source counted; probabilities over all tracks named or nearly named, in ten bins;
/// intervals over the sources of mixtures ("mashup") that were named. Queries without an answer are
/// left out. Engine, date, material and the catalogue's size are left to the caller.
[[nodiscard]] Validation validate(const std::vector<Query>& queries, const Answers& answers);

}  // namespace tributary::bench
