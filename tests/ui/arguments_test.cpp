#include "app/gui/arguments.h"

#include <gtest/gtest.h>

namespace tributary {
namespace {

QStringList words(const char* text) {
    return QString::fromUtf8(text).split(QChar(' '));
}

TEST(Arguments, TakeFilesInAnyOrder) {
    const Arguments a = parseArguments(words("lib.tributary größe.wav --theme light"));
    ASSERT_EQ(a.files.size(), 2U);
    EXPECT_EQ(a.files[1], std::filesystem::path("größe.wav"));
    EXPECT_EQ(a.theme, QStringLiteral("light"));
    EXPECT_TRUE(a.problem.isEmpty());
}

TEST(Arguments, KnowTheDemoReportsAndPictures) {
    EXPECT_TRUE(parseArguments(words("--demo")).demo);
    EXPECT_EQ(parseArguments(words("--report r.json")).files.size(), 1U);
    const Arguments a = parseArguments(words("--screenshot out.png --size 1100x700"));
    EXPECT_EQ(a.size, QSize(1100, 700));
    EXPECT_EQ(a.screenshot, QStringLiteral("out.png"));
}

TEST(Arguments, SayWhatIsWrong) {
    EXPECT_TRUE(parseArguments(words("--size huge")).problem.contains(QStringLiteral("--size")));
    EXPECT_TRUE(parseArguments(words("--report")).problem.contains(QStringLiteral("--report")));
    EXPECT_TRUE(parseArguments(words("--nonsense")).problem.contains(QStringLiteral("--nonsense")));
    EXPECT_TRUE(helpText().contains(QStringLiteral("--demo")));
}

}  // namespace
}  // namespace tributary
