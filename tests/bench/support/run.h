#pragma once

#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "tests/bench/support/truth.h"

namespace tributary::bench {

/// Makes or brings up to date the catalogue of a list of tracks, comparing them with each other
/// unless told not to. What cannot be imported is an error.
[[nodiscard]] Result<void> prepareCatalogue(const std::filesystem::path& catalogue,
                                            const std::filesystem::path& trackList,
                                            unsigned threads, bool derivations,
                                            std::stop_token stop);

/// This engine with that catalogue.
[[nodiscard]] Result<AnsweredBy> answeredBy(const std::filesystem::path& catalogue,
                                            std::stop_token stop);

struct RunOptions {
    unsigned jobs = 0;     ///< queries at a time; 0: as many as there are cores
    bool progress = true;  ///< on stderr
};

/// Answers of the engine to the queries in a folder; a query that fails is left out and named on
/// stderr.
[[nodiscard]] Result<Answers> answerAll(const std::filesystem::path& catalogue,
                                        const std::filesystem::path& queryFolder,
                                        const std::vector<Query>& queries,
                                        const RunOptions& options, std::stop_token stop);

}  // namespace tributary::bench
