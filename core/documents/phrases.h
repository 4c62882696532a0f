#pragma once

#include <array>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

#include "core/documents/language.h"

namespace tributary {

/// An English text of a document and the same in another language. "{}" stands for what is filled
/// in, in order; a translation that needs another order numbers them: "{1} … {0}".
struct Translation {
    std::string_view english, translated;
};

/// A text in every language.
struct Phrase {
    std::string_view english, german, spanish;
    [[nodiscard]] std::string_view in(Language language) const;
};

/// The text with its places filled. As many values as places.
[[nodiscard]] std::string filled(std::string_view text,
                                 std::initializer_list<std::string_view> values);

/// How many values a text takes: the number of its "{}", or one more than its highest number. The
/// two don't mix.
[[nodiscard]] constexpr std::size_t placesIn(std::string_view text) {
    std::size_t plain = 0, numbered = 0;
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != '{') continue;
        if (text[i + 1] == '}') {
            ++plain;
        } else {
            const auto number = static_cast<std::size_t>(text[i + 1] - '0') + 1;
            numbered = number > numbered ? number : numbered;
        }
    }
    return plain + numbered;
}

/// A phrase that is written in the code in English and looked up while compiling: one that a table
/// lacks, or translates with other places, does not compile. Tables are arrays of Translation.
template <const auto& German, const auto& Spanish>
struct PhraseOf : Phrase {
    // A text in quotes is meant to become a phrase. NOLINTNEXTLINE(google-explicit-constructor)
    consteval PhraseOf(const char* text) : PhraseOf(std::string_view(text)) {}
    // NOLINTNEXTLINE(google-explicit-constructor)
    consteval PhraseOf(std::string_view text)
        : Phrase{text, found(German, text), found(Spanish, text)} {}

    /// For a text that is known only when running: as it is where the tables lack it.
    [[nodiscard]] static std::string ofText(std::string_view text, Language language) {
        if (language == Language::English) return std::string(text);
        const std::span<const Translation> table = language == Language::German
                                                       ? std::span<const Translation>(German)
                                                       : std::span<const Translation>(Spanish);
        for (const Translation& each : table) {
            if (each.english == text) return std::string(each.translated);
        }
        return std::string(text);
    }

private:
    static consteval std::string_view found(const auto& table, std::string_view text) {
        for (const Translation& each : table) {
            if (each.english != text) continue;
            if (placesIn(each.translated) != placesIn(text)) {
                throw "the translation has other places than the text";
            }
            return each.translated;
        }
        throw "the text has no translation";
    }
};

}  // namespace tributary
