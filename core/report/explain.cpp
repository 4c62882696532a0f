#include "core/report/explain.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/report/probability_text.h"
#include "core/report/text.h"
#include "core/report/weighing.h"

namespace tributary {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kColumns = 98;

std::string nameOf(const SourceRef& track) {
    std::string name = "‹" + printable(track.title.empty() ? "untitled" : track.title) + "›";
    if (!track.artist.empty()) name += " by " + printable(track.artist);
    return name;
}

std::string span(const TimeSpan& s) {
    return formatTime(s.beginS) + "–" + formatTime(s.endS);
}

/// ", 2 semitones lower and 6 % faster"; empty where nothing was changed.
std::string changes(double semitones, double speed) {
    const double steps = std::round(semitones * 10.0) / 10.0;
    const double percent = std::round((speed - 1.0) * 100.0);
    std::string text;
    if (steps != 0.0) {
        text = fmt::format("{:g} semitone{} {}", std::abs(steps), std::abs(steps) == 1.0 ? "" : "s",
                           steps > 0.0 ? "higher" : "lower");
    }
    if (percent != 0.0) {
        text += fmt::format("{}{:g} % {}", text.empty() ? "" : " and ", std::abs(percent),
                            percent > 0.0 ? "faster" : "slower");
    }
    return text.empty() ? text : ", " + text;
}

const char* verb(Kind kind) {
    switch (kind) {
        case Kind::Recording:
            return "plays";
        case Kind::Structure:
            return "has the notes of";
        case Kind::Harmony:
            return "moves through the chords of";
        case Kind::Rhythm:
            return "has the rhythm of";
        case Kind::Style:
            return "sounds like";
    }
    return "resembles";
}

/// What a rival reaches, in the words of the weighing.
std::string numbers(const Weighing& w, const Rival& rival) {
    if (w.measure == WeighedBy::Levels)
        return fmt::format("{:.0f} % (elsewhere {:.0f} %)", percent(w, rival.value),
                           percent(w, rival.expected));
    if (w.measure == WeighedBy::Landmarks)
        return fmt::format("{:.0f} (by chance {:.0f})", rival.value, rival.expected);
    return fmt::format("{:.1f}", rival.value);
}

std::string numbers(const Weighing& w) {
    if (w.measure == WeighedBy::Levels) {
        return fmt::format(
            "{:.0f} % of what stands out in it keeps its level ({:.0f} of {:.0f} cells of band and "
            "time), where {:.0f} % ({:.0f}–{:.0f}) does at other places and pitches of it",
            percent(w, w.value), w.value, w.outOf, percent(w, w.expected),
            percent(w, w.byChance[0]), percent(w, w.byChance[1]));
    }
    if (w.measure == WeighedBy::Landmarks) {
        return fmt::format(
            "{:.0f} of {:.0f} landmarks coincide where {:.0f} ({:.0f}–{:.0f}) are "
            "expected by chance",
            w.value, w.outOf, w.expected, w.byChance[0], w.byChance[1]);
    }
    return fmt::format(
        "they agree {:.1f} deviations better than unrelated music does (by chance "
        "{:.1f} to {:.1f})",
        w.value, w.byChance[0], w.byChance[1]);
}

std::string rivalSentence(const Weighing& w) {
    if (w.rivals.empty()) return "no other track was worth comparing here";
    const Rival& next = w.rivals.front();
    const bool ahead = excess(next) > excess(w);
    std::string text = fmt::format("{} track, {}, reaches {}", ahead ? "another" : "the next best",
                                   nameOf(next.track), numbers(w, next));
    if (ahead) return text + ", which is more";
    if (!separates(w, next)) text += ": nothing here separates the two";
    return text;
}

/// The weighing that tells most of a passage.
const Weighing* weighingOf(const Influence& source, const Evidence& evidence) {
    const Weighing* best = nullptr;
    double most = 0.0;
    for (const Weighing& w : source.weighings) {
        const double overlap = std::min(w.query.endS, evidence.query.endS) -
                               std::max(w.query.beginS, evidence.query.beginS);
        if (w.kind != evidence.kind || overlap <= most) continue;
        most = overlap;
        best = &w;
    }
    return best;
}

std::string passageSentence(const Influence& source, const Evidence& e) {
    std::string text = fmt::format("{} {} {} of {}{} ({})", span(e.query), verb(e.kind),
                                   span(e.source), nameOf(source.track),
                                   changes(e.semitones, e.speed), probabilityText(e.probability));
    const Weighing* w = weighingOf(source, e);
    if (w == nullptr) {
        return text + ": the report does not say how other tracks stand here.";
    }
    // A weighing may be of a part of the passage only, or of more than it.
    const bool same = std::abs(w->query.beginS - e.query.beginS) < 0.5 &&
                      std::abs(w->query.endS - e.query.endS) < 0.5;
    text += same ? ": " : fmt::format(": over {}, ", span(w->query));
    text += numbers(*w) + "; " + rivalSentence(*w) + ".";
    if (!isBeyondChance(*w)) text += " That alone would be within chance.";
    return text;
}

std::string foreignSentence(const Influence& source, const ForeignEvidence& e) {
    return fmt::format(
        "{} is near {} of {} in the vectors \"{}\" of another model{} ({}): the track as a "
        "whole stands {:.1f} deviations above the tracks that come nearest; the next best, {}, "
        "{:.1f}.",
        span(e.query), span(e.source), nameOf(source.track), printable(e.facet),
        changes(0.0, e.speed), probabilityText(e.probability), e.score, nameOf(e.next),
        e.nextScore);
}

/// The track that came nearest to the source over all passages.
struct Nearest {
    SourceRef track;
    int passages = 0;   ///< in which it is the best of the others
    int separated = 0;  ///< of those, in which the source is clearly ahead
    double part = 0.0;  ///< of the source's excess over chance that it reaches, at its best
};

std::optional<Nearest> nearestRival(const Influence& source) {
    std::vector<Nearest> rivals;
    for (const Weighing& w : source.weighings) {
        if (w.rivals.empty() || excess(w) <= 0.0) continue;
        const Rival& best = w.rivals.front();
        auto known = std::find_if(rivals.begin(), rivals.end(),
                                  [&](const Nearest& n) { return n.track.id == best.track.id; });
        if (known == rivals.end()) known = rivals.insert(rivals.end(), {best.track, 0, 0, 0.0});
        ++known->passages;
        known->separated += separates(w, best) ? 1 : 0;
        known->part = std::max(known->part, std::max(0.0, excess(best)) / excess(w));
    }
    const auto nearest =
        std::max_element(rivals.begin(), rivals.end(),
                         [](const Nearest& a, const Nearest& b) { return a.part < b.part; });
    if (nearest == rivals.end()) return std::nullopt;
    return *nearest;
}

const Influence* named(const Report& report, const SourceRef& track) {
    for (const Influence& i : report.influences) {
        if (i.track.id == track.id) return &i;
    }
    return nullptr;
}

std::string rivalConclusion(const Report& report, const Influence& source) {
    const auto nearest = nearestRival(source);
    if (!nearest && !source.foreignEvidence.empty()) {
        const ForeignEvidence& e = source.foreignEvidence.front();
        return fmt::format(
            "Nearest comes {}, {:.1f} deviations against {:.1f} in the vectors "
            "\"{}\". No other kind of evidence was weighed for this source.",
            nameOf(e.next), e.nextScore, e.score, printable(e.facet));
    }
    if (!nearest) {
        return "The report holds no other track's figures for this source. Analyse the recording "
               "again, or give --catalogue and --audio, to have them weighed.";
    }
    const Influence* other = named(report, nearest->track);
    std::string text = fmt::format(
        "Nearest comes {}: best of the others in {} of {} passages, with {} what this source has "
        "above chance. ",
        nameOf(nearest->track), nearest->passages, source.weighings.size(),
        nearest->part > 1.0 ? "more than"
                            : fmt::format("at most {:.0f} % of", 100.0 * nearest->part));
    if (nearest->separated == nearest->passages) {
        text += "In each of them this source is ahead by more than chance explains.";
    } else if (nearest->part > 1.0) {
        text += other != nullptr ? "What is heard there need not be of one alone."
                                 : "What is heard there does not tell which of the two it is.";
    } else if (nearest->separated == 0) {
        text +=
            "Nothing separates the two: this source is ahead, but by no more than chance could "
            "explain.";
    } else {
        text += fmt::format("In {} of them nothing separates the two.",
                            nearest->passages - nearest->separated);
    }
    for (const NearDuplicate& twin : source.nearDuplicates) {
        if (twin.track.id != nearest->track.id) continue;
        text += fmt::format(" They are nearly the same {}.",
                            twin.sameRecording ? "recording" : "composition");
    }
    if (other != nullptr) {
        text += fmt::format(" It is named itself, at rank {}, for {} {}.", other->rank,
                            formatShare(other->influence), formatInterval(other->interval));
    }
    return text;
}

std::string percentOf(double share) {
    return share < 0.005 ? "less than 1 %" : fmt::format("{:.0f} %", 100.0 * share);
}

/// What the source's share is made of, facet by facet, also what adds nothing.
std::string facetSentence(const Influence& source) {
    std::string with, without;
    for (std::size_t i = 0; i < kKinds.size(); ++i) {
        const char* name = kindName(kKinds[i]);
        if (source.facets[i] > 0.0) {
            with +=
                fmt::format("{}{} {}", with.empty() ? "" : ", ", name, percentOf(source.facets[i]));
        } else {
            without += fmt::format("{}{}", without.empty() ? "" : ", ", name);
        }
    }
    for (const ForeignShare& share : source.foreignShares) {
        with += fmt::format("{}\"{}\" {}", with.empty() ? "" : ", ", printable(share.facet),
                            percentOf(share.influence));
    }
    std::string text = "It rests on: " + (with.empty() ? "nothing measurable" : with) + ".";
    if (!without.empty()) {
        text += " Nothing was added by " + without +
                ": not found, or explained already by what comes before.";
    }
    return text;
}

std::string headSentence(const Report& report, const Influence& source) {
    return fmt::format("{} is at rank {} of {} with {} {} of {}, {}.", nameOf(source.track),
                       source.rank, report.influences.size(), formatShare(source.influence),
                       formatInterval(source.interval), printable(report.track.file),
                       probabilityText(source.probability));
}

/// Breaks a paragraph into lines; `indent` blanks before all but the first, which begins there.
/// Columns are counted by characters, not bytes.
std::string wrapped(const std::string& text, std::size_t indent) {
    std::string out;
    std::size_t column = indent;
    std::size_t at = 0;
    while (at < text.size()) {
        std::size_t end = text.find(' ', at);
        if (end == std::string::npos) end = text.size();
        const std::string word = text.substr(at, end - at);
        const auto width = static_cast<std::size_t>(
            std::count_if(word.begin(), word.end(), [](char c) { return (c & 0xC0) != 0x80; }));
        if (column > indent && column + 1 + width > kColumns) {
            out += "\n" + std::string(indent, ' ');
            column = indent;
        } else if (at > 0) {
            out += ' ';
            ++column;
        }
        out += word;
        column += width;
        at = end + 1;
    }
    return out + "\n";
}

Result<const Influence*> sourceOfRank(const Report& report, int rank) {
    for (const Influence& i : report.influences) {
        if (i.rank == rank) return &i;
    }
    return fail(ErrorCode::InvalidArgument,
                report.influences.empty()
                    ? std::string("The report names no source, so there is none to explain.")
                    : fmt::format("The report has no source of rank {}: its ranks are 1 to {}.",
                                  rank, report.influences.size()));
}

Json trackJson(const SourceRef& track) {
    return {
        {"id", track.id}, {"title", track.title}, {"artist", track.artist}, {"isrc", track.isrc}};
}

double rounded(double value) {
    const double result = std::round(value * 1e6) / 1e6;
    return result == 0.0 ? 0.0 : result;
}

Json passageJson(const Influence& source, const Evidence& e) {
    Json json{{"kind", kindName(e.kind)},
              {"query_s", {rounded(e.query.beginS), rounded(e.query.endS)}},
              {"source_s", {rounded(e.source.beginS), rounded(e.source.endS)}},
              {"semitones", rounded(e.semitones)},
              {"speed", rounded(e.speed)},
              {"probability", rounded(e.probability)}};
    if (const Weighing* w = weighingOf(source, e)) {
        json["measure"] = measureName(w->measure);
        json["weighed_s"] = {rounded(w->query.beginS), rounded(w->query.endS)};
        json["value"] = rounded(w->value);
        if (w->outOf > 0.0) json["of"] = rounded(w->outOf);
        json["expected"] = rounded(w->expected);
        json["by_chance"] = {rounded(w->byChance[0]), rounded(w->byChance[1])};
        json["others"] = Json::array();
        for (const Rival& r : w->rivals) {
            json["others"].push_back({{"track", trackJson(r.track)},
                                      {"value", rounded(r.value)},
                                      {"expected", rounded(r.expected)},
                                      {"separated", separates(*w, r)}});
        }
    }
    json["sentence"] = passageSentence(source, e);
    return json;
}

}  // namespace

