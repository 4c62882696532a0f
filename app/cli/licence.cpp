// licence add, list, check, consent; certificate.

#include <memory>

#include <fmt/format.h>

#include "app/cli/booking.h"
#include "app/cli/track_json.h"
#include "core/base/atomic_file.h"
#include "core/catalogue/rights_store.h"
#include "core/catalogue/shares.h"
#include "core/ledger/certificate.h"
#include "core/ledger/user_ledger.h"
#include "core/rights/split_sheet.h"
#include "core/settlement/clean_state.h"
#include "core/settlement/entered.h"
#include "core/settlement/load_book.h"

namespace tributary::cli {
namespace {

using Json = nlohmann::ordered_json;

struct Options {
    std::string catalogue, track, to, uses, territories, from, until, reference, territory, use,
        date, consent, constraints, output;
    std::string share = "0", format = "text";
};

Result<Licence> licenceFrom(const Options& options, const RightsBook& book) {
    Licence licence;
    auto recording = findRecording(book, options.track);
    if (!recording) return fail(recording.error());
    licence.recording = *recording;
    if (!options.to.empty()) {
        auto licensee = findRecording(book, options.to);
        if (!licensee) return fail(licensee.error());
        licence.licensee = *licensee;
    }
    auto uses = parseUses(options.uses);
    if (!uses) return fail(uses.error());
    licence.uses = std::move(*uses);
    auto share = parsePercent(options.share);
    if (!share) return fail(share.error());
    licence.sharePpm = *share;
    auto territories = parseTerritories(options.territories);
    if (!territories) return fail(territories.error());
    licence.extent = {options.from, options.until, std::move(*territories)};
    const bool dates = isDateOrEmpty(options.from) && isDateOrEmpty(options.until) &&
                       (options.until.empty() || options.from < options.until);
    if (!dates) {
        return fail(ErrorCode::LicenceInvalid,
                    "--from and --until have to be dates as in 2026-10-01, the earlier first. "
                    "Nothing was recorded.");
    }
    licence.reference = options.reference;
    licence.recordedAt = SystemClock().now();
    return licence;
}

Result<ExitStatus> add(const Options& options, Catalogue& catalogue, Context& context) {
    auto book = loadBook(catalogue);
    if (!book) return fail(book.error());
    auto licence = licenceFrom(options, *book);
    if (!licence) return fail(licence.error());
    auto id = RightsStore(catalogue).addLicence(
        *licence, [&](std::int64_t number) { return licenceEntered(*licence, *book, number); });
    if (!id) return fail(id.error());
    context.console.result(
        fmt::format("licence {} on {}\n", *id, showRecording(*book, licence->recording)));
    return ExitStatus::Fine;
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
    return text;
}

Result<ExitStatus> list(const Options& options, Catalogue& catalogue, Context& context) {
    auto book = loadBook(catalogue);
    if (!book) return fail(book.error());
    Json json = Json::array();
    Table table{"",
                {{"No.", true},
                 {"Recording"},
                 {"To"},
                 {"Uses"},
                 {"Share", true},
                 {"From"},
                 {"Until"},
                 {"Where"},
                 {"Reference"}},
                {}};
    for (const Licence& each : book->licences()) {
        const std::string to =
            each.licensee.value == 0 ? "everybody" : showRecording(*book, each.licensee);
        table.rows.push_back({std::to_string(each.id), showRecording(*book, each.recording), to,
                              joined(each.uses), formatPercent(each.sharePpm),
                              each.extent.validFrom, each.extent.validTo,
                              joined(each.extent.territories), each.reference});
        json.push_back(
            Json{{"id", each.id},
                 {"recording", recordingName(each.recording)},
                 {"licensee", each.licensee.value == 0 ? "" : recordingName(each.licensee)},
                 {"uses", each.uses},
                 {"share", formatPercent(each.sharePpm)},
                 {"from", each.extent.validFrom},
                 {"until", each.extent.validTo},
                 {"territories", each.extent.territories},
                 {"reference", each.reference}});
    }
    Document document;
    document.title = "Licences";
    if (table.rows.empty()) document.lines.push_back("None yet. \"licence add\" records one.");
    if (!table.rows.empty()) document.tables.push_back(std::move(table));
    context.console.result(options.format == "json" ? dumpJson(json) : toPlainText(document));
    return ExitStatus::Fine;
}

Result<ExitStatus> check(const Options& options, Catalogue& catalogue, Context& context) {
    auto book = loadBook(catalogue);
    if (!book) return fail(book.error());
    auto recording = findRecording(*book, options.track);
    if (!recording) return fail(recording.error());
    RecordingId licensee;
    if (!options.to.empty()) {
        auto found = findRecording(*book, options.to);
        if (!found) return fail(found.error());
        licensee = *found;
    }
    auto uses = parseUses(options.use);
    if (!uses) return fail(uses.error());
    const std::string date = options.date.empty() ? today() : options.date;
    bool all = true;
    for (const std::string& use : *uses) {
        const LicenceVerdict verdict =
            checkLicence(*book, *recording, licensee, use, date, options.territory);
        all = all && verdict.allowed;
        context.console.result(fmt::format(
            "{}: {} ({})\n", use, verdict.allowed ? "allowed" : "not allowed", verdict.reason));
    }
    return all ? ExitStatus::Fine : ExitStatus::InputFailed;
}

Result<ExitStatus> setConsent(const Options& options, Catalogue& catalogue, Context& context) {
    auto book = loadBook(catalogue);
    if (!book) return fail(book.error());
    auto recording = findRecording(*book, options.track);
    if (!recording) return fail(recording.error());
    StoredConsent consent;
    consent.recording = *recording;
    consent.consent = *consentByName(options.consent);
    consent.constraints = options.constraints;
    consent.recordedAt = SystemClock().now();
    auto done = RightsStore(catalogue).addConsent(
        consent, [&](std::int64_t id) { return consentEntered(consent, *book, id); });
    if (!done) return fail(done.error());
    context.console.note("AI training on " + showRecording(*book, *recording) + ": " +
                         options.consent);
    return ExitStatus::Fine;
}

Result<ExitStatus> certify(const Options& options, Catalogue& catalogue, Context& context) {
    auto book = loadBook(catalogue);
    if (!book) return fail(book.error());
    auto recording = findRecording(*book, options.track);
    if (!recording) return fail(recording.error());
    const std::string date = options.date.empty() ? today() : options.date;
    auto state = cleanState(catalogue, *book, *recording, date);
    if (!state) return fail(state.error());
    for (const CleanShare& share : state->shares) {
        context.console.note(fmt::format("{}  {} %  {}: {}", share.covered ? "covered" : "OPEN   ",
                                         share.percent, share.title, share.reason));
    }
    if (!state->clean) {
        return fail(ErrorCode::CertificateInvalid,
                    "Not every share is covered by a licence or paid, so no certificate was "
                    "written. \"licence add\" and \"payout mark\" cover what is open.",
                    options.track);
    }
    auto keys = userKeys();
    if (!keys) return fail(keys.error());
    auto passphrase = keyPassphrase();
    if (!passphrase) return fail(passphrase.error());
    const SystemClock clock;
    auto signer = keys->newestSigner(*passphrase, clock);
    if (!signer) return fail(signer.error());
    auto text = signCertificate(certificateDocument(*state, catalogue.name(), date), **signer);
    if (!text) return fail(text.error());
    auto done = deliver(*text, options.output, context);
    if (!done) return fail(done.error());
    return ExitStatus::Fine;
}

ExitStatus verify(const std::string& file, Context& context) {
    constexpr std::size_t kLargest = std::size_t{1} << 24;
    auto text = readWholeFile(file, kLargest);
    Result<Certificate> certificate = text ? verifyCertificate(*text) : fail(text.error());
    if (!certificate) {
        Error error = certificate.error();
        error.subject = file;
        context.console.error(error);
        return ExitStatus::InputFailed;
    }
    const JsonValue& document = certificate->document;
    const JsonValue* track = document.find("track");
    const std::string until = document.textAt("until");
    context.console.result(fmt::format(
        "valid: \"{}\" is {} as of {}{}\nagainst catalogue \"{}\" ({})\nsigned by {}\n",
        track == nullptr ? "" : track->textAt("title"), document.textAt("state"),
        document.textAt("issued"), until.empty() ? "" : ", until " + until,
        document.textAt("catalogue"), document.textAt("catalogue_sha256"), certificate->key));
    return ExitStatus::Fine;
}

void addAdd(CLI::App& group, Action& chosen) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = group.add_subcommand("add", "Record a licence on a recording");
    addLibrary(*command, options->catalogue);
    command->add_option("TRACK", options->track, "What is licensed: ISRC or number")->required();
    command->add_option("--uses", options->uses, "Any of aiTraining,commercial,remix,sampling")
        ->required();
    command->add_option("--to", options->to, "Only to this recording; otherwise to everybody");
    command->add_option("--share", options->share, "Percentage asked in return; 0 is the default");
    command->add_option("--territories", options->territories,
                        "As in \"AT CH DE\"; else the world");
    command->add_option("--from", options->from, "Date");
    command->add_option("--until", options->until, "Date; no more included");
    command->add_option("--reference", options->reference, "Number of the contract");
    chooses(*command, options, OpenMode::ReadWrite, add, chosen);
}

}  // namespace

