#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/embedding/segment_vectors.h"
#include "core/features/track_features.h"

namespace tributary {

/// The two rights in a piece of music: in the recording, and in what was written.
enum class Side { Master, Composition };

/// "master", "composition".
[[nodiscard]] const char* sideName(Side side);

/// 100 %.
inline constexpr std::int64_t kWholeShare = 1'000'000;

/// A rights holder and its part of one side. The parts of one side of a track add up to
/// kWholeShare.
struct Holder {
    std::string name;
    Side side = Side::Master;
    std::int64_t partsPerMillion = 0;
    bool fictional = false;  ///< invented for the demo: never to be paid
    friend bool operator==(const Holder&, const Holder&) = default;
};

/// A code that names a track elsewhere: {"iswc", "T0345246801"}. ISRCs have a field of their own.
struct Identifier {
    std::string scheme;
    std::string value;
    friend bool operator==(const Identifier&, const Identifier&) = default;
};

/// Bytes that the engine keeps with a track under a name, such as its score statistics.
struct TrackBlob {
    std::string name;
    int version = 1;
    std::vector<std::byte> bytes;
    friend bool operator==(const TrackBlob&, const TrackBlob&) = default;
};

/// A file as it lay on disk when it was read: enough to see without decoding that it is unchanged.
struct FileStamp {
    std::filesystem::path path;  ///< absolute
    std::int64_t sizeBytes = 0;
    std::int64_t modifiedNs = 0;  ///< in the file system's own epoch: only compared
    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

/// What people say of a track; empty where unknown.
struct TrackMetadata {
    std::string title;
    std::string artist;
    std::string isrc;  ///< canonical: see isrc.h
    std::string releaseDate;
    std::string genre;
    std::map<std::string, std::string> extras;  ///< further columns of an import, by name
    friend bool operator==(const TrackMetadata&, const TrackMetadata&) = default;
};

/// A track to be added, with all that ingesting it computed.
struct NewTrack {
    TrackMetadata metadata;
    std::vector<Holder> holders;  ///< for each side that is named, adding up to kWholeShare
    std::vector<Identifier> identifiers;
    FileStamp file;
    std::string audioSha256;
    double durationS = 0.0;
    int sampleRate = 0;  ///< of the file, Hz
    int channels = 0;
    TrackFeatures features;
    std::vector<SegmentVectors> segments;
    std::vector<TrackBlob> blobs;
};

/// What became of a NewTrack.
struct AddOutcome {
    TrackId id;  ///< of the new row, or of the track that has the same audio
    bool duplicate =
        false;         ///< the same audio was there: see Catalogue::addTracks for what was kept
    std::string note;  ///< for a person, when something of a duplicate was taken over or left out
};

/// One line of the catalogue's list.
struct TrackSummary {
    TrackId id;
    TrackMetadata metadata;
    std::filesystem::path file;
    std::string audioSha256;
    double durationS = 0.0;
    int sampleRate = 0;
    int channels = 0;
    UtcInstant addedAt;
};

/// The vectors of one track, as read in bulk.
struct TrackVectors {
    TrackId track;
    SegmentVectors vectors;
};

/// What a catalogue holds of one facet.
struct FacetSummary {
    std::string facet;
    int version = 1;
    std::int64_t dimension = 0;
    std::int64_t tracks = 0;
    std::int64_t windows = 0;  ///< of all tracks
};

/// An index that was built for a state of the catalogue; its files live in cacheFolder().
struct IndexSnapshot {
    std::string sha256;  ///< Catalogue::snapshotSha256() at that time
    std::string info;    ///< JSON of the builder's choosing
    friend bool operator==(const IndexSnapshot&, const IndexSnapshot&) = default;
};

/// Something Catalogue::verify found wrong.
struct CatalogueProblem {
    std::optional<TrackId> track;
    std::string message;
};

}  // namespace tributary
