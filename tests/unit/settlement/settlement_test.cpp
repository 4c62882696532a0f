#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/catalogue/rights_store.h"
#include "core/report/json.h"
#include "core/rights/split_sheet.h"
#include "core/settlement/accept.h"
#include "core/settlement/clean_state.h"
#include "core/settlement/entered.h"
#include "core/settlement/import_usage.h"
#include "core/settlement/ledger_sync.h"
#include "core/settlement/load_book.h"
#include "core/settlement/payouts.h"
#include "core/settlement/statements.h"
#include "tests/support/catalogue_samples.h"
#include "tests/support/rights_samples.h"
#include "tests/support/temp_folder.h"

namespace tributary {
namespace {

using testing::HasSubstr;

const std::string kHeader =
    "line_id,period,track,service,territory,usage_type,units,revenue,currency\n";

/// A catalogue of two tracks, and a report that resembles them by 30 % and 10 %.
class Settlement : public testing::Test {
protected:
    test::TempFolder folder;
    std::filesystem::path file = folder / "lib.tributary";
    Catalogue catalogue = Catalogue::create(file, "Library").value();
    UtcInstant now = samples::instant();
    Report report;

    void SetUp() override {
        const std::vector<NewTrack> tracks{samples::track(1), samples::track(2)};
        ASSERT_TRUE(catalogue.addTracks(tracks, now));
        Report made = test::reportOf({{1, 0.3}, {2, 0.1}}, Kind::Recording);
        for (Influence& influence : made.influences) {
            const auto track = catalogue.track(TrackId{influence.track.id}).value();
            influence.track = {influence.track.id, track.metadata.title, track.metadata.artist,
                               track.metadata.isrc};
        }
        report = made;
    }

    void importSplits(const std::string& rows) {
        auto sheet = parseSplitSheet("track,side,holder,share,status\n" + rows).value();
        const RightsBook book = loadBook(catalogue).value();
        std::vector<NewSplit> splits;
        for (SheetSplit& each : sheet.splits) {
            each.split.recording = book.find(each.track).value();
            splits.push_back(each.split);
        }
        ASSERT_TRUE(RightsStore(catalogue).addSplits(
            splits, sheet.parties, now,
            [](const NewSplit& split, std::int64_t id) { return splitEntered(split, "x", id); }));
    }
    Accepted accept() { return acceptReport(catalogue, report, "QZ-FIC-26-77777", now).value(); }
    Result<UsageImportOutcome> usage(const std::string& rows) {
        test::writeBytes(folder / "usage.csv", kHeader + rows);
        return importUsage(catalogue, folder / "usage.csv", now, {}, {});
    }
    Payout preview(const std::string& period) {
        auto payout = previewPayout(catalogue, period, policy);
        EXPECT_TRUE(payout) << describe(payout.error());
        return std::move(*payout);
    }
    Payout approve(const std::string& period) {
        return approvePayout(catalogue, preview(period), policy, now).value();
    }
    Policy policy = test::policyWith("");
};

std::map<std::string, std::string> paidTo(const Payout& payout, ItemKind kind) {
    std::map<std::string, std::string> amounts;
    for (const StoredItem& item : payout.plan.items) {
        if (item.kind != kind) continue;
        const Party* party = payout.book.party(item.party);
        amounts[party == nullptr ? "" : party->name] =
            Money(item.micros, payout.plan.currency).text();
    }
    return amounts;
}

Policy tenPercentOf(const std::string& currency) {
    return parsePolicy(R"({"schema": "tributary.policy/1", "name": "ten", "currency": ")" +
                       currency + R"(", "pool": {"kind": "revenue_share", "share": "10"}})")
        .value();
}

using Amounts = std::map<std::string, std::string>;

TEST_F(Settlement, AReportBecomesAReleaseOnce) {
    const Accepted first = accept();
    EXPECT_TRUE(first.newRelease && first.stored);
    EXPECT_EQ(first.recording.value, -1);
    const Accepted again = accept();
    EXPECT_FALSE(again.newRelease || again.stored);
    EXPECT_EQ(again.recording, first.recording);
    EXPECT_EQ(loadBook(catalogue)->find("QZFIC2677777"), first.recording);
    EXPECT_EQ(loadClaims(catalogue)->at(first.recording).sources.size(), 2U);
    EXPECT_EQ(RightsStore(catalogue).outbox()->size(), 2U)
        << "the catalogue's state, and the claim";
}

