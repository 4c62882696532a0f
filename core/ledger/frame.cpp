#include "core/ledger/frame.h"

#include <algorithm>

#include "core/base/check.h"

namespace tributary {
namespace {

// Prefixes that keep the digests of different things apart; 0x00 and 0x01 are the hash tree's.
constexpr std::array<std::uint8_t, 1> kChainPrefix{0x02};
constexpr std::array<std::uint8_t, 1> kHeadPrefix{0x03};
constexpr std::array<std::uint8_t, 1> kFramePrefix{0x04};
constexpr std::array<std::uint8_t, 1> kFilePrefix{0x05};

constexpr std::size_t kTypeAt = 4;
constexpr std::size_t kNumberAt = 8;
constexpr std::size_t kCheckAt = 16;

/// Little-endian.
template <class T>
void put(std::span<std::uint8_t> at, T value) {
    for (std::size_t i = 0; i < sizeof(T); ++i) {
        at[i] = static_cast<std::uint8_t>(value >> (8 * i));
    }
}

template <class T>
T get(std::span<const std::uint8_t> at) {
    T value = 0;
    for (std::size_t i = 0; i < sizeof(T); ++i) value |= static_cast<T>(at[i]) << (8 * i);
    return value;
}

bool checkHolds(std::span<const std::uint8_t, kFrameBytes> bytes) {
    const Digest check = sha256({kFramePrefix, bytes.first(kCheckAt)});
    return std::equal(bytes.begin() + kCheckAt, bytes.end(), check.begin());
}

}  // namespace

std::array<std::uint8_t, kFileHeaderBytes> fileHeader() {
    std::array<std::uint8_t, kFileHeaderBytes> header{};
    std::copy(kLedgerMagic.begin(), kLedgerMagic.end(), header.begin());
    put(std::span(header).subspan(kLedgerMagic.size()), kLedgerVersion);
    return header;
}

std::array<std::uint8_t, kFrameBytes> encodeFrame(const Frame& frame) {
    std::array<std::uint8_t, kFrameBytes> bytes{};
    put(std::span(bytes), frame.length);
    bytes[kTypeAt] = frame.type;
    put(std::span(bytes).subspan(kNumberAt), frame.number);
    const Digest check = sha256({kFramePrefix, std::span(bytes).first(kCheckAt)});
    std::copy_n(check.begin(), kFrameBytes - kCheckAt, bytes.begin() + kCheckAt);
    return bytes;
}

std::optional<Frame> decodeFrame(std::span<const std::uint8_t, kFrameBytes> bytes) {
    const Frame frame{get<std::uint32_t>(bytes), bytes[kTypeAt],
                      get<std::uint64_t>(bytes.subspan(kNumberAt))};
    const bool zeros = bytes[5] == 0 && bytes[6] == 0 && bytes[7] == 0;
    if (!zeros || frame.length > kLongestBody || !checkHolds(bytes)) return std::nullopt;
    return frame;
}

Digest firstChain() {
    return sha256({kFilePrefix, fileHeader()});
}

Digest headBodyHash(std::span<const std::uint8_t> body) {
    return sha256({kHeadPrefix, body});
}

Digest nextChain(const Digest& before, std::span<const std::uint8_t> frame,
                 const Digest& bodyHash) {
    return sha256({kChainPrefix, before, frame, bodyHash});
}

void appendRecord(std::vector<std::uint8_t>& out, RecordType type, std::uint64_t number,
                  std::span<const std::uint8_t> body, const Digest& bodyHash, Digest& chain) {
    CHECK(body.size() <= kLongestBody);
    const auto frame = encodeFrame(
        {static_cast<std::uint32_t>(body.size()), static_cast<std::uint8_t>(type), number});
    chain = nextChain(chain, frame, bodyHash);
    out.insert(out.end(), frame.begin(), frame.end());
    out.insert(out.end(), body.begin(), body.end());
    out.insert(out.end(), chain.begin(), chain.end());
}

}  // namespace tributary
