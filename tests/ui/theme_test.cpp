#include "ui/theme/theme.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

#include "ui/theme/icons.h"

namespace tributary::ui {
namespace {

class EveryTheme : public ::testing::TestWithParam<bool> {
protected:
    const Theme& theme() const { return GetParam() ? darkTheme() : lightTheme(); }
};

TEST_P(EveryTheme, TextReachesFourAndAHalfToOneAndMarksThree) {
    for (const ColourPair& pair : colourPairs(theme())) {
        EXPECT_GE(contrastRatio(pair.foreground, pair.background), pair.text ? 4.5 : 3.0)
            << pair.use << ' ' << pair.foreground.name().toStdString() << " on "
            << pair.background.name().toStdString();
    }
}

TEST_P(EveryTheme, KindsHaveColoursOfTheirOwn) {
    for (std::size_t a = 0; a < kKinds.size(); ++a) {
        for (std::size_t b = a + 1; b < kKinds.size(); ++b) {
            EXPECT_NE(theme().kinds[a], theme().kinds[b]);
        }
    }
}

TEST_P(EveryTheme, StyleSheetLeavesNoTokenUnfilled) {
    EXPECT_FALSE(themeStyleSheet(theme()).contains(QChar('@')));
}

INSTANTIATE_TEST_SUITE_P(DarkAndLight, EveryTheme, ::testing::Bool());

TEST(Contrast, AgreesWithItsDefinition) {
    EXPECT_NEAR(contrastRatio(Qt::black, Qt::white), 21.0, 1e-6);
    EXPECT_NEAR(contrastRatio(QColor("#777777"), Qt::white), 4.48, 0.01);
    EXPECT_DOUBLE_EQ(contrastRatio(Qt::red, Qt::red), 1.0);
}

TEST(Icons, AllDrawSomethingInTheColourAskedFor) {
    const QStringList names = QDir(QStringLiteral(":/icons")).entryList();
    ASSERT_GE(names.size(), 10);
    for (const QString& file : names) {
        const QString name = QString(file).remove(QStringLiteral(".svg"));
        const QImage image = iconPixmap(name, Qt::red, 40, 1.0).toImage();
        const bool ownColour = name == "tributary" || name.endsWith(QStringLiteral("-dark")) ||
                               name.endsWith(QStringLiteral("-light"));
        bool drawn = false;
        for (int y = 0; y < image.height() && !drawn; ++y) {
            for (int x = 0; x < image.width() && !drawn; ++x) {
                const QColor pixel = image.pixelColor(x, y);
                drawn =
                    pixel.alpha() > 200 && (ownColour || (pixel.red() > 200 && pixel.green() < 30));
            }
        }
        EXPECT_TRUE(drawn) << name.toStdString();
    }
}

}  // namespace
}  // namespace tributary::ui
