// What cheating gains, in a catalogue small enough for every run of the tests; bench_gaming asks
// the same of a thousand tracks.
#include "tests/bench/support/gaming.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>
#include <gmock/gmock.h>

#include "tests/bench/support/workspace.h"
#include "tests/support/synth.h"

namespace tributary::bench {
namespace {

using testing::Contains;
using testing::UnorderedElementsAre;

constexpr int kRate = 22050;
constexpr int kWorks = 10;
constexpr double kWorkS = 32.0;

demo::Audio music(std::uint64_t seed, double seconds) {
    return {kRate, 1, test::piece(seed, seconds, kRate)};
}

demo::Audio part(const demo::Audio& whole, double fromS, double seconds) {
    const auto first = static_cast<std::ptrdiff_t>(fromS * kRate);
    const auto count = static_cast<std::ptrdiff_t>(seconds * kRate);
    return {kRate, 1, {whole.samples.begin() + first, whole.samples.begin() + first + count}};
}

/// A copy with a duller sound and another level.
demo::Audio dulled(const demo::Audio& whole, float keep) {
    demo::Audio out = whole;
    float last = 0.0F;
    for (float& s : out.samples) s = last = keep * last + 0.8F * (1.0F - keep) * s;
    return out;
}

demo::Audio work(int n) {
    return music(static_cast<std::uint64_t>(100 + n), kWorkS);
}

std::string titleOf(int n) {
    return fmt::format("work {}", n);
}

class Gaming : public testing::Test {
protected:
    Workspace workspace{{}};

    Library libraryOfWorks(const std::string& name) const {
        Library library(workspace.folder() / name / "gaming.tributary", 2);
        for (int n = 0; n < kWorks; ++n) {
            library.prepare(titleOf(n), work(n), fmt::format("{}-01-01", 1990 + n));
        }
        return library;
    }
    static std::map<std::string, double> influences(Library& library, const demo::Audio& query) {
        auto report = library.ask("query", query);
        EXPECT_TRUE(report) << describe(report.error());
        return report ? influenceByTitle(*report) : std::map<std::string, double>{};
    }
    static void grow(Library& library) {
        const auto done = library.grow();
        ASSERT_TRUE(done) << describe(done.error());
    }
};

TEST_F(Gaming, APasticheOfTenOlderTracksEarnsNextToNothingOfTheirClips) {
    Library library = libraryOfWorks("pastiche");
    demo::Audio pastiche{kRate, 1, {}};
    for (int n = 0; n < kWorks; ++n) {
        const demo::Audio piece = part(work(n), 10.0, 12.0);
        pastiche.samples.insert(pastiche.samples.end(), piece.samples.begin(), piece.samples.end());
    }
    library.prepare("pastiche", pastiche, "2020-01-01");
    grow(library);
    double pastiches = 0.0;
    double all = 0.0;
    for (const int n : {0, 3, 6, 9}) {
        const auto found = influences(library, part(work(n), 8.0, 16.0));
        EXPECT_TRUE(found.contains(titleOf(n)));
        for (const auto& [title, share] : found) {
            all += share;
            if (title == "pastiche") pastiches += share;
        }
    }
    ASSERT_GT(all, 2.0) << "the clips are found";
    EXPECT_LE(pastiches, 0.05 * all);
}

TEST_F(Gaming, CopiesOfAWorkLeaveWhatTheGroupGets) {
    const demo::Audio excerpt = part(work(0), 6.0, 20.0);
    demo::Audio both = part(work(0), 4.0, 12.0);
    const demo::Audio other = part(work(1), 4.0, 12.0);
    both.samples.insert(both.samples.end(), other.samples.begin(), other.samples.end());
    Library library = libraryOfWorks("copies");
    std::vector<std::array<double, 2>> totals;
    int copies = 1;
    for (const int wanted : {1, 2, 5, 20}) {
        for (; copies < wanted; ++copies) {
            library.prepare(fmt::format("copy {}", copies),
                            dulled(work(0), 0.04F * static_cast<float>(copies % 6)),
                            fmt::format("2021-01-{:02}", copies));
        }
        grow(library);
        totals.emplace_back();
        for (std::size_t q = 0; q < 2; ++q) {
            for (const auto& [title, share] : influences(library, q == 0 ? excerpt : both)) {
                if (title == titleOf(0) || title.starts_with("copy")) totals.back()[q] += share;
            }
        }
    }
    EXPECT_GT(totals[0][0], 0.9);
    EXPECT_NEAR(totals[0][1], 0.5, 0.1);
    for (const auto& total : totals) {
        EXPECT_NEAR(total[0], totals[0][0], 0.02);
        EXPECT_NEAR(total[1], totals[0][1], 0.02);
    }
}

TEST_F(Gaming, UnrelatedTracksMoveNoFindingAndAddNoName) {
    constexpr int kUnrelated = 60;
    Library library = libraryOfWorks("unrelated");
    grow(library);
    demo::Audio mixed = music(901, 24.0);
    const demo::Audio loop = part(work(4), 12.0, 10.0);
    for (std::size_t i = 0; i < loop.samples.size(); ++i)
        mixed.samples[5 * kRate + i] += loop.samples[i];
    const std::vector<demo::Audio> queries{part(work(2), 5.0, 20.0), mixed, music(902, 24.0)};
    std::vector<std::map<std::string, double>> before;
    for (const auto& query : queries) before.push_back(influences(library, query));
    EXPECT_TRUE(before[0].contains(titleOf(2)));
    EXPECT_TRUE(before[1].contains(titleOf(4)));
    EXPECT_TRUE(before[2].empty());
    for (int n = 0; n < kUnrelated; ++n) {
        library.prepare(fmt::format("unrelated {}", n),
                        music(static_cast<std::uint64_t>(2000 + n), 20.0), "2005-01-01");
    }
    grow(library);
    for (std::size_t q = 0; q < queries.size(); ++q) {
        const auto after = influences(library, queries[q]);
        for (const auto& [title, share] : after) {
            EXPECT_TRUE(before[q].contains(title))
                << "query " << q << ": " << title << " " << share;
        }
        for (const auto& [title, share] : before[q]) {
            ASSERT_TRUE(after.contains(title)) << title;
            EXPECT_NEAR(after.at(title), share, 0.03) << title;
        }
    }
}

TEST_F(Gaming, NoiseAndDronesAreFlaggedAndMusicIsNot) {
    Library library = libraryOfWorks("hubs");
    library.prepare("noise", {kRate, 1, test::noise(3, 60.0, kRate)}, "2022-01-01");
    demo::Audio drone{kRate, 1, test::tone(65.4, 60.0, kRate, 0.2F)};
    for (const double hz : {130.8, 164.8, 196.0, 261.6}) {
        const auto more = test::tone(hz, 60.0, kRate, 0.1F);
        for (std::size_t i = 0; i < more.size(); ++i) drone.samples[i] += more[i];
    }
    library.prepare("drone", drone, "2022-01-01");
    grow(library);
    const auto hubs = library.hubs();
    ASSERT_TRUE(hubs);
    EXPECT_THAT(*hubs, UnorderedElementsAre("noise", "drone"));
}

}  // namespace
}  // namespace tributary::bench
