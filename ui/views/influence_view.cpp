#include "ui/views/influence_view.h"

#include <algorithm>

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/models/plot_axis.h"
#include "ui/text/format.h"
#include "ui/theme/paint.h"

namespace tributary::ui {

namespace {

constexpr int kRowHeight = 48;
constexpr int kLeastRowHeight = 38;  ///< where that lets all rows be seen
constexpr int kTextHeight = 35;      ///< both lines of a source
constexpr int kAxisHeight = 18;
constexpr int kPad = 11;

}  // namespace

InfluenceDelegate::InfluenceDelegate(const Theme& theme, const InfluenceModel& model,
                                     QObject* parent)
    : QStyledItemDelegate(parent), theme_(theme), model_(model) {}

QSize InfluenceDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {120, kRowHeight};
}

void InfluenceDelegate::paintPlot(QPainter& painter, const QRectF& cell,
                                  const InfluenceRow& row) const {
    const PlotAxis axis = plotAxis(cell.left(), cell.width(), model_.view()->axisEnd);
    painter.setPen(QPen(theme_.line, 1));
    for (const double share : axis.ticks()) {
        const double x = std::floor(axis.x(share)) + 0.5;
        painter.drawLine(QPointF(x, cell.top()), QPointF(x, cell.bottom() + 1));
    }
    const QColor colour = row.kind ? theme_.kind(*row.kind) : theme_.muted;
    const double y = cell.center().y();
    double right = axis.x(row.share) + 6;
    painter.setPen(QPen(colour, 2.5, Qt::SolidLine, Qt::RoundCap));
    if (row.interval) {
        painter.drawLine(QPointF(axis.x((*row.interval)[0]), y),
                         QPointF(axis.x((*row.interval)[1]), y));
        right = std::max(right, axis.x((*row.interval)[1]));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(axis.x(row.share), y), 6, 6);
    QString label = formatShare(row.share);
    if (row.interval) label += QChar(' ') + formatInterval(*row.interval);
    painter.setPen(theme_.text);
    painter.setFont(uiFont(13));
    const QRectF place(right + 10, cell.top(), cell.right() - right - 10, cell.height());
    // A hair of surface behind the number keeps the grid lines from striking it through.
    drawTabular(painter, place, Qt::AlignLeft | Qt::AlignAbsolute, label);
}

void InfluenceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    if (model_.view() == nullptr) return;
    const InfluenceRow& row = model_.view()->rows[static_cast<std::size_t>(index.row())];
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, theme_.raised);
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(option.rect, mix(theme_.raised, theme_.surface, 0.5));
    }
    const QRectF cell = QRectF(option.rect);
    const QRectF inner = cell.adjusted(kPad, 0, -kPad, 0);
    switch (index.column()) {
        case InfluenceModel::Source: {
            const bool rejected = model_.isRejected(index.row());
            QFont title = uiFont(13, QFont::Medium);
            title.setStrikeOut(rejected);
            painter->setPen(rejected ? theme_.muted : theme_.text);
            painter->setFont(title);
            const double top = inner.center().y() - kTextHeight / 2.0;
            drawLine(*painter, QRectF(inner.left(), top, inner.width(), 19), Qt::AlignLeft,
                     row.title);
            painter->setPen(theme_.muted);
            painter->setFont(uiFont(11));
            drawLine(*painter, QRectF(inner.left(), top + 19, inner.width(), 16), Qt::AlignLeft,
                     row.subtitle);
            break;
        }
        case InfluenceModel::Share:
            paintPlot(*painter, cell, row);
            break;
        case InfluenceModel::KindColumn:
            if (row.kind) painter->setPen(theme_.kind(*row.kind));
            painter->setFont(uiFont(13));
            drawLine(*painter, inner, Qt::AlignLeft, index.data().toString());
            break;
        default:
            painter->setPen(theme_.text);
            painter->setFont(uiFont(13));
            drawTabular(*painter, inner, Qt::AlignRight, index.data().toString());
    }
    painter->restore();
}

