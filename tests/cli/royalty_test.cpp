#include <algorithm>

#include <nlohmann/json.hpp>

#include "core/report/json.h"
#include "tests/cli/cli.h"
#include "tests/support/rights_samples.h"

namespace tributary::test {
namespace {

using Json = nlohmann::json;
using testing::HasSubstr;

class RoyaltyCli : public WithCatalogue {
protected:
    static ProcessOutcome run(std::vector<std::string> arguments) {
        return cli(std::move(arguments));
    }
    /// A copy of the catalogue with splits, and a report that resembles its first two tracks.
    static std::string prepared(const std::string& name) {
        const std::string copy = copyOfLibrary(name);
        const Json tracks = Json::parse(run({"catalogue", "list", copy, "--format", "json"}).out);
        Report report = reportOf({{tracks[0]["id"], 0.3}, {tracks[1]["id"], 0.1}}, Kind::Recording);
        for (int i = 0; i < 2; ++i) {
            SourceRef& track = report.influences[static_cast<std::size_t>(i)].track;
            track = {tracks[i]["id"], tracks[i]["title"], tracks[i]["artist"], tracks[i]["isrc"]};
        }
        writeBytes(at("report.json"), toJson(report, false));
        writeBytes(at("splits.csv"),
                   "track,side,holder,share,paypal\n"
                   "QZFIC2600001,master,Anna,100,anna@example.org\n"
                   "QZFIC2600001,composition,Anna,100,\n"
                   "QZFIC2600002,master,Ben,33.33,ben@example.org\n"
                   "QZFIC2600002,master,Cleo,66.66,\n"
                   "QZFIC2600002,composition,unknown,100,\n");
        writeBytes(at("usage.csv"),
                   "line_id,period,track,service,territory,usage_type,units,revenue,currency\n"
                   "u1,2026-10,QZFIC2677777,Stream,DE,stream,1000000,4000.00,USD\n"
                   "u2,2026-10,QZXXX2600009,Stream,DE,stream,1000,4.00,USD\n");
        return copy;
    }
};

/// In micros of a cent, exact.
std::int64_t amountOf(const std::string& text) {
    return Money::parse(text, Currency::parse("USD").value())->micros();
}

std::int64_t sumOf(const Json& entries) {
    std::int64_t sum = 0;
    for (const Json& entry : entries) sum += amountOf(entry["amount"]);
    return sum;
}

TEST_F(RoyaltyCli, FromSplitsToAStatement) {
    const std::string lib = prepared("money.tributary");
    const auto imported = run({"rights", "import", lib, at("splits.csv")});
    EXPECT_EQ(imported.status, 0) << imported.err;
    EXPECT_THAT(imported.err, HasSubstr("were scaled"));
    EXPECT_THAT(run({"rights", "show", lib, "QZFIC2600002"}).out, HasSubstr("33.3333 %"));
    const auto sheet = run({"rights", "export", lib});
    EXPECT_THAT(sheet.out, HasSubstr("QZFIC2600001,master,Anna,100,,signed"));

    const auto text =
        run({"royalty", "report", lib, at("report.json"), "--policy", "per-stream-top10"});
    EXPECT_EQ(text.status, 0) << text.err;
    EXPECT_THAT(text.out, HasSubstr("USD per 1,000,000 streams"));
    const Json report =
        Json::parse(run({"royalty", "report", lib, at("report.json"), "--policy",
                         "per-stream-top10", "--streams", "5000", "--format", "json"})
                        .out);
    EXPECT_EQ(report["pools"], Json::array({"5.00"}));

    EXPECT_EQ(run({"royalty", "accept", lib, at("report.json"), "--isrc", "QZ-FIC-26-77777"}).out,
              "release r1: the report is its claim\n");
    EXPECT_EQ(run({"usage", "import", lib, at("usage.csv")}).out,
              "2 lines added, 0 already there\n");
    EXPECT_EQ(run({"usage", "import", lib, at("usage.csv")}).out,
              "0 lines added, 2 already there\n");

    const std::vector<std::string> payout{"payout",           "run",      lib,
                                          "--period",         "2026-10",  "--policy",
                                          "per-stream-top10", "--format", "json"};
    const auto preview = run(payout);
    EXPECT_EQ(preview.status, 0) << preview.err;
    std::vector<std::string> approving = payout;
    approving.insert(approving.end(), {"--approve", "--files", at("out")});
    const auto approved = run(approving);
    EXPECT_EQ(approved.status, 0) << approved.err;
    EXPECT_EQ(approved.out, preview.out);
    EXPECT_EQ(run(approving).out, preview.out) << "again: nothing changes";
    const Json json = Json::parse(approved.out);
    EXPECT_EQ(json.size(), 5U);
    EXPECT_EQ(json["currency"], "USD");
    EXPECT_EQ(json["pool"], "1001.00");
    EXPECT_EQ(amountOf(json["pool"]),
              sumOf(json["paid"]) + sumOf(json["held"]) + sumOf(json["carried"]));
    EXPECT_EQ(json["paid"][0], Json({{"holder", "Anna"}, {"amount", "300.00"}}));
    EXPECT_THAT(readBytes(at("out/paypal-1.csv")), HasSubstr("anna@example.org,300.00,USD"));
    EXPECT_THAT(approved.err, HasSubstr("Cleo")) << "nobody knows how to pay her";
    EXPECT_THAT(approved.err, HasSubstr("entered in the ledger"));

    const auto statement =
        run({"statement", lib, "Anna", "--period", "2026-10", "--format", "json"});
    EXPECT_EQ(Json::parse(statement.out)["accrued"], "300.00");
    EXPECT_EQ(run({"statement", lib, "Anna", "--period", "2026-10", "--format", "pdf", "--output",
                   at("anna.pdf")})
                  .status,
              0);
    EXPECT_TRUE(readBytes(at("anna.pdf")).starts_with("%PDF"));
    EXPECT_EQ(run({"payout", "mark", lib, "2026-10-1", "paid"}).status, 0);
    EXPECT_THAT(run({"payout", "show", lib, "2026-10-1"}).out, HasSubstr("paid     Anna"));
    const auto proof = run({"ledger", "export", lib, "--holder", "Anna", "--period", "2026-10",
                            "--output", at("anna.proof.json")});
    EXPECT_EQ(proof.status, 0) << proof.err;
    EXPECT_EQ(run({"ledger", "verify", "--proof", at("anna.proof.json")}).status, 0);
    const auto third = independentVerifier({"proof", at("anna.proof.json")});
    EXPECT_EQ(third.status, 0) << third.out;
    EXPECT_THAT(third.out, HasSubstr("statement of Anna: 2 lines"));
    EXPECT_EQ(run({"payout", "reverse", lib, "2026-10-1"}).status, 0);
    EXPECT_THAT(run({"payout", "show", lib, "2026-10-1"}).out, HasSubstr("REVERSED"));
    EXPECT_EQ(run({"ledger", "verify", lib}).status, 0);
    const auto whole = independentVerifier({"ledger", at("money.ledger")});
    EXPECT_EQ(whole.status, 0) << whole.out << whole.err;
    EXPECT_THAT(run({"ledger", "show", lib, "--kind", "payment"}).out, HasSubstr("status paid"));
    EXPECT_THAT(run({"ledger", "show", lib, "--kind", "usage-import"}).out, HasSubstr("2026-10"));
    EXPECT_THAT(run({"ledger", "show", lib, "--kind", "catalogue-snapshot"}).out,
                HasSubstr("catalogue-snapshot"));
    EXPECT_EQ(Json::parse(run({"payout", "show", lib, "--format", "json"}).out)[0]["reversed"],
              true);
    EXPECT_EQ(run({"catalogue", "verify", lib}).status, 0);
}

TEST_F(RoyaltyCli, OneReportOfSeveralIsNamed) {
    const std::string lib = prepared("several.tributary");
    const std::string one = readBytes(at("report.json"));
    Json other = Json::parse(one);
    other["track"]["file"] = "inbox/other.wav";
    other["track"]["audio_sha256"] = std::string(64, 'd');
    writeBytes(at("array.json"), "[" + one + "]");
    writeBytes(at("both.json"), "[" + one + "," + other.dump() + "]");
    const std::vector<std::string> report{"royalty",        "report",   lib,
                                          at("array.json"), "--policy", "central-pool"};
    EXPECT_EQ(run(report).status, 0) << "an array of one is that one";
    const auto which = run({"royalty", "accept", lib, at("both.json"), "--isrc", "QZFIC2677777"});
    EXPECT_EQ(which.status, 1);
    EXPECT_THAT(which.err, HasSubstr("inbox/other.wav"));
    const auto named = run({"royalty", "accept", lib, at("both.json"), "--isrc", "QZFIC2677777",
                            "--track", "other.wav"});
    EXPECT_EQ(named.status, 0) << named.err;
    EXPECT_EQ(named.out, "release r1: the report is its claim\n");
    writeBytes(at("none.json"), "[]");
    EXPECT_EQ(run({"royalty", "accept", lib, at("none.json")}).status, 1);
}

TEST_F(RoyaltyCli, TheSameAudioKeepsItsIsrc) {
    const std::string lib = prepared("isrc.tributary");
    const std::vector<std::string> accept{"royalty", "accept", lib, at("report.json")};
    const auto as = [&](const std::string& isrc) {
        std::vector<std::string> words = accept;
        words.insert(words.end(), {"--isrc", isrc});
        return run(words);
    };
    EXPECT_EQ(run(accept).status, 2) << "neither report nor catalogue names one";
    ASSERT_EQ(as("QZFIC2677777").status, 0);
    const auto other = as("QZFIC2677778");
    EXPECT_EQ(other.status, 2);
    EXPECT_THAT(other.err, HasSubstr("QZFIC2677777"));
    EXPECT_EQ(run(accept).status, 0) << "the catalogue knows it by now";
}

TEST_F(RoyaltyCli, HoldersAndSplitsAsJsonAndCsv) {
    const std::string lib = prepared("shown.tributary");
    ASSERT_EQ(run({"rights", "import", lib, at("splits.csv")}).status, 0);
    const Json holders = Json::parse(run({"rights", "show", lib, "--format", "json"}).out);
    EXPECT_TRUE(std::any_of(holders.begin(), holders.end(), [](const Json& each) {
        return each["name"] == "Anna" && each["paypal"] == "anna@example.org";
    }));
    const Json splits =
        Json::parse(run({"rights", "show", lib, "QZFIC2600002", "--format", "json"}).out);
    EXPECT_EQ(splits.back()["parts"][0]["parts_per_million"], 1'000'000);
    EXPECT_THAT(run({"rights", "show", lib, "--format", "csv"}).out, HasSubstr("anna@example.org"));
}

TEST_F(RoyaltyCli, ProvenanceLicencesAndCertificates) {
    const std::string lib = prepared("clean.tributary");
    EXPECT_EQ(run({"royalty", "accept", lib, at("report.json"), "--isrc", "QZFIC2677777"}).status,
              0);
    EXPECT_EQ(
        run({"provenance", "declare", lib, "QZFIC2600002", "QZFIC2600001", "--share", "40"}).status,
        0);
    const auto circle =
        run({"provenance", "declare", lib, "QZFIC2600001", "QZFIC2600002", "--share", "10"});
    EXPECT_EQ(circle.status, 1);
    EXPECT_THAT(circle.err, HasSubstr("circle"));
    EXPECT_THAT(run({"provenance", "show", lib}).out, HasSubstr("remix: master 40 %"));

    const auto open = run({"certificate", lib, "QZFIC2677777"});
    EXPECT_EQ(open.status, 1);
    EXPECT_THAT(open.err, HasSubstr("OPEN"));
    for (const char* track : {"QZFIC2600001", "QZFIC2600002"}) {
        EXPECT_EQ(
            run({"licence", "add", lib, track, "--uses", "sampling,remix", "--until", "2999-01-01"})
                .status,
            0);
    }
    EXPECT_EQ(run({"licence", "check", lib, "QZFIC2600001", "--use", "remix"}).status, 0);
    EXPECT_EQ(run({"licence", "check", lib, "QZFIC2600001", "--use", "aiTraining"}).status, 1);
    EXPECT_EQ(run({"certificate", lib, "QZFIC2677777", "--output", at("c.json")}).status, 0);
    const auto valid = run({"certificate", "verify", at("c.json")});
    EXPECT_EQ(valid.status, 0) << valid.err;
    EXPECT_THAT(valid.out, HasSubstr("royalty-clean"));
    EXPECT_THAT(valid.out, HasSubstr("until 2999-01-01"));
    const auto third = independentVerifier({"certificate", at("c.json")});
    EXPECT_EQ(third.status, 0) << third.out;
    std::string text = readBytes(at("c.json"));
    text.replace(text.find("2999"), 4, "3999");
    writeBytes(at("c.json"), text);
    EXPECT_EQ(run({"certificate", "verify", at("c.json")}).status, 1);
    EXPECT_EQ(independentVerifier({"certificate", at("c.json")}).status, 1);
    writeBytes(at("c.json"), "[1, 2");
    EXPECT_THAT(run({"certificate", "verify", at("c.json")}).err, testing::Not(HasSubstr("..")));
}

TEST_F(RoyaltyCli, ALedgerThatIsGoneIsStartedAnewAndHoldsEverything) {
    const std::string lib = prepared("lost.tributary");
    const auto kinds = [&] {
        return Json::parse(run({"ledger", "verify", lib, "--format", "json"}).out)["kinds"];
    };
    ASSERT_EQ(run({"rights", "import", lib, at("splits.csv")}).status, 0);
    const Json before = kinds();
    const std::string former = readBytes(at("lost.ledger"));
    std::filesystem::remove(at("lost.ledger"));
    const auto next = run({"licence", "consent", lib, "QZFIC2600001", "notAllowed"});
    EXPECT_EQ(next.status, 0);
    EXPECT_THAT(next.err, HasSubstr("A new one was started"));
    EXPECT_EQ(kinds()["split-version"], before["split-version"]);
    writeBytes(at("lost.ledger"), former);
    const auto refused = run({"licence", "consent", lib, "QZFIC2600001", "allowed"});
    EXPECT_EQ(refused.status, 1);
    EXPECT_THAT(refused.err, HasSubstr("does not hold what this catalogue entered"));
    EXPECT_EQ(readBytes(at("lost.ledger")), former);
}

TEST_F(RoyaltyCli, MistakesAreInputThatFailedOrWrongUsage) {
    const std::string lib = prepared("wrong.tributary");
    EXPECT_EQ(run({"payout", "run", lib, "--period", "October", "--policy", "central-pool"}).status,
              1);
    EXPECT_EQ(run({"payout", "run", lib, "--period", "2026-10", "--policy", "none.json"}).status,
              1);
    EXPECT_EQ(run({"payout", "run", lib, "--period", "2026-10"}).status, 2);
    EXPECT_EQ(run({"payout", "show", lib, "2026-10-1"}).status, 1);
    EXPECT_EQ(run({"rights", "import", lib, at("none.csv")}).status, 1);
    EXPECT_EQ(run({"certificate", lib}).status, 2);
    EXPECT_EQ(run({"rights", "show", at("none.tributary")}).status, 3);
    EXPECT_EQ(run({"royalty", "accept", lib, at("report.json"), "--isrc", "QZFIC2600001"}).status,
              2)
        << "another track's ISRC";
}

}  // namespace
}  // namespace tributary::test