void addLicence(CLI::App& parent, Action& chosen) {
    CLI::App* group = parent.add_subcommand("licence", "Terms on recordings, and AI training");
    group->require_subcommand(1);
    group->fallthrough();
    addAdd(*group, chosen);

    auto options = std::make_shared<Options>();
    CLI::App* command = group->add_subcommand("list", "All licences");
    addLibrary(*command, options->catalogue);
    command->add_option("--format", options->format, "Form; text is the default")
        ->check(CLI::IsMember({"text", "json"}))
        ->option_text("text|json");
    chooses(*command, options, OpenMode::ReadOnly, list, chosen);

    options = std::make_shared<Options>();
    command = group->add_subcommand("check", "Whether a use is allowed; status 1 if not");
    addLibrary(*command, options->catalogue);
    command->add_option("TRACK", options->track, "ISRC or number")->required();
    command->add_option("--use", options->use, "Any of aiTraining,commercial,remix,sampling")
        ->required();
    command->add_option("--by", options->to, "By which recording; otherwise by anybody");
    command->add_option("--territory", options->territory, "Country code");
    command->add_option("--date", options->date, "Otherwise today");
    chooses(*command, options, OpenMode::ReadOnly, check, chosen);

    options = std::make_shared<Options>();
    command = group->add_subcommand("consent", "Whether a recording may be used for AI training");
    addLibrary(*command, options->catalogue);
    command->add_option("TRACK", options->track, "ISRC or number")->required();
    command->add_option("CONSENT", options->consent, "What its holders say")
        ->required()
        ->check(CLI::IsMember({"allowed", "notAllowed", "constrained"}));
    command->add_option("--constraints", options->constraints, "Under which terms");
    chooses(*command, options, OpenMode::ReadWrite, setConsent, chosen);
}

