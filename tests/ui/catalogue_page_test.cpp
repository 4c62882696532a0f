#include "ui/pages/catalogue_page.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QUndoStack>

#include "core/base/check.h"
#include "tests/support/catalogue_samples.h"
#include "tests/ui/window_fixture.h"
#include "ui/pages/track_form.h"
#include "ui/views/column_fit.h"
#include "ui/window/import_wizard.h"
#include "ui/window/page_stack.h"

namespace tributary::ui {
namespace {

/// A window on a catalogue of three tracks.
class CataloguePageTest : public WindowTest {
protected:
    void SetUp() override {
        WindowTest::SetUp();
        {
            auto catalogue = Catalogue::create(file_, "few").value();
            const std::vector<NewTrack> tracks{samples::track(1), samples::track(2),
                                               samples::track(3)};
            ASSERT_TRUE(catalogue.addTracks(tracks, samples::instant()));
        }
        window_->openPaths({file_});
        settle();
        window_->showPage(QStringLiteral("catalogue"));
        settle();
    }
    CataloguePage& page() { return *window_->findChild<CataloguePage*>(); }
    QTableView& table() { return *page().findChild<QTableView*>(); }
    TrackForm& form() { return *window_->findChild<TrackForm*>(); }
    QLineEdit& field(const char* name) {
        for (auto* each : form().findChildren<QLineEdit*>()) {
            if (each->accessibleName() == QString::fromLatin1(name)) return *each;
        }
        CHECK(false);
    }
    QPushButton& save() {
        for (auto* each : form().findChildren<QPushButton*>()) {
            if (each->text() == QStringLiteral("Save")) return *each;
        }
        CHECK(false);
    }
    void type(const char* name, const QString& text) {
        field(name).clear();
        QTest::keyClicks(&field(name), text);
    }
    [[nodiscard]] std::vector<TrackSummary> stored() const {
        return Catalogue::open(file_, OpenMode::ReadOnly)->tracks().value();
    }

