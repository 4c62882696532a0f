#include "core/demo/demo.h"

#include <algorithm>
#include <thread>
#include <utility>

#include <fmt/format.h>

#include "core/analysis/import.h"
#include "core/analysis/import_list.h"
#include "core/base/atomic_file.h"
#include "core/base/csv.h"
#include "core/base/digest.h"
#include "core/catalogue/catalogue.h"
#include "core/demo/demo_files.h"
#include "core/report/demo_name.h"

namespace tributary {
namespace {

namespace fs = std::filesystem;

constexpr const char* kCatalogueName = "demo.tributary";
constexpr double kAudioPart = 0.6;  // of the whole work

const demo::DemoTrack& trackTitled(std::string_view title) {
    const auto all = demo::demoTracks();
    return *std::find_if(all.begin(), all.end(), [&](const auto& t) { return t.title == title; });
}

std::string isrcOf(std::size_t number) {
    return fmt::format("ZZTRB26{:05}", number);  // ZZ is a country code that is never given out
}

Tags tagsOf(const demo::DemoTrack& track, std::size_t number) {
    Tags tags;
    tags.title = track.title;
    tags.artist = track.artist;
    tags.isrc = isrcOf(number);
    tags.genre = track.genre;
    tags.date = track.released;
    return tags;
}

Tags exampleTags(const char* title) {
    Tags tags;
    tags.title = title;
    tags.artist = "A generator of the demo";
    return tags;
}

std::vector<demo::AudioFile> audioFiles(std::span<const demo::DemoTrack> tracks, bool examples) {
    std::vector<demo::AudioFile> files;
    for (std::size_t i = 0; i < tracks.size(); ++i) {
        files.push_back({"tracks/" + demoFileName(i + 1, tracks[i].title), tagsOf(tracks[i], i + 1),
                         [track = tracks[i]] { return demo::playDemoTrack(track); }});
    }
    if (!examples) return files;
    files.push_back({"ai-track.ogg", exampleTags("Borrowed Weather"), [] {
                         const auto& source = trackTitled(demo::kSampledTitle);
                         return demo::playAiTrack(demo::playDemoTrack(source));
                     }});
    files.push_back(
        {"control.ogg", exampleTags("Own Weather"), [] { return demo::playControl(); }});
    return files;
}

std::string readme(std::size_t tracks) {
    const demo::AiTrackPlan plan = demo::aiTrackPlan();
    return fmt::format(
        "The Tributary demo\n"
        "==================\n\n"
        "{} tracks in tracks/, listed in tracks.csv and imported into {}.\n"
        "All of it was composed and synthesised by Tributary's own generator and is given to the\n"
        "public domain (CC0 1.0; generator {}). Artists and rights holders are invented; holders "
        "say so in their "
        "names.\n\n"
        "ai-track.ogg is a track as a music generator might deliver it. It takes from three "
        "tracks:\n"
        "  0 - {:.0f} s   four bars of \"{}\", looped, {:+.0f} semitones,\n"
        "             {:.2f} times as fast, under new music\n"
        "  {:.0f} - {:.0f} s  the tune of \"{}\", in another key, tempo and arrangement\n"
        "  {:.0f} - {:.0f} s  the chords of \"{}\", newly set\n"
        "control.ogg takes from none.\n\n"
        "Try:  tributary-cli analyse {} ai-track.ogg control.ogg\n",
        tracks, kCatalogueName, demo::kGeneratorVersion, plan.sampleEndS, demo::kSampledTitle,
        plan.sampleSemitones, plan.sampleSpeed, plan.sampleEndS, plan.recomposedEndS,
        demo::kRecomposedTitle, plan.recomposedEndS, plan.borrowedEndS, demo::kBorrowedTitle,
        kCatalogueName);
}

Result<void> makeFolder(const fs::path& folder) {
    std::error_code error;
    fs::create_directories(folder, error);
    if (!error && fs::is_directory(folder, error)) return {};
    return fail(
        ErrorCode::FileUnwritable,
        "The folder cannot be made: " + (error ? error.message() : "a file is in its place") +
            ". Nothing was changed; choose another place.",
        folder.string());
}

/// Moves a catalogue with what SQLite keeps beside it out of the way; returns its new name.
Result<fs::path> setAside(const fs::path& catalogue) {
    fs::path to;
    std::error_code error;
    for (int n = 1; to.empty() || fs::exists(to, error); ++n) {
        to = catalogue.parent_path() / fmt::format("demo-before-{}.tributary", n);
    }
    for (const char* suffix : {"-wal", "-shm", ""}) {
        const fs::path from = catalogue.string() + suffix;
        if (!fs::exists(from, error)) continue;
        fs::rename(from, to.string() + suffix, error);
        if (error) {
            return fail(ErrorCode::FileUnwritable,
                        "An older demo catalogue cannot be set aside (" + error.message() +
                            "). It is untouched; move it away or choose another folder.",
                        catalogue.string());
        }
    }
    return to;
}

/// The demo's tracks as the import wants them; "(fictional)" in a holder's name marks it as such.
Result<std::vector<ImportItem>> importItems(const fs::path& trackList) {
    auto list = readTrackList(trackList);
    if (!list) return fail(list.error());
    if (!list->failed.empty()) return fail(list->failed.front());
    for (ImportItem& item : list->items) {
        for (Holder& holder : item.holders) {
            if (holder.name.ends_with("(fictional)")) holder.fictional = true;
        }
    }
    return std::move(list->items);
}

/// Imports what is not in the catalogue yet, which is made where there is none.
Result<void> fillCatalogue(const fs::path& catalogue, const fs::path& trackList, unsigned threads,
                           const Progress& progress, std::stop_token stop) {
    auto items = importItems(trackList);
    if (!items) return fail(items.error());
    std::error_code error;
    if (!fs::exists(catalogue, error)) {
        if (auto made = Catalogue::create(catalogue, kDemoCatalogue); !made) {
            return fail(made.error());
        }
    }
    ImportOptions options;
    options.threads = threads;
    options.source = "tracks.csv";
    auto summary = importTracks(catalogue, *items, options, progress, stop);
    if (!summary) return fail(summary.error());
    if (!summary->failed.empty()) return fail(summary->failed.front());
    if (summary->cancelled) return cancelled();
    return {};
}

}  // namespace

std::string demoFileName(std::size_t number, std::string_view title) {
    std::string name;
    for (char c : title) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (c >= 'A' && c <= 'Z')
            name += static_cast<char>(c - 'A' + 'a');
        else if (letter)
            name += c;
        else if (c == ' ' && !name.empty() && name.back() != '-')
            name += '-';
    }
    return fmt::format("{:02}-{}.ogg", number, name);
}

