#include "ui/models/track_model.h"

#include "ui/text/format.h"

namespace tributary::ui {

void TrackModel::setTracks(std::shared_ptr<const std::vector<TrackSummary>> tracks) {
    beginResetModel();
    tracks_ = std::move(tracks);
    endResetModel();
}

int TrackModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !tracks_ ? 0 : static_cast<int>(tracks_->size());
}

int TrackModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TrackModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const TrackSummary& track = (*tracks_)[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole) {
        return QVariant((index.column() == Duration ? Qt::AlignRight : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole && index.column() == File) return fromUtf8(track.file.string());
    if (role == SortRole && index.column() == Duration) return track.durationS;
    if (role != Qt::DisplayRole && role != SortRole) return {};
    switch (index.column()) {
        case Title:
            return fromUtf8(track.metadata.title);
        case Artist:
            return fromUtf8(track.metadata.artist);
        case Isrc:
            return fromUtf8(track.metadata.isrc);
        case Released:
            return fromUtf8(track.metadata.releaseDate);
        case Genre:
            return fromUtf8(track.metadata.genre);
        case Duration:
            return formatTime(track.durationS, 0);
        case File:
            return fromUtf8(track.file.filename().string());
        default:
            return {};
    }
}

QVariant TrackModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role == Qt::TextAlignmentRole) {
        return QVariant((section == Duration ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case Title:
            return tr("title");
        case Artist:
            return tr("artist");
        case Isrc:
            return tr("ISRC");
        case Released:
            return tr("released");
        case Genre:
            return tr("genre");
        case Duration:
            return tr("length");
        case File:
            return tr("file");
        default:
            return {};
    }
}

}  // namespace tributary::ui
