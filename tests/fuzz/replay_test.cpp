#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

#include <gtest/gtest.h>

#include "tests/fuzz/fuzz_target.h"

namespace {

std::vector<std::uint8_t> bytesOf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<std::filesystem::path> seeds() {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(TRIBUTARY_CORPUS)) {
        files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

TEST(Replay, SeedsKeepEveryPromise) {
    ASSERT_FALSE(seeds().empty());
    for (const auto& seed : seeds()) {
        SCOPED_TRACE(seed.filename());
        const auto bytes = bytesOf(seed);
        EXPECT_EQ(LLVMFuzzerTestOneInput(bytes.data(), bytes.size()), 0);
    }
}

/// Cut anywhere, and with any single byte in the first few hundred turned over.
TEST(Replay, DamagedSeedsKeepEveryPromise) {
    for (const auto& seed : seeds()) {
        SCOPED_TRACE(seed.filename());
        const auto whole = bytesOf(seed);
        for (std::size_t tenth = 0; tenth < 10; ++tenth) {
            const std::vector<std::uint8_t> cut(
                whole.begin(),
                whole.begin() + static_cast<std::ptrdiff_t>(whole.size() * tenth / 10));
            EXPECT_EQ(LLVMFuzzerTestOneInput(cut.data(), cut.size()), 0);
        }
        for (std::size_t at = 0; at < std::min<std::size_t>(whole.size(), 256); ++at) {
            auto turned = whole;
            turned[at] ^= 0xFF;
            EXPECT_EQ(LLVMFuzzerTestOneInput(turned.data(), turned.size()), 0) << "byte " << at;
        }
    }
}

}  // namespace
