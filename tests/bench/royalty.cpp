// How long a large payout takes: usage lines are imported, a run is planned and approved.
#include <chrono>
#include <cstdio>
#include <fstream>
#include <string>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "core/catalogue/rights_store.h"
#include "core/settlement/accept.h"
#include "core/settlement/entered.h"
#include "core/settlement/import_usage.h"
#include "core/settlement/payouts.h"
#include "tests/support/catalogue_samples.h"
#include "tests/support/rights_samples.h"
#include "tests/support/temp_folder.h"

namespace tributary::bench {
namespace {

struct Options {
    int lines = 1'000'000;
    int holders = 10'000;
    int tracks = 200;
    int releases = 500;
};

/// The most memory that this process has had, in MiB.
long peakMemory() {
    std::ifstream status("/proc/self/status");
    std::string word;
    long kib = 0;
    while (status >> word) {
        if (word == "VmHWM:") status >> kib;
    }
    return kib / 1024;
}

template <class Work>
void timed(const char* what, Work work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    const double seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    fmt::print("{:<28} {:8.2f} s   peak {:5} MiB\n", what, seconds, peakMemory());
    std::fflush(stdout);
}

template <class Value>
Value orDie(Result<Value> value) {
    if (value) return std::move(*value);
    fmt::print(stderr, "{}\n", describe(value.error()));
    std::exit(1);
}

std::string isrc(const char* prefix, int number) {
    return fmt::format("{}{:07}", prefix, number);
}

void fill(Catalogue& catalogue, const Options& options) {
    const UtcInstant now = samples::instant();
    std::vector<NewTrack> tracks;
    for (int i = 1; i <= options.tracks; ++i) {
        NewTrack track = samples::track(i);
        track.metadata.isrc = isrc("QZBEN", i);
        track.metadata.title = "Song " + std::to_string(i);
        track.holders.clear();
        tracks.push_back(std::move(track));
    }
    const auto added = orDie(catalogue.addTracks(tracks, now));
    std::vector<NewSplit> splits;
    const int each = options.holders / options.tracks;
    for (int i = 0; i < options.tracks; ++i) {
        NewSplit split;
        split.recording = recordingOf(added[static_cast<std::size_t>(i)].id);
        for (int h = 0; h < each; ++h) {
            split.parts.push_back({fmt::format("Holder {:06}", i * each + h), false, "",
                                   kWholeShare / each + (h < kWholeShare % each ? 1 : 0)});
        }
        for (const Side side : {Side::Master, Side::Composition}) {
            split.side = side;
            splits.push_back(split);
        }
    }
    orDie(RightsStore(catalogue).addSplits(
        splits, {}, now,
        [](const NewSplit& split, std::int64_t id) { return splitEntered(split, "x", id); }));
    for (int r = 0; r < options.releases; ++r) {
        std::vector<std::pair<std::int64_t, double>> sources;
        for (int s = 0; s < 10; ++s) {
            const int track = (r * 7 + s * 13) % options.tracks;
            sources.emplace_back(added[static_cast<std::size_t>(track)].id.value, 0.09 - s * 0.005);
        }
        Report report = test::reportOf(sources, Kind::Recording);
        for (Influence& influence : report.influences) {
            const auto track = orDie(catalogue.track(TrackId{influence.track.id}));
            influence.track.title = track.metadata.title;
            influence.track.isrc = track.metadata.isrc;
        }
        report.track.audioSha256 = fmt::format("{:064x}", r + 1);
        orDie(acceptReport(catalogue, report, isrc("QZREL", r), now));
    }
}

void writeUsage(const std::filesystem::path& file, const Options& options) {
    std::ofstream out(file);
    out << "line_id,period,track,service,territory,usage_type,units,revenue,currency\n";
    const char* const territories[] = {"DE", "FR", "US", "JP", "BR"};
    for (int i = 0; i < options.lines; ++i) {
        out << fmt::format("l{},2026-10,{},service{},{},stream,{},{}.{:02},USD\n", i,
                           isrc("QZREL", i % options.releases), i % 7, territories[i % 5],
                           1 + i % 997, i % 90, i % 100);
    }
}

void run(const Options& options) {
    const test::TempFolder folder;
    auto catalogue = orDie(Catalogue::create(folder / "bench.tributary", "Bench"));
    fill(catalogue, options);
    writeUsage(folder / "usage.csv", options);
    fmt::print("{} lines, {} holders, {} releases of 10 sources each\n", options.lines,
               options.holders, options.releases);
    const UtcInstant now = samples::instant();
    timed("usage import",
          [&] { orDie(importUsage(catalogue, folder / "usage.csv", now, {}, {})); });
    timed("usage import again",
          [&] { orDie(importUsage(catalogue, folder / "usage.csv", now, {}, {})); });
    const Policy policy = orDie(loadPolicy("per-stream-top10"));
    std::optional<Payout> payout;
    timed("payout preview", [&] { payout = orDie(previewPayout(catalogue, "2026-10", policy)); });
    timed("payout approve",
          [&] { payout = orDie(approvePayout(catalogue, std::move(*payout), policy, now)); });
    fmt::print("pool {}, {} accruals, {} items\n",
               Money(payout->plan.poolMicros(), payout->plan.currency).textWithCode(),
               payout->plan.accruals.size(), payout->plan.items.size());
}

}  // namespace
}  // namespace tributary::bench

int main(int argc, char** argv) {
    tributary::bench::Options options;
    CLI::App app("Times a large payout.");
    app.add_option("--lines", options.lines, "Usage lines");
    app.add_option("--holders", options.holders, "Rights holders");
    app.add_option("--tracks", options.tracks, "Tracks of the catalogue");
    app.add_option("--releases", options.releases, "Accepted reports");
    CLI11_PARSE(app, argc, argv);
    tributary::bench::run(options);
    return 0;
}
