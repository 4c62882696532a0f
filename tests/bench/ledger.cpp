// How fast a ledger takes entries, with a sync for each and in batches, and how fast it is
// verified.
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "core/base/check.h"
#include "core/ledger/entries.h"
#include "core/ledger/ledger.h"
#include "core/ledger/proof.h"
#include "core/ledger/scan.h"

namespace tributary::bench {
namespace {

namespace fs = std::filesystem;

struct Options {
    std::int64_t entries = 1'000'000;
    std::int64_t batch = 1000;
    std::int64_t single = 500;
    fs::path folder = fs::temp_directory_path();
};

class Timer {
public:
    [[nodiscard]] double seconds() const {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin_).count();
    }

private:
    std::chrono::steady_clock::time_point begin_ = std::chrono::steady_clock::now();
};

NewEntry entry(std::int64_t n) {
    StatementEntry value;
    value.run = "run-2026-10";
    value.period = "2026-10";
    value.holder = std::to_string(10'000'000'000 + n % 10'000);
    value.name = "Holder " + std::to_string(n % 10'000);
    value.currency = "USD";
    value.paid = std::to_string(n) + ".25";
    value.held = "0.00";
    value.carried = "0.00";
    value.statementSha256 = std::string(64, 'a');
    return entryOf(value, "statement:" + std::to_string(n));
}

void line(const char* what, double value, const char* unit) {
    std::printf("%-34s %12.1f %s\n", what, value, unit);
    std::fflush(stdout);
}

/// The first opening reads everything, the second rests on what the first has found.
void openTwice(const fs::path& file, const fs::path& memory) {
    fs::remove_all(memory);
    LedgerOptions options;
    options.memory = memory;
    for (const char* what : {"open to record, first time", "open to record, again"}) {
        Timer opened;
        CHECK(Ledger::open(file, options).has_value());
        line(what, opened.seconds(), "s");
    }
    fs::remove_all(memory);
}

void writeEntries(const fs::path& file, const Options& options) {
    KeySigner key{SigningKey::generate()};
    const SystemClock clock;
    auto made = Ledger::create(file, "bench", key, clock);
    CHECK(made.has_value());
    Timer single;
    for (std::int64_t n = 0; n < options.single; ++n) {
        CHECK(made->record(entry(n), key, clock).has_value());
    }
    line("one entry, signed and synced", static_cast<double>(options.single) / single.seconds(),
         "entries/s");
    Timer batched;
    for (std::int64_t n = options.single; n < options.entries; n += options.batch) {
        std::vector<NewEntry> unit;
        for (std::int64_t i = n; i < std::min(n + options.batch, options.entries); ++i) {
            unit.push_back(entry(i));
        }
        CHECK(made->record(unit, key, clock).has_value());
    }
    line("in batches", static_cast<double>(options.entries - options.single) / batched.seconds(),
         "entries/s");
}

void measure(const Options& options) {
    const fs::path file = options.folder / "tributary-bench.ledger";
    fs::remove(file);
    writeEntries(file, options);
    line("file", static_cast<double>(fs::file_size(file)) / 1e6, "MB");
    Timer verified;
    const auto scan = scanLedger(file, {.everySignature = true, .references = false});
    CHECK(scan.has_value() && !scan->problem && scan->torn.empty());
    line("verify everything", verified.seconds(), "s");
    openTwice(file, options.folder / "tributary-bench-heads");
    Timer proven;
    const auto proof = proveEntry(*scan, scan->leaves.size() / 2);
    CHECK(proof.has_value() && verifyProof(*proof).has_value());
    line("prove and verify one entry", proven.seconds() * 1000.0, "ms");
    fs::remove(file);
}

}  // namespace
}  // namespace tributary::bench

int main(int argc, char** argv) {
    tributary::bench::Options options;
    CLI::App app("How fast a ledger is written and verified.", "bench_ledger");
    app.add_option("--entries", options.entries, "Entries in all");
    app.add_option("--batch", options.batch, "Entries in a unit");
    app.add_option("--single", options.single, "Entries that are synced one by one");
    app.add_option("--folder", options.folder, "Where the ledger is written");
    CLI11_PARSE(app, argc, argv);
    tributary::bench::measure(options);
    return 0;
}
