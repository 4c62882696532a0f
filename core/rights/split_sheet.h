#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/catalogue/rights_records.h"

namespace tributary {

/// How shares of a composition are written: writers and publishers together 100 %, or each of the
/// two 100 %. A sheet uses one of them throughout a composition, never both.
enum class Convention { Hundred, TwoHundred };

/// One split as a sheet has it: the shares already made exact.
struct SheetSplit {
    std::string track;  ///< as written: an ISRC, or a track's number
    std::size_t line = 0;
    NewSplit split;  ///< without its recording, which the catalogue has to find
    Convention convention = Convention::Hundred;
};

struct SplitSheet {
    std::vector<SheetSplit> splits;     ///< in the order of the sheet
    std::vector<Party> parties;         ///< what it says of holders, by name
    std::vector<std::string> warnings;  ///< "Line 3: the shares missed 100 % by 0.01 % …"
};

/// Reads a split sheet: CSV with the columns track, side, holder, share, and any of role, status,
/// valid_from, valid_to, territories, ipi, isni, iban, bic, paypal, wallet. Rows of the same track,
/// side, dates and territories are one split. Shares are percentages with at most four decimals;
/// a split that misses 100 % by no more than 0.06 % is scaled with a warning. A holder that is
/// empty, "?", "unknown" or "copyright control" goes to the suspense account. A composition whose
/// writers and publishers add up to 100 % each follows the 200 % convention and is halved. Errors,
/// each with its line: CsvMalformed, CsvMissingColumn, CsvBadValue, SharesDoNotAddUp,
/// IdentifierInvalid.
[[nodiscard]] Result<SplitSheet> parseSplitSheet(std::string_view csv);

/// A split with its recording's name and its holders', to be written.
struct NamedSplit {
    std::string track;  ///< ISRC, or the track's number
    SplitVersion split;
    std::vector<Party> parties;  ///< at least those of its parts
};

/// The sheet that parseSplitSheet() reads back to the same shares. Compositions follow the
/// convention where every part has a role and the two roles have half each, else 100 %.
[[nodiscard]] std::string formatSplitSheet(const std::vector<NamedSplit>& splits,
                                           Convention convention);

/// Two letters in upper case for each word, sorted, each once; "WW" and "2136" (the world) give
/// none. Errors: CsvBadValue.
[[nodiscard]] Result<std::vector<std::string>> parseTerritories(std::string_view text);

/// Whether a text is a date of the calendar ("2026-02-28"), or empty.
[[nodiscard]] bool isDateOrEmpty(std::string_view text);

}  // namespace tributary
