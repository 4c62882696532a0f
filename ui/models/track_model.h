#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QAbstractTableModel>

#include "ui/models/track_table.h"

namespace tributary::ui {

/// The tracks of a catalogue, sorted and searched. Nothing here depends on how many there are but a
/// pass over what is searched.
class TrackModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit TrackModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setTable(std::shared_ptr<const TrackTable> table);
    /// Shows the tracks that hold every word.
    void setSearch(const QString& text);

    /// Null where the row is none.
    [[nodiscard]] const TrackSummary* track(int row) const;
    [[nodiscard]] TrainingConsent consent(int row) const;
    /// The row that shows a track, if one does.
    [[nodiscard]] std::optional<int> rowOf(TrackId id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void find();

    std::shared_ptr<const TrackTable> table_;
    std::vector<std::uint32_t> rows_;
    QString search_;
    TrackColumn column_ = TrackColumn::Title;
    bool descending_ = false;
};

/// "allowed", "not allowed" …, translated; empty for what was not said.
[[nodiscard]] QString trainingLabel(TrainingConsent consent);

}  // namespace tributary::ui
