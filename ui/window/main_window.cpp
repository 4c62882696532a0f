#include "ui/window/main_window.h"

#include <algorithm>
#include <utility>

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QUndoStack>
#include <QVBoxLayout>

#include "ui/pages/inbox_page.h"
#include "ui/pages/report_page.h"
#include "ui/text/format.h"
#include "ui/theme/icons.h"
#include "ui/views/error_panel.h"
#include "ui/views/job_strip.h"
#include "ui/views/transport_bar.h"
#include "ui/window/actions.h"
#include "ui/window/commands.h"
#include "ui/window/inbox_controller.h"
#include "ui/window/page_stack.h"
#include "ui/window/pages.h"
#include "ui/window/playback_controller.h"
#include "ui/window/quick_open.h"
#include "ui/window/rail.h"
#include "ui/window/recent_files.h"
#include "ui/window/status_line.h"
#include "ui/window/top_bar.h"

namespace tributary::ui {

MainWindow::MainWindow(Player& player, const WindowOptions& options, QWidget* parent)
    : QMainWindow(parent),
      options_(options),
      settings_(options.settingsFile.isEmpty()
                    ? nullptr
                    : std::make_unique<BackgroundSettings>(options.settingsFile)),
      systemIsDark_(QApplication::palette().color(QPalette::Window).lightness() < 128),
      workspace_(new Workspace(this)),
      playback_(new PlaybackController(player, workspace_->jobs(), this)),
      actions_(new Actions(this, settings_.get())),
      undo_(new QUndoStack(this)),
      recent_(new RecentFiles(settings_.get(), this)),
      inbox_(new InboxController(*workspace_, *undo_, options_.inboxFile, this)),
      pages_(new PageStack(this)) {
    setWindowTitle(QStringLiteral("Tributary"));
    setWindowIcon(applicationIcon());
    setMinimumSize(1000, 680);
    setAcceptDrops(true);
    if (settings_) {
        choice_ = static_cast<ThemeChoice>(
            std::clamp(settings_->value(QStringLiteral("window/theme"), 0).toInt(), 0, 2));
    }
    addFileCommands(*this, context());
    addCatalogueCommands(*this, context());
    addPlaybackCommands(context());
    addPages(context(), currentTheme());
    addViewCommands(*this, context());
    buildRail();
    buildLayout();
    buildMenu();
    connectWorkspace();
    connectPlayback();
    connectDemo();
    connectSession();
    applyTheme();
    resize(1440, 900);
    if (settings_) {
        restoreGeometry(settings_->value(QStringLiteral("window/geometry")).toByteArray());
        pages_->setInspectorShown(
            settings_->value(QStringLiteral("window/inspector"), true).toBool());
        pages_->restoreState(settings_->value(QStringLiteral("window/splitter")).toByteArray());
    }
    qApp->installEventFilter(this);
    showPage(QStringLiteral("analyse"));
    showAnalyse();
    const QString device =
        settings_ ? settings_->value(QStringLiteral("playback/device")).toString() : QString();
    device.isEmpty() ? playback_->findDevice() : playback_->chooseDevice(device);
}

MainWindow::~MainWindow() {
    qApp->removeEventFilter(this);
    // The workers use the player and the workspace: they end first.
    workspace_->jobs().disconnect();
    delete pages_;  // its pages look at what goes now
    delete inbox_;
    delete playback_;
    delete workspace_;
    workspace_ = nullptr;
}

WindowContext MainWindow::context() {
    return {*workspace_, *playback_, *actions_, *pages_,
            *undo_,      *inbox_,    *recent_,  settings_.get()};
}

InboxPage& MainWindow::inboxPage() {
    return *qobject_cast<InboxPage*>(pages_->page(QStringLiteral("analyse")));
}

ReportPage& MainWindow::reportPage() {
    return *qobject_cast<ReportPage*>(pages_->page(QStringLiteral("report")));
}

void MainWindow::buildRail() {
    rail_ = new Rail(currentTheme(), this);
    for (const PageInfo& info : pages_->infos()) {
        if (info.section == info.id) rail_->addPage(info.id, info.title, info.icon);
    }
    connect(rail_, &Rail::pageRequested, pages_, &PageStack::showSection);
    connect(pages_, &PageStack::pageShown, this, [this](const QString& id) {
        rail_->setPage(pages_->sectionOf(id));
        actions_->setPage(id);
    });
}

void MainWindow::buildLayout() {
    error_ = new ErrorPanel(this);
    notice_ = new NoticePanel(this);
    strip_ = new JobStrip(workspace_->jobs(), this);
    transport_ = new TransportBar(currentTheme(), this);
    status_ = new StatusLine(*workspace_, *playback_, this);
    auto* messages = new QVBoxLayout;
    messages->setContentsMargins(24, 8, 20, 0);
    messages->setSpacing(8);
    messages->addWidget(error_);
    messages->addWidget(notice_);
    messages->addWidget(strip_);
    top_ = new TopBar(*actions_, *pages_, this);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(top_);
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
    layout->addWidget(status_);
    setCentralWidget(whole);
    whole->setFocusPolicy(Qt::ClickFocus);
    whole->setFocus();  // no control has the keyboard until it is asked for

    quick_ = new QuickOpen(context(), this);
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
    connect(inbox_, &InboxController::manySubmitted, this,
            [this] { showPage(QStringLiteral("analyse")); });
    connect(workspace_, &Workspace::notice, notice_, &NoticePanel::showText);
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
    pages_->setTheme(theme);
    transport_->setTheme(theme);
    top_->setTheme(theme);
    quick_->setTheme(theme);
}

void MainWindow::showPage(const QString& id) {
    pages_->show(id);
}

void MainWindow::showSearch() {
    quick_->open(QuickModel::Mode::Search);
}

void MainWindow::showPalette() {
    quick_->open(QuickModel::Mode::Commands);
}

void MainWindow::showAnalyse() {
    const bool track = workspace_->report() != nullptr || !workspace_->trackFile().empty();
    // A session's report that is read after its page was shown does not take the page's place.
    const bool elsewhere = restoring_ && !restoredPage_.isEmpty() && restoredPage_ != "report";
    if (track && !elsewhere) {
        showPage(QStringLiteral("report"));
    } else if (track) {
        return;
    } else if (pages_->current() == QStringLiteral("report")) {
        showPage(QStringLiteral("analyse"));
    }
    if (workspace_->report() != nullptr) error_->hide();
}

void MainWindow::showCatalogue() {
    const CatalogueContent* catalogue = workspace_->catalogue();
    if (catalogue == nullptr) return setWindowTitle(QStringLiteral("Tributary"));
    const auto files = std::exchange(toSubmit_, {});
    if (!files.empty()) inbox_->submit(files);
    setWindowTitle(tr("%1 – Tributary").arg(fromUtf8(catalogue->name)));
    if (!pendingPage_.isEmpty()) {
        showPendingPage();
    } else if (workspace_->trackFile().empty() && workspace_->report() == nullptr &&
               inbox_->openCount() == 0) {
        showPage(QStringLiteral("catalogue"));
    }
    recent_->add(RecentFiles::Sort::Catalogues, toQString(catalogue->file));
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

void MainWindow::bringUp() {
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
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
            inbox_->stop();
            workspace_->jobs().cancelAll();
            close();
        });
        question->open();
        return;
    }
    saveSession();
    event->accept();
}

}  // namespace tributary::ui
