#include "core/attribution/chord_detail.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

#include <gtest/gtest.h>

#include "core/base/random.h"

namespace tributary {
namespace {

constexpr double kFromS = 20.0;
constexpr double kBlockS = 30.0;
constexpr double kSpeed = 1.02;

/// Roots of chords of 1.1 s, three notes each.
std::vector<int> chords(std::uint64_t seed, double seconds) {
    Random random(seed);
    std::vector<int> roots(static_cast<std::size_t>(std::ceil(seconds / 1.1)));
    for (int& root : roots) root = random.below(12);
    return roots;
}

/// A track that sounds chords from `fromS` on, at a speed, higher; 0 … 255 as heard.
TrackFeatures played(const std::vector<int>& roots, double fromS, double seconds, int higher,
                     double speed) {
    TrackFeatures track;
    track.durationS = seconds;
    const auto fill = [&](double hopS, bool bass) {
        Eigen::MatrixXf out = Eigen::MatrixXf::Zero(12, static_cast<Eigen::Index>(seconds / hopS));
        for (Eigen::Index t = 0; t < out.cols(); ++t) {
            const double at = fromS + static_cast<double>(t) * hopS * speed;
            const auto chord = static_cast<std::size_t>(std::max(0.0, at / 1.1));
            const int root = roots[std::min(roots.size() - 1, chord)] + higher + 24;
            for (const int note : {0, 4, 7}) {
                if (!bass || note == 0) out((root + note) % 12, t) = 255.0F;
            }
        }
        return out;
    };
    track.chroma = fill(kChromaHopS, false);
    track.bass = fill(kChromaHopS, true);
    track.harmony = fill(kChromaHopS * kChromaPerHarmony, false);
    return track;
}

/// As a coarse comparison would place the block: a little aside, at a speed a little off.
ChainMatch roughly(int key) {
    return {3.0F, key, 1.0, kFromS + 0.4};
}

ChordDetailMatch match(const TrackFeatures& query, const TrackFeatures& source, int key) {
    return matchChordDetail(
        chordDetail(query, PitchSequence(query, PitchView::Harmony), 0.0, kBlockS), source,
        PitchSequence(source, PitchView::Harmony), roughly(key));
}

TEST(MatchChordDetail, FindsTheExactTempoAndPlaceInAnotherKey) {
    const auto roots = chords(5, 100.0);
    const TrackFeatures source = played(roots, 0.0, 90.0, 0, 1.0);
    const ChordDetailMatch found = match(played(roots, kFromS, kBlockS, 5, kSpeed), source, 5);
    EXPECT_GT(found.cosine, 0.9F);
    EXPECT_NEAR(found.speed, kSpeed, 0.008);
    EXPECT_NEAR(found.sourceS, kFromS, 0.25);
}

TEST(MatchChordDetail, OfABlockInsideAQueryIsThatOfTheBlockAlone) {
    const auto roots = chords(5, 150.0);
    const TrackFeatures source = played(roots, 0.0, 120.0, 0, 1.0);
    const TrackFeatures query = played(roots, kFromS - 15.0 * kSpeed, 60.0, 0, kSpeed);
    const ChordDetailMatch found = matchChordDetail(
        chordDetail(query, PitchSequence(query, PitchView::Harmony), 15.0, 15.0 + kBlockS), source,
        PitchSequence(source, PitchView::Harmony), roughly(0));
    EXPECT_GT(found.cosine, 0.9F);
    EXPECT_NEAR(found.sourceS, kFromS, 0.25);
}

TEST(MatchChordDetail, InAnotherKeyOrAnotherTrackLittleAgrees) {
    const auto roots = chords(5, 100.0);
    const TrackFeatures source = played(roots, 0.0, 90.0, 0, 1.0);
    const TrackFeatures query = played(roots, kFromS, kBlockS, 5, kSpeed);
    EXPECT_LT(match(query, source, 1).cosine, 0.5F);
    EXPECT_LT(match(query, played(chords(6, 100.0), 0.0, 90.0, 0, 1.0), 5).cosine, 0.5F);
}

TEST(MatchChordDetail, WhatLiesOutsideTheSourceCountsAgainstIt) {
    const auto roots = chords(5, 100.0);
    const TrackFeatures query = played(roots, kFromS, kBlockS, 0, kSpeed);
    const float whole = match(query, played(roots, 0.0, 90.0, 0, 1.0), 0).cosine;
    const float half = match(query, played(roots, 0.0, kFromS + 15.0, 0, 1.0), 0).cosine;
    EXPECT_LT(half, 0.85F * whole);
    EXPECT_GT(half, 0.5F * whole);
    TrackFeatures silent = query;
    for (auto* view : {&silent.chroma, &silent.bass, &silent.harmony}) view->setZero();
    EXPECT_EQ(match(silent, played(roots, 0.0, 90.0, 0, 1.0), 0).cosine, 0.0F);
}

TEST(MatchChordDetail, RaisesAChainByHowFarItStandsAboveTheOthers) {
    const ChainMatch chain = roughly(2);
    const WindowLevel level{0.5F, 0.1F};
    EXPECT_FLOAT_EQ(withDetail(chain, {0.7F, 1.01, 19.0}, level).chain, chain.chain + 2.0F);
    EXPECT_FLOAT_EQ(withDetail(chain, {0.4F, 1.01, 19.0}, level).chain, chain.chain - 1.0F);
    const ChainMatch found = withDetail(chain, {0.7F, 1.01, 19.0}, level);
    EXPECT_EQ(found.chainKey, 2);
    EXPECT_EQ(found.chainSpeed, 1.01);
    EXPECT_EQ(found.chainSourceS, 19.0);
    // However far, it does not count without end.
    EXPECT_FLOAT_EQ(withDetail(chain, {0.999F, 1.0, 19.0}, {0.1F, 0.05F}).chain,
                    chain.chain + 6.0F);
}

TEST(MatchChordDetail, TheLevelIsThatOfMostCandidatesAndOfAGroupOnce) {
    std::vector<ChordDetailMatch> matches(40, ChordDetailMatch{0.4F, 1.0, 0.0});
    matches[0].cosine = 0.95F;
    EXPECT_LT(chordDetailLevel(matches, {}).median, 0.45F);
    // 39 near-duplicates and one other say what two works say: next to nothing.
    std::vector<std::size_t> cluster(40, 7);
    cluster[0] = 1;
    EXPECT_GT(chordDetailLevel(matches, cluster).median, 0.5F);
}

}  // namespace
}  // namespace tributary
