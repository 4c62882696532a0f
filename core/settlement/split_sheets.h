#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/catalogue/catalogue.h"
#include "core/rights/rights_book.h"
#include "core/rights/split_sheet.h"

namespace tributary {

struct SheetImport {
    std::size_t splits = 0;
    std::size_t holders = 0;
    std::vector<std::string> warnings;
};

/// Reads a split sheet and stores its splits as new versions, all or nothing. Errors: those of
/// parseSplitSheet(), TrackUnknown with the line.
[[nodiscard]] Result<SheetImport> importSplitSheet(Catalogue& catalogue, std::string_view csv,
                                                   UtcInstant now);

/// The newest version of every extent of every side, as a sheet.
[[nodiscard]] std::string exportSplitSheet(const RightsBook& book, Convention convention);

/// Stores one new version; `parties` say what is new of its holders. Returns its number. Errors:
/// SharesDoNotAddUp, TrackUnknown.
[[nodiscard]] Result<std::int64_t> storeSplit(Catalogue& catalogue, const NewSplit& split,
                                              const std::vector<Party>& parties, UtcInstant now);

/// Says how far a version, or one holder's part of it, has got. Errors: SplitUnknown.
[[nodiscard]] Result<void> storeSplitStatus(Catalogue& catalogue, std::int64_t split,
                                            std::optional<PartyId> party, SplitStatus status,
                                            const std::string& reason, UtcInstant now);

}  // namespace tributary
