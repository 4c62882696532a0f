#include <memory>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "app/cli/command.h"
#include "core/base/atomic_file.h"
#include "core/base/hex.h"
#include "core/ledger/head_memory.h"
#include "core/ledger/proof_file.h"
#include "core/ledger/summary.h"
#include "core/ledger/user_ledger.h"
#include "core/ledger/verdict.h"
#include "core/report/text.h"

namespace tributary::cli {
namespace {

struct Options {
    std::string ledger;
    std::string head, proof;
    ProofExpectation expected;
    std::string format = "text";
};

ExitStatus failed(const Error& error, Context& context) {
    context.console.error(error);
    return exitStatus(error);
}

JsonValue orNull(bool there, JsonValue::Object object) {
    return there ? JsonValue(std::move(object)) : JsonValue();
}

JsonValue asJson(const LedgerScan& scan, const LedgerVerdict& verdict) {
    JsonValue::Object kinds;
    for (const auto& [kind, count] : scan.kinds) kinds.emplace(kind, count);
    JsonValue::Array keys;
    for (const LedgerKey& key : scan.keys) {
        keys.emplace_back(JsonValue::Object{
            {"key", key.id}, {"public_key", toHex(key.key)}, {"entry", key.entry}});
    }
    const LedgerProblem problem = scan.problem.value_or(LedgerProblem{});
    return JsonValue::Object{
        {"file", scan.file.string()},
        {"ledger", scan.id},
        {"name", scan.name},
        {"status", ledgerStateName(verdict.state)},
        {"what", verdict.what},
        {"entries", scan.leaves.size()},
        {"bytes", scan.fileBytes},
        {"kinds", kinds},
        {"keys", keys},
        {"heads", scan.heads},
        {"signatures_checked", scan.checkedSignatures},
        {"head", scan.heads > 0 ? headToJson(scan.head) : JsonValue()},
        {"problem",
         orNull(scan.problem.has_value(),
                {{"entry", problem.entry}, {"offset", problem.offset}, {"what", problem.what}})},
        {"torn", orNull(!scan.torn.empty(), {{"offset", scan.signedEnd},
                                             {"bytes", scan.fileBytes - scan.signedEnd},
                                             {"what", scan.torn}})}};
}

std::string asText(const LedgerScan& scan, const LedgerVerdict& verdict) {
    std::string text;
    const auto line = [&](std::string_view name, const std::string& value) {
        text += fmt::format("{:<10} {}\n", name, printable(value));
    };
    line("ledger", scan.id);
    line("name", scan.name);
    std::string kinds;
    for (const auto& [kind, count] : scan.kinds) {
        kinds += fmt::format("{}{} {}", kinds.empty() ? "" : ", ", kind, count);
    }
    line("entries", fmt::format("{}: {}", scan.leaves.size(), kinds));
    for (const LedgerKey& key : scan.keys) {
        line("key", fmt::format("{}, since entry {}", key.id, key.entry));
    }
    line("signatures", fmt::format("{} of {} heads checked", scan.checkedSignatures, scan.heads));
    if (scan.heads > 0)
        line("last head", scan.head.head.at + ", root " + toHex(scan.head.head.root));
    text += verdict.what.empty() ? "The ledger is whole: every byte is what was signed.\n"
                                 : printable(verdict.what) + "\n";
    return text;
}

/// Compares with what was asked for.
Result<void> compareHeads(const LedgerScan& scan, const Options& options) {
    if (!options.expected.ledger.empty() && options.expected.ledger != scan.id) {
        return fail(ErrorCode::LedgerCutBack,
                    "This is ledger " + scan.id + ", not the one asked for.");
    }
    if (options.head.empty()) return {};
    const auto text = readWholeFile(options.head);
    if (!text) return fail(text.error());
    const auto head = readHeadText(*text);
    if (!head) return fail(head.error());
    return checkExtends(scan, head->head, options.head);
}

Result<LedgerVerdict> judge(const LedgerScan& scan, const Options& options) {
    const auto known = userLedgerOptions();
    LedgerVerdict verdict = judgeLedger(scan, known ? known->memory : std::filesystem::path());
    if (verdict.state != LedgerState::Sound) return verdict;
    const auto same = compareHeads(scan, options);
    if (same) return verdict;
    if (same.error().code == ErrorCode::LedgerCutBack) {
        return LedgerVerdict{LedgerState::CutBack, same.error().message};
    }
    return fail(same.error());
}

ExitStatus verifyLedger(const Options& options, Context& context) {
    const auto scan =
        scanLedger(ledgerFileNamed(options.ledger), {.everySignature = true, .references = false},
                   context.console.progress(), context.stop);
    if (!scan) return failed(scan.error(), context);
    const auto verdict = judge(*scan, options);
    if (!verdict) return failed(verdict.error(), context);
    if (options.format == "json") {
        const auto json = indentedJson(asJson(*scan, *verdict));
        if (!json) return failed(json.error(), context);
        context.console.result(*json);
    } else {
        context.console.result(asText(*scan, *verdict));
    }
    return verdict->what.empty() ? ExitStatus::Fine : ExitStatus::InputFailed;
}

ExitStatus verifyProofFile(const Options& options, Context& context) {
    const auto text = readWholeFile(options.proof);
    if (!text) return failed(text.error(), context);
    const auto outcome = verifyProofText(*text, options.expected);
    if (!outcome) {
        Error error = outcome.error();
        error.subject = options.proof;
        return failed(error, context);
    }
    if (options.format == "json") {
        const auto json = indentedJson(JsonValue::Object{
            {"status", "sound"},
            {"form", outcome->form},
            {"head", headToJson(outcome->head)},
            {"entry", outcome->entry ? outcome->entry->payload : JsonValue()},
            {"summary", JsonValue::Array(outcome->summary.begin(), outcome->summary.end())}});
        if (!json) return failed(json.error(), context);
        context.console.result(*json);
        return ExitStatus::Fine;
    }
    for (const std::string& line : outcome->summary) context.console.result(printable(line) + "\n");
    context.console.result("The proof holds.\n");
    if (options.expected.ledger.empty() && options.expected.key.empty()) {
        context.console.note(
            "Whose ledger it is, the proof cannot say: compare the ledger's identity above with "
            "the one that you were given, or name it with --ledger.");
    }
    return ExitStatus::Fine;
}

ExitStatus run(const Options& options, Context& context) {
    if (options.ledger.empty() == options.proof.empty()) {
        context.console.error({ErrorCode::InvalidArgument,
                               "Name either a ledger (or its catalogue) or --proof FILE.", ""});
        return ExitStatus::Usage;
    }
    return options.proof.empty() ? verifyLedger(options, context)
                                 : verifyProofFile(options, context);
}

}  // namespace

void addLedgerVerify(CLI::App& parent, Action& chosen) {
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        parent.add_subcommand("verify", "Check every byte of a ledger, or one proof from it");
    command->fallthrough();
    command->add_option("LEDGER", options->ledger, "The ledger, or the catalogue it belongs to")
        ->option_text("*.ledger|*.tributary");
    command
        ->add_option("--proof", options->proof,
                     "Check this file instead; nothing else is needed for it")
        ->option_text("FILE");
    command
        ->add_option("--head", options->head,
                     "A head that was exported before: the ledger must be that one, grown")
        ->option_text("FILE");
    command->add_option("--ledger", options->expected.ledger, "The identity that it must have")
        ->option_text("ID");
    command->add_option("--key", options->expected.key, "The key that must have signed a proof")
        ->option_text("ID");
    command->add_option("--format", options->format, "Form of the result; text is the default")
        ->check(CLI::IsMember({"text", "json"}))
        ->option_text("text|json");
    command->footer(
        "Checks the hash chain, the hash tree, every signature and every handover of the key, "
        "without\nthe catalogue, and that the ledger was not cut back behind what this computer "
        "has signed.\nNothing is changed. Exit status 1 if anything differs; entry, byte and what "
        "differs are named.\n\n"
        "Examples:\n  tributary-cli ledger verify mine.tributary\n"
        "  tributary-cli ledger verify mine.ledger --head head-of-october.json\n"
        "  tributary-cli ledger verify --proof statement.proof.json --ledger 3f0a…");
    command->callback([options, &chosen] {
        chosen = [options](Context& context) { return run(*options, context); };
    });
}

}  // namespace tributary::cli
