#pragma once

#include <array>
#include <cstdint>
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
    std::map<std::string, double> probabilities;  ///< of those named, and those nearly named
    std::map<std::string, std::array<double, 2>> intervals;              ///< of those named
    std::map<std::string, std::vector<std::array<double, 4>>> evidence;  ///< q0 q1 s0 s1, seconds
    double seconds = 0.0;
};
using Answers = std::map<std::string, Answer>;  ///< by query id

/// FOLDER/truth.json. Errors: FileNotFound, FileUnreadable, ReportMalformed.
[[nodiscard]] Result<std::vector<Query>> readTruth(const std::filesystem::path& file);
[[nodiscard]] Result<void> writeTruth(const std::filesystem::path& file,
                                      const std::vector<Query>& queries);

/// Whose answers they are.
struct AnsweredBy {
    EngineIdentity engine;
    std::int64_t catalogueTracks = 0;
};

/// The answers in the form that an outside scorer reads: by query id, "influences", "kinds",
/// "probabilities", "intervals", "evidence" and "seconds"; beside the queries, who answered them
/// (kAnsweredBy).
[[nodiscard]] Result<void> writeAnswers(const std::filesystem::path& file, const Answers& answers,
                                        const AnsweredBy& by);

inline constexpr const char* kAnsweredBy = "answered by";

struct ReadAnswers {
    Answers answers;
    AnsweredBy by;
};
/// Reads what writeAnswers() wrote. Errors: FileNotFound, FileUnreadable, ReportMalformed.
[[nodiscard]] Result<ReadAnswers> readAnswers(const std::filesystem::path& file);

/// The word for a kind in `kinds` and in Query::kind.
[[nodiscard]] std::string kindWord(Kind kind);

/// A report in these terms.
[[nodiscard]] Answer answerOf(const Report& report);

/// At most `limit` queries of each family (0: all), of the families named (none: all).
[[nodiscard]] std::vector<Query> selected(const std::vector<Query>& queries,
                                          const std::vector<std::string>& families,
                                          std::size_t limit);

}  // namespace tributary::bench
