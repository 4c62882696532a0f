#pragma once

#include <string>

namespace tributary {

/// Gives a PDF whose fonts show Unicode's own numbers the maps by which readers copy and search its
/// text, in the form that the standard has for them (ISO 32000-1, 9.10.3): appended as an
/// incremental update that takes the place of what the writing library puts there. A file without
/// such maps stays as it is.
[[nodiscard]] std::string withUnicodeMaps(std::string pdf);

}  // namespace tributary
