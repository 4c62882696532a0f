#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/base/digest.h"

namespace tributary {

/// The file's first bytes: as with PNG, a transfer that mangles line ends or the eighth bit shows.
inline constexpr std::array<std::uint8_t, 8> kLedgerMagic{0x89, 'T',  'L',  'E',
                                                          'D',  0x0D, 0x0A, 0x1A};
inline constexpr std::uint32_t kLedgerVersion = 1;
inline constexpr std::size_t kFileHeaderBytes = 16;
inline constexpr std::size_t kFrameBytes = 20;
inline constexpr std::size_t kChainBytes = 32;
/// The longest body of a record.
inline constexpr std::uint32_t kLongestBody = std::uint32_t{1} << 24;

enum class RecordType : std::uint8_t { Entry = 1, Head = 2 };

/// What stands before a record's body.
struct Frame {
    std::uint32_t length = 0;  ///< of the body, in bytes
    std::uint8_t type = 0;     ///< a RecordType; others are damage
    std::uint64_t number = 0;  ///< an entry's index; for a head, the number of entries it covers
};

[[nodiscard]] std::array<std::uint8_t, kFileHeaderBytes> fileHeader();
[[nodiscard]] std::array<std::uint8_t, kFrameBytes> encodeFrame(const Frame& frame);
/// Nothing where the frame's check is wrong or its length beyond kLongestBody.
[[nodiscard]] std::optional<Frame> decodeFrame(std::span<const std::uint8_t, kFrameBytes> bytes);

/// The chain's first value, which covers the file's header.
[[nodiscard]] Digest firstChain();
/// Digest of a head's body; an entry's is its leafHash().
[[nodiscard]] Digest headBodyHash(std::span<const std::uint8_t> body);
/// The chain's value after a record.
[[nodiscard]] Digest nextChain(const Digest& before, std::span<const std::uint8_t> frame,
                               const Digest& bodyHash);

/// Adds a record to `out` and moves `chain` on.
void appendRecord(std::vector<std::uint8_t>& out, RecordType type, std::uint64_t number,
                  std::span<const std::uint8_t> body, const Digest& bodyHash, Digest& chain);

}  // namespace tributary
