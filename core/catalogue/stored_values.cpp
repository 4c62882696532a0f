#include "core/catalogue/stored_values.h"

#include <bit>

#include "core/base/digest.h"

namespace tributary {

namespace {

constexpr std::size_t kFloatBytes = 4;
constexpr std::int64_t kLargest = std::int64_t{1} << 31;  // more than SQLite stores in one value

}  // namespace

std::string sha256OfBytes(std::span<const std::byte> bytes) {
    Sha256 hash;
    hash.update(bytes);
    return hash.finishHex();
}

std::vector<std::byte> encodeFloats(const Eigen::Ref<const Eigen::MatrixXf>& values) {
    std::vector<std::byte> bytes;
    bytes.reserve(static_cast<std::size_t>(values.size()) * kFloatBytes);
    for (Eigen::Index column = 0; column < values.cols(); ++column) {
        for (Eigen::Index row = 0; row < values.rows(); ++row) {
            const auto word = std::bit_cast<std::uint32_t>(values(row, column));
            for (std::size_t i = 0; i < kFloatBytes; ++i) {
                bytes.push_back(static_cast<std::byte>((word >> (8 * i)) & 0xFF));
            }
        }
    }
    return bytes;
}

Result<Eigen::MatrixXf> decodeFloats(std::span<const std::byte> bytes, std::int64_t rows,
                                     std::int64_t columns) {
    const bool plausible = rows >= 0 && columns >= 0 && rows < kLargest && columns < kLargest;
    const auto count =
        plausible ? static_cast<std::uint64_t>(rows) * static_cast<std::uint64_t>(columns) : 0;
    if (!plausible || count * kFloatBytes != bytes.size()) {
        return fail(ErrorCode::CatalogueCorrupt,
                    "Stored vectors have " + std::to_string(bytes.size()) + " bytes instead of " +
                        std::to_string(rows) + " x " + std::to_string(columns) +
                        " numbers. Import the track again.");
    }
    Eigen::MatrixXf values(rows, columns);
    std::size_t at = 0;
    for (Eigen::Index column = 0; column < columns; ++column) {
        for (Eigen::Index row = 0; row < rows; ++row) {
            std::uint32_t word = 0;
            for (std::size_t i = 0; i < kFloatBytes; ++i) {
                word |= std::to_integer<std::uint32_t>(bytes[at++]) << (8 * i);
            }
            values(row, column) = std::bit_cast<float>(word);
        }
    }
    return values;
}

}  // namespace tributary
