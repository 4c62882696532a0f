// What the window remembers from one start to the next. It is kept while it works, so that a crash
// or a power cut loses nothing but the last second.
#include <QEvent>
#include <QTimer>

#include "ui/text/format.h"
#include "ui/window/inbox_controller.h"
#include "ui/window/main_window.h"
#include "ui/window/page_stack.h"
#include "ui/window/recent_files.h"

namespace tributary::ui {

namespace {
constexpr const char* kPage = "session/page";
constexpr const char* kSubmission = "session/submission";
constexpr const char* kReport = "session/report";
constexpr const char* kWatch = "session/watch";
constexpr const char* kTaken = "session/watchTaken";

QString key(const char* name) {
    return QString::fromLatin1(name);
}

constexpr int kSaveDelayMs = 800;
}  // namespace

void MainWindow::connectSession() {
    if (!settings_) return;
    saving_ = new QTimer(this);
    saving_->setSingleShot(true);
    saving_->setInterval(kSaveDelayMs);
    connect(saving_, &QTimer::timeout, this, [this] {
        restoring_ = restoring_ && (workspace_->jobs().activeCount() > 0 || !inbox_->isLoaded());
        restoring_ ? saving_->start() : saveSession();
    });
    connect(pages_, &PageStack::pageShown, this, &MainWindow::noteSession);
    connect(pages_, &PageStack::inspectorChanged, this, &MainWindow::noteSession);
    connect(pages_, &PageStack::stateChanged, this, &MainWindow::noteSession);
    const auto opened = [this] {
        keeping_ = true;
        noteSession();
    };
    connect(workspace_, &Workspace::reportChanged, this, opened);
    connect(workspace_, &Workspace::catalogueChanged, this, opened);
    connect(inbox_, &InboxController::queueChanged, this, &MainWindow::noteSession);
}

void MainWindow::noteSession() {
    if (keeping_ && saving_ != nullptr && !saving_->isActive()) saving_->start();
}

bool MainWindow::event(QEvent* event) {
    if (event->type() == QEvent::Move || event->type() == QEvent::Resize ||
        event->type() == QEvent::WindowStateChange) {
        noteSession();
    }
    return QMainWindow::event(event);
}

void MainWindow::saveSession() {
    if (!settings_) return;
    settings_->setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings_->setValue(QStringLiteral("window/splitter"), pages_->saveState());
    settings_->setValue(QStringLiteral("window/inspector"), pages_->inspectorShown());
    settings_->setValue(key(kPage), pages_->current());
    const bool report = workspace_->report() != nullptr;
    const auto& shown = inbox_->shown();
    settings_->setValue(key(kSubmission), report && shown ? qint64{shown->value} : qint64{0});
    settings_->setValue(key(kReport), report && !shown ? reportFile_ : QString());
    settings_->setValue(key(kWatch), inbox_->watched());
    settings_->setValue(key(kTaken), inbox_->takenFromWatched());
}

void MainWindow::restoreSession() {
    if (!settings_) return;
    keeping_ = restoring_ = true;
    const QString watched = settings_->value(key(kWatch)).toString();
    pendingPage_ = restoredPage_ = settings_->value(key(kPage)).toString();
    const SubmissionId shown{settings_->value(key(kSubmission), 0).toLongLong()};
    const QString report = settings_->value(key(kReport)).toString();
    const QStringList taken = settings_->value(key(kTaken)).toStringList();
    const auto onLoaded = [this, watched, taken, shown] {
        if (!watched.isEmpty()) inbox_->watch(watched, taken);
        if (shown.value != 0) inbox_->open(shown);
    };
    inbox_->isLoaded() ? onLoaded()
                       : void(connect(inbox_, &InboxController::loaded, this, onLoaded));
    if (!report.isEmpty()) openReportFile(report);
    const QStringList catalogues = recent_->files(RecentFiles::Sort::Catalogues);
    if (!catalogues.isEmpty()) {
        workspace_->openCatalogue(toPath(catalogues.front()));
    } else {
        showPendingPage();
    }
}

void MainWindow::showPendingPage() {
    // The report shows itself when it has been read.
    if (!pendingPage_.isEmpty() && pendingPage_ != QStringLiteral("report")) {
        showPage(pendingPage_);
    }
    pendingPage_.clear();
}

void MainWindow::openReportFile(const QString& file) {
    reportFile_ = file;
    inbox_->forgetShown();
    workspace_->openReport(toPath(file));
    recent_->add(RecentFiles::Sort::Reports, file);
}

}  // namespace tributary::ui
