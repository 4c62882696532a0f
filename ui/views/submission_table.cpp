#include "ui/views/submission_table.h"

#include <QHeaderView>
#include <QKeyEvent>

#include "ui/models/submission_model.h"
#include "ui/views/column_fit.h"
#include "ui/views/parts.h"
#include "ui/views/submission_delegates.h"

namespace tributary::ui {

namespace {

constexpr int kRowHeight = 28;
// What decides stays where no window is too narrow for it.
std::vector<FitColumn> columns(const QFontMetrics& metrics) {
    return {
        {SubmissionModel::Status, wordsWidth(metrics, submissionStates()), 0, 0},
        {SubmissionModel::Rating, 92, 0, 3},
        {SubmissionModel::Title, 176, 3, 0},
        {SubmissionModel::Artist, 120, 3, 1},
        {SubmissionModel::Isrc, 128, 0, 9},
        {SubmissionModel::Duration, 64, 0, 4},
        {SubmissionModel::Loudness, 60, 0, 8},
        {SubmissionModel::Key, 84, 0, 7},
        {SubmissionModel::Tempo, 54, 0, 6},
        {SubmissionModel::Top, 232, 3, 0},
        {SubmissionModel::Flags, 88, 0, 2},
        {SubmissionModel::Submitter, 110, 1, 10},
        {SubmissionModel::Added, instantWidth(metrics), 0, 5},
    };
}

}  // namespace

SubmissionTable::SubmissionTable(SubmissionModel& model, const Theme& theme, QSettings* settings,
                                 QWidget* parent)
    : QTableView(parent),
      model_(model),
      filter_(new SubmissionFilter(this)),
      delegate_(new SubmissionDelegate(theme, this)) {
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
    fit_ = new ColumnFit(*this, columns(fontMetrics()), SubmissionModel::Title, settings,
                         QStringLiteral("inbox"));
    // What decides stands where no window is too narrow for it.
    header->moveSection(SubmissionModel::Top, SubmissionModel::Isrc);
    header->moveSection(SubmissionModel::Flags, SubmissionModel::Duration);
    header->moveSection(header->visualIndex(SubmissionModel::Isrc),
                        SubmissionModel::ColumnCount - 1);
    setSortingEnabled(true);
    sortByColumn(SubmissionModel::Added, Qt::DescendingOrder);
    fit_->restore();
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
    fit_->showColumn(column, shown);
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
