#include "tests/cli/cli.h"

#include <stdlib.h>

#include <memory>
#include <stdexcept>

#include "core/audio/writer.h"
#include "tests/support/synth.h"

namespace tributary::test {
namespace {

std::unique_ptr<TempFolder> shared;

}  // namespace

ProcessOutcome cli(std::vector<std::string> arguments, const ProcessOptions& options) {
    // Keys and notes of the tests are the tests' own.
    static const TempFolder data;
    ::setenv("XDG_DATA_HOME", data.path().c_str(), 1);
    arguments.insert(arguments.begin(), TRIBUTARY_CLI);
    return runProcess(arguments, options);
}

ProcessOutcome independentVerifier(std::vector<std::string> arguments) {
    arguments.insert(
        arguments.begin(),
        {TRIBUTARY_PYTHON, "-B", TRIBUTARY_SOURCE_DIR "/tests/cli/independent_verifier.py"});
    return runProcess(arguments);
}

void writePiece(const std::filesystem::path& file, std::uint64_t seed, double seconds) {
    const auto done = writeAudio(file, piece(seed, seconds, 22050), 1, 22050);
    if (!done) throw std::runtime_error(done.error().message);
}

void WithCatalogue::SetUpTestSuite() {
    shared = std::make_unique<TempFolder>();
    std::filesystem::permissions(shared->path(), std::filesystem::perms(0755));
    std::string csv = "file,title,artist,isrc,release_date,genre,holder,share\n";
    for (int i = 1; i <= 4; ++i) {
        const std::string number = std::to_string(i);
        writePiece(at("song-" + number + ".flac"), static_cast<std::uint64_t>(i), 20.0);
        csv += "song-" + number + ".flac,Song " + number + ",Artist " + number + ",QZ-FIC-26-0000" +
               number + ",2026-01-0" + number + ",Pop,Holder " + number + ",100\n";
    }
    writeBytes(at("tracks.csv"), csv);
    ASSERT_EQ(cli({"catalogue", "create", library(), "--name", "Four songs"}).status, 0);
    const auto imported = cli({"catalogue", "import", library(), at("tracks.csv")});
    ASSERT_EQ(imported.status, 0) << imported.err;
}

void WithCatalogue::TearDownTestSuite() {
    shared.reset();
}

std::string WithCatalogue::at(const std::string& name) {
    return (*shared / name).string();
}

std::string WithCatalogue::copyOfLibrary(const std::string& name) {
    std::filesystem::copy_file(library(), at(name),
                               std::filesystem::copy_options::overwrite_existing);
    return at(name);
}

}  // namespace tributary::test
