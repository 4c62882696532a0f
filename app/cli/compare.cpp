#include "core/analysis/compare.h"

#include <cmath>
#include <memory>
#include <string>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "app/cli/matrix_picture.h"
#include "app/cli/track_json.h"
#include "core/report/probability_text.h"
#include "core/report/text.h"

namespace tributary::cli {
namespace {

using Json = nlohmann::ordered_json;

constexpr Eigen::Index kMostCells = 128;  ///< of the cross-similarity in JSON, each way

struct Options {
    std::string a, b;
    std::string format = "text";
};

double rounded(double value, double scale = 1e6) {
    const double result = std::round(value * scale) / scale;
    return result == 0.0 ? 0.0 : result;
}

Json sideJson(const Comparison::Side& side) {
    return {{"file", side.file},
            {"audio_sha256", side.audioSha256},
            {"duration_s", rounded(side.durationS)}};
}

Json passageJson(const Evidence& passage) {
    return {{"kind", kindName(passage.kind)},
            {"a_s", {rounded(passage.query.beginS), rounded(passage.query.endS)}},
            {"b_s", {rounded(passage.source.beginS), rounded(passage.source.endS)}},
            {"semitones", rounded(passage.semitones)},
            {"speed", rounded(passage.speed)},
            {"probability", rounded(passage.probability)}};
}

Json matrixJson(const Comparison& comparison) {
    const Eigen::MatrixXf cells = shrunk(comparison.crossSimilarity, kMostCells, kMostCells);
    Json rows = Json::array();
    for (Eigen::Index r = 0; r < cells.rows(); ++r) {
        Json row = Json::array();
        for (Eigen::Index c = 0; c < cells.cols(); ++c) {
            row.push_back(rounded(static_cast<double>(cells(r, c)), 100.0));
        }
        rows.push_back(row);
    }
    return rows;
}

std::string asJson(const Comparison& comparison) {
    Json facets = Json::object();
    for (std::size_t i = 0; i < kKinds.size(); ++i) {
        facets[kindName(kKinds[i])] = rounded(comparison.facets[i]);
    }
    Json passages = Json::array();
    for (const auto& passage : comparison.passages) passages.push_back(passageJson(passage));
    return dumpJson(
        {{"schema", "tributary.comparison/1"},
         {"a", sideJson(comparison.a)},
         {"b", sideJson(comparison.b)},
         {"influence", rounded(comparison.influence)},
         {"interval", {rounded(comparison.interval[0]), rounded(comparison.interval[1])}},
         {"probability", rounded(comparison.probability)},
         {"facets", facets},
         {"passages", passages},
         {"cross_similarity", matrixJson(comparison)}});
}

std::string facetLine(const Comparison& comparison) {
    std::string line;
    for (std::size_t i = 0; i < kKinds.size(); ++i) {
        if (comparison.facets[i] < 0.005) continue;
        line += fmt::format("{}{} {:.0f} %", line.empty() ? "" : ", ", kindName(kKinds[i]),
                            100.0 * comparison.facets[i]);
    }
    return line;
}

std::string asText(const Comparison& comparison) {
    std::string text = fmt::format("A  {}  ({})\nB  {}  ({})\n\n", printable(comparison.a.file),
                                   formatTime(comparison.a.durationS), printable(comparison.b.file),
                                   formatTime(comparison.b.durationS));
    if (comparison.influence > 0.0) {
        text += fmt::format("{} {} of A is consistent with B ({}): {}.\n",
                            formatShare(comparison.influence), formatInterval(comparison.interval),
                            probabilityText(comparison.probability), facetLine(comparison));
    } else {
        text += "No match above threshold between these two files.\n";
    }
    text += std::string(kCaveat) + "\n";
    if (!comparison.passages.empty()) text += "\nPassages of A, and of B\n";
    for (const auto& passage : comparison.passages) text += "  " + passageText(passage) + "\n";
    text += "\nCross-similarity (A to the right, B upwards; lines are shared passages)\n";
    return text + matrixPicture(comparison.crossSimilarity, "  ");
}

ExitStatus run(const Options& options, Context& context) {
    const auto comparison = compare(options.a, options.b, context.console.progress(), context.stop);
    if (!comparison) {
        context.console.error(comparison.error());
        return exitStatus(comparison.error());
    }
    context.console.result(options.format == "json" ? asJson(*comparison) : asText(*comparison));
    return ExitStatus::Fine;
}

}  // namespace

void addCompare(CLI::App& parent, Action& chosen) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = parent.add_subcommand("compare", "Hold two files against each other");
    command->fallthrough();
    command->add_option("A", options->a, "The recording in question")->required()->option_text(" ");
    command->add_option("B", options->b, "What it may draw on")->required()->option_text(" ");
    command->add_option("--format", options->format, "Form of the comparison; text is the default")
        ->check(CLI::IsMember({"text", "json"}))
        ->option_text("text|json");
    command->footer(
        "Needs no catalogue: passages found in both with transposition and speed, how much of A "
        "they\n"
        "explain in which respect, and a picture of the cross-similarity. In JSON the passages' "
        "times are\n"
        "a_s and b_s, and cross_similarity has a row for each stretch of A and a column for each "
        "of B.\n\n"
        "Example:\n  tributary-cli compare new.wav old.flac");
    command->callback([options, &chosen] {
        chosen = [options](Context& context) { return run(*options, context); };
    });
}

}  // namespace tributary::cli
