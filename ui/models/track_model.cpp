#include "ui/models/track_model.h"

#include <algorithm>

#include "ui/text/format.h"

namespace tributary::ui {

QString trainingLabel(TrainingConsent consent) {
    switch (consent) {
        case TrainingConsent::Unsaid:
            return {};
        case TrainingConsent::Allowed:
            return TrackModel::tr("allowed");
        case TrainingConsent::NotAllowed:
            return TrackModel::tr("opted out");
        case TrainingConsent::Constrained:
            return TrackModel::tr("under terms");
    }
    return {};
}

void TrackModel::setTable(std::shared_ptr<const TrackTable> table) {
    beginResetModel();
    table_ = std::move(table);
    find();
    endResetModel();
}

void TrackModel::setSearch(const QString& text) {
    if (text == search_) return;
    beginResetModel();
    search_ = text;
    find();
    endResetModel();
}

void TrackModel::sort(int column, Qt::SortOrder order) {
    if (column < 0 || column >= static_cast<int>(kTrackColumns)) return;
    beginResetModel();
    column_ = static_cast<TrackColumn>(column);
    descending_ = order == Qt::DescendingOrder;
    find();
    endResetModel();
}

void TrackModel::find() {
    rows_ =
        table_ ? findTracks(*table_, search_, column_, descending_) : std::vector<std::uint32_t>();
}

const TrackSummary* TrackModel::track(int row) const {
    if (!table_ || row < 0 || row >= rowCount()) return nullptr;
    return &(*table_->tracks)[rows_[static_cast<std::size_t>(row)]];
}

TrainingConsent TrackModel::consent(int row) const {
    if (track(row) == nullptr) return TrainingConsent::Unsaid;
    return table_->consents[rows_[static_cast<std::size_t>(row)]];
}

std::optional<int> TrackModel::rowOf(TrackId id) const {
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        if ((*table_->tracks)[rows_[i]].id == id) return static_cast<int>(i);
    }
    return std::nullopt;
}

int TrackModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int TrackModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(kTrackColumns);
}

QVariant TrackModel::data(const QModelIndex& index, int role) const {
    const TrackSummary* track = this->track(index.row());
    if (!index.isValid() || track == nullptr) return {};
    const auto column = static_cast<TrackColumn>(index.column());
    if (role == Qt::TextAlignmentRole) {
        return QVariant((column == TrackColumn::Duration ? Qt::AlignRight : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole && column == TrackColumn::File) {
        return fromUtf8(track->file.string());
    }
    if (role != Qt::DisplayRole) return {};
    switch (column) {
        case TrackColumn::Title:
            return fromUtf8(track->metadata.title);
        case TrackColumn::Artist:
            return fromUtf8(track->metadata.artist);
        case TrackColumn::Isrc:
            return fromUtf8(track->metadata.isrc);
        case TrackColumn::Released:
            return fromUtf8(track->metadata.releaseDate);
        case TrackColumn::Genre:
            return fromUtf8(track->metadata.genre);
        case TrackColumn::Duration:
            return formatTime(track->durationS, 0);
        case TrackColumn::Training:
            return trainingLabel(consent(index.row()));
        case TrackColumn::File:
            return fromUtf8(track->file.filename().string());
    }
    return {};
}

QVariant TrackModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const auto column = static_cast<TrackColumn>(section);
    if (role == Qt::TextAlignmentRole) {
        return QVariant((column == TrackColumn::Duration ? Qt::AlignRight : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (column) {
        case TrackColumn::Title:
            return tr("title");
        case TrackColumn::Artist:
            return tr("artist");
        case TrackColumn::Isrc:
            return tr("ISRC");
        case TrackColumn::Released:
            return tr("released");
        case TrackColumn::Genre:
            return tr("genre");
        case TrackColumn::Duration:
            return tr("length");
        case TrackColumn::Training:
            return tr("AI training");
        case TrackColumn::File:
            return tr("file");
    }
    return {};
}

}  // namespace tributary::ui
