#pragma once

#include <cstdint>
#include <string>

namespace tributary {

/// Gives every page of an Ogg stream the serial number `serial` and renews its checksum, in place.
/// Encoders draw the number at random; a fixed one makes the same audio give the same bytes.
/// Returns false, and stops, at the first byte that begins no whole page.
bool setOggSerial(std::string& stream, std::uint32_t serial);

}  // namespace tributary
