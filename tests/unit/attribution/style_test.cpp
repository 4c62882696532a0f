#include "core/attribution/style.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <gtest/gtest.h>

#include "core/attribution/clusters.h"
#include "core/attribution/style_pool.h"
#include "core/base/random.h"
#include "core/embedding/character.h"

namespace tributary {
namespace {

using Eigen::Index;

Eigen::VectorXf randomUnit(Index dimension, Random& random) {
    Eigen::VectorXf v(dimension);
    for (auto& x : v) x = static_cast<float>(random.uniform(-1.0, 1.0));
    return v.normalized();
}

/// A direction near another one: `spread` is the length of what is added to it.
Eigen::VectorXf near(const Eigen::VectorXf& centre, float spread, Random& random) {
    return (centre + spread * randomUnit(centre.size(), random)).normalized();
}

struct World {
    Eigen::VectorXf groove, sound;
    World(std::uint64_t seed) {
        Random random(seed);
        groove = randomUnit(characterModel().rhythm.matrix.rows(), random);
        sound = randomUnit(characterModel().style.matrix.rows(), random);
    }
    [[nodiscard]] StyleTrack track(std::uint64_t seed, const char* genre, const char* date) const {
        Random random(seed);
        return {near(groove, 0.6F, random), near(sound, 0.6F, random), "T" + std::to_string(seed),
                genre, date};
    }
    /// A query of this world: windows like its tracks.
    [[nodiscard]] std::vector<SegmentVectors> query(std::uint64_t seed, int windows) const {
        Random random(seed);
        std::vector<SegmentVectors> out{{"rhythm", 1, 12.0, 6.0, {}}, {"style", 1, 12.0, 6.0, {}}};
        out[0].values.resize(groove.size(), windows);
        out[1].values.resize(sound.size(), windows);
        const Eigen::VectorXf own = near(sound, 0.6F, random);
        for (int w = 0; w < windows; ++w) {
            out[0].values.col(w) = near(groove, 0.6F, random);
            out[1].values.col(w) = near(own, 0.3F, random);
        }
        return out;
    }
};

std::vector<StyleTrack> twoWorlds() {
    std::vector<StyleTrack> tracks;
    const World folk(1), noise(2);
    for (std::uint64_t i = 0; i < 12; ++i) tracks.push_back(folk.track(100 + i, "Folk", "1998-05"));
    for (std::uint64_t i = 0; i < 8; ++i) tracks.push_back(noise.track(200 + i, "noise", "2004"));
    return tracks;
}

Remainder allLeft(double seconds) {
    const auto cells = static_cast<Index>(seconds);
    return {1.0, Eigen::VectorXd::Ones(cells), Eigen::VectorXd::Ones(cells)};
}

TEST(Clusters, GroupsAreFoundWhateverTheirOrder) {
    const auto tracks = twoWorlds();
    Eigen::MatrixXf items(tracks[0].sound.size(), 20), turned(tracks[0].sound.size(), 20);
    for (Index i = 0; i < 20; ++i) {
        items.col(i) = tracks[static_cast<std::size_t>(i)].sound;
        turned.col(19 - i) = items.col(i);
    }
    const Clusters found = naturallyClustered(items, 6);
    ASSERT_EQ(found.centres.cols(), 2);
    const Clusters again = naturallyClustered(turned, 6);
    ASSERT_EQ(again.centres.cols(), 2);
    for (std::size_t i = 1; i < 20; ++i) {
        EXPECT_EQ(found.member[i] == found.member[0], i < 12);
        EXPECT_EQ(again.member[19 - i] == again.member[19], i < 12);
    }
}

TEST(Clusters, WhatDoesNotSeparateIsOne) {
    Random random(5);
    Eigen::MatrixXf items(2, 40);  // evenly around a quarter of a circle
    for (Index i = 0; i < 40; ++i) {
        const float angle = 0.04F * static_cast<float>(i);
        items.col(i) << std::cos(angle), std::sin(angle);
    }
    EXPECT_LE(naturallyClustered(items, 8).centres.cols(), 3);
    EXPECT_EQ(naturallyClustered(items.leftCols(3), 8).centres.cols(), 1);
}

TEST(Likeness, MutualProximityIsAProbabilityThatRisesWithTheCosine) {
    const ScoreMoments a{0.1F, 0.2F}, hub{0.5F, 0.1F};
    EXPECT_NEAR(mutualProximity(0.1, a, a), 0.25, 1e-6);
    EXPECT_LT(mutualProximity(0.3, a, a), mutualProximity(0.6, a, a));
    EXPECT_LE(mutualProximity(1.0, a, a), 1.0);
    // Something that resembles everything is resembled by nobody in particular.
    EXPECT_LT(mutualProximity(0.5, a, hub), mutualProximity(0.5, a, a));
    EXPECT_LT(likeness(0.5, a, hub), likeness(0.5, a, a));
}

TEST(Styles, AreNamedByGenreAndYears) {
    const Styles styles = mapStyles(twoWorlds());
    ASSERT_EQ(styles.styles.size(), 2U);
    EXPECT_EQ(styles.styles[0].name, "folk, 1998");
    EXPECT_EQ(styles.styles[0].members.size(), 12U);
    EXPECT_EQ(styles.styles[1].name, "noise, 2004");
}

TEST(Styles, WithoutMetadataAreNamedByTitlesAndNeverAlike) {
    auto tracks = twoWorlds();
    for (StyleTrack& t : tracks) t.genre = t.releaseDate = "";
    const Styles bare = mapStyles(tracks);
    EXPECT_EQ(bare.styles[0].name.rfind("like ‹T1", 0), 0U) << bare.styles[0].name;
    for (StyleTrack& t : tracks) t.genre = "pop";
    const Styles same = mapStyles(tracks);
    EXPECT_NE(same.styles[0].name, same.styles[1].name);
    for (StyleTrack& t : tracks) t.title = "", t.genre = "";
    const Styles untitled = mapStyles(tracks);
    EXPECT_NE(untitled.styles[0].name, untitled.styles[1].name);
}

TEST(Styles, TracksWithoutVectorsBelongToNone) {
    auto tracks = twoWorlds();
    tracks[3].sound.setZero();
    tracks[4].sound.resize(0);
    const Styles styles = mapStyles(tracks);
    std::size_t members = 0;
    for (const Style& s : styles.styles) members += s.members.size();
    EXPECT_EQ(members, tracks.size() - 2);
    EXPECT_TRUE(mapStyles({}).styles.empty());
}

TEST(StylePool, AQueryOfTheCataloguesWorldIsDiffuseAmongItsMembers) {
    const Styles styles = mapStyles(twoWorlds());
    const auto pool = poolStyles(World(1).query(7, 5), allLeft(36.0), styles, 1);
    ASSERT_EQ(pool.size(), 1U);
    EXPECT_EQ(styles.styles[pool[0].style].name, "folk, 1998");
    EXPECT_GT(pool[0].share, kLeastStyleShare);
    EXPECT_LE(pool[0].share, kMostStyleShare);
    EXPECT_GT(pool[0].spread.effectiveSources, 6.0);
    EXPECT_LE(pool[0].spread.effectiveSources, 12.0 + 1e-9);
    double sum = 0.0;
    for (const StyleMember& m : pool[0].spread.members) sum += m.weight;
    EXPECT_NEAR(sum, 1.0, 1e-9);
}

TEST(StylePool, AWorldThatIsNotInTheCatalogueStaysUnattributed) {
    const Styles styles = mapStyles(twoWorlds());
    int worlds = 0;
    for (std::uint64_t seed = 20; seed < 60; ++seed) {
        const auto query = World(seed).query(seed, 5);
        const Eigen::VectorXf sound = wholeTrack(query[1].values);
        const bool apart =
            std::all_of(styles.styles.begin(), styles.styles.end(),
                        [&](const Style& style) { return sound.dot(style.sound) < 0.15F; });
        if (!apart) continue;
        ++worlds;
        EXPECT_TRUE(poolStyles(query, allLeft(36.0), styles, 1).empty()) << seed;
    }
    EXPECT_GE(worlds, 10);
}

TEST(StylePool, OnlyTheRestIsPooled) {
    const Styles styles = mapStyles(twoWorlds());
    const auto query = World(1).query(7, 5);
    const double whole = poolStyles(query, allLeft(36.0), styles, 1).at(0).share;
    Remainder half = allLeft(36.0);
    half.rest *= 0.5;
    EXPECT_NEAR(poolStyles(query, half, styles, 1).at(0).share, 0.5 * whole, 1e-9);
    half.rest.setZero();
    EXPECT_TRUE(poolStyles(query, half, styles, 1).empty());
    EXPECT_TRUE(poolStyles(query, {}, styles, 1).empty());
}

TEST(StylePool, CopiesOfATrackAreOneSource) {
    std::vector<StyleTrack> tracks;
    const World world(1);
    for (int copy = 0; copy < 12; ++copy) tracks.push_back(world.track(100, "folk", "1998"));
    const Styles styles = mapStyles(tracks);
    const Eigen::VectorXf sound = tracks[0].sound;
    EXPECT_NEAR(styleSpread(styles, 0, sound).effectiveSources, 1.0, 1e-9);
    EXPECT_TRUE(poolStyles(world.query(7, 5), allLeft(36.0), styles, 1).empty());
}

TEST(StylePool, WithoutVectorsThereIsNone) {
    const Styles styles = mapStyles(twoWorlds());
    EXPECT_TRUE(poolStyles({}, allLeft(36.0), styles, 1).empty());
    auto query = World(1).query(7, 5);
    query.erase(query.begin());  // a sound alone is enough
    EXPECT_EQ(poolStyles(query, allLeft(36.0), styles, 1).size(), 1U);
    EXPECT_TRUE(poolStyles(World(1).query(7, 5), allLeft(36.0), mapStyles({}), 1).empty());
}

TEST(StylePool, TheRemainderIsWhatNamedSourcesLeave) {
    BlockResult block;
    block.block = {0.0, 4.0};
    block.claims.resize(2);
    block.claims[0].candidate = 3;
    block.claims[1].candidate = 5;
    block.shares.cellS = 1.0;
    block.shares.recording = Eigen::MatrixXd::Zero(2, 4);
    block.shares.structure = Eigen::MatrixXd::Zero(2, 4);
    block.shares.harmony = Eigen::MatrixXd::Zero(2, 4);
    block.shares.recording(0, 0) = 0.75;
    block.shares.structure(1, 1) = 1.0;  // of a source that is too small to be named
    block.shares.weight = Eigen::VectorXd::Ones(4);
    block.shares.weight[3] = 0.0;
    TrackInfluence named;
    named.candidate = 3;
    named.influence = 0.25;
    const Remainder rest = remainderOf({block}, {named});
    ASSERT_EQ(rest.rest.size(), 4);
    EXPECT_NEAR(rest.rest[0], 0.25, 1e-12);
    EXPECT_NEAR(rest.rest[1], 1.0, 1e-12);
    EXPECT_NEAR(rest.weight.dot(rest.rest) / rest.weight.sum(), 0.75, 1e-12);
    named.influence = 0.5;  // debts settled: never more is left than the influences leave
    const Remainder less = remainderOf({block}, {named});
    EXPECT_NEAR(less.weight.dot(less.rest) / less.weight.sum(), 0.5, 1e-12);
    EXPECT_EQ(remainderOf({}, {}).rest.size(), 0);
}

}  // namespace
}  // namespace tributary
