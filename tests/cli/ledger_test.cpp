#include "core/ledger/scan.h"
#include "tests/cli/cli.h"
#include "tests/support/ledger_samples.h"

namespace tributary::test {
namespace {

using testing::HasSubstr;
using testing::Not;

class LedgerCli : public testing::Test {
protected:
    LedgerCli() { samples::makeLedger(file_, 3); }

    [[nodiscard]] std::string at(const std::string& name) const {
        return (folder_ / name).string();
    }

    TempFolder folder_;
    std::string file_ = (folder_ / "lib.ledger").string();
    /// The commands take the catalogue's name; the catalogue itself is not needed.
    std::string library_ = (folder_ / "lib.tributary").string();
};

TEST_F(LedgerCli, VerifiesWithoutTheCatalogue) {
    for (const std::string& name : {file_, library_}) {
        const auto run = cli({"ledger", "verify", name});
        EXPECT_EQ(run.status, 0) << run.err;
        EXPECT_THAT(run.out, HasSubstr("The ledger is whole"));
        EXPECT_THAT(run.out, HasSubstr("statement 6"));
    }
    const auto json = cli({"ledger", "verify", file_, "--format", "json"});
    EXPECT_EQ(json.status, 0);
    EXPECT_THAT(json.out, HasSubstr("\"status\": \"sound\""));
    EXPECT_EQ(cli({"ledger", "verify", at("none.ledger")}).status, 1);
    EXPECT_EQ(cli({"ledger", "verify"}).status, 2);
}

TEST_F(LedgerCli, NamesThePlaceOfDamage) {
    const auto scan = scanLedger(file_);
    ASSERT_TRUE(scan);
    std::string bytes = readBytes(file_);
    bytes[scan->offsets[2] + 100] ^= 4;
    writeBytes(file_, bytes);
    const auto run = cli({"ledger", "verify", library_});
    EXPECT_EQ(run.status, 1);
    EXPECT_THAT(run.out, HasSubstr("entry 2, byte " + std::to_string(scan->offsets[2])));
    const auto json = cli({"ledger", "verify", library_, "--format", "json"});
    EXPECT_EQ(json.status, 1);
    EXPECT_THAT(json.out, HasSubstr("\"entry\": 2"));
    EXPECT_EQ(cli({"ledger", "show", library_}).status, 1);
    EXPECT_EQ(cli({"ledger", "prove", library_, "1"}).status, 1);
    EXPECT_EQ(cli({"ledger", "recover", library_}).status, 1);
    EXPECT_EQ(readBytes(file_), bytes);
}

TEST_F(LedgerCli, ATornEndIsReportedAndRecovered) {
    const std::string whole = readBytes(file_);
    writeBytes(file_, whole + whole.substr(whole.size() - 200));
    writeBytes(file_, whole.substr(0, whole.size() - 7));
    const auto verify = cli({"ledger", "verify", library_});
    EXPECT_EQ(verify.status, 1);
    EXPECT_THAT(verify.out, HasSubstr("ledger recover"));
    EXPECT_EQ(cli({"ledger", "show", library_}).status, 0);
    const auto recover = cli({"ledger", "recover", library_});
    EXPECT_EQ(recover.status, 0) << recover.err;
    EXPECT_THAT(recover.out, HasSubstr("torn-"));
    EXPECT_EQ(cli({"ledger", "verify", library_}).status, 0);
    EXPECT_THAT(cli({"ledger", "recover", library_}).out, HasSubstr("nothing to recover"));
}

TEST_F(LedgerCli, ShowsWhatWasRecorded) {
    const auto all = cli({"ledger", "show", library_});
    EXPECT_EQ(all.status, 0) << all.err;
    EXPECT_EQ(std::count(all.out.begin(), all.out.end(), '\n'), 7);
    const auto one = cli({"ledger", "show", library_, "3"});
    EXPECT_THAT(one.out, HasSubstr("paid: 2.25"));
    const auto some = cli({"ledger", "show", library_, "--kind", "statement", "--last", "2"});
    EXPECT_EQ(std::count(some.out.begin(), some.out.end(), '\n'), 2);
    const auto json = cli({"ledger", "show", library_, "3", "--format", "json"});
    EXPECT_THAT(json.out, HasSubstr("\"paid\": \"2.25\""));
    EXPECT_EQ(cli({"ledger", "show", library_, "99"}).status, 1);
}

TEST_F(LedgerCli, AThirdPartyNeedsTheProofOnly) {
    const std::string proof = at("p.json");
    ASSERT_EQ(cli({"ledger", "prove", library_, "statement:run-7:2", "--output", proof}).status, 0);
    std::filesystem::remove(file_);
    const auto run = cli({"ledger", "verify", "--proof", proof});
    EXPECT_EQ(run.status, 0) << run.err;
    EXPECT_THAT(run.out, HasSubstr("paid: 2.25"));
    EXPECT_THAT(run.out, HasSubstr("The proof holds"));
    EXPECT_EQ(cli({"ledger", "verify", "--proof", proof, "--ledger", std::string(64, '0')}).status,
              1);
    std::string altered = readBytes(proof);
    altered.replace(altered.find("paid: 2.25"), 10, "paid: 9.25");
    writeBytes(proof, altered);
    const auto refused = cli({"ledger", "verify", "--proof", proof});
    EXPECT_EQ(refused.status, 1);
    EXPECT_THAT(refused.err, HasSubstr("summary"));
    EXPECT_EQ(cli({"ledger", "verify", "--proof", at("none.json")}).status, 1);
}

TEST_F(LedgerCli, AStatementIsExportedWithItsProof) {
    const auto run =
        cli({"ledger", "export", library_, "--holder", "Holder 4", "--period", "2026-10"});
    EXPECT_EQ(run.status, 0) << run.err;
    EXPECT_THAT(run.out, HasSubstr("paid: 4.25"));
    EXPECT_THAT(run.out, Not(HasSubstr("Holder 3")));
    EXPECT_EQ(cli({"ledger", "export", library_, "--holder", "Nobody"}).status, 1);
    EXPECT_EQ(cli({"ledger", "export", library_}).status, 2);
}

TEST_F(LedgerCli, AnExportedHeadIsComparedWithALaterLedger) {
    const std::string head = at("head.json");
    ASSERT_EQ(cli({"ledger", "export", library_, "--head", "--output", head}).status, 0);
    const std::string early = readBytes(file_);
    {
        auto ledger = Ledger::open(file_);
        KeySigner key = samples::signer();
        ASSERT_TRUE(ledger && ledger->record(samples::snapshot(9), key, samples::ledgerClock(9)));
    }
    EXPECT_EQ(cli({"ledger", "verify", library_, "--head", head}).status, 0);
    const auto grown =
        cli({"ledger", "prove", library_, "--since", head, "--output", at("g.json")});
    EXPECT_EQ(grown.status, 0) << grown.err;
    EXPECT_EQ(cli({"ledger", "verify", "--proof", at("g.json")}).status, 0);
    ASSERT_EQ(cli({"ledger", "export", library_, "--head", "--output", head}).status, 0);
    writeBytes(file_, early);
    const auto cut = cli({"ledger", "verify", library_, "--head", head});
    EXPECT_EQ(cut.status, 1);
    EXPECT_THAT(cut.out, HasSubstr("cut back"));
    EXPECT_EQ(cli({"ledger", "prove", library_, "--since", head}).status, 1);
}

TEST_F(LedgerCli, AKeyThatIsNotHereCannotHandTheLedgerOver) {
    const auto run = cli({"ledger", "rotate", library_});
    EXPECT_EQ(run.status, 1);
    EXPECT_THAT(run.err, HasSubstr("not on this computer"));
    EXPECT_EQ(cli({"ledger", "verify", library_}).status, 0);
}

}  // namespace
}  // namespace tributary::test
