// What the window remembers from one start to the next.
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
}  // namespace

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
    const QString watched = settings_->value(key(kWatch)).toString();
    pendingPage_ = settings_->value(key(kPage)).toString();
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
