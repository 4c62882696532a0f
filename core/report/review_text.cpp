// What people added to a report, for a person to read.

#include <map>
#include <utility>

#include <fmt/format.h>

#include "core/report/review.h"
#include "core/report/text.h"

namespace tributary {

namespace {

std::string sourceName(const Report& report, int rank) {
    for (const Influence& influence : report.influences) {
        if (influence.rank == rank && !influence.track.title.empty()) return influence.track.title;
    }
    return fmt::format("source {}", rank);
}

std::string declarationText(const AiDeclaration& declaration) {
    std::string text;
    for (std::size_t i = 0; i < kAiParts.size(); ++i) {
        text += fmt::format("{}{} {}", text.empty() ? "" : ", ", kAiParts[i],
                            aiUseName(declaration.parts[i]));
    }
    return text;
}

}  // namespace

std::vector<Revision> standingMarks(const ReviewedReport& reviewed) {
    std::map<std::pair<int, int>, const Revision*> standing;
    for (const Revision& revision : reviewed.revisions) {
        const Mark* mark = std::get_if<Mark>(&revision.change);
        if (mark == nullptr) continue;
        if (mark->passage == 0) {
            standing.erase(standing.lower_bound({mark->rank, 0}),
                           standing.lower_bound({mark->rank + 1, 0}));
        }
        if (mark->verdict == Verdict::None) {
            standing.erase({mark->rank, mark->passage});
        } else {
            standing[{mark->rank, mark->passage}] = &revision;
        }
    }
    std::vector<Revision> marks;
    for (const auto& [place, revision] : standing) marks.push_back(*revision);
    return marks;
}

std::string findingName(const Report& report, const Mark& mark) {
    const std::string source = sourceName(report, mark.rank);
    return mark.passage == 0 ? source + ", as a whole"
                             : fmt::format("{}, passage {}", source, mark.passage);
}

std::string changeText(const Report& report, const Revision& revision) {
    const Mark* mark = std::get_if<Mark>(&revision.change);
    if (mark == nullptr) {
        return "declared as made by a generative model: " +
               declarationText(std::get<AiDeclaration>(revision.change));
    }
    if (mark->verdict == Verdict::None) return findingName(report, *mark) + ": mark taken back";
    return fmt::format("{}: {}{}", findingName(report, *mark), verdictName(mark->verdict),
                       mark->reason.empty() ? "" : " (" + mark->reason + ")");
}

std::string reviewText(const ReviewedReport& reviewed) {
    std::string text;
    for (const Revision& revision : standingMarks(reviewed)) {
        if (text.empty()) text = "\nMarked by an examiner\n";
        text += fmt::format("     {}, by {}\n", printable(changeText(reviewed.report, revision)),
                            printable(revision.examiner));
    }
    const AiDeclaration declared = declarationOn(reviewed);
    if (declared != AiDeclaration{}) {
        text += "\nDeclared by a person, as made by a generative model\n     " +
                declarationText(declared) + "\n";
    }
    return text;
}

}  // namespace tributary
