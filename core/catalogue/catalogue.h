#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/catalogue/derivation_records.h"
#include "core/catalogue/records.h"

namespace tributary {

enum class OpenMode { ReadOnly, ReadWrite };

struct OpenOptions {
    std::chrono::milliseconds busyTimeout{5000};  ///< how long to wait for another program's lock
    std::int64_t largestBytes = 0;                ///< the file may not grow beyond; 0: no bound
};

/// One connection to a catalogue: an SQLite file `*.tributary`. Not to be shared between threads;
/// each thread opens its own. Every function may also fail with CatalogueLocked (somebody else
/// writes, after the busy timeout), CatalogueCorrupt, CatalogueReadOnly or DiskFull; a write that
/// fails leaves the file as it was.
class Catalogue {
public:
    /// Makes a new, empty catalogue and opens it for writing. Errors: CatalogueExists,
    /// FileUnwritable.
    [[nodiscard]] static Result<Catalogue> create(const std::filesystem::path& file,
                                                  std::string_view name,
                                                  const OpenOptions& options = {});

    /// Opens a catalogue; one of an older schema is backed up and brought up to date first.
    /// ReadWrite checks the file's integrity. ReadOnly works on read-only media too. Errors:
    /// CatalogueMissing, CatalogueNotACatalogue, CatalogueTooNew.
    [[nodiscard]] static Result<Catalogue> open(const std::filesystem::path& file, OpenMode mode,
                                                const OpenOptions& options = {});

    Catalogue(Catalogue&&) noexcept;
    Catalogue& operator=(Catalogue&&) noexcept;
    ~Catalogue();

    [[nodiscard]] const std::filesystem::path& file() const;
    [[nodiscard]] OpenMode mode() const;
    [[nodiscard]] const std::string& name() const;
    /// Version of the file's schema.
    [[nodiscard]] int schemaVersion() const;

    // Reading -------------------------------------------------------------------------------------

    [[nodiscard]] Result<std::int64_t> trackCount() const;
    /// All tracks by id.
    [[nodiscard]] Result<std::vector<TrackSummary>> tracks() const;
    /// Errors: TrackUnknown.
    [[nodiscard]] Result<TrackSummary> track(TrackId id) const;
    [[nodiscard]] Result<std::optional<TrackId>> findByAudio(std::string_view audioSha256) const;
    /// Tracks with this canonical ISRC, by id.
    [[nodiscard]] Result<std::vector<TrackId>> findByIsrc(std::string_view isrc) const;
    /// The newest split of each side, largest part first, then by name.
    [[nodiscard]] Result<std::vector<Holder>> holders(TrackId id) const;
    [[nodiscard]] Result<std::vector<Identifier>> identifiers(TrackId id) const;

    /// Errors: TrackUnknown, SketchCorrupt.
    [[nodiscard]] Result<TrackFeatures> loadSketch(TrackId id) const;
    /// One entry a facet, by facet name. Errors: CatalogueCorrupt.
    [[nodiscard]] Result<std::vector<SegmentVectors>> loadEmbeddings(TrackId id) const;
    /// The vectors of one facet of every track that has it, by track id.
    [[nodiscard]] Result<std::vector<TrackVectors>> loadFacet(std::string_view facet) const;
    /// What there is of each facet, by its name.
    [[nodiscard]] Result<std::vector<FacetSummary>> facetSummaries() const;
    /// Names of the facets that any track has, sorted.
    [[nodiscard]] Result<std::vector<std::string>> facets() const;
    /// Nothing when the track has no blob of that name. Errors: CatalogueCorrupt.
    [[nodiscard]] Result<std::optional<TrackBlob>> loadBlob(TrackId id,
                                                            std::string_view name) const;

    /// Which works derive from which, by derived work, source and facet.
    [[nodiscard]] Result<std::vector<Derivation>> derivations() const;
    /// How far each track has been compared, by id; those never compared are not among them.
    [[nodiscard]] Result<std::vector<DerivationState>> derivationStates() const;
    [[nodiscard]] Result<std::vector<DerivationCandidate>> derivationCandidates() const;
    /// Works that resemble everything, by id.
    [[nodiscard]] Result<std::vector<Hub>> hubs() const;

    /// Names the content: SHA-256 over the tracks' audio hashes, metadata, sketches and embeddings,
    /// by audio hash, and over derivations and hubs where there are any. Ids, times, paths, splits,
    /// blobs and the order of adding do not matter.
    [[nodiscard]] Result<std::string> snapshotSha256() const;

    /// How many tracks have features that an earlier version computed, which cannot be compared
    /// with those of today.
    [[nodiscard]] Result<std::int64_t> outdatedTracks() const;

    /// The track to which an unchanged file was imported before, also when as a duplicate; nothing
    /// when that track is outdated, so that importing the file again brings it up to date.
    [[nodiscard]] Result<std::optional<TrackId>> alreadyImported(const FileStamp& file) const;

    [[nodiscard]] Result<std::optional<std::string>> setting(std::string_view key) const;
    [[nodiscard]] Result<std::optional<IndexSnapshot>> indexSnapshot(std::string_view sha256) const;

