#pragma once

#include <string>
#include <string_view>

#include "core/documents/drawing.h"

namespace tributary {

/// Text that HTML and SVG take for text: UTF-8 (U+FFFD for what is none), without control
/// characters.
[[nodiscard]] std::string escapedHtml(std::string_view text);

/// A drawing as an inline SVG element; `id` is a name that no other on the page has. Kinds are
/// filled with the patterns of svgHatches(), which the page must hold once.
[[nodiscard]] std::string toSvg(const Drawing& drawing, const std::string& id);

/// An invisible SVG element with the hatches of the kinds, coloured.
[[nodiscard]] std::string svgHatches();

}  // namespace tributary
