#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include <QMainWindow>
#include <QSettings>

#include "core/playback/player.h"
#include "ui/theme/theme.h"
#include "ui/window/workspace.h"

class QLabel;
class QStackedWidget;

namespace tributary::ui {

class CataloguePage;
class ErrorPanel;
class JobsPage;
class JobStrip;
class NoticePanel;
class PlaybackController;
class Rail;
class ReportPage;
class StartPage;
class TransportBar;

enum class ThemeChoice { System, Dark, Light };

struct WindowOptions {
    QString settingsFile;  ///< INI; empty keeps nothing
    std::filesystem::path demoFolder;
};

/// The window: rail, pages, transport, status line; and what its commands do.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    enum Page { AnalysePage, CataloguePageIndex, JobsPageIndex };

    /// `player` must outlive the window.
    MainWindow(Player& player, const WindowOptions& options, QWidget* parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Workspace& workspace() { return *workspace_; }
    [[nodiscard]] ReportPage& reportPage() { return *reportPage_; }
    [[nodiscard]] ErrorPanel& errorPanel() { return *error_; }
    [[nodiscard]] TransportBar& transport() { return *transport_; }
    void setThemeChoice(ThemeChoice choice);
    void showPage(int page);
    /// Opens whatever it is by its name: catalogue, report, list, or audio.
    void openPaths(const std::vector<std::filesystem::path>& paths);
    void tryDemo();
    /// Opens the catalogue of the last time, if it is still known.
    void restoreSession();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildPages();
    void buildLayout();
    void buildMenu();
    void buildShortcuts();
    void connectWorkspace();
    void connectPlayback();
    void applyTheme();
    void showStatus();
    void showCatalogue();
    void showAnalyse();
    void askOpen();
    void askCreate();
    void askAnalyse();
    void askAddFiles();
    void askAddFolder();
    void askImport();
    void askExport();
    void showShortcuts();
    void showAbout();
    void needCatalogue();
    [[nodiscard]] Theme currentTheme() const;

    WindowOptions options_;
    std::unique_ptr<QSettings> settings_;
    ThemeChoice choice_ = ThemeChoice::System;
    bool systemIsDark_ = true;
    bool quitting_ = false;
    Workspace* workspace_;
    PlaybackController* playback_;
    Rail* rail_;
    QStackedWidget* pages_;
    QStackedWidget* analyse_;
    StartPage* start_;
    ReportPage* reportPage_;
    CataloguePage* cataloguePage_;
    JobsPage* jobsPage_;
    ErrorPanel* error_;
    NoticePanel* notice_;
    JobStrip* strip_;
    TransportBar* transport_;
    QWidget* statusLine_;
    QLabel* statusCatalogue_;
    QLabel* statusJobs_;
    QLabel* statusDevice_;
    QLabel* drop_;
};

}  // namespace tributary::ui
