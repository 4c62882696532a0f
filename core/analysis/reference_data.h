#pragma once

#include <cstdint>
#include <filesystem>
#include <list>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/analysis/reference.h"
#include "core/analysis/work_standing.h"
#include "core/attribution/prepared_track.h"
#include "core/attribution/screen.h"
#include "core/attribution/style.h"
#include "core/catalogue/catalogue.h"
#include "core/fingerprint/peak_trail.h"

namespace tributary {

/// Prepared tracks that were used last, up to a bound on memory; safe to share between threads.
class PreparedTracks {
public:
    PreparedTracks(Catalogue catalogue, std::vector<TrackId> ids);

    /// Reads and prepares a track unless it is still at hand. Errors: the catalogue's,
    /// SketchCorrupt.
    [[nodiscard]] Result<std::shared_ptr<const PreparedTrack>> get(std::size_t track);

private:
    Result<std::shared_ptr<const PreparedTrack>> read(std::size_t track);
    void keep(std::size_t track, const std::shared_ptr<const PreparedTrack>& prepared);

    struct Entry {
        std::shared_ptr<const PreparedTrack> track;
        std::size_t bytes = 0;
        std::list<std::size_t>::iterator recency;
    };
    std::mutex catalogueMutex_;
    Catalogue catalogue_;  // guarded by catalogueMutex_
    const std::vector<TrackId> ids_;
    std::mutex entriesMutex_;
    std::unordered_map<std::size_t, Entry> entries_;  // guarded by entriesMutex_, as the next two
    std::list<std::size_t> recency_;
    std::size_t bytes_ = 0;
};

/// The inside of a Reference. Tracks are in the order of their audio hashes, so that the order of
/// import changes nothing.
struct Reference::Data {
    std::filesystem::path file;
    std::string name;
    std::string snapshotSha256;
    std::vector<TrackSummary> tracks;
    std::vector<FacetIndex> facets;  ///< as embeddings()
    Styles styles;                   ///< numbered as tracks
    std::vector<PeakTrail> trails;   ///< where there are more tracks than are aligned; else none
    std::unique_ptr<PreparedTracks> prepared;
    WorkStanding standing;
};

}  // namespace tributary
