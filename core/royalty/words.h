#pragma once

#include <string>
#include <string_view>

#include "core/documents/phrases.h"
#include "core/royalty/forms.h"
#include "core/royalty/phrases_de.h"
#include "core/royalty/phrases_es.h"

namespace tributary {

using RoyaltyPhrase = PhraseOf<kRoyaltyGerman, kRoyaltySpanish>;

/// The words and figures of royalty reports and statements in one language.
class RoyaltyWords {
public:
    RoyaltyWords(Language language, Figures figures) : language_(language), figures_(figures) {}

    /// A phrase with its places filled.
    template <class... Values>
    [[nodiscard]] std::string operator()(RoyaltyPhrase phrase, const Values&... values) const {
        return filled(phrase.in(language_), {std::string_view(values)...});
    }
    /// A side, a state or a reason, which the records hold in English; "; " stands between several.
    /// A reason that a person wrote stays as it is.
    [[nodiscard]] std::string recorded(std::string_view text) const;
    /// An amount or another plain number.
    [[nodiscard]] std::string number(std::string_view plain) const {
        return figures_ == Figures::Plain ? std::string(plain) : numberText(plain, language_);
    }
    [[nodiscard]] std::string day(std::string_view isoDay) const {
        return dayText(isoDay, language_);
    }
    /// "2026-10" as the language writes a month.
    [[nodiscard]] std::string month(std::string_view isoMonth) const;
    [[nodiscard]] std::string volume(std::int64_t count) const;

private:
    Language language_;
    Figures figures_;
};

}  // namespace tributary