InfluenceAxis::InfluenceAxis(const Theme& theme, const QTableView& table, QWidget* parent)
    : QWidget(parent), theme_(theme), table_(table) {
    setFixedHeight(kAxisHeight);
    setAccessibleName(tr("Scale of the influences in percent"));
}

void InfluenceAxis::setTheme(const Theme& theme) {
    theme_ = theme;
    update();
}

void InfluenceAxis::setEnd(double share) {
    end_ = share;
    update();
}

void InfluenceAxis::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int column = InfluenceModel::Share;
    const QPoint origin = mapFrom(
        table_.window(), table_.viewport()->mapTo(
                             table_.window(), QPoint(table_.columnViewportPosition(column), 0)));
    const PlotAxis axis = plotAxis(origin.x(), table_.columnWidth(column), end_);
    painter.setPen(theme_.muted);
    painter.setFont(uiFont(10));
    for (const double share : axis.ticks()) {
        drawTabular(painter, QRectF(axis.x(share) - 24, 1, 48, 16), Qt::AlignHCenter,
                    QLocale().toString(static_cast<int>(share * 100 + 0.5)));
    }
}

InfluenceView::InfluenceView(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      model_(new InfluenceModel(this)),
      table_(new QTableView(this)),
      delegate_(new InfluenceDelegate(theme, *model_, this)),
      axis_(new InfluenceAxis(theme, *table_, this)) {
    table_->setModel(model_);
    table_->setItemDelegate(delegate_);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setShowGrid(false);
    table_->setMouseTracking(true);
    table_->setTabKeyNavigation(false);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(kRowHeight);
    table_->verticalHeader()->setMinimumSectionSize(kLeastRowHeight);
    table_->horizontalHeader()->setSectionsClickable(false);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table_->setAccessibleName(tr("Influences"));
    table_->viewport()->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 2);
    layout->setSpacing(0);
    layout->addWidget(table_, 100);
    layout->addWidget(axis_);
    layout->addStretch(1);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) {
                if (now.isValid()) Q_EMIT rowSelected(now.row());
            });
}

void InfluenceView::setTheme(const Theme& theme) {
    delegate_->setTheme(theme);
    axis_->setTheme(theme);
    table_->viewport()->update();
}

void InfluenceView::setView(const ReportView* view) {
    model_->setView(view);
    axis_->setEnd(view == nullptr ? 0.2 : view->axisEnd);
    axis_->setVisible(view != nullptr);
    fitRows();
    fitColumns();
}

void InfluenceView::fitRows() {
    const int rows = std::max(1, model_->rowCount());
    const int frame = 2 * table_->frameWidth() + 4;
    const int header = table_->horizontalHeader()->sizeHint().height();
    const int room = (height() - kAxisHeight - 2 - header - frame) / rows;
    const int row = room >= kLeastRowHeight ? std::min(room, kRowHeight) : kRowHeight;
    table_->verticalHeader()->setDefaultSectionSize(row);
    // No taller than its rows, so that the scale stands right under them.
    table_->setMaximumHeight(header + rows * row + frame);
}

void InfluenceView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitRows();
}

void InfluenceView::selectRow(int row) {
    const QModelIndex index = model_->index(row, 0);
    if (index.isValid() && table_->currentIndex().row() != row) table_->setCurrentIndex(index);
}

bool InfluenceView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == table_->viewport() && event->type() == QEvent::Resize) fitColumns();
    return QWidget::eventFilter(watched, event);
}

void InfluenceView::fitColumns() {
    const int whole = table_->viewport()->width();
    const int kind = std::clamp(whole / 6, 100, 170);
    const int heading = table_->horizontalHeader()->sectionSizeHint(InfluenceModel::Probability);
    const int probability = std::max(heading, std::clamp(whole / 8, 88, 130));
    const int source = std::clamp(whole * 27 / 100, 130, 320);
    table_->setColumnWidth(InfluenceModel::Source, source);
    table_->setColumnWidth(InfluenceModel::Share,
                           std::max(150, whole - kind - probability - source));
    table_->setColumnWidth(InfluenceModel::KindColumn, kind);
    table_->setColumnWidth(InfluenceModel::Probability, probability);
    axis_->update();
}

}  // namespace tributary::ui
