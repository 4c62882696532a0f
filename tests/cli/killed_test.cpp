// Programs that are killed in the middle of booking: nothing is lost, nothing is booked twice, and
// the ledger verifies. The moments are spread over the whole time that a command takes; how many
// there are of each command can be set: TRIBUTARY_MOMENTS=200 cli_tests --gtest_filter='Killed*'

#include <chrono>
#include <csignal>
#include <cstdlib>

#include <nlohmann/json.hpp>

#include "core/base/random.h"
#include "core/catalogue/rights_store.h"
#include "core/settlement/accept.h"
#include "core/settlement/entered.h"
#include "tests/cli/cli.h"
#include "tests/support/catalogue_samples.h"
#include "tests/support/rights_samples.h"

namespace tributary::test {
namespace {

using Json = nlohmann::json;
using std::chrono::steady_clock;

constexpr int kMoments = 12;
constexpr int kHolders = 400;
constexpr int kLines = 8000;

int momentsAsked() {
    const char* asked = std::getenv("TRIBUTARY_MOMENTS");
    return asked == nullptr ? kMoments : std::max(1, std::atoi(asked));
}

class KilledCli : public testing::Test {
protected:
    static constexpr const char* kIsrc = "QZFIC2677777";

    void SetUp() override { makeBase(); }

    /// A catalogue with splits among many holders and an accepted report; nothing is in a ledger.
    void makeBase() {
        auto catalogue = Catalogue::create(base_, "Base").value();
        const UtcInstant now = samples::instant();
        const std::vector<NewTrack> tracks{samples::track(1), samples::track(2)};
        ASSERT_TRUE(catalogue.addTracks(tracks, now));
        NewSplit split;
        split.recording = RecordingId{1};
        for (int i = 0; i < kHolders; ++i) {
            split.parts.push_back({"Holder " + std::to_string(i), false, "", 1'000'000 / kHolders});
        }
        ASSERT_TRUE(RightsStore(catalogue).addSplits(
            std::vector<NewSplit>{split}, {}, now,
            [](const NewSplit& each, std::int64_t id) { return splitEntered(each, "x", id); }));
        Report report = reportOf({{1, 0.5}}, Kind::Recording);
        report.influences[0].track = {1, "Title 1", "Artist 1", ""};
        ASSERT_TRUE(acceptReport(catalogue, report, kIsrc, now));
        std::string usage =
            "line_id,period,track,service,territory,usage_type,units,revenue,currency\n";
        for (int i = 0; i < kLines; ++i) {
            usage += "u" + std::to_string(i) + ",2026-10," + kIsrc + ",S,DE,stream,1000,1.00,USD\n";
        }
        writeBytes(folder_ / "usage.csv", usage);
    }
    /// A copy of a catalogue without a ledger.
    std::string copyOf(const std::filesystem::path& file) {
        const auto copy = folder_ / "copy.tributary";
        for (const char* name :
             {"copy.tributary", "copy.tributary-wal", "copy.tributary-shm", "copy.ledger"}) {
            std::filesystem::remove(folder_ / name);
        }
        std::filesystem::copy_file(file, copy);
        return copy.string();
    }
    /// Runs a command until `after` has passed; true if it was still running then.
    static bool killed(const std::vector<std::string>& command, steady_clock::duration after) {
        ProcessOptions options;
        const auto begin = steady_clock::now();
        options.meanwhile = [&](int pid) {
            if (steady_clock::now() - begin < after) return false;
            kill(pid, SIGKILL);
            return true;
        };
        return cli(command, options).status == 128 + SIGKILL;
    }
    static steady_clock::duration timeOf(const std::vector<std::string>& command) {
        const auto begin = steady_clock::now();
        const auto run = cli(command);
        EXPECT_EQ(run.status, 0) << run.err;
        return steady_clock::now() - begin;
    }
    /// Right after a kill a ledger may end in an unfinished write; never is it damaged.
    static void expectUndamaged(const std::string& lib) {
        if (!std::filesystem::exists(std::filesystem::path(lib).replace_extension(".ledger"))) {
            return;
        }
        const auto run = cli({"ledger", "verify", lib, "--format", "json"});
        const Json json = Json::parse(run.out);
        EXPECT_TRUE(json["status"] == "sound" || json["status"] == "torn") << run.out;
    }
    /// What the ledger holds of each kind, once it verifies.
    static Json kindsIn(const std::string& lib) {
        const auto run = cli({"ledger", "verify", lib, "--format", "json"});
        EXPECT_EQ(run.status, 0) << run.out;
        return Json::parse(run.out)["kinds"];
    }
    /// Kills `command` at many moments, each time in a fresh copy of `file`, and looks at what
    /// is left. Machines change their speed: what ends before its moment says how long it takes
    /// now.
    template <class Look>
    void atEveryMoment(const std::filesystem::path& file, const std::vector<std::string>& words,
                       const Look& look) {
        auto whole = timeOf(commandOn(copyOf(file), words));
        Random random(7);
        const int moments = momentsAsked();
        int hits = 0;
        for (int i = 0; i < 4 * moments && (i < moments || hits <= moments / 2); ++i) {
            const std::string lib = copyOf(file);
            const auto moment = std::chrono::duration_cast<steady_clock::duration>(
                whole * random.uniform(0.0, 1.1));
            const auto begin = steady_clock::now();
            if (killed(commandOn(lib, words), moment)) {
                ++hits;
            } else {
                whole = steady_clock::now() - begin;
            }
            expectUndamaged(lib);
            look(lib);
            ASSERT_FALSE(HasFailure()) << "moment " << i;
        }
        EXPECT_GT(hits, moments / 2) << "most were killed before they had ended";
    }
    static std::vector<std::string> commandOn(const std::string& lib,
                                              const std::vector<std::string>& words) {
        std::vector<std::string> command{words[0], words[1], lib};
        command.insert(command.end(), words.begin() + 2, words.end());
        return command;
    }
    [[nodiscard]] static std::vector<std::string> payout(const std::string& lib, bool approve) {
        std::vector<std::string> command{"payout",           "run",      lib,
                                         "--period",         "2026-10",  "--policy",
                                         "per-stream-top10", "--format", "json"};
        if (approve) command.emplace_back("--approve");
        return command;
    }
    std::string usageFile() const { return (folder_ / "usage.csv").string(); }

