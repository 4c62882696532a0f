#include <charconv>
#include <memory>
#include <string>

#include "app/cli/command.h"
#include "app/cli/ledger_output.h"
#include "core/base/atomic_file.h"
#include "core/ledger/proof_file.h"
#include "core/ledger/user_ledger.h"

namespace tributary::cli {
namespace {

struct Options {
    std::string ledger;
    std::string entry, since;
    std::string output;
};

/// The entry that a person names by its number or its reference.
Result<std::uint64_t> entryNamed(const LedgerScan& scan, const std::string& name) {
    std::uint64_t index = 0;
    const char* end = name.data() + name.size();
    const auto read = std::from_chars(name.data(), end, index);
    if (read.ec == std::errc() && read.ptr == end) return index;
    const auto found = findEntry(scan, name);
    if (!found) return fail(found.error());
    if (*found) return (*found)->index;
    return fail(ErrorCode::ProofInvalid,
                "No entry has this number or reference. \"ledger show\" lists them.", name);
}

Result<std::string> prove(const LedgerScan& scan, const Options& options) {
    if (!options.entry.empty()) {
        const auto index = entryNamed(scan, options.entry);
        if (!index) return fail(index.error());
        const auto proof = proveEntry(scan, *index);
        if (!proof) return fail(proof.error());
        return proofText(*proof);
    }
    const auto text = readWholeFile(options.since);
    if (!text) return text;
    const auto older = readHeadText(*text);
    if (!older) return fail(older.error());
    const auto proof = proveConsistency(scan, older->head);
    if (!proof) return fail(proof.error());
    return proofText(*proof);
}

ExitStatus run(const Options& options, Context& context) {
    if (options.entry.empty() == options.since.empty()) {
        context.console.error(
            {ErrorCode::InvalidArgument, "Name either an entry or --since HEAD.", ""});
        return ExitStatus::Usage;
    }
    const auto scan =
        soundScan(scanLedger(ledgerFileNamed(options.ledger),
                             {.everySignature = false, .references = !options.entry.empty()},
                             context.console.progress(), context.stop),
                  true);
    const auto proof = scan ? prove(*scan, options) : Result<std::string>(fail(scan.error()));
    if (!proof) {
        context.console.error(proof.error());
        return proof.error().code == ErrorCode::InvalidArgument ? ExitStatus::InputFailed
                                                                : exitStatus(proof.error());
    }
    return putOut(*proof, options.output, context);
}

}  // namespace

void addLedgerProve(CLI::App& parent, Action& chosen) {
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        parent.add_subcommand("prove", "Write a proof that an entry is in the ledger");
    command->fallthrough();
    command->add_option("LEDGER", options->ledger, "The ledger, or the catalogue it belongs to")
        ->required()
        ->type_name("*.ledger|*.tributary");
    command->add_option("ENTRY", options->entry, "Number or reference of the entry")
        ->option_text(" ");
    command
        ->add_option("--since", options->since,
                     "Prove instead that the ledger has only grown since this exported head")
        ->option_text("HEAD");
    command->add_option("--output", options->output, "File to write; standard output by default")
        ->option_text("FILE");
    command->footer(
        "The proof is a JSON file that says what the entry says. Whoever gets it checks it with\n"
        "\"tributary-cli ledger verify --proof FILE\" and needs neither the ledger nor the "
        "catalogue.\n\n"
        "Examples:\n  tributary-cli ledger prove mine.tributary 12 --output entry-12.proof.json\n"
        "  tributary-cli ledger prove mine.tributary --since october.head.json --output "
        "grown.json");
    command->callback([options, &chosen] {
        chosen = [options](Context& context) { return run(*options, context); };
    });
}

}  // namespace tributary::cli
