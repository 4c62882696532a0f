#include "ui/pages/catalogue_page.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/pages/duplicates_view.h"
#include "ui/pages/health_view.h"
#include "ui/pages/track_form.h"
#include "ui/text/counted.h"
#include "ui/text/format.h"
#include "ui/views/column_fit.h"
#include "ui/views/page_layout.h"
#include "ui/views/parts.h"
#include "ui/views/tab_strip.h"
#include "ui/window/workspace.h"

namespace tributary::ui {

namespace {

enum State { NoCatalogue, EmptyCatalogue, Open };

constexpr int kSearchDelayMs = 120;  // while somebody types

// Beside the inspector, which says the rest of the chosen track, there is room for a few.
std::vector<FitColumn> trackColumns() {
    const auto column = [](TrackColumn of, int width, int part, int rank) {
        return FitColumn{static_cast<int>(of), width, part, rank};
    };
    return {column(TrackColumn::Title, 160, 4, 0),   column(TrackColumn::Artist, 120, 2, 0),
            column(TrackColumn::Isrc, 134, 0, 2),    column(TrackColumn::Released, 106, 0, 3),
            column(TrackColumn::Genre, 112, 1, 4),   column(TrackColumn::Duration, 66, 0, 0),
            column(TrackColumn::Training, 92, 0, 1), column(TrackColumn::File, 150, 3, 5)};
}

}  // namespace

CataloguePage::CataloguePage(Workspace& workspace, QUndoStack& undo, QSettings* settings,
                             QWidget* parent)
    : Page(parent),
      desk_(new CatalogueDesk(workspace, undo, this)),
      model_(new TrackModel(this)),
      title_(roleLabel(tr("Catalogue"), "title", this)),
      subtitle_(roleLabel({}, "muted", this)),
      found_(roleLabel({}, "small", this)),
      search_(new QLineEdit(this)),
      searching_(new QTimer(this)),
      table_(new QTableView(this)),
      tabs_(new TabStrip(tr("Parts of the catalogue page"), this)),
      stack_(new QStackedWidget(this)),
      views_(new QStackedWidget(this)),
      actions_(new QWidget(this)),
      form_(new TrackForm),
      duplicates_(new DuplicatesView(this)),
      health_(new HealthView(this)) {
    setObjectName(QStringLiteral("page"));
    auto* buttons = new QHBoxLayout(actions_);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(8);
    const auto add = [&](const QString& text, void (CataloguePage::*signal)(), const char* role) {
        auto* button = new QPushButton(text, actions_);
        button->setProperty("role", role);
        connect(button, &QPushButton::clicked, this, signal);
        buttons->addWidget(button);
    };
    add(tr("Import CSV …"), &CataloguePage::importRequested, "");
    add(tr("Add folder …"), &CataloguePage::addFolderRequested, "");
    add(tr("Add files …"), &CataloguePage::addFilesRequested, "primary");

    subtitle_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(title_);
    names->addWidget(subtitle_);
    auto* header = new QHBoxLayout;
    header->setSpacing(16);
    header->addLayout(names, 1);
    header->addWidget(actions_);
    stack_->addWidget(makeEmptyPage(
        tr("No catalogue is open"),
        tr("A catalogue is one file that holds what the engine needs to know of your music. Tracks "
           "that you analyse are compared with it."),
        {{tr("Open a catalogue …"), &CataloguePage::openRequested},
         {tr("Create one …"), &CataloguePage::createRequested}}));
    stack_->addWidget(makeEmptyPage(
        tr("This catalogue is empty"),
        tr("Add the music to compare with: files, a folder, or a CSV list with rights holders and "
           "shares. You can also drop them here."),
        {{tr("Add files …"), &CataloguePage::addFilesRequested},
         {tr("Import CSV …"), &CataloguePage::importRequested}}));
    auto* open = new QWidget(this);
    auto* openLayout = new QVBoxLayout(open);
    openLayout->setContentsMargins(0, 0, 0, 0);
    openLayout->setSpacing(12);
    for (const QString& name : {tr("Tracks"), tr("Duplicates"), tr("Health")}) {
        tabs_->addTab(name);
    }
    views_->addWidget(makeTracksPage(settings));
    views_->addWidget(duplicates_);
    views_->addWidget(health_);
    openLayout->addWidget(tabs_);
    openLayout->addWidget(views_, 1);
    stack_->addWidget(open);
    QVBoxLayout* layout = pageLayout(this);
    layout->addLayout(header);
    layout->addWidget(stack_, 1);
    connect(tabs_, &TabStrip::currentChanged, this,
            [this](int tab) { showTab(static_cast<Tab>(tab)); });
    connectDesk(workspace);
    setCatalogue(nullptr);
}

QWidget* CataloguePage::makeTracksPage(QSettings* settings) {
    auto* page = new QWidget(this);
    search_->setPlaceholderText(tr("Search in title, artist, ISRC …"));
    search_->setAccessibleName(tr("Search the catalogue"));
    search_->setClearButtonEnabled(true);
    search_->setMaximumWidth(360);
    searching_->setSingleShot(true);
    searching_->setInterval(kSearchDelayMs);
    table_->setModel(model_);
    table_->setSortingEnabled(true);
    table_->sortByColumn(static_cast<int>(TrackColumn::Title), Qt::AscendingOrder);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    table_->setTabKeyNavigation(false);
    table_->setContextMenuPolicy(Qt::CustomContextMenu);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table_->verticalHeader()->setDefaultSectionSize(28);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->setAccessibleName(tr("Tracks of the catalogue"));
    fit_ = new ColumnFit(*table_, trackColumns(), static_cast<int>(TrackColumn::Title), settings,
                         QStringLiteral("catalogue"));
    fit_->restore();
    auto* line = new QHBoxLayout;
    line->addWidget(search_, 1);
    line->addWidget(found_);
    line->addStretch(1);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addLayout(line);
    layout->addWidget(table_, 1);
    connect(search_, &QLineEdit::textChanged, searching_, qOverload<>(&QTimer::start));
    connect(searching_, &QTimer::timeout, this, [this] {
        const auto chosen = chosenIds();
        model_->setSearch(search_->text());
        choose(chosen);
        showCount();
    });
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CataloguePage::showChosen);
    connect(model_, &QAbstractItemModel::modelReset, this, &CataloguePage::showChosen);
    connect(table_, &QWidget::customContextMenuRequested, this, &CataloguePage::showMenu);
    return page;
}

