#include <cmath>

#include <nlohmann/json.hpp>

#include "core/base/random.h"
#include "core/catalogue/catalogue.h"
#include "tests/cli/cli.h"
#include "tests/support/catalogue_samples.h"

namespace tributary::test {
namespace {

using Json = nlohmann::json;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr int kDimension = 48;
constexpr int kTracks = 24;

/// An .npy file of `rows` vectors that a seed draws; `copied` rows from another's `from` on.
std::string npy(std::uint64_t seed, int rows, std::uint64_t other = 0, int from = 0,
                int copied = 0) {
    std::string header = "{'descr': '<f4', 'fortran_order': False, 'shape': (" +
                         std::to_string(rows) + ", " + std::to_string(kDimension) + "), }\n";
    std::string bytes("\x93NUMPY\x01\x00", 8);
    bytes += static_cast<char>(header.size());
    bytes += '\0';
    bytes += header;
    const auto value = [](std::uint64_t of, int row, int column) {
        Random random(of * 1'000'003 + static_cast<std::uint64_t>(row * kDimension + column));
        return static_cast<float>(random.uniform(-1.0, 1.0) + random.uniform(-1.0, 1.0));
    };
    for (int r = 0; r < rows; ++r) {
        for (int c = 0; c < kDimension; ++c) {
            const float x = r < copied ? value(other, from + r, c) : value(seed, r, c);
            bytes.append(reinterpret_cast<const char*>(&x), sizeof x);
        }
    }
    return bytes;
}

/// A catalogue of made-up tracks with vectors, and a recording that takes from none of them but in
/// its vectors.
class FacetCli : public WithCatalogue {
protected:
    static void SetUpTestSuite() {
        WithCatalogue::SetUpTestSuite();
        auto catalogue = Catalogue::open(library(), OpenMode::ReadWrite);
        ASSERT_TRUE(catalogue);
        std::vector<NewTrack> tracks;
        for (int t = 5; t <= kTracks; ++t) {
            tracks.push_back(samples::track(t));
            tracks.back().durationS = 40.0;
            tracks.back().segments.clear();
            tracks.back().file.path = at("made-" + std::to_string(t) + ".flac");
        }
        const auto added = catalogue->addTracks(tracks, samples::instant());
        ASSERT_TRUE(added) << describe(added.error());
        std::string list = "track,npy,hop_s\n";
        for (int t = 1; t <= kTracks; ++t) {
            const std::string name = std::to_string(t) + ".npy";
            writeBytes(at(name), npy(static_cast<std::uint64_t>(t), t <= 4 ? 20 : 40));
            list += (t == 3   ? "song-3.flac"
                     : t == 4 ? "QZ-FIC-26-00004"
                              : std::to_string(t)) +
                    std::string(",") + name + ",1\n";
        }
        writeBytes(at("vectors.csv"), list);
        const auto brought =
            cli({"catalogue", "facet", "add", library(), "clap", at("vectors.csv")});
        ASSERT_EQ(brought.status, 0) << brought.err;
        EXPECT_THAT(brought.out, HasSubstr("24 added, 0 replaced, 0 unchanged, 0 failed"));
        writePiece(at("new.wav"), 99, 24.0);
    }
};

TEST_F(FacetCli, BroughtInAgainNothingChangesAndAChangedOneIsReplaced) {
    const std::string lib = copyOfLibrary("again.tributary");
    const auto again = cli({"catalogue", "facet", "add", lib, "clap", at("vectors.csv")});
    EXPECT_THAT(again.out, HasSubstr("0 added, 0 replaced, 24 unchanged, 0 failed"));
    writeBytes(at("one.csv"), "track,npy\n2,5.npy\n");
    EXPECT_THAT(cli({"catalogue", "facet", "add", lib, "clap", at("one.csv")}).out,
                HasSubstr("0 added, 1 replaced, 0 unchanged"));
    EXPECT_THAT(cli({"catalogue", "facet", "list", lib}).out,
                HasSubstr("clap  48 dimensions, 24 tracks"));
    const Json list = Json::parse(cli({"catalogue", "facet", "list", lib, "--format", "json"}).out);
    EXPECT_EQ(list[0]["facet"], "clap");
    EXPECT_EQ(list[0]["tracks"], 24);
    EXPECT_EQ(cli({"catalogue", "verify", lib}).status, 0);
    EXPECT_EQ(cli({"catalogue", "facet", "remove", lib, "clap"}).status, 0);
    EXPECT_THAT(cli({"catalogue", "facet", "list", lib}).out, HasSubstr("no vectors"));
    EXPECT_EQ(cli({"catalogue", "facet", "remove", lib, "clap"}).status, 1);
}

TEST_F(FacetCli, VectorsNameASourceThatNothingElseShows) {
    writeBytes(at("query.npy"), npy(777, 24, 11, 6, 16));
    const auto run = cli({"analyse", library(), at("new.wav"), "--facet",
                          "clap=" + at("query.npy") + ",1.0", "--format", "json", "--no-timings"});
    ASSERT_EQ(run.status, 0) << run.err;
    const Json json = Json::parse(run.out);
    EXPECT_EQ(json["foreign_facets"][0]["facet"], "clap");
    EXPECT_EQ(json["foreign_facets"][0]["tracks"], 24);
    ASSERT_EQ(json["influences"].size(), 1U) << run.out;
    const Json& source = json["influences"][0];
    EXPECT_EQ(source["track"]["title"], "Title 11");
    EXPECT_EQ(source["kind"], "style");
    EXPECT_NEAR(source["influence"].get<double>(), 16.0 / 24.0, 0.15);
    EXPECT_EQ(source["influence"], source["foreign_facets"]["clap"]);
    EXPECT_EQ(source["foreign_evidence"][0]["facet"], "clap");
    double sum = json["unattributed"].get<double>() + source["influence"].get<double>();
    for (const Json& style : json["style_pool"]) sum += style["influence"].get<double>();
    EXPECT_NEAR(sum, 1.0, 1e-5);
    EXPECT_EQ(cli({"analyse", library(), at("new.wav"), "--facet", "clap=" + at("query.npy") + ",1",
                   "--format", "json", "--no-timings"})
                  .out,
              run.out);
    writeBytes(at("report.json"), run.out);
    EXPECT_THAT(cli({"explain", at("report.json"), "1"}).out, HasSubstr("the vectors \"clap\""));
    EXPECT_THAT(cli({"analyse", library(), at("new.wav"), "--facet", "clap=" + at("query.npy"),
                     "--depth", "screen"})
                    .out,
                HasSubstr("vectors of another model"));
}

TEST_F(FacetCli, VectorsOfAFewSecondsAreNamedInAWholeSong) {
    writePiece(at("song.wav"), 98, 300.0);
    writeBytes(at("song.npy"), npy(778, 300, 11, 6, 8));
    const auto run = cli({"analyse", library(), at("song.wav"), "--depth", "screen", "--facet",
                          "clap=" + at("song.npy"), "--format", "json", "--no-timings"});
    ASSERT_EQ(run.status, 0) << run.err;
    const Json json = Json::parse(run.out);
    ASSERT_EQ(json["influences"].size(), 1U) << run.out;
    EXPECT_EQ(json["influences"][0]["track"]["title"], "Title 11");
    EXPECT_NEAR(json["influences"][0]["influence"].get<double>(), 8.0 / 300.0, 0.01);
}

TEST_F(FacetCli, UnrelatedVectorsNameNobody) {
    for (const std::uint64_t seed : {501U, 502U, 503U}) {
        writeBytes(at("other.npy"), npy(seed, 24));
        const auto run = cli({"analyse", library(), at("new.wav"), "--depth", "screen", "--facet",
                              "clap=" + at("other.npy"), "--format", "json"});
        ASSERT_EQ(run.status, 0) << run.err;
        EXPECT_THAT(Json::parse(run.out)["influences"], IsEmpty());
    }
}

TEST_F(FacetCli, RowsThatCannotBeUsedAreListedAndTheOthersGoOn) {
    const std::string lib = copyOfLibrary("rows.tributary");
    writeBytes(at("bad.npy"), "bad");
    writeBytes(at("times.csv"), "start_s\n0\n1\n");
    writeBytes(at("rows.csv"),
               "track,npy,times,hop_s\n999,1.npy,,\n1,none.npy,,\n1,bad.npy,,\n1,1.npy,,x\n"
               "1,1.npy,times.csv,\n1,1.npy,times.csv,2\n1,,,\nnobody.flac,1.npy,,\n2,2.npy,,1\n");
    const auto run = cli({"catalogue", "facet", "add", lib, "mert", at("rows.csv")});
    EXPECT_EQ(run.status, 1);
    EXPECT_THAT(run.out, HasSubstr("1 added, 0 replaced, 0 unchanged, 8 failed"));
    for (int line = 2; line <= 9; ++line) {
        EXPECT_THAT(run.err, HasSubstr("rows.csv, line " + std::to_string(line)));
    }
}

TEST_F(FacetCli, WrongUseIsSaid) {
    const auto statusOf = [](std::vector<std::string> arguments) {
        return cli(std::move(arguments)).status;
    };
    EXPECT_EQ(statusOf({"catalogue", "facet", "add", library(), "a b", at("vectors.csv")}), 2);
    EXPECT_EQ(statusOf({"catalogue", "facet", "add", at("none.tributary"), "x", at("vectors.csv")}),
              3);
    EXPECT_EQ(statusOf({"catalogue", "facet", "add", library(), "x", at("none.csv")}), 1);
    writeBytes(at("columns.csv"), "file,npy\na,b\n");
    EXPECT_EQ(statusOf({"catalogue", "facet", "add", library(), "x", at("columns.csv")}), 1);
    EXPECT_EQ(statusOf({"analyse", library(), at("new.wav"), "--facet", "clap"}), 2);
    EXPECT_EQ(statusOf({"analyse", library(), at("new.wav"), "--facet", "clap=q.npy,-1"}), 2);
    EXPECT_EQ(statusOf({"analyse", library(), at("new.wav"), at("song-1.flac"), "--facet",
                        "clap=" + at("1.npy")}),
              2);
    const auto unknown =
        cli({"analyse", library(), at("new.wav"), "--facet", "mert=" + at("1.npy")});
    EXPECT_EQ(unknown.status, 1);
    EXPECT_THAT(unknown.err, HasSubstr("clap"));
    EXPECT_EQ(statusOf({"analyse", library(), at("new.wav"), "--facet", "clap=" + at("none.npy")}),
              1);
}

}  // namespace
}  // namespace tributary::test
