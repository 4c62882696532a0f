#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace tributary {

/// How wide a text is.
using Measure = std::function<double(std::string_view text)>;

/// A text in lines that are not wider than `width`: broken at blanks and line feeds, and a word
/// that is too wide by itself (a hash, a path) between letters. Nothing of it is lost but the
/// blanks at the breaks. At least one line, which may be empty. A soft hyphen (U+00AD) is a place
/// where a word may be broken with a hyphen; elsewhere it leaves no trace.
[[nodiscard]] std::vector<std::string> wrapText(std::string_view text, double width,
                                                const Measure& measure);

/// The parts of a word that soft hyphens leave together, each but the last with its hyphen.
[[nodiscard]] std::vector<std::string> wordParts(std::string_view word);
/// A text as it stands where nothing is broken.
[[nodiscard]] std::string withoutSoftHyphens(std::string_view text);

/// What a column of a table needs.
struct ColumnNeed {
    double least = 0.0;    ///< below it something would have to be broken that should not
    double natural = 0.0;  ///< with it nothing is broken
};

/// Widths of columns that fill `width`: each at least what it needs as long as that is possible,
/// then by what more they could use. False where it is not possible; the widths are then in
/// proportion to the needs.
struct ColumnWidths {
    std::vector<double> widths;
    bool fits = true;
};
[[nodiscard]] ColumnWidths shareWidth(const std::vector<ColumnNeed>& needs, double width);

}  // namespace tributary
