#include "core/report/csv.h"

#include <cmath>

#include <fmt/format.h>

namespace tributary {
namespace {

constexpr std::string_view kHeader =
    "file,row,rank,track_id,title,artist,isrc,influence,interval_low,interval_high,probability,"
    "kind,"
    "recording,structure,harmony,rhythm,style,query_begin_s,query_end_s,source_begin_s,source_end_"
    "s,"
    "semitones,speed,effective_sources\n";

/// At most six decimals, none that say nothing.
std::string number(double value) {
    std::string text = fmt::format("{:.6f}", value);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
    return text == "-0" ? "0" : text;
}

/// One row; what is not set stays empty.
struct Row {
    std::string file, row, rank, trackId, title, artist, isrc, influence, low, high, probability,
        kind, facets = ",,,,", passage = ",,,,,", sources;

    [[nodiscard]] std::string text() const {
        std::string line;
        for (const auto* cell : {&file, &row, &rank, &trackId, &title, &artist, &isrc, &influence,
                                 &low, &high, &probability, &kind, &facets, &passage}) {
            line += *cell;
            line += ',';
        }
        return line + sources + "\n";
    }
};

Row sourceRow(const std::string& file, const char* name, int rank, const SourceRef& track) {
    Row row;
    row.file = file;
    row.row = name;
    row.rank = std::to_string(rank);
    row.trackId = std::to_string(track.id);
    row.title = csvCell(track.title);
    row.artist = csvCell(track.artist);
    row.isrc = csvCell(track.isrc);
    return row;
}

/// Rows on how the source of that rank stands in the catalogue: their track is the other work.
std::string standingRows(const std::string& file, const Influence& influence) {
    std::string rows;
    for (const auto& part : influence.via) {
        Row row = sourceRow(file, "via", influence.rank, part.through);
        row.influence = number(part.influence);
        rows += row.text();
    }
    for (const auto& twin : influence.nearDuplicates) {
        Row row = sourceRow(file, "near_duplicate", influence.rank, twin.track);
        row.kind = kindName(twin.sameRecording ? Kind::Recording : Kind::Structure);
        rows += row.text();
    }
    if (influence.hubness > 0.0) {
        rows += sourceRow(file, "hub", influence.rank, influence.track).text();
    }
    return rows;
}

/// Rows on what vectors of other models found; their kind is the facet's name.
std::string foreignRows(const std::string& file, const Influence& influence) {
    std::string rows;
    for (const auto& share : influence.foreignShares) {
        Row row = sourceRow(file, "foreign", influence.rank, influence.track);
        row.influence = number(share.influence);
        row.kind = csvCell(share.facet);
        rows += row.text();
    }
    for (const auto& e : influence.foreignEvidence) {
        Row row = sourceRow(file, "foreign_passage", influence.rank, influence.track);
        row.probability = number(e.probability);
        row.kind = csvCell(e.facet);
        row.passage = fmt::format("{},{},{},{},,{}", number(e.query.beginS), number(e.query.endS),
                                  number(e.source.beginS), number(e.source.endS), number(e.speed));
        rows += row.text();
    }
    return rows;
}

std::string influenceRows(const std::string& file, const Influence& influence) {
    Row row = sourceRow(file, "influence", influence.rank, influence.track);
    row.influence = number(influence.influence);
    row.low = number(influence.interval[0]);
    row.high = number(influence.interval[1]);
    row.probability = number(influence.probability);
    row.kind = kindName(influence.kind);
    row.facets.clear();
    for (const double share : influence.facets) {
        row.facets += (row.facets.empty() ? "" : ",") + number(share);
    }
    std::string rows = row.text();
    for (const auto& evidence : influence.evidence) {
        Row passage = sourceRow(file, "passage", influence.rank, influence.track);
        passage.probability = number(evidence.probability);
        passage.kind = kindName(evidence.kind);
        passage.passage = number(evidence.query.beginS);
        for (const double value : {evidence.query.endS, evidence.source.beginS,
                                   evidence.source.endS, evidence.semitones, evidence.speed}) {
            passage.passage += "," + number(value);
        }
        rows += passage.text();
    }
    return rows + foreignRows(file, influence) + standingRows(file, influence);
}

std::string styleRows(const std::string& file, int rank, const StyleShare& style) {
    Row row;
    row.file = file;
    row.row = "style";
    row.title = csvCell(style.style);
    row.influence = number(style.influence);
    row.sources = number(style.effectiveSources);
    std::string rows = row.text();
    for (const auto& member : style.members) {
        Row part = sourceRow(file, "style_member", rank, member.track);
        part.influence = number(member.weight * style.influence);
        rows += part.text();
    }
    return rows;
}

}  // namespace

std::string csvCell(std::string_view text) {
    std::string cell;
    if (!text.empty() &&
        std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos) {
        cell = "'";
    }
    cell += text;
    if (cell.find_first_of(",\"\r\n") == std::string::npos) return cell;
    std::string quoted = "\"";
    for (const char c : cell) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    return quoted + "\"";
}

std::string toCsv(std::span<const Report> reports) {
    std::string table(kHeader);
    for (const auto& report : reports) {
        const std::string file = csvCell(report.track.file);
        for (const auto& influence : report.influences) table += influenceRows(file, influence);
        for (std::size_t i = 0; i < report.stylePool.size(); ++i) {
            table += styleRows(file, static_cast<int>(i) + 1, report.stylePool[i]);
        }
        Row row;
        row.file = file;
        row.row = "unattributed";
        row.influence = number(report.unattributed);
        table += row.text();
    }
    return table;
}

}  // namespace tributary
