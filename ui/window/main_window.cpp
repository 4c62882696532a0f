#include "ui/window/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/pages/catalogue_page.h"
#include "ui/pages/jobs_page.h"
#include "ui/pages/report_page.h"
#include "ui/pages/start_page.h"
#include "ui/text/format.h"
#include "ui/theme/icons.h"
#include "ui/views/error_panel.h"
#include "ui/views/job_strip.h"
#include "ui/views/transport_bar.h"
#include "ui/window/playback_controller.h"
#include "ui/window/rail.h"

namespace tributary::ui {

MainWindow::MainWindow(Player& player, const WindowOptions& options, QWidget* parent)
    : QMainWindow(parent),
      options_(options),
      systemIsDark_(QApplication::palette().color(QPalette::Window).lightness() < 128),
      workspace_(new Workspace(this)),
      playback_(new PlaybackController(player, workspace_->jobs(), this)) {
    setWindowTitle(QStringLiteral("Tributary"));
    setWindowIcon(applicationIcon());
    setMinimumSize(1000, 640);
    setAcceptDrops(true);
    if (!options_.settingsFile.isEmpty()) {
        settings_ = std::make_unique<QSettings>(options_.settingsFile, QSettings::IniFormat);
        choice_ = static_cast<ThemeChoice>(
            std::clamp(settings_->value(QStringLiteral("window/theme"), 0).toInt(), 0, 2));
    }
    buildPages();
    buildLayout();
    buildMenu();
    buildShortcuts();
    connectWorkspace();
    connectPlayback();
    applyTheme();
    resize(1440, 900);
    if (settings_) {
        restoreGeometry(settings_->value(QStringLiteral("window/geometry")).toByteArray());
        start_->setRecent(settings_->value(QStringLiteral("recent/catalogues")).toStringList());
    }
    qApp->installEventFilter(this);
    showPage(AnalysePage);
    showCatalogue();
    showAnalyse();
    playback_->findDevice();
}

MainWindow::~MainWindow() {
    qApp->removeEventFilter(this);
    // The workers use the player and the workspace: they end first.
    workspace_->jobs().disconnect();
    delete playback_;
    delete workspace_;
    workspace_ = nullptr;
}

void MainWindow::buildPages() {
    const Theme theme = currentTheme();
    rail_ = new Rail(theme, this);
    pages_ = new QStackedWidget(this);
    analyse_ = new QStackedWidget(this);
    start_ = new StartPage(theme, this);
    reportPage_ = new ReportPage(theme, *workspace_, *playback_, this);
    cataloguePage_ = new CataloguePage(this);
    jobsPage_ = new JobsPage(theme, workspace_->jobs(), this);
    error_ = new ErrorPanel(this);
    notice_ = new NoticePanel(this);
    strip_ = new JobStrip(workspace_->jobs(), this);
    transport_ = new TransportBar(theme, this);
    analyse_->addWidget(start_);
    analyse_->addWidget(reportPage_);
    pages_->addWidget(analyse_);
    pages_->addWidget(cataloguePage_);
    pages_->addWidget(jobsPage_);
    connect(rail_, &Rail::pageRequested, this, &MainWindow::showPage);
    connect(start_, &StartPage::demoRequested, this, &MainWindow::tryDemo);
    connect(start_, &StartPage::analyseRequested, this, &MainWindow::askAnalyse);
    connect(start_, &StartPage::openRequested, this, &MainWindow::askOpen);
    connect(start_, &StartPage::createRequested, this, &MainWindow::askCreate);
    connect(start_, &StartPage::recentRequested, this,
            [this](const QString& file) { workspace_->openCatalogue(toPath(file)); });
    connect(reportPage_, &ReportPage::analyseRequested, this, &MainWindow::askAnalyse);
    connect(reportPage_, &ReportPage::exportRequested, this, &MainWindow::askExport);
    connect(cataloguePage_, &CataloguePage::openRequested, this, &MainWindow::askOpen);
    connect(cataloguePage_, &CataloguePage::createRequested, this, &MainWindow::askCreate);
    connect(cataloguePage_, &CataloguePage::addFilesRequested, this, &MainWindow::askAddFiles);
    connect(cataloguePage_, &CataloguePage::addFolderRequested, this, &MainWindow::askAddFolder);
    connect(cataloguePage_, &CataloguePage::importRequested, this, &MainWindow::askImport);
}

void MainWindow::buildLayout() {
    statusLine_ = new QWidget(this);
    statusLine_->setObjectName(QStringLiteral("statusLine"));
    statusLine_->setAttribute(Qt::WA_StyledBackground);
    statusCatalogue_ = new QLabel(statusLine_);
    statusJobs_ = new QLabel(statusLine_);
    statusDevice_ = new QLabel(statusLine_);
    auto* status = new QHBoxLayout(statusLine_);
    status->setContentsMargins(24, 1, 24, 4);
    status->setSpacing(24);
    status->addWidget(statusCatalogue_, 1);
    status->addWidget(statusJobs_);
    status->addWidget(statusDevice_);

    auto* messages = new QVBoxLayout;
    messages->setContentsMargins(24, 12, 20, 0);
    messages->setSpacing(8);
    messages->addWidget(error_);
    messages->addWidget(notice_);
    messages->addWidget(strip_);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(messages);
    column->addWidget(pages_, 1);
    auto* upper = new QHBoxLayout;
    upper->setSpacing(0);
    upper->addWidget(rail_);
    upper->addLayout(column, 1);
    auto* whole = new QWidget(this);
    auto* layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(upper, 1);
    layout->addWidget(transport_);
    layout->addWidget(statusLine_);
    setCentralWidget(whole);
    whole->setFocusPolicy(Qt::ClickFocus);
    whole->setFocus();  // no control has the keyboard until it is asked for

    drop_ = new QLabel(this);
    drop_->setAlignment(Qt::AlignCenter);
    drop_->setAttribute(Qt::WA_TransparentForMouseEvents);
    drop_->hide();
}

void MainWindow::connectWorkspace() {
    connect(workspace_, &Workspace::catalogueChanged, this, &MainWindow::showCatalogue);
    connect(workspace_, &Workspace::trackChanged, this, &MainWindow::showAnalyse);
    connect(workspace_, &Workspace::reportChanged, this, &MainWindow::showAnalyse);
    connect(workspace_, &Workspace::catalogueNeeded, this, &MainWindow::needCatalogue);
    connect(workspace_, &Workspace::failed, this, [this](const Error& error) {
        if (error.code != ErrorCode::Cancelled) error_->showError(error);
    });
    connect(workspace_, &Workspace::notice, notice_, &NoticePanel::showText);
    connect(&workspace_->jobs(), &JobList::activityChanged, this, &MainWindow::showStatus);
}

void MainWindow::connectPlayback() {
    connect(transport_, &TransportBar::playToggled, playback_, &PlaybackController::togglePlay);
    connect(transport_, &TransportBar::deckRequested, playback_, &PlaybackController::switchTo);
    connect(transport_, &TransportBar::loopToggled, this, [this](bool looping) {
        looping ? playback_->loopPassage() : playback_->setLooping(false);
    });
    connect(transport_, &TransportBar::seekRequested, playback_, &PlaybackController::seek);
    connect(playback_, &PlaybackController::stateChanged, this,
            [this] { transport_->setState(playback_->state()); });
    connect(playback_, &PlaybackController::passagesChanged, this, [this] {
        transport_->setPassages(playback_->passages());
        const PassageRef* passage = reportPage_->selection().current();
        const ReportView* view = workspace_->report();
        transport_->setNames(
            view != nullptr ? trackName(*view->report) : displayName(workspace_->trackFile()),
            passage != nullptr ? passage->source : QString());
    });
    connect(playback_, &PlaybackController::levelChanged, transport_, &TransportBar::setLevelText);
    connect(playback_, &PlaybackController::deviceMessage, this, [this](const QString& text) {
        transport_->setMessage(text);
        showStatus();
    });
}

Theme MainWindow::currentTheme() const {
    const bool dark = choice_ == ThemeChoice::System ? systemIsDark_ : choice_ == ThemeChoice::Dark;
    return dark ? darkTheme() : lightTheme();
}

void MainWindow::setThemeChoice(ThemeChoice choice) {
    choice_ = choice;
    if (settings_) settings_->setValue(QStringLiteral("window/theme"), static_cast<int>(choice));
    applyTheme();
}

void MainWindow::applyTheme() {
    const Theme theme = currentTheme();
    QApplication::setPalette(themePalette(theme));
    setStyleSheet(themeStyleSheet(theme));
    drop_->setStyleSheet(QStringLiteral("background: %1; color: %2; border: 2px dashed %3; "
                                        "border-radius: 8px; font-size: 18px; font-weight: 600;")
                             .arg(theme.surface.name(), theme.text.name(), theme.accent.name()));
    rail_->setTheme(theme);
    start_->setTheme(theme);
    reportPage_->setTheme(theme);
    jobsPage_->setTheme(theme);
    transport_->setTheme(theme);
}

void MainWindow::showPage(int page) {
    pages_->setCurrentIndex(page);
    rail_->setPage(page);
}

void MainWindow::showAnalyse() {
    const bool track = workspace_->report() != nullptr || !workspace_->trackFile().empty();
    analyse_->setCurrentIndex(track ? 1 : 0);
    if (track) showPage(AnalysePage);
    if (workspace_->report() != nullptr) error_->hide();
}

void MainWindow::showCatalogue() {
    const CatalogueContent* catalogue = workspace_->catalogue();
    cataloguePage_->setCatalogue(catalogue);
    showStatus();
    if (catalogue == nullptr) return;
    setWindowTitle(tr("%1 – Tributary").arg(fromUtf8(catalogue->name)));
    if (workspace_->trackFile().empty() && workspace_->report() == nullptr) {
        showPage(CataloguePageIndex);
    }
    if (!settings_) return;
    QStringList recent = settings_->value(QStringLiteral("recent/catalogues")).toStringList();
    const QString file = toQString(catalogue->file);
    recent.removeAll(file);
    recent.prepend(file);
    settings_->setValue(QStringLiteral("recent/catalogues"), recent.mid(0, 5));
    start_->setRecent(recent.mid(0, 5));
}

void MainWindow::showStatus() {
    const CatalogueContent* catalogue = workspace_->catalogue();
    statusCatalogue_->setText(
        catalogue == nullptr
            ? tr("No catalogue is open")
            : tr("%1 · %2 tracks")
                  .arg(fromUtf8(catalogue->name),
                       formatCount(static_cast<qint64>(catalogue->tracks->size()))));
    const int active = workspace_->jobs().activeCount();
    statusJobs_->setText(active == 0   ? tr("No jobs running")
                         : active == 1 ? tr("1 job running")
                                       : tr("%1 jobs running").arg(active));
    const PlayerState& state = playback_->state();
    statusDevice_->setText(state.device.empty() ? tr("No sound card")
                                                : tr("Sound: %1").arg(fromUtf8(state.device)));
}

void MainWindow::needCatalogue() {
    error_->showError(
        {ErrorCode::CatalogueMissing,
         tr("No catalogue is open, and a track can only be compared with one. Nothing "
            "was changed. Open a catalogue (Ctrl+O), create one, or try the demo; the "
            "analysis then starts by itself.")
             .toStdString(),
         {}});
}

void MainWindow::tryDemo() {
    workspace_->openDemo(options_.demoFolder);
}

void MainWindow::restoreSession() {
    if (!settings_) return;
    const QStringList recent = settings_->value(QStringLiteral("recent/catalogues")).toStringList();
    if (!recent.isEmpty()) workspace_->openCatalogue(toPath(recent.front()));
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!event->mimeData()->hasUrls()) return;
    event->acceptProposedAction();
    const bool adds = pages_->currentIndex() == CataloguePageIndex && workspace_->catalogue();
    drop_->setText(adds ? tr("Drop to add to the catalogue")
                        : tr("Drop to analyse, or to open a catalogue or report"));
    drop_->setGeometry(pages_->geometry().translated(0, 0).adjusted(24, 24, -24, -24));
    drop_->raise();
    drop_->show();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*) {
    drop_->hide();
}

