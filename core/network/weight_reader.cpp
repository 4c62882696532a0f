#include "core/network/weight_reader.h"

#include <bit>
#include <string_view>

#include "core/base/digest.h"

namespace tributary {
namespace {

constexpr std::size_t kDigestBytes = 32;

std::string hexOf(std::span<const std::byte> bytes) {
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string out;
    for (const std::byte b : bytes) {
        out += kDigits[std::to_integer<unsigned>(b) >> 4U];
        out += kDigits[std::to_integer<unsigned>(b) & 15U];
    }
    return out;
}

}  // namespace

std::uint32_t WeightReader::number() {
    if (left_.size() < 4) {
        failed_ = true;
        return 0;
    }
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value |= std::to_integer<std::uint32_t>(left_[i]) << (8 * i);
    left_ = left_.subspan(4);
    return value;
}

std::vector<std::int32_t> WeightReader::offsets(std::size_t count) {
    std::vector<std::int32_t> values;
    for (std::size_t i = 0; i < count && !failed_; ++i)
        values.push_back(std::bit_cast<std::int32_t>(number()));
    return values;
}

std::vector<float> WeightReader::floats(std::size_t count) {
    std::vector<float> values;
    for (std::size_t i = 0; i < count && !failed_; ++i)
        values.push_back(std::bit_cast<float>(number()));
    return values;
}

tl::expected<CheckedWeights, const char*> checkedWeights(std::span<const std::byte> bytes,
                                                         std::uint32_t magic,
                                                         std::uint32_t version) {
    WeightReader start(bytes);
    if (start.number() != magic || start.failed())
        return tl::unexpected<const char*>("not weights");
    if (start.number() != version || start.failed())
        return tl::unexpected<const char*>("unknown version");
    if (bytes.size() < 8 + kDigestBytes) return tl::unexpected<const char*>("too short");
    const auto body = bytes.subspan(8 + kDigestBytes);
    CheckedWeights out{WeightReader(body),
                       sha256Hex({reinterpret_cast<const char*>(body.data()), body.size()})};
    if (out.sha256 != hexOf(bytes.subspan(8, kDigestBytes)))
        return tl::unexpected<const char*>("checksum");
    return out;
}

}  // namespace tributary
