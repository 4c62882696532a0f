// The report's figures as sheets of numbers.

#include <fmt/format.h>

#include "core/exports/expert_report.h"
#include "core/report/text.h"

namespace tributary {

namespace {

/// At most six decimals, none that say nothing.
std::string number(double value) {
    std::string text = fmt::format("{:.6f}", value);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
    return text == "-0" ? "0" : text;
}

Table analysedTable(const std::vector<Report>& reports) {
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
    for (const Report& report : reports) {
        std::string notes;
        for (const std::string& warning : report.warnings) {
            notes += (notes.empty() ? "" : " ") + warning;
        }
        table.rows.push_back({report.track.file, report.track.title.value_or(""),
                              report.track.artist.value_or(""), report.track.isrc.value_or(""),
                              number(report.track.durationS), number(report.unattributed),
                              std::to_string(report.influences.size()), report.catalogue.name,
                              std::to_string(report.catalogue.tracks), report.engine.version,
                              report.track.audioSha256, report.catalogue.snapshotSha256,
                              report.engine.configSha256, report.engine.weightsSha256, notes});
    }
    return table;
}

Table sourcesTable(const std::vector<Report>& reports) {
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
    for (const Report& report : reports) {
        for (const Influence& influence : report.influences) {
            std::vector<std::string> row{report.track.file,
                                         std::to_string(influence.rank),
                                         std::to_string(influence.track.id),
                                         influence.track.title,
                                         influence.track.artist,
                                         influence.track.isrc,
                                         number(influence.influence),
                                         number(influence.interval[0]),
                                         number(influence.interval[1]),
                                         number(influence.probability),
                                         kindName(influence.kind)};
            for (const double share : influence.facets) row.push_back(number(share));
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

Table passagesTable(const std::vector<Report>& reports) {
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
    for (const Report& report : reports) {
        for (const Influence& influence : report.influences) {
            const auto row = [&](const std::string& kind, const TimeSpan& query,
                                 const TimeSpan& source, const std::string& semitones, double speed,
                                 int repeats, double probability) {
                table.rows.push_back({report.track.file, std::to_string(influence.rank),
                                      influence.track.title, kind, number(query.beginS),
                                      number(query.endS), number(source.beginS),
                                      number(source.endS), semitones, number(speed),
                                      std::to_string(repeats), number(probability)});
            };
            for (const Evidence& e : influence.evidence) {
                row(kindName(e.kind), e.query, e.source, number(e.semitones), e.speed, e.repeats,
                    e.probability);
            }
            for (const ForeignEvidence& e : influence.foreignEvidence) {
                row(e.facet, e.query, e.source, "", e.speed, 1, e.probability);
            }
        }
    }
    return table;
}

Table stylesTable(const std::vector<Report>& reports) {
    Table table{"Styles",
                {{"File", false, 3},
                 {"Style", false, 3},
                 {"Share", true, 1},
                 {"Effective sources", true, 1}},
                {}};
    for (const Report& report : reports) {
        for (const StyleShare& style : report.stylePool) {
            table.rows.push_back({report.track.file, style.style, number(style.influence),
                                  number(style.effectiveSources)});
        }
    }
    return table;
}

}  // namespace

Document reportTables(const std::vector<Report>& reports) {
    Document document;
    document.title = "Influence reports of Tributary";
    document.lines = {std::string(kCaveat)};
    document.tables = {analysedTable(reports), sourcesTable(reports), passagesTable(reports),
                       stylesTable(reports)};
    document.notes = {
        "Shares are parts of one track; sources, styles and the unattributed part add "
        "up to 1. Low and high bound the 95 % interval."};
    for (const Report& report : reports) {
        if (isDemo(report)) document.watermark = "DEMO DATA";
    }
    return document;
}

}  // namespace tributary
