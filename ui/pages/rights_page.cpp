#include "ui/pages/rights_page.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QUndoStack>
#include <QVBoxLayout>

#include "core/base/atomic_file.h"
#include "core/catalogue/rights_store.h"
#include "core/settlement/split_sheets.h"
#include "ui/models/sorted_rows.h"
#include "ui/text/counted.h"
#include "ui/text/format.h"
#include "ui/text/money_text.h"
#include "ui/views/column_fit.h"
#include "ui/views/holders_view.h"
#include "ui/views/page_layout.h"
#include "ui/views/split_editor.h"
#include "ui/views/tab_strip.h"
#include "ui/window/actions.h"
#include "ui/window/ask_file.h"
#include "ui/window/booked_change.h"
#include "ui/window/books.h"
#include "ui/window/workspace.h"

namespace tributary::ui {

namespace {

constexpr std::size_t kLargestSheet = std::size_t{1} << 26;
enum Stack { EmptyPage, ContentPage };

}  // namespace

RightsPage::RightsPage(const Theme& theme, Books& books, const WindowContext& context,
                       QWidget* parent)
    : Page(parent),
      books_(books),
      context_(context),
      recordings_(new TextTable(
          {{tr("recording")}, {tr("artist")}, {tr("ISRC")}, {tr("master")}, {tr("composition")}},
          this)),
      subtitle_(roleLabel({}, "muted", this)),
      tabs_(new TabStrip(tr("Parts of the rights"), this)),
      stack_(new QStackedWidget(this)),
      views_(new QStackedWidget(this)),
      empty_(new EmptyState({}, {}, {}, this)),
      buttons_(new QWidget(this)),
      holders_(new HoldersView(theme, this)) {
    auto* importing = roleButton(tr("Import a split sheet …"), "primary", buttons_);
    auto* exporting = roleButton(tr("Export …"), "", buttons_);
    auto* buttons = new QHBoxLayout(buttons_);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(8);
    buttons->addWidget(exporting);
    buttons->addWidget(importing);
    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(roleLabel(tr("Rights"), "title", this));
    names->addWidget(subtitle_);
    auto* header = new QHBoxLayout;
    header->setSpacing(16);
    header->addLayout(names, 1);
    header->addWidget(buttons_);
    tabs_->addTab(tr("Splits"));
    tabs_->addTab(tr("Holders"));
    views_->addWidget(makeSplits(theme));
    views_->addWidget(holders_);
    auto* content = new QWidget(this);
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(12);
    inner->addWidget(tabs_);
    inner->addWidget(views_, 1);
    stack_->addWidget(empty_);
    stack_->addWidget(content);
    QVBoxLayout* layout = pageLayout(this);
    layout->addLayout(header);
    layout->addWidget(stack_, 1);
    connect(tabs_, &TabStrip::currentChanged, views_, &QStackedWidget::setCurrentIndex);
    connect(importing, &QPushButton::clicked, this, &RightsPage::askImport);
    connect(exporting, &QPushButton::clicked, this, &RightsPage::askExport);
    connect(empty_, &EmptyState::requested, this, [this] {
        context_.actions.trigger(books_.workspace().catalogue() == nullptr
                                     ? QStringLiteral("file.open")
                                     : QStringLiteral("catalogue.import"));
    });
    connect(editor_, &SplitEditor::saveRequested, this, &RightsPage::saveSplit);
    connect(editor_, &SplitEditor::statusRequested, this, &RightsPage::setStatus);
    connect(holders_, &HoldersView::saveRequested, this, &RightsPage::saveParty);
    connect(holders_, &HoldersView::holdRequested, this, &RightsPage::setHold);
    connect(&books_, &Books::changed, this, &RightsPage::showContent);
    addCommands();
    showContent();
}

QWidget* RightsPage::makeSplits(const Theme& theme) {
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    auto* list = panelFrame(splitter);
    list->setMinimumWidth(380);
    table_ = makeTable(theme, recordings_, tr("Recordings"), list);
    table_.view->setSortingEnabled(true);
    table_.view->sortByColumn(0, Qt::AscendingOrder);
    // The tip says them, and the search looks at them.
    table_.view->setColumnHidden(1, true);
    table_.view->setColumnHidden(2, true);
    const int state = wordsWidth(fontMetrics(), splitStatusTexts());
    fitColumns(*table_.view, {{0, 120, 1, 0}, {3, state, 0, 0}, {4, state, 0, 0}});
    search_ = new QLineEdit(list);
    search_->setPlaceholderText(tr("Search recordings …"));
    search_->setAccessibleName(tr("Search recordings"));
    search_->setClearButtonEnabled(true);
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(10);
    layout->addWidget(search_);
    layout->addWidget(table_.view, 1);
    editor_ = new SplitEditor(theme, context_.undo, splitter);
    splitter->addWidget(list);
    splitter->addWidget(editor_);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({430, 720});
    splitter->setHandleWidth(12);
    connect(search_, &QLineEdit::textChanged, this,
            [this](const QString& text) { searchTable(table_, text); });
    connect(table_.view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        const qint64 id = recordings_->id(currentOf(table_));
        if (id != 0 && books_.content()) editor_->show(books_.content(), RecordingId{id});
    });
    return splitter;
}

