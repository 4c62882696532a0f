// How fast each stage is: decoding, features, ingest, index, query.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <string>
#include <thread>
#include <vector>

#include <fmt/format.h>
#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "core/analysis/analysis.h"
#include "core/analysis/import.h"
#include "core/analysis/import_list.h"
#include "core/audio/audio_files.h"
#include "core/audio/decoder.h"
#include "core/audio/writer.h"
#include "core/base/atomic_file.h"
#include "core/catalogue/catalogue.h"
#include "core/demo/compose.h"
#include "core/demo/warp.h"
#include "core/features/extractor.h"
#include "tests/bench/support/workspace.h"

namespace tributary::bench {
namespace {

namespace fs = std::filesystem;

struct Options {
    fs::path catalogue;  // empty: our own
    fs::path clips;      // empty: our own
    fs::path json;
    int tracks = 16;
    int repeats = 3;
    std::size_t limit = 0;
    unsigned threads = 0;
};

/// One line of the table.
struct Line {
    std::string stage, what;
    double value = 0.0;
    std::string unit;
};
using Table = std::vector<Line>;

double seconds(const std::function<void()>& work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

double percentile(std::vector<double> values, double part) {
    if (values.empty()) return 0.0;
    std::sort(values.begin(), values.end());
    const auto last = static_cast<double>(values.size() - 1);
    return values[static_cast<std::size_t>(std::lround(part * last))];
}

demo::Audio piece(int n) {
    const auto seed = static_cast<std::uint64_t>(n) + 1;
    return demo::render(demo::compose(demo::randomBrief(seed, 120.0)),
                        demo::randomOrchestration(seed), {44100, seed});
}

/// Best of some repetitions, as times real time.
Result<double> timesRealTime(int repeats, double audioS,
                             const std::function<Result<void>()>& work) {
    double best = 1e9;
    for (int k = 0; k < repeats; ++k) {
        Result<void> done;
        best = std::min(best, seconds([&] { done = work(); }));
        if (!done) return fail(done.error());
    }
    return audioS / best;
}

Result<void> measureDecoding(const Options& options, const fs::path& folder, Table& table) {
    const demo::Audio audio = piece(0);
    for (const char* extension : {".wav", ".flac", ".ogg"}) {
        const fs::path file = folder / (std::string("decode") + extension);
        if (auto done = writeAudio(file, audio.samples, 2, audio.rate); !done) return done;
        const auto speed = timesRealTime(options.repeats, audio.seconds(), [&]() -> Result<void> {
            auto decoded = decodeFile(file, Progress{}, {});
            if (!decoded) return fail(decoded.error());
            return {};
        });
        if (!speed) return fail(speed.error());
        table.push_back(
            {"decode", std::string("44.1 kHz stereo ") + extension, *speed, "x real time"});
    }
    auto decoded = decodeFile(folder / "decode.wav", Progress{}, {});
    if (!decoded) return fail(decoded.error());
    const auto speed = timesRealTime(options.repeats, audio.seconds(), [&]() -> Result<void> {
        (void)extractFeatures(decoded->samples);
        return {};
    });
    table.push_back({"features", "one core", *speed, "x real time"});
    return {};
}

/// Writes the tracks of our own catalogue and returns their seconds of audio.
Result<double> writeTracks(int count, const fs::path& folder) {
    double total = 0.0;
    for (int n = 0; n < count; ++n) {
        const demo::Audio audio = piece(n);
        total += audio.seconds();
        const fs::path file = folder / "tracks" / fmt::format("piece-{:03}.ogg", n);
        if (auto done = writeAudio(file, audio.samples, 2, audio.rate); !done)
            return fail(done.error());
    }
    return total;
}

Result<void> measureIngest(const Options& options, const fs::path& folder, double audioS,
                           Table& table, std::stop_token stop) {
    auto list = listAudioFiles({folder / "tracks"}, stop);
    if (!list) return fail(list.error());
    std::vector<unsigned> threadCounts{1};
    if (options.threads > 1) threadCounts.push_back(options.threads);
    for (unsigned threads : threadCounts) {
        const fs::path catalogue = folder / fmt::format("ingest-{}.tributary", threads);
        if (auto made = Catalogue::create(catalogue, "Speed"); !made) return fail(made.error());
        ImportOptions importing;
        importing.threads = threads;
        Result<ImportSummary> summary;
        const double took = seconds(
            [&] { summary = importTracks(catalogue, list->items, importing, Progress{}, stop); });
        if (!summary) return fail(summary.error());
        if (!summary->failed.empty()) return fail(summary->failed.front());
        if (summary->cancelled) return cancelled();
        table.push_back(
            {"ingest",
             fmt::format("{} thread{}, catalogue written", threads, threads == 1 ? "" : "s"),
             audioS / took, "x real time"});
    }
    return {};
}

/// Half a minute out of the middle of each track.
Result<void> writeClips(const fs::path& folder, int count) {
    for (int n = 0; n < count; ++n) {
        const demo::Audio clip = demo::cut(piece(n), 40.0, 30.0);
        const auto done = writeAudio(folder / "clips" / fmt::format("clip-{:03}.wav", n),
                                     clip.samples, 2, clip.rate);
        if (!done) return fail(done.error());
    }
    return {};
}

Result<void> measureOpening(const fs::path& catalogue, const Options& options, Table& table,
                            std::stop_token stop) {
    std::error_code ignored;
    if (options.catalogue.empty()) {  // somebody else's cache is left alone
        fs::remove_all(cacheFolder(catalogue), ignored);
        Result<void> done;
        const double took = seconds([&] {
            auto opened = Reference::open(catalogue, Progress{}, stop);
            if (!opened) done = fail(opened.error());
        });
        if (!done) return done;
        table.push_back({"index", "build and open", took, "s"});
    }
    std::vector<double> times;
    times.reserve(static_cast<std::size_t>(options.repeats));
    for (int k = 0; k < options.repeats + 1; ++k) {
        Result<void> done;
        const double took = seconds([&] {
            auto opened = Reference::open(catalogue, Progress{}, stop);
            if (!opened) done = fail(opened.error());
        });
        if (!done) return done;
        if (k > 0) times.push_back(took);  // the first may build it
    }
    table.push_back({"index", "open", percentile(times, 0.5), "s"});
    return {};
}

Result<void> measureQueries(const fs::path& catalogue, const std::vector<ImportItem>& clips,
                            const Options& options, Table& table, std::stop_token stop) {
    auto reference = Reference::open(catalogue, Progress{}, stop);
    if (!reference) return fail(reference.error());
    table.push_back(
        {"query", "tracks in the catalogue", static_cast<double>(reference->trackCount()), ""});
    for (Depth depth : {Depth::Screen, Depth::Full}) {
        std::vector<double> totals;
        std::vector<Timing> timings;
        for (const ImportItem& clip : clips) {
            AnalysisRequest request;
            request.file = clip.file;
            request.depth = depth;
            request.threads = options.threads;
            Result<Report> report;
            totals.push_back(
                seconds([&] { report = analyse(request, *reference, Progress{}, stop); }));
            if (!report) return fail(report.error());
            timings.push_back(report->timing);
        }
        const std::string name = depth == Depth::Screen ? "screen only" : "full";
        const auto median = [&](double Timing::*field) {
            std::vector<double> values(timings.size());
            std::transform(timings.begin(), timings.end(), values.begin(),
                           [&](const Timing& t) { return t.*field; });
            return percentile(values, 0.5);
        };
        if (depth == Depth::Full) {
            table.push_back({"query", "decode, median", median(&Timing::decodeS), "s"});
            table.push_back({"query", "features, median", median(&Timing::featuresS), "s"});
            table.push_back({"query", "screen, median", median(&Timing::screenS), "s"});
            table.push_back({"query", "align, median", median(&Timing::alignS), "s"});
            table.push_back({"query", "decompose, median", median(&Timing::decomposeS), "s"});
        }
        table.push_back({"query", fmt::format("a clip, {}, median of {}", name, clips.size()),
                         percentile(totals, 0.5), "s"});
        table.push_back(
            {"query", fmt::format("a clip, {}, 95th of 100", name), percentile(totals, 0.95), "s"});
    }
    return {};
}

Result<void> print(const Table& table, const Options& options) {
    nlohmann::ordered_json lines = nlohmann::ordered_json::array();
    for (const Line& line : table) {
        fmt::print("{:<10}{:<38}{:>12.3f} {}\n", line.stage, line.what, line.value, line.unit);
        lines.push_back({{"stage", line.stage},
                         {"what", line.what},
                         {"value", line.value},
                         {"unit", line.unit}});
    }
    if (options.json.empty()) return {};
    const nlohmann::ordered_json all{
        {"version", TRIBUTARY_VERSION}, {"threads", options.threads}, {"lines", lines}};
    return writeFileAtomically(options.json, all.dump(1) + "\n");
}

Result<void> benchmark(Options options) {
    const std::stop_token stop = stopOnSignals();
    if (options.threads == 0) options.threads = std::max(1U, std::thread::hardware_concurrency());
    const Workspace workspace({});
    const fs::path& folder = workspace.folder();
    fs::create_directories(folder / "tracks");
    fs::create_directories(folder / "clips");
    Table table;
    if (auto done = measureDecoding(options, folder, table); !done) return done;
    const auto audioS = writeTracks(options.tracks, folder);
    if (!audioS) return fail(audioS.error());
    if (auto done = measureIngest(options, folder, *audioS, table, stop); !done) return done;

    const fs::path catalogue =
        options.catalogue.empty() ? folder / "ingest-1.tributary" : options.catalogue;
    if (options.clips.empty()) {
        if (auto done = writeClips(folder, options.tracks); !done) return done;
    }
    auto clips = listAudioFiles({options.clips.empty() ? folder / "clips" : options.clips}, stop);
    if (!clips) return fail(clips.error());
    if (options.limit > 0 && clips->items.size() > options.limit)
        clips->items.resize(options.limit);
    if (clips->items.empty())
        return fail(ErrorCode::FileNotFound, "There is no audio in the folder of clips.");
    if (auto done = measureOpening(catalogue, options, table, stop); !done) return done;
    if (auto done = measureQueries(catalogue, clips->items, options, table, stop); !done)
        return done;
    return print(table, options);
}

int run(int argc, char** argv) {
    Options options;
    CLI::App app{
        "Measures how fast each stage is, over music synthesised here or a catalogue that is "
        "named."};
    app.add_option("--catalogue", options.catalogue, "Query this catalogue")
        ->check(CLI::ExistingFile);
    app.add_option("--clips", options.clips, "with the audio files of this folder")
        ->check(CLI::ExistingDirectory);
    app.add_option("--limit", options.limit, "At most so many clips");
    app.add_option("--tracks", options.tracks, "Tracks to synthesise for ingesting")
        ->check(CLI::Range(1, 10000));
    app.add_option("--repeats", options.repeats, "Of each short measurement")
        ->check(CLI::Range(1, 100));
    app.add_option("--threads", options.threads, "0: one a core");
    app.add_option("--json", options.json, "Write the table as JSON, too");
    CLI11_PARSE(app, argc, argv);
    const auto done = benchmark(options);
    if (done) return 0;
    fmt::print(stderr, "{}\n", describe(done.error()));
    return done.error().code == ErrorCode::Cancelled ? 130 : 1;
}

}  // namespace
}  // namespace tributary::bench

int main(int argc, char** argv) {
    return tributary::bench::run(argc, argv);
}
