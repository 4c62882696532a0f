#include <memory>
#include <string>

#include <fmt/format.h>

#include "app/cli/command.h"
#include "app/cli/ledger_output.h"
#include "core/base/atomic_file.h"
#include "core/ledger/proof_file.h"
#include "core/ledger/user_ledger.h"
#include "core/settlement/statement_proof.h"

namespace tributary::cli {
namespace {

struct Options {
    std::string ledger;
    std::string holder, period, run, document;
    bool head = false;
    std::string output;
};

/// The catalogue that a ledger stands beside.
std::filesystem::path catalogueOf(const Options& options) {
    std::filesystem::path file = ledgerFileNamed(options.ledger);
    return file.replace_extension(".tributary");
}

Result<std::string> exported(const LedgerScan& scan, const Options& options, Context& context) {
    if (options.head) {
        const auto proof = proveHead(scan);
        if (!proof) return fail(proof.error());
        return proofText(*proof);
    }
    const auto entry = findStatementEntry(scan, {options.holder, options.period, options.run});
    if (!entry) return fail(entry.error());
    if (!options.document.empty()) {
        const auto text = readWholeFile(options.document);
        if (!text) return text;
        const auto proof = proveEntry(scan, entry->index);
        if (!proof) return fail(proof.error());
        return proofText(*proof, *text);
    }
    auto proof = proofWithStatement(scan, entry->index, catalogueOf(options));
    if (!proof) return fail(proof.error());
    if (!proof->withDocument) {
        context.console.note(
            "The statement's text is not here: its catalogue is not beside the ledger. The proof "
            "holds its digest.");
    }
    return std::move(proof->text);
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
    const auto text =
        scan ? exported(*scan, options, context) : Result<std::string>(fail(scan.error()));
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
                     "The statement's text, where the catalogue is not beside the ledger")
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