void MainWindow::dropEvent(QDropEvent* event) {
    drop_->hide();
    std::vector<std::filesystem::path> paths;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile()) paths.push_back(toPath(url.toLocalFile()));
    }
    if (paths.empty()) return;
    event->acceptProposedAction();
    openPaths(paths);
}

void MainWindow::openPaths(const std::vector<std::filesystem::path>& paths) {
    std::vector<std::filesystem::path> audio;
    error_->hide();
    for (const auto& given : paths) {
        // Remembered and shown as a whole, wherever the program is started from next time.
        const std::filesystem::path path = std::filesystem::absolute(given);
        const QString extension = fromUtf8(path.extension().string()).toLower();
        if (extension == ".tributary") {
            workspace_->openCatalogue(path);
        } else if (extension == ".json") {
            workspace_->openReport(path);
        } else if (extension == ".csv") {
            workspace_->importCsv(path);
        } else {
            audio.push_back(path);
        }
    }
    if (audio.empty()) return;
    const bool adds = pages_->currentIndex() == CataloguePageIndex && workspace_->catalogue();
    adds ? workspace_->addFiles(audio) : workspace_->analyse(audio);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    drop_->hide();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (workspace_->jobs().current() != nullptr && !quitting_ && isVisible()) {
        event->ignore();
        auto* question = new QMessageBox(QMessageBox::Question, tr("Jobs are running"),
                                         tr("Stop them and quit? What they have finished is kept."),
                                         QMessageBox::NoButton, this);
        question->setAttribute(Qt::WA_DeleteOnClose);
        auto* quit = question->addButton(tr("Stop and quit"), QMessageBox::AcceptRole);
        question->addButton(tr("Go on working"), QMessageBox::RejectRole);
        connect(quit, &QPushButton::clicked, this, [this] {
            quitting_ = true;
            workspace_->jobs().cancelAll();
            close();
        });
        question->open();
        return;
    }
    if (settings_) settings_->setValue(QStringLiteral("window/geometry"), saveGeometry());
    event->accept();
}

}  // namespace tributary::ui
