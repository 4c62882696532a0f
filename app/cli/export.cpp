#include <filesystem>
#include <memory>
#include <string>

#include "app/cli/booking.h"
#include "app/cli/command.h"
#include "core/base/atomic_file.h"
#include "core/exports/bundle.h"
#include "core/exports/forms.h"
#include "core/ledger/user_ledger.h"
#include "core/report/review.h"

namespace tributary::cli {
namespace {

namespace fs = std::filesystem;

constexpr const char* kBundle = "bundle";

struct Options {
    std::string report, format, output, catalogue, audio;
    std::string language = languageCode(Language::English);
    bool sign = false;
};

/// The form that is asked for, or else the output's ending. Errors: InvalidArgument.
Result<std::string> formatOf(const Options& options) {
    if (!options.format.empty()) return options.format;
    if (options.output.ends_with(kBundleEnding)) return std::string(kBundle);
    if (const auto form = formOfFile(options.output)) return std::string(formName(*form));
    return fail(ErrorCode::InvalidArgument,
                "The form is not known by the file's ending. Name it with --format.",
                options.output);
}

/// The recording: as it was named, or where the report says it is.
fs::path audioOf(const Options& options, const Report& report) {
    if (!options.audio.empty()) return options.audio;
    std::error_code ignored;
    const fs::path named(report.track.file);
    for (const fs::path& place :
         {named, fs::path(options.report).parent_path() / named.filename()}) {
        if (fs::is_regular_file(place, ignored)) return place;
    }
    return {};
}

Result<std::string> bundled(const Options& options, const std::vector<ReviewedReport>& reports,
                            Context& context) {
    if (reports.size() != 1) {
        return fail(ErrorCode::InvalidArgument,
                    "A bundle is about one report, and this file holds several. Nothing was "
                    "written. Take the report out into a file of its own.",
                    options.report);
    }
    BundleContents contents;
    contents.track = audioOf(options, reports.front().report);
    contents.catalogue = options.catalogue;
    if (contents.track.empty()) {
        context.console.warning(
            "The recording is not where the report says; the bundle names it by its digest only. "
            "Give it with --audio to put its signature in.");
    }
    std::unique_ptr<Signer> signer;
    if (options.sign) {
        const auto keys = userKeys();
        if (!keys) return fail(keys.error());
        const auto passphrase = keyPassphrase();
        if (!passphrase) return fail(passphrase.error());
        auto opened = keys->newestSigner(*passphrase, SystemClock());
        if (!opened) return fail(opened.error());
        signer = std::move(*opened);
    }
    contents.signer = signer.get();
    return makeBundle(reports.front(), contents, context.console.progress(), context.stop);
}

Result<std::string> written(const Options& options, const std::string& format, Context& context) {
    const auto reports = loadReviewedList(options.report);
    if (!reports) return fail(reports.error());
    if (format == kBundle) return bundled(options, *reports, context);
    return exportReports(*reports, *formNamed(format), options.catalogue,
                         *languageNamed(options.language));
}

ExitStatus run(const Options& options, Context& context) {
    const auto format = formatOf(options);
    auto bytes =
        format ? written(options, *format, context) : Result<std::string>(fail(format.error()));
    Result<void> done = bytes ? deliver(*bytes, options.output, context) : fail(bytes.error());
    if (done) return ExitStatus::Fine;
    context.console.error(done.error());
    return exitStatus(done.error());
}

}  // namespace

void addExport(CLI::App& parent, Action& chosen) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = parent.add_subcommand(
        "export", "Write a finished report as PDF, HTML, spreadsheet or bundle");
    command->fallthrough();
    command
        ->add_option("REPORT", options->report,
                     "A report as \"analyse --format json\" writes it, or its list of several")
        ->required()
        ->option_text("REPORT.json");
    command
        ->add_option("--format", options->format,
                     "Form of the file; by default the one that the ending of --output names")
        ->check(CLI::IsMember({"pdf", "html", "xlsx", "csv", "json", "text", kBundle}))
        ->option_text("pdf|html|xlsx|csv|json|text|bundle");
    command->add_option("--output", options->output, "The file to write")
        ->required()
        ->option_text("FILE");
    command
        ->add_option("--catalogue", options->catalogue,
                     "The catalogue compared with: adds the SHA-256 of the sources' audio, and to "
                     "a bundle their signatures")
        ->option_text("LIB");
    command
        ->add_option("--audio", options->audio,
                     "For a bundle: the recording or its signature; otherwise it is looked for "
                     "where the report says")
        ->option_text("FILE");
    addLanguage(*command, options->language, "Language of PDF and HTML; English is the default");
    command->add_flag("--sign", options->sign,
                      "Sign the bundle's manifest with your key, the ledger's");
    command->footer(
        "PDF and HTML are the report for a label's or a lawyer's file: question, materials with "
        "SHA-256,\n"
        "method, error rates, observations, alternative explanations, limitations, what examiners "
        "marked, and\n"
        "room for their own opinion. PDF is black on white with hatches; HTML is one file that "
        "needs no network.\n"
        "With --language both come in German or Spanish, numbers and dates included; names, what "
        "people wrote\n"
        "and the account of the validation's material stay as they are. The other forms are "
        "English, for programs\n"
        "to read; XLSX holds shares and times as numbers. Marks and declarations are in every "
        "form but CSV. The\n"
        "same report always gives the same bytes, without timings; demo reports are watermarked. "
        "A bundle is a\n"
        "ZIP with everything \"reproduce\" needs: no audio, but a tune can be recognised in the "
        "signatures it\n"
        "holds.\n\n"
        "Examples:\n"
        "  tributary-cli analyse mine.tributary new.wav --format json > new.json\n"
        "  tributary-cli export new.json --output new.pdf --catalogue mine.tributary\n"
        "  tributary-cli export new.json --output new.bundle.zip --catalogue mine.tributary "
        "--sign\n"
        "  tributary-cli export new.json --output neu.pdf --language de");
    command->callback([options, &chosen] {
        chosen = [options](Context& context) { return run(*options, context); };
    });
}

}  // namespace tributary::cli
