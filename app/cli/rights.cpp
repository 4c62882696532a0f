// rights import, export, show, status, hold.

#include <memory>

#include <fmt/format.h>

#include "app/cli/booking.h"
#include "app/cli/counted.h"
#include "app/cli/track_json.h"
#include "core/base/atomic_file.h"
#include "core/catalogue/rights_store.h"
#include "core/catalogue/shares.h"
#include "core/rights/identifiers.h"
#include "core/settlement/load_book.h"
#include "core/settlement/split_sheets.h"
#include "core/settlement/statements.h"

namespace tributary::cli {
namespace {

using Json = nlohmann::ordered_json;

struct Options {
    std::string catalogue, sheet, output, track, side = "master", status, holder, reason, hold;
    std::string convention = "100", format = "text";
    bool release = false;
};

constexpr std::size_t kLargestSheet = std::size_t{1} << 26;

Result<ExitStatus> importSheet(const Options& options, Catalogue& catalogue, Context& context) {
    auto text = readWholeFile(options.sheet, kLargestSheet);
    if (!text) return fail(text.error());
    auto done = importSplitSheet(catalogue, *text, SystemClock().now());
    if (!done) return fail(done.error().code, done.error().message, options.sheet);
    for (const std::string& warning : done->warnings) context.console.warning(warning);
    context.console.result(fmt::format("{} of {} imported\n", counted(done->splits, "split"),
                                       counted(done->holders, "holder")));
    return ExitStatus::Fine;
}

Result<ExitStatus> exportSheet(const Options& options, Catalogue& catalogue, Context& context) {
    auto book = loadBook(catalogue);
    if (!book) return fail(book.error());
    const auto convention =
        options.convention == "200" ? Convention::TwoHundred : Convention::Hundred;
    auto done = deliver(exportSplitSheet(*book, convention), options.output, context);
    if (!done) return fail(done.error());
    return ExitStatus::Fine;
}

std::string extentText(const Extent& extent) {
    std::string text = extent.validFrom.empty() ? "" : "from " + extent.validFrom;
    if (!extent.validTo.empty()) text += (text.empty() ? "until " : " until ") + extent.validTo;
    std::string where;
    for (const std::string& code : extent.territories) where += (where.empty() ? "" : " ") + code;
    return text + (where.empty() ? "" : (text.empty() ? "in " : ", in ") + where);
}

void showRecordingRights(const RightsBook& book, RecordingId id, Table& table) {
    for (const Side side : {Side::Master, Side::Composition}) {
        for (const SplitVersion* split : book.versions(id, side)) {
            for (const SplitShare& part : split->parts) {
                const Party* party = book.party(part.party);
                table.rows.push_back({sideName(side), std::to_string(split->version),
                                      party == nullptr ? "?" : party->name, part.role,
                                      formatPercent(part.partsPerMillion),
                                      part.disputed ? "disputed" : splitStatusName(split->status),
                                      extentText(split->extent),
                                      party == nullptr || party->holdReason.empty()
                                          ? ""
                                          : "on hold: " + party->holdReason});
            }
        }
    }
}

Json extentJson(const Extent& extent) {
    return Json{
        {"from", extent.validFrom}, {"until", extent.validTo}, {"territories", extent.territories}};
}

/// Every version of both sides of a recording.
Json splitsJson(const RightsBook& book, RecordingId id) {
    Json versions = Json::array();
    for (const Side side : {Side::Master, Side::Composition}) {
        for (const SplitVersion* split : book.versions(id, side)) {
            Json parts = Json::array();
            for (const SplitShare& part : split->parts) {
                const Party* party = book.party(part.party);
                parts.push_back(Json{{"holder", party == nullptr ? "" : party->name},
                                     {"role", part.role},
                                     {"parts_per_million", part.partsPerMillion},
                                     {"disputed", part.disputed}});
            }
            versions.push_back(Json{{"side", sideName(side)},
                                    {"version", split->version},
                                    {"status", splitStatusName(split->status)},
                                    {"status_reason", split->statusReason},
                                    {"valid", extentJson(split->extent)},
                                    {"parts", std::move(parts)}});
        }
    }
    return versions;
}

/// Holders, or the splits of a recording.
Json asJson(const RightsBook& book, const std::string& track) {
    if (const auto id = track.empty() ? std::nullopt : book.find(track)) {
        return splitsJson(book, *id);
    }
    Json parties = Json::array();
    for (const Party& party : book.parties()) {
        parties.push_back(Json{{"id", party.id.value},
                               {"name", party.name},
                               {"ipi", party.ipi},
                               {"isni", party.isni},
                               {"iban", party.iban},
                               {"bic", party.bic},
                               {"paypal", party.paypal},
                               {"wallet", party.wallet},
                               {"hold_reason", party.holdReason},
                               {"suspense", party.suspense},
                               {"fictional", party.fictional}});
    }
    return parties;
}

Result<ExitStatus> show(const Options& options, Catalogue& catalogue, Context& context) {
    auto book = loadBook(catalogue);
    if (!book) return fail(book.error());
    Document document;
    if (!options.track.empty()) {
        auto id = findRecording(*book, options.track);
        if (!id) return fail(id.error());
        document.title = showRecording(*book, *id);
        Table table{"",
                    {{"Side"},
                     {"Version", true},
                     {"Holder"},
                     {"Role"},
                     {"Share", true},
                     {"Status"},
                     {"Valid"},
                     {"Note"}},
                    {}};
        showRecordingRights(*book, *id, table);
        if (table.rows.empty()) document.lines.push_back("No rights holder is known of it.");
        if (!table.rows.empty()) document.tables.push_back(std::move(table));
    } else {
        document.title = "Rights holders";
        Table table{"",
                    {{"No.", true},
                     {"Holder"},
                     {"IPI"},
                     {"ISNI"},
                     {"IBAN"},
                     {"PayPal"},
                     {"Wallet"},
                     {"Note"}},
                    {}};
        for (const Party& party : book->parties()) {
            const std::string note = party.suspense             ? "stands for unknown payees"
                                     : party.fictional          ? "fictional: never paid"
                                     : party.holdReason.empty() ? ""
                                                                : "on hold: " + party.holdReason;
            table.rows.push_back({std::to_string(party.id.value), party.name, party.ipi,
                                  formatCode(CodeScheme::Isni, party.isni),
                                  formatCode(CodeScheme::Iban, party.iban), party.paypal,
                                  party.wallet, note});
        }
        if (table.rows.empty())
            document.lines.push_back("None yet. \"rights import\" brings them.");
        if (!table.rows.empty()) document.tables.push_back(std::move(table));
    }
    if (options.format == "json") {
        context.console.result(dumpJson(asJson(*book, options.track)));
    } else if (options.format == "csv") {
        context.console.result(document.tables.empty() ? "" : toCsv(document.tables.front()));
    } else {
        context.console.result(toPlainText(document));
    }
    return ExitStatus::Fine;
}

Result<ExitStatus> setStatus(const Options& options, Catalogue& catalogue, Context& context) {
    auto book = loadBook(catalogue);
    if (!book) return fail(book.error());
    auto id = findRecording(*book, options.track);
    if (!id) return fail(id.error());
    const Side side = options.side == "master" ? Side::Master : Side::Composition;
    const auto versions = book->versions(*id, side);
    if (versions.empty()) {
        return fail(ErrorCode::SplitUnknown,
                    std::string("The ") + options.side +
                        " of this recording has no split yet. Nothing was changed.",
                    options.track);
    }
    std::optional<PartyId> party;
    if (!options.holder.empty()) {
        auto found = findParty(*book, options.holder);
        if (!found) return fail(found.error());
        party = found->id;
    }
    const SplitVersion& split = *versions.back();
    auto done = storeSplitStatus(catalogue, split.id, party, *splitStatusByName(options.status),
                                 options.reason, SystemClock().now());
    if (!done) return fail(done.error());
    context.console.note(fmt::format("Version {} of the {} is now {}.", split.version, options.side,
                                     options.status));
    return ExitStatus::Fine;
}

Result<ExitStatus> setHold(const Options& options, Catalogue& catalogue, Context& context) {
    auto book = loadBook(catalogue);
    if (!book) return fail(book.error());
    auto party = findParty(*book, options.holder);
    if (!party) return fail(party.error());
    const std::string reason = options.release          ? ""
                               : options.reason.empty() ? "held by hand"
                                                        : options.reason;
    auto done = RightsStore(catalogue).setHold(party->id, reason);
    if (!done) return fail(done.error());
    context.console.note(reason.empty() ? party->name + " is paid again."
                                        : "Nothing is paid to " + party->name + ": " + reason);
    return ExitStatus::Fine;
}

void addStatusAndHold(CLI::App& parent, Action& chosen) {
    auto options = std::make_shared<Options>();
    CLI::App* status = parent.add_subcommand("status", "Say how far a split has got");
    addLibrary(*status, options->catalogue);
    status->add_option("TRACK", options->track, "ISRC or number")->required();
    status->add_option("SIDE", options->side, "Which side")
        ->required()
        ->check(CLI::IsMember({"master", "composition"}));
    status->add_option("STATUS", options->status, "What its newest version is now")
        ->required()
        ->check(CLI::IsMember({"draft", "sent", "signed", "disputed"}));
    status->add_option("--holder", options->holder, "Only this holder's part of it");
    status->add_option("--reason", options->reason, "Why");
    status->footer("Draft, sent and disputed shares are held until they are signed.");
    chooses(*status, options, OpenMode::ReadWrite, setStatus, chosen);

    options = std::make_shared<Options>();
    CLI::App* hold = parent.add_subcommand("hold", "Pay nothing to a holder for now");
    addLibrary(*hold, options->catalogue);
    hold->add_option("HOLDER", options->holder, "Name or number")->required();
    hold->add_option("--reason", options->reason, "Why; stands in statements");
    hold->add_flag("--release", options->release, "Pay again");
    chooses(*hold, options, OpenMode::ReadWrite, setHold, chosen);
}

}  // namespace

void addRights(CLI::App& parent, Action& chosen) {
    CLI::App* rights = parent.add_subcommand("rights", "Who holds what: split sheets and holders");
    rights->require_subcommand(1);
    rights->fallthrough();
    auto options = std::make_shared<Options>();
    CLI::App* command = rights->add_subcommand("import", "Import a split sheet");
    addLibrary(*command, options->catalogue);
    command->add_option("SHEET", options->sheet, "CSV file")->required()->type_name("*.csv");
    command->footer(
        "Columns: track,side,holder,share and any of role,status,valid_from,valid_to,territories,"
        "ipi,isni,\n"
        "iban,bic,paypal,wallet. Shares are percentages; a split that misses 100 % by at most "
        "0.06 % is scaled.\n"
        "Writers and publishers of a composition may also add up to 100 % each (200 % "
        "convention). A holder\n"
        "that is empty or \"unknown\" goes to the suspense account. Each import makes new "
        "versions; "
        "old ones stay.");
    chooses(*command, options, OpenMode::ReadWrite, importSheet, chosen);

    options = std::make_shared<Options>();
    command = rights->add_subcommand("export", "Write the splits as a sheet");
    addLibrary(*command, options->catalogue);
    command->add_option("--output", options->output, "File; otherwise standard output");
    command->add_option("--convention", options->convention, "Of compositions; 100 is the default")
        ->check(CLI::IsMember({"100", "200"}))
        ->option_text("100|200");
    chooses(*command, options, OpenMode::ReadOnly, exportSheet, chosen);

    options = std::make_shared<Options>();
    command = rights->add_subcommand("show", "List holders, or who holds a recording");
    addLibrary(*command, options->catalogue);
    command->add_option("TRACK", options->track, "ISRC or number; otherwise all holders")
        ->option_text(" ");
    command->add_option("--format", options->format, "Form; text is the default")
        ->check(CLI::IsMember({"text", "json", "csv"}))
        ->option_text("text|json|csv");
    chooses(*command, options, OpenMode::ReadOnly, show, chosen);
    addStatusAndHold(*rights, chosen);
}

}  // namespace tributary::cli
