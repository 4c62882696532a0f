// Facets of vectors that other models gave: found where they are, and silent where nothing is.
#include <cmath>
#include <numbers>

#include <gtest/gtest.h>

#include "core/attribution/foreign_match.h"
#include "core/base/random.h"
#include "core/embedding/foreign_vectors.h"

namespace tributary {
namespace {

constexpr int kDimension = 96;

double normal(Random& random) {
    const double u = 1.0 - random.uniform();
    return std::sqrt(-2.0 * std::log(u)) * std::cos(2.0 * std::numbers::pi * random.uniform());
}

Eigen::VectorXf direction(Random& random) {
    Eigen::VectorXf v(kDimension);
    for (float& x : v) x = static_cast<float>(normal(random));
    return v.normalized();
}

/// What vectors of a track are like: unrelated moments, a walk, or one place with little around it.
enum class Texture { Moments, Walk, Place };

Eigen::MatrixXf vectors(Random& random, Texture texture, Eigen::Index cells) {
    Eigen::MatrixXf out(kDimension, cells);
    Eigen::VectorXf at = direction(random);
    for (Eigen::Index c = 0; c < cells; ++c) {
        const Eigen::VectorXf step = direction(random);
        if (texture == Texture::Moments) at = step;
        if (texture == Texture::Walk) at = (0.9F * at + 0.44F * step).normalized();
        out.col(c) = texture == Texture::Place ? (at + 0.3F * step).normalized() : at;
    }
    return out;
}

std::vector<ForeignTrack> catalogue(Random& random, Texture texture, std::size_t tracks) {
    std::vector<ForeignTrack> out;
    for (std::size_t t = 0; t < tracks; ++t) {
        out.push_back({t, vectors(random, texture, 50 + random.below(50))});
    }
    return out;
}

std::vector<ForeignFinding> match(const ForeignFacet& facet, const Eigen::MatrixXf& query,
                                  const std::vector<std::size_t>& named = {}) {
    auto findings = matchForeign(facet, query, named, 2, {});
    EXPECT_TRUE(findings);
    return findings.value_or(std::vector<ForeignFinding>{});
}

TEST(Foreign, AnExcerptIsFoundWhereItLies) {
    Random random(1);
    auto tracks = catalogue(random, Texture::Walk, 40);
    const Eigen::MatrixXf source = tracks[17].cells;
    const auto facet = ForeignFacet::build(std::move(tracks), 2, {});
    ASSERT_TRUE(facet);
    Eigen::MatrixXf query = vectors(random, Texture::Walk, 30);
    for (Eigen::Index c = 10; c < 24; ++c) {
        query.col(c) = (source.col(c + 12) + 0.4F * direction(random)).normalized();
    }
    const auto findings = match(*facet, query);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].track, 17U);
    EXPECT_LE(findings[0].expected, kForeignAlone);
    EXPECT_GT(findings[0].probability, 0.9);
    EXPECT_LE(findings[0].probability, 0.99);
    EXPECT_NE(findings[0].rival, 17U);
    EXPECT_LT(findings[0].rivalScore, findings[0].score);
    ASSERT_FALSE(findings[0].passages.empty());
    const ForeignPassage& p = findings[0].passages[0];
    EXPECT_NEAR(p.queryBeginS, 10.0, 3.5);
    EXPECT_NEAR(p.queryEndS, 24.0, 3.5);
    EXPECT_NEAR(p.sourceBeginS - p.queryBeginS, 12.0, 1.5);
    EXPECT_NEAR(p.speed, 1.0, 0.25);
}

TEST(Foreign, TwoSourcesShareTheQueryBetweenThem) {
    Random random(2);
    auto tracks = catalogue(random, Texture::Moments, 40);
    Eigen::MatrixXf query(kDimension, 32);
    query.leftCols(16) = tracks[3].cells.middleCols(5, 16);
    query.rightCols(16) = tracks[31].cells.middleCols(20, 16);
    const auto facet = ForeignFacet::build(std::move(tracks), 2, {});
    const auto findings = match(*facet, query);
    ASSERT_EQ(findings.size(), 2U);
    const RestOfQuery all{std::vector<double>(32, 1.0), std::vector<double>(32, 1.0)};
    double sum = 0.0;
    for (const ForeignFinding& f : findings) {
        const ForeignShareOf share = shareOf(f, all, 100, 1);
        EXPECT_NEAR(share.share, 0.5, 0.12);
        EXPECT_LE(share.interval[0], share.share);
        EXPECT_GE(share.interval[1], share.share);
        sum += share.share;
    }
    EXPECT_LE(sum, 1.0 + 1e-9);
}

