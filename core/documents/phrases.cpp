#include "core/documents/phrases.h"

#include "core/base/check.h"

namespace tributary {

std::string_view Phrase::in(Language language) const {
    switch (language) {
        case Language::English:
            return english;
        case Language::German:
            return german;
        case Language::Spanish:
            return spanish;
    }
    CHECK(false);
}

std::string filled(std::string_view text, std::initializer_list<std::string_view> values) {
    CHECK(placesIn(text) == values.size());
    std::string result;
    std::size_t next = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '{') {
            result += text[i];
            continue;
        }
        const std::size_t close = text.find('}', i);
        CHECK(close != std::string_view::npos);
        const std::size_t which =
            close == i + 1 ? next++ : static_cast<std::size_t>(text[i + 1] - '0');
        CHECK(which < values.size());
        result += values.begin()[which];
        i = close;
    }
    return result;
}

}  // namespace tributary
