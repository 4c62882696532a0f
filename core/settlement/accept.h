#pragma once

#include <string>
#include <string_view>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/catalogue/catalogue.h"
#include "core/report/report.h"
#include "core/rights/rights_book.h"
#include "core/royalty/claim.h"

namespace tributary {

struct Accepted {
    RecordingId recording;
    std::string isrc;
    bool stored = false;      ///< false: this very report was its claim already
    bool newRelease = false;  ///< false: the recording was known
};

/// Whether a report speaks of this catalogue's tracks: each source's number, title and ISRC fit.
/// A source that has another number here is found by its ISRC. Errors: ReportMalformed.
[[nodiscard]] Result<Claim> claimForCatalogue(const Report& report, const RightsBook& book);

/// Makes a report the claim of a release. A recording whose audio is in the catalogue, or that has
/// the ISRC, gets the claim; else a release is made. An empty ISRC is taken from the report.
/// Accepting the same report again changes nothing. Errors: ReportMalformed (not of this
/// catalogue), InvalidArgument (no ISRC, or one that belongs to other audio).
[[nodiscard]] Result<Accepted> acceptReport(Catalogue& catalogue, Report report,
                                            const std::string& isrc, UtcInstant now);

}  // namespace tributary