QWidget* CataloguePage::makeEmptyPage(
    const QString& title, const QString& text,
    const std::vector<std::pair<QString, void (CataloguePage::*)()>>& actions) {
    auto* page = new QWidget(this);
    auto* heading = roleLabel(title, "heading", page);
    heading->setAlignment(Qt::AlignHCenter);
    auto* words = roleLabel(text, "muted", page);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignHCenter);
    words->setFixedWidth(460);
    words->setMinimumHeight(words->heightForWidth(460));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    bool first = true;
    for (const auto& [caption, signal] : actions) {
        auto* button = new QPushButton(caption, page);
        button->setProperty("role", first ? "primary" : "");
        connect(button, &QPushButton::clicked, this, signal);
        buttons->addWidget(button);
        first = false;
    }
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(page);
    layout->setSpacing(10);
    layout->addStretch(2);
    layout->addWidget(heading);
    layout->addWidget(words, 0, Qt::AlignHCenter);
    layout->addSpacing(6);
    layout->addLayout(buttons);
    layout->addStretch(3);
    return page;
}

void CataloguePage::setCatalogue(const CatalogueContent* content) {
    actions_->setVisible(content != nullptr);
    const auto chosen = chosenIds();
    if (content == nullptr) {
        title_->setText(tr("Catalogue"));
        subtitle_->clear();
        model_->setTable(nullptr);
        stack_->setCurrentIndex(NoCatalogue);
        return void(Q_EMIT inspectorChanged());
    }
    title_->setText(fromUtf8(content->name));
    const auto count = static_cast<qint64>(content->tracks->size());
    subtitle_->setText(QStringLiteral("%1 · %2").arg(counted(count, tr("1 track"), tr("%1 tracks")),
                                                     fromUtf8(content->file.string())));
    model_->setTable(content->table);
    choose(chosen);
    stack_->setCurrentIndex(content->tracks->empty() ? EmptyCatalogue : Open);
    Q_EMIT inspectorChanged();
    showCount();
    desk_->forget();
    if (views_->currentIndex() == HealthTab) desk_->examine();
}

void CataloguePage::showCount() {
    found_->setText(search_->text().isEmpty()
                        ? QString()
                        : tr("%1 found").arg(formatCount(model_->rowCount())));
}

void CataloguePage::find(const QString& text) {
    search_->setText(text);
}

void CataloguePage::focusSearch() {
    if (stack_->currentIndex() == Open) showTab(TracksTab);
    search_->setFocus(Qt::ShortcutFocusReason);
}

void CataloguePage::showTab(Tab tab) {
    tabs_->setCurrentIndex(tab);
    views_->setCurrentIndex(tab);
    Q_EMIT inspectorChanged();
    if (tab == HealthTab && desk_->health() == nullptr) desk_->examine();
    if (tab == DuplicatesTab && desk_->duplicates() == nullptr) desk_->findDuplicates();
}

bool CataloguePage::wantsInspector() const {
    return stack_->currentIndex() == Open && views_->currentIndex() == TracksTab;
}

QWidget* CataloguePage::inspector() {
    return form_;
}

std::vector<int> CataloguePage::chosenRows() const {
    std::vector<int> rows;
    if (table_->selectionModel() == nullptr) return rows;
    for (const QItemSelectionRange& range : table_->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) rows.push_back(row);
    }
    return rows;
}

std::vector<TrackId> CataloguePage::chosenIds() const {
    std::vector<TrackId> ids;
    for (const int row : chosenRows()) ids.push_back(model_->track(row)->id);
    return ids;
}

/// Chooses tracks again that another order or content has moved; a few, for each is looked for.
void CataloguePage::choose(const std::vector<TrackId>& tracks) {
    constexpr std::size_t kMost = 200;
    if (tracks.empty() || tracks.size() > kMost) return;
    QItemSelection selection;
    for (const TrackId id : tracks) {
        const auto row = model_->rowOf(id);
        if (!row) continue;
        selection.select(model_->index(*row, 0), model_->index(*row, model_->columnCount() - 1));
    }
    table_->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void CataloguePage::showChosen() {
    std::vector<TrackSummary> tracks;
    std::vector<TrainingConsent> consents;
    for (const int row : chosenRows()) {
        if (model_->track(row) == nullptr) continue;
        tracks.push_back(*model_->track(row));
        consents.push_back(model_->consent(row));
    }
    form_->setTracks(tracks, consents);
}

}  // namespace tributary::ui
