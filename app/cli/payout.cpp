// payout run, show, reverse, mark.

#include <memory>

#include <fmt/format.h>

#include "app/cli/booking.h"
#include "app/cli/counted.h"
#include "app/cli/track_json.h"
#include "core/catalogue/payout_store.h"
#include "core/settlement/import_usage.h"
#include "core/settlement/payout_files.h"

namespace tributary::cli {
namespace {

using Json = nlohmann::ordered_json;

struct Options {
    std::string catalogue, period, policy, run, files, status, holder, reason;
    std::string format = "text";
    Payer payer;
    bool approve = false;
};

/// What a run pays, as files for the bank and others.
Result<void> writeFiles(const Options& options, const Payout& payout, Context& context) {
    auto written = writePayoutFiles(payout, options.payer, options.files);
    if (!written) return fail(written.error());
    context.console.note(fmt::format("Written to {}: {}. No money is moved by that.", options.files,
                                     counted(written->files.size(), "file")));
    if (!written->withoutDetails.empty()) {
        std::string names;
        for (const std::string& name : written->withoutDetails) {
            names += (names.empty() ? "" : ", ") + name;
        }
        context.console.warning(
            "No file pays these holders, for no account of theirs is known (columns iban, paypal, "
            "wallet of a split sheet): " +
            names);
    }
    return {};
}

void tell(const Options& options, const Payout& payout, Context& context) {
    context.console.result(options.format == "json" ? toJson(payout)
                                                    : toPlainText(toDocument(payout)));
    if (!payout.run) context.console.note("--approve books it.");
}

Result<ExitStatus> run(const Options& options, Catalogue& catalogue, Context& context) {
    auto policy = loadPolicy(options.policy);
    if (!policy) return fail(policy.error());
    auto period = parsePeriod(options.period);
    if (!period) return fail(period.error());
    auto payout = previewPayout(catalogue, *period, *policy);
    if (!payout) return fail(payout.error());
    if (payout->otherLines > 0) {
        context.console.warning(fmt::format(
            "{} usage lines of {} are of another currency or usage type, which this policy does "
            "not look at.",
            payout->otherLines, *period));
    }
    if (payout->run && options.approve) {
        context.console.note("Nothing is new since run " + payout->run->name +
                             " was approved: this is what it says.");
    }
    if (options.approve) {
        payout = approvePayout(catalogue, std::move(*payout), *policy, SystemClock().now());
        if (!payout) return fail(payout.error());
    }
    tell(options, *payout, context);
    if (options.files.empty()) return ExitStatus::Fine;
    if (auto written = writeFiles(options, *payout, context); !written) {
        return fail(written.error());
    }
    return ExitStatus::Fine;
}

/// Every run, the oldest first.
Result<ExitStatus> list(const Options& options, Catalogue& catalogue, Context& context) {
    auto runs = PayoutStore(catalogue).runs();
    if (!runs) return fail(runs.error());
    Json json = Json::array();
    Table table{"", {{"Run"}, {"Period"}, {"Pool", true}, {""}, {"State"}}, {}};
    for (const StoredRun& run : *runs) {
        auto currency = Currency::parse(run.currency);
        if (!currency) return fail(currency.error());
        const std::string pool = Money(run.usagePoolMicros + run.broughtMicros, *currency).text();
        const std::string state = run.reversedAt ? "reversed: " + run.reversedWhy : "approved";
        table.rows.push_back({run.name, run.period, pool, run.currency, state});
        json.push_back(Json{{"run", run.name},
                            {"period", run.period},
                            {"currency", run.currency},
                            {"pool", pool},
                            {"policy_sha256", run.policySha256},
                            {"reversed", run.reversedAt.has_value()},
                            {"reason", run.reversedWhy}});
    }
    Document document;
    document.title = "Payout runs";
    if (table.rows.empty()) {
        document.lines.push_back("None yet. \"payout run --approve\" makes one.");
    } else {
        document.tables.push_back(std::move(table));
    }
    context.console.result(options.format == "json" ? dumpJson(json) : toPlainText(document));
    return ExitStatus::Fine;
}

Result<ExitStatus> show(const Options& options, Catalogue& catalogue, Context& context) {
    if (options.run.empty()) return list(options, catalogue, context);
    auto payout = findPayout(catalogue, options.run);
    if (!payout) return fail(payout.error());
    tell(options, *payout, context);
    if (options.files.empty()) return ExitStatus::Fine;
    if (auto written = writeFiles(options, *payout, context); !written) {
        return fail(written.error());
    }
    return ExitStatus::Fine;
}

Result<ExitStatus> reverse(const Options& options, Catalogue& catalogue, Context& context) {
    auto payout = findPayout(catalogue, options.run);
    if (!payout) return fail(payout.error());
    auto done =
        reversePayout(catalogue, *payout, options.reason.empty() ? "by hand" : options.reason,
                      SystemClock().now());
    if (!done) return fail(done.error());
    context.console.note("Run " + options.run +
                         " is reversed. What was marked as paid is owed back and set against what "
                         "comes; the rest is due again.");
    return ExitStatus::Fine;
}

Result<ExitStatus> mark(const Options& options, Catalogue& catalogue, Context& context) {
    auto payout = findPayout(catalogue, options.run);
    if (!payout) return fail(payout.error());
    const ItemStatus status = options.status == "paid"     ? ItemStatus::Paid
                              : options.status == "failed" ? ItemStatus::Failed
                                                           : ItemStatus::Due;
    auto marked = markPayout(catalogue, *payout, options.holder, status, SystemClock().now());
    if (!marked) return fail(marked.error());
    context.console.result(fmt::format("{} {} marked as {}\n", *marked,
                                       *marked == 1 ? "payment" : "payments", options.status));
    return ExitStatus::Fine;
}

void addFormAndFiles(CLI::App& command, Options& options) {
    command.add_option("--format", options.format, "Form; text is the default")
        ->check(CLI::IsMember({"text", "json"}))
        ->option_text("text|json");
    command.add_option("--files", options.files, "Folder for the payment files")
        ->option_text("OUT");
    command.add_option("--payer-name", options.payer.name, "Who pays, for bank transfers");
    command.add_option("--payer-iban", options.payer.iban, "From which account");
    command.add_option("--payer-bic", options.payer.bic, "Its bank, where that is needed");
}

void addRun(CLI::App& payout, Action& chosen) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = payout.add_subcommand("run", "Preview what is due, and approve it");
    addLibrary(*command, options->catalogue);
    command->add_option("--period", options->period, "Month, as in 2026-10")->required();
    command
        ->add_option("--policy", options->policy,
                     "A file, or a ready one: per-stream-top10, central-pool")
        ->required()
        ->option_text("NAME|FILE REQUIRED");
    command->add_flag("--approve", options->approve, "Book it; otherwise nothing is");
    addFormAndFiles(*command, *options);
    command->footer(
        "What comes in equals what goes out: pool = paid + held + carried, to the last unit. The "
        "pool is what\n"
        "the period's usage brought in since the last run, and what was carried and held before. "
        "Running a\n"
        "period again books only what is new. Splits are those of the period's first day.\n"
        "--files: paypal-N.csv (no header, at most 5,000 rows), sepa.xml (pain.001.001.09, where "
        "the currency is\n"
        "EUR), 0xsplits.json, payout.json, payout.csv. They are files only; no money is moved.");
    command->fallthrough();
    command->callback([options, &chosen] {
        chosen = [options](Context& context) {
            // A preview works where nothing may be written, too.
            const OpenMode mode = options->approve ? OpenMode::ReadWrite : OpenMode::ReadOnly;
            return withCatalogue(options->catalogue, mode, context, [&](Catalogue& catalogue) {
                return run(*options, catalogue, context);
            });
        };
    });
}

}  // namespace

