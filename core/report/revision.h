#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <variant>

#include "core/base/clock.h"

namespace tributary {

/// What an examiner thinks of a finding. None takes an earlier mark back.
enum class Verdict { None, Confirmed, Rejected, Uncertain };

/// "none", "confirmed", "rejected", "uncertain".
[[nodiscard]] const char* verdictName(Verdict verdict);

/// An examiner's mark on one finding of a report.
struct Mark {
    int rank = 1;     ///< of the influence
    int passage = 0;  ///< of its evidence, from 1; 0: the source as a whole
    Verdict verdict = Verdict::None;
    std::string reason;
    friend bool operator==(const Mark&, const Mark&) = default;
};

/// How much of a part of a track its makers say that a generative model made.
enum class AiUse { Undeclared, None, Partly, All };

/// "undeclared", "none", "partly", "all".
[[nodiscard]] const char* aiUseName(AiUse use);

/// The parts of a track that are declared, as the report's keys name them.
inline constexpr std::array<const char*, 5> kAiParts{"vocals", "lyrics", "instrumentation",
                                                     "composition", "production"};

/// What a person declares of a track; the analysis never fills it in.
struct AiDeclaration {
    std::array<AiUse, kAiParts.size()> parts{};
    friend bool operator==(const AiDeclaration&, const AiDeclaration&) = default;
};

/// One change that a person made to a report, after the report as it was before. Revisions are only
/// ever added.
struct Revision {
    std::string predecessorSha256;  ///< of the report with all earlier revisions (reportSha256())
    UtcInstant at;
    std::string examiner;
    std::variant<Mark, AiDeclaration> change;
    friend bool operator==(const Revision&, const Revision&) = default;
};

}  // namespace tributary
