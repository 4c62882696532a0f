#include "core/report/text.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <fmt/format.h>

#include "core/report/probability_text.h"

namespace tributary {
namespace {

long percent(double share) {
    return std::lround(share * 100.0);
}

std::string sourceName(const SourceRef& track) {
    std::string name = "\"" + printable(track.title.empty() ? "untitled" : track.title) + "\"";
    if (!track.artist.empty()) name += " by " + printable(track.artist);
    return name;
}

std::string noMatch(const Report& report) {
    return fmt::format("no match above threshold in this catalogue (n = {})",
                       report.catalogue.tracks);
}

/// The finding in one sentence.
std::string sentence(const Report& report) {
    if (report.influences.empty()) {
        std::string text = noMatch(report) + ".";
        text.front() = 'N';
        return text;
    }
    const Influence& first = report.influences.front();
    double named = 0.0;
    for (const auto& influence : report.influences) named += influence.influence;
    const std::size_t count = report.influences.size();
    if (count == 1) {
        return fmt::format("{} of this track is consistent with {} ({}).", formatShare(named),
                           sourceName(first.track), kindName(first.kind));
    }
    return fmt::format(
        "{} of this track is consistent with {} tracks of the catalogue, most of all {} ({}).",
        formatShare(named), count, sourceName(first.track), kindName(first.kind));
}

/// "2 semitones higher, 1.06 × as fast"; empty where nothing was changed.
std::string change(const Evidence& evidence) {
    std::string text;
    const double semitones = std::round(evidence.semitones * 10.0) / 10.0;
    if (semitones != 0.0) {
        text += fmt::format(", {:g} semitone{} {}", std::abs(semitones),
                            std::abs(semitones) == 1.0 ? "" : "s",
                            semitones > 0.0 ? "higher" : "lower");
    }
    const double speed = std::round(evidence.speed * 100.0) / 100.0;
    if (speed != 1.0) text += fmt::format(", {:g} × as fast", speed);
    if (evidence.repeats > 1) text += fmt::format(", {} times in a row", evidence.repeats);
    return text;
}

/// How the source stands in the catalogue, where there is something to say.
std::string standing(const Influence& influence) {
    std::string text;
    for (const auto& part : influence.via) {
        text += fmt::format("     of which {} through {}, a later work that resembles it\n",
                            formatShare(part.influence), sourceName(part.through));
    }
    for (const auto& twin : influence.nearDuplicates) {
        text +=
            fmt::format("     nearly the same {} in this catalogue: {}\n",
                        twin.sameRecording ? "recording" : "composition", sourceName(twin.track));
    }
    if (influence.hubness > 0.0) {
        text += fmt::format(
            "     resembles nearly everything (a drone, noise, stock sounds): its odds are divided "
            "by {:.0f}\n",
            influence.hubness);
    }
    return text;
}

std::string influenceBlock(const Influence& influence) {
    std::string block = fmt::format(
        "{:>3}  {} {}  {}  {}  {}{}\n", influence.rank, formatShare(influence.influence),
        formatInterval(influence.interval), kindName(influence.kind), sourceName(influence.track),
        influence.track.isrc.empty() ? "" : printable(influence.track.isrc) + "  ",
        probabilityText(influence.probability));
    std::string facets;
    int facetCount = 0;
    for (std::size_t i = 0; i < kKinds.size(); ++i) {
        if (percent(influence.facets[i]) == 0) continue;
        facets += fmt::format("{}{} {} %", facets.empty() ? "" : ", ", kindName(kKinds[i]),
                              percent(influence.facets[i]));
        ++facetCount;
    }
    for (const auto& share : influence.foreignShares) {
        facets += fmt::format("{}{} (vectors of another model) {} %", facets.empty() ? "" : ", ",
                              printable(share.facet), percent(share.influence));
        ++facetCount;
    }
    if (facetCount > 1 || !influence.foreignShares.empty()) {
        block += "     of which " + facets + "\n";
    }
    block += standing(influence);
    for (const auto& evidence : influence.evidence) block += "     " + passageText(evidence) + "\n";
    for (const auto& e : influence.foreignEvidence) {
        block += fmt::format("     {}  {}–{}  is near {}–{}  ({})\n", printable(e.facet),
                             formatTime(e.query.beginS), formatTime(e.query.endS),
                             formatTime(e.source.beginS), formatTime(e.source.endS),
                             probabilityText(e.probability));
    }
    return block;
}

}  // namespace

std::string rateText(const Rate& rate) {
    if (rate.of == 0) return "not measured";
    const auto [low, high] = rate.interval();
    return fmt::format("{:.0f} % ({:.0f}–{:.0f}; {} of {})", 100.0 * rate.value(), 100.0 * low,
                       100.0 * high, rate.count, rate.of);
}

std::string formatInterval(const std::array<double, 2>& ends) {
    const long low = percent(ends[0]), high = percent(ends[1]);
    return low == high ? fmt::format("({})", low) : fmt::format("({}–{})", low, high);
}

std::string probabilityText(double probability) {
    return probability >= kSurest ? "p > 0.99" : fmt::format("p = {:.2f}", probability);
}

std::string passageText(const Evidence& evidence) {
    return fmt::format("{}  {}–{}  shares the passage {}–{}{}  ({})", kindLetter(evidence.kind),
                       formatTime(evidence.query.beginS), formatTime(evidence.query.endS),
                       formatTime(evidence.source.beginS), formatTime(evidence.source.endS),
                       change(evidence), probabilityText(evidence.probability));
}

std::string formatTime(double seconds) {
    const long tenths = std::lround(std::max(0.0, seconds) * 10.0);
    return fmt::format("{}:{:02}.{}", tenths / 600, tenths / 10 % 60, tenths % 10);
}

std::string formatShare(double share) {
    if (share > 0.0 && share < 0.005) return "< 1 %";
    return fmt::format("≈ {} %", percent(share));
}

std::string printable(std::string_view text) {
    std::string clean(text);
    for (std::size_t i = 0; i < clean.size(); ++i) {
        const auto byte = static_cast<unsigned char>(clean[i]);
        // U+0080 to U+009F, in UTF-8, are control characters as well.
        const bool second = i > 0 && clean[i - 1] == '\xC2' && byte >= 0x80 && byte < 0xA0;
        if (second) clean[i - 1] = '?';
        if (byte < 0x20 || byte == 0x7F || second) clean[i] = '?';
    }
    return clean;
}

std::string toText(const Report& report) {
    std::string text =
        fmt::format("{}  ({}, against \"{}\")\n\n", printable(report.track.file),
                    formatTime(report.track.durationS), printable(report.catalogue.name));
    text += fmt::format("{}\n{}\n", sentence(report), kCaveat);
    for (const auto& warning : report.warnings) text += "Note: " + printable(warning) + "\n";
    if (!report.influences.empty()) {
        text += "\nInfluences, with 95 % intervals\n";
        for (const auto& influence : report.influences) text += influenceBlock(influence);
    }
    if (!report.stylePool.empty()) {
        text += "\nStyle pool (diffuse resemblance that names nobody)\n";
        for (const auto& style : report.stylePool) {
            text += fmt::format("     {}  {}, spread over about {:.0f} tracks\n",
                                formatShare(style.influence), printable(style.style),
                                style.effectiveSources);
        }
    }
    if (!report.influences.empty() || !report.stylePool.empty()) {
        text += fmt::format("\nUnattributed\n     {}  {}\n", formatShare(report.unattributed),
                            noMatch(report));
    }
    if (report.validation) {
        text += "\nHow far to trust it\n";
        for (const auto& line : validationSentences(*report.validation, report.engine)) {
            text += "     " + printable(line) + "\n";
        }
    }
    return text;
}

}  // namespace tributary
