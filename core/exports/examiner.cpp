#include "core/exports/examiner.h"

#include <fmt/format.h>

#include "core/base/instant.h"
#include "core/report/text.h"

namespace tributary {

namespace {

using Manner = Paragraph::Manner;

/// "2026-11-21 10:00 UTC".
std::string minuteText(UtcInstant at) {
    const std::string text = instantText(at);
    return text.substr(0, 10) + " " + text.substr(11, 5) + " UTC";
}

void addMarks(const ReviewedReport& reviewed, Article& article) {
    Table table{"Findings that were marked",
                {{"Finding", false, 3},
                 {"In the track", true, 2},
                 {"Mark", false, 1},
                 {"Reason", false, 4},
                 {"Examiner", false, 2},
                 {"When", false, 2}},
                {}};
    for (const Revision& revision : standingMarks(reviewed)) {
        const Mark& mark = std::get<Mark>(revision.change);
        std::string place;
        for (const Influence& influence : reviewed.report.influences) {
            const auto passage = static_cast<std::size_t>(mark.passage);
            if (influence.rank != mark.rank || passage == 0 ||
                passage > influence.evidence.size()) {
                continue;
            }
            const TimeSpan& span = influence.evidence[passage - 1].query;
            place = formatTime(span.beginS) + "–" + formatTime(span.endS);
        }
        table.rows.push_back({findingName(reviewed.report, mark), place, verdictName(mark.verdict),
                              mark.reason, revision.examiner, minuteText(revision.at)});
    }
    if (!table.rows.empty()) article.blocks.emplace_back(std::move(table));
}

void addDeclaration(const ReviewedReport& reviewed, Article& article) {
    const AiDeclaration declaration = declarationOn(reviewed);
    if (declaration == AiDeclaration{}) return;
    article.blocks.emplace_back(Heading{2, "Declared: made by a generative model"});
    Facts facts;
    for (std::size_t i = 0; i < kAiParts.size(); ++i) {
        facts.rows.emplace_back(kAiParts[i], aiUseName(declaration.parts[i]));
    }
    article.blocks.emplace_back(std::move(facts));
    article.blocks.emplace_back(Paragraph{
        "A statement of the person who made it; the analysis neither makes nor checks it.",
        Manner::Note});
}

void addHistory(const ReviewedReport& reviewed, Article& article) {
    Table table{"Every revision, the oldest first",
                {{"No.", true, 1},
                 {"When", false, 2},
                 {"Examiner", false, 2},
                 {"Change", false, 5},
                 {"SHA-256 of the report before it", false, 5}},
                {}};
    for (const Revision& revision : reviewed.revisions) {
        table.rows.push_back({std::to_string(table.rows.size() + 1), minuteText(revision.at),
                              revision.examiner, changeText(reviewed.report, revision),
                              revision.predecessorSha256});
    }
    article.blocks.emplace_back(std::move(table));
    article.blocks.emplace_back(Facts{{{"SHA-256 with all revisions", reviewedSha256(reviewed)}}});
}

}  // namespace

void addExaminer(const ReviewedReport& reviewed, Article& article) {
    article.blocks.emplace_back(Heading{1, "The examiner’s opinion"});
    if (reviewed.revisions.empty()) {
        article.blocks.emplace_back(Paragraph{
            "Left blank by the program. Everything above is observation; what it means is for the "
            "examiner to say.",
            Manner::Note});
    } else {
        article.blocks.emplace_back(Paragraph{
            "Everything above is observation, as the program made it. What follows was entered by "
            "the people named; shares and probabilities above are not changed by it. Free text is "
            "left blank by the program.",
            Manner::Note});
        addMarks(reviewed, article);
        addDeclaration(reviewed, article);
        addHistory(reviewed, article);
    }
    // Fewer lines below the tables: what is signed should not stand on a page by itself.
    const int lines = reviewed.revisions.empty() ? 10 : 7;
    article.blocks.emplace_back(WritingSpace{"Opinion, and its grounds", lines});
    article.blocks.emplace_back(WritingSpace{"Name, place, date, signature", 2});
}

Table revisionsTable(std::span<const ReviewedReport> reports) {
    Table table{"Revisions",
                {{"File", false, 3},
                 {"No.", true, 1},
                 {"When", false, 2},
                 {"Examiner", false, 2},
                 {"Rank", true, 1},
                 {"Passage", true, 1},
                 {"Change", false, 4},
                 {"Report before it, SHA-256", false, 4}},
                {}};
    for (const ReviewedReport& reviewed : reports) {
        int number = 0;
        for (const Revision& revision : reviewed.revisions) {
            const Mark* mark = std::get_if<Mark>(&revision.change);
            table.rows.push_back(
                {reviewed.report.track.file, std::to_string(++number), instantText(revision.at),
                 revision.examiner, mark == nullptr ? "" : std::to_string(mark->rank),
                 mark == nullptr ? "" : std::to_string(mark->passage),
                 changeText(reviewed.report, revision), revision.predecessorSha256});
        }
    }
    return table;
}

}  // namespace tributary