void RightsPage::addCommands() {
    const QString group = tr("Rights");
    const auto open = [this] { return books_.content() != nullptr; };
    context_.actions.add({.id = QStringLiteral("rights.import"),
                          .text = tr("Import a split sheet …"),
                          .group = group,
                          .run = [this] { askImport(); },
                          .enabled = open,
                          .icon = QStringLiteral("import")});
    context_.actions.add({.id = QStringLiteral("rights.export"),
                          .text = tr("Export the split sheet …"),
                          .group = group,
                          .run = [this] { askExport(); },
                          .enabled = open,
                          .icon = QStringLiteral("export")});
}

void RightsPage::setTheme(const Theme& theme) {
    table_.delegate->setTheme(theme);
    editor_->setTheme(theme);
    holders_->setTheme(theme);
}

void RightsPage::focusPage() {
    search_->setFocus(Qt::OtherFocusReason);
}

void RightsPage::showTab(int tab) {
    tabs_->setCurrentIndex(tab);
}

void RightsPage::showContent() {
    const auto& content = books_.content();
    const bool any = content && !content->book.recordings().empty();
    stack_->setCurrentIndex(any ? ContentPage : EmptyPage);
    buttons_->setVisible(any);
    context_.actions.refresh();
    if (!content) {
        empty_->setTexts(tr("No catalogue is open"),
                         tr("Rights belong to the recordings of a catalogue. Open one to see who "
                            "holds what."),
                         tr("Open a catalogue …"));
        subtitle_->clear();
        holders_->setContent(nullptr);
        return;
    }
    if (!any) {
        empty_->setTexts(tr("There are no recordings yet"),
                         tr("Import the catalogue's tracks first, with their holders and shares "
                            "where you have them. Split sheets can follow."),
                         tr("Import CSV …"));
        subtitle_->clear();
        return;
    }
    const RightsBook& book = content->book;
    subtitle_->setText(QStringList{
        counted(book.recordings().size(), tr("1 recording"), tr("%1 recordings")),
        counted(book.parties().size(), tr("1 holder"), tr("%1 holders")),
        counted(book.splits().size(), tr("1 version of a split"), tr("%1 versions of splits"))}
                           .join(QStringLiteral(" · ")));
    const qint64 before = recordings_->id(currentOf(table_));
    recordings_->setRows(content->recordings);
    const int row = before == 0 ? -1 : recordings_->rowOf(before);
    if (row >= 0) {
        selectSourceRow(table_, row);
    } else {
        table_.view->setCurrentIndex(table_.proxy->index(0, 0));
    }
    holders_->setContent(content);
}

void RightsPage::showRecording(RecordingId recording) {
    showTab(SplitsTab);
    selectSourceRow(table_, recordings_->rowOf(recording.value));
}

void RightsPage::askImport() {
    askExisting(this, tr("Import a split sheet"), tr("Split sheets (*.csv);;All files (*)"),
                [this](const QString& file) { importSheet(file); });
}

