#pragma once

#include <string>
#include <string_view>

#include "core/base/result.h"

namespace tributary {

/// The canonical form of an International Standard Recording Code (ISO 3901): two letters, three
/// letters or digits, seven digits, upper case, without separators. Accepts lower case, hyphens,
/// spaces and a leading "ISRC". Errors: CsvBadValue.
[[nodiscard]] Result<std::string> canonicalIsrc(std::string_view text);

/// Whether `text` is an ISRC in canonical form.
[[nodiscard]] bool isCanonicalIsrc(std::string_view text);

/// "GBAYE6800011" as "GB-AYE-68-00011"; anything else unchanged.
[[nodiscard]] std::string formatIsrc(std::string_view canonical);

}  // namespace tributary
