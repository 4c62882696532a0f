// Upkeep of a catalogue by the page's own controls: files that have moved, and tracks there twice.
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>

#include "core/base/check.h"
#include "tests/ui/window_fixture.h"
#include "ui/pages/catalogue_page.h"
#include "ui/pages/duplicates_view.h"
#include "ui/pages/health_view.h"

namespace tributary::ui {
namespace {

namespace fs = std::filesystem;
constexpr int kRate = 22050;

/// A window on a catalogue into which three files of music were added.
class CatalogueUpkeepTest : public WindowTest {
protected:
    void SetUp() override {
        WindowTest::SetUp();
        ASSERT_TRUE(Catalogue::create(file_, "upkeep").has_value());
        fs::create_directories(folder_ / "music");
        for (int i = 1; i <= 3; ++i) {
            const auto song = folder_ / "music" / ("song " + std::to_string(i) + ".wav");
            ASSERT_TRUE(test::writeSound(song, test::Sound::Wav16, test::piece(10 + i, 8.0, kRate),
                                         1, kRate));
        }
        window_->openPaths({file_});
        settle();
        window_->workspace().addFiles({folder_ / "music"});
        settle();
        window_->showPage(QStringLiteral("catalogue"));
        settle();
        ASSERT_EQ(stored().size(), 3U);
    }
    CataloguePage& page() { return *window_->findChild<CataloguePage*>(); }
    [[nodiscard]] std::vector<TrackSummary> stored() const {
        return Catalogue::open(file_, OpenMode::ReadOnly)->tracks().value();
    }
    template <class View>
    QPushButton* button(const QString& text) {
        for (auto* each : page().findChild<View*>()->template findChildren<QPushButton*>()) {
            if (each->text() == text) return each;
        }
        return nullptr;
    }
    /// What a line of the health tab says.
    QString health(const char* name) {
        page().showTab(CataloguePage::HealthTab);
        settle();
        for (auto* each : page().findChild<HealthView*>()->findChildren<QLabel*>()) {
            if (each->accessibleName() == QString::fromLatin1(name)) return each->text();
        }
        return {};
    }
    /// Presses the health tab's button and chooses a folder in the dialog that asks.
    void lookIn(const fs::path& folder) {
        QPushButton* look = button<HealthView>(QStringLiteral("Look for them …"));
        ASSERT_NE(look, nullptr);
        look->click();
        auto* dialog = page().findChild<QFileDialog*>();
        ASSERT_NE(dialog, nullptr);
        dialog->selectFile(toQString(folder));
        ASSERT_TRUE(QMetaObject::invokeMethod(dialog, "accept"));
        settle();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        settle();
    }
    bool says(const QString& text) {
        for (auto* each : window_->findChild<NoticePanel*>()->findChildren<QLabel*>()) {
            if (each->text().contains(text)) return true;
        }
        return false;
    }
    QTreeWidget& tree() { return *page().findChild<DuplicatesView*>()->findChild<QTreeWidget*>(); }

    fs::path file_ = folder_ / "upkeep.tributary";
};

TEST_F(CatalogueUpkeepTest, MissingFilesAreFoundAgainByTheirSound) {
    EXPECT_EQ(health("Files"), QStringLiteral("all are where they were"));
    EXPECT_EQ(button<HealthView>(QStringLiteral("Look for them …")), nullptr);
    fs::create_directories(folder_ / "archive" / "2026");
    fs::rename(folder_ / "music" / "song 1.wav", folder_ / "archive" / "2026" / "renamed.wav");
    // Another sound under the name of the second: the name is not the music.
    fs::remove(folder_ / "music" / "song 2.wav");
    ASSERT_TRUE(test::writeSound(folder_ / "archive" / "song 2.wav", test::Sound::Wav16,
                                 test::piece(99, 8.0, kRate), 1, kRate));
    QPushButton* again = button<HealthView>(QStringLiteral("Look again"));
    ASSERT_NE(again, nullptr);
    again->click();
    settle();
    EXPECT_EQ(health("Files"), QStringLiteral("2 tracks whose file is missing"));

    lookIn(folder_ / "archive");
    EXPECT_TRUE(says(QStringLiteral("1 file found, 1 still missing.")));
    EXPECT_EQ(shownError(), "");
    EXPECT_EQ(stored()[0].file, folder_ / "archive" / "2026" / "renamed.wav");
    EXPECT_EQ(stored()[1].file, folder_ / "music" / "song 2.wav") << "what was not found stays";
    EXPECT_EQ(health("Files"), QStringLiteral("1 track whose file is missing"));
    const TrackSummary* shown = page().model().track(*page().model().rowOf(stored()[0].id));
    ASSERT_NE(shown, nullptr);
    EXPECT_EQ(shown->file.filename(), "renamed.wav") << "the table shows where it is now";
}

TEST_F(CatalogueUpkeepTest, DuplicatesAreShownAndGoOnlyWhenTickedAndConfirmed) {
    page().showTab(CataloguePage::DuplicatesTab);
    settle();
    EXPECT_FALSE(tree().isVisible()) << "there are none";
    const auto metadataOf = [this](std::size_t track) {
        TrackMetadata changed = stored()[track].metadata;
        changed.isrc = "GBAYE6800011";
        changed.releaseDate = track == 0 ? "2020-01-01" : "2010-01-01";
        return changed;
    };
    const TrackEdits before{{stored()[0].id, stored()[0].metadata},
                            {stored()[2].id, stored()[2].metadata}};
    const TrackEdits after{{stored()[0].id, metadataOf(0)}, {stored()[2].id, metadataOf(2)}};
    page().desk().edit(before, after);
    settle();
    QPushButton* search = button<DuplicatesView>(QStringLiteral("Look for duplicates"));
    QPushButton* remove = button<DuplicatesView>(QStringLiteral("Remove the ticked tracks"));
    ASSERT_TRUE(search != nullptr && remove != nullptr);
    search->click();
    settle();
    ASSERT_TRUE(tree().isVisible());
    ASSERT_EQ(tree().topLevelItemCount(), 1);
    QTreeWidgetItem* group = tree().topLevelItem(0);
    EXPECT_EQ(group->text(0), QStringLiteral("the same ISRC"));
    ASSERT_EQ(group->childCount(), 2);
    EXPECT_EQ(group->child(0)->text(3), QStringLiteral("2010-01-01")) << "the earliest is kept";
    EXPECT_FALSE(group->child(0)->data(0, Qt::CheckStateRole).isValid()) << "it has no box";
    EXPECT_FALSE(remove->isEnabled()) << "nothing is ticked";
    group->child(1)->setCheckState(0, Qt::Checked);
    ASSERT_TRUE(remove->isEnabled());

    const auto answer = [&](const QString& text) {
        remove->click();
        auto* question = page().findChild<QMessageBox*>();
        ASSERT_NE(question, nullptr);
        for (QAbstractButton* each : question->buttons()) {
            if (each->text() == text) each->click();
        }
        settle();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        settle();
    };
    answer(QStringLiteral("Keep them"));
    EXPECT_EQ(stored().size(), 3U);
    answer(QStringLiteral("Remove"));
    ASSERT_EQ(stored().size(), 2U);
    EXPECT_EQ(stored()[1].metadata.releaseDate, "2010-01-01");
    EXPECT_TRUE(fs::exists(folder_ / "music" / "song 1.wav")) << "audio is not touched";
    EXPECT_EQ(page().model().rowCount(), 2);
    search->click();
    settle();
    EXPECT_FALSE(tree().isVisible());
}

}  // namespace
}  // namespace tributary::ui
