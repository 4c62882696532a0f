#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/inbox/submission.h"

namespace tributary {

namespace sqlite {
class Connection;
}

/// The submissions of one person, in an SQLite file of its own: they outlive the catalogue that
/// they were compared with. One connection; use it from one thread at a time.
class Inbox {
public:
    /// Makes the file on first use. Errors: FileUnwritable, CatalogueLocked, CatalogueTooNew, and
    /// those of reading, each with a message about the inbox.
    [[nodiscard]] static Result<Inbox> open(const std::filesystem::path& file);
    Inbox(Inbox&&) noexcept;
    Inbox& operator=(Inbox&&) noexcept;
    ~Inbox();

    /// All of them, in the order they were added.
    [[nodiscard]] Result<std::vector<Submission>> all() const;
    /// Stores all or none. Those without an id are new and get one; the others are replaced, and
    /// come back if they were removed.
    [[nodiscard]] Result<void> save(std::span<Submission> submissions);
    /// Keeps the report of a submission, as JSON of tributary.report/1.
    [[nodiscard]] Result<void> saveReport(SubmissionId id, const std::string& json);
    /// The stored report, or nothing.
    [[nodiscard]] Result<std::optional<std::string>> report(SubmissionId id) const;
    /// Hides them; purge() forgets them for good, so that removing can be undone until then.
    [[nodiscard]] Result<void> remove(std::span<const SubmissionId> ids);
    [[nodiscard]] Result<void> purge();

private:
    explicit Inbox(std::unique_ptr<sqlite::Connection> db);
    std::unique_ptr<sqlite::Connection> db_;
};

}  // namespace tributary
