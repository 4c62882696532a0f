#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include <QMainWindow>

#include "core/playback/player.h"
#include "ui/theme/theme.h"
#include "ui/window/background_settings.h"
#include "ui/window/context.h"
#include "ui/window/workspace.h"

class QLabel;
class QMenu;
class QTimer;
class QUndoStack;

namespace tributary::ui {

class Actions;
class ErrorPanel;
class InboxController;
class InboxPage;
class JobStrip;
class NoticePanel;
class PageStack;
class PlaybackController;
class QuickOpen;
class Rail;
class RecentFiles;
class ReportPage;
class StatusLine;
class TopBar;
class TransportBar;

enum class ThemeChoice { System, Dark, Light };

struct WindowOptions {
    QString settingsFile;  ///< INI; empty keeps nothing
    std::filesystem::path demoFolder;
    std::filesystem::path inboxFile = {};  ///< empty: submissions are forgotten at the end
};

/// The window: rail, pages, transport, status line. What it can do is in commands.cpp, which pages
/// it has in pages.cpp, how it meets files in main_window_files.cpp.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `player` must outlive the window.
    MainWindow(Player& player, const WindowOptions& options, QWidget* parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Workspace& workspace() { return *workspace_; }
    [[nodiscard]] Actions& actions() { return *actions_; }
    [[nodiscard]] PageStack& pages() { return *pages_; }
    [[nodiscard]] QUndoStack& undo() { return *undo_; }
    [[nodiscard]] InboxController& inbox() { return *inbox_; }
    [[nodiscard]] InboxPage& inboxPage();
    [[nodiscard]] ReportPage& reportPage();
    [[nodiscard]] ErrorPanel& errorPanel() { return *error_; }
    [[nodiscard]] TransportBar& transport() { return *transport_; }
    void setThemeChoice(ThemeChoice choice);
    [[nodiscard]] ThemeChoice themeChoice() const { return choice_; }
    /// By the page's id.
    void showPage(const QString& id);
    /// Opens whatever it is by its name: catalogue, report, list, or audio.
    void openPaths(const std::vector<std::filesystem::path>& paths);
    void tryDemo();
    /// Takes away everything that the demo made. Knows of it once it was opened.
    void removeDemo();
    [[nodiscard]] bool knowsDemo() const;
    /// Puts back what was open when the window was closed.
    void restoreSession();

    // Each opens a dialog that asks, and does not wait for it.
    void askOpen();
    void askCreate();
    void askAnalyse();
    void askAddFiles();
    void askAddFolder();
    void askImport();
    void askExport();
    void showSearch();
    void showPalette();
    void showShortcuts();
    void showSettings();
    void showAbout();
    /// In front of other windows, as far as the desktop lets it.
    void bringUp();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] WindowContext context();
    void saveSession();
    void connectSession();
    /// Saves the session soon: once for all that changes in a moment.
    void noteSession();
    void showPendingPage();
    void openReportFile(const QString& file);
    void buildRail();
    void buildLayout();
    void buildMenu();
    void buildRecentMenu(QMenu* menu);
    void connectWorkspace();
    void connectPlayback();
    void applyTheme();
    void showAnalyse();
    void showCatalogue();
    void needCatalogue();
    void connectDemo();
    void showDemoHint();
    void forgetDemo(const std::filesystem::path& folder);
    void openPaths(const std::vector<std::filesystem::path>& paths, bool add);
    [[nodiscard]] bool dropAdds() const;
    [[nodiscard]] bool closesQuick(const QEvent& event) const;
    [[nodiscard]] Theme currentTheme() const;

    WindowOptions options_;
    std::unique_ptr<BackgroundSettings> settings_;
    ThemeChoice choice_ = ThemeChoice::System;
    bool systemIsDark_ = true;
    bool quitting_ = false;
    Workspace* workspace_;
    PlaybackController* playback_;
    Actions* actions_;
    QUndoStack* undo_;
    RecentFiles* recent_;
    InboxController* inbox_;
    PageStack* pages_;
    Rail* rail_;
    ErrorPanel* error_;
    NoticePanel* notice_;
    JobStrip* strip_;
    TransportBar* transport_;
    StatusLine* status_;
    TopBar* top_;
    QuickOpen* quick_;
    bool demoHint_ = false;   ///< the demo's report is not shown yet
    bool keeping_ = false;    ///< an empty window is nothing to remember
    bool restoring_ = false;  ///< what is shown is not yet what is to be remembered
    QString restoredPage_;    ///< that the session was left at
    std::vector<std::filesystem::path> toSubmit_;  ///< to the catalogue that is opening
    QTimer* saving_ = nullptr;
    QString pendingPage_;  ///< to be shown when the session's catalogue is open
    QString reportFile_;   ///< of a report that was opened by its file
    QLabel* drop_;
};

}  // namespace tributary::ui
