#include "core/exports/observations.h"

#include <cmath>

#include <fmt/format.h>

#include "core/exports/figures.h"
#include "core/report/text.h"

namespace tributary {

namespace {

std::string nameOf(const SourceRef& track) {
    std::string name = "“" + (track.title.empty() ? std::string("untitled") : track.title) + "”";
    if (!track.artist.empty()) name += " by " + track.artist;
    return name;
}

std::string spanText(const TimeSpan& span) {
    return formatTime(span.beginS) + "–" + formatTime(span.endS);
}

std::string semitones(double value) {
    const double rounded = std::round(value * 10.0) / 10.0;
    if (rounded == 0.0) return "0";
    return fmt::format("{}{:g}", rounded > 0.0 ? "+" : "−", std::abs(rounded));
}

/// Never 1.00, which nobody can know.
std::string probability(double value) {
    return value >= 0.995 ? "> 0.99" : fmt::format("{:.2f}", value);
}

Table influenceTable(const Report& report) {
    Table table{"Sources, by share",
                {{"Rank", true},
                 {"Source"},
                 {"Share", true},
                 {"95 % interval", true},
                 {"Probability", true},
                 {"Mostly by"},
                 {"Of which"}},
                {}};
    for (const Influence& influence : report.influences) {
        std::string facets;
        for (std::size_t i = 0; i < kKinds.size(); ++i) {
            if (influence.facets[i] < 0.005) continue;
            facets += fmt::format("{}{}\u00A0{:.0f}\u00A0%", facets.empty() ? "" : ", ",
                                  kindName(kKinds[i]), influence.facets[i] * 100.0);
        }
        for (const ForeignShare& share : influence.foreignShares) {
            facets += fmt::format("{}{} {:.0f}\u00A0% (vectors of another model)",
                                  facets.empty() ? "" : ", ", share.facet, share.influence * 100.0);
        }
        table.rows.push_back(
            {std::to_string(influence.rank), nameOf(influence.track),
             formatShare(influence.influence),
             fmt::format("{:.0f}–{:.0f} %", influence.interval[0] * 100.0,
                         influence.interval[1] * 100.0),
             probability(influence.probability),
             fmt::format("{}\u00A0{}", kindLetter(influence.kind), kindName(influence.kind)),
             facets});
    }
    return table;
}

Table passageTable(const Report& report) {
    Table table{"Passages that the track shares with its sources",
                {{"Rank", true},
                 {"Kind"},
                 {"In the track", true},
                 {"In the source", true},
                 {"Semitones", true},
                 {"Speed", true},
                 {"Probability", true}},
                {}};
    for (const Influence& influence : report.influences) {
        for (const Evidence& e : influence.evidence) {
            std::string source = spanText(e.source);
            if (e.repeats > 1) source += fmt::format(" ({} times)", e.repeats);
            table.rows.push_back({std::to_string(influence.rank),
                                  fmt::format("{} {}", kindLetter(e.kind), kindName(e.kind)),
                                  spanText(e.query), source, semitones(e.semitones),
                                  fmt::format("{:.2f} ×", e.speed), probability(e.probability)});
        }
        for (const ForeignEvidence& e : influence.foreignEvidence) {
            table.rows.push_back({std::to_string(influence.rank), e.facet, spanText(e.query),
                                  spanText(e.source), "", fmt::format("{:.2f} ×", e.speed),
                                  probability(e.probability)});
        }
    }
    return table;
}

Table restTable(const Report& report) {
    Table table{"What names nobody", {{"Part"}, {"Share", true}, {"Spread over", true}}, {}};
    for (const StyleShare& style : report.stylePool) {
        table.rows.push_back({"Style: " + style.style, formatShare(style.influence),
                              fmt::format("about {:.0f} tracks", style.effectiveSources)});
    }
    table.rows.push_back({"Unattributed", formatShare(report.unattributed), ""});
    return table;
}

}  // namespace

std::vector<std::string> findings(const Report& report) {
    if (report.influences.empty()) {
        return {fmt::format("No match above threshold in this catalogue (n = {}).",
                            report.catalogue.tracks)};
    }
    double named = 0.0;
    for (const Influence& influence : report.influences) named += influence.influence;
    const Influence& first = report.influences.front();
    const std::size_t count = report.influences.size();
    return {fmt::format(
        "{} of this track is consistent with {}; {} {} {} ({}, 95 % interval {:.0f}–{:.0f} %).",
        formatShare(named),
        count == 1 ? std::string("one track of the catalogue")
                   : fmt::format("{} tracks of the catalogue", count),
        count == 1 ? "this is" : "most of all with", nameOf(first.track),
        count == 1 ? "" : "at " + formatShare(first.influence), kindName(first.kind),
        first.interval[0] * 100.0, first.interval[1] * 100.0)};
}

std::vector<std::string> ownAlternatives(const Influence& influence) {
    std::vector<std::string> sentences;
    const std::string name = nameOf(influence.track);
    for (const NearDuplicate& twin : influence.nearDuplicates) {
        sentences.push_back(fmt::format(
            "{}: the catalogue holds nearly the same {}, {}; the evidence does not tell which of "
            "the two it came from.",
            name, twin.sameRecording ? "recording" : "composition", nameOf(twin.track)));
    }
    for (const Inherited& part : influence.via) {
        sentences.push_back(fmt::format(
            "{}: {} came to it through {}, a later work that was found to derive from it.", name,
            formatShare(part.influence), nameOf(part.through)));
    }
    if (influence.hubness > 0.0) {
        sentences.push_back(fmt::format(
            "{} resembles nearly everything (a drone, noise, stock sounds); its odds were divided "
            "by {:.0f}.",
            name, influence.hubness));
    }
    const Rival* nearest = nullptr;
    for (const Weighing& weighing : influence.weighings) {
        for (const Rival& rival : weighing.rivals) {
            if (nearest == nullptr || rival.value > nearest->value) nearest = &rival;
        }
    }
    if (nearest != nullptr) {
        sentences.push_back(
            fmt::format("{}: the track of the catalogue that came nearest in its place is {}.",
                        name, nameOf(nearest->track)));
    }
    return sentences;
}

void addObservations(const Report& report, Article& article) {
    article.blocks.emplace_back(Heading{1, "Observations"});
    if (report.influences.empty()) {
        article.blocks.emplace_back(Paragraph{
            "No track of the catalogue was named. This does not say that the track has no "
            "sources: only that none of those compared is consistent with being one above the "
            "thresholds."});
    } else {
        for (Drawing& drawing : laneDrawings(report)) article.blocks.emplace_back(drawing);
        for (Drawing& drawing : intervalDrawings(report)) article.blocks.emplace_back(drawing);
        article.blocks.emplace_back(influenceTable(report));
        Table passages = passageTable(report);
        if (!passages.rows.empty()) article.blocks.emplace_back(std::move(passages));
        article.blocks.emplace_back(Paragraph{
            "Semitones above 0: the track plays the passage higher than the source; a speed above "
            "1: faster. The probability is that of the passage being derived from this source, "
            "from something derived from it, or from a common origin.",
            Paragraph::Manner::Note});
    }
    article.blocks.emplace_back(restTable(report));
}

}  // namespace tributary
