#include "core/attribution/screen.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "tests/unit/attribution/tracks.h"

namespace tributary {
namespace {

constexpr double kTrackS = 40.0;
constexpr std::size_t kTracks = 5;

const std::vector<FacetIndex>& facets() {
    static const std::vector<FacetIndex> built = [] {
        std::vector<std::vector<SegmentVectors>> tracks;
        for (std::size_t t = 0; t < kTracks; ++t) {
            tracks.push_back(embedTrack(extractFeatures(test::music(61 + t, kTrackS))));
        }
        std::vector<FacetIndex> out;
        for (std::size_t f = 0; f < embeddings().size(); ++f) {
            Eigen::MatrixXf all(embeddings()[f]->dimension(), 0);
            std::vector<std::uint32_t> track, segment;
            for (std::size_t t = 0; t < kTracks; ++t) {
                const Eigen::MatrixXf& values = tracks[t][f].values;
                all.conservativeResize(Eigen::NoChange, all.cols() + values.cols());
                all.rightCols(values.cols()) = values;
                for (Eigen::Index s = 0; s < values.cols(); ++s) {
                    track.push_back(static_cast<std::uint32_t>(t));
                    segment.push_back(static_cast<std::uint32_t>(s));
                }
            }
            auto index = AnnIndex::build(all, {});
            out.push_back({std::move(*index), std::move(track), std::move(segment)});
        }
        return out;
    }();
    return built;
}

Screening screened(const std::vector<float>& samples, unsigned threads = 1) {
    auto s = screen(extractFeatures(samples), facets(), kTracks, defaultSettings(), threads, {});
    EXPECT_TRUE(s);
    return std::move(*s);
}

/// 16 seconds of the fourth track from its 10th second on.
std::vector<float> excerpt() {
    const auto whole = test::music(64, kTrackS);
    return {whole.begin() + 10 * kAnalysisRate, whole.begin() + 26 * kAnalysisRate};
}

TEST(Screen, PosteriorsOfASegmentAddUpToOne) {
    for (const auto& samples :
         {excerpt(), test::music(99, 20.0), test::noise(1, 12.0, kAnalysisRate)}) {
        const Screening s = screened(samples);
        ASSERT_FALSE(s.segments.empty());
        for (const SegmentPosterior& segment : s.segments) {
            double sum = segment.none;
            for (const SegmentCandidate& c : segment.candidates) {
                EXPECT_GE(c.probability, 0.0);
                sum += c.probability;
            }
            EXPECT_NEAR(sum, 1.0, 1e-9);
            EXPECT_TRUE(std::is_sorted(
                segment.candidates.begin(), segment.candidates.end(),
                [](const auto& a, const auto& b) { return a.probability > b.probability; }));
        }
    }
}

TEST(Screen, AnExcerptIsFoundInItsTrackAtItsPlace) {
    const Screening s = screened(excerpt());
    std::size_t right = 0;
    for (const SegmentPosterior& segment : s.segments) {
        ASSERT_FALSE(segment.candidates.empty());
        const SegmentCandidate& best = segment.candidates.front();
        EXPECT_EQ(best.track, 3U);
        EXPECT_LT(segment.none, 0.1);
        if (std::abs(best.sourceBeginS - segment.beginS - 10.0) < 1.6) ++right;
    }
    EXPECT_GE(right, s.segments.size() * 3 / 4);
    const auto largest = std::max_element(s.trackScore.begin(), s.trackScore.end());
    EXPECT_EQ(largest - s.trackScore.begin(), 3);
    EXPECT_EQ(selectCandidates(s, 1), std::vector<std::size_t>{3});
}

TEST(Screen, NoiseBelongsToNoTrack) {
    const Screening s = screened(test::noise(2, 20.0, kAnalysisRate));
    for (const SegmentPosterior& segment : s.segments) EXPECT_GT(segment.none, 0.8);
}

TEST(Screen, SilenceBelongsToNoTrack) {
    const Screening s = screened(std::vector<float>(12 * kAnalysisRate, 0.0F));
    for (const SegmentPosterior& segment : s.segments) EXPECT_DOUBLE_EQ(segment.none, 1.0);
}

TEST(Screen, ThreadsChangeNothing) {
    EXPECT_EQ(screened(excerpt(), 1).trackScore, screened(excerpt(), 2).trackScore);
}

TEST(Screen, AnEmptyCatalogueGivesNoneThroughout) {
    std::vector<FacetIndex> empty;
    for (const auto& e : embeddings()) {
        auto index = AnnIndex::build(Eigen::MatrixXf(e->dimension(), 0), {});
        empty.push_back({std::move(*index), {}, {}});
    }
    const auto s = screen(extractFeatures(excerpt()), empty, 0, defaultSettings(), 1, {});
    ASSERT_TRUE(s);
    for (const SegmentPosterior& segment : s->segments) EXPECT_DOUBLE_EQ(segment.none, 1.0);
    EXPECT_TRUE(selectCandidates(*s, 10).empty());
}

TEST(Screen, StopsWhenAsked) {
    std::stop_source stop;
    stop.request_stop();
    const auto s = screen(extractFeatures(excerpt()), facets(), kTracks, defaultSettings(), 1,
                          stop.get_token());
    ASSERT_FALSE(s);
    EXPECT_EQ(s.error().code, ErrorCode::Cancelled);
}

TEST(SelectCandidates, TakesTheBestAndGivesThemByNumber) {
    Screening s;
    s.trackScore = {1.0, 5.0, 0.0, 7.0, 5.0};
    EXPECT_EQ(selectCandidates(s, 2), (std::vector<std::size_t>{1, 3}));
    EXPECT_EQ(selectCandidates(s, 3), (std::vector<std::size_t>{1, 3, 4}));
    EXPECT_EQ(selectCandidates(s, 100).size(), 5U);
}

TEST(SelectCandidates, FillsUpBesideThoseThatAreChosen) {
    Screening s;
    s.trackScore = {1.0, 5.0, 0.0, 7.0, 5.0};
    const std::vector<std::size_t> chosen{2, 3};
    EXPECT_EQ(selectCandidates(s, 2, chosen), chosen);
    EXPECT_EQ(selectCandidates(s, 3, chosen), (std::vector<std::size_t>{1, 2, 3}))
        << "what is chosen already is not counted twice";
    EXPECT_EQ(selectCandidates(s, 100, chosen).size(), 5U);
}

}  // namespace
}  // namespace tributary
