// What the engine's errors are, from answers to queries whose sources are known: the figures that
// every report quotes (resources/validation.json).
#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "core/base/atomic_file.h"
#include "tests/bench/support/validate.h"

namespace tributary::bench {
namespace {

namespace fs = std::filesystem;

struct Options {
    fs::path truth, results, out;
    std::vector<std::string> leftOut;
    Half half = Half::Both;
    std::string material;
    std::string date;
};

std::string today() {
    const auto now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    return fmt::format("{:%Y-%m-%d}", fmt::gmtime(now));
}

/// The curve from stated to right, for whoever fits.
void printReliability(const Validation& v) {
    fmt::print("\n  stated   right       n\n");
    for (const ReliabilityBin& bin : v.reliability) {
        fmt::print("{:>8.2f}{:>8.2f}{:>8}\n", bin.stated, bin.right, bin.count);
    }
}

Result<void> measure(const Options& options) {
    auto truth = readTruth(options.truth);
    if (!truth) return fail(truth.error());
    const auto read = readAnswers(options.results);
    if (!read) return fail(read.error());
    std::vector<Query> queries = halved(*truth, options.half);
    std::erase_if(queries, [&](const Query& q) {
        const auto& out = options.leftOut;
        return std::find(out.begin(), out.end(), q.id) != out.end();
    });
    Validation v = validate(queries, read->answers);
    v.engine = read->by.engine;
    v.catalogueTracks = read->by.catalogueTracks;
    v.measuredOn = options.date.empty() ? today() : options.date;
    v.material = options.material;
    for (const std::string& line : validationSentences(v, v.engine)) fmt::print("{}\n", line);
    printReliability(v);
    if (options.out.empty()) return {};
    return writeFileAtomically(options.out, toJson(v));
}

int run(int argc, char** argv) {
    Options options;
    CLI::App app{"Measures error rates and calibration from answers of bench_attribution."};
    app.add_option("truth", options.truth, "truth.json of the queries")->required();
    app.add_option("results", options.results, "What bench_attribution --results wrote")
        ->required();
    app.add_option("--out", options.out, "validation.json to write");
    app.add_option("--material", options.material, "What the clips are, in a sentence or two");
    app.add_option("--date", options.date, "ISO date of the measurement; today");
    app.add_option("--leave-out", options.leftOut, "Queries that the engine was fitted on");
    app.add_option("--half", options.half,
                   "Only these queries, by a hash of their names: first, second")
        ->transform(CLI::CheckedTransformer(kHalves));
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