    TempFolder folder_;
    std::filesystem::path base_ = folder_ / "base.tributary";
};

TEST_F(KilledCli, AnImportOfUsageIsThereWholeOrNotAtAll) {
    atEveryMoment(base_, {"usage", "import", usageFile()}, [&](const std::string& lib) {
        const auto pool = Json::parse(cli(payout(lib, false)).out)["pool"];
        EXPECT_TRUE(pool == "0.00" || pool == "8000.00") << pool;
        const auto again = cli({"usage", "import", lib, usageFile()});
        EXPECT_EQ(again.status, 0) << again.err;
        EXPECT_EQ(again.out, pool == "0.00" ? "8000 lines added, 0 already there\n"
                                            : "0 lines added, 8000 already there\n");
        EXPECT_EQ(Json::parse(cli(payout(lib, false)).out)["pool"], "8000.00");
        EXPECT_EQ(kindsIn(lib)["usage-import"], 1);
    });
}

TEST_F(KilledCli, ARunIsBookedOnceAndPaysNobodyTwice) {
    const auto ready = folder_ / "ready.tributary";
    const std::string lib0 = copyOf(base_);
    ASSERT_EQ(cli({"usage", "import", lib0, usageFile()}).status, 0);
    std::filesystem::copy_file(lib0, ready);
    const std::string expected = cli(payout(lib0, false)).out;
    atEveryMoment(
        ready,
        {"payout", "run", "--period", "2026-10", "--policy", "per-stream-top10", "--approve"},
        [&](const std::string& lib) {
            const auto again = cli(payout(lib, true));
            EXPECT_EQ(again.status, 0) << again.err;
            EXPECT_EQ(again.out, expected);
            const auto runs = cli({"payout", "show", lib, "--format", "json"});
            EXPECT_EQ(Json::parse(runs.out).size(), 1U) << runs.out;
            const Json kinds = kindsIn(lib);
            EXPECT_EQ(kinds["payout"], 1);
            EXPECT_EQ(kinds["accrual"], 1);
            EXPECT_GE(kinds["statement"], kHolders);
        });
}

TEST_F(KilledCli, WhatIsEnteredInTheLedgerIsEnteredOnce) {
    // Each share of the sheet is a version of its own, so that the ledger has much to write.
    constexpr int kVersions = 1500;
    std::string sheet = "track,side,holder,share,territories,valid_from\n";
    for (int i = 0; i < kVersions; ++i) {
        const std::string year = std::to_string(1000 + i);
        sheet += std::string(kIsrc) + ",master,Maker,100,," + year + "-01-01\n";
    }
    writeBytes(folder_ / "sheet.csv", sheet);
    atEveryMoment(
        base_, {"rights", "import", (folder_ / "sheet.csv").string()}, [&](const std::string& lib) {
            // Any booking enters what a killed one left.
            const auto next = cli({"licence", "consent", lib, "1", "allowed"});
            EXPECT_EQ(next.status, 0) << next.err;
            const int versions = kindsIn(lib)["split-version"];
            constexpr int kBefore = 5;  // of the two tracks, and the holders'
            EXPECT_TRUE(versions == kBefore || versions == kBefore + kVersions) << versions;
        });
}

}  // namespace
}  // namespace tributary::test
