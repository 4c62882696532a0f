#include "core/exports/words.h"

#include <cmath>

#include "core/attribution/style_names.h"
#include "core/base/check.h"
#include "core/base/pattern.h"
#include "core/report/text.h"
#include "core/report/warning.h"

namespace tributary {

namespace {

ExpertPhrase warningPhrase(WarningCode code) {
    switch (code) {
        case WarningCode::BreaksOff:
            return ExpertPhrase(warningPattern(WarningCode::BreaksOff));
        case WarningCode::OlderSignature:
            return ExpertPhrase(warningPattern(WarningCode::OlderSignature));
        case WarningCode::ScreeningOnly:
            return ExpertPhrase(warningPattern(WarningCode::ScreeningOnly));
        case WarningCode::ForeignNamesNobody:
            return ExpertPhrase(warningPattern(WarningCode::ForeignNamesNobody));
    }
    CHECK(false);
}

}  // namespace

std::string ExpertWords::kind(Kind kind) const {
    switch (kind) {
        case Kind::Recording:
            return (*this)("recording");
        case Kind::Structure:
            return (*this)("structure");
        case Kind::Harmony:
            return (*this)("harmony");
        case Kind::Rhythm:
            return (*this)("rhythm");
        case Kind::Style:
            return (*this)("style");
    }
    CHECK(false);
}

std::string ExpertWords::verdict(Verdict verdict) const {
    switch (verdict) {
        case Verdict::None:
            return (*this)("no mark");
        case Verdict::Confirmed:
            return (*this)("confirmed");
        case Verdict::Rejected:
            return (*this)("rejected");
        case Verdict::Uncertain:
            return (*this)("uncertain");
    }
    CHECK(false);
}

std::string ExpertWords::aiUse(AiUse use) const {
    switch (use) {
        case AiUse::Undeclared:
            return (*this)("undeclared");
        case AiUse::None:
            return (*this)("none");
        case AiUse::Partly:
            return (*this)("partly");
        case AiUse::All:
            return (*this)("all");
    }
    CHECK(false);
}

std::string ExpertWords::aiPart(std::size_t part) const {
    constexpr std::array<ExpertPhrase, kAiParts.size()> kParts{
        "vocals", "lyrics", "instrumentation", "composition", "production"};
    return (*this)(kParts.at(part));
}

std::string ExpertWords::warning(std::string_view text) const {
    auto known = knownWarning(text);
    if (!known) return std::string(text);
    for (std::string& value : known->values) value = numberText(value, language_);
    return fromPattern(warningPhrase(known->code).in(language_), known->values);
}

std::string ExpertWords::style(std::string_view name) const {
    const StyleName parts = styleNameParts(name);
    if (parts.titles.empty()) return parts.known;
    const std::string titles = (*this)("like {}", parts.titles);
    return parts.known.empty() ? titles : parts.known + ", " + titles;
}

std::string ExpertWords::probability(double value) const {
    return value >= kSurest ? "> " + decimal(0.99, 2) : decimal(value, 2);
}

std::string ExpertWords::percent(double share) const {
    return decimal(share * 100.0, 0);
}

std::string ExpertWords::rate(const Rate& rate) const {
    if (rate.of == 0) return (*this)("not measured");
    const auto [low, high] = rate.interval();
    return (*this)("{} % ({}–{}; {} of {})", percent(rate.value()), percent(low), percent(high),
                   count(rate.count), count(rate.of));
}

std::string ExpertWords::time(double seconds) const {
    std::string text = formatTime(seconds);
    if (language_ != Language::English) text.replace(text.rfind('.'), 1, ",");
    return text;
}

std::string ExpertWords::span(const TimeSpan& span) const {
    return time(span.beginS) + "–" + time(span.endS);
}

std::string ExpertWords::title(const SourceRef& track) const {
    return track.title.empty() ? (*this)("untitled") : track.title;
}

std::string ExpertWords::name(const SourceRef& track) const {
    return name(title(track), track.artist);
}

std::string ExpertWords::name(const std::string& title, const std::string& artist) const {
    return artist.empty() ? (*this)("“{}”", title) : (*this)("“{}” by {}", title, artist);
}

}  // namespace tributary
