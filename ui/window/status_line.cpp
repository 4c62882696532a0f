#include "ui/window/status_line.h"

#include <chrono>

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QTimer>

#include "core/base/clock.h"
#include "ui/text/counted.h"
#include "ui/text/format.h"
#include "ui/window/playback_controller.h"
#include "ui/window/workspace.h"

namespace tributary::ui {

namespace {
constexpr qint64 kOldS = 7 * 24 * 3600;
}  // namespace

StatusLine::StatusLine(Workspace& workspace, PlaybackController& playback, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      playback_(playback),
      catalogue_(new QLabel(this)),
      backup_(new QLabel(this)),
      jobs_(new QLabel(this)),
      device_(new QLabel(this)) {
    setObjectName(QStringLiteral("statusLine"));
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 1, 24, 4);
    layout->setSpacing(24);
    layout->addWidget(catalogue_, 1);
    layout->addWidget(backup_);
    layout->addWidget(jobs_);
    layout->addWidget(device_);
    connect(&workspace_, &Workspace::catalogueChanged, this, &StatusLine::refresh);
    connect(&workspace_, &Workspace::backupNoted, this, &StatusLine::refreshBackup);
    connect(&workspace_.jobs(), &JobList::activityChanged, this, &StatusLine::refresh);
    connect(&playback_, &PlaybackController::deviceMessage, this, &StatusLine::refresh);
    auto* minute = new QTimer(this);
    connect(minute, &QTimer::timeout, this, &StatusLine::refreshBackup);
    minute->start(std::chrono::minutes(1));
    refresh();
}

void StatusLine::refreshBackup() {
    const CatalogueContent* catalogue = workspace_.catalogue();
    backup_->setVisible(catalogue != nullptr && !catalogue->tracks->empty());
    if (!backup_->isVisibleTo(this)) return;
    const auto& last = workspace_.lastBackup();
    const qint64 age =
        last ? std::chrono::duration_cast<std::chrono::seconds>(SystemClock().now() - *last).count()
             : 0;
    backup_->setText(last ? tr("Backed up %1").arg(formatAge(age)) : tr("Never backed up"));
    const char* role = !last || age > kOldS ? "warning" : "";
    if (backup_->property("role").toByteArray() == role) return;
    backup_->setProperty("role", role);
    backup_->style()->unpolish(backup_);
    backup_->style()->polish(backup_);
}

void StatusLine::refresh() {
    const CatalogueContent* catalogue = workspace_.catalogue();
    catalogue_->setText(catalogue == nullptr ? tr("No catalogue is open")
                                             : tr("%1 · %2 · version %3")
                                                   .arg(fromUtf8(catalogue->name),
                                                        counted(catalogue->tracks->size(),
                                                                tr("1 track"), tr("%1 tracks")),
                                                        fromUtf8(catalogue->version)));
    refreshBackup();
    const int active = workspace_.jobs().activeCount();
    jobs_->setText(active == 0   ? tr("No jobs running")
                   : active == 1 ? tr("1 job running")
                                 : tr("%1 jobs running").arg(active));
    const PlayerState& state = playback_.state();
    device_->setText(state.device.empty() ? tr("No sound card")
                                          : tr("Sound: %1").arg(fromUtf8(state.device)));
}

}  // namespace tributary::ui
