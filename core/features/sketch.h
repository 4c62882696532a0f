#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/base/result.h"
#include "core/features/track_features.h"

namespace tributary {

/// Power ↔ one byte: code = round(2 · (dB + 115)), half a decibel a step from −115 dB up; 0 is
/// silence.
[[nodiscard]] std::uint8_t encodePower(float power);
[[nodiscard]] float decodePower(std::uint8_t code);
/// The same in dB, silence as the code before the softest.
[[nodiscard]] inline float decodeLevelDb(std::uint8_t code) {
    return 0.5F * static_cast<float>(code) - 115.0F;
}

/// The version that heard features are written in. Version 3 has no composition views: they are
/// computed as it is read. Those before it hold pitch classes from levels, which cannot be compared
/// with heard ones.
inline constexpr std::uint32_t kSketchVersion = 4;

/// The first bytes of every sketch of kSketchVersion.
[[nodiscard]] std::vector<std::byte> sketchPrefix();

/// The stored form of TrackFeatures: versioned, little-endian, with a checksum; the same bytes for
/// the same features on every platform.
[[nodiscard]] std::vector<std::byte> encodeSketch(const TrackFeatures& features);

/// Errors: SketchCorrupt for anything that encodeSketch does not write.
[[nodiscard]] Result<TrackFeatures> decodeSketch(std::span<const std::byte> bytes);

}  // namespace tributary
