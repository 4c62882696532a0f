#pragma once

#include <QStyledItemDelegate>

#include "ui/theme/theme.h"

namespace tributary::ui {

/// Paints the cells of the inbox that are more than text: a bar while a track is analysed, five
/// stars, and the letters of the kinds that were found.
class SubmissionDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit SubmissionDelegate(const Theme& theme, QObject* parent = nullptr);
    void setTheme(const Theme& theme) { theme_ = theme; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    void paintProgress(QPainter& painter, const QRectF& cell, double fraction) const;
    void paintStars(QPainter& painter, const QRectF& cell, int stars) const;
    void paintFlags(QPainter& painter, const QRectF& cell, unsigned flags) const;

    Theme theme_;
};

}  // namespace tributary::ui