TEST_F(Settlement, AReportThatDoesNotFitIsRefused) {
    EXPECT_EQ(acceptReport(catalogue, report, "", now).error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(acceptReport(catalogue, report, "no isrc", now).error().code,
              ErrorCode::IdentifierInvalid);
    const std::string taken = catalogue.track(TrackId{1})->metadata.isrc;
    EXPECT_EQ(acceptReport(catalogue, report, taken, now).error().code, ErrorCode::InvalidArgument);
    const Report other = test::reportOf({{7, 0.3}}, Kind::Recording);
    const auto stranger = acceptReport(catalogue, other, "QZFIC2677778", now);
    ASSERT_FALSE(stranger);
    EXPECT_THAT(stranger.error().message, HasSubstr("not in this catalogue"));
    EXPECT_TRUE(RightsStore(catalogue).outbox()->empty());
}

TEST_F(Settlement, UsageIsImportedOnceAndWholeOrNotAtAll) {
    const auto first = usage(
        "a,2026-10,QZ-FIC-26-77777,S,DE,stream,1000,1.23,USD\n"
        "b,2026-10-31,1,S,WW,stream,-5,,EUR\n");
    ASSERT_TRUE(first) << describe(first.error());
    EXPECT_EQ(first->added, 2);
    const auto again = usage("a,2026-10,QZFIC2677777,S,DE,stream,1000,1.23,USD\n");
    EXPECT_EQ(again->added, 0);
    EXPECT_EQ(again->alreadyThere, 1);
    EXPECT_EQ(RightsStore(catalogue).outbox()->size(), 1U) << "nothing new: nothing to enter";
    const auto other = usage("c,2026-10,1,S,DE,stream,1,0,USD\na,2026-10,1,S,DE,stream,1,0,USD\n");
    ASSERT_FALSE(other);
    EXPECT_EQ(other.error().code, ErrorCode::UsageMalformed);
    EXPECT_EQ(UsageStore(catalogue).lineCount("2026-10"), 2) << "c was not imported either";
}

TEST_F(Settlement, EveryMistakeOfAUsageFileIsNamed) {
    for (const std::string bad :
         {",2026-10,1,S,DE,stream,1,0,USD", "x,2026-13,1,S,DE,stream,1,0,USD",
          "x,2026-10,,S,DE,stream,1,0,USD", "x,2026-10,1,S,Germany,stream,1,0,USD",
          "x,2026-10,1,S,DE,stream,1.5,0,USD", "x,2026-10,1,S,DE,stream,1,\"1,5\",USD",
          "x,2026-10,1,S,DE,stream,1,0,Dollar", "x,2026-10,1,S,DE,stream,1,0.000000001,USD"}) {
        const auto refused = usage("ok,2026-10,1,S,DE,stream,1,0,USD\n" + bad + "\n");
        ASSERT_FALSE(refused) << bad;
        EXPECT_THAT(refused.error().message, HasSubstr("Line 3"));
        EXPECT_EQ(UsageStore(catalogue).lineCount("2026-10"), 0);
    }
    test::writeBytes(folder / "usage.csv", "line_id,period\n");
    EXPECT_EQ(importUsage(catalogue, folder / "usage.csv", now, {}, {}).error().code,
              ErrorCode::CsvMissingColumn);
    std::stop_source stop;
    stop.request_stop();
    std::string long_;
    for (int i = 0; i < 5000; ++i) {
        long_ += std::to_string(i) + ",2026-10,1,S,DE,stream,1,0,USD\n";
    }
    test::writeBytes(folder / "usage.csv", kHeader + long_);
    EXPECT_EQ(importUsage(catalogue, folder / "usage.csv", now, {}, stop.get_token()).error().code,
              ErrorCode::Cancelled);
    EXPECT_EQ(UsageStore(catalogue).lineCount("2026-10"), 0);
}

TEST_F(Settlement, FromSplitsToAStatement) {
    accept();
    importSplits(
        "r1,master,Maker,100,\nr1,composition,Maker,100,\n"
        "1,master,Anna,100,\n1,composition,Anna,100,\n"
        "2,master,Ben,50,\n2,master,unknown,50,\n2,composition,Ben,100,disputed\n");
    ASSERT_TRUE(usage("a,2026-10,QZFIC2677777,S,DE,stream,10000,0,USD\n"));
    const Payout payout = approve("2026-10");
    // 10.00: Anna 3.00; of the 1.00 of track 2: Ben's quarter 0.25, 0.25 unknown, 0.50 disputed.
    EXPECT_EQ(paidTo(payout, ItemKind::Paid),
              (Amounts{{"Anna", "3.00"}, {"Ben", "0.25"}, {"Maker", "6.00"}}));
    EXPECT_EQ(paidTo(payout, ItemKind::Held),
              (Amounts{{"Suspense account", "0.25"}, {"Ben", "0.50"}}));
    EXPECT_EQ(payout.run->name, "2026-10-1");

    const Statement statement = statementFor(catalogue, "Ben", "2026-10").value();
    EXPECT_EQ(Money(statement.accruedMicros, statement.currency).text(), "0.75");
    EXPECT_EQ(statement.openingMicros, 0);
    ASSERT_EQ(statement.lines.size(), 2U);
    EXPECT_EQ(statement.lines[0].units, 10'000);
    EXPECT_EQ(statement.lines[0].reportSha256.size(), 64U);
    EXPECT_THAT(toJson(statement), HasSubstr("\"tributary.statement/1\""));
    EXPECT_EQ(statementFor(catalogue, "Zed", "2026-10").error().code, ErrorCode::PartyUnknown);
    EXPECT_EQ(statementFor(catalogue, "Ben", "2026-09").error().code, ErrorCode::RunUnknown);

    importSplits("2,composition,Ben,100,signed\n");
    const Payout settled = approve("2026-10");
    EXPECT_EQ(paidTo(settled, ItemKind::Paid), (Amounts{{"Ben", "0.50"}}));
    EXPECT_EQ(settled.plan.usagePoolMicros, 0) << "released, not earned anew";
}

TEST_F(Settlement, RunningAgainChangesNothing) {
    accept();
    importSplits("r1,master,Maker,100,\nr1,composition,Maker,100,\n");
    ASSERT_TRUE(usage("a,2026-10,QZFIC2677777,S,DE,stream,10000,0,USD\n"));
    const Payout first = approve("2026-10");
    const std::size_t entries = RightsStore(catalogue).outbox()->size();
    const Payout again = approve("2026-10");
    EXPECT_EQ(again.run->id, first.run->id);
    EXPECT_EQ(paidTo(again, ItemKind::Paid), paidTo(first, ItemKind::Paid));
    EXPECT_EQ(PayoutStore(catalogue).runs()->size(), 1U);
    EXPECT_EQ(RightsStore(catalogue).outbox()->size(), entries);
}

TEST_F(Settlement, TwoApprovalsOfOnePreviewAreOneRun) {
    accept();
    importSplits("r1,master,Maker,100,\nr1,composition,Maker,100,\n");
    ASSERT_TRUE(usage("a,2026-10,QZFIC2677777,S,DE,stream,10000,0,USD\n"));
    const Payout seen = preview("2026-10");
    ASSERT_TRUE(approvePayout(catalogue, seen, policy, now));
    const auto second = approvePayout(catalogue, seen, policy, now);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, ErrorCode::RunRefused);
}

TEST_F(Settlement, ReversingAndMarking) {
    accept();
    importSplits("r1,master,Maker,100,\nr1,composition,Maker,100,\n1,master,Anna,100,\n");
    ASSERT_TRUE(usage("a,2026-10,QZFIC2677777,S,DE,stream,10000,0,USD\n"));
    approve("2026-10");
    EXPECT_EQ(findPayout(catalogue, "2026-10-2").error().code, ErrorCode::RunUnknown);
    const Payout run = findPayout(catalogue, "2026-10-1").value();
    EXPECT_EQ(markPayout(catalogue, run, "Nobody", ItemStatus::Paid, now).error().code,
              ErrorCode::PartyUnknown);
    EXPECT_EQ(markPayout(catalogue, run, "Maker", ItemStatus::Paid, now), 1);
    EXPECT_EQ(markPayout(catalogue, run, "Maker", ItemStatus::Paid, now), 0) << "it is already";
    const Payout marked = findPayout(catalogue, "2026-10-1").value();
    EXPECT_EQ(markPayout(catalogue, marked, "Anna", ItemStatus::Failed, now), 1);
    ASSERT_TRUE(markPayout(catalogue, marked, "", ItemStatus::Paid, now));
    const auto after = findPayout(catalogue, "2026-10-1");
    for (const StoredItem& item : after->plan.items) {
        if (item.kind != ItemKind::Paid) continue;
        const bool failed = marked.book.party(item.party)->name == "Anna";  // not paid by the way
        EXPECT_EQ(item.status, failed ? ItemStatus::Failed : ItemStatus::Paid);
    }
    ASSERT_TRUE(reversePayout(catalogue, run, "wrong rate", now));
    EXPECT_EQ(reversePayout(catalogue, run, "again", now).error().code, ErrorCode::RunRefused);
    const Payout anew = preview("2026-10");
    const Amounts paid = paidTo(anew, ItemKind::Paid);
    EXPECT_EQ(paid.at("Anna"), "1.50");
    EXPECT_FALSE(paid.contains("Maker")) << "it had its money";
}

TEST_F(Settlement, EverythingIsEnteredInTheLedgerOnce) {
    accept();
    importSplits("r1,master,Maker,100,\n");
    ASSERT_TRUE(usage("a,2026-10,QZFIC2677777,S,DE,stream,10000,0,USD\n"));
    approve("2026-10");
    EXPECT_EQ(ledgerIsBehind(catalogue), true);
    const FixedClock clock(now);
    KeySigner signer{SigningKey(SigningKey::Seed{})};
    auto ledger = Ledger::create(ledgerFileOf(file), "Library", signer, clock);
    ASSERT_TRUE(ledger) << describe(ledger.error());
    const auto entered = enterInLedger(catalogue, *ledger, signer, clock);
    ASSERT_TRUE(entered) << describe(entered.error());
    EXPECT_GT(*entered, 4);
    EXPECT_EQ(ledger->size(), static_cast<std::uint64_t>(*entered) + 1);
    EXPECT_TRUE(ledger->find("payout:2026-10-1"));
    EXPECT_TRUE(ledger->find("claim:1"));
    EXPECT_EQ(ledgerIsBehind(catalogue), false);
    EXPECT_EQ(enterInLedger(catalogue, *ledger, signer, clock), 0);
}

TEST_F(Settlement, AReportThatWasTheClaimBeforeBecomesItAgain) {
    const RecordingId release = accept().recording;
    const Report former = report;
    report.influences.pop_back();
    report.unattributed = 0.7;
    EXPECT_TRUE(accept().stored);
    EXPECT_EQ(loadClaims(catalogue)->at(release).sources.size(), 1U);
    report = former;
    EXPECT_TRUE(accept().stored);
    EXPECT_EQ(loadClaims(catalogue)->at(release).sources.size(), 2U);
}

TEST_F(Settlement, AStatementNamesTheReportThatTheRunRestedOn) {
    accept();
    importSplits("r1,master,Maker,100,\nr1,composition,Maker,100,\n");
    ASSERT_TRUE(usage("a,2026-10,QZFIC2677777,S,DE,stream,10000,0,USD\n"));
    approve("2026-10");
    const auto first = statementFor(catalogue, "Maker", "2026-10").value();
    now += std::chrono::hours(1);
    report.influences.pop_back();
    report.unattributed = 0.7;
    ASSERT_TRUE(accept().stored);
    const auto later = statementFor(catalogue, "Maker", "2026-10").value();
    ASSERT_FALSE(first.lines.empty());
    EXPECT_EQ(first.lines[0].reportSha256.size(), 64U);
    EXPECT_EQ(later.lines[0].reportSha256, first.lines[0].reportSha256);
}

TEST_F(Settlement, AStatementIsOfOneCurrency) {
    accept();
    importSplits("r1,master,Maker,100,\nr1,composition,Maker,100,\n");
    ASSERT_TRUE(
        usage("a,2026-10,QZFIC2677777,S,DE,stream,10000,40,USD\n"
              "b,2026-10,QZFIC2677777,S,DE,stream,10000,30,EUR\n"));
    for (const std::string currency : {"USD", "EUR"}) {
        policy = tenPercentOf(currency);
        approve("2026-10");
    }
    const auto which = statementFor(catalogue, "Maker", "2026-10");
    ASSERT_FALSE(which);
    EXPECT_EQ(which.error().code, ErrorCode::CurrencyMixed);
    EXPECT_THAT(which.error().message, HasSubstr("EUR and USD"));
    const auto statement = statementFor(catalogue, "Maker", "2026-10", "EUR");
    ASSERT_TRUE(statement) << describe(statement.error());
    EXPECT_EQ(statement->currency.code(), "EUR");
    EXPECT_EQ(statement->runs.size(), 1U);
}

TEST_F(Settlement, StreamsAreNotPaidAgainInAnotherCurrency) {
    accept();
    ASSERT_TRUE(usage("a,2026-10,QZFIC2677777,S,DE,stream,10000,40,EUR\n"));
    approve("2026-10");  // per stream, in USD
    const auto again = previewPayout(catalogue, "2026-10", tenPercentOf("EUR"));
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::RunRefused);
    EXPECT_THAT(again.error().message, HasSubstr("in USD"));
    EXPECT_TRUE(previewPayout(catalogue, "2026-11", tenPercentOf("EUR")));
}

