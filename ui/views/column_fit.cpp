#include "ui/views/column_fit.h"

#include <algorithm>
#include <utility>

#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QResizeEvent>
#include <QSettings>
#include <QTableView>

#include "ui/theme/paint.h"

namespace tributary::ui {

namespace {

int widthOf(const std::vector<FitColumn>& columns) {
    int width = 0;
    for (const FitColumn& each : columns) width += each.width;
    return width;
}

/// Those that there is room for; the others give way, the highest rank first.
std::vector<FitColumn> fitting(std::vector<FitColumn> columns, int room) {
    while (widthOf(columns) > room) {
        const auto least = std::max_element(
            columns.begin(), columns.end(),
            [](const FitColumn& a, const FitColumn& b) { return a.rank < b.rank; });
        if (least == columns.end() || least->rank == 0) break;
        columns.erase(least);
    }
    return columns;
}

}  // namespace

ColumnFit::ColumnFit(QTableView& table, std::vector<FitColumn> columns, int first,
                     QSettings* settings, const QString& name)
    : QObject(&table),
      table_(table),
      columns_(std::move(columns)),
      first_(first),
      settings_(settings),
      columnsKey_(name + QStringLiteral("/columns")),
      chosenKey_(name + QStringLiteral("/columnsChosen")) {
    QHeaderView* header = table_.horizontalHeader();
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    for (const FitColumn& each : columns_) table_.setColumnWidth(each.column, each.width);
    table_.viewport()->installEventFilter(this);
    connect(header, &QHeaderView::customContextMenuRequested, this, &ColumnFit::showMenu);
}

void ColumnFit::restore() {
    QHeaderView* header = table_.horizontalHeader();
    if (settings_ != nullptr) {
        chosen_ = settings_->value(chosenKey_).toBool();
        if (header->restoreState(settings_->value(columnsKey_).toByteArray())) {
            table_.sortByColumn(header->sortIndicatorSection(), header->sortIndicatorOrder());
        }
    }
    connect(header, &QHeaderView::sectionMoved, this, &ColumnFit::keep);
    connect(header, &QHeaderView::sectionResized, this, [this] {
        // The last column follows the window; a person holds a mouse button.
        if (!fitting_ && (QGuiApplication::mouseButtons() & Qt::LeftButton)) choose();
    });
    connect(header, &QHeaderView::sortIndicatorChanged, this, &ColumnFit::keep);
}

void ColumnFit::showColumn(int column, bool shown) {
    table_.setColumnHidden(column, !shown);
    choose();
}

void ColumnFit::fit(int room) {
    if (chosen_ || room <= 0) return;
    fitting_ = true;
    std::vector<FitColumn> needed = columns_;
    for (FitColumn& each : needed) {  // the heading counts, in whatever language
        each.width = std::max(each.width, headingWidth(*table_.model(), each.column));
    }
    const std::vector<FitColumn> shown = fitting(needed, room);
    int parts = 0;
    for (const FitColumn& each : shown) parts += each.part;
    const int spare = std::max(0, room - widthOf(shown));
    for (const FitColumn& each : needed) {
        const bool there = std::any_of(shown.begin(), shown.end(), [&](const FitColumn& other) {
            return other.column == each.column;
        });
        table_.setColumnHidden(each.column, !there);
        if (there) {
            table_.setColumnWidth(each.column,
                                  each.width + (parts == 0 ? 0 : spare * each.part / parts));
        }
    }
    fitting_ = false;
}

bool ColumnFit::eventFilter(QObject* watched, QEvent* event) {
    if (watched == table_.viewport() && event->type() == QEvent::Resize) {
        fit(static_cast<QResizeEvent*>(event)->size().width());
    }
    return QObject::eventFilter(watched, event);
}

void ColumnFit::choose() {
    chosen_ = true;
    keep();
}

void ColumnFit::keep() {
    if (settings_ == nullptr) return;
    settings_->setValue(columnsKey_, table_.horizontalHeader()->saveState());
    settings_->setValue(chosenKey_, chosen_);
}

void ColumnFit::showMenu(const QPoint& place) {
    auto* menu = new QMenu(&table_);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const FitColumn& each : columns_) {
        if (each.column == first_) continue;
        QAction* action = menu->addAction(
            table_.model()->headerData(each.column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!table_.isColumnHidden(each.column));
        connect(action, &QAction::toggled, this,
                [this, column = each.column](bool shown) { showColumn(column, shown); });
    }
    menu->popup(table_.horizontalHeader()->mapToGlobal(place));
}

int headingWidth(const QAbstractItemModel& model, int column) {
    constexpr int kPadding = 24;
    const QString title = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return QFontMetrics(uiFont(11)).horizontalAdvance(title) + kPadding;
}

void fitColumns(QTableView& table, std::vector<FitColumn> columns, int first) {
    auto* fit = new ColumnFit(table, std::move(columns), first, nullptr, {});
    fit->restore();
}

}  // namespace tributary::ui
