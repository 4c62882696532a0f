#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/catalogue/catalogue.h"
#include "core/catalogue/sqlite.h"
#include "tests/support/catalogue_samples.h"

namespace tributary {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class DerivationsTest : public testing::Test {
protected:
    samples::Folder folder;
    std::filesystem::path file = folder / "lib.tributary";
    std::optional<Catalogue> catalogue;
    TrackId a, b, c;

    void SetUp() override {
        auto made = Catalogue::create(file, "Library");
        ASSERT_TRUE(made);
        catalogue = std::move(*made);
        const auto outcomes = catalogue->addTracks(
            std::vector<NewTrack>{samples::track(1), samples::track(2), samples::track(3)},
            samples::instant());
        ASSERT_TRUE(outcomes);
        a = (*outcomes)[0].id;
        b = (*outcomes)[1].id;
        c = (*outcomes)[2].id;
    }
    DerivationState state(TrackId id) { return {id, "method", "2020-01-02", ""}; }
};

TEST_F(DerivationsTest, WhatIsStoredIsReadBack) {
    const std::vector<Derivation> edges{samples::derivation(c, a), samples::derivation(c, b)};
    ASSERT_TRUE(catalogue->storeScreening(std::vector{state(c)}, {}));
    ASSERT_TRUE(catalogue->storeDerivations(c, "digest", edges, samples::instant()));
    EXPECT_EQ(*catalogue->derivations(), edges);
    EXPECT_EQ(catalogue->derivationStates()->at(0).aligned, "digest");
}

TEST_F(DerivationsTest, StoringReplacesWhatTheWorkHadAndLeavesTheOthers) {
    const std::vector<Derivation> ofB{samples::derivation(b, a)};
    const std::vector<Derivation> ofC{samples::derivation(c, b)};
    ASSERT_TRUE(catalogue->storeDerivations(b, "1", ofB, samples::instant()));
    ASSERT_TRUE(catalogue->storeDerivations(c, "1", std::vector{samples::derivation(c, a)},
                                            samples::instant()));
    ASSERT_TRUE(catalogue->storeDerivations(c, "2", ofC, samples::instant()));
    EXPECT_THAT(*catalogue->derivations(), ElementsAre(ofB[0], ofC[0]));
    ASSERT_TRUE(catalogue->storeDerivations(c, "3", {}, samples::instant()));
    EXPECT_EQ(*catalogue->derivations(), ofB);
}

TEST_F(DerivationsTest, AWorkThatIsNotThereIsAnError) {
    const auto done = catalogue->storeDerivations(TrackId{99}, "1", {}, samples::instant());
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::TrackUnknown);
}

TEST_F(DerivationsTest, AnEdgeToItselfIsRefusedAndNothingIsStored) {
    const std::vector<Derivation> edges{samples::derivation(b, a), samples::derivation(b, b)};
    EXPECT_FALSE(catalogue->storeDerivations(b, "1", edges, samples::instant()));
    EXPECT_THAT(*catalogue->derivations(), IsEmpty());
}

TEST_F(DerivationsTest, AReaderCannotStore) {
    auto reader = Catalogue::open(file, OpenMode::ReadOnly);
    ASSERT_TRUE(reader);
    const auto refused = [](const Result<void>& done) {
        return !done && done.error().code == ErrorCode::CatalogueReadOnly;
    };
    EXPECT_TRUE(refused(reader->storeDerivations(b, "1", {}, samples::instant())));
    EXPECT_TRUE(refused(reader->storeScreening({}, {})));
    EXPECT_TRUE(refused(reader->forgetScreening({})));
    EXPECT_TRUE(refused(reader->storeHubs({}, samples::instant())));
}

TEST_F(DerivationsTest, ARemovedTrackTakesItsEdgesCandidatesAndFlagAlong) {
    ASSERT_TRUE(catalogue->storeScreening(
        std::vector{state(a), state(b), state(c)},
        std::vector<DerivationCandidate>{{b, a, 0, 1.0}, {c, b, 0, 1.0}}));
    ASSERT_TRUE(catalogue->storeDerivations(b, "1", std::vector{samples::derivation(b, a)},
                                            samples::instant()));
    ASSERT_TRUE(catalogue->storeHubs(std::vector<Hub>{{a, 9.0, false}}, samples::instant()));
    ASSERT_TRUE(catalogue->removeTrack(a));
    EXPECT_THAT(*catalogue->derivations(), IsEmpty());
    EXPECT_THAT(*catalogue->hubs(), IsEmpty());
    EXPECT_EQ(catalogue->derivationStates()->size(), 2U);
    EXPECT_THAT(*catalogue->derivationCandidates(), ElementsAre(DerivationCandidate{c, b, 0, 1.0}));
}

