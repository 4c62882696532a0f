#pragma once

#include <QAbstractTableModel>

#include "ui/models/review_marks.h"

namespace tributary::ui {

/// The ranked influences of a report, also for screen readers: every number of the plot is in a
/// cell.
class InfluenceModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Source, Share, KindColumn, Probability, ColumnCount };
    enum Role { RowRole = Qt::UserRole };  ///< the row number, for the delegate

    explicit InfluenceModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setView(const ReportView* view);  ///< must outlive the model or the next call; may be null
    [[nodiscard]] const ReportView* view() const { return view_; }

    /// Shows new marks on the same rows.
    void setMarks(ReviewMarks marks);
    [[nodiscard]] bool isRejected(int row) const { return marks_.isRejectedRow(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    const ReportView* view_ = nullptr;
    ReviewMarks marks_;
};

}  // namespace tributary::ui
