#include "core/demo/remove_demo.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <system_error>

#include "core/base/atomic_file.h"
#include "core/base/digest.h"
#include "core/catalogue/catalogue.h"
#include "core/demo/demo_files.h"
#include "core/ledger/ledger.h"

namespace tributary {

namespace {

namespace fs = std::filesystem;

/// Whether the folder's list of sums is one that writeDemo() wrote: another's list names files that
/// are none of ours.
bool isDemo(const fs::path& folder) {
    const auto text = readWholeFile(folder / "README.txt", 1 << 20);
    return text && text->starts_with("The Tributary demo\n");
}

/// Whether writeDemo() gives such a name; relative to the folder, with '/'.
bool isDemoName(std::string_view name) {
    if (name.starts_with("tracks/")) {
        return name.ends_with(".ogg") && name.find('/', 7) == std::string_view::npos;
    }
    return name == "ai-track.ogg" || name == "control.ogg" || name == "tracks.csv" ||
           name == "README.txt";
}

Result<void> checkCatalogue(const fs::path& folder, const fs::path& catalogue) {
    auto opened = Catalogue::open(catalogue, OpenMode::ReadOnly);
    if (!opened) return fail(opened.error());
    const auto tracks = opened->tracks();
    if (!tracks) return fail(tracks.error());
    const auto own = std::count_if(tracks->begin(), tracks->end(), [&](const TrackSummary& track) {
        return fs::absolute(track.file).lexically_normal().parent_path() != folder / "tracks";
    });
    if (own == 0) return {};
    return fail(ErrorCode::InvalidArgument,
                "The demo's catalogue also holds " + std::to_string(own) +
                    " tracks that are not the demo's. Nothing was removed. Remove those tracks "
                    "first, or delete the folder yourself.",
                catalogue.string());
}

class Remover {
public:
    explicit Remover(DemoRemoval& done) : done_(done) {}

    /// A file or folder with all that is in it; nothing where there is none.
    void whole(const fs::path& path) {
        std::error_code error;
        if (!fs::exists(path, error)) return;
        fs::remove_all(path, error);
        if (error) {
            note(path, error);
        } else {
            ++done_.removed;
        }
    }
    void ifEmpty(const fs::path& folder) {
        std::error_code error;
        if (fs::is_empty(folder, error)) fs::remove(folder, error);
    }
    [[nodiscard]] Result<void> outcome() const {
        if (problem_.empty()) return {};
        return fail(ErrorCode::FileUnwritable,
                    "A part of the demo cannot be removed: " + reason_ +
                        ". The rest is gone; remove the folder yourself when it is free.",
                    problem_.string());
    }

private:
    void note(const fs::path& path, const std::error_code& error) {
        problem_ = path;
        reason_ = error.message();
    }

    DemoRemoval& done_;
    fs::path problem_;
    std::string reason_;
};

}  // namespace

Result<DemoRemoval> removeDemo(const fs::path& given) {
    const fs::path folder = fs::absolute(given).lexically_normal();
    const fs::path catalogue = folder / "demo.tributary";
    std::error_code error;
    if (fs::exists(catalogue, error)) {
        if (auto fits = checkCatalogue(folder, catalogue); !fits) return fail(fits.error());
    }
    DemoRemoval done;
    Remover remove(done);
    std::map<std::string, std::string> sums;
    if (isDemo(folder)) sums = demo::readSums(folder);
    for (const auto& [name, sum] : sums) {
        const fs::path file = folder / name;
        if (!isDemoName(name) || !fs::exists(file, error)) continue;
        const auto bytes = readWholeFile(file);
        if (!bytes || sha256Hex(*bytes) != sum) {
            done.kept.push_back(file);
        } else {
            remove.whole(file);
        }
    }
    if (!sums.empty()) remove.whole(folder / "SHA256SUMS");
    if (fs::exists(catalogue, error)) {
        for (const char* suffix : {"", "-wal", "-shm", ".backups"}) {
            remove.whole(catalogue.string() + suffix);
        }
        remove.whole(cacheFolder(catalogue));
        remove.whole(ledgerFileOf(catalogue));
    }
    remove.ifEmpty(folder / "tracks");
    remove.ifEmpty(folder);
    if (auto outcome = remove.outcome(); !outcome) return fail(outcome.error());
    return done;
}

}  // namespace tributary
