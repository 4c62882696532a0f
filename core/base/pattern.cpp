#include "core/base/pattern.h"

namespace tributary {

namespace {
constexpr std::string_view kPlace = "{}";
}  // namespace

std::optional<std::vector<std::string>> valuesIn(std::string_view text, std::string_view pattern) {
    std::vector<std::string> values;
    while (true) {
        const std::size_t place = pattern.find(kPlace);
        const std::string_view before = pattern.substr(0, place);
        if (!text.starts_with(before)) return std::nullopt;
        text.remove_prefix(before.size());
        if (place == std::string_view::npos) break;
        pattern.remove_prefix(place + kPlace.size());
        const std::string_view after = pattern.substr(0, pattern.find(kPlace));
        // The last place takes all that the end of the pattern leaves: it may hold the same words.
        const bool last = after.size() == pattern.size();
        const std::size_t end = after.empty() ? text.size()
                                : last        ? text.rfind(after)
                                              : text.find(after);
        if (end == std::string_view::npos) return std::nullopt;
        values.emplace_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    if (!text.empty()) return std::nullopt;
    return values;
}

std::string fromPattern(std::string_view pattern, const std::vector<std::string>& values) {
    std::string text;
    for (const std::string& value : values) {
        const std::size_t place = pattern.find(kPlace);
        if (place == std::string_view::npos) break;
        text.append(pattern.substr(0, place)).append(value);
        pattern.remove_prefix(place + kPlace.size());
    }
    return text.append(pattern);
}

}  // namespace tributary
