// What cheating gains: a pastiche of older tracks, copies of a work, a thousand unrelated tracks,
// and tracks that match everything. Over music synthesised here; docs: core/decisions.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "core/demo/compose.h"
#include "core/demo/transform.h"
#include "core/demo/warp.h"
#include "tests/bench/support/families.h"
#include "tests/bench/support/gaming.h"
#include "tests/bench/support/synthesise.h"
#include "tests/bench/support/workspace.h"

namespace tributary::bench {
namespace {

namespace fs = std::filesystem;

struct Options {
    fs::path keep;
    std::vector<std::string> only;
    int tracks = 30;
    int unrelated = 1000;
    int clips = 10;
    unsigned threads = 0;
    std::uint64_t seed = 5;
};

constexpr int kBorrowed = 10;  // tracks that the pastiche is made of
constexpr double kClipS = 20.0;
constexpr double kPieceS = 8.0;  // of each track in the pastiche
constexpr double kPieceFromS = 25.0;
constexpr double kUnrelatedS = 24.0;
constexpr double kChangeAimed = 0.03;  // of a finding, by unrelated tracks more
constexpr std::uint64_t kUnrelatedSeed = 50'000'000;

std::string yearOf(int n) {
    return fmt::format("{}-01-01", 1990 + n % 30);
}

demo::Audio bandOf(const demo::Score& score, std::uint64_t seed) {
    return demo::render(score, demo::randomOrchestration(seed), {demo::kRenderRate, seed});
}

/// Pieces of the first ten tracks, one after the other.
demo::Audio mosaicOf(const World& world) {
    demo::Audio out = demo::cut(world.audio(0), kPieceFromS, kPieceS);
    for (std::uint64_t k = 1; k < kBorrowed; ++k) {
        out = demo::joined(out, demo::cut(world.audio(k), kPieceFromS, kPieceS), 0.2);
    }
    return out;
}

/// Four bars of each of the first ten, in one key, metre and band.
demo::Audio recombinationOf(const World& world) {
    std::vector<demo::Score> scores;
    std::vector<demo::BarRef> bars;
    for (std::size_t k = 0; k < kBorrowed; ++k) {
        scores.push_back(world.score(k));
        const int from = std::min(8, std::max(0, demo::barCount(scores.back()) - 4));
        for (int b = 0; b < 4; ++b) bars.push_back({k, from + b});
    }
    return bandOf(demo::recombined(scores, bars, demo::genres()[0].name, 3), 4711);
}

/// Part of all influence that clips of the first ten tracks give to `title`, in percent.
Result<double> pastichesPart(Library& library, const World& world, const std::string& title,
                             int clips) {
    double pastiche = 0.0;
    double all = 0.0;
    for (int k = 0; k < std::min(clips, kBorrowed); ++k) {
        const demo::Audio clip = degraded(
            demo::cut(world.audio(static_cast<std::uint64_t>(k)), kPieceFromS - 5.0, kClipS),
            k % 2 == 0 ? "eq" : "clean", 9);
        auto report = library.ask("clip", clip);
        if (!report) return fail(report.error());
        for (const auto& [name, share] : influenceByTitle(*report)) {
            all += share;
            if (name == title) pastiche += share;
        }
    }
    return all > 0.0 ? 100.0 * pastiche / all : 0.0;
}

Result<void> measurePastiche(const Options& options, const fs::path& folder) {
    const World world{options.seed, options.tracks};
    struct Case {
        const char* name;
        demo::Audio audio;
    };
    const std::vector<Case> cases{{"mosaic of recordings", mosaicOf(world)},
                                  {"recombined and played anew", recombinationOf(world)}};
    for (const Case& c : cases) {
        Library library(folder / "pastiche.tributary", options.threads);
        for (int t = 0; t < options.tracks; ++t) {
            library.prepare(World::title(static_cast<std::uint64_t>(t)),
                            world.audio(static_cast<std::uint64_t>(t)), yearOf(t));
        }
        library.prepare("pastiche", c.audio, "2025-01-01");
        if (auto done = library.grow(false); !done) return fail(done.error());
        const auto before = pastichesPart(library, world, "pastiche", options.clips);
        if (!before) return fail(before.error());
        const auto seconds = library.grow();
        if (!seconds) return fail(seconds.error());
        const auto after = pastichesPart(library, world, "pastiche", options.clips);
        if (!after) return fail(after.error());
        const auto edges = library.derivations();
        if (!edges) return fail(edges.error());
        fmt::print(
            "(a) pastiche of {}, {}: {:.1f} % of the clips' influence (aim: at most 5 %); "
            "without derivations {:.1f} %; {} derivations, {:.2f} s a track\n",
            kBorrowed, c.name, *after, *before, *edges, seconds->comparing / (options.tracks + 1));
    }
    return {};
}

Result<void> measureCopies(const Options& options, const fs::path& folder) {
    const World world{options.seed, options.tracks};
    constexpr std::array<const char*, 5> kWays{"eq", "codec", "lowpass", "noise", "reverb"};
    const demo::Audio work = world.audio(0);
    const demo::Audio sampled = demo::warped(demo::cut(work, 30.0, 8.0), 2.0, 1.06);
    demo::Audio mix = demo::cut(world.outside(3), 5.0, 30.0);
    demo::overlay(mix, sampled, 5.0,
                  static_cast<float>(demo::rms(mix) / std::max(1e-6, demo::rms(sampled))));
    demo::Audio twoWorks =
        demo::joined(demo::cut(work, 20.0, 15.0), demo::cut(world.audio(1), 20.0, 15.0), 0.2);
    const std::vector<std::pair<const char*, demo::Audio>> queries{
        {"excerpt", demo::cut(work, 20.0, 30.0)},
        {"sample", mix},
        {"two works", twoWorks},
        {"version", demo::cut(bandOf(demo::transposed(world.score(0), 3), 99), 10.0, 30.0)}};
    for (const bool versions : {false, true}) {
        std::vector<std::vector<double>> totals;  // by number of copies, then query
        for (const int copies : {1, 2, 5, 20}) {
            Library library(folder / "copies.tributary", options.threads);
            for (int t = 0; t < options.tracks; ++t) {
                library.prepare(World::title(static_cast<std::uint64_t>(t)),
                                world.audio(static_cast<std::uint64_t>(t)), yearOf(t));
            }
            for (int c = 1; c < copies; ++c) {
                const auto n = static_cast<std::uint64_t>(c);
                library.prepare(fmt::format("copy {}", c),
                                versions ? bandOf(world.score(0), 300 + n)
                                         : degraded(work, kWays[n % kWays.size()], n),
                                fmt::format("2022-01-{:02}", c));
            }
            if (auto done = library.grow(); !done) return fail(done.error());
            totals.emplace_back();
            for (const auto& [name, audio] : queries) {
                auto report = library.ask(name, audio);
                if (!report) return fail(report.error());
                double group = 0.0;
                for (const auto& [title, share] : influenceByTitle(*report)) {
                    if (title == World::title(0) || title.starts_with("copy")) group += share;
                }
                totals.back().push_back(100.0 * group);
            }
        }
        for (std::size_t q = 0; q < queries.size(); ++q) {
            double most = 0.0;
            for (const auto& row : totals) most = std::max(most, std::abs(row[q] - totals[0][q]));
            fmt::print(
                "(b) {}, {} : group total at 1, 2, 5, 20: {:.1f} {:.1f} {:.1f} {:.1f} %; "
                "largest change {:.1f} points (aim: at most 2)\n",
                versions ? "versions" : "copies", queries[q].first, totals[0][q], totals[1][q],
                totals[2][q], totals[3][q], most);
        }
    }
    return {};
}

/// A query and what was found before the catalogue grew.
struct Asked {
    Made made;
    std::string family;
    Influences before;
};

Result<std::vector<Asked>> askEveryFamily(Library& library, const World& world,
                                          const Options& options) {
    std::vector<Asked> out;
    Random random(options.seed);
    for (const Family& family : families()) {
        for (int n = 0; n < std::max(1, options.clips / 3); ++n) {
            Asked asked{family.make(world, n, random), family.name, {}};
            auto report = library.ask("query", asked.made.audio);
            if (!report) return fail(report.error());
            asked.before = influenceByTitle(*report);
            out.push_back(std::move(asked));
        }
    }
    return out;
}

void tell(const Asked& asked, const std::vector<Change>& changes) {
    for (const Change& c : changes) {
        fmt::print("    {}: {}{} {:.1f} -> {:.1f} %\n", asked.family, c.title,
                   c.isSource ? "" : " (no source of it)", 100.0 * c.before, 100.0 * c.after);
    }
}

Result<void> growBy(Library& library, int tracks, const char* what) {
    const auto edgesBefore = library.derivations();
    if (!edgesBefore) return fail(edgesBefore.error());
    const auto seconds = library.grow();
    if (!seconds) return fail(seconds.error());
    const auto edges = library.derivations();
    if (!edges) return fail(edges.error());
    fmt::print(
        "(c) {} {}: adding {:.2f} s, comparing {:.2f} s a track; {} derivations among them\n",
        tracks, what, seconds->adding / tracks, seconds->comparing / tracks, *edges - *edgesBefore);
    return {};
}

Result<void> measureUnrelated(const Options& options, const fs::path& folder) {
    const World world{options.seed, options.tracks};
    Library library(folder / "unrelated.tributary", options.threads);
    for (int t = 0; t < options.tracks; ++t) {
        library.prepare(World::title(static_cast<std::uint64_t>(t)),
                        world.audio(static_cast<std::uint64_t>(t)), yearOf(t));
    }
    if (auto done = growBy(library, options.tracks, "tracks"); !done) return done;
    const auto queries = askEveryFamily(library, world, options);
    if (!queries) return fail(queries.error());
    for (int n = 0; n < options.unrelated; ++n) {
        const std::uint64_t seed = kUnrelatedSeed + static_cast<std::uint64_t>(n);
        const demo::Score score = demo::compose(demo::randomBrief(seed, kUnrelatedS));
        library.prepare(fmt::format("unrelated {}", n), bandOf(score, seed), yearOf(n));
    }
    if (auto done = growBy(library, options.unrelated, "unrelated more"); !done) return done;
    Changes changes;
    for (const Asked& asked : *queries) {
        auto report = library.ask("query", asked.made.audio);
        if (!report) return fail(report.error());
        tell(asked, changes.add(asked.made.query.sources, asked.before, influenceByTitle(*report),
                                kChangeAimed));
    }
    fmt::print(
        "(c) after {} unrelated tracks {} queries: largest change of a finding {:.1f} "
        "points (aim: at most 3), {} sources lost, {} found that were not named before, {} wrong "
        "names (aim: 0)\n",
        options.unrelated, queries->size(), 100.0 * changes.largest, changes.lost, changes.found,
        changes.wrong);
    return {};
}

/// Two minutes of something that is no music, or always the same.
demo::Audio monotone(const std::string& kind) {
    constexpr double kSeconds = 120.0;
    demo::Audio out{demo::kRenderRate, 1, {}};
    out.samples.resize(static_cast<std::size_t>(kSeconds * out.rate));
    Random random(11);
    double brown = 0.0;
    for (std::size_t i = 0; i < out.samples.size(); ++i) {
        const double t = static_cast<double>(i) / out.rate;
        const double noise = random.uniform(-1.0, 1.0);
        double value = 0.0;
        if (kind == "white noise") {
            value = noise;
        } else if (kind == "brown noise") {
            brown = 0.998 * brown + 0.05 * noise;
            value = brown;
        } else if (kind == "one beat") {
            value = noise * std::exp(-12.0 * std::fmod(t, 0.5));
        } else {  // a drone on one chord
            for (const double hz : {65.4, 130.8, 164.8, 196.0}) {
                for (int k = 1; k < 12; ++k) {
                    value += std::sin(2.0 * 3.14159265358979 * hz * k * t) / k;
                }
            }
        }
        out.samples[i] = static_cast<float>(0.1 * value);
    }
    return out;
}

Result<void> measureHubs(const Options& options, const fs::path& folder) {
    const World world{options.seed, options.tracks};
    Library library(folder / "hubs.tributary", options.threads);
    for (int t = 0; t < options.tracks; ++t) {
        library.prepare(World::title(static_cast<std::uint64_t>(t)),
                        world.audio(static_cast<std::uint64_t>(t)), yearOf(t));
    }
    const std::array<const char*, 4> kinds{"white noise", "brown noise", "one beat", "drone"};
    for (const char* kind : kinds) library.prepare(kind, monotone(kind), "2024-01-01");
    if (auto done = library.grow(); !done) return fail(done.error());
    const auto hubs = library.hubs();
    if (!hubs) return fail(hubs.error());
    int flagged = 0;
    for (const char* kind : kinds) {
        flagged += static_cast<int>(std::count(hubs->begin(), hubs->end(), kind));
    }
    fmt::print(
        "(d) {} of {} tracks of noise, one beat and drones flagged; {} of {} pieces of "
        "music flagged\n",
        flagged, kinds.size(), static_cast<int>(hubs->size()) - flagged, options.tracks);
    return {};
}

Result<void> measure(const Options& options) {
    const Workspace workspace(options.keep);
    using Measure = Result<void> (*)(const Options&, const fs::path&);
    const std::vector<std::pair<std::string, Measure>> all{{"a", &measurePastiche},
                                                           {"b", &measureCopies},
                                                           {"c", &measureUnrelated},
                                                           {"d", &measureHubs}};
    for (const auto& [name, run] : all) {
        const auto& only = options.only;
        if (!only.empty() && std::find(only.begin(), only.end(), name) == only.end()) continue;
        if (auto done = run(options, workspace.folder() / name); !done) return done;
        std::fflush(stdout);
    }
    return {};
}

int run(int argc, char** argv) {
    Options options;
    CLI::App app{"Measures what cheating gains, over music synthesised here."};
    app.add_option("--keep", options.keep, "Folder for what is made; else it is removed");
    app.add_option("--only", options.only,
                   "a: pastiche, b: copies, c: unrelated tracks, d: noise and drones")
        ->check(CLI::IsMember({"a", "b", "c", "d"}));
    app.add_option("--tracks", options.tracks, "Tracks of the catalogue")
        ->check(CLI::Range(kBorrowed, 10000));
    app.add_option("--unrelated", options.unrelated, "Unrelated tracks to add in (c)")
        ->check(CLI::Range(1, 100000));
    app.add_option("--clips", options.clips, "Clips in (a); a third as many of each family in (c)")
        ->check(CLI::Range(1, 1000));
    app.add_option("--jobs", options.threads, "Threads; 0: one a core");
    app.add_option("--seed", options.seed, "Of the music");
    CLI11_PARSE(app, argc, argv);
    const auto done = measure(options);
    if (done) return 0;
    fmt::print(stderr, "{}\n", describe(done.error()));
    return 1;
}

}  // namespace
}  // namespace tributary::bench

int main(int argc, char** argv) {
    return tributary::bench::run(argc, argv);
}