TEST_F(DerivationsTest, OnlyTheBestCandidatesOfAStretchAreKeptInWhateverOrderTheyCome) {
    const DerivationCandidate weak{c, a, 0, 1.0};
    const DerivationCandidate strong{c, b, 0, 2.0};
    const DerivationCandidate elsewhere{c, a, 1, 0.5};
    ASSERT_TRUE(catalogue->storeScreening({}, std::vector{strong}, 1));
    ASSERT_TRUE(catalogue->storeScreening({}, std::vector{weak, elsewhere}, 1));
    EXPECT_THAT(*catalogue->derivationCandidates(), ElementsAre(elsewhere, strong));
    ASSERT_TRUE(catalogue->forgetScreening(std::vector{c}));
    ASSERT_TRUE(catalogue->storeScreening({}, std::vector{weak, elsewhere}, 1));
    ASSERT_TRUE(catalogue->storeScreening({}, std::vector{strong}, 1));
    EXPECT_THAT(*catalogue->derivationCandidates(), ElementsAre(elsewhere, strong));
}

TEST_F(DerivationsTest, ForgettingATrackTakesBackWhatComparingItGave) {
    ASSERT_TRUE(catalogue->storeScreening(
        std::vector{state(a), state(b), state(c)},
        std::vector<DerivationCandidate>{{b, a, 0, 1.0}, {c, b, 0, 1.0}, {c, a, 1, 2.0}}));
    ASSERT_TRUE(catalogue->storeDerivations(c, "1", std::vector{samples::derivation(c, b)},
                                            samples::instant()));
    ASSERT_TRUE(catalogue->forgetScreening(std::vector{b}));
    EXPECT_THAT(*catalogue->derivations(), IsEmpty());
    EXPECT_THAT(*catalogue->derivationCandidates(), ElementsAre(DerivationCandidate{c, a, 1, 2.0}));
    EXPECT_EQ(catalogue->derivationStates()->size(), 2U);
}

TEST_F(DerivationsTest, TheSnapshotNamesEdgesAndHubsButNotWhenTheyWereFound) {
    const std::string bare = *catalogue->snapshotSha256();
    const std::vector<Derivation> edges{samples::derivation(b, a)};
    ASSERT_TRUE(catalogue->storeDerivations(b, "1", edges, samples::instant()));
    const std::string with = *catalogue->snapshotSha256();
    EXPECT_NE(with, bare);
    ASSERT_TRUE(
        catalogue->storeDerivations(b, "2", edges, samples::instant() + std::chrono::hours(1)));
    EXPECT_EQ(*catalogue->snapshotSha256(), with);
    ASSERT_TRUE(catalogue->storeHubs(std::vector<Hub>{{a, 9.0, false}}, samples::instant()));
    EXPECT_NE(*catalogue->snapshotSha256(), with);
    ASSERT_TRUE(catalogue->storeHubs({}, samples::instant()));
    ASSERT_TRUE(catalogue->storeDerivations(b, "3", {}, samples::instant()));
    EXPECT_EQ(*catalogue->snapshotSha256(), bare);
}

TEST_F(DerivationsTest, VerifyNamesEdgesAgainstTheOrderOfTime) {
    ASSERT_TRUE(catalogue->storeDerivations(a, "1", std::vector{samples::derivation(a, b)},
                                            samples::instant()));
    const auto problems = catalogue->verify({}, {});
    ASSERT_TRUE(problems);
    ASSERT_EQ(problems->size(), 1U);
    EXPECT_EQ(problems->front().track, a);
    EXPECT_THAT(problems->front().message, HasSubstr("not earlier"));
}

TEST_F(DerivationsTest, VerifyNamesWorksThatOweMoreThanTheyAre) {
    Derivation most = samples::derivation(c, b);
    most.share = 0.6;
    ASSERT_TRUE(catalogue->storeDerivations(c, "1", std::vector{samples::derivation(c, a), most},
                                            samples::instant()));
    const auto problems = catalogue->verify({}, {});
    ASSERT_EQ(problems->size(), 1U);
    EXPECT_THAT(problems->front().message, HasSubstr("more than the whole"));
}

}  // namespace
}  // namespace tributary