    std::filesystem::path file_ = folder_ / "few.tributary";
};

TEST_F(CataloguePageTest, EditsAreStoredAndUndone) {
    table().selectRow(0);
    EXPECT_TRUE(field("Title").isVisible());
    EXPECT_FALSE(save().isEnabled()) << "nothing was changed";
    type("Title", QStringLiteral("Low Tide"));
    ASSERT_TRUE(save().isEnabled());
    save().click();
    settle();
    EXPECT_EQ(stored()[0].metadata.title, "Low Tide");
    window_->undo().undo();
    settle();
    EXPECT_EQ(stored()[0].metadata.title, "Title 1");
}

TEST_F(CataloguePageTest, ColumnsFitBesideTheInspectorAndAreRemembered) {
    const auto shown = [&](TrackColumn column) {
        return !table().isColumnHidden(static_cast<int>(column));
    };
    window_->resize(1280, 800);
    table().selectRow(0);
    settle();
    ASSERT_TRUE(form().isVisible());
    EXPECT_EQ(table().horizontalScrollBar()->maximum(), 0);
    EXPECT_TRUE(shown(TrackColumn::Title));
    EXPECT_TRUE(shown(TrackColumn::Duration));
    EXPECT_FALSE(shown(TrackColumn::File));
    window_->resize(1920, 1080);
    settle();
    EXPECT_EQ(table().horizontalScrollBar()->maximum(), 0);
    EXPECT_TRUE(shown(TrackColumn::File));
    page().columns().showColumn(static_cast<int>(TrackColumn::Genre), false);
    table().horizontalHeader()->moveSection(static_cast<int>(TrackColumn::Duration), 1);
    table().sortByColumn(static_cast<int>(TrackColumn::Artist), Qt::DescendingOrder);
    const int width = table().columnWidth(static_cast<int>(TrackColumn::Title));
    makeWindow();
    window_->openPaths({file_});
    settle();
    EXPECT_FALSE(shown(TrackColumn::Genre));
    EXPECT_TRUE(shown(TrackColumn::File));
    EXPECT_EQ(table().horizontalHeader()->visualIndex(static_cast<int>(TrackColumn::Duration)), 1);
    EXPECT_EQ(table().columnWidth(static_cast<int>(TrackColumn::Title)), width);
    EXPECT_EQ(table().horizontalHeader()->sortIndicatorSection(),
              static_cast<int>(TrackColumn::Artist));
}

TEST_F(CataloguePageTest, WhatCannotBeStoredIsRefusedAsItIsTyped) {
    table().selectRow(0);
    type("ISRC", QStringLiteral("no code"));
    EXPECT_FALSE(save().isEnabled());
    type("ISRC", QStringLiteral("QZ-ABC-26-00001"));
    EXPECT_TRUE(save().isEnabled());
    type("Released", QStringLiteral("yesterday"));
    EXPECT_FALSE(save().isEnabled());
}

TEST_F(CataloguePageTest, WithoutAChosenTrackThereIsNoForm) {
    table().clearSelection();
    EXPECT_FALSE(field("Title").isVisible());
    table().selectRow(1);
    EXPECT_TRUE(field("Title").isVisible());
}

TEST_F(CataloguePageTest, ConsentIsRecordedForEachChosenTrack) {
    page().desk().setConsent({stored()[0].id, stored()[2].id}, TrainingConsent::NotAllowed);
    settle();
    EXPECT_EQ(shownError(), "");
    EXPECT_EQ(page().model().consent(0), TrainingConsent::NotAllowed);
    EXPECT_EQ(page().model().consent(1), TrainingConsent::Unsaid);
    EXPECT_EQ(page().model().consent(2), TrainingConsent::NotAllowed);
}

TEST_F(CataloguePageTest, HealthTellsOfMissingFilesAndBackups) {
    page().showTab(CataloguePage::HealthTab);
    settle();
    ASSERT_NE(page().desk().health(), nullptr);
    EXPECT_EQ(page().desk().health()->tracks, 3);
    EXPECT_EQ(page().desk().health()->missingFiles, 3) << "nobody has these files";
    EXPECT_FALSE(page().desk().health()->lastBackup.has_value());
    page().desk().backUp();
    settle();
    EXPECT_TRUE(page().desk().health()->lastBackup.has_value());
}

TEST_F(CataloguePageTest, RemovesWhatItIsToldTo) {
    page().desk().remove({stored()[1].id});
    settle();
    ASSERT_EQ(stored().size(), 2U);
    EXPECT_EQ(page().model().rowCount(), 2);
}

TEST_F(CataloguePageTest, AListIsMappedPreviewedAndImported) {
    ASSERT_TRUE(test::writeSound(folder_ / "song.wav", test::Sound::Wav16,
                                 test::piece(7, 8.0, 22050), 1, 22050));
    test::writeBytes(folder_ / "list.csv",
                     "path,song,performer\nsong.wav,Harbour,Kelps\nlost.wav,Lost,Nobody\n");
    window_->openPaths({folder_ / "list.csv"});
    settle();
    auto* wizard = window_->findChild<ImportWizard*>();
    ASSERT_NE(wizard, nullptr);
    EXPECT_FALSE(wizard->isPreviewing()) << "the columns come first";
    wizard->next();
    settle();
    ASSERT_TRUE(wizard->isPreviewing());
    EXPECT_TRUE(wizard->previewText().contains(QStringLiteral("1 track can be added")))
        << wizard->previewText().toStdString();
    EXPECT_EQ(stored().size(), 3U) << "a preview adds nothing";
    wizard->next();
    settle();
    ASSERT_EQ(stored().size(), 4U);
    EXPECT_EQ(stored().back().metadata.title, "Harbour");
    EXPECT_EQ(stored().back().metadata.artist, "Kelps");
}

}  // namespace
}  // namespace tributary::ui
