#include "core/royalty/allocate.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/royalty/entitle.h"
#include "tests/support/rights_samples.h"

namespace tributary {
namespace {

using test::BookBuilder;
using test::policyWith;
using test::reportOf;

constexpr RecordingId kRelease{-1};

/// Weight by holder in parts per million of the whole; what is held counts for holder 0.
std::map<std::int64_t, std::int64_t> byHolder(const std::vector<AllocationLine>& lines) {
    std::map<std::int64_t, std::int64_t> sums;
    for (const AllocationLine& line : lines) {
        const bool held = line.key.reason != HeldReason::None;
        sums[held ? 0 : line.key.party.value] += line.weight;
    }
    for (auto& [holder, weight] : sums) weight /= kWholeWeight / 1'000'000;
    return sums;
}

std::map<std::int64_t, std::int64_t> paid(const BookBuilder& builder, const Report& report,
                                          const std::string& policy) {
    const Claim claim = claimOf(report).value();
    return byHolder(
        allocate(kRelease, &claim, builder.book(), policyWith(policy), "2026-10-01", ""));
}

using Paid = std::map<std::int64_t, std::int64_t>;

/// Tracks 1 to 3, all of them held by 11 to 13, and a release by 99.
BookBuilder threeTracks() {
    BookBuilder builder;
    for (const std::int64_t id : {1, 2, 3}) builder.track(id).party(10 + id).whole(id, 10 + id);
    builder.release(1).party(99).whole(-1, 99);
    return builder;
}

TEST(Allocate, SourcesGetTheirSharesAndTheTrackItsRest) {
    EXPECT_EQ(paid(threeTracks(), reportOf({{1, 0.3}, {2, 0.1}}, Kind::Recording), ""),
              (Paid{{11, 300'000}, {12, 100'000}, {99, 600'000}}));
}

TEST(Allocate, AStructureHasOnlyTheCompositionPaid) {
    BookBuilder builder = threeTracks();
    builder.track(4).party(14).party(15);
    builder.split(4, Side::Master, {{14, 1'000'000}});
    builder.split(4, Side::Composition, {{15, 1'000'000}});
    EXPECT_EQ(paid(builder, reportOf({{4, 0.5}}, Kind::Structure), ""),
              (Paid{{15, 500'000}, {99, 500'000}}));
    EXPECT_EQ(paid(builder, reportOf({{4, 0.5}}, Kind::Recording), ""),
              (Paid{{14, 250'000}, {15, 250'000}, {99, 500'000}}));
}

TEST(Allocate, GatesLeaveOutWhatIsSmallUncertainOrBeyondTheTop) {
    const Report report = reportOf({{1, 0.3}, {2, 0.2}, {3, 0.02}}, Kind::Recording);
    EXPECT_EQ(paid(threeTracks(), report, R"("de_minimis": "5")"),
              (Paid{{11, 300'000}, {12, 200'000}, {99, 500'000}}));
    EXPECT_EQ(paid(threeTracks(), report, R"("confidence": {"lower_bound": "20"})"),
              (Paid{{11, 300'000}, {99, 700'000}}))
        << "the intervals begin at 24, 16 and 1.6 %";
    EXPECT_EQ(paid(threeTracks(), report, R"("confidence": {"probability": "96"})"),
              (Paid{{99, 1'000'000}}));
    EXPECT_EQ(paid(threeTracks(), report, R"("top_sources": 1)"),
              (Paid{{11, 300'000}, {99, 700'000}}));
    EXPECT_EQ(paid(threeTracks(), report, R"("caps": {"per_source": "25"})"),
              (Paid{{11, 250'000}, {12, 200'000}, {13, 20'000}, {99, 530'000}}));
    EXPECT_EQ(paid(threeTracks(), report, R"("caps": {"named_total": "26"})"),
              (Paid{{11, 150'000}, {12, 100'000}, {13, 10'000}, {99, 740'000}}));
}

TEST(Allocate, TheRestGoesWhereThePolicySays) {
    const Report report = reportOf({{1, 0.3}, {2, 0.1}}, Kind::Recording);
    EXPECT_EQ(paid(threeTracks(), report, R"("unattributed": "sources")"),
              (Paid{{11, 750'000}, {12, 250'000}}));
    EXPECT_EQ(paid(threeTracks(), report, R"("unattributed": "hold")"),
              (Paid{{0, 600'000}, {11, 300'000}, {12, 100'000}}));
    const Report none = reportOf({}, Kind::Recording);
    EXPECT_EQ(paid(threeTracks(), none, R"("unattributed": "sources")"), (Paid{{0, 1'000'000}}));
}

TEST(Allocate, AStylePoolIsHeldOrItsMembersShareIt) {
    BookBuilder builder = threeTracks();
    builder.track(5, "dub").party(15).whole(5, 15).track(6, "dub").party(16).whole(6, 16);
    Report report = reportOf({{1, 0.3}}, Kind::Recording);
    report.stylePool = {{"dub", 0.2, 12.0}};
    report.unattributed = 0.5;
    EXPECT_EQ(paid(builder, report, R"("style_pool": "hold")"),
              (Paid{{0, 200'000}, {11, 300'000}, {99, 500'000}}));
    EXPECT_EQ(paid(builder, report, R"("style_pool": "members")"),
              (Paid{{11, 300'000}, {15, 100'000}, {16, 100'000}, {99, 500'000}}));
    EXPECT_EQ(paid(builder, report, R"("style_pool": "unattributed")"),
              (Paid{{11, 300'000}, {99, 700'000}}));
    report.stylePool[0].style = "of nobody here";
    EXPECT_EQ(paid(builder, report, R"("style_pool": "members")").at(0), 200'000);
}

TEST(Allocate, WhatCannotBePaidIsHeldWithItsReason) {
    BookBuilder builder = threeTracks();
    builder.track(4).track(5).party(15).track(6).party(16).track(7).party(17);
    builder.split(5, Side::Master, {{15, 1'000'000}}, SplitStatus::Draft);
    builder.split(6, Side::Master, {{16, 1'000'000}}, SplitStatus::Disputed);
    builder.split(7, Side::Master, {{17, 1'000'000}});
    builder.contents().parties.back().suspense = true;
    const auto reasonsOf = [&](std::int64_t source) {
        const Claim claim = claimOf(reportOf({{source, 0.5}}, Kind::Recording)).value();
        std::vector<HeldReason> reasons;
        for (const AllocationLine& line : allocate(
                 kRelease, &claim, builder.book(),
                 policyWith(R"("sides": {"recording": {"master": "100", "composition": "0"}})"),
                 "2026-10-01", "")) {
            if (line.key.source.value == source) reasons.push_back(line.key.reason);
        }
        return reasons;
    };
    EXPECT_THAT(reasonsOf(4), testing::ElementsAre(HeldReason::NoSplit));
    EXPECT_THAT(reasonsOf(5), testing::ElementsAre(HeldReason::NotSigned));
    EXPECT_THAT(reasonsOf(6), testing::ElementsAre(HeldReason::Disputed));
    EXPECT_THAT(reasonsOf(7), testing::ElementsAre(HeldReason::Suspense));
    const auto unheard =
        allocate(RecordingId{1}, nullptr, builder.book(), policyWith(""), "2026-10-01", "");
    ASSERT_EQ(unheard.size(), 1U);
    EXPECT_EQ(unheard[0].key.reason, HeldReason::NoClaim);
}

TEST(Allocate, ADeclarationStandsInPlaceOfWhatWasFoundOfItsSource) {
    BookBuilder builder = threeTracks();
    builder.edge(-1, 1, 400'000'000, 400'000'000, true);
    EXPECT_EQ(paid(builder, reportOf({{1, 0.1}, {2, 0.2}}, Kind::Recording), ""),
              (Paid{{11, 400'000}, {12, 200'000}, {99, 400'000}}));
    EXPECT_EQ(paid(builder, reportOf({{2, 0.9}}, Kind::Recording), ""),
              (Paid{{11, 400'000}, {12, 600'000}}))
        << "what was found is scaled to what the declaration leaves";
}

// A chain of five generations: 1 is the original, 2 a remix of it, 3 of 2, 4 of 3, and the release
// resembles 4 by 50 %. Edges: 2 ← 1 declared 40 %, 3 ← 2 detected 50 %, 4 ← 3 declared 20 %.
// By hand, of the release's money, 50 % comes to 4:
//   4 passes 20 % of it to 3: 10 %, and keeps 40 %;
//   3 passes 50 % of that to 2: 5 %, and keeps 5 %;
//   2 passes 40 % of that to 1: 2 %, and keeps 3 %.
// With direct parents only, 3 keeps all 10 %.
BookBuilder fiveGenerations() {
    BookBuilder builder;
    for (const std::int64_t id : {1, 2, 3, 4}) builder.track(id).party(10 + id).whole(id, 10 + id);
    builder.release(1).party(99).whole(-1, 99);
    builder.edge(2, 1, 400'000'000, 400'000'000, true);
    builder.edge(3, 2, 500'000'000, 500'000'000, false);
    builder.edge(4, 3, 200'000'000, 200'000'000, true);
    return builder;
}

TEST(Allocate, ARemixChainPaysItsAncestorsAsComputedByHand) {
    const Report report = reportOf({{4, 0.5}}, Kind::Recording);
    EXPECT_EQ(paid(fiveGenerations(), report, R"("upstream": "ancestors")"),
              (Paid{{11, 20'000}, {12, 30'000}, {13, 50'000}, {14, 400'000}, {99, 500'000}}));
    EXPECT_EQ(paid(fiveGenerations(), report, R"("upstream": "parents")"),
              (Paid{{13, 100'000}, {14, 400'000}, {99, 500'000}}));
    EXPECT_EQ(paid(fiveGenerations(), report, R"("upstream": "none")"),
              (Paid{{14, 500'000}, {99, 500'000}}));
}

// The engine may have passed credit on already: of the release's 50 %, 20 % to track 3 through 4.
// The policy passes it on by its own graph, so that nothing is passed on twice.
TEST(Allocate, WhatTheEnginePassedOnIsNotPassedOnTwice) {
    Report report = reportOf({{4, 0.4}, {3, 0.1}}, Kind::Recording);
    Inherited inherited;
    inherited.through = report.influences[0].track;
    inherited.influence = 0.1;
    report.influences[1].via = {inherited};
    EXPECT_EQ(paid(fiveGenerations(), report, R"("upstream": "ancestors")"),
              (Paid{{11, 20'000}, {12, 30'000}, {13, 50'000}, {14, 400'000}, {99, 500'000}}));
}

TEST(Allocate, ARegisteredRemixWithoutAReportPaysByItsDeclarations) {
    BookBuilder builder = fiveGenerations();
    const auto lines =
        allocate(RecordingId{4}, nullptr, builder.book(), policyWith(""), "2026-10-01", "");
    // 20 % to 3, of which half to 2, of which 40 % to 1.
    EXPECT_EQ(byHolder(lines), (Paid{{11, 40'000}, {12, 60'000}, {13, 100'000}, {14, 800'000}}));
}

TEST(Claim, AReportThatDoesNotAddUpIsRefused) {
    Report report = reportOf({{1, 0.3}}, Kind::Recording);
    report.unattributed = 0.5;
    EXPECT_EQ(claimOf(report).error().code, ErrorCode::ReportMalformed);
    report.unattributed = 0.7000001;
    const Claim claim = claimOf(report).value();
    std::int64_t sum = claim.unattributedPpb;
    for (const ClaimSource& source : claim.sources) sum += source.sharePpb();
    EXPECT_EQ(sum, 1'000'000'000);
}

}  // namespace
}  // namespace tributary
