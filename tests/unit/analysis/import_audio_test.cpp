// Import of real audio by the real ingest, beside files that are none.

#include <cmath>
#include <numbers>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/analysis/import.h"
#include "core/audio/writer.h"
#include "tests/support/catalogue_samples.h"

namespace tributary {
namespace {

/// Five seconds of a tone that jumps once a second.
std::vector<float> tune(double baseHz) {
    constexpr int kRate = 22050;
    std::vector<float> samples;
    for (int i = 0; i < 5 * kRate; ++i) {
        const double hz = baseHz * std::exp2(static_cast<double>((i / kRate) * 5 % 12) / 12.0);
        samples.push_back(0.4F *
                          static_cast<float>(std::sin(2.0 * std::numbers::pi * hz * i / kRate)));
    }
    return samples;
}

TEST(ImportAudio, GoodFilesOfAListAreInAndBadOnesAreListed) {
    const samples::Folder folder;
    ASSERT_TRUE(writeAudio(folder / "Größe.wav", tune(220.0), 1, 22050));
    std::filesystem::copy_file(folder / "Größe.wav", folder / "same.wav");
    ASSERT_TRUE(writeAudio(folder / "silent.wav", std::vector<float>(5 * 22050, 0.0F), 1, 22050));
    ASSERT_TRUE(writeAudio(folder / "short.wav", std::vector<float>(2000, 0.5F), 1, 22050));
    samples::writeFile(folder / "text.mp3", std::string(4000, 'x'));
    samples::writeFile(folder / "empty.wav", "");
    samples::writeFile(folder / "list.csv",
                       "file,holder,share\nGröße.wav,Ada,100\nsame.wav,Ada,100\nsilent.wav,,\n"
                       "short.wav,,\ntext.mp3,,\nempty.wav,,\nmissing.wav,,\n");
    const auto library = folder / "lib.tributary";
    ASSERT_TRUE(Catalogue::create(library, ""));
    const auto list = readTrackList(folder / "list.csv");
    ASSERT_TRUE(list) << describe(list.error());
    ImportOptions options;
    options.threads = 2;
    const auto summary = importTracks(library, list->items, options, Progress(), {});
    ASSERT_TRUE(summary) << describe(summary.error());
    ASSERT_EQ(summary->added.size(), 1U);
    EXPECT_EQ(summary->duplicates.size(), 1U);
    std::vector<ErrorCode> codes;
    for (const Error& error : summary->failed) codes.push_back(error.code);
    EXPECT_THAT(codes, testing::ElementsAre(ErrorCode::AudioSilent, ErrorCode::AudioTooShort,
                                            ErrorCode::AudioUnsupported, testing::_,
                                            ErrorCode::FileNotFound));
    const auto catalogue = Catalogue::open(library, OpenMode::ReadOnly);
    const auto track = catalogue->track(summary->added[0].id);
    EXPECT_EQ(track->metadata.title, "Größe");
    EXPECT_NEAR(track->durationS, 5.0, 0.01);
    EXPECT_FALSE(catalogue->loadSketch(track->id)->peaks.empty());
    EXPECT_FALSE(catalogue->loadEmbeddings(track->id)->empty());
    EXPECT_TRUE(catalogue->verify({}, {})->empty());
}

}  // namespace
}  // namespace tributary
