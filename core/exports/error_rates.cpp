#include "core/exports/error_rates.h"

#include <fmt/format.h>

#include "core/exports/numbers.h"
#include "core/report/text.h"

namespace tributary {

namespace {

using Manner = Paragraph::Manner;

Table kindsTable(const Validation& validation, const ExpertWords& words) {
    Table table{words("Errors by kind of evidence"),
                {{words("Kind")},
                 {words("Sources missed"), true},
                 {words("Names that were wrong"), true},
                 {words("Named as of another kind"), true}},
                {}};
    for (const KindErrors& errors : validation.kinds) {
        table.rows.push_back(
            {fmt::format("{} {}", kindLetter(errors.kind), words.kind(errors.kind)),
             words.rate(errors.missed), words.rate(errors.wrong), words.rate(errors.otherKind)});
    }
    return table;
}

Table reliabilityTable(const Validation& validation, const ExpertWords& words) {
    Table table{words("How often stated probabilities were right"),
                {{words("Probability")},
                 {words("Findings"), true},
                 {words("Stated, mean"), true},
                 {words("Right"), true}},
                {}};
    for (const ReliabilityBin& bin : validation.reliability) {
        if (bin.count == 0) continue;
        table.rows.push_back({words.decimal(bin.from, 2) + "–" + words.decimal(bin.to, 2),
                              words.count(bin.count), words.decimal(bin.stated, 2),
                              words.decimal(bin.right, 2)});
    }
    return table;
}

}  // namespace

void addValidation(const Report& report, const ExpertWords& words, Article& article) {
    article.blocks.emplace_back(Heading{1, words("Validation and error rates")});
    if (!report.validation || report.validation->clips == 0) {
        article.blocks.emplace_back(Paragraph{words(
            "The report holds no measured error rates. Those of an engine belong to its version: "
            "see the documentation of the version named under “Method”.")});
        return;
    }
    const Validation& v = *report.validation;
    article.blocks.emplace_back(Paragraph{v.material});
    if (v.engine != report.engine) {
        article.blocks.emplace_back(Paragraph{words("These rates were measured with another engine "
                                                    "than the one that made this report (see "
                                                    "“Method”): its own errors may be others."),
                                              Manner::Lead});
    }
    Facts facts;
    facts.rows = {{words("Measured on"), dayText(v.measuredOn, words.language())},
                  {words("With engine"), "Tributary " + v.engine.version},
                  {words("SHA-256 of its settings"), v.engine.configSha256},
                  {words("SHA-256 of its weights"), v.engine.weightsSha256},
                  {words("Clips with known sources"), words.count(v.clips)},
                  {words("Tracks compared with"), words.count(v.catalogueTracks)}};
    article.blocks.emplace_back(std::move(facts));
    Table kinds = kindsTable(v, words);
    if (!kinds.rows.empty()) article.blocks.emplace_back(std::move(kinds));
    Points overall;
    overall.items = {
        words("Clips without a source in which a track was named: {}.", words.rate(v.falseNames)),
        words("Stated probabilities are off by {} on average (expected calibration error, n = "
              "{}).",
              words.decimal(v.calibrationError(), 2), words.count(v.judged()))};
    if (v.intervalCoverage.of > 0) {
        overall.items.push_back(
            words("True shares inside their 95 % intervals: {}.", words.rate(v.intervalCoverage)));
    }
    article.blocks.emplace_back(std::move(overall));
    Table reliability = reliabilityTable(v, words);
    if (!reliability.rows.empty()) article.blocks.emplace_back(std::move(reliability));
    article.blocks.emplace_back(Paragraph{
        words("In brackets: the 95 % interval of the rate (Wilson 1927) and the counts it rests "
              "on. The "
              "rates hold for material like that described; other material may give others."),
        Manner::Note});
}

Table errorRatesTable(std::span<const ReviewedReport> reports) {
    Table table{"Error rates",
                {{"File", false, 3},
                 {"Measured on", false, 1},
                 {"Engine measured", false, 1},
                 {"Same engine", false, 1},
                 {"Kind", false, 1},
                 {"What", false, 3},
                 {"Count", true, 1},
                 {"Of", true, 1},
                 {"Rate", true, 1},
                 {"Low", true, 1},
                 {"High", true, 1}},
                {}};
    for (const auto& [report, revisions] : reports) {
        if (!report.validation || report.validation->clips == 0) continue;
        const Validation& v = *report.validation;
        const auto row = [&](const char* kind, const char* what, const Rate& rate) {
            if (rate.of == 0) return;
            const auto [low, high] = rate.interval();
            table.rows.push_back({report.track.file, v.measuredOn, v.engine.version,
                                  v.engine == report.engine ? "yes" : "no", kind, what,
                                  std::to_string(rate.count), std::to_string(rate.of),
                                  plainNumber(rate.value()), plainNumber(low), plainNumber(high)});
        };
        for (const KindErrors& errors : v.kinds) {
            row(kindName(errors.kind), "sources missed", errors.missed);
            row(kindName(errors.kind), "names that were wrong", errors.wrong);
            row(kindName(errors.kind), "named as of another kind", errors.otherKind);
        }
        row("", "clips without a source in which a track was named", v.falseNames);
        row("", "true shares inside their 95 % intervals", v.intervalCoverage);
    }
    return table;
}

}  // namespace tributary