/// The promise that holds without any labelled pair: no more than 2 % of queries that have nothing
/// to do with the catalogue are given a source, whatever either's vectors are like.
TEST(Foreign, RandomVectorsNameNobody) {
    int names = 0, queries = 0;
    for (const std::size_t tracks : {20U, 60U}) {
        for (const Texture of : {Texture::Moments, Texture::Walk, Texture::Place}) {
            Random random(100 + tracks + static_cast<std::uint64_t>(of));
            const auto facet = ForeignFacet::build(catalogue(random, of, tracks), 2, {});
            ASSERT_TRUE(facet);
            for (int q = 0; q < 60; ++q) {
                const auto texture = static_cast<Texture>(q % 3);
                names +=
                    match(*facet, vectors(random, texture, 20 + random.below(30))).empty() ? 0 : 1;
                ++queries;
            }
        }
    }
    EXPECT_LE(names, queries / 50);
}

TEST(Foreign, WithinAStyleOnlyWhatGoesBeyondTheStyleCounts) {
    Random random(7);
    std::vector<Eigen::VectorXf> styles;
    for (int s = 0; s < 5; ++s) styles.push_back(direction(random));
    const auto styled = [&](std::size_t style, Eigen::Index cells) {
        Eigen::MatrixXf m = vectors(random, Texture::Walk, cells);
        for (Eigen::Index c = 0; c < cells; ++c)
            m.col(c) = (m.col(c) + 2.0F * styles[style]).normalized();
        return m;
    };
    std::vector<ForeignTrack> tracks;
    for (std::size_t t = 0; t < 40; ++t) tracks.push_back({t, styled(t % 5, 60)});
    const auto facet = ForeignFacet::build(std::move(tracks), 2, {});
    int names = 0;
    for (std::size_t q = 0; q < 50; ++q) names += match(*facet, styled(q % 5, 30)).empty() ? 0 : 1;
    EXPECT_LE(names, 1);
}

TEST(Foreign, FewTracksTellNoChanceAndNameNobody) {
    Random random(4);
    auto tracks = catalogue(random, Texture::Moments, kLeastForeignTracks - 1);
    const Eigen::MatrixXf query = tracks[2].cells.leftCols(30);
    const auto facet = ForeignFacet::build(std::move(tracks), 1, {});
    ASSERT_TRUE(facet);
    EXPECT_FALSE(facet->calibrated());
    EXPECT_TRUE(match(*facet, query).empty());
}

TEST(Foreign, CellsWithoutAVectorBelongToNobody) {
    Random random(5);
    auto tracks = catalogue(random, Texture::Moments, 30);
    Eigen::MatrixXf query = tracks[8].cells.leftCols(30);
    query.rightCols(10).setZero();
    const auto facet = ForeignFacet::build(std::move(tracks), 2, {});
    const auto findings = match(*facet, query);
    ASSERT_EQ(findings.size(), 1U);
    for (std::size_t c = 20; c < 30; ++c) EXPECT_EQ(findings[0].cells[c], 0.0);
    EXPECT_TRUE(match(*facet, Eigen::MatrixXf::Zero(kDimension, 20)).empty());
}

TEST(Foreign, TheSameWhateverTheThreads) {
    Random random(6);
    auto tracks = catalogue(random, Texture::Walk, 30);
    const Eigen::MatrixXf query = tracks[8].cells.leftCols(30);
    const auto one = ForeignFacet::build(tracks, 1, {});
    const auto two = ForeignFacet::build(tracks, 3, {});
    const auto a = matchForeign(*one, query, {}, 1, {});
    const auto b = matchForeign(*two, query, {}, 3, {});
    ASSERT_FALSE(a->empty());
    ASSERT_EQ(a->size(), b->size());
    EXPECT_EQ((*a)[0].score, (*b)[0].score);
    EXPECT_EQ((*a)[0].cells, (*b)[0].cells);
}

TEST(Foreign, AStopIsHeeded) {
    Random random(8);
    std::stop_source stop;
    stop.request_stop();
    const auto facet =
        ForeignFacet::build(catalogue(random, Texture::Walk, 30), 1, stop.get_token());
    ASSERT_FALSE(facet);
    EXPECT_EQ(facet.error().code, ErrorCode::Cancelled);
}

TEST(Foreign, WhatOtherFacetsExplainedIsNotPaidTwice) {
    ForeignFinding finding;
    finding.cells = {1.0, 1.0, 0.5, 0.0};
    const RestOfQuery rest{{0.0, 1.0, 0.5, 1.0}, {1.0, 1.0, 1.0, 0.0}};
    EXPECT_NEAR(shareOf(finding, rest, 0, 1).share, (0.0 + 1.0 + 0.25) / 3.0, 1e-12);
}

}  // namespace
}  // namespace tributary
