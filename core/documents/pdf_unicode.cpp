#include "core/documents/pdf_unicode.h"

#include <cctype>
#include <set>
#include <string_view>

#include <fmt/format.h>

namespace tributary {

namespace {

constexpr int kMostRanges = 100;  // in one block of a map

/// The numbers of the objects that fonts name as their maps.
std::set<int> mapsOf(std::string_view pdf) {
    constexpr std::string_view kKey = "/ToUnicode ";
    std::set<int> numbers;
    for (std::size_t at = 0; (at = pdf.find(kKey, at)) != std::string_view::npos;) {
        at += kKey.size();
        int number = 0;
        while (at < pdf.size() && std::isdigit(static_cast<unsigned char>(pdf[at])) != 0) {
            number = number * 10 + (pdf[at++] - '0');
        }
        if (number > 0 && pdf.substr(at).starts_with(" 0 R")) numbers.insert(number);
    }
    return numbers;
}

/// Every number of two bytes is the letter of that number; a range never leaves its first byte,
/// and the numbers that stand for no letter by themselves (surrogates) are left out.
std::string identityMap() {
    std::string ranges;
    std::string block;
    int count = 0;
    const auto close = [&] {
        if (count > 0) ranges += fmt::format("{} beginbfrange\n{}endbfrange\n", count, block);
        block.clear();
        count = 0;
    };
    for (int high = 0x00; high <= 0xFF; ++high) {
        if (high >= 0xD8 && high <= 0xDF) continue;
        block += fmt::format("<{0:02X}00> <{0:02X}FF> <{0:02X}00>\n", high);
        if (++count == kMostRanges) close();
    }
    close();
    return "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
           "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
           "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
           "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n" +
           ranges + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

/// What stands between "trailer <<" and ">>", and where the table before it begins.
struct Trailer {
    std::string entries, startXref;
};

Trailer trailerOf(std::string_view pdf) {
    constexpr std::string_view kStart = "startxref";
    const std::size_t begin = pdf.rfind("trailer");
    const std::size_t start = pdf.rfind(kStart);
    if (begin == std::string_view::npos || start == std::string_view::npos || start < begin) {
        return {};
    }
    const std::size_t open = pdf.find("<<", begin), close = pdf.rfind(">>", start);
    if (open == std::string_view::npos || close == std::string_view::npos || close < open) {
        return {};
    }
    Trailer trailer{std::string(pdf.substr(open + 2, close - open - 2)), {}};
    for (const char c : pdf.substr(start + kStart.size())) {
        if (std::isdigit(static_cast<unsigned char>(c)) != 0) {
            trailer.startXref += c;
        } else if (!trailer.startXref.empty()) {
            break;
        }
    }
    return trailer;
}

}  // namespace

std::string withUnicodeMaps(std::string pdf) {
    const std::set<int> numbers = mapsOf(pdf);
    const Trailer trailer = trailerOf(pdf);
    if (numbers.empty() || trailer.startXref.empty()) return pdf;
    const std::string map = identityMap();
    std::string table = "xref\n";
    if (!pdf.ends_with('\n')) pdf += '\n';
    for (const int number : numbers) {
        table += fmt::format("{} 1\n{:010} 00000 n \n", number, pdf.size());
        pdf += fmt::format("{} 0 obj\n<< /Length {} >>\nstream\n{}\nendstream\nendobj\n", number,
                           map.size(), map);
    }
    const std::size_t at = pdf.size();
    pdf += table + "trailer\n<<" + trailer.entries + "/Prev " + trailer.startXref +
           "\n>>\nstartxref\n" + std::to_string(at) + "\n%%EOF\n";
    return pdf;
}

}  // namespace tributary
