#include "core/audio/tags.h"

#include <gtest/gtest.h>

#include "core/audio/audio_files.h"
#include "core/audio/writer.h"
#include "tests/support/sound_file.h"
#include "tests/support/synth.h"
#include "tests/support/temp_folder.h"

namespace tributary {
namespace {

class EveryTagFormat : public testing::TestWithParam<std::pair<test::Sound, const char*>> {};

TEST_P(EveryTagFormat, IsRead) {
    const test::TempFolder folder;
    const auto file = folder / GetParam().second;
    if (!test::writeSound(file, GetParam().first, test::tone(440.0, 1.0, 48000), 1, 48000)) {
        GTEST_SKIP() << "this libsndfile cannot write " << file;
    }
    test::writeTags(file, {{"TITLE", "  Žlutý kůň "},
                           {"ARTIST", "Ann & Bob"},
                           {"ALBUM", "First"},
                           {"ISRC", "gb-aye-68-00011"},
                           {"GENRE", "Ambient"},
                           {"DATE", "2021-05-01"}});
    const auto tags = readTags(file);
    ASSERT_TRUE(tags);
    EXPECT_EQ(tags->title, "Žlutý kůň");
    EXPECT_EQ(tags->artist, "Ann & Bob");
    EXPECT_EQ(tags->album, "First");
    EXPECT_EQ(tags->isrc, "GBAYE6800011");
    EXPECT_EQ(tags->genre, "Ambient");
    EXPECT_EQ(tags->date, "2021-05-01");
}

INSTANTIATE_TEST_SUITE_P(ReadTags, EveryTagFormat,
                         testing::Values(std::pair{test::Sound::Flac16, "a.flac"},
                                         std::pair{test::Sound::OggVorbis, "a.ogg"},
                                         std::pair{test::Sound::OggOpus, "a.opus"},
                                         std::pair{test::Sound::Wav16, "a.wav"},
                                         std::pair{test::Sound::Aiff16, "a.aiff"},
                                         std::pair{test::Sound::Mp3, "a.mp3"}));

TEST(ReadTags, RiffInfoIsrcIsTheSourceNotTheCode) {
    const test::TempFolder folder;
    test::writeBytes(folder / "a.wav",
                     test::wavWithInfo({{"INAM", "From tape"}, {"ISRC", "GBAYE6800011"}}));
    const auto tags = readTags(folder / "a.wav");
    ASSERT_TRUE(tags);
    EXPECT_EQ(tags->title, "From tape");
    EXPECT_EQ(tags->isrc, std::nullopt);
}

TEST(ReadTags, UntaggedAndForeignFilesHaveNone) {
    const test::TempFolder folder;
    ASSERT_TRUE(writeAudio(folder / "a.wav", test::tone(440.0, 1.0, 8000), 1, 8000));
    test::writeBytes(folder / "text.mp3", "no tags, no audio");
    test::writeBytes(folder / "empty.flac", "");
    for (const char* name : {"a.wav", "text.mp3", "empty.flac"}) {
        const auto tags = readTags(folder / name);
        ASSERT_TRUE(tags) << name;
        EXPECT_EQ(tags->title, std::nullopt) << name;
        EXPECT_EQ(tags->isrc, std::nullopt) << name;
    }
}

TEST(ReadTags, MissingFilesAndFoldersAreErrors) {
    const test::TempFolder folder;
    EXPECT_EQ(readTags(folder / "none.flac").error().code, ErrorCode::FileNotFound);
    EXPECT_EQ(readTags(folder.path()).error().code, ErrorCode::FileUnreadable);
}

TEST(LooksLikeAudio, GoesByTheExtension) {
    EXPECT_TRUE(looksLikeAudio("a.wav"));
    EXPECT_TRUE(looksLikeAudio("dir/A.FLAC"));
    EXPECT_TRUE(looksLikeAudio("named so that a person is told.m4a"));
    EXPECT_FALSE(looksLikeAudio("cover.jpg"));
    EXPECT_FALSE(looksLikeAudio("tracks.csv"));
    EXPECT_FALSE(looksLikeAudio("wav"));
    EXPECT_FALSE(looksLikeAudio(".wav"));
}

}  // namespace
}  // namespace tributary
