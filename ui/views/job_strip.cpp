#include "ui/views/job_strip.h"

#include <algorithm>
#include <cmath>

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/jobs/job_list.h"
#include "ui/text/format.h"

namespace tributary::ui {

JobStrip::JobStrip(JobList& jobs, QWidget* parent)
    : QFrame(parent),
      jobs_(jobs),
      title_(new QLabel(this)),
      stage_(new QLabel(this)),
      bar_(new QProgressBar(this)),
      cancel_(new QPushButton(tr("Cancel"), this)) {
    setProperty("panel", true);
    setAccessibleName(tr("Running job"));
    title_->setProperty("role", "strong");
    title_->setTextFormat(Qt::PlainText);
    stage_->setProperty("role", "muted");
    bar_->setRange(0, 1000);
    bar_->setTextVisible(false);
    bar_->setAccessibleName(tr("Progress"));
    cancel_->setObjectName(QStringLiteral("cancelJob"));
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(title_);
    line->addWidget(stage_, 1);
    auto* column = new QVBoxLayout;
    column->setSpacing(6);
    column->addLayout(line);
    column->addWidget(bar_);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 12, 8);
    layout->setSpacing(16);
    layout->addLayout(column, 1);
    layout->addWidget(cancel_);
    connect(&jobs_, &JobList::activityChanged, this, &JobStrip::refresh);
    connect(cancel_, &QPushButton::clicked, this, [this] {
        if (Job* job = jobs_.current()) job->cancel();
    });
    refresh();
}

void JobStrip::refresh() {
    const Job* job = jobs_.current();
    setVisible(job != nullptr);
    if (job == nullptr) return;
    title_->setText(job->title());
    const int waiting = jobs_.waitingCount();
    QString stage = job->isStopping() ? tr("Stopping …") : stageLabel(job->stage());
    if (waiting > 0) stage += QStringLiteral(" · ") + tr("%1 more waiting").arg(waiting);
    stage_->setText(stage);
    bar_->setValue(static_cast<int>(std::lround(1000 * std::clamp(job->fraction(), 0.0, 1.0))));
    cancel_->setEnabled(!job->isStopping());
}

}  // namespace tributary::ui
