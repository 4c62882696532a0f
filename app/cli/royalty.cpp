// royalty report, royalty accept, usage import, statement.

#include <memory>

#include <fmt/format.h>

#include "app/cli/booking.h"
#include "app/cli/counted.h"
#include "core/report/json.h"
#include "core/royalty/forms.h"
#include "core/settlement/accept.h"
#include "core/settlement/import_usage.h"
#include "core/settlement/load_book.h"
#include "core/settlement/statements.h"

namespace tributary::cli {
namespace {

struct Options {
    std::string catalogue, report, trackFile, policy, isrc, usage, holder, period, currency, output;
    std::string format = moneyFormName(MoneyForm::Text);
    std::string language = languageCode(Language::English);
    std::vector<std::int64_t> streams;
};

Result<ExitStatus> report(const Options& options, Catalogue& catalogue, Context& context) {
    auto policy = loadPolicy(options.policy);
    if (!policy) return fail(policy.error());
    auto found = loadReportOf(options.report, options.trackFile);
    if (!found) return fail(found.error());
    auto book = loadBook(catalogue);
    if (!book) return fail(book.error());
    auto claim = claimForCatalogue(*found, *book);
    if (!claim) return fail(claim.error());
    if (claim->title.empty()) claim->title = found->track.file;
    std::vector<std::int64_t> volumes{1000, 1'000'000};
    if (!options.streams.empty()) volumes = options.streams;
    const RecordingId own =
        book->findByAudio(claim->audioSha256)
            .value_or(claim->isrc.empty() ? RecordingId{}
                                          : book->find(claim->isrc).value_or(RecordingId{}));
    auto made = makeRoyaltyReport(own, *claim, *book, *policy, today(), volumes);
    if (!made) return fail(made.error());
    auto bytes = rendered(*made, *moneyFormNamed(options.format), *languageNamed(options.language));
    if (!bytes) return fail(bytes.error());
    auto done = deliver(*bytes, options.output, context);
    if (!done) return fail(done.error());
    return ExitStatus::Fine;
}

Result<ExitStatus> accept(const Options& options, Catalogue& catalogue, Context& context) {
    auto found = loadReportOf(options.report, options.trackFile);
    if (!found) return fail(found.error());
    auto accepted = acceptReport(catalogue, std::move(*found), options.isrc, SystemClock().now());
    if (!accepted) {
        return fail(accepted.error().code, accepted.error().message, options.report);
    }
    context.console.result(
        fmt::format("{} {}: {}\n", accepted->newRelease ? "release" : "recording",
                    recordingName(accepted->recording),
                    accepted->stored ? "the report is its claim" : "it had this very claim"));
    return ExitStatus::Fine;
}

Result<ExitStatus> usage(const Options& options, Catalogue& catalogue, Context& context) {
    auto outcome = importUsage(catalogue, options.usage, SystemClock().now(),
                               context.console.progress(), context.stop);
    if (!outcome) return fail(outcome.error());
    context.console.result(fmt::format("{} added, {} already there\n",
                                       counted(outcome->added, "line"), outcome->alreadyThere));
    return ExitStatus::Fine;
}

Result<ExitStatus> statement(const Options& options, Catalogue& catalogue, Context& context) {
    auto period = parsePeriod(options.period);
    if (!period) return fail(period.error());
    auto made = statementFor(catalogue, options.holder, *period, options.currency);
    if (!made) return fail(made.error());
    auto bytes = rendered(*made, *moneyFormNamed(options.format), *languageNamed(options.language));
    if (!bytes) return fail(bytes.error());
    auto done = deliver(*bytes, options.output, context);
    if (!done) return fail(done.error());
    return ExitStatus::Fine;
}

void addReport(CLI::App& command, Options& options) {
    command.add_option("REPORT", options.report, "A report that \"analyse\" wrote as JSON")
        ->required()
        ->type_name("*.json");
    command
        .add_option("--track", options.trackFile,
                    "Of several reports in the file, the one of this track: its file, title or "
                    "ISRC")
        ->option_text("TRACK");
}

void addForms(CLI::App& command, Options& options) {
    command.add_option("--format", options.format, "Form; text is the default")
        ->check(CLI::IsMember({"text", "json", "csv", "pdf", "xlsx"}))
        ->option_text("text|json|csv|pdf|xlsx");
    command.add_option("--output", options.output, "File; otherwise standard output");
    addLanguage(command, options.language,
                "Language of every form but JSON; English is the default");
}

}  // namespace

void addRoyalty(CLI::App& parent, Action& chosen) {
    CLI::App* royalty = parent.add_subcommand("royalty", "What a report means in money");
    royalty->require_subcommand(1);
    royalty->fallthrough();
    auto options = std::make_shared<Options>();
    CLI::App* command = royalty->add_subcommand("report", "Who would get what; books nothing");
    addLibrary(*command, options->catalogue);
    addReport(*command, *options);
    command
        ->add_option("--policy", options->policy,
                     "A file, or a ready one: per-stream-top10, central-pool")
        ->required();
    command
        ->add_option("--streams", options->streams,
                     "For so many streams (units of revenue); otherwise 1,000 and 1,000,000")
        ->allow_extra_args(false)
        ->check(CLI::Range(std::int64_t{1}, std::int64_t{1'000'000'000'000}))
        ->option_text("N");
    addForms(*command, *options);
    chooses(*command, options, OpenMode::ReadOnly, report, chosen);

    options = std::make_shared<Options>();
    command = royalty->add_subcommand("accept", "Make a report the claim of a release");
    addLibrary(*command, options->catalogue);
    addReport(*command, *options);
    command->add_option("--isrc", options->isrc, "Of the release; otherwise the report's");
    command->footer(
        "The analysed track becomes a release, which usage can name and the ledger records. "
        "Accepting the\nsame report again changes nothing; another report of the same track "
        "becomes its claim from then on.");
    chooses(*command, options, OpenMode::ReadWrite, accept, chosen);
}

void addUsage(CLI::App& parent, Action& chosen) {
    CLI::App* usageGroup = parent.add_subcommand("usage", "What was streamed and sold");
    usageGroup->require_subcommand(1);
    usageGroup->fallthrough();
    const auto options = std::make_shared<Options>();
    CLI::App* command = usageGroup->add_subcommand("import", "Import a usage report");
    addLibrary(*command, options->catalogue);
    command->add_option("USAGE", options->usage, "CSV file")->required()->type_name("*.csv");
    command->footer(
        "Header: line_id,period,track,service,territory,usage_type,units,revenue,currency\n"
        "track is an ISRC or a number; period a month as in 2026-10. All of a file or nothing is "
        "imported;\na line_id that is there already is passed over, so that importing twice "
        "changes "
        "nothing.");
    chooses(*command, options, OpenMode::ReadWrite, usage, chosen);
}

void addStatement(CLI::App& parent, Action& chosen) {
    const auto options = std::make_shared<Options>();
    CLI::App* command =
        parent.add_subcommand("statement", "What a holder is due for a period, and why");
    addLibrary(*command, options->catalogue);
    command->add_option("HOLDER", options->holder, "Name or number")->required();
    command->add_option("--period", options->period, "Month, as in 2026-10")->required();
    command
        ->add_option("--currency", options->currency,
                     "Of several that the period was paid in, this one")
        ->option_text("CODE");
    addForms(*command, *options);
    chooses(*command, options, OpenMode::ReadOnly, statement, chosen);
}

}  // namespace tributary::cli
