#pragma once

#include <memory>

#include <QAbstractTableModel>

#include "core/analysis/compare.h"

namespace tributary::ui {

/// The passages that two files share: the table behind the matrix.
class ComparisonModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { KindColumn, InA, InB, Semitones, Speed, Probability, ColumnCount };

    explicit ComparisonModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}
    void setComparison(std::shared_ptr<const Comparison> comparison);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    std::shared_ptr<const Comparison> comparison_;
};

/// "37 % (30–45) of A is consistent with B, probability 0.99: recording 30 %, structure 7 %."
[[nodiscard]] QString comparisonHeadline(const Comparison& comparison);

/// How long after a place the other side still runs along: to the end of the shared passage there,
/// or some seconds where none is.
struct ComparedPlace {
    TimeSpan a, b;
};
[[nodiscard]] ComparedPlace placeToHear(const Comparison& comparison, double aS, double bS);

}  // namespace tributary::ui
