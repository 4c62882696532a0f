#pragma once

#include <array>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/base/result.h"
#include "core/report/report.h"

namespace tributary::bench {

/// A query whose sources are known.
struct Query {
    std::string id;
    std::string file;  ///< in the folder queries/
    std::string
        family;  ///< "excerpt", "sample", "mashup", "cover", "harmonic", "generated", "independent"
    std::string kind;  ///< "verbatim", "structural", "harmonic" or "none"
    std::vector<std::pair<std::string, double>> sources;  ///< catalogue titles and their shares
    std::optional<std::array<double, 2>> at;  ///< seconds in the query where a sample lies
    std::map<std::string, double> how;  ///< further numbers, as made: "semitones", "speed" …
    std::string degradation;            ///< of an excerpt; may be empty
};

/// What an engine said of a query.
struct Answer {
    std::vector<std::pair<std::string, double>> influences;  ///< by rank
    std::map<std::string, std::string> kinds;
    std::map<std::string, std::vector<std::array<double, 4>>> evidence;  ///< q0 q1 s0 s1, seconds
    double seconds = 0.0;
};
using Answers = std::map<std::string, Answer>;  ///< by query id

/// FOLDER/truth.json. Errors: FileNotFound, FileUnreadable, ReportMalformed.
[[nodiscard]] Result<std::vector<Query>> readTruth(const std::filesystem::path& file);
[[nodiscard]] Result<void> writeTruth(const std::filesystem::path& file,
                                      const std::vector<Query>& queries);

/// The answers in the form that an outside scorer reads: by query id, "influences", "kinds",
/// "evidence" and "seconds".
[[nodiscard]] Result<void> writeAnswers(const std::filesystem::path& file, const Answers& answers);

/// A report in these terms.
[[nodiscard]] Answer answerOf(const Report& report);

/// At most `limit` queries of each family (0: all), of the families named (none: all).
[[nodiscard]] std::vector<Query> selected(const std::vector<Query>& queries,
                                          const std::vector<std::string>& families,
                                          std::size_t limit);

}  // namespace tributary::bench
