#include "ui/views/evidence_view.h"

#include <algorithm>
#include <array>

#include <QEvent>
#include <QHeaderView>
#include <QPainter>

#include "ui/theme/paint.h"

namespace tributary::ui {

void EvidenceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    painter->save();
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, theme_.raised);
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(option.rect, mix(theme_.raised, theme_.surface, 0.5));
    }
    const QRectF inner = QRectF(option.rect).adjusted(10, 0, -10, 0);
    painter->setFont(uiFont(13));
    painter->setPen(theme_.text);
    if (index.column() == EvidenceModel::KindColumn) {
        const auto kind = static_cast<Kind>(index.data(EvidenceModel::KindRole).toInt());
        painter->setPen(theme_.kind(kind));
    }
    const bool right = index.column() >= EvidenceModel::Query;
    const QString text = index.data().toString();
    if (right) {
        drawTabular(*painter, inner, Qt::AlignRight, text);
    } else {
        drawLine(*painter, inner, Qt::AlignLeft, text);
    }
    painter->restore();
}

EvidenceView::EvidenceView(const Theme& theme, QWidget* parent)
    : QTableView(parent),
      model_(new EvidenceModel(this)),
      delegate_(new EvidenceDelegate(theme, this)) {
    setModel(model_);
    setItemDelegate(delegate_);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(28);
    verticalHeader()->setDefaultSectionSize(28);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAccessibleName(tr("Evidence"));
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) {
                if (now.isValid()) Q_EMIT passageSelected(now.row());
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
    const QModelIndex index = model_->index(passage, 0);
    if (index.isValid() && currentIndex().row() != passage) setCurrentIndex(index);
}

bool EvidenceView::viewportEvent(QEvent* event) {
    const bool handled = QTableView::viewportEvent(event);
    if (event->type() == QEvent::Resize) fitColumns();
    return handled;
}

void EvidenceView::fitColumns() {
    // Least widths; the source's name takes what is left.
    static constexpr std::array kWidths{118, 110, 138, 138, 84, 78, 92};
    const int spare = viewport()->width() - 118 - 110 - 138 - 138 - 84 - 78 - 92;
    for (int column = 0; column < EvidenceModel::ColumnCount; ++column) {
        const bool stretches = column == EvidenceModel::Source;
        setColumnWidth(column, kWidths[static_cast<std::size_t>(column)] +
                                   (stretches ? std::max(0, spare) : 0));
    }
}

}  // namespace tributary::ui
