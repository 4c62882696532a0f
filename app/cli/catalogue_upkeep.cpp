// catalogue edit, relink, duplicates, backup: what keeps a catalogue in order.
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "app/cli/command.h"
#include "app/cli/find_track.h"
#include "app/cli/track_json.h"
#include "core/analysis/upkeep.h"
#include "core/catalogue/isrc.h"
#include "core/report/text.h"

namespace tributary::cli {
namespace {

struct Options {
    std::string catalogue;
    std::vector<std::string> names;
    std::optional<std::string> title, artist, isrc, date, genre;
    std::string format = "text";
    std::size_t keep = 5;
};

ExitStatus refused(Context& context, const Error& error) {
    context.console.error(error);
    return catalogueExitStatus(error);
}

ExitStatus edit(const Options& options, Context& context) {
    if (!options.title && !options.artist && !options.isrc && !options.date && !options.genre) {
        context.console.error({ErrorCode::InvalidArgument,
                               "Name what is to be changed: --title, --artist, --isrc, "
                               "--release-date or --genre.",
                               ""});
        return ExitStatus::Usage;
    }
    auto catalogue = Catalogue::open(options.catalogue, OpenMode::ReadWrite);
    if (!catalogue) return refused(context, catalogue.error());
    std::vector<std::pair<TrackId, TrackMetadata>> edits;
    for (const std::string& name : options.names) {
        const auto track = findTrack(*catalogue, name);
        if (!track) return refused(context, track.error());
        TrackMetadata metadata = track->metadata;
        if (options.title) metadata.title = *options.title;
        if (options.artist) metadata.artist = *options.artist;
        if (options.date) metadata.releaseDate = *options.date;
        if (options.genre) metadata.genre = *options.genre;
        if (options.isrc) {
            const auto isrc = options.isrc->empty() ? Result<std::string>(std::string())
                                                    : canonicalIsrc(*options.isrc);
            if (!isrc) {
                context.console.error(isrc.error());
                return ExitStatus::InputFailed;
            }
            metadata.isrc = *isrc;
        }
        edits.emplace_back(track->id, std::move(metadata));
    }
    if (const auto done = catalogue->editTracks(edits); !done) {
        context.console.error(done.error());
        return done.error().code == ErrorCode::CsvBadValue ? ExitStatus::InputFailed
                                                           : catalogueExitStatus(done.error());
    }
    context.console.note(fmt::format("{} {} changed.", edits.size(),
                                     edits.size() == 1 ? "track was" : "tracks were"));
    return ExitStatus::Fine;
}

ExitStatus relink(const Options& options, Context& context) {
    const std::vector<std::filesystem::path> places(options.names.begin(), options.names.end());
    const auto summary =
        relinkFiles(options.catalogue, places, context.console.progress(), context.stop);
    if (!summary) return refused(context, summary.error());
    for (const auto& found : summary->found) {
        context.console.result(fmt::format("{}  {}  {}\n", found.track.id.value,
                                           printable(found.track.metadata.title),
                                           printable(found.file.string())));
    }
    for (const Error& error : summary->failed) context.console.error(error);
    for (const TrackSummary& track : summary->missing) {
        context.console.warning(fmt::format("track {} ({}) is still missing: {}", track.id.value,
                                            printable(track.metadata.title),
                                            printable(track.file.string())));
    }
    context.console.note(
        fmt::format("{} found, {} still missing.", summary->found.size(), summary->missing.size()));
    return summary->missing.empty() && summary->failed.empty() ? ExitStatus::Fine
                                                               : ExitStatus::InputFailed;
}

const char* reasonName(DuplicateGroup::Reason reason) {
    switch (reason) {
        case DuplicateGroup::Reason::SameRecording:
            return "same recording";
        case DuplicateGroup::Reason::SameComposition:
            return "same composition";
        case DuplicateGroup::Reason::SameIsrc:
            return "same ISRC";
    }
    return "";
}

ExitStatus duplicates(const Options& options, Context& context) {
    const auto catalogue = Catalogue::open(options.catalogue, OpenMode::ReadOnly);
    if (!catalogue) return refused(context, catalogue.error());
    const auto groups = duplicateGroups(*catalogue);
    if (!groups) return refused(context, groups.error());
    auto json = nlohmann::ordered_json::array();
    std::string text;
    for (const DuplicateGroup& group : *groups) {
        auto tracks = nlohmann::ordered_json::array();
        text += fmt::format("{}\n", reasonName(group.reason));
        for (const TrackSummary& track : group.tracks) {
            tracks.push_back(trackJson(track));
            text += fmt::format("  {} {:>6}  {}{}{}\n", &track == &group.tracks.front() ? '*' : ' ',
                                track.id.value, printable(track.metadata.title),
                                track.metadata.artist.empty() ? "" : " by ",
                                printable(track.metadata.artist));
        }
        json.push_back({{"reason", reasonName(group.reason)}, {"tracks", tracks}});
    }
    context.console.result(options.format == "json" ? dumpJson(json) : text);
    if (groups->empty()) context.console.note("No duplicates found.");
    return ExitStatus::Fine;
}

ExitStatus backup(const Options& options, Context& context) {
    const auto file = backUp(options.catalogue, SystemClock(), options.keep);
    if (!file) return refused(context, file.error());
    context.console.result(file->string() + "\n");
    return ExitStatus::Fine;
}

using Run = ExitStatus (*)(const Options&, Context&);

CLI::App* command(CLI::App& parent, const std::shared_ptr<Options>& options, const char* name,
                  const char* what, Run run, Action& chosen) {
    CLI::App* made = parent.add_subcommand(name, what);
    made->fallthrough();
    made->add_option("LIB", options->catalogue, "The catalogue")
        ->required()
        ->type_name("*.tributary");
    made->callback([options, run, &chosen] {
        chosen = [options, run](Context& context) { return run(*options, context); };
    });
    return made;
}

}  // namespace

void addCatalogueEdit(CLI::App& parent, Action& chosen) {
    const auto options = std::make_shared<Options>();
    CLI::App* edits =
        command(parent, options, "edit", "Correct what a catalogue says of tracks", edit, chosen);
    edits->add_option("TRACK", options->names, "Numbers or ISRCs of tracks")
        ->required()
        ->option_text("...");
    edits->add_option("--title", options->title, "The title")->option_text("TEXT");
    edits->add_option("--artist", options->artist, "The artist")->option_text("TEXT");
    edits->add_option("--isrc", options->isrc, "The ISRC; checked")->option_text("CODE");
    edits->add_option("--release-date", options->date, "The release date")
        ->option_text("YYYY[-MM[-DD]]");
    edits->add_option("--genre", options->genre, "The genre")->option_text("TEXT");
    edits->footer(
        "Only what is named is changed; an empty text clears it. Either all of the tracks are "
        "changed or none.\n"
        "A release date says which of two works is the earlier: run \"catalogue derive\" after "
        "changing it.\n\n"
        "Example:\n"
        "  tributary-cli catalogue edit mine.tributary 17 --title \"Low Tide\" --release-date "
        "2019-04");
}

void addCatalogueRelink(CLI::App& parent, Action& chosen) {
    const auto options = std::make_shared<Options>();
    CLI::App* relinks = command(parent, options, "relink",
                                "Find the audio of tracks whose files were moved", relink, chosen);
    relinks->add_option("FILE|FOLDER", options->names, "Where to look")
        ->required()
        ->option_text("...");
    relinks->footer(
        "A file is a track's if its decoded audio has the same SHA-256, whatever its name and "
        "lossless\n"
        "container. Files of the same name are tried first. What was found is printed: number, "
        "title, file.\n"
        "Exit status 1 if tracks are still missing; they are listed.\n\n"
        "Example:\n  tributary-cli catalogue relink mine.tributary /media/archive");
}

void addCatalogueDuplicates(CLI::App& parent, Action& chosen) {
    const auto options = std::make_shared<Options>();
    CLI::App* lists = command(parent, options, "duplicates", "List tracks that are nearly the same",
                              duplicates, chosen);
    lists->add_option("--format", options->format, "Form of the list; text is the default")
        ->check(CLI::IsMember({"text", "json"}))
        ->option_text("text|json");
    lists->footer(
        "Groups of the same recording or composition, as comparing works at import found them, "
        "and of tracks\n"
        "that have one ISRC. The one to keep stands first, with an asterisk: the earliest "
        "release. Nothing is\n"
        "changed; \"catalogue remove\" takes tracks out. Duplicates do no harm to reports: they "
        "share what one\n"
        "of them would get.\n\n"
        "Example:\n  tributary-cli catalogue duplicates mine.tributary");
}

void addCatalogueBackup(CLI::App& parent, Action& chosen) {
    const auto options = std::make_shared<Options>();
    CLI::App* backs = command(parent, options, "backup", "Copy a catalogue while it may be in use",
                              backup, chosen);
    backs->add_option("--keep", options->keep, "Backups that stay, the newest; 5 is the default")
        ->check(CLI::Range(1U, 1000U))
        ->option_text("N");
    backs->footer(
        "The backup goes to LIB.tributary.backups and is named after the time; older ones beyond "
        "--keep are\n"
        "removed. To restore one, close everything that uses the catalogue and copy it over. The "
        "ledger is a\n"
        "file of its own: copy it too.\n\n"
        "Example:\n  tributary-cli catalogue backup mine.tributary");
}

}  // namespace tributary::cli
