#include "ui/pages/catalogue_page.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/text/format.h"

namespace tributary::ui {

namespace {

enum Shown { NoCatalogue, EmptyCatalogue, Table };

QLabel* label(QWidget* parent, const QString& text, const char* role) {
    auto* made = new QLabel(text, parent);
    made->setProperty("role", role);
    made->setTextFormat(Qt::PlainText);
    return made;
}

}  // namespace

CataloguePage::CataloguePage(QWidget* parent)
    : Page(parent),
      model_(new TrackModel(this)),
      proxy_(new QSortFilterProxyModel(this)),
      title_(label(this, tr("Catalogue"), "title")),
      subtitle_(label(this, {}, "muted")),
      found_(label(this, {}, "small")),
      search_(new QLineEdit(this)),
      table_(new QTableView(this)),
      stack_(new QStackedWidget(this)),
      actions_(new QWidget(this)) {
    setObjectName(QStringLiteral("page"));
    proxy_->setSourceModel(model_);
    proxy_->setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy_->setSortCaseSensitivity(Qt::CaseInsensitive);
    proxy_->setFilterKeyColumn(-1);
    proxy_->setSortRole(TrackModel::SortRole);
    proxy_->setSortLocaleAware(true);

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
    stack_->addWidget(makeTablePage());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 20, 12);
    layout->setSpacing(14);
    layout->addLayout(header);
    layout->addWidget(stack_, 1);
    setCatalogue(nullptr);
}

QWidget* CataloguePage::makeTablePage() {
    auto* page = new QWidget(this);
    search_->setPlaceholderText(tr("Search in title, artist, ISRC …"));
    search_->setAccessibleName(tr("Search the catalogue"));
    search_->setClearButtonEnabled(true);
    search_->setMaximumWidth(360);
    table_->setModel(proxy_);
    table_->setSortingEnabled(true);
    table_->sortByColumn(TrackModel::Title, Qt::AscendingOrder);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    table_->setTabKeyNavigation(false);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(28);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setStretchLastSection(true);
    table_->setAccessibleName(tr("Tracks of the catalogue"));
    table_->setColumnWidth(TrackModel::Title, 240);
    table_->setColumnWidth(TrackModel::Artist, 180);
    table_->setColumnWidth(TrackModel::Isrc, 130);
    auto* line = new QHBoxLayout;
    line->addWidget(search_, 1);
    line->addWidget(found_);
    line->addStretch(1);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addLayout(line);
    layout->addWidget(table_, 1);
    connect(search_, &QLineEdit::textChanged, this, [this](const QString& text) {
        proxy_->setFilterFixedString(text);
        showCount();
    });
    return page;
}

QWidget* CataloguePage::makeEmptyPage(
    const QString& title, const QString& text,
    const std::vector<std::pair<QString, void (CataloguePage::*)()>>& actions) {
    auto* page = new QWidget(this);
    auto* heading = label(page, title, "heading");
    heading->setAlignment(Qt::AlignHCenter);
    auto* words = label(page, text, "muted");
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
    if (content == nullptr) {
        title_->setText(tr("Catalogue"));
        subtitle_->clear();
        model_->setTracks(nullptr);
        stack_->setCurrentIndex(NoCatalogue);
        return;
    }
    title_->setText(fromUtf8(content->name));
    const auto count = static_cast<qint64>(content->tracks->size());
    subtitle_->setText(
        tr("%1 tracks · %2").arg(formatCount(count), fromUtf8(content->file.string())));
    model_->setTracks(content->tracks);
    stack_->setCurrentIndex(content->tracks->empty() ? EmptyCatalogue : Table);
    showCount();
}

void CataloguePage::showCount() {
    found_->setText(search_->text().isEmpty()
                        ? QString()
                        : tr("%1 found").arg(formatCount(proxy_->rowCount())));
}

void CataloguePage::focusSearch() {
    search_->setFocus(Qt::ShortcutFocusReason);
}

}  // namespace tributary::ui