void addPayout(CLI::App& parent, Action& chosen) {
    CLI::App* payout =
        parent.add_subcommand("payout", "Payout runs: preview, approve, mark, take back");
    payout->require_subcommand(1);
    payout->fallthrough();
    addRun(*payout, chosen);

    auto options = std::make_shared<Options>();
    CLI::App* command = payout->add_subcommand("show", "An approved run, or the list of them");
    addLibrary(*command, options->catalogue);
    command->add_option("RUN", options->run, "As in 2026-10-1; otherwise all are listed")
        ->option_text(" ");
    addFormAndFiles(*command, *options);
    chooses(*command, options, OpenMode::ReadOnly, show, chosen);

    options = std::make_shared<Options>();
    command = payout->add_subcommand("reverse", "Take an approved run back");
    addLibrary(*command, options->catalogue);
    command->add_option("RUN", options->run, "As in 2026-10-1")->required();
    command->add_option("--reason", options->reason, "Why; stands in the ledger");
    chooses(*command, options, OpenMode::ReadWrite, reverse, chosen);

    options = std::make_shared<Options>();
    command = payout->add_subcommand("mark", "Say what became of a run's payments");
    addLibrary(*command, options->catalogue);
    command->add_option("RUN", options->run, "As in 2026-10-1")->required();
    command->add_option("STATUS", options->status, "What became of them")
        ->required()
        ->check(CLI::IsMember({"paid", "failed", "due"}));
    command->add_option("--holder", options->holder, "Only this holder's; otherwise all");
    command->footer("A failed payment is due again in the next run.");
    chooses(*command, options, OpenMode::ReadWrite, mark, chosen);
}

}  // namespace tributary::cli
