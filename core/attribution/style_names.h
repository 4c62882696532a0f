#pragma once

#include <vector>

#include "core/attribution/style.h"

namespace tributary {

/// Names styles by what their members have in common: the genre that most of them are of, or the
/// two; the years they are from; else the titles of the two most typical ones. No two names are
/// the same.
void nameStyles(const std::vector<StyleTrack>& tracks, std::vector<Style>& styles);

}  // namespace tributary
