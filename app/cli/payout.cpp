// payout run, show, reverse, mark.

#include <memory>

#include <fmt/format.h>

#include "app/cli/booking.h"
#include "app/cli/track_json.h"
#include "app/services/report_files.h"
#include "core/base/atomic_file.h"
#include "core/rights/identifiers.h"
#include "core/royalty/payment_files.h"
#include "core/settlement/import_usage.h"
#include "core/settlement/payouts.h"

namespace tributary::cli {
namespace {

using Json = nlohmann::ordered_json;

struct Options {
    std::string catalogue, period, policy, run, files, status, holder, reason;
    std::string format = "text";
    Payer payer;
    bool approve = false;
};

std::string holderName(const Payout& payout, const StoredItem& item) {
    const Party* party = payout.book.party(item.party);
    return party == nullptr ? "" : party->name;
}

/// Paid, held and carried add up to the pool; what is set against an advance is held.
Json payoutJson(const Payout& payout) {
    const Currency currency = payout.plan.currency;
    Json json{{"currency", std::string(currency.code())},
              {"pool", Money(payout.plan.poolMicros(), currency).text()},
              {"paid", Json::array()},
              {"held", Json::array()},
              {"carried", Json::array()}};
    for (const StoredItem& item : payout.plan.items) {
        Json entry{{"holder", holderName(payout, item)},
                   {"amount", Money(item.micros, currency).text()}};
        const bool held = item.kind == ItemKind::Held || item.kind == ItemKind::Recouped;
        if (held) entry["reason"] = item.reason;
        json[item.kind == ItemKind::Paid ? "paid" : held ? "held" : "carried"].push_back(entry);
    }
    return json;
}

Document payoutDocument(const Payout& payout) {
    const Currency currency = payout.plan.currency;
    Document document;
    document.title = payout.run ? "Payout run " + payout.run->name
                                : "Preview of the payout run of " + payout.plan.period;
    if (payout.run && payout.run->reversedAt) {
        document.lines.push_back("REVERSED: " + payout.run->reversedWhy);
    }
    document.lines.push_back(fmt::format("pool {} = {} from usage + {} brought forward",
                                         Money(payout.plan.poolMicros(), currency).textWithCode(),
                                         Money(payout.plan.usagePoolMicros, currency).text(),
                                         Money(payout.plan.broughtMicros, currency).text()));
    Table table{"", {{"What"}, {"Holder"}, {"Amount", true}, {"Status"}, {"Why"}}, {}};
    for (const StoredItem& item : payout.plan.items) {
        const std::string name = holderName(payout, item);
        table.rows.push_back(
            {itemKindName(item.kind), name.empty() ? "(nobody yet)" : name,
             Money(item.micros, currency).text(),
             item.kind == ItemKind::Paid && payout.run ? itemStatusName(item.status) : "",
             item.reason});
    }
    if (!table.rows.empty()) document.tables.push_back(std::move(table));
    if (!payout.run) document.notes.push_back("Nothing was booked. --approve books it.");
    return document;
}

/// What a run pays, as files for the bank and others.
Result<void> writeFiles(const Options& options, const Payout& payout, Context& context) {
    Payer payer = options.payer;
    if (!payer.iban.empty()) {
        auto iban = canonicalCode(CodeScheme::Iban, payer.iban);
        if (!iban) return fail(iban.error());
        payer.iban = *iban;
    }
    auto files =
        makePaymentFiles(payout.run->name, payout.plan, payout.book, payer, payout.run->approvedAt);
    if (!files) return fail(files.error());
    if (auto made = makeFolder(options.files); !made) return made;
    const std::filesystem::path folder = options.files;
    const Document document = payoutDocument(payout);
    files->files.push_back({"payout.json", dumpJson(payoutJson(payout))});
    if (!document.tables.empty()) {
        files->files.push_back({"payout.csv", toCsv(document.tables.front())});
    }
    for (const PaymentFile& file : files->files) {
        auto written = writeFileAtomically(folder / file.name, file.content);
        if (!written) return written;
    }
    context.console.note(fmt::format("{} files are in {}. They move no money by themselves.",
                                     files->files.size(), options.files));
    if (!files->withoutDetails.empty()) {
        std::string names;
        for (const std::string& name : files->withoutDetails) {
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
    context.console.result(options.format == "json" ? dumpJson(payoutJson(payout))
                                                    : toPlainText(payoutDocument(payout)));
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
    if (!payout->run) {
        return fail(ErrorCode::RunRefused,
                    "A preview pays nobody, so no files were written. Add --approve.");
    }
    if (auto written = writeFiles(options, *payout, context); !written) {
        return fail(written.error());
    }
    return ExitStatus::Fine;
}

Result<ExitStatus> show(const Options& options, Catalogue& catalogue, Context& context) {
    auto payout = findPayout(catalogue, options.run);
    if (!payout) return fail(payout.error());
    tell(options, *payout, context);
    if (options.files.empty()) return ExitStatus::Fine;
    if (payout->run->reversedAt) {
        return fail(ErrorCode::RunRefused,
                    "The run was reversed: it pays nobody, so no files were written.");
    }
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
    context.console.result(fmt::format("{} payments marked as {}\n", *marked, options.status));
    return ExitStatus::Fine;
}

using Body = Result<ExitStatus> (*)(const Options&, Catalogue&, Context&);

void chooses(CLI::App& command, const std::shared_ptr<Options>& options, OpenMode mode, Body body,
             Action& chosen) {
    command.fallthrough();
    command.callback([options, mode, body, &chosen] {
        chosen = [options, mode, body](Context& context) {
            return withCatalogue(options->catalogue, mode, context, [&](Catalogue& catalogue) {
                return body(*options, catalogue, context);
            });
        };
    });
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
        ->required();
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
    CLI::App* command = payout->add_subcommand("show", "An approved run");
    addLibrary(*command, options->catalogue);
    command->add_option("RUN", options->run, "As in 2026-10-1")->required();
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