TEST_F(Settlement, ALedgerThatIsNotTheCataloguesTakesNothing) {
    accept();
    const FixedClock clock(now);
    KeySigner signer{SigningKey(SigningKey::Seed{})};
    auto own = Ledger::create(ledgerFileOf(file), "Library", signer, clock).value();
    ASSERT_TRUE(enterInLedger(catalogue, own, signer, clock));
    importSplits("1,master,Anna,100,\n");
    auto other = Ledger::create(folder / "other.ledger", "Other", signer, clock).value();
    const auto refused = enterInLedger(catalogue, other, signer, clock);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::LedgerCutBack);
    EXPECT_EQ(other.size(), 1U);
    EXPECT_GT(enterInLedger(catalogue, own, signer, clock).value(), 0);
    ASSERT_TRUE(RightsStore(catalogue).forgetEntered());
    EXPECT_GT(enterInLedger(catalogue, other, signer, clock).value(), 2)
        << "a new one takes everything";
}

TEST_F(Settlement, ACatalogueThatWasPutBackEntersWhatHappensAnew) {
    const FixedClock clock(now);
    KeySigner signer{SigningKey(SigningKey::Seed{})};
    auto ledger = Ledger::create(ledgerFileOf(file), "Library", signer, clock).value();
    ASSERT_TRUE(enterInLedger(catalogue, ledger, signer, clock));
    // Another catalogue went on from the same state: it gave the same numbers to other records.
    auto put = NewEntry{};
    put.kind = EntryKind::SplitVersion;
    const std::int64_t next = loadBook(catalogue)->splits().back().id + 1;
    put.ref = "split:" + std::to_string(next);
    put.payload = {{"track", "x"}};
    ASSERT_TRUE(ledger.record(put, signer, clock));
    importSplits("1,master,Anna,100,\n");
    const auto entered = enterInLedger(catalogue, ledger, signer, clock);
    ASSERT_TRUE(entered) << describe(entered.error());
    EXPECT_TRUE(ledger.find(put.ref));
    EXPECT_EQ(ledgerIsBehind(catalogue), false);
    EXPECT_EQ(enterInLedger(catalogue, ledger, signer, clock), 0);
}

