#pragma once

#include <string>
#include <string_view>

#include "core/audio/tags.h"

namespace tributary {

/// A whole audio file in memory with these tags in it, as readTags() reads them; those that are
/// absent are left alone. The samples stay as they are, and the same input gives the same bytes.
/// `ending`: ".wav", ".flac" or ".ogg" (Vorbis). Errors: InvalidArgument (another format),
/// Internal.
[[nodiscard]] Result<std::string> withTags(std::string bytes, std::string_view ending,
                                           const Tags& tags);

}  // namespace tributary
