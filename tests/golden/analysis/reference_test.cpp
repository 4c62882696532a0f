// The search index beside a catalogue is a cache: lost, damaged, outdated or unwritable, it changes
// no result.

#include <unistd.h>

#include "core/analysis/reference.h"

#include "core/report/json.h"
#include "tests/golden/analysis/generated.h"

namespace tributary {
namespace {

namespace fs = std::filesystem;
using test::Generated;

class ReferenceCache : public testing::Test {
protected:
    void SetUp() override {
        fs::copy_file(Generated::get().catalogue(), catalogue);
        expected = screened();
        ASSERT_TRUE(fs::exists(index()));
    }

    [[nodiscard]] fs::path index() const { return cacheFolder(catalogue) / "structure.hnsw"; }

    /// The report of a screening, which rests on the index alone.
    [[nodiscard]] std::string screened() const {
        const auto reference = Reference::open(catalogue, {}, {});
        EXPECT_TRUE(reference) << describe(reference.error());
        if (!reference) return {};
        const auto report =
            analyse({Generated::get().excerpt, Depth::Screen, 1, 1}, *reference, {}, {});
        EXPECT_TRUE(report) << describe(report.error());
        return report ? toJson(*report, false) : std::string();
    }

    test::TempFolder folder;
    fs::path catalogue = folder / "copy.tributary";
    std::string expected;
};

TEST_F(ReferenceCache, IsUsedAsItIsWhileItFits) {
    const auto before = fs::last_write_time(index());
    EXPECT_EQ(screened(), expected);
    EXPECT_EQ(fs::last_write_time(index()), before);
}

TEST_F(ReferenceCache, LostItIsBuiltAgain) {
    const std::string whole = test::readBytes(index());
    fs::remove_all(cacheFolder(catalogue));
    EXPECT_EQ(screened(), expected);
    EXPECT_EQ(test::readBytes(index()), whole);
}

TEST_F(ReferenceCache, DamagedAnywhereItIsBuiltAgain) {
    const std::string whole = test::readBytes(index());
    for (const double place : {0.0, 0.001, 0.3, 0.7, 0.999}) {
        std::string damaged = whole;
        const auto at = static_cast<std::size_t>(place * static_cast<double>(whole.size()));
        for (std::size_t i = at; i < std::min(at + 16, whole.size()); ++i) damaged[i] ^= '\x7F';
        test::writeBytes(index(), damaged);
        EXPECT_EQ(screened(), expected) << place;
        EXPECT_TRUE(test::readBytes(index()) == whole) << place;
    }
    for (const double place : {0.0, 0.5, 0.99}) {
        test::writeBytes(
            index(),
            whole.substr(0, static_cast<std::size_t>(place * static_cast<double>(whole.size()))));
        EXPECT_EQ(screened(), expected) << place;
        EXPECT_TRUE(test::readBytes(index()) == whole) << place;
    }
}

TEST_F(ReferenceCache, OfAnotherCatalogueItIsBuiltAgain) {
    auto writer = Catalogue::open(catalogue, OpenMode::ReadWrite);
    ASSERT_TRUE(writer);
    ASSERT_TRUE(writer->removeTrack((*writer->tracks())[0].id));
    const auto reference = Reference::open(catalogue, {}, {});
    ASSERT_TRUE(reference) << describe(reference.error());
    EXPECT_EQ(reference->trackCount(), test::kPieces - 1);
    EXPECT_TRUE(analyse({Generated::get().excerpt, Depth::Screen, 1, 1}, *reference, {}, {}));
}

TEST_F(ReferenceCache, WhereItCannotBeWrittenResultsAreTheSame) {
    // A file in the place of the folder stops even the superuser.
    fs::remove_all(cacheFolder(catalogue));
    test::writeBytes(cacheFolder(catalogue), "in the way");
    EXPECT_EQ(screened(), expected);
    EXPECT_EQ(test::readBytes(cacheFolder(catalogue)), "in the way");
}

TEST_F(ReferenceCache, InAReadOnlyFolderResultsAreTheSame) {
    if (::geteuid() == 0) GTEST_SKIP() << "the superuser writes anywhere";
    fs::remove_all(cacheFolder(catalogue));
    fs::permissions(folder.path(), fs::perms::owner_read | fs::perms::owner_exec);
    EXPECT_EQ(screened(), expected);
    fs::permissions(folder.path(), fs::perms::owner_all);
    EXPECT_FALSE(fs::exists(cacheFolder(catalogue)));
}

TEST(Reference, WhatIsNoCatalogueIsAnError) {
    const test::TempFolder folder;
    EXPECT_EQ(Reference::open(folder / "none.tributary", {}, {}).error().code,
              ErrorCode::CatalogueMissing);
    test::writeBytes(folder / "text.tributary", std::string(5000, 'x'));
    EXPECT_EQ(Reference::open(folder / "text.tributary", {}, {}).error().code,
              ErrorCode::CatalogueNotACatalogue);
}

}  // namespace
}  // namespace tributary
