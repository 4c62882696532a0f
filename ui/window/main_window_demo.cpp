// The demo in the window: opened, pointed at once, and taken away in one click.
#include <algorithm>

#include "ui/pages/report_page.h"
#include "ui/text/format.h"
#include "ui/views/error_panel.h"
#include "ui/window/inbox_controller.h"
#include "ui/window/main_window.h"
#include "ui/window/recent_files.h"

namespace tributary::ui {

void MainWindow::connectDemo() {
    connect(workspace_, &Workspace::demoReady, this, [this] { demoHint_ = true; });
    connect(workspace_, &Workspace::demoRemoved, this, &MainWindow::forgetDemo);
    connect(workspace_, &Workspace::reportChanged, this, &MainWindow::showDemoHint);
}

void MainWindow::tryDemo() {
    workspace_->openDemo(options_.demoFolder);
}

bool MainWindow::knowsDemo() const {
    const QStringList known = recent_->files(RecentFiles::Sort::Catalogues);
    const bool recent = std::any_of(known.begin(), known.end(), [this](const QString& file) {
        return isInside(toPath(file), options_.demoFolder);
    });
    const auto& all = inbox_->model().all();
    return recent || std::any_of(all.begin(), all.end(), [this](const Submission& submission) {
               return isInside(submission.file, options_.demoFolder);
           });
}

void MainWindow::removeDemo() {
    notice_->hide();
    workspace_->removeDemo(options_.demoFolder);
}

void MainWindow::showDemoHint() {
    if (!demoHint_ || workspace_->report() == nullptr) return;
    demoHint_ = false;
    reportPage().pointAtLanes();
    notice_->showOffer(
        tr("This is the demo: invented music and holders, left out of every payout. Space plays "
           "your track, X switches to the source, a click on a lane loops its passage."),
        tr("Remove the demo"), [this] { removeDemo(); });
}

void MainWindow::forgetDemo(const std::filesystem::path& folder) {
    inbox_->forget(folder);
    for (const QString& file : recent_->files(RecentFiles::Sort::Catalogues)) {
        if (isInside(toPath(file), folder)) recent_->remove(file);
    }
    if (workspace_->catalogue() == nullptr) showPage(QStringLiteral("analyse"));
}

}  // namespace tributary::ui
