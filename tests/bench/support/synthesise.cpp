#include "tests/bench/support/synthesise.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

#include <fmt/format.h>

#include "core/audio/writer.h"
#include "core/base/atomic_file.h"
#include "core/base/csv.h"
#include "core/base/random.h"
#include "tests/bench/support/families.h"

namespace tributary::bench {
namespace {

using demo::Audio;
namespace fs = std::filesystem;

/// Keeps what is summed below full scale.
Audio withinScale(Audio audio) {
    float peak = 0.0F;
    for (float s : audio.samples) peak = std::max(peak, std::abs(s));
    if (peak > 0.95F) {
        for (float& s : audio.samples) s *= 0.95F / peak;
    }
    return audio;
}

struct Job {
    std::size_t family;
    int number;
};

Result<Query> makeQuery(const World& world, const fs::path& folder, const Job& job) {
    const Family& family = families()[job.family];
    Random random((world.seed * 31 + job.family) * 10007 + static_cast<std::uint64_t>(job.number));
    Made made = family.make(world, job.number, random);
    made.query.family = family.name;
    made.query.id = fmt::format("{}{:03}", family.name, job.number);
    made.query.file = made.query.id + (made.query.degradation == "codec" ? ".ogg" : ".wav");
    const Audio audio = withinScale(std::move(made.audio));
    const auto done = writeAudio(folder / "queries" / made.query.file, audio.samples,
                                 audio.channels, audio.rate, made.vorbisQuality);
    if (!done) return fail(done.error());
    return made.query;
}

/// Runs `work(i)` for i < count on some threads; the first error ends it.
Result<void> forEach(std::size_t count, unsigned threads, std::stop_token stop,
                     const std::function<Result<void>(std::size_t)>& work) {
    std::atomic<std::size_t> next{0};
    std::optional<Error> error;
    std::mutex mutex;
    {
        std::vector<std::jthread> workers;
        for (unsigned k = 0; k < threads; ++k) {
            workers.emplace_back([&] {
                for (std::size_t i = next++; i < count && !stop.stop_requested(); i = next++) {
                    if (const auto done = work(i); !done) {
                        const std::lock_guard lock(mutex);
                        error = done.error();
                        next = count;
                    }
                }
            });
        }
    }
    if (error) return fail(*error);
    if (stop.stop_requested()) return cancelled();
    return {};
}

std::string trackName(std::size_t track) {
    return fmt::format("catalogue/piece-{:03}.flac", track);
}

Result<void> writeTrackList(const fs::path& folder, int tracks) {
    std::string csv = formatCsvRow({"file", "title", "artist", "isrc", "genre", "holder", "share"});
    for (std::size_t k = 0; k < static_cast<std::size_t>(tracks); ++k) {
        csv += formatCsvRow({trackName(k), World::title(k), fmt::format("artist {:03}", k),
                             fmt::format("ZZBEN26{:05}", k), "benchmark",
                             fmt::format("holder {:03} (fictional)", k), "100"});
    }
    return writeFileAtomically(folder / "catalogue.csv", csv);
}

}  // namespace

Result<std::vector<Query>> synthesise(const fs::path& folder, const SynthesisOptions& options,
                                      std::stop_token stop) {
    std::error_code error;
    fs::create_directories(folder / "catalogue", error);
    fs::create_directories(folder / "queries", error);
    if (error) return fail(ErrorCode::FileUnwritable, error.message(), folder.string());
    const World world{options.seed, options.tracks};
    const unsigned threads =
        options.threads > 0 ? options.threads : std::max(1U, std::thread::hardware_concurrency());
    auto done =
        forEach(static_cast<std::size_t>(options.tracks), threads, stop, [&](std::size_t k) {
            const Audio audio = withinScale(world.audio(k));
            return writeAudio(folder / trackName(k), audio.samples, audio.channels, audio.rate);
        });
    if (!done) return fail(done.error());
    if (done = writeTrackList(folder, options.tracks); !done) return fail(done.error());

    std::vector<Job> jobs;
    for (std::size_t f = 0; f < families().size(); ++f) {
        const int count =
            std::max(1, static_cast<int>(std::lround(families()[f].count * options.scale)));
        for (int n = 0; n < count; ++n) jobs.push_back({f, n});
    }
    std::vector<Query> queries(jobs.size());
    done = forEach(jobs.size(), threads, stop, [&](std::size_t i) -> Result<void> {
        auto query = makeQuery(world, folder, jobs[i]);
        if (!query) return fail(query.error());
        queries[i] = std::move(*query);
        return {};
    });
    if (!done) return fail(done.error());
    if (done = writeTruth(folder / "truth.json", queries); !done) return fail(done.error());
    return queries;
}

}  // namespace tributary::bench