void addCertificate(CLI::App& parent, Action& chosen) {
    CLI::App* group = parent.add_subcommand(
        "certificate", "Certify that a recording is royalty-clean, and verify such a certificate");
    const auto options = std::make_shared<Options>();
    group->add_option("LIB", options->catalogue, "The catalogue")->type_name("*.tributary");
    group->add_option("TRACK", options->track, "ISRC or number");
    group->add_option("--output", options->output, "File; otherwise standard output")
        ->option_text("FILE");
    group->fallthrough();
    group->footer(
        "A recording is royalty-clean where every attributable share is covered by a licence or "
        "was paid. The\n"
        "certificate says until when and against which state of the catalogue, is signed with your "
        "key, and can\n"
        "be verified by anybody without the catalogue:\n"
        "  tributary-cli certificate verify C.json");
    const auto file = std::make_shared<std::string>();
    CLI::App* check = group->add_subcommand("verify", "Verify a certificate");
    check->add_option("CERTIFICATE", *file, "The file")->required()->type_name("*.json");
    check->callback(
        [file, &chosen] { chosen = [file](Context& context) { return verify(*file, context); }; });
    group->callback([group, check, options, &chosen] {
        if (check->parsed()) return;
        if (options->catalogue.empty() || options->track.empty()) {
            throw CLI::RequiredError("LIB and TRACK, or verify and a file");
        }
        chosen = [options](Context& context) {
            return withCatalogue(
                options->catalogue, OpenMode::ReadOnly, context,
                [&](Catalogue& catalogue) { return certify(*options, catalogue, context); });
        };
    });
}

}  // namespace tributary::cli
