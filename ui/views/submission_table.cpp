#include "ui/views/submission_table.h"

#include <algorithm>

#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSettings>

#include "ui/models/submission_model.h"
#include "ui/views/submission_delegates.h"

namespace tributary::ui {

namespace {

constexpr const char* kColumnsKey = "inbox/columns";
constexpr const char* kWidthsKey = "inbox/widthsChosen";
constexpr int kRowHeight = 28;
constexpr std::pair<int, int> kWidths[] = {
    {SubmissionModel::Status, 112},  {SubmissionModel::Rating, 92},
    {SubmissionModel::Title, 180},   {SubmissionModel::Artist, 96},
    {SubmissionModel::Isrc, 116},    {SubmissionModel::Duration, 68},
    {SubmissionModel::Loudness, 64}, {SubmissionModel::Key, 84},
    {SubmissionModel::Tempo, 54},    {SubmissionModel::Top, 244},
    {SubmissionModel::Flags, 92},    {SubmissionModel::Submitter, 110},
    {SubmissionModel::Added, 150},
};

}  // namespace

SubmissionTable::SubmissionTable(SubmissionModel& model, const Theme& theme, QSettings* settings,
                                 QWidget* parent)
    : QTableView(parent),
      model_(model),
      filter_(new SubmissionFilter(this)),
      delegate_(new SubmissionDelegate(theme, this)),
      settings_(settings) {
    filter_->setSourceModel(&model_);
    setModel(filter_);
    setItemDelegate(delegate_);
    setAccessibleName(tr("Submissions"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    QHeaderView* header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    for (const auto& [column, width] : kWidths) setColumnWidth(column, width);
    // What decides stands where no window is too narrow for it.
    header->moveSection(SubmissionModel::Top, SubmissionModel::Isrc);
    header->moveSection(SubmissionModel::Flags, SubmissionModel::Duration);
    header->moveSection(header->visualIndex(SubmissionModel::Isrc),
                        SubmissionModel::ColumnCount - 1);
    setSortingEnabled(true);
    sortByColumn(SubmissionModel::Added, Qt::DescendingOrder);
    if (settings_ != nullptr) {
        header->restoreState(settings_->value(QString::fromLatin1(kColumnsKey)).toByteArray());
        chosen_ = settings_->value(QString::fromLatin1(kWidthsKey)).toBool();
        filter_->sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
    }
    connect(header, &QHeaderView::customContextMenuRequested, this,
            &SubmissionTable::showColumnMenu);
    connect(header, &QHeaderView::sectionMoved, this, &SubmissionTable::keep);
    connect(header, &QHeaderView::sectionResized, this, [this] {
        // The last column follows the window; a person holds a mouse button.
        if (!(QGuiApplication::mouseButtons() & Qt::LeftButton)) return;
        chosen_ = true;
        keep();
    });
    connect(header, &QHeaderView::sortIndicatorChanged, this, &SubmissionTable::keep);
    connect(this, &QTableView::doubleClicked, this, [this] { Q_EMIT openRequested(currentId()); });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SubmissionTable::selectionMoved);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SubmissionTable::selectionMoved);
}

void SubmissionTable::setTheme(const Theme& theme) {
    delegate_->setTheme(theme);
    viewport()->update();
}

std::vector<SubmissionId> SubmissionTable::selectedIds() const {
    std::vector<SubmissionId> ids;
    for (const QModelIndex& index : selectionModel()->selectedRows()) {
        ids.push_back(model_.at(filter_->mapToSource(index).row()).id);
    }
    return ids;
}

SubmissionId SubmissionTable::currentId() const {
    const QModelIndex index = filter_->mapToSource(currentIndex());
    return index.isValid() ? model_.at(index.row()).id : SubmissionId{};
}

void SubmissionTable::select(SubmissionId id) {
    const QModelIndex index = filter_->mapFromSource(model_.index(model_.rowOf(id), 0));
    if (!index.isValid()) return;
    setCurrentIndex(index);
    selectRow(index.row());
    scrollTo(index);
}

SubmissionId SubmissionTable::neighbour(SubmissionId id, int by) const {
    const int row = model_.rowOf(id);
    if (row < 0) return {};
    const QModelIndex here = filter_->mapFromSource(model_.index(row, 0));
    const QModelIndex there = here.sibling(here.row() + by, 0);
    return there.isValid() ? model_.at(filter_->mapToSource(there).row()).id : SubmissionId{};
}

void SubmissionTable::showColumn(int column, bool shown) {
    setColumnHidden(column, !shown);
    keep();
}

void SubmissionTable::showColumnMenu(const QPoint& place) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < SubmissionModel::ColumnCount; ++column) {
        if (column == SubmissionModel::Title) continue;  // a row without a name is of no use
        QAction* action =
            menu->addAction(model_.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(columnShown(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { showColumn(column, shown); });
    }
    menu->popup(horizontalHeader()->mapToGlobal(place));
}

void SubmissionTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
}

void SubmissionTable::fitColumns() {
    if (chosen_) return;
    int base = 0;
    for (const auto& [column, width] : kWidths) base += columnShown(column) ? width : 0;
    const int spare = std::max(0, viewport()->width() - base);
    for (const auto& [column, width] : kWidths) {
        const int part = column == SubmissionModel::Title    ? spare * 4 / 10
                         : column == SubmissionModel::Artist ? spare * 2 / 10
                         : column == SubmissionModel::Top    ? spare * 3 / 10
                                                             : 0;
        setColumnWidth(column, width + part);
    }
}

void SubmissionTable::keep() {
    if (settings_ == nullptr) return;
    settings_->setValue(QString::fromLatin1(kColumnsKey), horizontalHeader()->saveState());
    settings_->setValue(QString::fromLatin1(kWidthsKey), chosen_);
}

void SubmissionTable::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentId().value != 0) Q_EMIT openRequested(currentId());
        return;
    }
    // Letters are commands here, not a search for a row that begins with them.
    if (!event->text().isEmpty() && event->text().at(0).isPrint()) return event->ignore();
    QTableView::keyPressEvent(event);
}

}  // namespace tributary::ui
