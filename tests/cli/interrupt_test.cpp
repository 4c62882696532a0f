#include <csignal>

#include "core/catalogue/catalogue.h"
#include "tests/cli/cli.h"

namespace tributary::test {
namespace {

using testing::HasSubstr;

std::int64_t tracksIn(const std::string& file) {
    const auto catalogue = Catalogue::open(file, OpenMode::ReadOnly);
    return catalogue ? catalogue->trackCount().value_or(0) : 0;
}

TEST(InterruptCli, AnInterruptedImportKeepsWhatItHasAndGoesOnLater) {
    constexpr int kFiles = 60;
    const TempFolder folder;
    const std::string library = (folder / "lib.tributary").string();
    std::filesystem::create_directories(folder / "in");
    for (int i = 0; i < kFiles; ++i) {
        writePiece(folder / ("in/" + std::to_string(i) + ".wav"),
                   100 + static_cast<std::uint64_t>(i), 20.0);
    }
    ASSERT_EQ(cli({"catalogue", "create", library}).status, 0);
    const std::vector<std::string> add{"catalogue", "add", library, (folder / "in").string(),
                                       "--jobs",    "1"};
    ProcessOptions interrupted;
    interrupted.meanwhile = [&](int pid) {
        return tracksIn(library) > 0 && kill(pid, SIGINT) == 0;
    };
    const auto first = cli(add, interrupted);
    EXPECT_EQ(first.status, 130) << first.err;
    EXPECT_THAT(first.err, HasSubstr("Run the same command again"));
    const std::int64_t kept = tracksIn(library);
    EXPECT_GT(kept, 0);
    EXPECT_LT(kept, kFiles);
    EXPECT_EQ(cli({"catalogue", "verify", library}).status, 0);

    const auto second = cli(add);
    EXPECT_EQ(second.status, 0) << second.err;
    EXPECT_THAT(second.out, testing::StartsWith(std::to_string(kFiles - kept) + " added"));
    EXPECT_THAT(second.out, HasSubstr(std::to_string(kept) + " unchanged"));
    EXPECT_EQ(tracksIn(library), kFiles);
}

TEST(InterruptCli, TerminationIsAnInterruptionToo) {
    const TempFolder folder;
    ProcessOptions terminated;
    terminated.meanwhile = [&](int pid) {
        return std::filesystem::exists(folder / "demo/tracks") && kill(pid, SIGTERM) == 0;
    };
    EXPECT_EQ(cli({"demo", (folder / "demo").string()}, terminated).status, 130);
}

TEST(InterruptCli, TheSecondTimeItEndsAtOnce) {
    const TempFolder folder;
    ProcessOptions twice;
    bool once = false;
    twice.meanwhile = [&](int pid) {
        if (!std::filesystem::exists(folder / "demo/tracks")) return false;
        if (kill(pid, SIGINT) != 0) return true;
        const bool second = once;
        once = true;
        return second;
    };
    EXPECT_EQ(cli({"demo", (folder / "demo").string()}, twice).status, 130);
}

}  // namespace
}  // namespace tributary::test
