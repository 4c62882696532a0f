#include <gtest/gtest.h>
#include <rapidcheck.h>

// Needs the two above.
#include <rapidcheck/gtest.h>

#include <algorithm>

#include "core/analysis/import_list.h"
#include "core/base/csv.h"
#include "core/catalogue/records.h"

namespace tributary {
namespace {

/// Text with what is awkward in CSV more often than by chance.
rc::Gen<std::string> cellText() {
    return rc::gen::map(
        rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(std::vector<std::string>{
            "a", "Z", "0", " ", ",", ";", "\t", "\"", "\n", "\r\n", "\r", "=", "é", "日", "😀"})),
        [](const std::vector<std::string>& pieces) {
            std::string text;
            for (const std::string& piece : pieces) text += piece;
            return text;
        });
}

bool isBlank(const std::string& cell) {
    return cell.find_first_not_of(" \t") == std::string::npos;
}

RC_GTEST_PROP(ImportCsvProperty, WhatIsWrittenIsReadBack, ()) {
    const auto delimiter = *rc::gen::element(',', ';', '\t');
    const auto columns = *rc::gen::inRange<std::size_t>(2, 6);
    std::vector<std::string> header;
    for (std::size_t i = 0; i < columns; ++i) header.push_back("column " + std::to_string(i));
    const auto rows = *rc::gen::container<std::vector<std::vector<std::string>>>(
        rc::gen::container<std::vector<std::string>>(columns, cellText()));
    std::string text = formatCsvRow(header, delimiter);
    std::vector<std::vector<std::string>> expected;
    for (const auto& row : rows) {
        text += formatCsvRow(row, delimiter);
        if (!std::all_of(row.begin(), row.end(), isBlank)) expected.push_back(row);
    }
    const auto table = parseCsv(text);
    RC_ASSERT(table.has_value());
    RC_ASSERT(table->delimiter == delimiter);
    RC_ASSERT(table->header == header);
    RC_ASSERT(table->rows.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        RC_ASSERT(table->rows[i].cells == expected[i]);
    }
}

RC_GTEST_PROP(ImportCsvProperty, AnyTextGivesATableOrAnErrorWithALine, (const std::string& text)) {
    const auto table = parseCsv(text);
    if (table) {
        for (const CsvRow& row : table->rows) RC_ASSERT(row.cells.size() == table->header.size());
    } else {
        RC_ASSERT(table.error().code == ErrorCode::CsvMalformed);
        RC_ASSERT(table.error().message.starts_with("Line "));
    }
}

RC_GTEST_PROP(ImportCsvProperty, EveryTrackOfAListHasWholeShares, ()) {
    const auto shares = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 101));
    std::string text = "file,holder,share,side\r\n";
    for (std::size_t i = 0; i < shares.size(); ++i) {
        text += formatCsvRow({"track" + std::to_string(i % 3), "holder" + std::to_string(i),
                              std::to_string(shares[i]),
                              *rc::gen::element<std::string>("", "master", "composition", "both")});
    }
    const auto list = parseTrackList(text, "/");
    RC_ASSERT(list.has_value());
    RC_ASSERT(list->items.size() + list->failed.size() == std::min<std::size_t>(shares.size(), 3));
    for (const ImportItem& item : list->items) {
        for (const Side side : {Side::Master, Side::Composition}) {
            std::int64_t sum = 0;
            bool named = false;
            for (const Holder& holder : item.holders) {
                if (holder.side != side) continue;
                named = true;
                sum += holder.partsPerMillion;
            }
            RC_ASSERT(!named || sum == kWholeShare);
        }
    }
}

}  // namespace
}  // namespace tributary
