#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

#include <QObject>
#include <QPointer>

#include "core/base/progress.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/payout_store.h"
#include "core/rights/rights_book.h"
#include "ui/models/text_table.h"

namespace tributary::ui {

class Workspace;

/// What the open catalogue knows of rights and money, read at once.
struct BooksContent {
    std::filesystem::path file;
    std::string name;
    RightsBook book;
    std::vector<DeclaredDerivation> declarations;
    std::vector<RecordingId> claimed;  ///< recordings with an accepted report
    std::vector<StoredRun> runs;
    std::vector<std::string> periods;  ///< of which there is usage
    bool writable = true;
    /// The book's tables, ready to be shown.
    std::shared_ptr<const ReadyRows> recordings, holders, edges;
};

/// The rights and the money of the open catalogue, for the pages that show them: reads them in a
/// job, books in jobs, enters what was booked in the ledger, and says when something changed.
class Books : public QObject {
    Q_OBJECT

public:
    using Body =
        std::function<Result<void>(Catalogue&, const Progress& progress, std::stop_token stop)>;

    explicit Books(Workspace& workspace, QObject* parent = nullptr);

    /// Null while no catalogue is open, and until it is read.
    [[nodiscard]] const std::shared_ptr<const BooksContent>& content() const { return content_; }
    [[nodiscard]] Workspace& workspace() { return workspace_; }

    /// Runs `body` on the catalogue in a job, to write; what it booked goes into the ledger. Then
    /// everything is read anew, and `done` runs on the window's thread unless `receiver` has gone.
    /// An error is shown by the window, and `done` does not run.
    void write(const QString& title, Body body, QObject* receiver = nullptr,
               std::function<void()> done = {});
    /// The same, to read only.
    void read(const QString& title, Body body, QObject* receiver, std::function<void()> done);
    /// Work that needs no catalogue: files, the ledger.
    void run(const QString& title,
             std::function<Result<void>(const Progress& progress, std::stop_token stop)> work,
             QObject* receiver, std::function<void()> done);
    void reload();

Q_SIGNALS:
    void changed();
    /// Something was booked and may stand in the ledger now.
    void booked();

private:
    void show(std::shared_ptr<const BooksContent> content);
    void start(const QString& title,
               std::function<Result<void>(const Progress& progress, std::stop_token stop)> work,
               std::function<void()> done);

    Workspace& workspace_;
    std::shared_ptr<const BooksContent> content_;
    std::uint64_t reading_ = 0;
};

/// Reads all of it; on a worker's thread.
[[nodiscard]] Result<BooksContent> readBooks(const std::filesystem::path& file);

}  // namespace tributary::ui
