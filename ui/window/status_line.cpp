#include "ui/window/status_line.h"

#include <QHBoxLayout>
#include <QLabel>

#include "ui/text/format.h"
#include "ui/window/playback_controller.h"
#include "ui/window/workspace.h"

namespace tributary::ui {

StatusLine::StatusLine(Workspace& workspace, PlaybackController& playback, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      playback_(playback),
      catalogue_(new QLabel(this)),
      jobs_(new QLabel(this)),
      device_(new QLabel(this)) {
    setObjectName(QStringLiteral("statusLine"));
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 1, 24, 4);
    layout->setSpacing(24);
    layout->addWidget(catalogue_, 1);
    layout->addWidget(jobs_);
    layout->addWidget(device_);
    connect(&workspace_, &Workspace::catalogueChanged, this, &StatusLine::refresh);
    connect(&workspace_.jobs(), &JobList::activityChanged, this, &StatusLine::refresh);
    connect(&playback_, &PlaybackController::deviceMessage, this, &StatusLine::refresh);
    refresh();
}

void StatusLine::refresh() {
    const CatalogueContent* catalogue = workspace_.catalogue();
    catalogue_->setText(catalogue == nullptr
                            ? tr("No catalogue is open")
                            : tr("%1 · %2 tracks")
                                  .arg(fromUtf8(catalogue->name), formatCount(static_cast<qint64>(
                                                                      catalogue->tracks->size()))));
    const int active = workspace_.jobs().activeCount();
    jobs_->setText(active == 0   ? tr("No jobs running")
                   : active == 1 ? tr("1 job running")
                                 : tr("%1 jobs running").arg(active));
    const PlayerState& state = playback_.state();
    device_->setText(state.device.empty() ? tr("No sound card")
                                          : tr("Sound: %1").arg(fromUtf8(state.device)));
}

}  // namespace tributary::ui
