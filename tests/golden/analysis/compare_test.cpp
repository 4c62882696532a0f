#include "core/analysis/compare.h"

#include <cmath>

#include "tests/golden/analysis/generated.h"

namespace tributary {
namespace {

using test::Generated;

Comparison compared(const std::filesystem::path& a, const std::filesystem::path& b) {
    auto result = compare(a, b, {}, {});
    EXPECT_TRUE(result) << describe(result.error());
    return result ? *result : Comparison{};
}

TEST(Compare, AFileWithItselfIsTheSameRecordingThroughout) {
    const auto& file = Generated::get().tracks()[0];
    const Comparison c = compared(file, file);
    EXPECT_GT(c.influence, 0.95);
    EXPECT_GT(c.facets[static_cast<std::size_t>(Kind::Recording)], 0.75);
    EXPECT_GT(c.probability, 0.99);
    EXPECT_EQ(c.a.audioSha256, c.b.audioSha256);
    ASSERT_FALSE(c.passages.empty());
    EXPECT_EQ(c.passages[0].kind, Kind::Recording);
    EXPECT_NEAR(c.passages[0].source.beginS, c.passages[0].query.beginS, 0.1);
    EXPECT_EQ(c.crossSimilarity.rows(), c.crossSimilarity.cols());
    EXPECT_GT(c.crossSimilarity.diagonal().minCoeff(), 0.99F);
    EXPECT_LE(c.crossSimilarity.cwiseAbs().maxCoeff(), 1.0001F);
}

TEST(Compare, TwoUnrelatedPiecesShareNothing) {
    const Generated& made = Generated::get();
    for (const auto& [a, b] : {std::pair{made.tracks()[0], made.tracks()[4]},
                               {made.unrelated, made.tracks()[2]},
                               {made.tracks()[5], made.unrelated}}) {
        const Comparison c = compared(a, b);
        EXPECT_LT(c.probability, 0.5)
            << a.filename() << " " << b.filename() << ": recording " << c.facets[0] << " structure "
            << c.facets[1] << " harmony " << c.facets[2];
        EXPECT_LT(c.influence, 0.1);
    }
}

TEST(Compare, ACoverAndItsOriginalShareStructureInEitherOrder) {
    const Generated& made = Generated::get();
    const auto& original = made.tracks()[Generated::kCoverOf];
    const Comparison forth = compared(made.cover, original);
    EXPECT_GT(forth.probability, 0.5);
    EXPECT_GT(forth.facets[static_cast<std::size_t>(Kind::Structure)], 0.3);
    ASSERT_FALSE(forth.passages.empty());
    EXPECT_NEAR(forth.passages[0].semitones, Generated::kCoverSemitones, 0.5);
    EXPECT_NEAR(forth.passages[0].speed, Generated::kCoverSpeed, 0.04);
    const Comparison back = compared(original, made.cover);
    EXPECT_GT(back.probability, 0.5);
    ASSERT_FALSE(back.passages.empty());
    EXPECT_NEAR(back.passages[0].semitones, -Generated::kCoverSemitones, 0.5);
}

TEST(Compare, AFileThatCannotBeReadIsAnErrorOnEitherSide) {
    const Generated& made = Generated::get();
    const auto missing = made.folder() / "missing.wav";
    EXPECT_EQ(compare(missing, made.excerpt, {}, {}).error().code, ErrorCode::FileNotFound);
    EXPECT_EQ(compare(made.excerpt, missing, {}, {}).error().code, ErrorCode::FileNotFound);
}

TEST(Compare, StopsWhenAsked) {
    const Generated& made = Generated::get();
    std::stop_source stop;
    const Progress progress([&](std::string_view stage, double) {
        if (stage == "align") stop.request_stop();
    });
    const auto result = compare(made.excerpt, made.tracks()[0], progress, stop.get_token());
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Cancelled);
}

}  // namespace
}  // namespace tributary
