#pragma once

#include <cstddef>
#include <filesystem>
#include <span>

#include <Eigen/Core>

#include "core/base/result.h"

namespace tributary {

/// Bounds on what is read from outside: a vector's numbers, and vectors of a file.
inline constexpr std::size_t kMostDimensions = 16'384;
inline constexpr std::size_t kMostVectors = std::size_t{1} << 22;

/// The array of an .npy file (NumPy's format, versions 1.0, 2.0 and 3.0): float32 or float64 of
/// either byte order, in C order, two-dimensional, a row a vector. Returned as columns: dimension ×
/// vectors, float. Errors: VectorsMalformed for anything else, values that are not finite as
/// float32, and files longer or shorter than their shape.
[[nodiscard]] Result<Eigen::MatrixXf> parseNpy(std::span<const std::byte> bytes);

/// parseNpy() of a file. Errors: those, FileNotFound, FileUnreadable.
[[nodiscard]] Result<Eigen::MatrixXf> readNpy(const std::filesystem::path& file);

}  // namespace tributary
