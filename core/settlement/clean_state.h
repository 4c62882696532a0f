#pragma once

#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/catalogue/catalogue.h"
#include "core/ledger/json_value.h"
#include "core/rights/rights_book.h"

namespace tributary {

/// How one attributable share of a recording stands.
struct CleanShare {
    RecordingId source;
    std::string title, isrc;
    std::string percent;  ///< "12.3456"
    bool covered = false;
    std::string reason;  ///< "licence 3 allows it until 2027-01-01", "paid by run 2026-10-1", …
    std::string until;   ///< ISO date; empty: without an end
};

/// Whether every attributable share of a recording is covered by a licence or has been paid.
struct CleanState {
    RecordingId recording;
    std::string title, isrc, audioSha256;
    std::string reportSha256;     ///< the claim that this rests on
    std::string catalogueSha256;  ///< the state of the catalogue that it was made against
    bool clean = false;
    std::string until;  ///< the earliest end of what covers it; empty: none
    std::vector<CleanShare> shares;
};

/// Errors: RunRefused where the recording has no claim, so that nothing can be said.
[[nodiscard]] Result<CleanState> cleanState(Catalogue& catalogue, const RightsBook& book,
                                            RecordingId recording, const std::string& date);

/// The document of a certificate, form tributary.certificate/1.
[[nodiscard]] JsonValue::Object certificateDocument(const CleanState& state,
                                                    const std::string& catalogueName,
                                                    const std::string& date);

}  // namespace tributary
