#include "core/analysis/import.h"

#include <algorithm>
#include <optional>
#include <thread>
#include <utility>

#include <fmt/format.h>

#include "core/analysis/derivations.h"
#include "core/analysis/import_progress.h"
#include "core/analysis/import_queue.h"
#include "core/analysis/import_track.h"

namespace tributary {

namespace {

constexpr std::size_t kAheadPerThread = 2;
constexpr double kAddingPart = 0.6;  // of the progress; comparing takes the rest

/// What is to be done with an item, decided without decoding.
struct Plan {
    std::optional<FileStamp> stamp;  ///< set when it is to be ingested
    std::optional<TrackId> known;    ///< set when it is in the catalogue
    std::optional<Error> error;
};

using Prepared = Result<TrackToAdd>;

Result<std::vector<Plan>> planImport(const Catalogue& catalogue,
                                     const std::vector<ImportItem>& items,
                                     const std::stop_token& stop) {
    std::vector<Plan> plans;
    for (const ImportItem& item : items) {
        if (stop.stop_requested()) break;
        Plan plan;
        auto stamp = stampFile(item.file);
        if (!stamp) {
            plan.error = stamp.error();
            if (!item.where.empty()) plan.error->subject += " (" + item.where + ")";
        } else {
            auto known = catalogue.alreadyImported(*stamp);
            if (!known) return fail(known.error());
            plan.known = *known;
            if (!plan.known) plan.stamp = std::move(*stamp);
        }
        plans.push_back(std::move(plan));
    }
    return plans;
}

/// Collects prepared tracks and commits them; the only one that writes.
class BatchWriter {
public:
    BatchWriter(Catalogue& catalogue, const ImportOptions& options, const Clock& clock,
                ImportSummary& summary)
        : catalogue_(catalogue), options_(options), clock_(clock), summary_(summary) {}

    Result<void> add(TrackToAdd prepared) {
        if (batch_.empty()) deadline_ = std::chrono::steady_clock::now() + options_.batchTime;
        std::move(prepared.warnings.begin(), prepared.warnings.end(),
                  std::back_inserter(summary_.warnings));
        batch_.push_back(std::move(prepared.track));
        return batch_.size() >= std::max<std::size_t>(options_.batch, 1) ? commit()
                                                                         : Result<void>{};
    }

    [[nodiscard]] std::optional<std::chrono::steady_clock::time_point> deadline() const {
        return batch_.empty() ? std::nullopt : std::optional(deadline_);
    }

    Result<void> commitIfDue() {
        const bool due = !batch_.empty() && std::chrono::steady_clock::now() >= deadline_;
        return due ? commit() : Result<void>{};
    }

    Result<void> commit() {
        if (batch_.empty()) return {};
        const std::vector<NewTrack> batch = std::exchange(batch_, {});
        auto outcomes = catalogue_.addTracks(batch, clock_.now());
        if (outcomes) {
            for (std::size_t i = 0; i < batch.size(); ++i) note(batch[i], (*outcomes)[i]);
            return {};
        }
        if (!concernsOneTrack(outcomes.error())) return fail(outcomes.error());
        // One track is at fault: the others must not suffer.
        for (const NewTrack& track : batch) {
            auto outcome = catalogue_.addTracks(std::span(&track, 1), clock_.now());
            if (outcome) {
                note(track, outcome->front());
            } else if (concernsOneTrack(outcome.error())) {
                summary_.failed.push_back(outcome.error());
            } else {
                return fail(outcome.error());
            }
        }
        return {};
    }

private:
    static bool concernsOneTrack(const Error& error) {
        return error.code == ErrorCode::SharesDoNotAddUp ||
               error.code == ErrorCode::InvalidArgument || error.code == ErrorCode::Internal;
    }

    void note(const NewTrack& track, const AddOutcome& outcome) {
        auto& list = outcome.duplicate ? summary_.duplicates : summary_.added;
        list.push_back({track.file.path, outcome.id});
        if (!outcome.note.empty()) {
            summary_.warnings.push_back(fmt::format("{}: the same audio is there as track {}. {}",
                                                    track.file.path.string(), outcome.id.value,
                                                    outcome.note));
        }
        if (outcome.duplicate || track.metadata.isrc.empty()) return;
        const auto same = catalogue_.findByIsrc(track.metadata.isrc);
        if (same && !same->empty() && same->front() < outcome.id) {
            summary_.warnings.push_back(
                fmt::format("{}: its ISRC {} is also that of track {}, whose audio differs.",
                            track.file.path.string(), track.metadata.isrc, same->front().value));
        }
    }

    Catalogue& catalogue_;
    const ImportOptions& options_;
    const Clock& clock_;
    ImportSummary& summary_;
    std::vector<NewTrack> batch_;
    std::chrono::steady_clock::time_point deadline_;
};

/// The threads that ingest; stopped and joined when it goes.
class Workers {
public:
    Workers(const std::vector<ImportItem>& items, const std::vector<Plan>& plans,
            std::vector<std::size_t> todo, const ImportOptions& options, ImportProgress& progress,
            const std::stop_token& outer)
        : items_(items),
          plans_(plans),
          todo_(std::move(todo)),
          options_(options),
          progress_(progress),
          queue_(todo_.size(), kAheadPerThread * threadCount()),
          chain_(outer, [this] { stop_.request_stop(); }) {
        for (std::size_t i = 0; i < threadCount(); ++i) threads_.emplace_back([this] { work(); });
    }
    Workers(const Workers&) = delete;
    Workers& operator=(const Workers&) = delete;
    ~Workers() { stop_.request_stop(); }

