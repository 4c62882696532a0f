#include "core/exports/observations.h"

#include <cmath>

#include <fmt/format.h>

#include "core/exports/figures.h"
#include "core/report/text.h"

namespace tributary {

namespace {

std::string semitones(double value, const ExpertWords& words) {
    const double rounded = std::round(value * 10.0) / 10.0;
    if (rounded == 0.0) return "0";
    return (rounded > 0.0 ? "+" : "−") +
           numberText(fmt::format("{:g}", std::abs(rounded)), words.language());
}

std::string speed(double value, const ExpertWords& words) {
    return words.decimal(value, 2) + " ×";
}

Table influenceTable(const Report& report, const ExpertWords& words) {
    Table table{words("Sources, by share"),
                {{words("Rank"), true},
                 {words("Source")},
                 {words("Share"), true},
                 {words("95 % interval"), true},
                 {words("Probability"), true},
                 {words("Mostly by")},
                 {words("Of which")}},
                {}};
    for (const Influence& influence : report.influences) {
        std::string facets;
        for (std::size_t i = 0; i < kKinds.size(); ++i) {
            if (influence.facets[i] < 0.005) continue;
            facets += fmt::format("{}{}\u00A0{:.0f}\u00A0%", facets.empty() ? "" : ", ",
                                  words.kind(kKinds[i]), influence.facets[i] * 100.0);
        }
        for (const ForeignShare& share : influence.foreignShares) {
            facets +=
                (facets.empty() ? "" : ", ") + words("{} {}\u00A0% (vectors of another model)",
                                                     share.facet, words.percent(share.influence));
        }
        table.rows.push_back(
            {std::to_string(influence.rank), words.name(influence.track),
             formatShare(influence.influence),
             fmt::format("{:.0f}–{:.0f} %", influence.interval[0] * 100.0,
                         influence.interval[1] * 100.0),
             words.probability(influence.probability),
             fmt::format("{}\u00A0{}", kindLetter(influence.kind), words.kind(influence.kind)),
             facets});
    }
    return table;
}

Table passageTable(const Report& report, const ExpertWords& words) {
    Table table{words("Passages that the track shares with its sources"),
                {{words("Rank"), true},
                 {words("Kind")},
                 {words("In the track"), true},
                 {words("In the source"), true},
                 {words("Semitones"), true},
                 {words("Speed"), true},
                 {words("Probability"), true}},
                {}};
    for (const Influence& influence : report.influences) {
        for (const Evidence& e : influence.evidence) {
            std::string source = words.span(e.source);
            if (e.repeats > 1) source += words(" ({} times)", words.count(e.repeats));
            table.rows.push_back({std::to_string(influence.rank),
                                  fmt::format("{} {}", kindLetter(e.kind), words.kind(e.kind)),
                                  words.span(e.query), source, semitones(e.semitones, words),
                                  speed(e.speed, words), words.probability(e.probability)});
        }
        for (const ForeignEvidence& e : influence.foreignEvidence) {
            table.rows.push_back({std::to_string(influence.rank), e.facet, words.span(e.query),
                                  words.span(e.source), "", speed(e.speed, words),
                                  words.probability(e.probability)});
        }
    }
    return table;
}

Table restTable(const Report& report, const ExpertWords& words) {
    Table table{words("What names nobody"),
                {{words("Part")}, {words("Share"), true}, {words("Spread over"), true}},
                {}};
    for (const StyleShare& style : report.stylePool) {
        table.rows.push_back({words("Style: {}", words.style(style.style)),
                              formatShare(style.influence),
                              words("about {} tracks", words.decimal(style.effectiveSources, 0))});
    }
    table.rows.push_back({words("Unattributed"), formatShare(report.unattributed), ""});
    return table;
}

}  // namespace

std::string finding(const Report& report, const ExpertWords& words) {
    if (report.influences.empty()) {
        return words("No match above threshold in this catalogue (n = {}).",
                     words.count(report.catalogue.tracks));
    }
    double named = 0.0;
    for (const Influence& influence : report.influences) named += influence.influence;
    const Influence& first = report.influences.front();
    const std::string low = words.percent(first.interval[0]);
    const std::string high = words.percent(first.interval[1]);
    if (report.influences.size() == 1) {
        return words(
            "{} of this track is consistent with one track of the catalogue, {} ({}, 95 % "
            "interval {}–{} %).",
            formatShare(named), words.name(first.track), words.kind(first.kind), low, high);
    }
    return words(
        "{} of this track is consistent with {} tracks of the catalogue; most of all with "
        "{} at {} ({}, 95 % interval {}–{} %).",
        formatShare(named), words.count(static_cast<std::int64_t>(report.influences.size())),
        words.name(first.track), formatShare(first.influence), words.kind(first.kind), low, high);
}

std::vector<std::string> ownAlternatives(const Influence& influence, const ExpertWords& words) {
    std::vector<std::string> sentences;
    const std::string name = words.name(influence.track);
    for (const NearDuplicate& twin : influence.nearDuplicates) {
        sentences.push_back(
            twin.sameRecording
                ? words("{}: the catalogue holds nearly the same recording, {}; the evidence does "
                        "not tell which of the two it came from.",
                        name, words.name(twin.track))
                : words("{}: the catalogue holds nearly the same composition, {}; the evidence "
                        "does not tell which of the two it came from.",
                        name, words.name(twin.track)));
    }
    for (const Inherited& part : influence.via) {
        sentences.push_back(
            words("{}: {} came to it through {}, a later work that was found to derive from it.",
                  name, formatShare(part.influence), words.name(part.through)));
    }
    if (influence.hubness > 0.0) {
        sentences.push_back(
            words("{} resembles nearly everything (a drone, noise, stock sounds); its odds were "
                  "divided by {}.",
                  name, words.decimal(influence.hubness, 0)));
    }
    const Rival* nearest = nullptr;
    for (const Weighing& weighing : influence.weighings) {
        for (const Rival& rival : weighing.rivals) {
            if (nearest == nullptr || rival.value > nearest->value) nearest = &rival;
        }
    }
    if (nearest != nullptr) {
        sentences.push_back(
            words("{}: the track of the catalogue that came nearest in its place is {}.", name,
                  words.name(nearest->track)));
    }
    return sentences;
}

void addObservations(const Report& report, const ExpertWords& words, Article& article) {
    article.blocks.emplace_back(Heading{1, words("Observations")});
    if (report.influences.empty()) {
        article.blocks.emplace_back(Paragraph{words(
            "No track of the catalogue was named. This does not say that the track has no "
            "sources: only that none of those compared is consistent with being one above the "
            "thresholds.")});
    } else {
        for (Drawing& drawing : laneDrawings(report, words)) article.blocks.emplace_back(drawing);
        for (Drawing& drawing : intervalDrawings(report, words))
            article.blocks.emplace_back(drawing);
        article.blocks.emplace_back(influenceTable(report, words));
        Table passages = passageTable(report, words);
        if (!passages.rows.empty()) article.blocks.emplace_back(std::move(passages));
        article.blocks.emplace_back(Paragraph{
            words(
                "Semitones above 0: the track plays the passage higher than the source; a speed "
                "above "
                "1: faster. The probability is that of the passage being derived from this source, "
                "from something derived from it, or from a common origin."),
            Paragraph::Manner::Note});
    }
    article.blocks.emplace_back(restTable(report, words));
}

}  // namespace tributary
