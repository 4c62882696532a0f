#include <gtest/gtest.h>
#include <rapidcheck.h>

// Needs the two above.
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>

#include "core/attribution/decompose.h"
#include "core/attribution/influence.h"
#include "core/attribution/statistics.h"
#include "core/base/random.h"
#include "core/features/composition_views.h"

namespace tributary {
namespace {

Random anyRandom() {
    return Random(*rc::gen::arbitrary<std::uint64_t>());
}

/// The conditions of Karush, Kuhn and Tucker: the gradient is zero where x > 0, and not negative
/// where x = 0.
RC_GTEST_PROP(LeastSquaresProperty, TheSolutionIsTheBestNonNegativeOne, ()) {
    Random random = anyRandom();
    const auto sources = *rc::gen::inRange<Eigen::Index>(1, 5);
    const Eigen::Index rows = sources + *rc::gen::inRange<Eigen::Index>(6, 40);
    const Eigen::MatrixXd a =
        Eigen::MatrixXd::NullaryExpr(rows, sources, [&] { return random.uniform(); });
    const Eigen::VectorXd b =
        Eigen::VectorXd::NullaryExpr(rows, [&] { return random.uniform(-0.3, 1.0); });
    const Eigen::VectorXd x = nonNegativeLeastSquares(a, b);
    const Eigen::VectorXd gradient = a.transpose() * (a * x - b);
    const double tolerance = 1e-4 * (1.0 + (a.transpose() * b).cwiseAbs().maxCoeff());
    for (Eigen::Index k = 0; k < sources; ++k) {
        RC_ASSERT(x[k] >= 0.0);
        RC_ASSERT(gradient[k] > -tolerance);
        if (x[k] > 1e-6) RC_ASSERT(std::abs(gradient[k]) < tolerance);
    }
}

std::shared_ptr<const PreparedTrack> anyTrack(Random& random, double seconds) {
    TrackFeatures f;
    f.durationS = seconds;
    const auto frames = static_cast<Eigen::Index>(seconds / kChromaHopS);
    f.chroma = f.melody = f.bass = f.onsets = Eigen::MatrixXf::Ones(12, frames);
    f.power.resize(kPowerBands, frames);
    for (auto& x : f.power.reshaped()) x = static_cast<std::uint8_t>(random.below(256));
    addCompositionViews(f);
    return std::make_shared<const PreparedTrack>(f, TrackStatistics{}, defaultSettings());
}

/// Any claims at all: passages that overlap, hang over the ends, contradict each other.
AlignedTrack anyClaim(Random& random, std::size_t candidate, const QueryBlock& block) {
    AlignedTrack a;
    a.candidate = candidate;
    a.track = anyTrack(random, random.uniform(5.0, 15.0));
    a.alignedRecording = true;
    a.pRecording = random.uniform();
    a.pStructure = random.uniform();
    a.pHarmony = random.uniform();
    a.chords.chain = static_cast<float>(random.uniform(-1.0, 6.0));
    a.chords.chainSourceS = random.uniform(-5.0, 10.0);
    const int passages = random.below(4);
    for (int i = 0; i < passages; ++i) {
        const double begin = random.uniform(block.beginS, block.endS);
        a.recording.passages.push_back({begin,
                                        random.uniform(begin, block.endS),
                                        random.uniform(-5.0, 15.0),
                                        {random.below(31) - 15, random.uniform(0.7, 1.4)}});
    }
    for (double t = block.beginS; t < block.endS; t += 4.0) {
        a.notes.windows.push_back(
            {t, t + 8.0, random.uniform(0.0, 10.0), static_cast<float>(random.uniform(-2.0, 8.0))});
    }
    return a;
}

RC_GTEST_PROP(DecompositionProperty, SharesAreNeverNegativeNorMoreThanTheWhole, ()) {
    Random random = anyRandom();
    const auto query = anyTrack(random, 12.0);
    const QueryBlock block{0.0, 12.0};
    std::vector<AlignedTrack> claims;
    const int count = random.below(5);
    for (int k = 0; k < count; ++k)
        claims.push_back(anyClaim(random, static_cast<std::size_t>(k), block));
    const BlockShares s = decomposeBlock(query->features, block, claims);
    for (Eigen::Index cell = 0; cell < s.weight.size(); ++cell) {
        double sum = 0.0;
        for (const Eigen::MatrixXd* facet : {&s.recording, &s.structure, &s.harmony}) {
            if (count > 0) RC_ASSERT(facet->col(cell).minCoeff() >= 0.0);
            sum += facet->col(cell).sum();
        }
        RC_ASSERT(sum <= 1.0 + 1e-9);
        RC_ASSERT(s.weight[cell] == 0.0 || s.weight[cell] == 1.0);
    }
}

RC_GTEST_PROP(InfluenceProperty, InfluencesAddUpToAtMostOneInsideTheirIntervals, ()) {
    Random random = anyRandom();
    const auto query = anyTrack(random, 24.0);
    std::vector<BlockResult> blocks;
    const std::vector<QueryBlock> halves{{0.0, 12.0}, {12.0, 24.0}};
    for (const QueryBlock& block : halves) {
        BlockResult b{block, {}, {}};
        const int count = random.below(4);
        for (int k = 0; k < count; ++k)
            b.claims.push_back(anyClaim(random, static_cast<std::size_t>(k), block));
        b.shares = decomposeBlock(query->features, block, b.claims);
        blocks.push_back(std::move(b));
    }
    const auto found = summarise(query->features, blocks, defaultSettings(), random.next());
    double sum = 0.0;
    for (const TrackInfluence& t : found) {
        sum += t.influence;
        RC_ASSERT(t.interval[0] >= 0.0 && t.interval[0] <= t.influence);
        RC_ASSERT(t.interval[1] >= t.influence && t.interval[1] <= 1.0 + 1e-9);
        RC_ASSERT(t.influence >= leastNamed(halves, defaultSettings()));
        for (const Passage& p : t.passages) {
            RC_ASSERT(p.queryEndS >= p.queryBeginS);
            RC_ASSERT(p.sourceBeginS >= -1e-9);
        }
    }
    RC_ASSERT(sum <= 1.0 + 1e-9);
    RC_ASSERT(std::is_sorted(found.begin(), found.end(), [](const auto& a, const auto& b) {
        return a.influence > b.influence;
    }));
}

RC_GTEST_PROP(CohortProperty, BytesOfAnyKindAreReadOrRefused, ()) {
    TrackFeatures clip;
    clip.durationS = 1.0;
    clip.chroma = clip.melody = clip.bass = Eigen::MatrixXf::Ones(12, 3);
    clip.peaks = {{1, 2, 3}, {2, 3, 4}};
    auto bytes = encodeCohort(std::vector<TrackFeatures>{clip, clip});
    const auto flips = *rc::gen::inRange(1, 6);
    for (int i = 0; i < flips; ++i) {
        bytes[*rc::gen::inRange<std::size_t>(0, bytes.size())] ^=
            static_cast<std::byte>(*rc::gen::inRange(1, 256));
    }
    const auto decoded = decodeCohort(bytes);
    if (!decoded) {
        RC_ASSERT(decoded.error().code == ErrorCode::WeightsCorrupt);
        return;
    }
    for (const TrackFeatures& c : *decoded) {
        RC_ASSERT(std::all_of(c.peaks.begin(), c.peaks.end(),
                              [](const SpectralPeak& p) { return p.bin < kLogBins; }));
    }
}

}  // namespace
}  // namespace tributary
