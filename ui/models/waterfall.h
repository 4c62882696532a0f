#pragma once

#include <optional>
#include <vector>

#include <QAbstractTableModel>

#include "core/report/report.h"

namespace tributary::ui {

/// A step of the way from nothing to the whole track: what a kind explains, then the style pool,
/// then what is not attributable.
struct WaterfallStep {
    QString title, note;
    std::optional<Kind> kind;  ///< none: not attributable
    double begin = 0.0, end = 0.0;

    [[nodiscard]] double share() const { return end - begin; }
};

/// The steps in the order of the kinds; kinds without a share are left out.
[[nodiscard]] std::vector<WaterfallStep> waterfall(const Report& report);

/// The table behind the chart.
class WaterfallModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { What, Share, UpTo, Sources, ColumnCount };

    explicit WaterfallModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}
    void setSteps(std::vector<WaterfallStep> steps);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    std::vector<WaterfallStep> steps_;
};

}  // namespace tributary::ui
