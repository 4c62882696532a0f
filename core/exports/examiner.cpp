#include "core/exports/examiner.h"

#include "core/base/instant.h"
#include "core/report/text.h"

namespace tributary {

namespace {

using Manner = Paragraph::Manner;

/// "Paper Lanterns, passage 2", or the source as a whole.
std::string findingWords(const Report& report, const Mark& mark, const ExpertWords& words) {
    std::string source = words("source {}", words.count(mark.rank));
    for (const Influence& influence : report.influences) {
        if (influence.rank == mark.rank && !influence.track.title.empty()) {
            source = influence.track.title;
        }
    }
    return mark.passage == 0 ? words("{}, as a whole", source)
                             : words("{}, passage {}", source, words.count(mark.passage));
}

std::string changeWords(const Report& report, const Revision& revision, const ExpertWords& words) {
    const Mark* mark = std::get_if<Mark>(&revision.change);
    if (mark == nullptr) {
        const auto& parts = std::get<AiDeclaration>(revision.change).parts;
        std::string text;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            text += (i == 0 ? "" : ", ") + words.aiPart(i) + ": " + words.aiUse(parts[i]);
        }
        return words("declared as made by a generative model: {}", text);
    }
    const std::string finding = findingWords(report, *mark, words);
    if (mark->verdict == Verdict::None) return words("{}: mark taken back", finding);
    return finding + ": " + words.verdict(mark->verdict) +
           (mark->reason.empty() ? "" : " (" + mark->reason + ")");
}

void addMarks(const ReviewedReport& reviewed, const ExpertWords& words, Article& article) {
    Table table{words("Findings that were marked"),
                {{words("Finding"), false, 3},
                 {words("In the track"), true, 2},
                 {words("Mark"), false, 1},
                 {words("Reason"), false, 4},
                 {words("Examiner"), false, 2},
                 {words("When"), false, 2}},
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
            place = words.span(span);
        }
        table.rows.push_back({findingWords(reviewed.report, mark, words), place,
                              words.verdict(mark.verdict), mark.reason, revision.examiner,
                              minuteText(revision.at, words.language())});
    }
    if (!table.rows.empty()) article.blocks.emplace_back(std::move(table));
}

void addDeclaration(const ReviewedReport& reviewed, const ExpertWords& words, Article& article) {
    const AiDeclaration declaration = declarationOn(reviewed);
    if (declaration == AiDeclaration{}) return;
    article.blocks.emplace_back(Heading{2, words("Declared: made by a generative model")});
    Facts facts;
    for (std::size_t i = 0; i < kAiParts.size(); ++i) {
        facts.rows.emplace_back(words.aiPart(i), words.aiUse(declaration.parts[i]));
    }
    article.blocks.emplace_back(std::move(facts));
    article.blocks.emplace_back(Paragraph{
        words("A statement of the person who made it; the analysis neither makes nor checks it."),
        Manner::Note});
}

void addHistory(const ReviewedReport& reviewed, const ExpertWords& words, Article& article) {
    Table table{words("Every revision, the oldest first"),
                {{words("No."), true, 1},
                 {words("When"), false, 2},
                 {words("Examiner"), false, 2},
                 {words("Change"), false, 5},
                 {words("SHA-256 of the report before it"), false, 5}},
                {}};
    for (const Revision& revision : reviewed.revisions) {
        table.rows.push_back({words.count(static_cast<std::int64_t>(table.rows.size()) + 1),
                              minuteText(revision.at, words.language()), revision.examiner,
                              changeWords(reviewed.report, revision, words),
                              revision.predecessorSha256});
    }
    article.blocks.emplace_back(std::move(table));
    article.blocks.emplace_back(
        Facts{{{words("SHA-256 with all revisions"), reviewedSha256(reviewed)}}});
}

}  // namespace

void addExaminer(const ReviewedReport& reviewed, const ExpertWords& words, Article& article) {
    article.blocks.emplace_back(Heading{1, words("The examiner’s opinion")});
    if (reviewed.revisions.empty()) {
        article.blocks.emplace_back(Paragraph{words("Left blank by the program. Everything above "
                                                    "is observation; what it means is for the "
                                                    "examiner to say."),
                                              Manner::Note});
    } else {
        article.blocks.emplace_back(Paragraph{words("Everything above is observation, as the "
                                                    "program made it. What follows was entered by "
                                                    "the people named; shares and probabilities "
                                                    "above are not changed by it. Free text is "
                                                    "left blank by the program."),
                                              Manner::Note});
        addMarks(reviewed, words, article);
        addDeclaration(reviewed, words, article);
        addHistory(reviewed, words, article);
    }
    // Fewer lines below the tables: what is signed should not stand on a page by itself.
    const int lines = reviewed.revisions.empty() ? 10 : 7;
    article.blocks.emplace_back(WritingSpace{words("Opinion, and its grounds"), lines});
    article.blocks.emplace_back(WritingSpace{words("Name, place, date, signature"), 2});
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
