#include "core/inbox/inbox.h"

#include <fstream>
#include <string_view>
#include <system_error>
#include <utility>

#include "core/catalogue/migration.h"
#include "core/catalogue/sqlite.h"

namespace tributary {

namespace {

constexpr std::chrono::milliseconds kBusy{5000};

constexpr Migration kSteps[] = {{1, R"(
CREATE TABLE submissions (
    id INTEGER PRIMARY KEY,
    file TEXT NOT NULL,
    status INTEGER NOT NULL,
    decision INTEGER NOT NULL,
    rating INTEGER NOT NULL CHECK (rating BETWEEN 0 AND 5),
    submitter TEXT NOT NULL,
    notes TEXT NOT NULL,
    added_ms INTEGER NOT NULL,
    title TEXT NOT NULL,
    artist TEXT NOT NULL,
    isrc TEXT NOT NULL,
    duration_s REAL NOT NULL,
    lufs REAL,
    true_peak_db REAL NOT NULL,
    tonic INTEGER,
    minor INTEGER NOT NULL,
    bpm REAL,
    top_title TEXT,
    top_artist TEXT NOT NULL,
    top_share REAL NOT NULL,
    top_low REAL NOT NULL,
    top_high REAL NOT NULL,
    unattributed REAL NOT NULL,
    catalogue TEXT NOT NULL,
    flags INTEGER NOT NULL,
    problem TEXT NOT NULL,
    problem_code INTEGER NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE reports (
    submission_id INTEGER PRIMARY KEY REFERENCES submissions (id) ON DELETE CASCADE,
    json TEXT NOT NULL
);
)"}};

constexpr const char* kColumns =
    "id, file, status, decision, rating, submitter, notes, added_ms, title, artist, isrc, "
    "duration_s, lufs, true_peak_db, tonic, minor, bpm, top_title, top_artist, top_share, top_low, "
    "top_high, unattributed, catalogue, flags, problem, problem_code";

/// The same error, said of the inbox and not of a catalogue.
Error ofInbox(Error error, const std::filesystem::path& file) {
    error.message =
        error.code == ErrorCode::DiskFull
            ? "The disk is full, so that the inbox could not be written. What was stored before "
              "is safe; make room and try again."
            : "The inbox could not be read or written (" + error.message +
                  ") Your audio files and catalogues are not touched; allow writing to its "
                  "folder, or move the file away to begin a new inbox.";
    error.subject = file.string();
    return error;
}

Result<void> makeFile(const std::filesystem::path& file) {
    std::error_code ec;
    if (std::filesystem::exists(file, ec)) return {};
    std::filesystem::create_directories(file.parent_path(), ec);
    if (std::ofstream(file, std::ios::binary | std::ios::app)) return {};
    return fail(ErrorCode::FileUnwritable,
                "The inbox could not be made there, so that submissions are not kept. Nothing was "
                "changed; allow writing to the folder.",
                file.string());
}

/// A bound parameter that may be absent.
void bindReal(sqlite::Statement& statement, int index, const std::optional<double>& value) {
    value ? statement.bind(index, *value) : statement.bind(index, std::optional<std::int64_t>{});
}

Submission read(const sqlite::Statement& row) {
    Submission s;
    int c = 0;
    s.id = SubmissionId{row.integer(c++)};
    s.file = row.text(c++);
    s.status = static_cast<SubmissionStatus>(row.integer(c++));
    s.decision = static_cast<Decision>(row.integer(c++));
    s.rating = static_cast<int>(row.integer(c++));
    s.submitter = row.text(c++);
    s.notes = row.text(c++);
    s.added = UtcInstant(std::chrono::milliseconds(row.integer(c++)));
    s.track.title = row.text(c++);
    s.track.artist = row.text(c++);
    s.track.isrc = row.text(c++);
    s.track.durationS = row.real(c++);
    if (!row.isNull(c)) s.track.lufs = row.real(c);
    s.track.truePeakDb = row.real(++c);
    if (!row.isNull(++c)) {
        s.track.key = MusicalKey{static_cast<int>(row.integer(c)), row.integer(c + 1) != 0};
    }
    c += 2;
    if (!row.isNull(c)) s.track.bpm = row.real(c);
    if (!row.isNull(++c)) {
        s.top = TopInfluence{
            row.text(c), row.text(c + 1), row.real(c + 2), {row.real(c + 3), row.real(c + 4)}};
    }
    c += 5;
    s.unattributed = row.real(c++);
    s.catalogue = row.text(c++);
    s.flags = static_cast<unsigned>(row.integer(c++));
    s.problem = row.text(c++);
    s.problemCode = static_cast<int>(row.integer(c++));
    return s;
}

/// The columns of the row that could not be inserted, since its id is there.
std::string excludedColumns() {
    std::string text = "excluded.";
    for (const char c : std::string_view(kColumns)) {
        if (c == ' ') {
            text += " excluded.";
        } else {
            text += c;
        }
    }
    return text;
}

Result<void> write(const sqlite::Connection& db, Submission& s) {
    auto statement = db.prepare(
        std::string("INSERT INTO submissions (") + kColumns +
        ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?) ON CONFLICT (id) DO UPDATE SET (removed, " +
        kColumns + ") = (0, " + excludedColumns() + ")");
    int i = 0;
    statement.bind(++i, s.id.value == 0 ? std::optional<std::int64_t>{} : s.id.value);
    statement.bind(++i, s.file.string());
    statement.bind(++i, static_cast<int>(s.status));
    statement.bind(++i, static_cast<int>(s.decision));
    statement.bind(++i, s.rating);
    statement.bind(++i, s.submitter);
    statement.bind(++i, s.notes);
    statement.bind(++i, std::int64_t{s.added.time_since_epoch().count()});
    statement.bind(++i, s.track.title);
    statement.bind(++i, s.track.artist);
    statement.bind(++i, s.track.isrc);
    statement.bind(++i, s.track.durationS);
    bindReal(statement, ++i, s.track.lufs);
    statement.bind(++i, s.track.truePeakDb);
    statement.bind(++i, s.track.key ? std::optional<std::int64_t>(s.track.key->tonic)
                                    : std::optional<std::int64_t>{});
    statement.bind(++i, s.track.key && s.track.key->minor ? 1 : 0);
    bindReal(statement, ++i, s.track.bpm);
    const TopInfluence top = s.top.value_or(TopInfluence{});
    s.top ? statement.bind(++i, top.title) : statement.bind(++i, std::optional<std::int64_t>{});
    statement.bind(++i, top.artist);
    statement.bind(++i, top.share);
    statement.bind(++i, top.interval[0]);
    statement.bind(++i, top.interval[1]);
    statement.bind(++i, s.unattributed);
    statement.bind(++i, s.catalogue);
    statement.bind(++i, std::int64_t{s.flags});
    statement.bind(++i, s.problem);
    statement.bind(++i, s.problemCode);
    if (auto done = statement.run(); !done) return done;
    if (s.id.value == 0) s.id = SubmissionId{db.lastInsertId()};
    return {};
}

}  // namespace

Inbox::Inbox(std::unique_ptr<sqlite::Connection> db) : db_(std::move(db)) {}
Inbox::Inbox(Inbox&&) noexcept = default;
Inbox& Inbox::operator=(Inbox&&) noexcept = default;
Inbox::~Inbox() = default;

Result<Inbox> Inbox::open(const std::filesystem::path& file) {
    if (auto made = makeFile(file); !made) return fail(made.error());
    auto db = sqlite::Connection::open(file, sqlite::Access::ReadWrite, kBusy);
    if (!db) return fail(ofInbox(db.error(), file));
    const auto version = (*db)->integer("PRAGMA user_version");
    if (!version) return fail(ofInbox(version.error(), file));
    if (version->value_or(0) > std::ssize(kSteps)) {
        return fail(ErrorCode::CatalogueTooNew,
                    "The inbox was written by a newer Tributary. It was not changed; update this "
                    "one to see your submissions.",
                    file.string());
    }
    if (auto done = migrate(**db, file, kSteps); !done) return fail(ofInbox(done.error(), file));
    return Inbox(std::move(*db));
}

Result<std::vector<Submission>> Inbox::all() const {
    auto rows = db_->prepare(std::string("SELECT ") + kColumns +
                             " FROM submissions WHERE removed = 0 ORDER BY id");
    std::vector<Submission> list;
    while (true) {
        const auto row = rows.step();
        if (!row) return fail(ofInbox(row.error(), {}));
        if (!*row) return list;
        list.push_back(read(rows));
    }
}

Result<void> Inbox::save(std::span<Submission> submissions) {
    auto transaction = sqlite::Transaction::begin(*db_);
    if (!transaction) return fail(ofInbox(transaction.error(), {}));
    for (Submission& submission : submissions) {
        if (auto done = write(*db_, submission); !done) {
            return fail(ofInbox(done.error(), submission.file));
        }
    }
    if (auto done = transaction->commit(); !done) return fail(ofInbox(done.error(), {}));
    return {};
}

Result<void> Inbox::saveReport(SubmissionId id, const std::string& json) {
    auto done = db_->run("INSERT OR REPLACE INTO reports (submission_id, json) VALUES (?, ?)",
                         id.value, json);
    if (!done) return fail(ofInbox(done.error(), {}));
    return {};
}

Result<std::optional<std::string>> Inbox::report(SubmissionId id) const {
    auto text = db_->text("SELECT json FROM reports WHERE submission_id = ?", id.value);
    if (!text) return fail(ofInbox(text.error(), {}));
    return text;
}

Result<void> Inbox::remove(std::span<const SubmissionId> ids) {
    auto transaction = sqlite::Transaction::begin(*db_);
    if (!transaction) return fail(ofInbox(transaction.error(), {}));
    for (const SubmissionId id : ids) {
        auto done = db_->run("UPDATE submissions SET removed = 1 WHERE id = ?", id.value);
        if (!done) return fail(ofInbox(done.error(), {}));
    }
    if (auto done = transaction->commit(); !done) return fail(ofInbox(done.error(), {}));
    return {};
}

Result<void> Inbox::purge() {
    auto done = db_->run("DELETE FROM submissions WHERE removed = 1");
    if (!done) return fail(ofInbox(done.error(), {}));
    return {};
}

}  // namespace tributary