    /// Reads and checks everything: pages, checksums, sketches, dimensions, splits, references.
    /// An empty list is good news. Errors: Cancelled, and those that prevent reading at all.
    [[nodiscard]] Result<std::vector<CatalogueProblem>> verify(const Progress& progress,
                                                               std::stop_token stop) const;

    /// Copies the whole catalogue, as it is at this moment, to a new file; it may be in use
    /// meanwhile. Errors: FileUnwritable (also where there is such a file), DiskFull.
    [[nodiscard]] Result<void> backupTo(const std::filesystem::path& target) const;

    // Writing (ReadWrite only; else CatalogueReadOnly) --------------------------------------------

    /// Adds a batch in one transaction: all of it or, on an error, nothing. One outcome a track, in
    /// order. A track whose audio is there already is not added: the first entry's metadata stays,
    /// its empty fields are filled, and holders are taken over only for a side that has none; what
    /// was taken over or differs is said in the outcome's note. What was computed of it by an
    /// earlier version is replaced. Errors: SharesDoNotAddUp, InvalidArgument (no audio hash, an
    /// ISRC that is not canonical).
    [[nodiscard]] Result<std::vector<AddOutcome>> addTracks(std::span<const NewTrack> batch,
                                                            UtcInstant now);
    /// Puts other metadata in the place of what tracks have, extras too, in one transaction.
    /// Errors: TrackUnknown, CsvBadValue (checkMetadata()).
    [[nodiscard]] Result<void> editTracks(std::span<const std::pair<TrackId, TrackMetadata>> edits);
    /// Notes that a track's audio lies in another file. Whether it is the same audio is for the
    /// caller to know. Errors: TrackUnknown.
    [[nodiscard]] Result<void> relinkTrack(TrackId id, const FileStamp& file);
    /// Removes a track with all that belongs to it. Errors: TrackUnknown.
    [[nodiscard]] Result<void> removeTrack(TrackId id);
    /// Sets a new split of each side that is named; the former ones stay on record.
    /// `validFrom`: ISO date, may be empty. Errors: TrackUnknown, SharesDoNotAddUp.
    [[nodiscard]] Result<void> setHolders(TrackId id, std::span<const Holder> holders,
                                          std::string_view validFrom, UtcInstant now);
    /// Adds or replaces blobs of a track in one transaction. Errors: TrackUnknown.
    [[nodiscard]] Result<void> storeBlobs(TrackId id, std::span<const TrackBlob> blobs);
    [[nodiscard]] Result<void> storeBlob(TrackId id, const TrackBlob& blob);
    /// Adds or replaces the vectors of some facets of a track in one transaction. Errors:
    /// TrackUnknown.
    [[nodiscard]] Result<void> storeEmbeddings(TrackId id, std::span<const SegmentVectors> facets);
    /// Notes that tracks were screened, and the candidates that were left; of each stretch of a
    /// work only the best are kept.
    [[nodiscard]] Result<void> storeScreening(std::span<const DerivationState> states,
                                              std::span<const DerivationCandidate> candidates,
                                              int mostOfStretch = 32);
    /// Takes back all that comparing these tracks gave, on either side.
    [[nodiscard]] Result<void> forgetScreening(std::span<const TrackId> tracks);
    /// Replaces the derivations of one work by those that aligning the candidates `aligned` gave.
    /// Errors: TrackUnknown.
    [[nodiscard]] Result<void> storeDerivations(TrackId derived, std::string_view aligned,
                                                std::span<const Derivation> edges, UtcInstant now);
    /// Replaces all hubs.
    [[nodiscard]] Result<void> storeHubs(std::span<const Hub> hubs, UtcInstant now);
    /// Adds or replaces vectors of tracks, each of one facet, in one transaction. Errors:
    /// TrackUnknown.
    [[nodiscard]] Result<void> storeVectors(std::span<const TrackVectors> vectors);
    /// Removes the vectors of one facet from all tracks; returns how many had some.
    [[nodiscard]] Result<std::int64_t> removeFacet(std::string_view facet);
    [[nodiscard]] Result<void> setSetting(std::string_view key, std::string_view value);
    /// Notes that an index was built. Only the newest few are kept.
    [[nodiscard]] Result<void> recordIndexSnapshot(const IndexSnapshot& snapshot, UtcInstant now);

    /// Notes what an import did, for the catalogue's history.
    [[nodiscard]] Result<void> recordImport(std::string_view source, std::string_view summaryJson,
                                            UtcInstant now);

private:
    friend class RightsStore;  // their tables are in the same file
    friend class UsageStore;
    friend class PayoutStore;
    struct State;
    explicit Catalogue(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

/// Whether metadata may stand in a catalogue: a canonical ISRC or none, and a date as "2021",
/// "2021-05", "2021-05-01" or none. Errors: CsvBadValue, with the field as subject.
[[nodiscard]] Result<void> checkMetadata(const TrackMetadata& metadata);

/// Folder beside a catalogue for what can be rebuilt from it: "LIB.tributary.cache".
[[nodiscard]] std::filesystem::path cacheFolder(const std::filesystem::path& catalogue);

}  // namespace tributary
