#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/attribution/style.h"

namespace tributary {

/// Names styles by what their members have in common: the genre that most of them are of, or the
/// two; the years they are from; else the titles of the two most typical ones. No two names are
/// the same.
void nameStyles(const std::vector<StyleTrack>& tracks, std::vector<Style>& styles);

/// A style's name in its parts.
struct StyleName {
    std::string known;   ///< genre and years; may be empty
    std::string titles;  ///< what it is like: "‹Paper Lanterns›, ‹Ember›"; may be empty
};
[[nodiscard]] StyleName styleNameParts(std::string_view name);

}  // namespace tributary
