#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include <tl/expected.hpp>

namespace tributary {

/// Reads numbers (little-endian) from the front of bytes; once they run out, everything is 0 and it
/// has failed.
class WeightReader {
public:
    explicit WeightReader(std::span<const std::byte> bytes) : left_(bytes) {}

    [[nodiscard]] std::uint32_t number();
    [[nodiscard]] std::vector<std::int32_t> offsets(std::size_t count);
    [[nodiscard]] std::vector<float> floats(std::size_t count);

    [[nodiscard]] bool failed() const { return failed_; }
    [[nodiscard]] bool atEnd() const { return left_.empty(); }

private:
    std::span<const std::byte> left_;
    bool failed_ = false;
};

/// The inside of a file of weights whose checksum is right.
struct CheckedWeights {
    WeightReader reader;
    std::string sha256;  ///< of the inside, in hexadecimal
};

/// A file of weights is a magic number, a version (u32 each), the SHA-256 of the rest, and the
/// rest. Fails with what is wrong with it, in two words.
[[nodiscard]] tl::expected<CheckedWeights, const char*> checkedWeights(
    std::span<const std::byte> bytes, std::uint32_t magic, std::uint32_t version);

}  // namespace tributary
