#include "core/base/atomic_file.h"

#include <sys/resource.h>
#include <csignal>

#include <gtest/gtest.h>

#include "tests/support/temp_folder.h"

namespace tributary {
namespace {

/// No file may grow beyond this while it lives; what stands in for a full disk.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes) {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit limit{bytes, before_.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SmallDisk() { setrlimit(RLIMIT_FSIZE, &before_); }

private:
    rlimit before_{};
};

TEST(WriteFileAtomically, ReplacesWhatWasThere) {
    const test::TempFolder folder;
    ASSERT_TRUE(writeFileAtomically(folder / "a", "first"));
    ASSERT_TRUE(writeFileAtomically(folder / "a", std::string_view("se\0cond", 7)));
    EXPECT_EQ(test::readBytes(folder / "a"), std::string("se\0cond", 7));
    EXPECT_EQ(test::listing(folder.path()), "a");
}

TEST(WriteFileAtomically, FullDiskKeepsWhatWasThere) {
    const test::TempFolder folder;
    ASSERT_TRUE(writeFileAtomically(folder / "a", "precious"));
    {
        const SmallDisk disk(4096);
        const auto done = writeFileAtomically(folder / "a", std::string(100000, 'x'));
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().code, ErrorCode::DiskFull);
        EXPECT_NE(done.error().message.find("Nothing was changed"), std::string::npos);
    }
    EXPECT_EQ(test::readBytes(folder / "a"), "precious");
    EXPECT_EQ(test::listing(folder.path()), "a");
}

TEST(WriteFileAtomically, MissingFolderIsUnwritable) {
    const test::TempFolder folder;
    const auto done = writeFileAtomically(folder / "none/a", "x");
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::FileUnwritable);
}

TEST(WriteFileAtomically, FolderInTheWayIsUnwritableAndLeavesNothing) {
    const test::TempFolder folder;
    std::filesystem::create_directories(folder / "a/inner");
    const auto done = writeFileAtomically(folder / "a", "x");
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::FileUnwritable);
    EXPECT_EQ(test::listing(folder.path()), "a");
}

TEST(ReadWholeFile, GivesEveryByte) {
    const test::TempFolder folder;
    const std::string bytes(200001, '\xFE');
    test::writeBytes(folder / "a", bytes);
    EXPECT_EQ(readWholeFile(folder / "a").value(), bytes);
    test::writeBytes(folder / "empty", "");
    EXPECT_EQ(readWholeFile(folder / "empty").value(), "");
}

TEST(ReadWholeFile, RefusesWhatIsMissingTooLargeOrAFolder) {
    const test::TempFolder folder;
    test::writeBytes(folder / "a", "12345");
    EXPECT_EQ(readWholeFile(folder / "none").error().code, ErrorCode::FileNotFound);
    EXPECT_EQ(readWholeFile(folder / "a", 4).error().code, ErrorCode::FileUnreadable);
    EXPECT_TRUE(readWholeFile(folder / "a", 5));
    EXPECT_EQ(readWholeFile(folder.path()).error().code, ErrorCode::FileUnreadable);
}

}  // namespace
}  // namespace tributary
