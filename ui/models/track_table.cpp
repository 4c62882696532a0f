#include "ui/models/track_table.h"

#include <algorithm>
#include <numeric>

#include <QStringList>

#include "ui/text/collation.h"
#include "ui/text/format.h"

namespace tributary::ui {

namespace {

QString sortText(const TrackSummary& track, TrackColumn column) {
    switch (column) {
        case TrackColumn::Title:
            return fromUtf8(track.metadata.title);
        case TrackColumn::Artist:
            return fromUtf8(track.metadata.artist);
        case TrackColumn::Isrc:
            return fromUtf8(track.metadata.isrc);
        case TrackColumn::Released:
            return fromUtf8(track.metadata.releaseDate);
        case TrackColumn::Genre:
            return fromUtf8(track.metadata.genre);
        case TrackColumn::File:
            return fromUtf8(track.file.filename().string());
        case TrackColumn::Duration:
        case TrackColumn::Training:
            break;
    }
    return {};
}

std::vector<std::uint32_t> ordered(const TrackTable& table, TrackColumn column) {
    const std::vector<TrackSummary>& tracks = *table.tracks;
    std::vector<std::uint32_t> order(tracks.size());
    std::iota(order.begin(), order.end(), 0U);
    if (column == TrackColumn::Duration) {
        std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
            return tracks[a].durationS < tracks[b].durationS;
        });
        return order;
    }
    if (column == TrackColumn::Training) {
        std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
            return table.consents[a] < table.consents[b];
        });
        return order;
    }
    std::vector<QString> texts;
    texts.reserve(tracks.size());
    for (const TrackSummary& track : tracks) texts.push_back(sortText(track, column));
    return orderOfTexts(texts);
}

}  // namespace

std::shared_ptr<const TrackTable> makeTrackTable(
    std::shared_ptr<const std::vector<TrackSummary>> tracks,
    const std::unordered_map<std::int64_t, TrainingConsent>& consents) {
    auto table = std::make_shared<TrackTable>();
    table->tracks = std::move(tracks);
    for (const TrackSummary& track : *table->tracks) {
        const auto found = consents.find(track.id.value);
        table->consents.push_back(found == consents.end() ? TrainingConsent::Unsaid
                                                          : found->second);
        const TrackMetadata& m = track.metadata;
        QStringList texts{fromUtf8(m.title), fromUtf8(m.artist),
                          fromUtf8(m.isrc),  fromUtf8(m.releaseDate),
                          fromUtf8(m.genre), fromUtf8(track.file.filename().string())};
        for (const auto& [name, value] : m.extras) texts << fromUtf8(value);
        table->folded.push_back(texts.join(QChar('\n')).toCaseFolded());
    }
    for (std::size_t c = 0; c < kTrackColumns; ++c) {
        table->order[c] = ordered(*table, static_cast<TrackColumn>(c));
    }
    return table;
}

std::vector<std::uint32_t> findTracks(const TrackTable& table, const QString& text,
                                      TrackColumn column, bool descending) {
    const QStringList words = text.toCaseFolded().split(QChar(' '), Qt::SkipEmptyParts);
    std::vector<std::uint32_t> rows;
    for (const std::uint32_t track : table.order[static_cast<std::size_t>(column)]) {
        const QString& folded = table.folded[track];
        const bool all = std::all_of(words.begin(), words.end(),
                                     [&](const QString& word) { return folded.contains(word); });
        if (all) rows.push_back(track);
    }
    if (descending) std::reverse(rows.begin(), rows.end());
    return rows;
}

}  // namespace tributary::ui
