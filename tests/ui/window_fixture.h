#pragma once

#include <memory>

#include <gtest/gtest.h>

#include <QApplication>
#include <QImage>
#include <QTest>

#include "core/catalogue/catalogue.h"
#include "core/report/json.h"
#include "tests/support/sound_file.h"
#include "tests/support/synth.h"
#include "tests/support/temp_folder.h"
#include "tests/ui/fake_player.h"
#include "tests/ui/sample_report.h"
#include "ui/pages/report_page.h"
#include "ui/text/format.h"
#include "ui/views/error_panel.h"
#include "ui/views/transport_bar.h"
#include "ui/window/inbox_controller.h"
#include "ui/window/main_window.h"

namespace tributary::ui {

/// A window in a folder of its own, off screen.
class WindowTest : public ::testing::Test {
protected:
    void SetUp() override { makeWindow(); }

    void makeWindow() {
        window_.reset();
        window_ = std::make_unique<MainWindow>(
            player_, WindowOptions{QString::fromStdString((folder_ / "window.ini").string()),
                                   folder_ / "demo", folder_ / "inbox.sqlite"});
        window_->setThemeChoice(ThemeChoice::Dark);
        window_->show();
        window_->inbox().drain();
        settle();
    }
    /// Runs the event loop until no job is left and layouts are done.
    void settle() {
        do {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        } while (window_->workspace().jobs().activeCount() > 0);
        QCoreApplication::processEvents();
    }
    /// A catalogue without tracks, opened.
    std::filesystem::path openEmptyCatalogue() {
        const auto file = folder_ / "empty.tributary";
        EXPECT_TRUE(Catalogue::create(file, "empty").has_value());
        window_->openPaths({file});
        settle();
        EXPECT_NE(window_->workspace().catalogue(), nullptr);
        return file;
    }
    /// The sample report beside its audio, opened.
    void openSampleReport() {
        const auto audio = folder_ / "night-ferry.wav";
        EXPECT_TRUE(
            test::writeSound(audio, test::Sound::Wav16, test::tone(220.0, 100.0, 8000), 1, 8000));
        test::writeBytes(folder_ / "report.json", toJson(test::sampleReport(), false));
        window_->openPaths({folder_ / "report.json"});
        settle();
        ASSERT_NE(window_->workspace().report(), nullptr);
    }
    /// What the error panel is titled; empty when it is hidden.
    [[nodiscard]] std::string shownError() const {
        const ErrorPanel& panel = window_->errorPanel();
        return panel.isVisible() ? panel.accessibleName().toStdString() : std::string();
    }
    [[nodiscard]] static std::string titleOf(ErrorCode code) {
        return errorTitle(code).toStdString();
    }

    test::TempFolder folder_;
    test::FakePlayer player_;
    std::unique_ptr<MainWindow> window_;
};

}  // namespace tributary::ui
