#include "core/features/extractor.h"

#include <algorithm>
#include <cmath>
#include <map>

#include <gtest/gtest.h>

#include "core/audio/decoder.h"
#include "core/features/sketch.h"
#include "tests/support/synth.h"

namespace tributary {
namespace {

constexpr int kRate = kAnalysisRate;
constexpr int kA4Bin = 3 * kBinsPerOctave + 1;  // three octaves above A1

/// The bin in which most peaks lie.
int commonestBin(const TrackFeatures& features) {
    std::map<int, int> counts;
    for (const SpectralPeak& peak : features.peaks) ++counts[peak.bin];
    int best = -1;
    for (const auto& [bin, count] : counts) {
        if (best < 0 || count > counts[best]) best = bin;
    }
    return best;
}

/// The strongest pitch class on average.
Eigen::Index strongest(const Eigen::MatrixXf& view) {
    Eigen::Index at = 0;
    view.rowwise().sum().maxCoeff(&at);
    return at;
}

/// A tone that begins and ends many times, since peaks are maxima in time too.
std::vector<float> repeated(double hz) {
    std::vector<float> samples;
    for (int i = 0; i < 12; ++i) {
        const auto tone = test::tone(hz, 0.4, kRate);
        samples.insert(samples.end(), tone.begin(), tone.end());
        samples.resize(samples.size() + kRate / 4, 0.0F);
    }
    return samples;
}

/// A second of each of eight notes, detuned.
std::vector<float> notes(double cents) {
    std::vector<float> out;
    for (const int midi : {57, 64, 69, 60, 72, 76, 67, 62}) {
        const double hz = 440.0 * std::exp2((midi - 69) / 12.0 + cents / 1200.0);
        const auto note = test::tone(hz, 1.0, kRate, 0.4F);
        out.insert(out.end(), note.begin(), note.end());
    }
    return out;
}

TEST(FeatureExtractor, ASineAtA4PeaksInItsBinAndPitchClass) {
    const TrackFeatures f = extractFeatures(repeated(440.0));
    ASSERT_GE(f.peaks.size(), 12U);
    EXPECT_NEAR(commonestBin(f), kA4Bin, 1);
    EXPECT_EQ(strongest(f.chroma), 9);
    EXPECT_EQ(strongest(f.melody), 9);
    Eigen::VectorXd power = Eigen::VectorXd::Zero(kPowerBands);
    for (Eigen::Index t = 0; t < f.power.cols(); ++t) {
        for (int b = 0; b < kPowerBands; ++b) power[b] += decodePower(f.power(b, t));
    }
    Eigen::Index band = 0;
    power.maxCoeff(&band);
    EXPECT_EQ(band, 36);  // three octaves above A1
}

TEST(FeatureExtractor, AnotherOctaveIsTheSamePitchClassAndOtherBins) {
    const TrackFeatures low = extractFeatures(test::tone(220.0, 4.0, kRate));
    const TrackFeatures high = extractFeatures(test::tone(880.0, 4.0, kRate));
    EXPECT_EQ(strongest(low.chroma), 9);
    EXPECT_EQ(strongest(high.chroma), 9);
    EXPECT_EQ(strongest(extractFeatures(test::tone(110.0, 4.0, kRate)).bass), 9);
}

TEST(FeatureExtractor, TuningIsFoundWithinThreeCents) {
    for (const double cents : {-40.0, -17.0, 0.0, 8.0, 33.0}) {
        EXPECT_NEAR(extractFeatures(notes(cents)).tuningCents, cents, 3.0) << cents;
    }
}

TEST(FeatureExtractor, TuningIsTakenOutOfTheBins) {
    for (const double cents : {-30.0, 0.0, 30.0}) {
        const TrackFeatures f = extractFeatures(repeated(440.0 * std::exp2(cents / 1200.0)));
        EXPECT_EQ(commonestBin(f), kA4Bin) << cents;
        EXPECT_EQ(strongest(f.chroma), 9);
    }
}

TEST(FeatureExtractor, BlocksOfAnySizeGiveTheSameFeatures) {
    // Longer than the minute that is worked on at once.
    const auto samples = test::piece(3, 75.0, kRate);
    const auto whole = encodeSketch(extractFeatures(samples));
    for (const std::size_t size : {997UL, 22050UL, 500000UL}) {
        FeatureExtractor extractor;
        for (std::size_t at = 0; at < samples.size(); at += size) {
            extractor.push({samples.data() + at, std::min(size, samples.size() - at)});
        }
        EXPECT_TRUE(encodeSketch(extractor.finish()) == whole) << "blocks of " << size;
    }
}

TEST(FeatureExtractor, PeaksAndPitchClassesDoNotDependOnTheGain) {
    const auto samples = test::piece(4, 20.0, kRate);
    std::vector<float> quiet(samples);
    for (float& s : quiet) s *= 0.125F;
    const TrackFeatures loud = extractFeatures(samples);
    const TrackFeatures soft = extractFeatures(quiet);
    std::size_t common = 0;
    auto at = soft.peaks.begin();
    for (const SpectralPeak& p : loud.peaks) {
        at = std::find_if(at, soft.peaks.end(), [&](const SpectralPeak& q) {
            return q.frame != p.frame ? q.frame > p.frame : q.bin >= p.bin;
        });
        if (at == soft.peaks.end()) break;
        if (at->frame == p.frame && at->bin == p.bin) ++common;
    }
    EXPECT_GT(common, loud.peaks.size() * 98 / 100);
    EXPECT_LT(soft.peaks.size(), loud.peaks.size() * 102 / 100);
    EXPECT_LT((loud.chroma - soft.chroma).norm(), 0.02F * loud.chroma.norm());
    EXPECT_NEAR(loud.loudestDb - soft.loudestDb, 18.06F, 0.1F);
}

TEST(FeatureExtractor, SilenceHasNoPeaksNoPitchAndIsReportedAsSilent) {
    const TrackFeatures f = extractFeatures(std::vector<float>(5 * kRate, 0.0F));
    EXPECT_TRUE(f.peaks.empty());
    EXPECT_EQ(f.chroma.sum(), 0.0F);
    EXPECT_EQ(f.melody.sum(), 0.0F);
    EXPECT_EQ(f.onsets.sum(), 0.0F);
    EXPECT_EQ(f.power.cast<int>().sum(), 0);
    EXPECT_EQ(f.tuningCents, 0.0F);
    EXPECT_LE(f.loudestDb, -100.0F);
    EXPECT_NEAR(f.durationS, 5.0, 1e-9);
}

TEST(FeatureExtractor, NothingAtAllIsNoError) {
    const TrackFeatures f = FeatureExtractor().finish();
    EXPECT_EQ(f.durationS, 0.0);
    EXPECT_TRUE(f.peaks.empty());
}

TEST(FeatureExtractor, FramesCoverTheWholeTrackAndPeaksAreInOrder) {
    const double seconds = 12.3;
    const TrackFeatures f = extractFeatures(test::piece(5, seconds, kRate));
    EXPECT_GE(static_cast<double>(f.chroma.cols()) * kChromaHopS, seconds);
    EXPECT_LT(static_cast<double>(f.chroma.cols() - 2) * kChromaHopS, seconds);
    EXPECT_EQ(f.chroma.cols(), f.melody.cols());
    EXPECT_EQ(f.chroma.cols(), f.bass.cols());
    EXPECT_EQ(f.chroma.cols(), f.onsets.cols());
    EXPECT_EQ(f.chroma.cols(), f.power.cols());
    EXPECT_TRUE(std::is_sorted(f.peaks.begin(), f.peaks.end(), [](const auto& a, const auto& b) {
        return a.frame != b.frame ? a.frame < b.frame : a.bin < b.bin;
    }));
    EXPECT_LE(f.peaks.back().frame * kPeakHopS, seconds + kChromaHopS);
}

TEST(FeatureExtractor, NoSecondKeepsMoreThanItsShareOfPeaks) {
    const TrackFeatures f = extractFeatures(test::noise(1, 10.0, kRate));
    std::map<int, int> perSecond;
    for (const SpectralPeak& p : f.peaks) ++perSecond[static_cast<int>(p.frame * kPeakHopS)];
    ASSERT_GE(perSecond.size(), 10U);
    for (const auto& [second, count] : perSecond) EXPECT_LE(count, 64) << "second " << second;
}

}  // namespace
}  // namespace tributary
