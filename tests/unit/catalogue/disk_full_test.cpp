// Writing where there is no room.

#include <sys/resource.h>

#include <csignal>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/catalogue/catalogue.h"
#include "tests/support/catalogue_samples.h"

namespace tributary {
namespace {

using samples::instant;

std::vector<NewTrack> manyTracks() {
    std::vector<NewTrack> tracks;
    for (int i = 100; i < 200; ++i) {
        tracks.push_back(samples::track(i));
        tracks.back().features = samples::features(i, 200);
    }
    return tracks;
}

void expectOnlyTheFirstTrack(const std::filesystem::path& file) {
    const auto opened = Catalogue::open(file, OpenMode::ReadWrite);
    ASSERT_TRUE(opened) << describe(opened.error());
    EXPECT_EQ(opened->trackCount(), 1);
    const auto problems = opened->verify({}, {});
    ASSERT_TRUE(problems);
    EXPECT_TRUE(problems->empty());
}

TEST(DiskFull, ABatchThatDoesNotFitAddsNothingAndHarmsNothing) {
    const samples::Folder folder;
    const auto file = folder / "lib.tributary";
    const NewTrack first = samples::track(1);
    {
        OpenOptions options;
        options.largestBytes = 512 * 1024;
        auto catalogue = Catalogue::create(file, "x", options);
        ASSERT_TRUE(catalogue) << describe(catalogue.error());
        ASSERT_TRUE(catalogue->addTracks({&first, 1}, instant()));
        const auto outcome = catalogue->addTracks(manyTracks(), instant());
        ASSERT_FALSE(outcome);
        EXPECT_EQ(outcome.error().code, ErrorCode::DiskFull);
        EXPECT_THAT(outcome.error().message, testing::HasSubstr("safe"));
        EXPECT_EQ(catalogue->trackCount(), 1) << "the connection goes on";
    }
    expectOnlyTheFirstTrack(file);
}

/// While it lives, no file of this process may grow beyond `bytes`.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes) : handler_(std::signal(SIGXFSZ, SIG_IGN)) {
        getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit limit{bytes, before_.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;
    ~FileSizeLimit() {
        setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, handler_);
    }

private:
    rlimit before_{};
    void (*handler_)(int);
};

TEST(DiskFull, AWriteTheSystemRefusesForSizeIsDiskFull) {
    const samples::Folder folder;
    const auto file = folder / "lib.tributary";
    const NewTrack first = samples::track(1);
    {
        auto catalogue = Catalogue::create(file, "x");
        ASSERT_TRUE(catalogue);
        ASSERT_TRUE(catalogue->addTracks({&first, 1}, instant()));
        const std::vector<NewTrack> many = manyTracks();
        const FileSizeLimit limit(512 * 1024);
        const auto outcome = catalogue->addTracks(many, instant());
        ASSERT_FALSE(outcome);
        EXPECT_EQ(outcome.error().code, ErrorCode::DiskFull) << outcome.error().message;
    }
    expectOnlyTheFirstTrack(file);
}

TEST(DiskFull, ACatalogueThatCannotBeMadeLeavesNoFile) {
    const samples::Folder folder;
    const auto file = folder / "lib.tributary";
    {
        const FileSizeLimit limit(64 * 1024);
        const auto made = Catalogue::create(file, "x");
        ASSERT_FALSE(made);
        EXPECT_EQ(made.error().code, ErrorCode::DiskFull) << made.error().message;
    }
    EXPECT_FALSE(std::filesystem::exists(file));
}

}  // namespace
}  // namespace tributary
