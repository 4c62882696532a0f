#include "ui/window/books.h"

#include <utility>

#include "core/catalogue/rights_store.h"
#include "core/catalogue/usage_store.h"
#include "core/settlement/ledger_sync.h"
#include "core/settlement/load_book.h"
#include "ui/models/book_rows.h"
#include "ui/text/format.h"
#include "ui/window/workspace.h"

namespace tributary::ui {

namespace {

/// What became of entering in the ledger; the booking itself stands either way.
struct Entering {
    LedgerSync sync;
    std::optional<Error> problem;
};

Error notEntered(const Error& error) {
    return {error.code,
            "What was recorded is safe in the catalogue, but could not be entered in the ledger "
            "yet; the next booking tries again. " +
                error.message,
            error.subject};
}

}  // namespace

Result<BooksContent> readBooks(const std::filesystem::path& file) {
    auto catalogue = Catalogue::open(file, OpenMode::ReadOnly);
    if (!catalogue) return fail(catalogue.error());
    auto book = loadBook(*catalogue);
    if (!book) return fail(book.error());
    BooksContent content{file, catalogue->name(), std::move(*book), {}, {}, {}, {}, true, {}, {},
                         {}};
    const RightsStore rights(*catalogue);
    auto declarations = rights.declarations();
    if (!declarations) return fail(declarations.error());
    content.declarations = std::move(*declarations);
    auto claims = rights.claims();
    if (!claims) return fail(claims.error());
    for (const StoredClaim& claim : *claims) content.claimed.push_back(claim.recording);
    auto runs = PayoutStore(*catalogue).runs();
    if (!runs) return fail(runs.error());
    content.runs = std::move(*runs);
    auto periods = UsageStore(*catalogue).periods();
    if (!periods) return fail(periods.error());
    content.periods = std::move(*periods);
    content.recordings = makeReady(recordingRows(content.book));
    content.holders = makeReady(holderRows(content.book));
    content.edges = makeReady(edgeRows(content.book));
    return content;
}

Books::Books(Workspace& workspace, QObject* parent) : QObject(parent), workspace_(workspace) {
    connect(&workspace_, &Workspace::catalogueChanged, this, &Books::reload);
}

void Books::reload() {
    const std::uint64_t reading = ++reading_;
    if (workspace_.catalogue() == nullptr) {
        show(nullptr);
        return;
    }
    const std::filesystem::path file = workspace_.catalogue()->file;
    workspace_.jobs().add(
        tr("Read rights and money"),
        makeWork<BooksContent>(
            [file](const Progress&, std::stop_token) { return readBooks(file); }, this,
            [this, reading](const Result<std::shared_ptr<const BooksContent>>& result) {
                if (reading != reading_) return;  // a later reading is on its way
                if (!result) return void(Q_EMIT workspace_.failed(result.error()));
                show(*result);
            }),
        JobList::Order::AtOnce);
}

void Books::show(std::shared_ptr<const BooksContent> content) {
    std::shared_ptr<const BooksContent> former = std::exchange(content_, std::move(content));
    Q_EMIT changed();
    workspace_.letGo(std::move(former));
}

void Books::start(const QString& title,
                  std::function<Result<void>(const Progress&, std::stop_token)> work,
                  std::function<void()> done) {
    workspace_.jobs().add(
        title,
        makeWork<bool>(
            [work = std::move(work)](const Progress& progress,
                                     std::stop_token stop) -> Result<bool> {
                auto result = work(progress, std::move(stop));
                if (!result) return fail(result.error());
                return true;
            },
            this,
            [this, done = std::move(done)](const Result<std::shared_ptr<const bool>>& result) {
                if (!result) return void(Q_EMIT workspace_.failed(result.error()));
                done();
            }),
        JobList::Order::AtOnce);
}

void Books::write(const QString& title, Body body, QObject* receiver, std::function<void()> done) {
    if (workspace_.catalogue() == nullptr) return void(Q_EMIT workspace_.catalogueNeeded());
    const std::filesystem::path file = workspace_.catalogue()->file;
    const auto entering = std::make_shared<Entering>();
    const QPointer<QObject> guard(receiver == nullptr ? this : receiver);
    start(
        title,
        [file, body = std::move(body), entering](const Progress& progress,
                                                 std::stop_token stop) -> Result<void> {
            auto catalogue = Catalogue::open(file, OpenMode::ReadWrite);
            if (!catalogue) return fail(catalogue.error());
            auto booked = body(*catalogue, progress, stop);
            if (!booked) return booked;
            auto synced = syncLedger(*catalogue, SystemClock(), progress, stop);
            if (synced) {
                entering->sync = std::move(*synced);
            } else {
                entering->problem = notEntered(synced.error());
            }
            return {};
        },
        [this, guard, entering, done = std::move(done)] {
            if (entering->problem) Q_EMIT workspace_.failed(*entering->problem);
            if (entering->sync.recovered) {
                Q_EMIT workspace_.notice(
                    tr("An interrupted write had left an unfinished end of the ledger. It is kept "
                       "in %1; nothing that was recorded is lost.")
                        .arg(toQString(entering->sync.recovered->keptAside)));
            }
            if (entering->sync.anew) {
                Q_EMIT workspace_.notice(
                    tr("The ledger of this catalogue was not beside it any more. A new one was "
                       "started and holds everything that was recorded; keep the former if it "
                       "turns up, for proofs that were made from it rest on it."));
            }
            reload();
            if (guard && done) done();
            Q_EMIT booked();
        });
}

void Books::read(const QString& title, Body body, QObject* receiver, std::function<void()> done) {
    if (workspace_.catalogue() == nullptr) return void(Q_EMIT workspace_.catalogueNeeded());
    const std::filesystem::path file = workspace_.catalogue()->file;
    run(
        title,
        [file, body = std::move(body)](const Progress& progress,
                                       std::stop_token stop) -> Result<void> {
            auto catalogue = Catalogue::open(file, OpenMode::ReadOnly);
            if (!catalogue) return fail(catalogue.error());
            return body(*catalogue, progress, std::move(stop));
        },
        receiver, std::move(done));
}

void Books::run(const QString& title,
                std::function<Result<void>(const Progress&, std::stop_token)> work,
                QObject* receiver, std::function<void()> done) {
    const QPointer<QObject> guard(receiver);
    start(title, std::move(work), [guard, done = std::move(done)] {
        if (guard && done) done();
    });
}

}  // namespace tributary::ui
