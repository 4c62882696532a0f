#pragma once

#include <memory>
#include <vector>

#include <QAbstractTableModel>

#include "core/catalogue/records.h"

namespace tributary::ui {

/// The tracks of a catalogue.
class TrackModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Title, Artist, Isrc, Released, Genre, Duration, File, ColumnCount };
    enum Role { SortRole = Qt::UserRole };

    explicit TrackModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setTracks(std::shared_ptr<const std::vector<TrackSummary>> tracks);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    std::shared_ptr<const std::vector<TrackSummary>> tracks_;
};

}  // namespace tributary::ui
