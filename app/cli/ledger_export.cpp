#include <memory>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "app/cli/command.h"
#include "app/cli/ledger_output.h"
#include "app/services/ledger_files.h"
#include "core/base/atomic_file.h"
#include "core/ledger/proof_file.h"
#include "core/ledger/summary.h"

namespace tributary::cli {
namespace {

struct Options {
    std::string ledger;
    std::string holder, period, run, document;
    bool head = false;
    std::string output;
};

bool matches(const LedgerEntry& entry, const Options& options) {
    const auto is = [&](std::string_view member, const std::string& wanted) {
        return wanted.empty() || entry.payload.textAt(member) == wanted;
    };
    return entry.kind == EntryKind::Statement &&
           (is("holder", options.holder) || is("name", options.holder)) &&
           is("period", options.period) && is("run", options.run);
}

/// The one statement that is meant.
Result<std::uint64_t> findStatement(const LedgerScan& scan, const Options& options) {
    std::vector<LedgerEntry> found;
    for (std::uint64_t index = 0; index < scan.leaves.size(); ++index) {
        auto entry = readEntry(scan, index);
        if (!entry) return fail(entry.error());
        if (matches(*entry, options)) found.push_back(std::move(*entry));
    }
    if (found.size() == 1) return found.front().index;
    if (found.empty()) {
        return fail(ErrorCode::ProofInvalid,
                    "No statement of this holder is recorded for that. \"ledger show --kind "
                    "statement\" lists them.",
                    options.holder);
    }
    std::string list;
    for (const LedgerEntry& entry : found) {
        list +=
            fmt::format("{}entry {} ({})", list.empty() ? "" : "; ", entry.index, oneLine(entry));
    }
    return fail(ErrorCode::ProofInvalid,
                "Several statements fit; say which by --period or --run: " + list + ".",
                options.holder);
}

Result<std::string> exported(const LedgerScan& scan, const Options& options) {
    if (options.head) {
        const auto proof = proveHead(scan);
        if (!proof) return fail(proof.error());
        return proofText(*proof);
    }
    std::string document;
    if (!options.document.empty()) {
        auto text = readWholeFile(options.document);
        if (!text) return text;
        document = std::move(*text);
    }
    const auto index = findStatement(scan, options);
    if (!index) return fail(index.error());
    const auto proof = proveEntry(scan, *index);
    if (!proof) return fail(proof.error());
    return proofText(*proof, document);
}

ExitStatus run(const Options& options, Context& context) {
    if (options.head == !options.holder.empty()) {
        context.console.error({ErrorCode::InvalidArgument,
                               "Name either --holder, whose statement it is, or --head.", ""});
        return ExitStatus::Usage;
    }
    const auto scan = soundScan(
        scanLedger(ledgerFileNamed(options.ledger), {}, context.console.progress(), context.stop),
        true);
    const auto text = scan ? exported(*scan, options) : Result<std::string>(fail(scan.error()));
    if (!text) {
        context.console.error(text.error());
        return exitStatus(text.error());
    }
    return putOut(*text, options.output, context);
}

}  // namespace

void addLedgerExport(CLI::App& parent, Action& chosen) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = parent.add_subcommand(
        "export", "Write one holder's statement with its proof, or the signed head");
    command->fallthrough();
    command->add_option("LEDGER", options->ledger, "The ledger, or the catalogue it belongs to")
        ->required()
        ->type_name("*.ledger|*.tributary");
    command->add_option("--holder", options->holder, "Whose statement: code, id or name")
        ->option_text("HOLDER");
    command->add_option("--period", options->period, "Of this period (\"2026-10\")")
        ->option_text("PERIOD");
    command->add_option("--run", options->run, "Of this payout run")->option_text("RUN");
    command
        ->add_option("--document", options->document,
                     "The statement's JSON file, to go along; it must be the recorded one")
        ->option_text("FILE");
    command->add_flag("--head", options->head,
                      "The last signed head, to compare a later state of the ledger with");
    command->add_option("--output", options->output, "File to write; standard output by default")
        ->option_text("FILE");
    command->footer(
        "A statement's proof shows nobody else's money. Keep an exported head somewhere else: with "
        "it\nanybody can see later that the ledger has only grown.\n\n"
        "Examples:\n  tributary-cli ledger export mine.tributary --holder \"Ada Holder\" --period "
        "2026-10\n"
        "  tributary-cli ledger export mine.tributary --head --output october.head.json");
    command->callback([options, &chosen] {
        chosen = [options](Context& context) { return run(*options, context); };
    });
}

}  // namespace tributary::cli