void RightsPage::askExport() {
    askSaveAs(this, tr("Export the split sheet"), tr("Split sheets (*.csv)"),
              QStringLiteral("splits.csv"),
              [this](const QString& file) { exportSheet(file, false); });
}

void RightsPage::importSheet(const QString& file) {
    const auto outcome = std::make_shared<SheetImport>();
    books_.write(
        tr("Import %1").arg(displayName(toPath(file))),
        [path = toPath(file), outcome](Catalogue& catalogue, const Progress&,
                                       std::stop_token) -> Result<void> {
            auto text = readWholeFile(path, kLargestSheet);
            if (!text) return fail(text.error());
            auto done = importSplitSheet(catalogue, *text, SystemClock().now());
            if (!done) return fail(done.error().code, done.error().message, path.string());
            *outcome = std::move(*done);
            return {};
        },
        this,
        [this, outcome] {
            QString text = tr("Imported: %1, %2.")
                               .arg(counted(outcome->splits, tr("1 split"), tr("%1 splits")),
                                    counted(outcome->holders, tr("1 holder"), tr("%1 holders")));
            for (const std::string& warning : outcome->warnings) {
                text += QChar(' ') + fromUtf8(warning);
            }
            Q_EMIT books_.workspace().notice(text);
        });
}

void RightsPage::exportSheet(const QString& file, bool twoHundred) {
    if (!books_.content()) return;
    books_.run(
        tr("Export %1").arg(displayName(toPath(file))),
        [path = toPath(file), content = books_.content(), twoHundred](
            const Progress&, std::stop_token) -> Result<void> {
            return writeFileAtomically(
                path, exportSplitSheet(content->book,
                                       twoHundred ? Convention::TwoHundred : Convention::Hundred));
        },
        this, [this, file] { Q_EMIT books_.workspace().notice(tr("Written: %1").arg(file)); });
}

void RightsPage::saveSplit(const NewSplit& split) {
    books_.write(
        tr("Store a split"),
        [split](Catalogue& catalogue, const Progress&, std::stop_token) -> Result<void> {
            auto stored = storeSplit(catalogue, split, {}, SystemClock().now());
            if (!stored) return fail(stored.error());
            return {};
        },
        this,
        [this] {
            editor_->markStored();
            Q_EMIT books_.workspace().notice(
                tr("The new version is stored; the former ones stay on record."));
        });
}

void RightsPage::setStatus(qint64 split, SplitStatus now, SplitStatus former) {
    const auto book = [this, split](SplitStatus status) {
        books_.write(tr("Set the state of a split"),
                     [split, status](Catalogue& catalogue, const Progress&, std::stop_token) {
                         return storeSplitStatus(catalogue, split, std::nullopt, status, "",
                                                 SystemClock().now());
                     });
    };
    context_.undo.push(new BookedChange(
        tr("Set a split to %1").arg(splitStatusText(now)), [book, now] { book(now); },
        [book, former] { book(former); }));
}

void RightsPage::saveParty(const Party& party) {
    books_.write(
        tr("Store a rights holder"),
        [party](Catalogue& catalogue, const Progress&, std::stop_token) -> Result<void> {
            auto stored = RightsStore(catalogue).setParty(party);
            if (!stored) return fail(stored.error());
            return {};
        },
        this, [this] { Q_EMIT books_.workspace().notice(tr("The holder is stored.")); });
}

void RightsPage::setHold(qint64 party, const QString& reason, const QString& former) {
    const auto book = [this, party](const QString& why) {
        books_.write(tr("Hold or release payments"),
                     [party, why = why.toStdString()](Catalogue& catalogue, const Progress&,
                                                      std::stop_token) {
                         return RightsStore(catalogue).setHold(PartyId{party}, why);
                     });
    };
    context_.undo.push(new BookedChange(
        reason.isEmpty() ? tr("Pay a holder again") : tr("Hold payments to a holder"),
        [book, reason] { book(reason); }, [book, former] { book(former); }));
}

}  // namespace tributary::ui
