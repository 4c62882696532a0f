#pragma once

#include <cstddef>
#include <filesystem>
#include <stop_token>
#include <vector>

#include "core/analysis/reference_data.h"
#include "core/attribution/style_pool.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/catalogue/catalogue.h"
#include "core/report/report.h"

namespace tributary {

/// The styles of a catalogue from the rhythm and style vectors that it keeps; tracks without them
/// (of an older catalogue) belong to none. `tracks`: in the order that styles number them by.
/// Errors: the catalogue's.
[[nodiscard]] Result<Styles> readStyles(const Catalogue& catalogue,
                                        const std::vector<TrackSummary>& tracks);

/// Moves what is unattributed to the style pool, as far as styles explain it. `pool`: of what
/// `remainder` left; where the report leaves less by now, each part is smaller accordingly.
void addStylePool(const std::vector<StylePoolShare>& pool, const Remainder& remainder,
                  const Reference::Data& data, Report& report);

/// Computes and stores the rhythm and style vectors of every track that has none of this engine's,
/// from its sketch. Returns how many tracks; what was stored before an error or a stop stays.
/// Errors: the catalogue's, Cancelled.
[[nodiscard]] Result<std::size_t> refreshCharacter(const std::filesystem::path& catalogue,
                                                   const Progress& progress, std::stop_token stop);

}  // namespace tributary
