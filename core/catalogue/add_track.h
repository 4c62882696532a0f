#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <string_view>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/catalogue/records.h"
#include "core/catalogue/sqlite.h"

namespace tributary {

/// The pieces of adding tracks. All expect a transaction to be open.

/// The id of the artist of this name, who is made when there is none.
[[nodiscard]] Result<std::int64_t> artistId(const sqlite::Connection& db, const std::string& name);

/// Extras as a track's row keeps them: a JSON object of texts.
[[nodiscard]] Result<std::string> extrasAsJson(const sqlite::Connection& db,
                                               const std::map<std::string, std::string>& extras);

/// Errors: InvalidArgument, SharesDoNotAddUp; the subject is the track's file.
[[nodiscard]] Result<void> checkNewTrack(const NewTrack& track);

/// Errors: SharesDoNotAddUp unless the parts of each side that is named are exactly the whole.
[[nodiscard]] Result<void> checkHolders(std::span<const Holder> holders, std::string_view subject);

[[nodiscard]] Result<TrackId> insertTrack(const sqlite::Connection& db, const NewTrack& track,
                                          UtcInstant now);

/// Fills what the track that has the same audio lacks; returns a note on what was taken or differs.
[[nodiscard]] Result<std::string> mergeDuplicate(const sqlite::Connection& db, TrackId existing,
                                                 const NewTrack& track, UtcInstant now);

/// Adds a new version of the split of each side that is named.
[[nodiscard]] Result<void> insertSplits(const sqlite::Connection& db, TrackId id,
                                        std::span<const Holder> holders, std::string_view validFrom,
                                        UtcInstant now);

[[nodiscard]] Result<void> insertBlob(const sqlite::Connection& db, TrackId id,
                                      const TrackBlob& blob);

/// Replaces the facet's former vectors, if any.
[[nodiscard]] Result<void> insertVectors(const sqlite::Connection& db, TrackId id,
                                         const SegmentVectors& vectors);

/// Remembers that a file of this stamp is in the catalogue.
[[nodiscard]] Result<void> writeJournal(const sqlite::Connection& db, TrackId id,
                                        const FileStamp& file);

}  // namespace tributary
