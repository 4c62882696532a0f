#include "core/audio/writer.h"

#include <cmath>

#include <gtest/gtest.h>

#include "core/audio/decoder.h"
#include "core/audio/ogg_serial.h"
#include "tests/support/synth.h"
#include "tests/support/temp_folder.h"

namespace tributary {
namespace {

TEST(WriteAudio, WhatIsWrittenIsReadAgain) {
    const test::TempFolder folder;
    const auto sound = test::onChannels(test::tone(330.0, 4.0, 44100), 2);
    for (const char* name : {"a.wav", "a.flac", "a.ogg", "UPPER.WAV"}) {
        ASSERT_TRUE(writeAudio(folder / name, sound, 2, 44100)) << name;
        const auto audio = decodeFile(folder / name, {}, {});
        ASSERT_TRUE(audio) << name;
        EXPECT_EQ(audio->info.channels, 2);
        EXPECT_EQ(audio->info.sampleRate, 44100);
        EXPECT_NEAR(static_cast<double>(audio->samples.size()) / kAnalysisRate, 4.0, 0.01) << name;
        EXPECT_FALSE(audio->truncated) << name;
    }
}

TEST(WriteAudio, SameSamplesGiveSameBytes) {
    const test::TempFolder folder;
    const auto sound = test::piece(9, 5.0, 44100);
    for (const char* extension : {".wav", ".flac", ".ogg"}) {
        const auto first = folder / (std::string("first") + extension);
        const auto second = folder / (std::string("second") + extension);
        ASSERT_TRUE(writeAudio(first, sound, 1, 44100));
        ASSERT_TRUE(writeAudio(second, sound, 1, 44100));
        EXPECT_EQ(test::readBytes(first), test::readBytes(second)) << extension;
    }
}

TEST(WriteAudio, TagsAreReadAgainAndLeaveTheSoundAlone) {
    const test::TempFolder folder;
    const auto sound = test::piece(9, 5.0, 44100);
    Tags tags;
    tags.title = "Grüße, “Señor”";
    tags.artist = "The Inventions";
    tags.genre = "ambient";
    tags.date = "2026-11-21";
    for (const char* ending : {".wav", ".flac", ".ogg"}) {
        const auto plain = folder / (std::string("plain") + ending);
        const auto tagged = folder / (std::string("tagged") + ending);
        const auto again = folder / (std::string("again") + ending);
        ASSERT_TRUE(writeAudio(plain, sound, 1, 44100));
        ASSERT_TRUE(writeAudio(tagged, sound, 1, 44100, kVorbisQuality, tags)) << ending;
        ASSERT_TRUE(writeAudio(again, sound, 1, 44100, kVorbisQuality, tags));
        EXPECT_EQ(test::readBytes(tagged), test::readBytes(again)) << ending;
        const auto read = readTags(tagged);
        ASSERT_TRUE(read) << ending;
        EXPECT_EQ(read->title, tags.title) << ending;
        EXPECT_EQ(read->artist, tags.artist) << ending;
        EXPECT_FALSE(read->isrc) << ending;
        EXPECT_FALSE(readTags(plain)->title) << ending;
        const auto before = decodeFile(plain, {}, {});
        const auto after = decodeFile(tagged, {}, {});
        ASSERT_TRUE(after) << ending;
        EXPECT_EQ(after->samples, before->samples) << ending;
        EXPECT_FALSE(after->truncated) << ending;
    }
}

TEST(WriteAudio, AnIsrcIsATagWhereTheFormatHasOne) {
    const test::TempFolder folder;
    Tags tags;
    tags.isrc = "QZTRB2600001";
    for (const char* name : {"a.flac", "a.ogg"}) {
        ASSERT_TRUE(writeAudio(folder / name, test::tone(330.0, 1.0, 44100), 1, 44100,
                               kVorbisQuality, tags));
        EXPECT_EQ(readTags(folder / name)->isrc, tags.isrc) << name;
    }
}

TEST(WriteAudio, TooLoudAndNonFiniteSamplesAreTamed) {
    const test::TempFolder folder;
    const std::vector<float> sound{2.0F, -7.0F, NAN, INFINITY, 0.0F};
    ASSERT_TRUE(writeAudio(folder / "a.wav", sound, 1, kAnalysisRate));
    const auto audio = decodeFile(folder / "a.wav", {}, {});
    ASSERT_TRUE(audio);
    const std::vector<float> expected{1.0F, -1.0F, 0.0F, 0.0F, 0.0F};
    ASSERT_EQ(audio->samples.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
        EXPECT_NEAR(audio->samples[i], expected[i], 1e-4F);
}

TEST(WriteAudio, OtherExtensionsAreRefused) {
    const test::TempFolder folder;
    const auto done = writeAudio(folder / "a.mp3", test::tone(440.0, 1.0, 44100), 1, 44100);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(test::listing(folder.path()), "");
}

TEST(WriteAudio, BrokenFramesAndLayoutsAreRefused) {
    const test::TempFolder folder;
    const std::vector<float> three(3);
    EXPECT_EQ(writeAudio(folder / "a.wav", three, 2, 44100).error().code,
              ErrorCode::InvalidArgument);
    EXPECT_EQ(writeAudio(folder / "a.wav", three, 0, 44100).error().code,
              ErrorCode::InvalidArgument);
    EXPECT_EQ(writeAudio(folder / "a.flac", three, 1, -1).error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(test::listing(folder.path()), "");
}

TEST(WriteAudio, MissingFolderIsUnwritable) {
    const test::TempFolder folder;
    const auto done = writeAudio(folder / "none/a.wav", test::tone(440.0, 1.0, 44100), 1, 44100);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::FileUnwritable);
}

TEST(OggSerial, StopsAtWhatIsNoPage) {
    std::string junk = "not an Ogg stream at all";
    EXPECT_FALSE(setOggSerial(junk, 7));
    std::string cut = "OggS";
    EXPECT_FALSE(setOggSerial(cut, 7));
    std::string none;
    EXPECT_TRUE(setOggSerial(none, 7));
}

TEST(OggSerial, GivesEachPageTheNumber) {
    const test::TempFolder folder;
    ASSERT_TRUE(writeAudio(folder / "a.ogg", test::tone(440.0, 3.0, 44100), 1, 44100));
    std::string bytes = test::readBytes(folder / "a.ogg");
    ASSERT_TRUE(setOggSerial(bytes, 0x01020304));
    for (std::size_t page = bytes.find("OggS"); page != std::string::npos;
         page = bytes.find("OggS", page + 1)) {
        EXPECT_EQ(bytes.substr(page + 14, 4), "\x04\x03\x02\x01");
    }
    // Decoders skip pages whose checksum is wrong: that all of it is read shows that they are
    // right.
    test::writeBytes(folder / "b.ogg", bytes);
    const auto audio = decodeFile(folder / "b.ogg", {}, {});
    ASSERT_TRUE(audio);
    EXPECT_NEAR(static_cast<double>(audio->samples.size()) / kAnalysisRate, 3.0, 0.01);
}

}  // namespace
}  // namespace tributary
