#include "core/attribution/note_detail.h"

#include <gtest/gtest.h>

#include "tests/unit/attribution/melodic_track.h"

namespace tributary {
namespace {

constexpr double kFromS = 20.0;
constexpr double kSpeed = 1.05;

/// Where a coarse comparison would find half a minute of the source from kFromS on: a little aside,
/// at a speed a little off.
PitchMatch roughly(int key, double aside) {
    PitchMatch notes;
    notes.key = key;
    notes.speed = 1.04;
    for (int w = 0; w < 12; ++w) {
        const double begin = 2.0 * w;
        notes.windows.push_back({begin, begin + 6.0, kFromS + begin * kSpeed + aside, 4.0F});
    }
    return notes;
}

DetailMatch match(const TrackFeatures& query, const TrackFeatures& source, int key) {
    return matchDetail(noteDetail(query), noteDetail(source), roughly(key, 0.2));
}

float meanCosine(const DetailMatch& m) {
    float sum = 0.0F;
    for (const DetailMatch::Window& w : m.windows) sum += w.cosine;
    return sum / static_cast<float>(m.windows.size());
}

TEST(MatchDetail, FindsTheExactPlaceAndSpeedInAnotherKey) {
    const TrackFeatures source = melodic(21, 90.0);
    const DetailMatch found = match(played(source, kFromS, 30.0, -4, kSpeed), source, -4);
    EXPECT_NEAR(found.speed, kSpeed, 0.005);
    EXPECT_GT(meanCosine(found), 0.9F);
    ASSERT_EQ(found.windows.size(), 12U);
    for (std::size_t w = 0; w < found.windows.size(); ++w) {
        EXPECT_NEAR(found.windows[w].sourceBeginS, kFromS + 2.0 * static_cast<double>(w) * kSpeed,
                    2.0 * kChromaHopS);
    }
}

TEST(MatchDetail, InAnotherKeyOrAnotherTrackLittleAgrees) {
    const TrackFeatures source = melodic(21, 90.0);
    const TrackFeatures query = played(source, kFromS, 30.0, -4, kSpeed);
    EXPECT_LT(meanCosine(match(query, source, 1)), 0.5F);
    EXPECT_LT(meanCosine(match(query, melodic(22, 90.0), -4)), 0.5F);
}

TEST(MatchDetail, StaysInsideTheSource) {
    const TrackFeatures source = melodic(21, kFromS + 10.0);
    const TrackFeatures query = played(melodic(21, 90.0), kFromS, 30.0, 0, kSpeed);
    for (const DetailMatch::Window& w : match(query, source, 0).windows) {
        EXPECT_LE(w.cosine, 1.0F + 1e-5F);
        EXPECT_GE(w.cosine, 0.0F);
    }
    TrackFeatures silent = melodic(21, 90.0);
    silent.onsets.setZero();
    silent.melody.setZero();
    EXPECT_EQ(meanCosine(match(silent, source, 0)), 0.0F);
}

TEST(MatchDetail, OfAPartOfTheQueryIsThatOfTheWhole) {
    const TrackFeatures source = melodic(21, 90.0);
    const TrackFeatures query = played(source, kFromS, 60.0, 0, kSpeed);
    PitchMatch notes = roughly(0, 0.2);
    for (PitchWindowMatch& w : notes.windows) {
        w.queryBeginS += 20.0;
        w.queryEndS += 20.0;
        w.sourceBeginS += 20.0 * kSpeed;
    }
    const DetailMatch whole = matchDetail(noteDetail(query), noteDetail(source), notes);
    const DetailMatch part = matchDetail(noteDetail(query, 20.0, 50.0), noteDetail(source), notes);
    EXPECT_GT(meanCosine(whole), 0.9F);
    EXPECT_EQ(part.speed, whole.speed);
    for (std::size_t w = 0; w < whole.windows.size(); ++w) {
        EXPECT_NEAR(part.windows[w].cosine, whole.windows[w].cosine, 1e-5F);
        EXPECT_EQ(part.windows[w].sourceBeginS, whole.windows[w].sourceBeginS);
    }
}

TEST(DetailLevels, CountCopiesOfATrackOnce) {
    std::vector<DetailMatch> matches(40);
    std::vector<std::size_t> cluster;
    for (std::size_t i = 0; i < matches.size(); ++i) {
        const bool copy = i < 30;
        matches[i].windows.push_back(
            {copy ? 0.9F : 0.3F + 0.01F * static_cast<float>(i % 10), 0.0});
        cluster.push_back(copy ? 0 : i);
    }
    EXPECT_GT(detailLevels(matches, {}).front().median, 0.7F);
    EXPECT_LT(detailLevels(matches, cluster).front().median, 0.45F);
    EXPECT_TRUE(detailLevels({}, {}).empty());
}

TEST(WithDetail, RaisesWhatAgreesAndLowersWhatDoesNot) {
    const PitchMatch notes = roughly(0, 0.0);
    DetailMatch detail;
    detail.speed = kSpeed;
    for (std::size_t w = 0; w < notes.windows.size(); ++w) {
        detail.windows.push_back({w < 6 ? 0.8F : 0.3F, 50.0});
    }
    const std::vector<WindowLevel> levels(notes.windows.size(), {0.4F, 0.14F});
    const PitchMatch out = withDetail(notes, detail, levels);
    EXPECT_EQ(out.key, notes.key);
    EXPECT_EQ(out.speed, kSpeed);
    float squares = 0.0F;
    for (std::size_t w = 0; w < out.windows.size(); ++w) {
        EXPECT_EQ(out.windows[w].z > notes.windows[w].z, w < 6) << w;
        EXPECT_EQ(out.windows[w].sourceBeginS, 50.0);
        squares += std::max(0.0F, out.windows[w].z) * std::max(0.0F, out.windows[w].z);
    }
    EXPECT_FLOAT_EQ(out.jumping, squares);
}

TEST(WithDetail, LeavesWindowsThatDoNotStandOut) {
    PitchMatch notes = roughly(0, 0.0);
    notes.windows[3].z = -1.0F;
    DetailMatch detail;
    detail.windows.assign(notes.windows.size(), {0.9F, 50.0});
    const std::vector<WindowLevel> levels(notes.windows.size(), {0.4F, 0.14F});
    const PitchMatch out = withDetail(notes, detail, levels);
    EXPECT_EQ(out.windows[3].z, -1.0F);
    EXPECT_EQ(out.windows[3].sourceBeginS, notes.windows[3].sourceBeginS);
}

}  // namespace
}  // namespace tributary
