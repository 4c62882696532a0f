#include "tests/bench/support/synthesise.h"

#include <array>
#include <cmath>
#include <set>

#include <gmock/gmock.h>

#include "core/audio/decoder.h"
#include "core/demo/warp.h"
#include "tests/bench/support/workspace.h"

namespace tributary::bench {
namespace {

TEST(Synthesise, MakesQueriesOfEveryFamilyWithSharesThatAddUp) {
    const Workspace workspace({});
    SynthesisOptions options;
    options.tracks = 4;
    options.scale = 0.01;  // one query of each family
    options.threads = 1;
    const auto queries = synthesise(workspace.folder(), options, {});
    ASSERT_TRUE(queries) << describe(queries.error());
    std::set<std::string> families;
    for (const Query& query : *queries) {
        families.insert(query.family);
        double total = 0.0;
        for (const auto& [name, share] : query.sources) total += share;
        EXPECT_NEAR(total, query.family == "independent" ? 0.0 : 1.0, 1e-9) << query.id;
        const auto audio = decodeFile(workspace.folder() / "queries" / query.file, Progress{}, {});
        ASSERT_TRUE(audio) << query.id;
        EXPECT_NEAR(audio->info.durationS, 30.0, 0.3) << query.id;
        double squares = 0.0;
        for (float s : audio->samples) squares += static_cast<double>(s) * s;
        EXPECT_GT(squares / static_cast<double>(audio->samples.size()), 1e-4) << query.id;
        EXPECT_LE(query.at.value_or(std::array{0.0, 0.0})[1], 30.0);
    }
    EXPECT_EQ(families.size(), 7U);
    const auto again = readTruth(workspace.folder() / "truth.json");
    ASSERT_TRUE(again);
    EXPECT_EQ(again->size(), queries->size());
}

TEST(Synthesise, StopsWhenAsked) {
    const Workspace workspace({});
    std::stop_source stop;
    stop.request_stop();
    const auto queries = synthesise(workspace.folder(), {}, stop.get_token());
    ASSERT_FALSE(queries);
    EXPECT_EQ(queries.error().code, ErrorCode::Cancelled);
}

demo::Audio chirp() {
    demo::Audio audio{32000, 1, {}};
    double phase = 0.0;
    for (int i = 0; i < 32000; ++i) {
        phase += 2.0 * 3.14159265358979 * (100.0 + 0.3 * i) / 32000.0;
        audio.samples.push_back(0.3F * static_cast<float>(std::sin(phase)));
    }
    return audio;
}

TEST(Degraded, EachWayChangesTheSoundAndKeepsItsLength) {
    const demo::Audio clean = chirp();
    for (const char* how : {"lowpass", "noise", "reverb", "eq"}) {
        const demo::Audio worse = degraded(clean, how, 1);
        EXPECT_EQ(worse.samples.size(), clean.samples.size()) << how;
        EXPECT_NE(worse.samples, clean.samples) << how;
        for (float s : worse.samples) ASSERT_TRUE(std::isfinite(s)) << how;
    }
    EXPECT_EQ(degraded(clean, "clean", 1).samples, clean.samples);
}

TEST(Degraded, LowpassTakesTheTrebleOff) {
    const demo::Audio worse = degraded(chirp(), "lowpass", 1);
    EXPECT_LT(demo::rms(demo::cut(worse, 0.9, 0.1)), 0.1 * demo::rms(demo::cut(worse, 0.1, 0.1)));
}

TEST(Selected, FiltersByFamilyAndLimitsEach) {
    std::vector<Query> queries(6);
    for (std::size_t i = 0; i < 6; ++i) queries[i].family = i % 2 == 0 ? "cover" : "sample";
    EXPECT_EQ(selected(queries, {}, 0).size(), 6U);
    EXPECT_EQ(selected(queries, {}, 2).size(), 4U);
    EXPECT_EQ(selected(queries, {"cover"}, 2).size(), 2U);
}

}  // namespace
}  // namespace tributary::bench
