#pragma once

#include <QAbstractTableModel>

#include "ui/models/report_view.h"

namespace tributary::ui {

/// Every passage of a report with its place on both sides.
class EvidenceModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { KindColumn, Source, Query, InSource, Semitones, Speed, Probability, ColumnCount };
    enum Role { KindRole = Qt::UserRole };  ///< the Kind as int

    explicit EvidenceModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setView(const ReportView* view);  ///< must outlive the model or the next call; may be null

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    const ReportView* view_ = nullptr;
};

}  // namespace tributary::ui
