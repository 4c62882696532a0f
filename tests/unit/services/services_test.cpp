#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/services/exit_status.h"
#include "app/services/report_files.h"
#include "tests/support/temp_folder.h"

namespace tributary {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> names(const std::vector<fs::path>& audio) {
    std::vector<std::string> out;
    for (const auto& file : nameReports(audio, "out", ReportFormat::Json).files)
        out.push_back(file.string());
    return out;
}

TEST(NameReports, TakeTheStem) {
    EXPECT_THAT(names({"in/a.wav", "b.tar.flac"}),
                testing::ElementsAre("out/a.json", "out/b.tar.json"));
    EXPECT_TRUE(
        nameReports(std::vector<fs::path>{"a.wav"}, "out", ReportFormat::Text).warnings.empty());
}

TEST(NameReports, NeverGiveOneNameTwice) {
    const std::vector<fs::path> audio{"x/a.wav", "a.ogg",   "A.flac",
                                      "a-2.wav", "y/a.wav", "a-2.mp3"};
    EXPECT_THAT(names(audio),
                testing::ElementsAre("out/a.json", "out/a-3.json", "out/A-4.json", "out/a-2.json",
                                     "out/a-5.json", "out/a-2-2.json"));
    EXPECT_EQ(nameReports(audio, "out", ReportFormat::Csv).warnings.size(), 4U);
}

TEST(MakeFolder, MakesWhatIsMissingAndRefusesAFileInTheWay) {
    const test::TempFolder folder;
    EXPECT_TRUE(makeFolder(folder / "a/b/c"));
    EXPECT_TRUE(makeFolder(folder / "a/b/c"));
    test::writeBytes(folder / "file", "x");
    EXPECT_EQ(makeFolder(folder / "file").error().code, ErrorCode::FileUnwritable);
    EXPECT_EQ(makeFolder(folder / "file/inner").error().code, ErrorCode::FileUnwritable);
}

TEST(ExitStatuses, SayWhatFailed) {
    const auto status = [](ErrorCode code) { return exitStatus({code, "", ""}); };
    EXPECT_EQ(status(ErrorCode::Cancelled), ExitStatus::Interrupted);
    EXPECT_EQ(status(ErrorCode::AudioCorrupt), ExitStatus::InputFailed);
    EXPECT_EQ(status(ErrorCode::DiskFull), ExitStatus::InputFailed);
    EXPECT_EQ(status(ErrorCode::TrackUnknown), ExitStatus::InputFailed);
    EXPECT_EQ(status(ErrorCode::CatalogueTooNew), ExitStatus::CatalogueUnusable);
    EXPECT_EQ(catalogueExitStatus({ErrorCode::DiskFull, "", ""}), ExitStatus::CatalogueUnusable);
    EXPECT_EQ(catalogueExitStatus({ErrorCode::TrackUnknown, "", ""}), ExitStatus::InputFailed);
    EXPECT_EQ(catalogueExitStatus({ErrorCode::Cancelled, "", ""}), ExitStatus::Interrupted);
}

TEST(RenderReports, SeveralTextsHaveARuleBetween) {
    Report report;
    report.track.file = "a.wav";
    const std::vector<Report> two{report, report};
    const std::string text = renderReports(two, ReportFormat::Text, false);
    EXPECT_THAT(text, testing::HasSubstr("\n" + std::string(72, '-') + "\n"));
    EXPECT_EQ(renderReports({}, ReportFormat::Json, false), "[]\n");
}

}  // namespace
}  // namespace tributary
