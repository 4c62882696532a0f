#include <nlohmann/json.hpp>

#include "core/audio/writer.h"
#include "tests/cli/cli.h"
#include "tests/support/synth.h"

namespace tributary::test {
namespace {

using Json = nlohmann::json;
using testing::HasSubstr;
using testing::IsEmpty;

class CompareCli : public testing::Test {
protected:
    void SetUp() override {
        const auto song = piece(3, 24.0, 22050);
        const std::vector<float> part(song.begin() + 6 * 22050, song.begin() + 18 * 22050);
        ASSERT_TRUE(writeAudio(folder_ / "song.flac", song, 1, 22050));
        ASSERT_TRUE(writeAudio(folder_ / "part.ogg", part, 1, 22050));
        ASSERT_TRUE(writeAudio(folder_ / "other.wav", noise(5, 12.0, 22050), 1, 22050));
    }
    [[nodiscard]] std::string at(const std::string& name) const {
        return (folder_ / name).string();
    }

private:
    TempFolder folder_;
};

TEST_F(CompareCli, FindsThePassageOnBothSides) {
    const auto run = cli({"compare", at("part.ogg"), at("song.flac"), "--format", "json"});
    ASSERT_EQ(run.status, 0) << run.err;
    const Json json = Json::parse(run.out);
    EXPECT_EQ(json["schema"], "tributary.comparison/1");
    EXPECT_NEAR(json["a"]["duration_s"].get<double>(), 12.0, 0.1);
    EXPECT_GT(json["influence"].get<double>(), 0.3);
    ASSERT_FALSE(json["passages"].empty());
    const Json& passage = json["passages"][0];
    EXPECT_NEAR(passage["b_s"][0].get<double>() - passage["a_s"][0].get<double>(), 6.0, 0.5);
    ASSERT_FALSE(json["cross_similarity"].empty());
    EXPECT_LE(json["cross_similarity"].size(), 128U);
    EXPECT_EQ(cli({"compare", at("part.ogg"), at("song.flac"), "--format", "json"}).out, run.out);
}

TEST_F(CompareCli, TextShowsPassagesAndAPicture) {
    const auto run = cli({"compare", at("part.ogg"), at("song.flac")});
    ASSERT_EQ(run.status, 0) << run.err;
    EXPECT_THAT(run.out, HasSubstr("of A is consistent with B"));
    EXPECT_THAT(run.out, HasSubstr("shares the passage"));
    EXPECT_THAT(run.out, HasSubstr("does not say how the track was made"));
    EXPECT_THAT(run.out, HasSubstr("@"));
}

TEST_F(CompareCli, UnrelatedFilesHaveNoMatch) {
    const auto run = cli({"compare", at("other.wav"), at("song.flac")});
    ASSERT_EQ(run.status, 0) << run.err;
    EXPECT_THAT(run.out, HasSubstr("No match above threshold"));
}

TEST_F(CompareCli, AFileThatCannotBeReadIsListed) {
    for (const auto& [a, b] :
         {std::pair{"none.wav", "song.flac"}, std::pair{"song.flac", "none.wav"}}) {
        const auto run = cli({"compare", at(a), at(b)});
        EXPECT_EQ(run.status, 1);
        EXPECT_THAT(run.out, IsEmpty());
        EXPECT_THAT(run.err, HasSubstr("none.wav"));
    }
}

}  // namespace
}  // namespace tributary::test
