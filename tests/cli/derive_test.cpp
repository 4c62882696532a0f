#include <filesystem>
#include <functional>

#include <nlohmann/json.hpp>

#include "core/audio/writer.h"
#include "tests/cli/cli.h"
#include "tests/support/synth.h"

namespace tributary::test {
namespace {

using Json = nlohmann::json;
using testing::HasSubstr;

constexpr int kRate = 22050;

class DeriveCli : public WithCatalogue {};

/// A later track of which the first 25 s are an earlier one's, and the two in a catalogue.
std::string libraryWithADebt(const std::function<std::string(const std::string&)>& at) {
    const std::string library = at("debts.tributary");
    if (std::filesystem::exists(library)) return library;
    const auto earlier = piece(21, 40.0, kRate);
    std::vector<float> later(earlier.begin() + 10 * kRate, earlier.begin() + 35 * kRate);
    const auto own = piece(22, 25.0, kRate);
    later.insert(later.end(), own.begin(), own.end());
    EXPECT_TRUE(writeAudio(at("earlier.flac"), earlier, 1, kRate));
    EXPECT_TRUE(writeAudio(at("later.flac"), later, 1, kRate));
    writeBytes(at("debts.csv"),
               "file,title,release_date\nlater.flac,Later,2015\nearlier.flac,Earlier,2001\n");
    EXPECT_EQ(cli({"catalogue", "create", library}).status, 0);
    EXPECT_EQ(cli({"catalogue", "import", library, at("debts.csv"), "--no-derivations"}).status, 0);
    return library;
}

TEST_F(DeriveCli, ImportLeavesItOutWhenToldSoAndDeriveDoesItLater) {
    const std::string library = libraryWithADebt(&at);
    const auto before = Json::parse(cli({"catalogue", "info", library, "--format", "json"}).out);
    EXPECT_EQ(before["compared_tracks"], 0);
    EXPECT_EQ(before["derivations"], 0);
    const auto run = cli({"catalogue", "derive", library});
    EXPECT_EQ(run.status, 0) << run.err;
    EXPECT_THAT(run.out, HasSubstr("2 compared with earlier works; 1 derivations, 0 hubs\n"));
    const auto after = Json::parse(cli({"catalogue", "info", library, "--format", "json"}).out);
    EXPECT_EQ(after["compared_tracks"], 2);
    EXPECT_EQ(after["derivations"], 1);
    EXPECT_EQ(after["works"], 2);
    EXPECT_TRUE(after["hubs"].empty());
    const auto track =
        Json::parse(cli({"catalogue", "info", library, "1", "--format", "json"}).out);
    ASSERT_FALSE(track["derived_from"].empty());
    EXPECT_EQ(track["derived_from"][0]["title"], "Earlier");
    EXPECT_EQ(track["derived_from"][0]["facet"], "recording");
    EXPECT_GT(track["derived_from"][0]["share"], 0.35);
    const auto source =
        Json::parse(cli({"catalogue", "info", library, "2", "--format", "json"}).out);
    EXPECT_EQ(source["derivatives"][0]["title"], "Later");
    EXPECT_THAT(cli({"catalogue", "derive", library}).out, HasSubstr("0 compared"));
    EXPECT_THAT(cli({"catalogue", "derive", library, "--again"}).out, HasSubstr("2 compared"));
    EXPECT_EQ(cli({"catalogue", "verify", library}).out, "No problems found.\n");
}

TEST_F(DeriveCli, AReportCreditsTheSourceAndSaysThroughWhom) {
    const std::string library = libraryWithADebt(&at);
    ASSERT_EQ(cli({"catalogue", "derive", library}).status, 0);
    const auto earlier = piece(21, 40.0, kRate);
    EXPECT_TRUE(writeAudio(
        at("clip.wav"),
        std::vector<float>(earlier.begin() + 12 * kRate, earlier.begin() + 32 * kRate), 1, kRate));
    const auto run = cli({"analyse", library, at("clip.wav"), "--format", "json"});
    ASSERT_EQ(run.status, 0) << run.err;
    const Json report = Json::parse(run.out);
    ASSERT_EQ(report["influences"].size(), 1U) << "the later work keeps nothing of it";
    EXPECT_EQ(report["influences"][0]["track"]["title"], "Earlier");
    double sum = report["unattributed"];
    for (const auto& influence : report["influences"]) sum += influence["influence"].get<double>();
    EXPECT_NEAR(sum, 1.0, 1e-9);
}

TEST_F(DeriveCli, ListSaysWhatIsAHub) {
    const auto json = Json::parse(cli({"catalogue", "list", library(), "--format", "json"}).out);
    for (const auto& track : json) EXPECT_EQ(track["hub"], false);
    std::vector<float> drone = tone(110.0, 60.0, kRate);
    EXPECT_TRUE(writeAudio(at("drone.flac"), drone, 1, kRate));
    const std::string copy = copyOfLibrary("hub.tributary");
    ASSERT_EQ(cli({"catalogue", "add", copy, at("drone.flac")}).status, 0);
    EXPECT_THAT(cli({"catalogue", "list", copy}).out, HasSubstr("drone  [hub]\n"));
    const auto info = Json::parse(cli({"catalogue", "info", copy, "--format", "json"}).out);
    ASSERT_EQ(info["hubs"].size(), 1U);
    EXPECT_EQ(info["hubs"][0]["title"], "drone");
    const auto verify = cli({"catalogue", "verify", copy});
    EXPECT_EQ(verify.status, 0) << "no fault of the file";
    EXPECT_THAT(verify.err, HasSubstr("sounds the same throughout"));
    const auto track = Json::parse(cli({"catalogue", "info", copy, "5", "--format", "json"}).out);
    EXPECT_GT(track["hubness"], 1.0);
}

TEST_F(DeriveCli, ACatalogueThatIsNotThereCannotBeCompared) {
    const auto run = cli({"catalogue", "derive", at("none.tributary")});
    EXPECT_EQ(run.status, 3);
    EXPECT_THAT(run.err, HasSubstr("none.tributary"));
}

}  // namespace
}  // namespace tributary::test
