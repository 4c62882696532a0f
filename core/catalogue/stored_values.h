#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include <Eigen/Core>

#include "core/base/result.h"

namespace tributary {

/// SHA-256 of bytes, in hexadecimal.
[[nodiscard]] std::string sha256OfBytes(std::span<const std::byte> bytes);

/// A matrix as float32, little-endian, column after column: the same bytes on every platform.
[[nodiscard]] std::vector<std::byte> encodeFloats(const Eigen::Ref<const Eigen::MatrixXf>& values);

/// The reverse. Errors: CatalogueCorrupt unless `bytes` are exactly rows × columns numbers.
[[nodiscard]] Result<Eigen::MatrixXf> decodeFloats(std::span<const std::byte> bytes,
                                                   std::int64_t rows, std::int64_t columns);

}  // namespace tributary