Result<std::string> explainAsText(const Report& report, int rank) {
    const auto found = sourceOfRank(report, rank);
    if (!found) return fail(found.error());
    const Influence& source = **found;
    std::string text = wrapped(headSentence(report, source), 0);
    text += wrapped(facetSentence(source), 0);
    text += std::string(kCaveat) + "\n\nWhy this source\n";
    for (const Evidence& e : source.evidence) {
        text += "  " + std::string(1, kindLetter(e.kind)) + "  " +
                wrapped(passageSentence(source, e), 5);
    }
    for (const ForeignEvidence& e : source.foreignEvidence) {
        text += "  *  " + wrapped(foreignSentence(source, e), 5);
    }
    for (const Inherited& part : source.via) {
        text += "  ^  " + wrapped(fmt::format("{} came through {}, a later work that had borrowed "
                                              "from it.",
                                              formatShare(part.influence), nameOf(part.through)),
                                  5);
    }
    if (source.evidence.empty() && source.foreignEvidence.empty() && source.via.empty()) {
        text += "     The report lists no passage for it.\n";
    }
    text += "\nWhy not another\n     " + wrapped(rivalConclusion(report, source), 5);
    return text;
}

Result<std::string> explainAsJson(const Report& report, int rank) {
    const auto found = sourceOfRank(report, rank);
    if (!found) return fail(found.error());
    const Influence& source = **found;
    Json json{{"schema", kExplanationSchema},
              {"track", {{"file", report.track.file}, {"audio_sha256", report.track.audioSha256}}},
              {"rank", source.rank},
              {"source", trackJson(source.track)},
              {"influence", rounded(source.influence)},
              {"interval", {rounded(source.interval[0]), rounded(source.interval[1])}},
              {"probability", rounded(source.probability)},
              {"summary", headSentence(report, source)},
              {"facets", facetSentence(source)},
              {"passages", Json::array()}};
    for (const Evidence& e : source.evidence) json["passages"].push_back(passageJson(source, e));
    for (const ForeignEvidence& e : source.foreignEvidence) {
        json["foreign"].push_back({{"facet", e.facet}, {"sentence", foreignSentence(source, e)}});
    }
    if (const auto nearest = nearestRival(source)) {
        json["nearest"] = {{"track", trackJson(nearest->track)},
                           {"passages", nearest->passages},
                           {"separated", nearest->separated},
                           {"part_of_excess", rounded(nearest->part)}};
    }
    json["conclusion"] = rivalConclusion(report, source);
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace tributary