std::string demoTrackList(std::span<const demo::DemoTrack> tracks) {
    std::string csv = formatCsvRow(
        {"file", "title", "artist", "isrc", "release_date", "genre", "holder", "share", "side"});
    for (std::size_t i = 0; i < tracks.size(); ++i) {
        const demo::DemoTrack& t = tracks[i];
        for (const demo::DemoHolder& holder : t.holders) {
            csv += formatCsvRow({"tracks/" + demoFileName(i + 1, t.title), std::string(t.title),
                                 std::string(t.artist), isrcOf(i + 1), std::string(t.released),
                                 std::string(t.genre), std::string(holder.name),
                                 std::to_string(holder.percent), std::string(holder.side)});
        }
    }
    return csv;
}

Result<DemoSummary> writeDemo(const fs::path& folder, const Progress& progress,
                              std::stop_token stop) {
    return writeDemo(folder, DemoOptions{}, progress, std::move(stop));
}

Result<DemoSummary> writeDemo(const fs::path& folder, const DemoOptions& options,
                              const Progress& progress, std::stop_token stop) {
    const unsigned threads =
        options.threads > 0 ? options.threads : std::max(1U, std::thread::hardware_concurrency());
    if (auto made = makeFolder(folder / "tracks"); !made) return fail(made.error());

    // Sums of another generator say nothing of this one's files: the read-me tells which it was.
    const std::string text = readme(options.tracks.size());
    auto known = demo::readSums(folder);
    if (known["README.txt"] != sha256Hex(text)) known.clear();
    auto written = demo::writeAudioFiles(folder, audioFiles(options.tracks, options.examples),
                                         known, threads, progress.part(0.0, kAudioPart), stop);
    if (!written) return fail(written.error());

    const fs::path list = folder / "tracks.csv";
    const std::string csv = demoTrackList(options.tracks);
    for (const auto& [path, bytes] :
         {std::pair(list, csv), std::pair(folder / "README.txt", text)}) {
        if (auto done = writeFileAtomically(path, bytes); !done) return fail(done.error());
        written->sums[path.filename().string()] = sha256Hex(bytes);
    }
    if (auto done = demo::writeSums(folder, written->sums); !done) return fail(done.error());

    DemoSummary summary;
    summary.catalogue = folder / kCatalogueName;
    summary.aiTrack = folder / "ai-track.ogg";
    summary.control = folder / "control.ogg";
    summary.tracks = static_cast<int>(options.tracks.size());
    summary.rendered = written->rendered;
    std::error_code error;
    const bool otherMusic =
        std::any_of(written->replaced.begin(), written->replaced.end(),
                    [](const std::string& name) { return name.starts_with("tracks/"); });
    if (otherMusic && fs::exists(summary.catalogue, error)) {
        auto moved = setAside(summary.catalogue);
        if (!moved) return fail(moved.error());
        summary.setAside = *moved;
    }
    const auto filled =
        fillCatalogue(summary.catalogue, list, threads, progress.part(kAudioPart, 1.0), stop);
    if (!filled) return fail(filled.error());
    return summary;
}

}  // namespace tributary
