#include <memory>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "app/cli/command.h"
#include "app/services/ledger_files.h"
#include "core/base/hex.h"
#include "core/ledger/scan.h"
#include "core/ledger/summary.h"
#include "core/report/text.h"

namespace tributary::cli {
namespace {

struct Options {
    std::string ledger;
    std::vector<std::uint64_t> entries;
    std::string kind;
    std::uint64_t last = 0;
    std::string format = "text";
};

ExitStatus failed(const Error& error, Context& context) {
    context.console.error(error);
    return exitStatus(error);
}

JsonValue asJson(const LedgerEntry& entry, const Digest& leaf) {
    return JsonValue::Object{{"index", entry.index},
                             {"offset", entry.offset},
                             {"at", entry.at},
                             {"kind", entry.kindName},
                             {"known", entry.kind != EntryKind::Unknown},
                             {"schema", entry.schema},
                             {"ref", entry.ref},
                             {"payload", entry.payload},
                             {"leaf", toHex(leaf)}};
}

std::string asText(const LedgerEntry& entry, bool whole) {
    if (!whole) {
        return fmt::format(
            "{:>7}  {}  {:<18}  {}\n", entry.index, printable(entry.at),
            printable(entry.kind == EntryKind::Unknown ? entry.kindName + " (unknown)"
                                                       : entry.kindName),
            printable(oneLine(entry)));
    }
    std::string text;
    for (const std::string& line : summaryOf(entry)) text += printable(line) + "\n";
    return text;
}

Result<std::vector<std::uint64_t>> chosenEntries(const LedgerScan& scan, const Options& options) {
    for (const std::uint64_t index : options.entries) {
        if (index < scan.leaves.size()) continue;
        return fail(
            ErrorCode::InvalidArgument,
            fmt::format("There is no entry {}; the last one is {}.", index, scan.leaves.size() - 1),
            scan.file.string());
    }
    if (!options.entries.empty()) return options.entries;
    std::vector<std::uint64_t> all;
    for (std::uint64_t i = 0; i < scan.leaves.size(); ++i) all.push_back(i);
    return all;
}

ExitStatus run(const Options& options, Context& context) {
    const auto scan = soundScan(
        scanLedger(ledgerFileNamed(options.ledger), {}, context.console.progress(), context.stop),
        true);
    if (!scan) return failed(scan.error(), context);
    const auto indices = chosenEntries(*scan, options);
    if (!indices) {
        context.console.error(indices.error());
        return ExitStatus::InputFailed;
    }
    std::vector<LedgerEntry> entries;
    for (const std::uint64_t index : *indices) {
        auto entry = readEntry(*scan, index);
        if (!entry) return failed(entry.error(), context);
        if (options.kind.empty() || options.kind == entry->kindName) {
            entries.push_back(std::move(*entry));
        }
    }
    if (options.last > 0 && entries.size() > options.last) {
        entries.erase(entries.begin(), entries.end() - static_cast<std::ptrdiff_t>(options.last));
    }
    JsonValue::Array array;
    for (const LedgerEntry& entry : entries) {
        if (options.format == "json") {
            array.push_back(asJson(entry, scan->leaves[entry.index]));
        } else {
            context.console.result(asText(entry, !options.entries.empty()));
        }
    }
    if (options.format == "json") {
        const auto json = indentedJson(std::move(array));
        if (!json) return failed(json.error(), context);
        context.console.result(*json);
    }
    if (!scan->torn.empty()) {
        context.console.warning(
            "An interrupted write left the end of the ledger unfinished; see "
            "\"ledger verify\".");
    }
    return ExitStatus::Fine;
}

}  // namespace

void addLedgerShow(CLI::App& parent, Action& chosen) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = parent.add_subcommand("show", "Show what was recorded");
    command->fallthrough();
    command->add_option("LEDGER", options->ledger, "The ledger, or the catalogue it belongs to")
        ->required()
        ->type_name("*.ledger|*.tributary");
    command->add_option("ENTRY", options->entries, "Numbers of entries to show in full")
        ->option_text("...");
    command->add_option("--kind", options->kind, "Only entries of this kind (\"payout\")")
        ->option_text("KIND");
    command->add_option("--last", options->last, "Only the last so many")->option_text("N");
    command->add_option("--format", options->format, "Form of the result; text is the default")
        ->check(CLI::IsMember({"text", "json"}))
        ->option_text("text|json");
    command->footer(
        "Kinds: ledger-opened, key-change, catalogue-snapshot, report, split-version, licence,\n"
        "usage-import, accrual, payout, statement, reversal. A damaged ledger is not shown.\n\n"
        "Examples:\n  tributary-cli ledger show mine.tributary --kind payout\n"
        "  tributary-cli ledger show mine.tributary 12 --format json");
    command->callback([options, &chosen] {
        chosen = [options](Context& context) { return run(*options, context); };
    });
}

}  // namespace tributary::cli
