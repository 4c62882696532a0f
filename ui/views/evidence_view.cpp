#include "ui/views/evidence_view.h"

#include <algorithm>
#include <array>
#include <numeric>

#include <QEvent>
#include <QFontMetrics>
#include <QHeaderView>
#include <QPainter>
#include <QSortFilterProxyModel>

#include "ui/theme/paint.h"
#include "ui/views/column_fit.h"
#include "ui/views/table_style.h"

namespace tributary::ui {

void EvidenceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    painter->save();
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, theme_.raised);
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(option.rect, mix(theme_.raised, theme_.surface, 0.5));
    }
    const QRectF inner = QRectF(option.rect).adjusted(11, 0, -11, 0);
    painter->setFont(uiFont(13));
    painter->setPen(theme_.text);
    if (index.column() == EvidenceModel::KindColumn) {
        const auto kind = static_cast<Kind>(index.data(EvidenceModel::KindRole).toInt());
        painter->setPen(theme_.kind(kind));
    }
    const auto verdict = static_cast<Verdict>(index.data(EvidenceModel::VerdictRole).toInt());
    const bool rejected = verdict == Verdict::Rejected;
    if (rejected) painter->setPen(theme_.muted);
    const bool right =
        index.column() >= EvidenceModel::Query && index.column() <= EvidenceModel::Probability;
    const QString text = index.data().toString();
    if (right) {
        drawTabular(*painter, inner, Qt::AlignRight, text);
    } else {
        drawLine(*painter, inner, Qt::AlignLeft, text);
    }
    // Struck out from edge to edge; the mark itself stays legible.
    if (rejected && index.column() != EvidenceModel::MarkColumn) {
        const double y = QRectF(option.rect).center().y() + 0.5;
        painter->setPen(QPen(theme_.muted, 1));
        painter->drawLine(QPointF(option.rect.left(), y), QPointF(option.rect.right() + 1, y));
    }
    painter->restore();
}

EvidenceView::EvidenceView(const Theme& theme, QWidget* parent)
    : QTableView(parent),
      model_(new EvidenceModel(this)),
      sorted_(new QSortFilterProxyModel(this)),
      delegate_(new EvidenceDelegate(theme, this)) {
    sorted_->setSourceModel(model_);
    sorted_->setSortRole(EvidenceModel::SortRole);
    setModel(sorted_);
    setItemDelegate(delegate_);
    styleTable(*this);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder);
    setAccessibleName(tr("Evidence"));
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) {
                if (now.isValid()) Q_EMIT passageSelected(sorted_->mapToSource(now).row());
            });
}

void EvidenceView::setTheme(const Theme& theme) {
    delegate_->setTheme(theme);
    viewport()->update();
}

void EvidenceView::setView(const ReportView* view) {
    model_->setView(view);
    fitColumns();
}

void EvidenceView::selectPassage(int passage) {
    if (passage < 0) {
        clearSelection();
        selectionModel()->clearCurrentIndex();
        return;
    }
    const QModelIndex index = sorted_->mapFromSource(model_->index(passage, 0));
    if (index.isValid() && currentIndex().row() != index.row()) setCurrentIndex(index);
}

bool EvidenceView::viewportEvent(QEvent* event) {
    const bool handled = QTableView::viewportEvent(event);
    if (event->type() == QEvent::Resize) fitColumns();
    return handled;
}

void EvidenceView::fitColumns() {
    // What the cells need; then room for the headings, where there is any; the source's name takes
    // what is left.
    std::array<int, EvidenceModel::ColumnCount> widths{104, 92, 122, 122, 52, 64, 46, 54, 104};
    int spare = viewport()->width() - std::accumulate(widths.begin(), widths.end(), 0);
    for (int column = 0; column < EvidenceModel::ColumnCount; ++column) {
        int& width = widths[static_cast<std::size_t>(column)];
        const int missing = headingWidth(*model_, column) - width;
        const int given = std::clamp(missing, 0, std::max(0, spare));
        width += given;
        spare -= given;
    }
    widths[EvidenceModel::Source] += std::max(0, spare);
    for (int column = 0; column < EvidenceModel::ColumnCount; ++column) {
        setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
    }
}

}  // namespace tributary::ui
