#include "core/analysis/signature.h"

#include <cstring>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/audio/writer.h"
#include "core/base/digest.h"
#include "core/features/sketch.h"
#include "tests/support/synth.h"
#include "tests/support/temp_folder.h"

namespace tributary {
namespace {

using testing::HasSubstr;

const IngestedAudio& track() {
    static const IngestedAudio audio = [] {
        const test::TempFolder folder;
        const auto file = folder / "piece.wav";
        // One sample more than whole seconds: the length must come back to the sample.
        auto samples = test::piece(4, 9.0, kAnalysisRate);
        samples.push_back(0.25F);
        EXPECT_TRUE(writeAudio(file, samples, 1, kAnalysisRate));
        auto ingested = ingest(file, {}, {});
        EXPECT_TRUE(ingested) << describe(ingested.error());
        ingested->tags.title = "Größe";
        ingested->tags.isrc = "QZFIC2600001";
        ingested->tags.date = "";
        return *ingested;
    }();
    return audio;
}

Result<IngestedAudio> decoded(const std::string& bytes) {
    return decodeSignature(std::as_bytes(std::span(bytes.data(), bytes.size())));
}

void setNumber(std::string& bytes, std::size_t at, std::uint64_t value, std::size_t size) {
    for (std::size_t i = 0; i < size; ++i) {
        bytes[at + i] = static_cast<char>((value >> (8 * i)) & 0xFF);
    }
}

/// Makes length and checksum right again, as whoever writes another version would.
std::string sealed(std::string bytes) {
    setNumber(bytes, 16, bytes.size(), 8);
    const std::string hex = sha256Hex(std::string_view(bytes).substr(0, bytes.size() - 32));
    for (std::size_t i = 0; i < 32; ++i) {
        bytes[bytes.size() - 32 + i] =
            static_cast<char>(std::stoi(hex.substr(2 * i, 2), nullptr, 16));
    }
    return bytes;
}

ErrorCode codeOf(const std::string& bytes) {
    const auto audio = decoded(bytes);
    return audio ? ErrorCode::Internal : audio.error().code;
}

std::size_t placeOf(const std::string& bytes, std::string_view section) {
    return bytes.find(section);
}

TEST(Signature, EverythingTheEngineKeepsComesBackExactly) {
    const auto after = decoded(encodeSignature(track()));
    ASSERT_TRUE(after) << describe(after.error());
    const IngestedAudio& before = track();
    EXPECT_EQ(after->audioSha256, before.audioSha256);
    EXPECT_EQ(after->durationS, before.durationS);
    EXPECT_EQ(after->info.sampleRate, before.info.sampleRate);
    EXPECT_EQ(after->info.channels, before.info.channels);
    EXPECT_EQ(after->truncated, before.truncated);
    EXPECT_FALSE(after->olderFeatures);
    EXPECT_EQ(after->tags.title, before.tags.title);
    EXPECT_EQ(after->tags.isrc, before.tags.isrc);
    EXPECT_EQ(after->tags.date, std::optional<std::string>(""));
    EXPECT_EQ(after->tags.artist, std::nullopt);
    EXPECT_EQ(after->features.durationS, before.features.durationS);
    EXPECT_EQ(after->features.tuningCents, before.features.tuningCents);
    EXPECT_EQ(after->features.loudestDb, before.features.loudestDb);
    EXPECT_EQ(after->features.peaks, before.features.peaks);
    EXPECT_EQ(after->features.power, before.features.power);
    ASSERT_EQ(after->segments.size(), before.segments.size());
    for (std::size_t i = 0; i < before.segments.size(); ++i) {
        EXPECT_EQ(after->segments[i].facet, before.segments[i].facet);
        EXPECT_EQ(after->segments[i].values, before.segments[i].values);
    }
}

TEST(Signature, TheSameTrackGivesTheSameBytesAlsoFromItsSignature) {
    const std::string bytes = encodeSignature(track());
    EXPECT_EQ(encodeSignature(track()), bytes);
    EXPECT_EQ(encodeSignature(*decoded(bytes)), bytes);
}

TEST(Signature, BeginsWithMagicVersionAndLength) {
    const std::string bytes = encodeSignature(track());
    EXPECT_EQ(bytes.substr(0, 8), std::string_view("\x89TSIG\r\n\x1A", 8));
    std::string header = bytes;
    setNumber(header, 8, 1, 4);
    setNumber(header, 12, 3, 4);
    setNumber(header, 16, bytes.size(), 8);
    EXPECT_EQ(header, bytes);
    EXPECT_EQ(sealed(bytes), bytes);
}

TEST(Signature, IsSmall) {
    EXPECT_LT(encodeSignature(track()).size(), 40'000U);  // for nine seconds
}

TEST(Signature, WhatIsNoneIsRefused) {
    EXPECT_EQ(codeOf(""), ErrorCode::SignatureCorrupt);
    EXPECT_EQ(codeOf("RIFF and so on and so forth, as long as a header"),
              ErrorCode::SignatureCorrupt);
    std::string bytes = encodeSignature(track());
    bytes[1] = 'X';
    EXPECT_EQ(codeOf(sealed(bytes)), ErrorCode::SignatureCorrupt);
}

TEST(Signature, OneThatBreaksOffOrGoesOnIsRefused) {
    const std::string bytes = encodeSignature(track());
    const auto cut = decoded(bytes.substr(0, bytes.size() - 1));
    ASSERT_FALSE(cut);
    EXPECT_EQ(cut.error().code, ErrorCode::SignatureCorrupt);
    EXPECT_THAT(cut.error().message, HasSubstr("breaks off"));
    EXPECT_EQ(codeOf(bytes + '\0'), ErrorCode::SignatureCorrupt);
    EXPECT_EQ(codeOf(bytes.substr(0, 20)), ErrorCode::SignatureCorrupt);
    EXPECT_EQ(codeOf(sealed(bytes.substr(0, bytes.size() - 100))), ErrorCode::SignatureCorrupt);
}

TEST(Signature, AChangedByteIsNoticed) {
    const std::string bytes = encodeSignature(track());
    for (const std::size_t at : {std::size_t{30}, std::size_t{60}, bytes.size() / 2,
                                 bytes.size() - 33, bytes.size() - 1}) {
        std::string changed = bytes;
        changed[at] = static_cast<char>(changed[at] ^ 4);
        const auto read = decoded(changed);
        ASSERT_FALSE(read) << at;
        EXPECT_THAT(read.error().message, HasSubstr("checksum"));
    }
}

TEST(Signature, ANewerFormIsCalledNewerWhateverFollows) {
    std::string bytes = encodeSignature(track());
    setNumber(bytes, 8, 2, 4);
    EXPECT_EQ(codeOf(bytes), ErrorCode::SignatureTooNew);
    EXPECT_EQ(codeOf(bytes.substr(0, 60)), ErrorCode::SignatureTooNew);
    setNumber(bytes, 8, 0, 4);
    EXPECT_EQ(codeOf(sealed(bytes)), ErrorCode::SignatureCorrupt);
}

TEST(Signature, ANewerSectionOrSketchIsCalledNewer) {
    const std::string bytes = encodeSignature(track());
    for (const char* name : {"IDEN", "TAGS", "SKCH"}) {
        std::string newer = bytes;
        setNumber(newer, placeOf(bytes, name) + 4, 2, 4);
        EXPECT_EQ(codeOf(sealed(newer)), ErrorCode::SignatureTooNew) << name;
    }
    std::string newer = bytes;
    setNumber(newer, placeOf(bytes, "SKCH") + 16 + 4, 1000, 4);
    EXPECT_EQ(codeOf(sealed(newer)), ErrorCode::SignatureTooNew);
}

TEST(Signature, UnknownSectionsArePassedOverOrRefusedByTheirFirstLetter) {
    const auto with = [](std::string_view name) {
        std::string bytes = encodeSignature(track());
        std::string section(name);
        section += std::string("\1\0\0\0\2\0\0\0\0\0\0\0", 12) + "hi";
        bytes.insert(bytes.size() - 32, section);
        setNumber(bytes, 12, 4, 4);
        return sealed(bytes);
    };
    const auto read = decoded(with("more"));
    ASSERT_TRUE(read) << describe(read.error());
    EXPECT_EQ(read->audioSha256, track().audioSha256);
    EXPECT_EQ(codeOf(with("MORE")), ErrorCode::SignatureTooNew);
    EXPECT_EQ(codeOf(with("TAGS")), ErrorCode::SignatureCorrupt);  // a second one
}

TEST(Signature, ASectionThatIsMissingIsRefused) {
    for (const char* name : {"IDEN", "SKCH"}) {
        std::string bytes = encodeSignature(track());
        bytes.replace(placeOf(bytes, name), 4, "gone");
        EXPECT_EQ(codeOf(sealed(bytes)), ErrorCode::SignatureCorrupt) << name;
    }
    std::string bytes = encodeSignature(track());
    bytes.replace(placeOf(bytes, "TAGS"), 4, "gone");
    const auto read = decoded(sealed(bytes));
    ASSERT_TRUE(read) << describe(read.error());
    EXPECT_EQ(read->tags.title, std::nullopt);
}

TEST(Signature, AnImpossibleIdentityIsRefused) {
    const std::string bytes = encodeSignature(track());
    const std::size_t identity = placeOf(bytes, "IDEN") + 16;
    const auto with = [&](std::size_t at, std::uint64_t value, std::size_t size) {
        std::string changed = bytes;
        setNumber(changed, identity + at, value, size);
        return codeOf(sealed(changed));
    };
    EXPECT_EQ(with(32, 1000, 8), ErrorCode::SignatureCorrupt);  // too short a track
    EXPECT_EQ(with(32, std::uint64_t{1} << 50, 8), ErrorCode::SignatureCorrupt);
    EXPECT_EQ(with(32, 20 * 22050, 8), ErrorCode::SignatureCorrupt);  // not the features' length
    EXPECT_EQ(with(40, 44100, 4), ErrorCode::SignatureTooNew);        // rate of the analysis
    EXPECT_EQ(with(44, 0xFFFFFFFF, 4), ErrorCode::SignatureCorrupt);  // rate of the file
    EXPECT_EQ(with(48, 1'000'000, 4), ErrorCode::SignatureCorrupt);   // channels
    EXPECT_EQ(with(52, 0x7FC00000, 4), ErrorCode::SignatureCorrupt);  // tuning is no number
    EXPECT_EQ(with(56, 0x7F800000, 4), ErrorCode::SignatureCorrupt);  // infinitely loud
    EXPECT_EQ(with(60, 2, 1), ErrorCode::SignatureCorrupt);           // a flag of no meaning
    EXPECT_EQ(with(61, 200, 1), ErrorCode::SignatureCorrupt);         // a version too long
}

TEST(Signature, ImpossibleTagsAreRefused) {
    const std::string bytes = encodeSignature(track());
    const std::size_t tags = placeOf(bytes, "TAGS") + 16;
    for (const auto& [at, value] : {std::pair{0U, 9U}, std::pair{0U, 0U}, std::pair{0U, 5U},
                                    std::pair{3U, 9U}, std::pair{1U, 200U}}) {
        std::string changed = bytes;
        changed[tags + at] = static_cast<char>(value);
        EXPECT_EQ(codeOf(sealed(changed)), ErrorCode::SignatureCorrupt) << at << " " << value;
    }
}

TEST(Signature, FilesAreKnownByTheirFirstBytesOrTheirName) {
    const test::TempFolder folder;
    test::writeBytes(folder / "a.bin", encodeSignature(track()));
    test::writeBytes(folder / "b.tsig", "not one");
    test::writeBytes(folder / "c.bin", "not one");
    EXPECT_TRUE(isSignature(folder / "a.bin"));
    EXPECT_TRUE(isSignature(folder / "b.tsig"));
    EXPECT_FALSE(isSignature(folder / "c.bin"));
    EXPECT_FALSE(isSignature(folder / "none.bin"));
    const auto read = ingest(folder / "a.bin", {}, {});
    ASSERT_TRUE(read) << describe(read.error());
    EXPECT_EQ(read->audioSha256, track().audioSha256);
    const auto bad = ingest(folder / "b.tsig", {}, {});
    ASSERT_FALSE(bad);
    EXPECT_EQ(bad.error().code, ErrorCode::SignatureCorrupt);
    EXPECT_THAT(bad.error().subject, HasSubstr("b.tsig"));
    const auto none = ingest(folder / "none.tsig", {}, {});
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, ErrorCode::FileNotFound);
}

}  // namespace
}  // namespace tributary
