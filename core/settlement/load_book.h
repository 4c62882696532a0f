#pragma once

#include <string>

#include "core/base/result.h"
#include "core/catalogue/catalogue.h"
#include "core/rights/rights_book.h"
#include "core/royalty/entitle.h"

namespace tributary {

/// Everything a catalogue knows of rights, declared and detected.
[[nodiscard]] Result<RightsBook> loadBook(Catalogue& catalogue);

/// The claims in force. Errors: ReportMalformed (a damaged catalogue).
[[nodiscard]] Result<Claims> loadClaims(Catalogue& catalogue);

/// The recording that a person names. Errors: TrackUnknown.
[[nodiscard]] Result<RecordingId> findRecording(const RightsBook& book, const std::string& name);

/// "12 \"Paper Lanterns\" by The Inventions"; "no recording" for {0}.
[[nodiscard]] std::string showRecording(const RightsBook& book, RecordingId id);

}  // namespace tributary
