#include "core/catalogue/catalogue.h"

#include <cerrno>
#include <cstdio>
#include <string>
#include <system_error>
#include <utility>

#include "core/catalogue/catalogue_state.h"
#include "core/catalogue/migration.h"
#include "core/catalogue/open_checks.h"

namespace tributary {

namespace {

/// Up to here, opening for writing checks every page.
constexpr std::uintmax_t kThoroughBytes = std::uintmax_t{1} << 29;

Result<void> makeEmptyFile(const std::filesystem::path& file) {
    std::error_code error;
    if (std::filesystem::exists(std::filesystem::symlink_status(file, error))) {
        return fail(ErrorCode::CatalogueExists,
                    "There is a file of that name already. It was not changed; choose another "
                    "name, or open it.",
                    file.string());
    }
    std::FILE* made = std::fopen(file.string().c_str(), "wbx");
    if (made == nullptr) {
        const int number = errno;
        return fail(number == ENOSPC ? ErrorCode::DiskFull : ErrorCode::FileUnwritable,
                    "The catalogue could not be created (" +
                        std::generic_category().message(number) +
                        "). Choose a folder that exists and that you may write to.",
                    file.string());
    }
    std::fclose(made);
    return {};
}

Result<void> prepareForWriting(const sqlite::Connection& db, const std::filesystem::path& file,
                               const OpenOptions& options) {
    if (options.largestBytes > 0) {
        auto page = db.integer("PRAGMA page_size");
        if (!page) return fail(page.error());
        const std::int64_t pages = options.largestBytes / page->value_or(4096);
        auto set = db.run("PRAGMA max_page_count = " + std::to_string(pages));
        if (!set) return set;
    }
    const char* journal =
        writeAheadLogWorks(file) ? "PRAGMA journal_mode = WAL" : "PRAGMA journal_mode = DELETE";
    // Where a log is not to be had, SQLite keeps its rollback journal: slower, and as safe.
    if (auto set = db.run(journal); !set && set.error().code != ErrorCode::CatalogueLocked) {
        return set;
    }
    return db.run("PRAGMA synchronous = FULL");
}

Result<void> initialise(const sqlite::Connection& db, const std::filesystem::path& file,
                        std::string_view name, const OpenOptions& options) {
    if (auto made = migrate(db, file, migrations()); !made) return made;
    auto named = db.run("INSERT INTO meta (key, value) VALUES ('name', ?), ('made_by', ?)", name,
                        "tributary " TRIBUTARY_VERSION);
    if (!named) return named;
    return prepareForWriting(db, file, options);
}

Error tooNew(const std::filesystem::path& file, int version) {
    return {ErrorCode::CatalogueTooNew,
            "The catalogue was made by a newer Tributary (format " + std::to_string(version) +
                "; this one knows up to " + std::to_string(migrations().back().version) +
                "). It was not changed; install the newer version to open it.",
            file.string()};
}

/// Refuses what this program would misread: a newer file, unless it says that it may still be read.
Result<void> checkVersion(const sqlite::Connection& db, const std::filesystem::path& file,
                          OpenMode mode, int version) {
    const int newest = migrations().back().version;
    if (version <= newest) return {};
    if (mode == OpenMode::ReadWrite) return fail(tooNew(file, version));
    auto reader = db.text("SELECT value FROM meta WHERE key = 'smallest_reader_version'");
    if (!reader || !*reader) return fail(tooNew(file, version));
    const std::string needed = **reader;
    const bool number = !needed.empty() && needed.size() < 9 &&
                        needed.find_first_not_of("0123456789") == std::string::npos;
    if (!number || std::stoi(needed) > newest) return fail(tooNew(file, version));
    return {};
}

Result<void> updateOldFile(const std::filesystem::path& file, const OpenOptions& options) {
    auto writer = sqlite::Connection::open(file, sqlite::Access::ReadWrite, options.busyTimeout);
    if (!writer) return fail(writer.error());
    Result<void> done = (*writer)->readOnly() ? fail(sqlite::cannotBeWritten(file))
                                              : migrate(**writer, file, migrations());
    if (done || done.error().code != ErrorCode::CatalogueReadOnly) return done;
    return fail(ErrorCode::CatalogueReadOnly,
                "The catalogue is of an older version and must be updated once, but cannot be "
                "written. Copy it to a folder that can be written and open it there.",
                file.string());
}

}  // namespace

Result<void> Catalogue::State::requireWritable() const {
    if (mode == OpenMode::ReadWrite) return {};
    return fail(ErrorCode::CatalogueReadOnly,
                "The catalogue is open for reading only. Nothing was changed; open it for writing.",
                file.string());
}

Result<void> Catalogue::State::requireTrack(TrackId id) const {
    auto found = db->integer("SELECT 1 FROM tracks WHERE id = ?", id.value);
    if (!found) return fail(found.error());
    if (!*found) return fail(unknownTrack(id, file));
    return {};
}

Error unknownTrack(TrackId id, const std::filesystem::path& catalogue) {
    return {ErrorCode::TrackUnknown,
            "There is no track " + std::to_string(id.value) +
                " in this catalogue. \"catalogue list\" shows which there are.",
            catalogue.string()};
}

Catalogue::Catalogue(std::unique_ptr<State> state) : state_(std::move(state)) {}
Catalogue::Catalogue(Catalogue&&) noexcept = default;
Catalogue& Catalogue::operator=(Catalogue&&) noexcept = default;
Catalogue::~Catalogue() = default;

const std::filesystem::path& Catalogue::file() const {
    return state_->file;
}
OpenMode Catalogue::mode() const {
    return state_->mode;
}
const std::string& Catalogue::name() const {
    return state_->name;
}
int Catalogue::schemaVersion() const {
    return state_->schemaVersion;
}

Result<Catalogue> Catalogue::create(const std::filesystem::path& file, std::string_view name,
                                    const OpenOptions& options) {
    if (auto made = makeEmptyFile(file); !made) return fail(made.error());
    const std::string title = name.empty() ? file.stem().string() : std::string(name);
    Result<void> done;
    {
        auto db = sqlite::Connection::open(file, sqlite::Access::ReadWrite, options.busyTimeout);
        done = db ? initialise(**db, file, title, options) : fail(db.error());
    }
    if (!done) {
        std::error_code ignored;
        std::filesystem::remove(file, ignored);
        return fail(done.error());
    }
    return open(file, OpenMode::ReadWrite, options);
}

Result<Catalogue> Catalogue::open(const std::filesystem::path& file, OpenMode mode,
                                  const OpenOptions& options) {
    if (auto header = checkHeader(file); !header) return fail(header.error());
    const bool writing = mode == OpenMode::ReadWrite;
    auto connect = [&] {
        return writing
                   ? sqlite::Connection::open(file, sqlite::Access::ReadWrite, options.busyTimeout)
                   : openForReading(file, options.busyTimeout);
    };
    auto db = connect();
    if (!db) return fail(db.error());
    auto version = (*db)->integer("PRAGMA user_version");
    if (!version) return fail(version.error());
    auto known = checkVersion(**db, file, mode, static_cast<int>(version->value_or(0)));
    if (!known) return fail(known.error());
    if (writing) {
        if ((*db)->readOnly()) return fail(sqlite::cannotBeWritten(file));
        if (auto sound = quickCheck(**db, file, kThoroughBytes); !sound) return fail(sound.error());
    }
    if (version->value_or(0) < migrations().back().version) {
        db->reset();
        if (auto done = updateOldFile(file, options); !done) return fail(done.error());
        db = connect();
        if (!db) return fail(db.error());
        version = (*db)->integer("PRAGMA user_version");
        if (!version) return fail(version.error());
    }
    if (writing) {
        if (auto ready = prepareForWriting(**db, file, options); !ready) return fail(ready.error());
    }
    auto name = (*db)->text("SELECT value FROM meta WHERE key = 'name'");
    if (!name) return fail(name.error());
    auto state = std::make_unique<State>();
    state->file = file;
    state->mode = mode;
    state->name = name->value_or(file.stem().string());
    state->schemaVersion = static_cast<int>(version->value_or(0));
    state->db = std::move(*db);
    return Catalogue(std::move(state));
}

std::filesystem::path cacheFolder(const std::filesystem::path& catalogue) {
    std::filesystem::path folder = catalogue;
    folder += ".cache";
    return folder;
}

}  // namespace tributary
