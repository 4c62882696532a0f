#include "core/analysis/import_list.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/catalogue_samples.h"

namespace tributary {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Pair;
using testing::UnorderedElementsAre;

ImportList parse(std::string_view csv) {
    auto list = parseTrackList(csv, "/lists");
    EXPECT_TRUE(list) << describe(list.error());
    return list.value_or(ImportList{});
}

std::vector<std::int64_t> parts(const ImportItem& item, Side side) {
    std::vector<std::int64_t> found;
    for (const Holder& holder : item.holders) {
        if (holder.side == side) found.push_back(holder.partsPerMillion);
    }
    return found;
}

TEST(ImportList, ReadsColumnsInAnyOrder) {
    const ImportList list = parse(
        "Genre,ISRC,file,release_date,artist,title\n"
        "Folk,gb-aye-68-00011,music/a.flac,1968-01-01,Ann, Song A \n");
    ASSERT_EQ(list.items.size(), 1U);
    const ImportItem& item = list.items[0];
    EXPECT_EQ(item.file, "/lists/music/a.flac");
    EXPECT_EQ(item.metadata.title, "Song A");
    EXPECT_EQ(item.metadata.artist, "Ann");
    EXPECT_EQ(item.metadata.genre, "Folk");
    EXPECT_EQ(item.metadata.releaseDate, "1968-01-01");
    EXPECT_EQ(item.metadata.isrc, "GBAYE6800011");
    EXPECT_EQ(item.where, "line 2");
    EXPECT_TRUE(item.holders.empty());
    EXPECT_TRUE(list.failed.empty());
    EXPECT_TRUE(list.warnings.empty());
}

TEST(ImportList, AnAbsoluteFileIsNotRelativeToTheList) {
    EXPECT_EQ(parse("file\n/elsewhere/a.wav\n").items.at(0).file, "/elsewhere/a.wav");
    EXPECT_EQ(parse("file\n../b/./Größe.wav\n").items.at(0).file, "/b/Größe.wav");
}

TEST(ImportList, WithoutAFileColumnNothingIsImported) {
    const auto list = parseTrackList("title,artist\nA,B\n", "/");
    ASSERT_FALSE(list);
    EXPECT_EQ(list.error().code, ErrorCode::CsvMissingColumn);
    EXPECT_THAT(list.error().message, HasSubstr("\"file\""));
}

TEST(ImportList, AColumnNamedTwiceIsRefusedInAnyCase) {
    EXPECT_EQ(parseTrackList("file,Title,title\na,b,c\n", "/").error().code,
              ErrorCode::CsvMalformed);
}

TEST(ImportList, SeveralRowsOfAFileAreItsHolders) {
    const ImportList list = parse(
        "file,title,holder,share\n"
        "a.wav,A,Ada,60\n"
        "b.wav,B,Cleo,100 %\n"
        "a.wav,,Ben,\"40,0\"\n");
    ASSERT_EQ(list.items.size(), 2U);
    EXPECT_THAT(list.items[0].holders,
                UnorderedElementsAre(Holder{"Ada", Side::Master, 600'000, false},
                                     Holder{"Ada", Side::Composition, 600'000, false},
                                     Holder{"Ben", Side::Master, 400'000, false},
                                     Holder{"Ben", Side::Composition, 400'000, false}));
    EXPECT_EQ(list.items[0].metadata.title, "A");
    EXPECT_EQ(parts(list.items[1], Side::Master), std::vector<std::int64_t>{kWholeShare});
}

TEST(ImportList, SidesCanBeToldApart) {
    const ImportList list = parse(
        "file,holder,share,side\n"
        "a.wav,Ada,100,Master\n"
        "a.wav,Ben,50,composition\n"
        "a.wav,Cleo,50,composition\n"
        "b.wav,Ada,100,both\n"
        "c.wav,Ada,100,left\n");
    ASSERT_EQ(list.items.size(), 2U);
    EXPECT_THAT(parts(list.items[0], Side::Master), ElementsAre(kWholeShare));
    EXPECT_THAT(parts(list.items[0], Side::Composition), ElementsAre(500'000, 500'000));
    ASSERT_EQ(list.failed.size(), 1U);
    EXPECT_EQ(list.failed[0].code, ErrorCode::CsvBadValue);
    EXPECT_THAT(list.failed[0].subject, HasSubstr("c.wav (line 6)"));
}

TEST(ImportList, SharesThatDoNotAddUpRefuseThatTrackOnly) {
    const ImportList list = parse(
        "file,holder,share\n"
        "a.wav,Ada,60\n"
        "a.wav,Ben,60\n"
        "b.wav,Ada,100\n"
        "c.wav,Ada,99.93\n");
    ASSERT_EQ(list.items.size(), 1U);
    EXPECT_EQ(list.items[0].file, "/lists/b.wav");
    ASSERT_EQ(list.failed.size(), 2U);
    EXPECT_EQ(list.failed[0].code, ErrorCode::SharesDoNotAddUp);
    EXPECT_THAT(list.failed[0].message, HasSubstr("120 %"));
    EXPECT_THAT(list.failed[0].subject, HasSubstr("a.wav (line 2)"));
    EXPECT_THAT(list.failed[1].message, HasSubstr("99.93 %"));
}

TEST(ImportList, ASmallDriftIsAcceptedWithAWarning) {
    const ImportList list = parse(
        "file,holder,share\n"
        "a.wav,Ada,33.33\na.wav,Ben,33.33\na.wav,Cleo,33.33\n");
    ASSERT_EQ(list.items.size(), 1U);
    EXPECT_THAT(parts(list.items[0], Side::Master), ElementsAre(333'334, 333'333, 333'333));
    EXPECT_THAT(list.warnings, testing::Contains(HasSubstr("rounding")));
}

TEST(ImportList, ASingleHolderWithoutAShareHoldsAll) {
    EXPECT_THAT(parts(parse("file,holder\na.wav,Ada\n").items.at(0), Side::Master),
                ElementsAre(kWholeShare));
    EXPECT_EQ(parse("file,holder\na.wav,Ada\na.wav,Ben\n").failed.at(0).code,
              ErrorCode::SharesDoNotAddUp);
}

TEST(ImportList, AHolderNamedTwiceGetsBothSharesWithAWarning) {
    const ImportList list = parse("file,holder,share\na.wav,Ada,50\na.wav,Ada,50\n");
    EXPECT_THAT(parts(list.items.at(0), Side::Master), ElementsAre(kWholeShare));
    EXPECT_THAT(list.warnings, testing::Contains(HasSubstr("more than once")));
}

TEST(ImportList, ABadIsrcRefusesItsTrackAndTheOthersGoOn) {
    const ImportList list = parse("file,isrc\na.wav,GB-AYE-68\nb.wav,GBAYE6800011\n");
    ASSERT_EQ(list.items.size(), 1U);
    EXPECT_EQ(list.items[0].file, "/lists/b.wav");
    ASSERT_EQ(list.failed.size(), 1U);
    EXPECT_EQ(list.failed[0].code, ErrorCode::CsvBadValue);
    EXPECT_THAT(list.failed[0].message, HasSubstr("\"GB-AYE-68\" is not an ISRC"));
    EXPECT_EQ(list.failed[0].subject, "a.wav (line 2)");
}

TEST(ImportList, BadSharesRefuseTheirTrack) {
    const ImportList list = parse(
        "file,holder,share\n"
        "a.wav,Ada,lots\n"
        "a.wav,Ben,50\n"
        "b.wav,,100\n"
        "c.wav,Ada,-5\n");
    EXPECT_TRUE(list.items.empty());
    ASSERT_EQ(list.failed.size(), 3U);
    for (const Error& error : list.failed) EXPECT_EQ(error.code, ErrorCode::CsvBadValue);
}

TEST(ImportList, FormulaCellsAreTextAndTold) {
    const ImportList list =
        parse("file,title,artist\na.wav,\"=HYPERLINK(\"\"http://x\"\")\",@me\n-b.wav,+1,-\n");
    ASSERT_EQ(list.items.size(), 2U);
    EXPECT_EQ(list.items[0].metadata.title, "=HYPERLINK(\"http://x\")");
    EXPECT_EQ(list.items[0].metadata.artist, "@me");
    EXPECT_EQ(list.items[1].file, "/lists/-b.wav");
    ASSERT_EQ(list.warnings.size(), 5U);
    EXPECT_THAT(list.warnings[0], HasSubstr("line 2: the cell of \"title\" begins like a formula"));
}

TEST(ImportList, FurtherColumnsAreKeptWithAWarning) {
    const ImportList list = parse("file,Label,bpm,\na.wav,Blue,120,\nb.wav,,90,\n");
    ASSERT_EQ(list.items.size(), 2U);
    EXPECT_THAT(list.items[0].metadata.extras,
                ElementsAre(Pair("Label", "Blue"), Pair("bpm", "120")));
    EXPECT_THAT(list.items[1].metadata.extras, ElementsAre(Pair("bpm", "90")));
    EXPECT_THAT(list.warnings, ElementsAre(HasSubstr("\"Label\""), HasSubstr("\"bpm\"")));
}

TEST(ImportList, ContradictingRowsKeepTheFirstAndWarn) {
    const ImportList list = parse("file,title,holder,share\na.wav,A,Ada,50\na.wav,B,Ben,50\n");
    EXPECT_EQ(list.items.at(0).metadata.title, "A");
    EXPECT_THAT(list.warnings, ElementsAre(HasSubstr("line 3: the title \"B\"")));
}

TEST(ImportList, ARowWithoutAFileIsListed) {
    const ImportList list = parse("file,title\n,A\nb.wav,B\n");
    ASSERT_EQ(list.items.size(), 1U);
    ASSERT_EQ(list.failed.size(), 1U);
    EXPECT_EQ(list.failed[0].subject, "line 2");
}

TEST(ImportList, TheBrokenSampleListsSayWhatIsWrong) {
    const std::filesystem::path data = std::filesystem::path(TRIBUTARY_TEST_DATA) / "lists";
    const std::vector<std::pair<const char*, ErrorCode>> whole{
        {"missing_column.csv", ErrorCode::CsvMissingColumn},
        {"open_quote.csv", ErrorCode::CsvMalformed},
        {"latin1.csv", ErrorCode::CsvMalformed},
        {"no-such.csv", ErrorCode::FileNotFound}};
    for (const auto& [name, code] : whole) {
        const auto list = readTrackList(data / name);
        ASSERT_FALSE(list) << name;
        EXPECT_EQ(list.error().code, code) << name;
        EXPECT_THAT(list.error().subject, HasSubstr(name));
    }
    const std::vector<std::pair<const char*, ErrorCode>> single{
        {"bad_shares.csv", ErrorCode::SharesDoNotAddUp}, {"bad_isrc.csv", ErrorCode::CsvBadValue}};
    for (const auto& [name, code] : single) {
        const auto list = readTrackList(data / name);
        ASSERT_TRUE(list) << name;
        EXPECT_EQ(list->items.size(), 1U) << name;
        ASSERT_EQ(list->failed.size(), 1U) << name;
        EXPECT_EQ(list->failed[0].code, code) << name;
    }
    const auto windows = readTrackList(data / "bom_crlf_quotes_formula.csv");
    ASSERT_TRUE(windows) << describe(windows.error());
    ASSERT_EQ(windows->items.size(), 2U);
    EXPECT_EQ(windows->items[0].file, data / "one.wav");
    EXPECT_EQ(windows->items[0].metadata.title, "Song; \"with\"\r\nquotes");
    EXPECT_EQ(windows->items[1].metadata.title, "=1+1");
    EXPECT_TRUE(windows->failed.empty());
}

TEST(ImportList, FoldersAreSearchedInOrderAndNamedFilesTaken) {
    const samples::Folder folder;
    std::filesystem::create_directories(folder / "music/sub");
    for (const char* name :
         {"music/b.wav", "music/a.FLAC", "music/notes.txt", "music/sub/c.mp3", "odd.bin"}) {
        samples::writeFile(folder / name, "x");
    }
    const auto list = listAudioFiles(
        {folder / "music", folder / "odd.bin", folder / "none.wav", folder / "music/b.wav"}, {});
    ASSERT_TRUE(list);
    std::vector<std::filesystem::path> files;
    for (const ImportItem& item : list->items) files.push_back(item.file);
    EXPECT_THAT(files, ElementsAre(folder / "music/a.FLAC", folder / "music/b.wav",
                                   folder / "music/sub/c.mp3", folder / "odd.bin"));
    ASSERT_EQ(list->failed.size(), 1U);
    EXPECT_EQ(list->failed[0].code, ErrorCode::FileNotFound);
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(listAudioFiles({folder / "music"}, stop.get_token()).error().code,
              ErrorCode::Cancelled);
}

}  // namespace
}  // namespace tributary
