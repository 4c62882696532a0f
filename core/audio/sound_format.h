#pragma once

#include <string>

namespace tributary {

/// What people call a format that libsndfile gives as a number: "FLAC, 16 bit", "Ogg Vorbis".
[[nodiscard]] std::string soundFormatName(int format);

/// True for the codecs that add padding: what they hold may be a little less than they declare.
[[nodiscard]] bool isLossyFormat(int format);

}  // namespace tributary
