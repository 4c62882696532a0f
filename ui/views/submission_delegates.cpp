#include "ui/views/submission_delegates.h"

#include <algorithm>

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

#include "ui/models/submission_model.h"
#include "ui/theme/paint.h"

namespace tributary::ui {

namespace {

constexpr qreal kBadge = 18;
constexpr qreal kStar = 13;
constexpr int kCellPadding = 26;  ///< px of a cell that its text has not, both sides together

QPainterPath star(const QRectF& box) {
    QPainterPath path;
    for (int i = 0; i < 10; ++i) {
        const double radius = (i % 2 == 0 ? 0.5 : 0.22) * box.width();
        QLineF ray(box.center(), box.center() + QPointF(0, -radius));
        ray.setAngle(90.0 - 36.0 * i);
        i == 0 ? path.moveTo(ray.p2()) : path.lineTo(ray.p2());
    }
    path.closeSubpath();
    return path;
}

}  // namespace

SubmissionDelegate::SubmissionDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), theme_(theme) {}

void SubmissionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const {
    const double fraction = index.data(SubmissionModel::FractionRole).toDouble();
    const bool bar = index.column() == SubmissionModel::Status && fraction >= 0.0;
    const bool stars = index.column() == SubmissionModel::Rating;
    const bool flags = index.column() == SubmissionModel::Flags;
    if (!bar && !stars && !flags) return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    const QWidget* widget = option.widget;
    QStyle* style = widget != nullptr ? widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF cell = QRectF(option.rect).adjusted(10, 0, -8, 0);
    if (bar) paintProgress(*painter, cell, fraction);
    if (stars) paintStars(*painter, cell, index.data(SubmissionModel::SortRole).toInt());
    if (flags) paintFlags(*painter, cell, index.data(SubmissionModel::FlagsRole).toUInt());
    painter->restore();
}

/// A long title is cut, its figures never.
void SubmissionDelegate::initStyleOption(QStyleOptionViewItem* option,
                                         const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    const QString figures = index.data(SubmissionModel::FiguresRole).toString();
    if (figures.isEmpty()) return;
    const int room = option->rect.width() - kCellPadding;
    const QFontMetrics& metrics = option->fontMetrics;
    if (metrics.horizontalAdvance(option->text) <= room) return;
    option->text = metrics.elidedText(option->text.chopped(figures.size()), Qt::ElideRight,
                                      room - metrics.horizontalAdvance(figures)) +
                   figures;
}

void SubmissionDelegate::paintProgress(QPainter& painter, const QRectF& cell,
                                       double fraction) const {
    const QRectF groove(cell.left(), cell.center().y() - 3, cell.width(), 6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme_.line);
    painter.drawRoundedRect(groove, 3, 3);
    painter.setBrush(theme_.accent);
    const double width = std::max(6.0, groove.width() * std::clamp(fraction, 0.0, 1.0));
    painter.drawRoundedRect(QRectF(groove.topLeft(), QSizeF(width, 6)), 3, 3);
}

void SubmissionDelegate::paintStars(QPainter& painter, const QRectF& cell, int stars) const {
    for (int i = 0; i < 5; ++i) {
        const QRectF box(cell.left() + i * (kStar + 2), cell.center().y() - kStar / 2, kStar,
                         kStar);
        painter.setPen(Qt::NoPen);
        painter.setBrush(i < stars ? theme_.warning : theme_.line);
        painter.drawPath(star(i < stars ? box : box.adjusted(4, 4, -4, -4)));
    }
}

void SubmissionDelegate::paintFlags(QPainter& painter, const QRectF& cell, unsigned flags) const {
    struct Badge {
        unsigned flag;
        QString letter;
        QColor colour;
    };
    const auto letter = [](Kind kind) { return QString(QChar::fromLatin1(kindLetter(kind))); };
    const Badge badges[] = {
        {FlagRecording, letter(Kind::Recording), theme_.kind(Kind::Recording)},
        {FlagStructure, letter(Kind::Structure), theme_.kind(Kind::Structure)},
        {FlagHarmony, letter(Kind::Harmony), theme_.kind(Kind::Harmony)},
        {FlagClips, QStringLiteral("▲"), theme_.muted},
        {FlagWarnings, QStringLiteral("!"), theme_.warning},
    };
    painter.setFont(uiFont(11, QFont::DemiBold));
    qreal x = cell.left();
    for (const Badge& badge : badges) {
        if (!(flags & badge.flag)) continue;
        const QRectF box(x, cell.center().y() - kBadge / 2, kBadge, kBadge);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme_.rail);
        painter.drawRoundedRect(box, 4, 4);
        painter.setPen(badge.colour);
        painter.drawText(box, Qt::AlignCenter, badge.letter);
        x += kBadge + 4;
    }
}

}  // namespace tributary::ui
