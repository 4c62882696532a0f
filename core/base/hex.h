#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tributary {

/// Bytes as lower-case hexadecimal digits.
[[nodiscard]] std::string toHex(std::span<const std::uint8_t> bytes);

/// The bytes that lower-case hexadecimal digits stand for; nothing for anything else, upper case
/// included, so that every value has one spelling only.
[[nodiscard]] std::optional<std::vector<std::uint8_t>> fromHex(std::string_view digits);

/// The same for exactly N bytes.
template <std::size_t N>
[[nodiscard]] std::optional<std::array<std::uint8_t, N>> arrayFromHex(std::string_view digits) {
    if (digits.size() != 2 * N) return std::nullopt;
    const auto bytes = fromHex(digits);
    if (!bytes) return std::nullopt;
    std::array<std::uint8_t, N> array{};
    for (std::size_t i = 0; i < N; ++i) array[i] = (*bytes)[i];
    return array;
}

/// The bytes of a text.
[[nodiscard]] inline std::span<const std::uint8_t> bytesOf(std::string_view text) {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

/// Bytes as a text.
[[nodiscard]] inline std::string_view textOf(std::span<const std::uint8_t> bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

}  // namespace tributary
