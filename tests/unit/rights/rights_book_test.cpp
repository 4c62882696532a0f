#include "core/rights/rights_book.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/rights_samples.h"

namespace tributary {
namespace {

using test::BookBuilder;
using testing::HasSubstr;

TEST(RightsBook, FindsRecordingsByNumberAndIsrc) {
    const RightsBook book = BookBuilder().track(1).release(3).book();
    EXPECT_EQ(book.find("1"), RecordingId{1});
    EXPECT_EQ(book.find("r3"), RecordingId{-3});
    EXPECT_EQ(book.find("qz-fic-00-00001"), RecordingId{1});
    EXPECT_EQ(book.find("2"), std::nullopt);
    EXPECT_EQ(book.find("-3"), std::nullopt);
    EXPECT_EQ(book.find("r9"), std::nullopt);
    EXPECT_EQ(book.find("something"), std::nullopt);
}

TEST(RightsBook, TheNewestVersionThatCoversDateAndTerritoryCounts) {
    BookBuilder builder;
    builder.track(1).party(1).party(2).party(3);
    builder.split(1, Side::Master, {{1, 1'000'000}});
    builder.split(1, Side::Master, {{2, 1'000'000}}, SplitStatus::Signed, {"2026-06-01", "", {}});
    builder.split(1, Side::Master, {{3, 1'000'000}}, SplitStatus::Signed, {"", "", {"DE"}});
    const RightsBook book = builder.book();
    const auto holder = [&](const char* date, const char* territory) {
        const SplitVersion* split = book.split(RecordingId{1}, Side::Master, date, territory);
        return split == nullptr ? 0 : split->parts[0].party.value;
    };
    EXPECT_EQ(holder("2026-05-31", "FR"), 1);
    EXPECT_EQ(holder("2026-06-01", "FR"), 2);
    EXPECT_EQ(holder("2026-06-01", "DE"), 3);
    EXPECT_EQ(holder("2026-06-01", ""), 2)
        << "anywhere: what was made for one place does not count";
    EXPECT_EQ(book.split(RecordingId{1}, Side::Composition, "2026-06-01", ""), nullptr);
}

TEST(RightsBook, WhatIsDeclaredStandsInPlaceOfWhatWasDetected) {
    BookBuilder builder;
    builder.track(1).track(2).track(3);
    builder.edge(3, 1, 200'000'000, 200'000'000, false);
    builder.edge(3, 1, 700'000'000, 0, true);
    builder.edge(3, 2, 600'000'000, 100'000'000, false);
    const RightsBook book = builder.book();
    const auto edges = book.upstream(RecordingId{3});
    ASSERT_EQ(edges.size(), 2U);
    EXPECT_TRUE(edges[0].declared);
    EXPECT_EQ(edges[0].masterPpb, 700'000'000);
    EXPECT_EQ(edges[1].masterPpb, 300'000'000) << "scaled to what the declared one leaves";
    EXPECT_EQ(edges[1].compositionPpb, 100'000'000);
}

DeclaredDerivation declaration(std::int64_t derived, std::int64_t source, std::int64_t ppb) {
    DeclaredDerivation result;
    result.derived = RecordingId{derived};
    result.source = RecordingId{source};
    result.masterPpb = result.compositionPpb = ppb;
    return result;
}

TEST(Declaration, CirclesAreRefusedAndNamed) {
    BookBuilder builder;
    builder.track(1).track(2).track(3);
    builder.edge(2, 1, 1, 1, true).edge(3, 2, 1, 1, false);
    const RightsBook book = builder.book();
    const auto circle = checkDeclaration(book, declaration(1, 3, 1));
    ASSERT_FALSE(circle);
    EXPECT_EQ(circle.error().code, ErrorCode::DerivationRefused);
    EXPECT_THAT(circle.error().message, HasSubstr("1 \"Song 1\" ← 3 \"Song 3\" ← 2"));
    EXPECT_FALSE(checkDeclaration(book, declaration(1, 1, 1)));
    EXPECT_EQ(checkDeclaration(book, declaration(1, 9, 1)).error().code, ErrorCode::TrackUnknown);
    EXPECT_TRUE(checkDeclaration(book, declaration(3, 1, 1))) << "two ways up are no circle";
}

TEST(Declaration, MoreThanTheWholeIsRefused) {
    BookBuilder builder;
    builder.track(1).track(2).track(3);
    builder.edge(3, 1, 600'000'000, 600'000'000, true);
    const RightsBook book = builder.book();
    EXPECT_TRUE(checkDeclaration(book, declaration(3, 2, 400'000'000)));
    EXPECT_EQ(checkDeclaration(book, declaration(3, 2, 400'000'001)).error().code,
              ErrorCode::DerivationRefused);
    EXPECT_TRUE(checkDeclaration(book, declaration(3, 1, 1'000'000'000)))
        << "it takes the place of the former declaration";
}

TEST(Licence, EveryTermIsChecked) {
    BookBuilder builder;
    builder.track(1).release(1).release(2);
    Licence licence;
    licence.id = 7;
    licence.recording = RecordingId{1};
    licence.licensee = RecordingId{-1};
    licence.uses = {"remix"};
    licence.extent = {"2026-01-01", "2027-01-01", {"DE"}};
    builder.contents().licences = {licence};
    const RightsBook book = builder.book();
    const auto verdict = [&](std::int64_t by, std::string_view use, std::string_view date,
                             std::string_view territory) {
        return checkLicence(book, RecordingId{1}, RecordingId{by}, use, date, territory);
    };
    EXPECT_TRUE(verdict(-1, "remix", "2026-05-01", "DE").allowed);
    EXPECT_THAT(verdict(-1, "remix", "2026-05-01", "DE").reason, HasSubstr("until 2027-01-01"));
    EXPECT_THAT(verdict(-2, "remix", "2026-05-01", "DE").reason, HasSubstr("another recording"));
    EXPECT_THAT(verdict(-1, "sampling", "2026-05-01", "DE").reason, HasSubstr("this use"));
    EXPECT_THAT(verdict(-1, "remix", "2027-01-01", "DE").reason, HasSubstr("ended"));
    EXPECT_THAT(verdict(-1, "remix", "2025-12-31", "DE").reason, HasSubstr("begins"));
    EXPECT_THAT(verdict(-1, "remix", "2026-05-01", "FR").reason, HasSubstr("FR"));
}

TEST(Licence, AnOptOutStandsAgainstTrainingWhateverWasLicensed) {
    BookBuilder builder;
    builder.track(1);
    Licence licence;
    licence.recording = RecordingId{1};
    licence.uses = {"aiTraining"};
    builder.contents().licences = {licence};
    EXPECT_TRUE(
        checkLicence(builder.book(), RecordingId{1}, {}, kUseTraining, "2026-01-01", "").allowed);
    builder.contents().consents = {{RecordingId{1}, TrainingConsent::NotAllowed, "", {}}};
    const auto verdict =
        checkLicence(builder.book(), RecordingId{1}, {}, kUseTraining, "2026-01-01", "");
    EXPECT_FALSE(verdict.allowed);
    EXPECT_THAT(verdict.reason, HasSubstr("opted out"));
}

TEST(Licence, UsesAreReadStrictly) {
    EXPECT_THAT(*parseUses("sampling, remix,remix"), testing::ElementsAre("remix", "sampling"));
    EXPECT_EQ(parseUses("").error().code, ErrorCode::LicenceInvalid);
    EXPECT_EQ(parseUses("dancing").error().code, ErrorCode::LicenceInvalid);
}

}  // namespace
}  // namespace tributary
