#pragma once

#include <QStyledItemDelegate>
#include <QTableView>
#include <QWidget>

#include "ui/models/influence_model.h"
#include "ui/theme/theme.h"

namespace tributary::ui {

/// Paints the cells of the ranked dot-and-interval plot.
class InfluenceDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    InfluenceDelegate(const Theme& theme, const InfluenceModel& model, QObject* parent);
    void setTheme(const Theme& theme) { theme_ = theme; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

private:
    void paintPlot(QPainter& painter, const QRectF& cell, const InfluenceRow& row) const;

    Theme theme_;
    const InfluenceModel& model_;
};

/// The labels under the plot: 0, 20, 40 … percent.
class InfluenceAxis : public QWidget {
    Q_OBJECT

public:
    InfluenceAxis(const Theme& theme, const QTableView& table, QWidget* parent);
    void setTheme(const Theme& theme);
    void setEnd(double share);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme theme_;
    const QTableView& table_;
    double end_ = 0.2;
};

/// The ranked influences: a table with a plot in it, and the plot's axis.
class InfluenceView : public QWidget {
    Q_OBJECT

public:
    explicit InfluenceView(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setView(const ReportView* view);
    void setMarks(const ReviewMarks& marks) { model_->setMarks(marks); }
    void selectRow(int row);
    [[nodiscard]] QTableView& table() { return *table_; }

Q_SIGNALS:
    void rowSelected(int row);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitRows();
    void fitColumns();

    InfluenceModel* model_;
    QTableView* table_;
    InfluenceDelegate* delegate_;
    InfluenceAxis* axis_;
};

}  // namespace tributary::ui
