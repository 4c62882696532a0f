#pragma once

#include <string>

#include "core/catalogue/catalogue.h"

namespace tributary::cli {

/// The track that a person names by its number or its ISRC. Errors: TrackUnknown (also for an ISRC
/// that several tracks have; the message lists their numbers), and those of reading the catalogue.
[[nodiscard]] Result<TrackSummary> findTrack(const Catalogue& catalogue, const std::string& name);

}  // namespace tributary::cli
