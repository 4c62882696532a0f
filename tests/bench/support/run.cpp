#include "tests/bench/support/run.h"

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <mutex>
#include <thread>

#include <fmt/format.h>

#include "core/analysis/analysis.h"
#include "core/analysis/import.h"
#include "core/analysis/import_list.h"
#include "core/analysis/make_report.h"
#include "core/analysis/reference.h"
#include "core/catalogue/catalogue.h"

namespace tributary::bench {
namespace {

constexpr std::size_t kProgressEvery = 25;

}  // namespace

Result<void> prepareCatalogue(const std::filesystem::path& catalogue,
                              const std::filesystem::path& trackList, unsigned threads,
                              bool derivations, std::stop_token stop) {
    auto list = readTrackList(trackList);
    if (!list) return fail(list.error());
    std::error_code error;
    if (!std::filesystem::exists(catalogue, error)) {
        if (auto made = Catalogue::create(catalogue, "Benchmark"); !made) return fail(made.error());
    }
    ImportOptions options;
    options.threads = threads;
    options.derivations = derivations;
    options.source = trackList.filename().string();
    auto summary = importTracks(catalogue, list->items, options, Progress{}, stop);
    if (!summary) return fail(summary.error());
    for (const Error& failure : summary->failed) {
        fmt::print(stderr, "not imported: {}\n", describe(failure));
    }
    if (!summary->failed.empty()) return fail(summary->failed.front());
    if (summary->cancelled) return cancelled();
    return {};
}

Result<AnsweredBy> answeredBy(const std::filesystem::path& catalogue, std::stop_token stop) {
    auto reference = Reference::open(catalogue, Progress{}, std::move(stop));
    if (!reference) return fail(reference.error());
    return AnsweredBy{engineIdentity(), reference->trackCount()};
}

Result<Answers> answerAll(const std::filesystem::path& catalogue,
                          const std::filesystem::path& queryFolder,
                          const std::vector<Query>& queries, const RunOptions& options,
                          std::stop_token stop) {
    auto reference = Reference::open(catalogue, Progress{}, stop);
    if (!reference) return fail(reference.error());
    const unsigned cores = std::max(1U, std::thread::hardware_concurrency());
    const unsigned jobs = options.jobs > 0 ? options.jobs : cores;
    Answers answers;
    std::mutex mutex;
    std::atomic<std::size_t> next{0};
    std::size_t done = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < queries.size() && !stop.stop_requested(); i = next++) {
            AnalysisRequest request;
            request.file = queryFolder / queries[i].file;
            request.threads = jobs > 1 ? 1 : 0;
            const auto report = analyse(request, *reference, Progress{}, stop);
            const std::lock_guard lock(mutex);
            ++done;
            if (report)
                answers[queries[i].id] = answerOf(*report);
            else
                fmt::print(stderr, "{}: {}\n", queries[i].id, describe(report.error()));
            if (options.progress && (done % kProgressEvery == 0 || done == queries.size())) {
                fmt::print(stderr, "{} of {} queries\n", done, queries.size());
            }
        }
    };
    {
        std::vector<std::jthread> workers;
        for (unsigned k = 0; k < jobs; ++k) workers.emplace_back(work);
    }
    if (stop.stop_requested()) return cancelled();
    return answers;
}

}  // namespace tributary::bench
