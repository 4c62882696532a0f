// The report's figures as sheets of numbers.

#include <array>

#include <fmt/format.h>

#include "core/exports/error_rates.h"
#include "core/exports/examiner.h"
#include "core/exports/expert_report.h"
#include "core/exports/numbers.h"
#include "core/report/text.h"

namespace tributary {

namespace {

Table analysedTable(std::span<const ReviewedReport> reports) {
    Table table{"Analysed",
                {{"File", false, 3},
                 {"Title", false, 2},
                 {"Artist", false, 2},
                 {"ISRC", false, 1},
                 {"Length (s)", true, 1},
                 {"Unattributed", true, 1},
                 {"Sources", true, 1},
                 {"Catalogue", false, 2},
                 {"Tracks compared", true, 1},
                 {"Engine", false, 1},
                 {"Audio SHA-256", false, 4},
                 {"Catalogue SHA-256", false, 4},
                 {"Settings SHA-256", false, 4},
                 {"Weights SHA-256", false, 4},
                 {"Notes", false, 3}},
                {}};
    for (const auto& [report, revisions] : reports) {
        std::string notes;
        for (const std::string& warning : report.warnings) {
            notes += (notes.empty() ? "" : " ") + warning;
        }
        table.rows.push_back({report.track.file, report.track.title.value_or(""),
                              report.track.artist.value_or(""), report.track.isrc.value_or(""),
                              plainNumber(report.track.durationS), plainNumber(report.unattributed),
                              std::to_string(report.influences.size()), report.catalogue.name,
                              std::to_string(report.catalogue.tracks), report.engine.version,
                              report.track.audioSha256, report.catalogue.snapshotSha256,
                              report.engine.configSha256, report.engine.weightsSha256, notes});
    }
    return table;
}

Table sourcesTable(std::span<const ReviewedReport> reports) {
    Table table{"Sources",
                {{"File", false, 3},
                 {"Rank", true, 1},
                 {"Track", true, 1},
                 {"Title", false, 2},
                 {"Artist", false, 2},
                 {"ISRC", false, 1},
                 {"Share", true, 1},
                 {"Low", true, 1},
                 {"High", true, 1},
                 {"Probability", true, 1},
                 {"Mostly by", false, 1}},
                {}};
    for (const Kind kind : kKinds) table.columns.push_back({kindName(kind), true, 1});
    for (const auto& [report, revisions] : reports) {
        for (const Influence& influence : report.influences) {
            std::vector<std::string> row{report.track.file,
                                         std::to_string(influence.rank),
                                         std::to_string(influence.track.id),
                                         influence.track.title,
                                         influence.track.artist,
                                         influence.track.isrc,
                                         plainNumber(influence.influence),
                                         plainNumber(influence.interval[0]),
                                         plainNumber(influence.interval[1]),
                                         plainNumber(influence.probability),
                                         kindName(influence.kind)};
            for (const double share : influence.facets) row.push_back(plainNumber(share));
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

Table passagesTable(std::span<const ReviewedReport> reports) {
    Table table{"Passages",
                {{"File", false, 3},
                 {"Rank", true, 1},
                 {"Title", false, 2},
                 {"Kind", false, 1},
                 {"From (s)", true, 1},
                 {"To (s)", true, 1},
                 {"Source from (s)", true, 1},
                 {"Source to (s)", true, 1},
                 {"Semitones", true, 1},
                 {"Speed", true, 1},
                 {"Times in a row", true, 1},
                 {"Probability", true, 1}},
                {}};
    for (const auto& [report, revisions] : reports) {
        for (const Influence& influence : report.influences) {
            const auto row = [&](const std::string& kind, const TimeSpan& query,
                                 const TimeSpan& source, const std::string& semitones, double speed,
                                 int repeats, double probability) {
                table.rows.push_back({report.track.file, std::to_string(influence.rank),
                                      influence.track.title, kind, plainNumber(query.beginS),
                                      plainNumber(query.endS), plainNumber(source.beginS),
                                      plainNumber(source.endS), semitones, plainNumber(speed),
                                      std::to_string(repeats), plainNumber(probability)});
            };
            for (const Evidence& e : influence.evidence) {
                row(kindName(e.kind), e.query, e.source, plainNumber(e.semitones), e.speed,
                    e.repeats, e.probability);
            }
            for (const ForeignEvidence& e : influence.foreignEvidence) {
                row(e.facet, e.query, e.source, "", e.speed, 1, e.probability);
            }
        }
    }
    return table;
}

Table stylesTable(std::span<const ReviewedReport> reports) {
    Table table{"Styles",
                {{"File", false, 3},
                 {"Style", false, 3},
                 {"Share", true, 1},
                 {"Effective sources", true, 1}},
                {}};
    for (const auto& [report, revisions] : reports) {
        for (const StyleShare& style : report.stylePool) {
            table.rows.push_back({report.track.file, style.style, plainNumber(style.influence),
                                  plainNumber(style.effectiveSources)});
        }
    }
    return table;
}

}  // namespace

std::string plainNumber(double value) {
    std::string text = fmt::format("{:.6f}", value);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
    return text == "-0" ? "0" : text;
}

Document reportTables(std::span<const ReviewedReport> reports) {
    Document document;
    document.title = "Influence reports of Tributary";
    document.lines = {std::string(kCaveat)};
    document.tables = {analysedTable(reports), sourcesTable(reports), passagesTable(reports),
                       stylesTable(reports)};
    for (Table& table : std::array{errorRatesTable(reports), revisionsTable(reports)}) {
        if (!table.rows.empty()) document.tables.push_back(std::move(table));
    }
    document.notes = {
        "Shares are parts of one track; sources, styles and the unattributed part add "
        "up to 1. Low and high bound the 95 % interval."};
    for (const auto& [report, revisions] : reports) {
        if (isDemo(report)) document.watermark = "DEMO DATA";
    }
    return document;
}

}  // namespace tributary
