#pragma once

#include <memory>
#include <string>
#include <vector>

#include <QAbstractTableModel>

#include "core/royalty/royalty_report.h"

namespace tributary::ui {

/// Who gets what of one use's pool: the lines of a royalty report.
class RoyaltyModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Holder, Source, Side, Percent, Amount, Held, ColumnCount };
    enum Role { HeldRole = Qt::UserRole };  ///< whether the line is not payable

    explicit RoyaltyModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    /// Copied; null empties the table.
    void setReport(const RoyaltyReport* report);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    std::shared_ptr<const RoyaltyReport> report_;
};

/// What a pool comes to: all of it, what is payable, what is held.
struct RoyaltyTotals {
    Money pool, payable, held;
};
[[nodiscard]] RoyaltyTotals royaltyTotals(const RoyaltyReport& report);

/// "no accepted report" and so on, for a person.
[[nodiscard]] QString heldLabel(const std::string& held);

}  // namespace tributary::ui
