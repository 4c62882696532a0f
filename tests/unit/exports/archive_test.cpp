#include "core/exports/archive.h"

#include <gtest/gtest.h>

namespace tributary {
namespace {

const ArchiveFiles kFiles{
    {"a.txt", "first"}, {"folder/b.bin", std::string("\0\1\2", 3)}, {"c", ""}};

TEST(Archive, GivesBackWhatWasPacked) {
    const auto zip = packZip(kFiles);
    ASSERT_TRUE(zip) << describe(zip.error());
    const auto files = unpackZip(*zip);
    ASSERT_TRUE(files) << describe(files.error());
    EXPECT_EQ(files->size(), 3U);
    EXPECT_EQ(files->at("folder/b.bin"), std::string("\0\1\2", 3));
    EXPECT_EQ(files->at("c"), "");
}

TEST(Archive, TheSameFilesGiveTheSameBytes) {
    EXPECT_EQ(*packZip(kFiles), *packZip(kFiles));
}

TEST(Archive, WhatIsNoArchiveOrIsDamagedIsRefused) {
    EXPECT_EQ(unpackZip("").error().code, ErrorCode::ReportMalformed);
    EXPECT_EQ(unpackZip("not a zip file at all").error().code, ErrorCode::ReportMalformed);
    const std::string content(4000, 'x');
    std::string zip = *packZip({{"long.txt", content + "y" + content}});
    EXPECT_FALSE(unpackZip(zip.substr(0, zip.size() / 2)));
    std::size_t refused = 0;
    for (std::size_t at = 0; at < zip.size(); ++at) {
        std::string damaged = zip;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x55);
        const auto files = unpackZip(damaged);
        if (!files) {
            ++refused;
        } else if (files->contains("long.txt")) {
            EXPECT_EQ(files->at("long.txt").size(), 2 * content.size() + 1) << at;
        }
    }
    EXPECT_GT(refused, zip.size() / 4);
}

}  // namespace
}  // namespace tributary
