#include <algorithm>
#include <string_view>

#include "core/analysis/import_list.h"
#include "core/base/check.h"
#include "core/base/csv.h"
#include "core/catalogue/isrc.h"
#include "tests/fuzz/fuzz_target.h"

namespace tributary {
namespace {

/// Only what can be written to the catalogue comes out of a list.
void checkItem(const ImportItem& item) {
    CHECK(!item.file.empty());
    CHECK(item.metadata.isrc.empty() || isCanonicalIsrc(item.metadata.isrc));
    for (const Side side : {Side::Master, Side::Composition}) {
        std::int64_t sum = 0;
        bool named = false;
        for (const Holder& holder : item.holders) {
            if (holder.side != side) continue;
            CHECK(!holder.name.empty() && holder.partsPerMillion >= 0);
            named = true;
            sum += holder.partsPerMillion;
        }
        CHECK(!named || sum == kWholeShare);
    }
}

void checkWrittenAgain(const CsvTable& table) {
    std::string text = formatCsvRow(table.header, table.delimiter);
    for (const CsvRow& row : table.rows) text += formatCsvRow(row.cells, table.delimiter);
    const auto again = parseCsv(text);
    CHECK(again.has_value());
    // A header of one cell shows no delimiter, and its rows hold none outside quotes.
    CHECK(again->header == table.header);
    CHECK(again->rows.size() == table.rows.size());
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        CHECK(again->rows[i].cells == table.rows[i].cells);
    }
}

}  // namespace
}  // namespace tributary

/// Whatever the bytes are, they are refused with a line, or read as a table that can be written and
/// read again, and as a list of tracks whose shares add up.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using tributary::ErrorCode;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto table = tributary::parseCsv(text);
    const auto list = tributary::parseTrackList(text, "/lists");
    if (!table) {
        CHECK(table.error().code == ErrorCode::CsvMalformed);
        CHECK(table.error().message.starts_with("Line "));
        CHECK(!list && list.error().code == ErrorCode::CsvMalformed);
        return 0;
    }
    tributary::checkWrittenAgain(*table);
    if (!list) {
        CHECK(list.error().code == ErrorCode::CsvMissingColumn ||
              list.error().code == ErrorCode::CsvMalformed);
        return 0;
    }
    std::for_each(list->items.begin(), list->items.end(), tributary::checkItem);
    for (const tributary::Error& error : list->failed) CHECK(!error.message.empty());
    CHECK(list->items.size() + list->failed.size() <= table->rows.size());
    return 0;
}
