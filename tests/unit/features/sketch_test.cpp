#include "core/features/sketch.h"

#include <cmath>
#include <fstream>
#include <iterator>
#include <vector>

#include <gtest/gtest.h>

#include "core/audio/decoder.h"
#include "core/features/extractor.h"
#include "tests/support/synth.h"

namespace tributary {
namespace {

TEST(Sketch, RealFeaturesComeBackAsTheyWere) {
    const TrackFeatures before = extractFeatures(test::piece(6, 15.0, kAnalysisRate));
    const auto bytes = encodeSketch(before);
    const auto after = decodeSketch(bytes);
    ASSERT_TRUE(after) << describe(after.error());
    EXPECT_EQ(after->peaks, before.peaks);
    EXPECT_EQ(after->chroma, before.chroma);
    EXPECT_EQ(after->melody, before.melody);
    EXPECT_EQ(after->bass, before.bass);
    EXPECT_EQ(after->onsets, before.onsets);
    EXPECT_EQ(after->pitches, PitchSource::Heard);
    EXPECT_EQ(after->power, before.power);
    EXPECT_NEAR(after->durationS, before.durationS, 1e-6);
    EXPECT_NEAR(after->tuningCents, before.tuningCents, 1e-3);
    EXPECT_NEAR(after->loudestDb, before.loudestDb, 1e-3);
    EXPECT_EQ(encodeSketch(*after), bytes);
}

TEST(Sketch, NoFeaturesAtAllComeBackToo) {
    const auto after = decodeSketch(encodeSketch(TrackFeatures{}));
    ASSERT_TRUE(after) << describe(after.error());
    EXPECT_TRUE(after->peaks.empty());
    EXPECT_EQ(after->chroma.cols(), 0);
}

TEST(Sketch, PeaksFarApartKeepTheirPlaces) {
    TrackFeatures f;
    f.peaks = {{0, 1, 2}, {65534, 3, 4}, {131069, 5, 6}, {1U << 20, 251, 255}, {1U << 21, 0, 0}};
    const auto after = decodeSketch(encodeSketch(f));
    ASSERT_TRUE(after) << describe(after.error());
    EXPECT_EQ(after->peaks, f.peaks);
}

TEST(Sketch, PitchClassesFromLevelsStayWhatTheyAre) {
    const TrackFeatures before =
        extractFeatures(test::piece(6, 6.0, kAnalysisRate), PitchSource::FromLevels);
    const auto after = decodeSketch(encodeSketch(before));
    ASSERT_TRUE(after) << describe(after.error());
    EXPECT_EQ(after->pitches, PitchSource::FromLevels);
    EXPECT_EQ(after->chroma, before.chroma);
    EXPECT_EQ(after->onsets, before.onsets);
}

/// Written before pitch classes came from what is heard: two frames and two peaks.
TEST(Sketch, AnOlderSketchIsReadAndSaysThatItsPitchClassesAreFromLevels) {
    std::ifstream in(TRIBUTARY_TEST_DATA "/sketch_v2.sketch", std::ios::binary);
    const std::vector<char> bytes{std::istreambuf_iterator<char>(in), {}};
    ASSERT_FALSE(bytes.empty());
    const auto old = decodeSketch(std::as_bytes(std::span(bytes)));
    ASSERT_TRUE(old) << describe(old.error());
    EXPECT_EQ(old->pitches, PitchSource::FromLevels);
    const std::vector<SpectralPeak> peaks = {{3, 100, 200}, {70000, 7, 8}};
    EXPECT_EQ(old->peaks, peaks);
    ASSERT_EQ(old->chroma.cols(), 2);
    EXPECT_EQ(old->chroma(5, 1), 17.0F);
    EXPECT_EQ(old->onsets(5, 1), 17.0F);
    EXPECT_EQ(old->power(83, 1), 99);
}

TEST(Sketch, ADamagedSketchSaysWhatIsSafeAndWhatToDo) {
    auto bytes = encodeSketch(extractFeatures(test::piece(6, 4.0, kAnalysisRate)));
    bytes[bytes.size() / 2] ^= std::byte{1};
    const auto after = decodeSketch(bytes);
    ASSERT_FALSE(after);
    EXPECT_EQ(after.error().code, ErrorCode::SketchCorrupt);
    EXPECT_NE(after.error().message.find("not affected"), std::string::npos);
    EXPECT_NE(after.error().message.find("import it again"), std::string::npos);
}

TEST(Sketch, BytesAfterTheEndAreCorrupt) {
    auto bytes = encodeSketch(extractFeatures(test::piece(6, 4.0, kAnalysisRate)));
    for (int more = 0; more < 8; ++more) {
        bytes.push_back(std::byte{0});
        const auto after = decodeSketch(bytes);
        ASSERT_FALSE(after) << more;
        EXPECT_EQ(after.error().code, ErrorCode::SketchCorrupt);
    }
}

TEST(Power, ACodeIsWithinAQuarterOfADecibel) {
    for (double db = -110.0; db <= 10.0; db += 0.37) {
        const auto power = static_cast<float>(std::pow(10.0, db / 10.0));
        const double back = 10.0 * std::log10(decodePower(encodePower(power)));
        EXPECT_NEAR(back, db, 0.2501) << db;
    }
}

TEST(Power, EveryCodeIsItsOwn) {
    for (int code = 0; code < 256; ++code) {
        EXPECT_EQ(encodePower(decodePower(static_cast<std::uint8_t>(code))), code);
    }
}

TEST(Power, NothingAndNonsenseAreSilence) {
    EXPECT_EQ(encodePower(0.0F), 0);
    EXPECT_EQ(encodePower(-1.0F), 0);
    EXPECT_EQ(encodePower(std::nanf("")), 0);
    EXPECT_EQ(decodePower(0), 0.0F);
}

}  // namespace
}  // namespace tributary
