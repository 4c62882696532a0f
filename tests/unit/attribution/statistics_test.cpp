#include "core/attribution/statistics.h"

#include <cmath>
#include <limits>

#include <gtest/gtest.h>

#include "core/features/extractor.h"
#include "tests/unit/attribution/tracks.h"

namespace tributary {
namespace {

std::vector<std::byte> smallCohort() {
    const std::vector<TrackFeatures> clips{extractFeatures(test::music(1, 4.0)),
                                           extractFeatures(test::music(2, 3.0))};
    return encodeCohort(clips);
}

void expectCorrupt(std::span<const std::byte> bytes) {
    const auto decoded = decodeCohort(bytes);
    ASSERT_FALSE(decoded);
    EXPECT_EQ(decoded.error().code, ErrorCode::WeightsCorrupt);
    EXPECT_NE(decoded.error().message.find("install the program again"), std::string::npos);
}

TEST(Cohort, TheBuiltInClipsAreSound) {
    ASSERT_GE(cohort().size(), 8U);
    for (const TrackFeatures& clip : cohort()) {
        EXPECT_GT(clip.durationS, 10.0);
        EXPECT_FALSE(clip.peaks.empty());
        EXPECT_NEAR(static_cast<double>(clip.chroma.cols()) * kChromaHopS, clip.durationS, 1.0);
        EXPECT_EQ(clip.chroma.cols(), clip.melody.cols());
        EXPECT_GT(clip.chroma.sum(), 0.0F);
    }
    EXPECT_EQ(cohortSha256().size(), 64U);
}

TEST(Cohort, WhatIsKeptOfAClipComesBackAsItWas) {
    const std::vector<TrackFeatures> clips{extractFeatures(test::music(3, 6.0))};
    const auto decoded = decodeCohort(encodeCohort(clips));
    ASSERT_TRUE(decoded) << describe(decoded.error());
    ASSERT_EQ(decoded->size(), 1U);
    EXPECT_EQ(decoded->front().peaks, clips[0].peaks);
    EXPECT_EQ(decoded->front().chroma, clips[0].chroma);
    EXPECT_EQ(decoded->front().melody, clips[0].melody);
    EXPECT_EQ(decoded->front().onsets, clips[0].onsets);
    EXPECT_NEAR(decoded->front().durationS, clips[0].durationS, 1e-3);
}

TEST(Cohort, CutAnywhereItIsCorrupt) {
    const auto bytes = smallCohort();
    for (std::size_t length = 0; length < bytes.size(); length += length < 64 ? 1 : 37) {
        SCOPED_TRACE(length);
        expectCorrupt(std::span(bytes).first(length));
    }
}

TEST(Cohort, WithMoreAfterItsEndItIsCorrupt) {
    auto bytes = smallCohort();
    bytes.push_back(std::byte{0});
    expectCorrupt(bytes);
}

TEST(Cohort, AnotherMagicVersionOrImpossibleCountsAreCorrupt) {
    const auto whole = smallCohort();
    // Magic, version, number of clips, then frames and peaks of the first clip.
    for (const std::size_t at : {0U, 3U, 4U, 7U, 8U, 9U, 11U, 16U, 19U, 20U, 23U}) {
        SCOPED_TRACE(at);
        auto bytes = whole;
        bytes[at] ^= std::byte{0x85};
        expectCorrupt(bytes);
    }
}

TEST(Cohort, APeakOutsideTheSpectrumIsCorrupt) {
    auto bytes = smallCohort();
    bytes[bytes.size() - 3] = std::byte{kLogBins};
    expectCorrupt(bytes);
}

TEST(Statistics, ComeBackAsTheyWere) {
    const TrackStatistics before{{0.6F, 0.05F}, {0.3F, 0.07F}};
    const auto after = decodeStatistics(encodeStatistics(before));
    ASSERT_TRUE(after) << describe(after.error());
    EXPECT_EQ(encodeStatistics(*after), encodeStatistics(before));
    EXPECT_EQ(after->notes.mean, 0.6F);
    EXPECT_EQ(after->chords.deviation, 0.07F);
}

TEST(Statistics, OfAnotherLengthAreCorrupt) {
    auto bytes = encodeStatistics({});
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        const auto decoded = decodeStatistics(std::span(bytes).first(length));
        ASSERT_FALSE(decoded) << length;
        EXPECT_EQ(decoded.error().code, ErrorCode::SketchCorrupt);
    }
    bytes.push_back(std::byte{0});
    EXPECT_EQ(decodeStatistics(bytes).error().code, ErrorCode::SketchCorrupt);
}

TEST(Statistics, NumbersThatCannotBeAreCorrupt) {
    constexpr float kInfinite = std::numeric_limits<float>::infinity();
    for (const ScoreMoments bad : {ScoreMoments{kInfinite, 1.0F}, ScoreMoments{0.0F, std::nanf("")},
                                   ScoreMoments{0.0F, 0.0F}, ScoreMoments{0.0F, -1.0F}}) {
        TrackStatistics s;
        s.chords = bad;
        EXPECT_EQ(decodeStatistics(encodeStatistics(s)).error().code, ErrorCode::SketchCorrupt);
    }
}

TEST(Statistics, OfATrackAreFiniteAndAlwaysTheSame) {
    const TrackFeatures track = extractFeatures(test::music(4, 12.0));
    const auto measured = encodeStatistics(measureAgainstCohort(track, defaultSettings()));
    EXPECT_TRUE(decodeStatistics(measured));
    EXPECT_EQ(encodeStatistics(measureAgainstCohort(track, defaultSettings())), measured);
}

TEST(Statistics, OfATrackWithoutSoundCanBeUsed) {
    const TrackFeatures silent = extractFeatures(std::vector<float>(5 * kAnalysisRate, 0.0F));
    EXPECT_TRUE(
        decodeStatistics(encodeStatistics(measureAgainstCohort(silent, defaultSettings()))));
}

TEST(ScoreMoments, NormaliseToDeviationsFromTheMean) {
    EXPECT_FLOAT_EQ((ScoreMoments{4.0F, 2.0F}.normalise(7.0F)), 1.5F);
}

}  // namespace
}  // namespace tributary
