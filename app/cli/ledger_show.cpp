#include <deque>
#include <memory>
#include <numeric>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "app/cli/command.h"
#include "core/base/hex.h"
#include "core/ledger/scan.h"
#include "core/ledger/summary.h"
#include "core/ledger/user_ledger.h"
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
    std::vector<std::uint64_t> all(scan.leaves.size());
    std::iota(all.begin(), all.end(), std::uint64_t{0});
    // Without a kind to look for, no more need be read than is shown.
    if (options.kind.empty() && options.last > 0 && all.size() > options.last) {
        all.erase(all.begin(), all.end() - static_cast<std::ptrdiff_t>(options.last));
    }
    return all;
}

/// Shows entries as they are read: there may be very many.
Result<void> show(const LedgerScan& scan, const std::vector<std::uint64_t>& indices,
                  const Options& options, Context& context) {
    auto reader = EntryReader::open(scan);
    if (!reader) return fail(reader.error());
    const bool json = options.format == "json";
    std::deque<std::string> shown;
    bool any = false;
    const auto put = [&](const std::string& text) {
        context.console.result(json ? (any ? ",\n" : "[\n") + text : text);
        any = true;
    };
    for (const std::uint64_t index : indices) {
        if (context.stop.stop_requested()) return cancelled();
        auto entry = reader->read(index);
        if (!entry) return fail(entry.error());
        if (!options.kind.empty() && options.kind != entry->kindName) continue;
        Result<std::string> text =
            json ? indentedJson(asJson(*entry, scan.leaves[index]))
                 : Result<std::string>(asText(*entry, !options.entries.empty()));
        if (!text) return fail(text.error());
        if (json) text->pop_back();
        if (options.last == 0) {
            put(*text);
            continue;
        }
        shown.push_back(std::move(*text));
        if (shown.size() > options.last) shown.pop_front();
    }
    for (const std::string& text : shown) put(text);
    if (json) context.console.result(any ? "\n]\n" : "[]\n");
    return {};
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
    if (auto shown = show(*scan, *indices, options, context); !shown) {
        return failed(shown.error(), context);
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
        "derivation, usage-import, accrual, payout, statement, payment, reversal. A damaged ledger "
        "is not shown.\n\n"
        "Examples:\n  tributary-cli ledger show mine.tributary --kind payout\n"
        "  tributary-cli ledger show mine.tributary 12 --format json");
    command->callback([options, &chosen] {
        chosen = [options](Context& context) { return run(*options, context); };
    });
}

}  // namespace tributary::cli
