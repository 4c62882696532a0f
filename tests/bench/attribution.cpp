// How well the engine names sources: over music synthesised here, or over a folder of
// catalogue.csv, queries/ and truth.json made elsewhere.
#include <csignal>
#include <cstdio>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "tests/bench/support/run.h"
#include "tests/bench/support/score.h"
#include "tests/bench/support/synthesise.h"
#include "tests/bench/support/validate.h"
#include "tests/bench/support/workspace.h"

namespace tributary::bench {
namespace {

namespace fs = std::filesystem;

struct Options {
    fs::path folder;  // empty: synthesise
    fs::path results;
    fs::path catalogue;  // empty: in the workspace
    fs::path keep;       // empty: a folder that is removed afterwards
    std::vector<std::string> families;
    std::size_t limit = 0;
    Half half = Half::Both;
    bool notCompared = false;
    SynthesisOptions synthesis;
    RunOptions run;
};

Result<void> benchmark(const Options& options) {
    const std::stop_token stop = stopOnSignals();
    const Workspace workspace(options.keep);
    fs::path folder = options.folder;
    if (folder.empty()) {
        folder = workspace.folder();
        fmt::print(stderr, "synthesising {} tracks and their queries in {}\n",
                   options.synthesis.tracks, folder.string());
        if (auto made = synthesise(folder, options.synthesis, stop); !made)
            return fail(made.error());
    }
    auto truth = readTruth(folder / "truth.json");
    if (!truth) return fail(truth.error());
    const auto queries = selected(halved(*truth, options.half), options.families, options.limit);
    const fs::path catalogue =
        options.catalogue.empty() ? workspace.folder() / "bench.tributary" : options.catalogue;
    fmt::print(stderr, "importing {}\n", (folder / "catalogue.csv").string());
    if (auto ready = prepareCatalogue(catalogue, folder / "catalogue.csv", options.run.jobs,
                                      !options.notCompared, stop);
        !ready) {
        return fail(ready.error());
    }
    auto answers = answerAll(catalogue, folder / "queries", queries, options.run, stop);
    if (!answers) return fail(answers.error());
    if (!options.results.empty()) {
        const auto by = answeredBy(catalogue, stop);
        if (!by) return fail(by.error());
        if (auto written = writeAnswers(options.results, *answers, *by); !written)
            return fail(written.error());
    }
    fmt::print("{}", format(score(queries, *answers)));
    if (answers->size() < queries.size()) {
        return fail(ErrorCode::Internal,
                    fmt::format("{} queries could not be analysed; they are named above.",
                                queries.size() - answers->size()));
    }
    return {};
}

int run(int argc, char** argv) {
    Options options;
    CLI::App app{
        "Measures how well sources are named. Without --folder it synthesises its own music."};
    app.add_option("--folder", options.folder, "Folder with catalogue.csv, queries/ and truth.json")
        ->check(CLI::ExistingDirectory);
    app.add_option("--results", options.results, "Write every answer as JSON");
    app.add_option("--work", options.catalogue, "Catalogue to use, brought up to date if need be");
    app.add_option("--keep", options.keep,
                   "Folder for what is synthesised; else it is removed afterwards");
    app.add_option("--family", options.families, "Only queries of these families");
    app.add_option("--limit", options.limit, "At most so many queries of each family");
    app.add_option("--half", options.half,
                   "Only these queries, by a hash of their names: first, second")
        ->transform(CLI::CheckedTransformer(kHalves));
    app.add_flag("--no-derivations", options.notCompared,
                 "Do not compare the tracks with each other: unrelated ones owe nobody");
    app.add_option("--jobs", options.run.jobs,
                   "Queries at a time (0: one a core; 1 for honest seconds)");
    app.add_option("--tracks", options.synthesis.tracks, "Tracks to synthesise")
        ->check(CLI::Range(3, 100000));
    app.add_option("--scale", options.synthesis.scale, "Of the numbers of synthesised queries")
        ->check(CLI::PositiveNumber);
    app.add_option("--seed", options.synthesis.seed, "Of the synthesis");
    CLI11_PARSE(app, argc, argv);
    options.synthesis.threads = options.run.jobs;
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
