#pragma once

#include <string>
#include <string_view>

#include "core/documents/phrases.h"
#include "core/exports/phrases_de.h"
#include "core/exports/phrases_es.h"
#include "core/report/report.h"
#include "core/report/revision.h"

namespace tributary {

using ExpertPhrase = PhraseOf<kExpertGerman, kExpertSpanish>;

/// The words and figures of an expert report in one language.
class ExpertWords {
public:
    explicit ExpertWords(Language language) : language_(language) {}

    [[nodiscard]] Language language() const { return language_; }

    /// A phrase with its places filled.
    template <class... Values>
    [[nodiscard]] std::string operator()(ExpertPhrase phrase, const Values&... values) const {
        return filled(phrase.in(language_), {std::string_view(values)...});
    }
    /// A warning that the engine wrote into the report, where it is one of those known here.
    [[nodiscard]] std::string warning(std::string_view text) const;
    /// The name of a style: genres are the catalogue's own words.
    [[nodiscard]] std::string style(std::string_view name) const;

    [[nodiscard]] std::string kind(Kind kind) const;
    [[nodiscard]] std::string verdict(Verdict verdict) const;
    [[nodiscard]] std::string aiUse(AiUse use) const;
    /// "vocals": by its place in kAiParts.
    [[nodiscard]] std::string aiPart(std::size_t part) const;

    [[nodiscard]] std::string count(std::int64_t value) const {
        return countText(value, language_);
    }
    [[nodiscard]] std::string decimal(double value, int decimals) const {
        return decimalText(value, decimals, language_);
    }
    /// Never 1.00, which nobody can know.
    [[nodiscard]] std::string probability(double value) const;
    /// A share's percentage without decimals or sign.
    [[nodiscard]] std::string percent(double share) const;
    /// "3 % (1–8; 4 of 120)"; "not measured" where nothing was counted.
    [[nodiscard]] std::string rate(const Rate& rate) const;
    /// "1:02.5".
    [[nodiscard]] std::string time(double seconds) const;
    /// "1:02.5–1:09.0".
    [[nodiscard]] std::string span(const TimeSpan& span) const;
    /// A title, or that there is none.
    [[nodiscard]] std::string title(const SourceRef& track) const;
    /// "“Paper Lanterns” by The Quiet Harbour".
    [[nodiscard]] std::string name(const SourceRef& track) const;
    [[nodiscard]] std::string name(const std::string& title, const std::string& artist) const;

private:
    Language language_;
};

}  // namespace tributary
