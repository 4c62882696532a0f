// What changes a ledger otherwise than by recording: recover and rotate.

#include <memory>
#include <string>

#include <fmt/format.h>

#include "app/cli/command.h"
#include "core/ledger/user_ledger.h"

namespace tributary::cli {
namespace {

ExitStatus failed(const Error& error, Context& context) {
    context.console.error(error);
    return exitStatus(error);
}

ExitStatus recover(const std::string& name, Context& context) {
    const auto options = userLedgerOptions();
    if (!options) return failed(options.error(), context);
    const auto recovery = recoverLedger(ledgerFileNamed(name), *options);
    if (!recovery) return failed(recovery.error(), context);
    if (recovery->removedBytes == 0) {
        context.console.result("There is nothing to recover: the ledger is whole.\n");
        return ExitStatus::Fine;
    }
    context.console.result(fmt::format(
        "Took {} unfinished bytes off and kept them in {}. The ledger holds {} entries; all that "
        "had a receipt.\n",
        recovery->removedBytes, recovery->keptAside.string(), recovery->entries));
    return ExitStatus::Fine;
}

ExitStatus rotate(const std::string& name, const std::string& reason, Context& context) {
    const SystemClock clock;
    const auto keys = userKeys();
    if (!keys) return failed(keys.error(), context);
    const auto passphrase = keyPassphrase();
    if (!passphrase) return failed(passphrase.error(), context);
    const auto options = userLedgerOptions();
    if (!options) return failed(options.error(), context);
    auto ledger =
        Ledger::open(ledgerFileNamed(name), *options, context.console.progress(), context.stop);
    if (!ledger) return failed(ledger.error(), context);
    const auto oldKey = keys->signer(ledger->keyId(), *passphrase);
    if (!oldKey) return failed(oldKey.error(), context);
    const auto made = keys->create(*passphrase, clock);
    if (!made) return failed(made.error(), context);
    const auto newKey = keys->signer(made->id, *passphrase);
    if (!newKey) return failed(newKey.error(), context);
    const auto receipt = ledger->changeKey(**oldKey, **newKey, reason, clock);
    if (!receipt) return failed(receipt.error(), context);
    context.console.result(fmt::format("Entry {} hands the ledger over to key {}, kept in {}.\n",
                                       receipt->index, made->id, made->file.string()));
    context.console.note("Keep the old key's file: nothing new is signed with it.");
    return ExitStatus::Fine;
}

CLI::App* commandOn(CLI::App& parent, const std::string& name, const std::string& what,
                    const std::shared_ptr<std::string>& ledger) {
    CLI::App* command = parent.add_subcommand(name, what);
    command->fallthrough();
    command->add_option("LEDGER", *ledger, "The ledger, or the catalogue it belongs to")
        ->required()
        ->type_name("*.ledger|*.tributary");
    return command;
}

}  // namespace

void addLedgerRecover(CLI::App& parent, Action& chosen) {
    const auto ledger = std::make_shared<std::string>();
    CLI::App* command = commandOn(
        parent, "recover", "Take off what an interrupted write left, and keep it aside", ledger);
    command->footer(
        "Only what stands after the last signed head is touched; nothing in it has a receipt. A "
        "ledger\nthat is damaged elsewhere is left as it is.\n\n"
        "Example:\n  tributary-cli ledger recover mine.tributary");
    command->callback([ledger, &chosen] {
        chosen = [ledger](Context& context) { return recover(*ledger, context); };
    });
}

void addLedgerRotate(CLI::App& parent, Action& chosen) {
    const auto ledger = std::make_shared<std::string>();
    const auto reason = std::make_shared<std::string>("rotation");
    CLI::App* command =
        commandOn(parent, "rotate", "Hand the ledger over to a new signing key", ledger);
    command->add_option("--reason", *reason, "Why, as it is recorded")->option_text("TEXT");
    command->footer(
        "The old key signs the new one. TRIBUTARY_PASSPHRASE_FILE names the file with the "
        "passphrase\nof both, if there is one.\n\n"
        "Example:\n  tributary-cli ledger rotate mine.tributary --reason \"new computer\"");
    command->callback([ledger, reason, &chosen] {
        chosen = [ledger, reason](Context& context) { return rotate(*ledger, *reason, context); };
    });
}

}  // namespace tributary::cli