    OrderedQueue<Prepared>& queue() { return queue_; }

private:
    [[nodiscard]] std::size_t threadCount() const {
        const unsigned cores = std::max(1U, std::thread::hardware_concurrency());
        const std::size_t wanted = options_.threads > 0 ? options_.threads : cores;
        return std::min(wanted, std::max<std::size_t>(todo_.size(), 1));
    }

    void work() {
        const std::stop_token stop = stop_.get_token();
        while (const auto number = queue_.take(stop)) {
            const std::size_t item = todo_[*number];
            auto prepared = prepareTrack(items_[item], *plans_[item].stamp, options_,
                                         progress_.ofItem(item), stop);
            progress_.finish(item);
            queue_.put(*number, std::move(prepared));
        }
    }

    const std::vector<ImportItem>& items_;
    const std::vector<Plan>& plans_;
    const std::vector<std::size_t> todo_;
    const ImportOptions& options_;
    ImportProgress& progress_;
    OrderedQueue<Prepared> queue_;
    std::stop_source stop_;
    std::stop_callback<std::function<void()>> chain_;
    std::vector<std::jthread> threads_;
};

/// Waits for the next result, committing what falls due meanwhile. Nothing: stopped.
Result<std::optional<Prepared>> nextResult(OrderedQueue<Prepared>& queue, BatchWriter& writer,
                                           const std::stop_token& stop) {
    for (;;) {
        auto result = queue.next(writer.deadline(), stop);
        if (result && !*result && result->error().code == ErrorCode::Cancelled) {
            return std::optional<Prepared>{};
        }
        if (result || stop.stop_requested()) return result;
        if (auto done = writer.commitIfDue(); !done) return fail(done.error());
    }
}

Result<void> writeInOrder(const std::vector<ImportItem>& items, std::vector<Plan>& plans,
                          const ImportOptions& options, ImportProgress& progress,
                          BatchWriter& writer, ImportSummary& summary,
                          const std::stop_token& stop) {
    std::vector<std::size_t> todo;
    for (std::size_t i = 0; i < plans.size(); ++i) {
        if (plans[i].stamp) {
            todo.push_back(i);
        } else {
            progress.finish(i);
        }
    }
    Workers workers(items, plans, std::move(todo), options, progress, stop);
    for (std::size_t i = 0; i < plans.size(); ++i) {
        Plan& plan = plans[i];
        if (plan.known) summary.skipped.push_back({items[i].file, *plan.known});
        if (plan.error) summary.failed.push_back(std::move(*plan.error));
        if (!plan.stamp) continue;
        auto result = nextResult(workers.queue(), writer, stop);
        if (!result) return fail(result.error());
        if (!*result) {
            summary.cancelled = true;
            break;
        }
        Prepared& prepared = **result;
        if (!prepared) {
            summary.failed.push_back(prepared.error());
        } else if (auto done = writer.add(std::move(*prepared)); !done) {
            return done;
        }
    }
    return writer.commit();
}

Result<ImportSummary> addFiles(const std::filesystem::path& catalogue,
                               const std::vector<ImportItem>& items, const ImportOptions& options,
                               const Progress& progress, const std::stop_token& stop) {
    auto opened = Catalogue::open(catalogue, OpenMode::ReadWrite);
    if (!opened) return fail(opened.error());
    const SystemClock systemClock;
    const Clock& clock = options.clock != nullptr ? *options.clock : systemClock;
    ImportSummary summary;
    ImportProgress steps(progress, items.size());
    auto plans = planImport(*opened, items, stop);
    if (!plans) return fail(plans.error());
    if (plans->size() < items.size()) summary.cancelled = true;
    BatchWriter writer(*opened, options, clock, summary);
    auto done = writeInOrder(items, *plans, options, steps, writer, summary, stop);
    if (!done) return fail(done.error());
    if (!summary.added.empty() || !summary.duplicates.empty()) {
        const std::string json =
            fmt::format(R"({{"added":{},"duplicates":{},"skipped":{},"failed":{},"cancelled":{}}})",
                        summary.added.size(), summary.duplicates.size(), summary.skipped.size(),
                        summary.failed.size(), summary.cancelled);
        auto noted = opened->recordImport(options.source, json, clock.now());
        if (!noted) return fail(noted.error());
    }
    if (!summary.cancelled) progress.report("import", 1.0);
    return summary;
}

}  // namespace

Result<ImportSummary> importTracks(const std::filesystem::path& catalogue,
                                   const std::vector<ImportItem>& items,
                                   const ImportOptions& options, const Progress& progress,
                                   std::stop_token stop) {
    if (!options.derivations) return addFiles(catalogue, items, options, progress, stop);
    auto summary = addFiles(catalogue, items, options, progress.part(0.0, kAddingPart), stop);
    if (!summary || summary->cancelled) return summary;
    DeriveOptions how;
    how.threads = options.threads;
    how.clock = options.clock;
    auto derived = deriveCatalogue(catalogue, how, progress.part(kAddingPart, 1.0), stop);
    if (!derived) return fail(derived.error());
    summary->derivations = derived->derivations;
    summary->cancelled = derived->cancelled;
    std::move(derived->warnings.begin(), derived->warnings.end(),
              std::back_inserter(summary->warnings));
    return summary;
}

}  // namespace tributary
