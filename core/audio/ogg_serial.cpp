#include "core/audio/ogg_serial.h"

#include <array>
#include <cstddef>

namespace tributary {
namespace {

/// The CRC of RFC 3533: polynomial 0x04C11DB7, nothing reflected, starting from 0.
constexpr std::array<std::uint32_t, 256> makeTable() {
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < 256; ++i) {
        std::uint32_t value = i << 24;
        for (int bit = 0; bit < 8; ++bit) {
            value = (value & 0x80000000U) != 0 ? value << 1 ^ 0x04C11DB7U : value << 1;
        }
        table[i] = value;
    }
    return table;
}

constexpr auto kTable = makeTable();

void store(std::string& bytes, std::size_t at, std::uint32_t value) {
    for (std::size_t i = 0; i < 4; ++i) {
        bytes[at + i] = static_cast<char>(value >> (8 * i) & 0xFF);
    }
}

}  // namespace

bool setOggSerial(std::string& stream, std::uint32_t serial) {
    constexpr std::size_t kHeader = 27, kSerialAt = 14, kChecksumAt = 22, kSegmentsAt = 26;
    std::size_t page = 0;
    while (page < stream.size()) {
        if (stream.compare(page, 4, "OggS") != 0 || stream.size() - page < kHeader) return false;
        const std::size_t segments = static_cast<unsigned char>(stream[page + kSegmentsAt]);
        std::size_t length = kHeader + segments;
        if (stream.size() - page < length) return false;
        for (std::size_t i = 0; i < segments; ++i) {
            length += static_cast<unsigned char>(stream[page + kHeader + i]);
        }
        if (stream.size() - page < length) return false;
        store(stream, page + kSerialAt, serial);
        store(stream, page + kChecksumAt, 0);
        std::uint32_t checksum = 0;
        for (std::size_t i = 0; i < length; ++i) {
            const auto byte = static_cast<unsigned char>(stream[page + i]);
            checksum = checksum << 8 ^ kTable[checksum >> 24 ^ byte];
        }
        store(stream, page + kChecksumAt, checksum);
        page += length;
    }
    return true;
}

}  // namespace tributary
