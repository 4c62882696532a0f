#include "core/attribution/composition.h"

#include <cmath>

#include <gtest/gtest.h>

#include "core/attribution/pitch_match.h"
#include "tests/unit/attribution/melodic_track.h"

namespace tributary {
namespace {

constexpr double kWindowS = 8.0;
constexpr double kWindowHopS = 4.0;
const ScoreMoments kWindowImpostors{0.5F, 0.1F};
const std::vector<WindowLevel> kLevels(32);
const ScoreMoments kChainImpostors{0.3F, 0.1F};

/// One window of the query at source time, by plain interpolation, of unit norm.
Eigen::MatrixXf templateOf(const PitchSequence& query, double startS, double speed, int length) {
    Eigen::MatrixXf out = Eigen::MatrixXf::Zero(12, length);
    for (int i = 0; i < length; ++i) {
        const double at = startS / query.hopS() + i / speed;
        const auto left = static_cast<Eigen::Index>(std::floor(at));
        const auto part = static_cast<float>(at - std::floor(at));
        for (Eigen::Index side = 0; side < 2; ++side) {
            if (left + side < 0 || left >= query.frames() || left + side >= query.frames())
                continue;
            out.col(i) += (side == 0 ? 1.0F - part : part) * query.values().col(left + side);
        }
    }
    return out / out.norm();
}

TEST(CorrelationTensor, EqualsTheDirectSumOverKeysTempiAndPositions) {
    const TrackFeatures sourceTrack = melodic(1, 30.0);
    const PitchSequence source(sourceTrack, PitchView::Onsets);
    const PitchSequence query(melodic(2, 17.0), PitchView::Onsets);
    const std::vector<double> speeds{0.8, 1.0, 1.3};
    const PitchQuery prepared = preparePitchQuery(query, 0.0, 17.0, kWindowS, kWindowHopS, speeds);
    const CorrelationTensor tensor(prepared, source);
    ASSERT_GE(prepared.windows, 3);
    const double meanEnergy = source.values().squaredNorm() / static_cast<double>(source.frames());
    for (int w = 0; w < prepared.windows; ++w) {
        for (int s = 0; s < 3; ++s) {
            const int length = prepared.lengths[static_cast<std::size_t>(s)];
            const Eigen::MatrixXf q =
                templateOf(query, w * kWindowHopS, speeds[static_cast<std::size_t>(s)], length);
            for (Eigen::Index p = 0; p < tensor.positions(); p += 7) {
                const Eigen::Index fits = std::min<Eigen::Index>(length, source.frames() - p);
                const double own = source.values().middleCols(p, fits).squaredNorm();
                const double norm = std::sqrt(std::max(own, 0.3 * meanEnergy * length));
                for (int key = 0; key < 12; ++key) {
                    double sum = 0.0;
                    for (Eigen::Index t = 0; t < fits; ++t) {
                        for (int pc = 0; pc < 12; ++pc) {
                            sum += source.values()(pc, p + t) * q((pc + key) % 12, t);
                        }
                    }
                    ASSERT_NEAR(tensor.at(w, s, key)[p], sum / norm, 2e-4)
                        << "window " << w << " speed " << s << " key " << key << " at " << p;
                }
            }
        }
    }
}

TEST(CorrelationMaxima, AreTheLargestMeansOfTheViewsAndTheirPlaces) {
    const TrackFeatures sourceTrack = melodic(3, 20.0), queryTrack = melodic(4, 13.0);
    const auto prepare = [&](PitchView view) {
        return preparePitchQuery(PitchSequence(queryTrack, view), 0.0, 13.0, kWindowS, kWindowHopS,
                                 {0.9, 1.0});
    };
    const PitchSequence onsets(sourceTrack, PitchView::Onsets);
    const PitchSequence melody(sourceTrack, PitchView::Melody);
    const PitchQuery first = prepare(PitchView::Onsets), second = prepare(PitchView::Melody);
    const PitchPair views[] = {{first, onsets}, {second, melody}};
    const PitchMaxima maxima = correlationMaxima(views);
    const CorrelationTensor a(first, onsets), b(second, melody);
    ASSERT_EQ(maxima.windows, first.windows);
    for (int w = 0; w < maxima.windows; ++w) {
        float best = -1.0F;
        for (int s = 0; s < 2; ++s) {
            for (int key = 0; key < 12; ++key) {
                const Eigen::VectorXf mean = 0.5F * (a.at(w, s, key) + b.at(w, s, key));
                const std::size_t i = maxima.index(w, s, key);
                EXPECT_NEAR(maxima.cosine[i], mean.maxCoeff(), 1e-5F);
                EXPECT_NEAR(mean[maxima.frame[i]], mean.maxCoeff(), 1e-5F);
                best = std::max(best, maxima.cosine[i]);
            }
        }
        EXPECT_EQ(maxima.best(w), best);
    }
}

TEST(CorrelationTensor, ASourceShorterThanTheWindowHasAPosition) {
    const PitchSequence source(melodic(6, 2.0), PitchView::Onsets);
    const PitchSequence query(melodic(7, 12.0), PitchView::Onsets);
    const PitchQuery prepared =
        preparePitchQuery(query, 0.0, 12.0, kWindowS, kWindowHopS, {0.7, 1.4});
    const CorrelationTensor tensor(prepared, source);
    EXPECT_GE(tensor.positions(), 1);
    for (int key = 0; key < 12; ++key) EXPECT_TRUE(tensor.at(0, 1, key).allFinite());
}

TEST(CorrelationTensor, SilenceOnEitherSideCorrelatesWithNothing) {
    TrackFeatures silent = melodic(8, 12.0);
    silent.onsets.setZero();
    const PitchSequence quiet(silent, PitchView::Onsets);
    const PitchSequence loud(melodic(9, 12.0), PitchView::Onsets);
    const auto prepare = [](const PitchSequence& q) {
        return preparePitchQuery(q, 0.0, 12.0, kWindowS, kWindowHopS, {1.0});
    };
    EXPECT_EQ(CorrelationTensor(prepare(quiet), loud).at(0, 0, 0).norm(), 0.0F);
    EXPECT_LT(CorrelationTensor(prepare(loud), quiet).at(0, 0, 0).norm(), 1e-3F);
    EXPECT_EQ(prepare(quiet).weight[0], 0.0F);
}

TEST(PitchSequence, FramesHaveNoMeanAndEnergiesAddUp) {
    for (const PitchView view : {PitchView::Onsets, PitchView::Melody, PitchView::Chords}) {
        const PitchSequence s(melodic(10, 20.0), view);
        EXPECT_LT(s.values().colwise().mean().cwiseAbs().maxCoeff(), 1e-5F);
        EXPECT_NEAR(s.cumulatedEnergy()[s.frames()], s.values().squaredNorm(), 1e-2);
        // The transform is orthonormal.
        EXPECT_NEAR(s.spectrum().squaredNorm(), s.values().squaredNorm(), 1e-2);
    }
}

struct Planted {
    int semitones;
    double speed;
    double atS;
};

class MatchPitch : public testing::TestWithParam<Planted> {};

TEST_P(MatchPitch, FindsAPlantedKeyTempoAndPlace) {
    const Planted p = GetParam();
    const std::vector<double> speeds = pitchSpeeds(defaultSettings());
    const TrackFeatures sourceTrack = melodic(11, 90.0);
    const PitchSequence source(sourceTrack, PitchView::Onsets);
    const PitchSequence query(played(sourceTrack, p.atS, 30.0, p.semitones, p.speed),
                              PitchView::Onsets);
    const PitchQuery prepared = preparePitchQuery(query, 0.0, 30.0, kWindowS, kWindowHopS, speeds);
    const PitchPair pair{prepared, source};
    const PitchMaxima maxima = correlationMaxima({&pair, 1});
    const auto levels = std::span(kLevels).first(static_cast<std::size_t>(prepared.windows));
    const PitchMatch m = matchPitch(prepared, maxima, 100.0, kWindowImpostors, levels);
    const ChainMatch c = matchChain(prepared, CorrelationTensor(prepared, source), kChainImpostors);
    EXPECT_EQ(m.key, p.semitones);
    EXPECT_EQ(c.chainKey, p.semitones);
    EXPECT_NEAR(m.speed / p.speed, 1.0, 0.03);
    EXPECT_NEAR(c.chainSpeed / p.speed, 1.0, 0.03);
    EXPECT_NEAR(c.chainSourceS, p.atS, 0.6);
    ASSERT_EQ(m.windows.size(), static_cast<std::size_t>(prepared.windows));
    for (const PitchWindowMatch& w : m.windows) {
        EXPECT_NEAR(w.sourceBeginS, p.atS + (w.queryBeginS - 100.0) * p.speed, 0.8);
        EXPECT_NEAR(w.queryEndS - w.queryBeginS, kWindowS, 1e-9);
    }
}

TEST_P(MatchPitch, ScoresAPlantedStretchFarAboveAnotherTrack) {
    const Planted p = GetParam();
    const TrackFeatures sourceTrack = melodic(11, 90.0);
    const PitchSequence query(played(sourceTrack, p.atS, 30.0, p.semitones, p.speed),
                              PitchView::Onsets);
    const PitchQuery prepared =
        preparePitchQuery(query, 0.0, 30.0, kWindowS, kWindowHopS, pitchSpeeds(defaultSettings()));
    const auto levels = std::span(kLevels).first(static_cast<std::size_t>(prepared.windows));
    const auto jumping = [&](const TrackFeatures& track) {
        const PitchSequence source(track, PitchView::Onsets);
        const PitchPair pair{prepared, source};
        return matchPitch(prepared, correlationMaxima({&pair, 1}), 0.0, kWindowImpostors, levels)
            .jumping;
    };
    const auto chain = [&](const TrackFeatures& track) {
        const CorrelationTensor tensor(prepared, PitchSequence(track, PitchView::Onsets));
        return matchChain(prepared, tensor, kChainImpostors).chain;
    };
    const TrackFeatures other = melodic(12, 90.0);
    EXPECT_GT(jumping(sourceTrack), 2.0F * jumping(other));
    EXPECT_GT(chain(sourceTrack), chain(other) + 2.0F);
}

INSTANTIATE_TEST_SUITE_P(Warps, MatchPitch,
                         testing::Values(Planted{0, 1.0, 20.0}, Planted{5, 1.0, 41.0},
                                         Planted{-4, 1.1025, 33.0}, Planted{6, 0.8227, 10.0}));

PitchMaxima maximaOf(std::vector<float> byWindow) {
    PitchMaxima m;
    m.windows = static_cast<int>(byWindow.size());
    m.speeds = 1;
    for (const float cosine : byWindow) m.cosine.insert(m.cosine.end(), 12, cosine);
    m.frame.assign(m.cosine.size(), 0);
    return m;
}

/// Ten seconds of music `times` over.
TrackFeatures looped(std::uint64_t seed, int times) {
    const TrackFeatures loop = melodic(seed, 10.0);
    TrackFeatures out = loop;
    out.durationS = 10.0 * times;
    const auto repeat = [&](const Eigen::MatrixXf& view) {
        return Eigen::MatrixXf(view.replicate(1, times));
    };
    out.chroma = repeat(loop.chroma);
    out.bass = repeat(loop.bass);
    return out;
}

TEST(TimesOver, OfALoopIsHowOftenItIsPlayed) {
    const PitchSequence chords(looped(31, 4), PitchView::Chords);
    EXPECT_NEAR(timesOver(chords, 0.0, 30.0), 3.0, 0.3);
    EXPECT_NEAR(timesOver(chords, 10.0, 40.0), 3.0, 0.3);
    EXPECT_NEAR(timesOver(chords, 0.0, 20.0), 2.0, 0.2);
}

TEST(TimesOver, OfWhatDoesNotComeBackIsAboutOne) {
    const PitchSequence chords(melodic(32, 60.0), PitchView::Chords);
    EXPECT_GE(timesOver(chords, 0.0, 30.0), 1.0);
    EXPECT_LT(timesOver(chords, 0.0, 30.0), 1.3);
    // A loop that is played once in the stretch is none.
    EXPECT_LT(timesOver(PitchSequence(looped(31, 4), PitchView::Chords), 0.0, 10.0), 1.3);
}

TEST(TimesOver, OfSilenceOrNextToNothingIsOne) {
    TrackFeatures silent = melodic(33, 30.0);
    silent.chroma.setZero();
    silent.bass.setZero();
    EXPECT_EQ(timesOver(PitchSequence(silent, PitchView::Chords), 0.0, 30.0), 1.0);
    EXPECT_EQ(timesOver(PitchSequence(melodic(33, 30.0), PitchView::Chords), 5.0, 6.0), 1.0);
    EXPECT_EQ(timesOver(PitchSequence(melodic(33, 30.0), PitchView::Chords), 90.0, 99.0), 1.0);
}

TEST(WindowLevels, AWindowThatFitsEverythingHasAHighLevel) {
    std::vector<PitchMaxima> maxima;
    for (int i = 0; i < 90; ++i)
        maxima.push_back(maximaOf({0.8F + 0.001F * static_cast<float>(i % 7), 0.5F}));
    const std::vector<ScoreMoments> impostors(maxima.size(), kWindowImpostors);
    const auto levels = windowLevels(maxima, impostors);
    ASSERT_EQ(levels.size(), 2U);
    EXPECT_GT(levels[0].median, 2.0F);
    EXPECT_NEAR(levels[1].median, 0.0F, 0.1F);
}

TEST(WindowLevels, AFewTrueSourcesMoveThemLittle) {
    std::vector<PitchMaxima> without, with;
    for (int i = 0; i < 60; ++i) {
        without.push_back(maximaOf({0.5F + 0.002F * static_cast<float>(i % 11)}));
        with.push_back(i < 4 ? maximaOf({0.95F}) : without.back());
    }
    const std::vector<ScoreMoments> impostors(without.size(), kWindowImpostors);
    EXPECT_NEAR(windowLevels(with, impostors)[0].median, windowLevels(without, impostors)[0].median,
                0.1F);
}

TEST(WindowLevels, OfFewTracksAreDrawnTowardsTheTypical) {
    const std::vector<PitchMaxima> two(2, maximaOf({0.9F}));
    const std::vector<ScoreMoments> impostors(2, kWindowImpostors);
    EXPECT_LT(windowLevels(two, impostors)[0].median, 1.0F);
    EXPECT_TRUE(windowLevels({}, {}).empty());
}

}  // namespace
}  // namespace tributary