TEST_F(Settlement, ARecordingIsCleanOnceEveryShareIsCoveredOrPaid) {
    const RecordingId release = accept().recording;
    importSplits(
        "r1,master,Maker,100,\nr1,composition,Maker,100,\n"
        "1,master,Anna,100,\n1,composition,Anna,100,\n"
        "2,master,Ben,100,\n2,composition,Ben,100,\n");
    const auto state = [&] {
        return cleanState(catalogue, loadBook(catalogue).value(), release, "2026-11-01").value();
    };
    EXPECT_FALSE(state().clean);
    Licence licence;
    licence.recording = RecordingId{1};
    licence.uses = {"sampling"};
    licence.extent.validTo = "2027-01-01";
    ASSERT_TRUE(RightsStore(catalogue).addLicence(licence, [&](std::int64_t id) {
        return licenceEntered(licence, loadBook(catalogue).value(), id);
    }));
    EXPECT_FALSE(state().clean) << "track 2 is open";
    ASSERT_TRUE(usage("a,2026-10,QZFIC2677777,S,DE,stream,10000,0,USD\n"));
    const Payout payout = approve("2026-10");
    EXPECT_FALSE(state().clean) << "due is not paid";
    ASSERT_TRUE(markPayout(catalogue, payout, "", ItemStatus::Paid, now));
    const CleanState clean = state();
    EXPECT_TRUE(clean.clean);
    EXPECT_EQ(clean.until, "2027-01-01");
    EXPECT_EQ(cleanState(catalogue, loadBook(catalogue).value(), RecordingId{1}, "2026-11-01")
                  .error()
                  .code,
              ErrorCode::RunRefused);
    StoredConsent optOut{RecordingId{2}, TrainingConsent::NotAllowed, "", now};
    ASSERT_TRUE(RightsStore(catalogue).addConsent(optOut, [&](std::int64_t id) {
        return consentEntered(optOut, loadBook(catalogue).value(), id);
    }));
    EXPECT_FALSE(state().clean) << "an opt-out is honoured";
}

}  // namespace
}  // namespace tributary
