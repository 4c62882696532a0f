#include "core/analysis/upkeep.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <system_error>

#include <fmt/format.h>

#include "core/analysis/reference.h"
#include "core/analysis/work_standing.h"
#include "core/catalogue/work_order.h"

namespace tributary {

namespace {

namespace fs = std::filesystem;
using namespace std::chrono;

constexpr std::string_view kStampShape = "dddd-dd-ddTdd-dd-ddZ";

fs::path backupFolder(const fs::path& catalogue) {
    fs::path folder = catalogue;
    folder += ".backups";
    return folder;
}

std::string stampOf(UtcInstant instant) {
    const auto day = floor<days>(instant);
    const year_month_day date(day);
    const hh_mm_ss time(floor<seconds>(instant - day));
    return fmt::format("{:04}-{:02}-{:02}T{:02}-{:02}-{:02}Z", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                       time.hours().count(), time.minutes().count(), time.seconds().count());
}

int numberAt(const std::string& text, std::size_t from, std::size_t digits) {
    int number = 0;
    std::from_chars(text.data() + from, text.data() + from + digits, number);
    return number;
}

/// The time in a backup's name; nothing for a file of another kind of name.
std::optional<UtcInstant> instantOf(const std::string& stem) {
    if (stem.size() != kStampShape.size()) return std::nullopt;
    for (std::size_t i = 0; i < stem.size(); ++i) {
        const bool digit = stem[i] >= '0' && stem[i] <= '9';
        if (kStampShape[i] == 'd' ? !digit : stem[i] != kStampShape[i]) return std::nullopt;
    }
    const year_month_day date(year(numberAt(stem, 0, 4)),
                              month(static_cast<unsigned>(numberAt(stem, 5, 2))),
                              day(static_cast<unsigned>(numberAt(stem, 8, 2))));
    if (!date.ok()) return std::nullopt;
    return UtcInstant(sys_days(date) + hours(numberAt(stem, 11, 2)) +
                      minutes(numberAt(stem, 14, 2)) + seconds(numberAt(stem, 17, 2)));
}

bool earlier(const TrackSummary& a, const TrackSummary& b) {
    return workOrder(a) < workOrder(b);
}

}  // namespace

Result<std::vector<DuplicateGroup>> duplicateGroups(const Catalogue& catalogue) {
    auto tracks = catalogue.tracks();
    if (!tracks) return fail(tracks.error());
    const auto standing = readStanding(catalogue, *tracks);
    if (!standing) return fail(standing.error());
    const WorkClusters& clusters = standing->clusters;
    std::map<std::size_t, DuplicateGroup> alike;
    std::map<std::string, DuplicateGroup> coded;
    for (std::size_t i = 0; i < tracks->size(); ++i) {
        const TrackSummary& track = (*tracks)[i];
        DuplicateGroup& group = alike[clusters.cluster[i]];
        if (!clusters.sameRecording[i]) group.reason = DuplicateGroup::Reason::SameComposition;
        group.tracks.push_back(track);
        if (track.metadata.isrc.empty()) continue;
        DuplicateGroup& same = coded[track.metadata.isrc];
        same.reason = DuplicateGroup::Reason::SameIsrc;
        same.tracks.push_back(track);
    }
    std::vector<DuplicateGroup> groups;
    const auto take = [&](auto& candidates) {
        for (auto& [key, group] : candidates) {
            if (group.tracks.size() < 2) continue;
            std::sort(group.tracks.begin(), group.tracks.end(), earlier);
            groups.push_back(std::move(group));
        }
    };
    take(alike);
    take(coded);
    return groups;
}

std::vector<BackupFile> backupsOf(const fs::path& catalogue) {
    std::vector<BackupFile> backups;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(backupFolder(catalogue), error)) {
        const auto at = instantOf(entry.path().stem().string());
        if (at && entry.path().extension() == ".tributary") backups.push_back({entry.path(), *at});
    }
    std::sort(backups.begin(), backups.end(),
              [](const BackupFile& a, const BackupFile& b) { return a.at > b.at; });
    return backups;
}

Result<fs::path> backUp(const fs::path& catalogue, const Clock& clock, std::size_t keep) {
    const auto opened = Catalogue::open(catalogue, OpenMode::ReadOnly);
    if (!opened) return fail(opened.error());
    const fs::path folder = backupFolder(catalogue);
    std::error_code error;
    fs::create_directories(folder, error);
    if (error) {
        return fail(ErrorCode::FileUnwritable,
                    "The folder of the backups cannot be made: " + error.message() +
                        ". Nothing was changed. Copy the catalogue elsewhere.",
                    folder.string());
    }
    const fs::path file = folder / (stampOf(clock.now()) + ".tributary");
    if (auto done = opened->backupTo(file); !done) {
        return fail(done.error());
    }
    const auto backups = backupsOf(catalogue);
    for (std::size_t i = std::max<std::size_t>(1, keep); i < backups.size(); ++i) {
        fs::remove(backups[i].file, error);
    }
    return file;
}

Result<CatalogueHealth> catalogueHealth(const fs::path& file, std::stop_token stop) {
    const auto catalogue = Catalogue::open(file, OpenMode::ReadOnly);
    if (!catalogue) return fail(catalogue.error());
    const auto tracks = catalogue->tracks();
    if (!tracks) return fail(tracks.error());
    CatalogueHealth health;
    health.tracks = static_cast<std::int64_t>(tracks->size());
    const auto outdated = catalogue->outdatedTracks();
    if (!outdated) return fail(outdated.error());
    health.outdated = *outdated;
    const auto compared = catalogue->derivationStates();
    if (!compared) return fail(compared.error());
    health.uncompared =
        std::max<std::int64_t>(0, health.tracks - static_cast<std::int64_t>(compared->size()));
    const auto missing = missingFiles(*tracks, stop);
    if (!missing) return fail(missing.error());
    health.missingFiles = static_cast<std::int64_t>(missing->size());
    const auto snapshot = catalogue->snapshotSha256();
    if (!snapshot) return fail(snapshot.error());
    health.indexReady = indexIsReady(file, *snapshot);
    const auto hubs = catalogue->hubs();
    if (!hubs) return fail(hubs.error());
    for (const Hub& hub : *hubs) {
        const auto track = catalogue->track(hub.track);
        if (!track) return fail(track.error());
        health.hubs.emplace_back(*track, hub);
    }
    const auto backups = backupsOf(file);
    if (!backups.empty()) health.lastBackup = backups.front().at;
    std::error_code ignored;
    health.bytes = fs::file_size(file, ignored);
    return health;
}

}  // namespace tributary
