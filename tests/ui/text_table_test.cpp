#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

#include "ui/models/sorted_rows.h"
#include "ui/models/text_table.h"

namespace tributary::ui {
namespace {

std::vector<TextRow> sampleRows() {
    const auto row = [](const char* name, const char* note, qint64 amount) {
        TextRow made;
        made.cells = {QString::fromUtf8(name), QString::fromUtf8(note), QString::number(amount)};
        made.order = {kByText, kByText, amount};
        made.id = amount;
        return made;
    };
    return {row("Track 10", "river", 9), row("track 2", "Ärger", 100), row("Track 1", "river", -5)};
}

QStringList shown(const QAbstractItemModel& model, int column = 0) {
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        texts << model.index(row, column).data().toString();
    }
    return texts;
}

class SortedRowsTest : public testing::Test {
protected:
    TextTable table_{{{"name"}, {"note"}, {"amount", true}}};
    SortedRows rows_{&table_};
    QAbstractItemModelTester tester_{&rows_, QAbstractItemModelTester::FailureReportingMode::Fatal};
    SortedRowsTest() { table_.setRows(sampleRows()); }
};

TEST_F(SortedRowsTest, TextsSortAsTheLanguageDoesAndNumbersByValue) {
    EXPECT_EQ(shown(rows_), (QStringList{"Track 10", "track 2", "Track 1"})) << "as given";
    rows_.sort(0);
    EXPECT_EQ(shown(rows_), (QStringList{"Track 1", "track 2", "Track 10"}));
    rows_.sort(1);
    EXPECT_EQ(shown(rows_, 1).front(), QString::fromUtf8("Ärger"));
    rows_.sort(2, Qt::DescendingOrder);
    EXPECT_EQ(shown(rows_, 2), (QStringList{"100", "9", "-5"}));
}

TEST_F(SortedRowsTest, SearchingTakesEveryWordInAnyColumn) {
    rows_.sort(0);
    rows_.setSearch(QStringLiteral("RIVER track"));
    EXPECT_EQ(shown(rows_), (QStringList{"Track 1", "Track 10"}));
    rows_.setSearch(QStringLiteral("nothing like it"));
    EXPECT_EQ(rows_.rowCount(), 0);
    rows_.setSearch({});
    EXPECT_EQ(rows_.rowCount(), 3);
}

TEST_F(SortedRowsTest, WhatPointsAtARowFollowsItThroughSorting) {
    const QPersistentModelIndex kept = rows_.mapFromSource(table_.index(1, 0));
    rows_.sort(0);
    EXPECT_EQ(kept.data().toString(), QStringLiteral("track 2"));
    EXPECT_EQ(rows_.mapToSource(kept).row(), 1);
    rows_.setSearch(QStringLiteral("river"));
    EXPECT_FALSE(rows_.mapFromSource(table_.index(1, 0)).isValid()) << "it is not shown";
}

TEST_F(SortedRowsTest, NewRowsKeepOrderAndSearch) {
    rows_.sort(2);
    rows_.setSearch(QStringLiteral("river"));
    auto more = sampleRows();
    more.push_back({{"Delta", "river", "3"}, {kByText, kByText, 3}, 7});
    table_.setRows(std::move(more));
    EXPECT_EQ(shown(rows_, 2), (QStringList{"-5", "3", "9"}));
    table_.setRows(std::vector<TextRow>{});
    EXPECT_EQ(rows_.rowCount(), 0);
}

TEST(SomeRows, KeepTheirOrder) {
    const auto all = makeReady(sampleRows());
    const auto some = someRows(*all, [](std::size_t row) { return row != 1; });
    ASSERT_EQ(some->rows.size(), 2U);
    EXPECT_EQ(some->order[0], (std::vector<std::uint32_t>{1, 0}));
    EXPECT_EQ(some->folded[1], QStringLiteral("track 1\nriver\n-5"));
}

}  // namespace
}  // namespace tributary::ui
