#pragma once

#include <QAbstractTableModel>

#include "ui/models/review_marks.h"

namespace tributary::ui {

/// Every passage of a report with its place on both sides.
class EvidenceModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        KindColumn,
        Source,
        Query,
        InSource,
        Semitones,
        Speed,
        Repeats,
        Probability,
        MarkColumn,
        ColumnCount
    };
    enum Role {
        KindRole = Qt::UserRole,  ///< the Kind as int
        SortRole,
        VerdictRole  ///< the Verdict as int
    };

    explicit EvidenceModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setView(const ReportView* view);  ///< must outlive the model or the next call; may be null

    /// Shows new marks on the same passages.
    void setMarks(ReviewMarks marks);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QVariant sortKey(const PassageRef& passage, int column, int row) const;

    const ReportView* view_ = nullptr;
    ReviewMarks marks_;
};

}  // namespace tributary::ui
