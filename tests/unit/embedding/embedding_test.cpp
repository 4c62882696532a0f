#include "core/embedding/embedding.h"

#include <cmath>
#include <set>
#include <string>

#include <gtest/gtest.h>

#include "core/audio/decoder.h"
#include "core/base/random.h"
#include "core/embedding/character.h"
#include "core/embedding/handmade.h"
#include "core/features/extractor.h"
#include "tests/support/synth.h"

namespace tributary {
namespace {

const Embedding& named(const std::string& facet) {
    for (const auto& e : embeddings()) {
        if (facet == e->facet()) return *e;
    }
    ADD_FAILURE() << "no embedding " << facet;
    return *embeddings()[0];
}

/// Features of random content that moves slowly.
TrackFeatures anyTrack(std::uint64_t seed, Eigen::Index frames) {
    Random random(seed);
    TrackFeatures f;
    f.durationS = static_cast<double>(frames) * kChromaHopS;
    const auto fill = [&](auto& matrix, Eigen::Index rows) {
        matrix.resize(rows, frames);
        for (Eigen::Index t = 0; t < frames; ++t) {
            for (Eigen::Index r = 0; r < rows; ++r) {
                const bool changes = t % 6 == 0;
                matrix(r, t) = changes ? random.below(200) : matrix(r, t - 1);
            }
        }
    };
    fill(f.chroma, 12);
    fill(f.melody, 12);
    fill(f.bass, 12);
    fill(f.power, kPowerBands);
    return f;
}

/// The same track played higher: pitch classes rotated, bands moved.
TrackFeatures higher(const TrackFeatures& f, int semitones) {
    TrackFeatures out = f;
    for (Eigen::Index t = 0; t < f.chroma.cols(); ++t) {
        for (int pc = 0; pc < 12; ++pc) {
            const int to = ((pc + semitones) % 12 + 12) % 12;
            out.chroma(to, t) = f.chroma(pc, t);
            out.melody(to, t) = f.melody(pc, t);
            out.bass(to, t) = f.bass(pc, t);
        }
        for (int b = 0; b < kPowerBands; ++b) {
            const int from = b - semitones;
            out.power(b, t) = from >= 0 && from < kPowerBands ? f.power(from, t) : 0;
        }
    }
    return out;
}

TEST(Embedding, FacetsComeInTheOrderOfTheCascade) {
    ASSERT_EQ(embeddings().size(), 3U);
    EXPECT_STREQ(embeddings()[0]->facet(), "recording");
    EXPECT_STREQ(embeddings()[1]->facet(), "structure");
    EXPECT_STREQ(embeddings()[2]->facet(), "harmony");
}

TEST(Embedding, EveryFacetOfATrackHasUnitVectorsOfItsShape) {
    const TrackFeatures track = extractFeatures(test::piece(1, 40.0, kAnalysisRate));
    const auto all = embedTrack(track);
    ASSERT_EQ(all.size(), embeddings().size() + characterEmbeddings().size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Embedding& e = i < embeddings().size()
                                 ? *embeddings()[i]
                                 : *characterEmbeddings()[i - embeddings().size()];
        EXPECT_EQ(all[i].facet, e.facet());
        EXPECT_EQ(all[i].version, e.version());
        EXPECT_EQ(all[i].values.rows(), e.dimension());
        EXPECT_EQ(all[i].hopS, e.hopS());
        const double windows = (track.durationS - e.windowS()) / e.hopS() + 1.0;
        EXPECT_NEAR(static_cast<double>(all[i].values.cols()), windows, 1.5) << e.facet();
        for (Eigen::Index w = 0; w < all[i].values.cols(); ++w) {
            EXPECT_NEAR(all[i].values.col(w).norm(), 1.0F, 1e-4F);
        }
    }
}

TEST(Embedding, AQueryUnderItsOwnVariantEqualsTheSourcesVector) {
    const TrackFeatures source = anyTrack(1, 500);
    for (const std::string facet : {"structure", "harmony"}) {
        const Embedding& e = named(facet);
        const SegmentVectors vectors = e.embed(source);
        for (int semitones = -5; semitones <= 6; ++semitones) {
            const Eigen::VectorXf q =
                e.embedQuery(higher(source, semitones), 10.0, {semitones, 1.0});
            const auto window = static_cast<Eigen::Index>(std::lround(10.0 / e.hopS()));
            EXPECT_GT(q.dot(vectors.values.col(window)), 0.9999F) << facet << " " << semitones;
        }
    }
}

TEST(Embedding, MovedBandsAreFoundUnderTheirVariantButForWhatLeavesTheRange) {
    const TrackFeatures source = anyTrack(2, 300);
    const Embedding& e = named("recording");
    const SegmentVectors vectors = e.embed(source);
    EXPECT_GT(e.embedQuery(source, 5.0, {0, 1.0}).dot(vectors.values.col(5)), 0.9999F);
    for (const int semitones : {-4, 4}) {
        const TrackFeatures query = higher(source, semitones);
        const float right = e.embedQuery(query, 5.0, {semitones, 1.0}).dot(vectors.values.col(5));
        const float plain = e.embedQuery(query, 5.0, {0, 1.0}).dot(vectors.values.col(5));
        EXPECT_GT(right, 0.7F);
        EXPECT_GT(right, plain + 0.3F);
    }
}

TEST(Embedding, AWrongVariantIsFarFromTheSource) {
    const TrackFeatures source = anyTrack(3, 500);
    const Embedding& e = named("structure");
    const SegmentVectors vectors = e.embed(source);
    const TrackFeatures query = higher(source, 3);
    const Eigen::VectorXf expected = vectors.values.col(10);
    for (int semitones = -5; semitones <= 6; ++semitones) {
        if (semitones == 3) continue;
        EXPECT_LT(e.embedQuery(query, 10.0, {semitones, 1.0}).dot(expected), 0.8F) << semitones;
    }
}

TEST(Embedding, AFasterQueryIsFoundUnderItsSpeed) {
    const Embedding& e = named("structure");
    const TrackFeatures source = anyTrack(4, 400);
    TrackFeatures fast = source;  // twice as fast: every other frame
    fast.chroma.resize(12, 200);
    for (Eigen::Index t = 0; t < 200; ++t) fast.chroma.col(t) = source.chroma.col(2 * t);
    fast.durationS = 200 * kChromaHopS;
    const Eigen::VectorXf right = e.embedQuery(fast, 0.0, {0, 2.0});
    EXPECT_GT(right.dot(e.embed(source).values.col(0)), 0.97F);
    EXPECT_LT(e.embedQuery(fast, 0.0, {0, 1.0}).dot(e.embed(source).values.col(0)), 0.9F);
}

TEST(Embedding, ATrackShorterThanAWindowHasOneVector) {
    TrackFeatures track = anyTrack(5, 20);
    for (std::uint32_t f = 0; f < 80; f += 7) track.peaks.push_back({f, 30, 200});
    for (const SegmentVectors& v : embedTrack(track)) {
        ASSERT_EQ(v.values.cols(), 1) << v.facet;
        EXPECT_NEAR(v.values.col(0).norm(), 1.0F, 1e-4F);
    }
}

TEST(Embedding, SilenceHasTheZeroVectorAndNeverNan) {
    TrackFeatures track = anyTrack(6, 200);
    track.chroma.setZero();
    track.melody.setZero();
    track.bass.setZero();
    track.power.setZero();
    for (const SegmentVectors& v : embedTrack(track)) {
        EXPECT_EQ(v.values.norm(), 0.0F) << v.facet;
    }
}

TEST(Embedding, NoFramesAtAllAreNoError) {
    const TrackFeatures track = anyTrack(7, 0);
    for (const SegmentVectors& v : embedTrack(track)) {
        EXPECT_TRUE(v.values.allFinite());
        EXPECT_EQ(v.values.norm(), 0.0F) << v.facet;
    }
    for (const auto& e : embeddings()) {
        const Eigen::VectorXf q = e->embedQuery(track, 0.0, {2, 0.8});
        EXPECT_EQ(q.size(), e->dimension());
        EXPECT_EQ(q.norm(), 0.0F);
    }
}

TEST(Embedding, AQueryWindowBeyondTheEndIsTheLastOne) {
    const TrackFeatures track = anyTrack(8, 300);
    const Embedding& e = named("structure");
    EXPECT_EQ(e.embedQuery(track, 1000.0, {}), e.embedQuery(track, track.durationS, {}));
}

TEST(Embedding, VariantsAreDistinctAndHaveTheUnchangedOne) {
    for (const auto& e : embeddings()) {
        std::set<std::pair<int, double>> seen;
        for (const Variant& v : e->variants()) seen.insert({v.semitones, v.speed});
        EXPECT_EQ(seen.size(), e->variants().size());
        EXPECT_TRUE(seen.contains({0, 1.0})) << e->facet();
    }
}

TEST(Weights, TheDigestIsSha256AndAlwaysTheSame) {
    EXPECT_EQ(weightsSha256().size(), 64U);
    EXPECT_EQ(weightsSha256(), weightsSha256());
}

}  // namespace
}  // namespace tributary
