#include <cstdio>
#include <exception>
#include <string>
#include <vector>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include "app/cli/command.h"
#include "app/cli/interrupt.h"

namespace tributary::cli {
namespace {

constexpr const char* kExamples =
    "Examples:\n"
    "  tributary-cli demo demo                                    a catalogue to try things with\n"
    "  tributary-cli analyse demo/demo.tributary demo/ai-track.ogg\n"
    "  tributary-cli catalogue create mine.tributary\n"
    "  tributary-cli catalogue import mine.tributary tracks.csv\n"
    "  tributary-cli analyse mine.tributary inbox --format json --output reports\n"
    "\n"
    "Results go to standard output, everything else to standard error. Exit status: 0 fine, 1 "
    "something in\n"
    "the input failed and was listed, 2 wrong usage, 3 the catalogue cannot be used, 130 "
    "interrupted.\n"
    "Every command explains itself with --help.";

void addCommands(CLI::App& app, Action& chosen) {
    CLI::App* catalogue = app.add_subcommand("catalogue", "Make, fill, read and check catalogues");
    catalogue->require_subcommand(1);
    catalogue->fallthrough();
    addCatalogueCreate(*catalogue, chosen);
    addCatalogueImport(*catalogue, chosen);
    addCatalogueAdd(*catalogue, chosen);
    addCatalogueList(*catalogue, chosen);
    addCatalogueInfo(*catalogue, chosen);
    addCatalogueRemove(*catalogue, chosen);
    addCatalogueEdit(*catalogue, chosen);
    addCatalogueRelink(*catalogue, chosen);
    addCatalogueDuplicates(*catalogue, chosen);
    addCatalogueBackup(*catalogue, chosen);
    addCatalogueVerify(*catalogue, chosen);
    addCatalogueReindex(*catalogue, chosen);
    addCatalogueStyles(*catalogue, chosen);
    addCatalogueDerive(*catalogue, chosen);
    addCatalogueFacet(*catalogue, chosen);
    addAnalyse(app, chosen);
    addCompare(app, chosen);
    addExplain(app, chosen);
    CLI::App* report = app.add_subcommand("report", "Add to a report what people say of it");
    report->require_subcommand(1);
    report->fallthrough();
    addReportMark(*report, chosen);
    addReportDeclare(*report, chosen);
    addReportHistory(*report, chosen);
    addExport(app, chosen);
    addReproduce(app, chosen);
    addSignature(app, chosen);
    CLI::App* ledger = app.add_subcommand(
        "ledger", "Check, read and prove what was recorded for good beside a catalogue");
    ledger->require_subcommand(1);
    ledger->fallthrough();
    addLedgerVerify(*ledger, chosen);
    addLedgerShow(*ledger, chosen);
    addLedgerProve(*ledger, chosen);
    addLedgerExport(*ledger, chosen);
    addLedgerRecover(*ledger, chosen);
    addLedgerRotate(*ledger, chosen);
    addRights(app, chosen);
    addRoyalty(app, chosen);
    addUsage(app, chosen);
    addPayout(app, chosen);
    addStatement(app, chosen);
    addProvenance(app, chosen);
    addLicence(app, chosen);
    addCertificate(app, chosen);
    addDemo(app, chosen);
}

ExitStatus run(int argc, char** argv) {
    const std::stop_source stop = stopOnInterrupt();
    Console console;
    Action chosen;
    bool quiet = false;

    CLI::App app(
        "Tells which tracks of a catalogue a piece of music draws on, by how much, and where.",
        "tributary-cli");
    app.set_version_flag("--version", "tributary-cli " TRIBUTARY_VERSION);
    app.add_flag("--quiet", quiet, "No progress and no notes: only results, warnings and errors");
    app.require_subcommand(1);
    app.fallthrough();
    addCommands(app, chosen);
    app.footer(kExamples);  // after the commands, which would take it over
    try {
        app.parse(argc, argv);
    } catch (const CLI::RequiredError& error) {
        // The parser misses a command and says nothing of the word that stands in its place.
        const std::vector<std::string> unknown = app.remaining(true);
        if (unknown.empty() && argc > 1) {
            return app.exit(error) == 0 ? ExitStatus::Fine : ExitStatus::Usage;
        }
        if (unknown.empty()) {
            console.error({ErrorCode::InvalidArgument,
                           "No command was given. Nothing was done; --help lists the commands.",
                           ""});
            return ExitStatus::Usage;
        }
        console.error({ErrorCode::InvalidArgument,
                       "This is not understood. Nothing was done; --help lists the commands and "
                       "what they take.",
                       unknown.front()});
        return ExitStatus::Usage;
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? ExitStatus::Fine : ExitStatus::Usage;
    }

    console.setQuiet(quiet);
    Context context{console, stop.get_token()};
    const ExitStatus status = chosen(context);
    if (!console.finish()) {
        console.error({ErrorCode::DiskFull,
                       "The results could not be written. Check where standard output leads to.",
                       ""});
        return status == ExitStatus::Fine ? ExitStatus::InputFailed : status;
    }
    return status;
}

}  // namespace
}  // namespace tributary::cli

int main(int argc, char** argv) {
    try {
        return static_cast<int>(tributary::cli::run(argc, argv));
    } catch (const std::exception& exception) {
        std::fprintf(stderr, "error: internal error: %s. Nothing was left half written.\n",
                     exception.what());
        return static_cast<int>(tributary::ExitStatus::InputFailed);
    }
}
