// provenance show, declare, withdraw.

#include <memory>

#include <fmt/format.h>

#include "app/cli/booking.h"
#include "app/cli/track_json.h"
#include "core/catalogue/rights_store.h"
#include "core/catalogue/shares.h"
#include "core/settlement/entered.h"
#include "core/settlement/load_book.h"

namespace tributary::cli {
namespace {

using Json = nlohmann::ordered_json;

struct Options {
    std::string catalogue, derived, source, share, evidence, track;
    std::string basis = "remix", side = "both", format = "text";
};

constexpr std::int64_t kPpbPerPpm = 1000;

Json edgeJson(const RightsBook& book, const UpstreamEdge& edge) {
    const auto title = [&](RecordingId id) {
        const RecordingSummary* recording = book.recording(id);
        return recording == nullptr ? std::string() : recording->title;
    };
    return Json{{"derived", recordingName(edge.derived)},
                {"derived_title", title(edge.derived)},
                {"source", recordingName(edge.source)},
                {"source_title", title(edge.source)},
                {"basis", edge.basis},
                {"declared", edge.declared},
                {"master", formatPercent(edge.masterPpb / kPpbPerPpm)},
                {"composition", formatPercent(edge.compositionPpb / kPpbPerPpm)}};
}

/// The chain above a recording, a step deeper at each level.
void drawUpstream(const RightsBook& book, RecordingId at, const std::string& indent,
                  std::string& text) {
    constexpr std::size_t kDeepest = 128;
    if (indent.size() > kDeepest) return;
    for (const UpstreamEdge& edge : book.upstream(at)) {
        text += fmt::format("{}← {}  ({}: master {}, composition {})\n", indent,
                            showRecording(book, edge.source), edge.basis,
                            formatPercent(edge.masterPpb / kPpbPerPpm),
                            formatPercent(edge.compositionPpb / kPpbPerPpm));
        drawUpstream(book, edge.source, indent + "  ", text);
    }
}

Result<ExitStatus> show(const Options& options, Catalogue& catalogue, Context& context) {
    auto book = loadBook(catalogue);
    if (!book) return fail(book.error());
    std::optional<RecordingId> only;
    if (!options.track.empty()) {
        auto id = findRecording(*book, options.track);
        if (!id) return fail(id.error());
        only = *id;
    }
    if (options.format == "json") {
        Json edges = Json::array();
        for (const UpstreamEdge& edge : book->edges()) {
            if (!only || edge.derived == *only || edge.source == *only) {
                edges.push_back(edgeJson(*book, edge));
            }
        }
        context.console.result(dumpJson(edges));
        return ExitStatus::Fine;
    }
    std::string text;
    for (const RecordingSummary& recording : book->recordings()) {
        const bool shown = only ? recording.id == *only : !book->upstream(recording.id).empty();
        if (!shown) continue;
        text += showRecording(*book, recording.id) + "\n";
        drawUpstream(*book, recording.id, "  ", text);
    }
    if (only) {
        for (const UpstreamEdge& edge : book->edges()) {
            if (edge.source == *only) {
                text += "  → " + showRecording(*book, edge.derived) + "  (" + edge.basis + ")\n";
            }
        }
    }
    if (text.empty()) context.console.note("Nothing derives from anything here yet.");
    context.console.result(text);
    return ExitStatus::Fine;
}

Result<ExitStatus> declare(const Options& options, Catalogue& catalogue, Context& context) {
    auto book = loadBook(catalogue);
    if (!book) return fail(book.error());
    auto derived = findRecording(*book, options.derived);
    if (!derived) return fail(derived.error());
    auto source = findRecording(*book, options.source);
    if (!source) return fail(source.error());
    auto share = parsePercent(options.share);
    if (!share) return fail(share.error());
    DeclaredDerivation declaration;
    declaration.derived = *derived;
    declaration.source = *source;
    declaration.basis = options.basis;
    declaration.masterPpb = options.side == "composition" ? 0 : *share * kPpbPerPpm;
    declaration.compositionPpb = options.side == "master" ? 0 : *share * kPpbPerPpm;
    declaration.evidence = options.evidence;
    declaration.recordedAt = SystemClock().now();
    if (auto fits = checkDeclaration(*book, declaration); !fits) return fail(fits.error());
    auto id = RightsStore(catalogue).addDeclaration(declaration, [&](std::int64_t number) {
        return declarationEntered(declaration, *book, false, number);
    });
    if (!id) return fail(id.error());
    context.console.result(fmt::format("declaration {}: {} derives {} from {}\n", *id,
                                       showRecording(*book, *derived), formatPercent(*share),
                                       showRecording(*book, *source)));
    return ExitStatus::Fine;
}

Result<ExitStatus> withdraw(const Options& options, Catalogue& catalogue, Context& context) {
    auto book = loadBook(catalogue);
    if (!book) return fail(book.error());
    auto derived = findRecording(*book, options.derived);
    if (!derived) return fail(derived.error());
    auto source = findRecording(*book, options.source);
    if (!source) return fail(source.error());
    RightsStore store(catalogue);
    auto declarations = store.declarations();
    if (!declarations) return fail(declarations.error());
    for (const DeclaredDerivation& each : *declarations) {
        if (each.derived != *derived || each.source != *source) continue;
        auto done = store.withdrawDeclaration(each.id, SystemClock().now(), [&](std::int64_t id) {
            return declarationEntered(each, *book, true, id);
        });
        if (!done) return fail(done.error());
        context.console.note("The declaration is withdrawn; what was detected counts again.");
        return ExitStatus::Fine;
    }
    return fail(ErrorCode::DerivationRefused, "Nothing was declared between these two.");
}

}  // namespace

void addProvenance(CLI::App& parent, Action& chosen) {
    CLI::App* group = parent.add_subcommand("provenance", "What derives from what");
    group->require_subcommand(1);
    group->fallthrough();
    auto options = std::make_shared<Options>();
    CLI::App* command = group->add_subcommand("show", "The graph, or a recording's chain");
    addLibrary(*command, options->catalogue);
    command->add_option("TRACK", options->track, "ISRC or number; otherwise all")->option_text(" ");
    command->add_option("--format", options->format, "Form; text is the default")
        ->check(CLI::IsMember({"text", "json"}))
        ->option_text("text|json");
    chooses(*command, options, OpenMode::ReadOnly, show, chosen);

    options = std::make_shared<Options>();
    command = group->add_subcommand("declare", "Say that a recording derives from another");
    addLibrary(*command, options->catalogue);
    command->add_option("DERIVED", options->derived, "The later one: ISRC or number")->required();
    command->add_option("SOURCE", options->source, "The earlier one")->required();
    command->add_option("--share", options->share, "Percentage of it that is the source's")
        ->required();
    command->add_option("--basis", options->basis, "Why; remix is the default")
        ->check(CLI::IsMember({"remix", "sample", "cover", "training", "other"}))
        ->option_text("remix|sample|cover|training|other");
    command->add_option("--side", options->side, "Of which side; both is the default")
        ->check(CLI::IsMember({"both", "master", "composition"}))
        ->option_text("both|master|composition");
    command->add_option("--evidence", options->evidence, "A contract, an address, a note");
    command->footer(
        "What is declared between two recordings stands in place of what was detected. Circles and "
        "more than\n100 % are refused. Declaring the same pair again takes the place of the former "
        "declaration.");
    chooses(*command, options, OpenMode::ReadWrite, declare, chosen);

    options = std::make_shared<Options>();
    command = group->add_subcommand("withdraw", "Take a declaration back");
    addLibrary(*command, options->catalogue);
    command->add_option("DERIVED", options->derived, "The later one")->required();
    command->add_option("SOURCE", options->source, "The earlier one")->required();
    chooses(*command, options, OpenMode::ReadWrite, withdraw, chosen);
}

}  // namespace tributary::cli
