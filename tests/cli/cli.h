#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/process.h"
#include "tests/support/temp_folder.h"

namespace tributary::test {

/// Runs tributary-cli with these arguments.
[[nodiscard]] ProcessOutcome cli(std::vector<std::string> arguments,
                                 const ProcessOptions& options = {});

/// Runs the verifier that was written from core/ledger/FORMAT.md alone.
[[nodiscard]] ProcessOutcome independentVerifier(std::vector<std::string> arguments);

/// Writes a piece of music of its own, the seed's, as audio.
void writePiece(const std::filesystem::path& file, std::uint64_t seed, double seconds);

/// A folder with lib.tributary, which holds four pieces of 20 s (seeds 1 to 4, song-1.flac …), made
/// by the program itself once for a suite.
class WithCatalogue : public testing::Test {
protected:
    static void SetUpTestSuite();
    static void TearDownTestSuite();

    /// A path in the folder.
    [[nodiscard]] static std::string at(const std::string& name);
    [[nodiscard]] static std::string library() { return at("lib.tributary"); }
    /// A copy of the catalogue to do as one likes with.
    [[nodiscard]] static std::string copyOfLibrary(const std::string& name);
};

}  // namespace tributary::test
