#include "ui/pages/jobs_page.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/jobs/job_list.h"
#include "ui/jobs/job_roles.h"
#include "ui/text/format.h"
#include "ui/theme/paint.h"
#include "ui/views/page_layout.h"
#include "ui/views/parts.h"

namespace tributary::ui {

namespace {

/// The last begun at the top, where it is seen, without what nobody would look for.
class NewestFirst : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override {
        return left.row() > right.row();
    }
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override {
        return !sourceModel()->index(row, 0, parent).data(kPastRole).toBool();
    }
};

}  // namespace

void ProgressDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected) painter->fillRect(option.rect, theme_.raised);
    const QRectF cell = QRectF(option.rect).adjusted(11, 0, -11, 0);
    painter->setFont(uiFont(12));
    const QVariant running = index.data(Qt::UserRole);
    if (!running.isValid()) return painter->restore();  // its state says how it ended
    const double fraction = std::clamp(running.toDouble(), 0.0, 1.0);
    const QRectF number(cell.right() - 44, cell.top(), 44, cell.height());
    const QRectF groove(cell.left(), cell.center().y() - 3, cell.width() - 54, 6);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme_.line);
    painter->drawRoundedRect(groove, 3, 3);
    if (fraction > 0.0) {
        painter->setBrush(theme_.accent);
        painter->drawRoundedRect(
            QRectF(groove.topLeft(), QSizeF(std::max(6.0, groove.width() * fraction), 6)), 3, 3);
    }
    painter->setPen(theme_.muted);
    drawTabular(*painter, number, Qt::AlignRight, index.data().toString());
    painter->restore();
}

JobsPage::JobsPage(const Theme& theme, JobList& jobs, QWidget* parent)
    : Page(parent),
      jobs_(jobs),
      newest_(new NewestFirst(this)),
      table_(new QTableView(this)),
      delegate_(new ProgressDelegate(theme, this)),
      stack_(new QStackedWidget(this)),
      subtitle_(roleLabel({}, "muted", this)),
      cancel_(new QPushButton(tr("Cancel"), this)),
      cancelAll_(new QPushButton(tr("Cancel all"), this)) {
    setObjectName(QStringLiteral("page"));
    newest_->setSourceModel(&jobs_);
    newest_->sort(JobList::Title);
    table_->setModel(newest_);
    table_->setItemDelegateForColumn(JobList::Fraction, delegate_);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    table_->setTabKeyNavigation(false);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(28);
    table_->horizontalHeader()->setSectionResizeMode(JobList::Title, QHeaderView::Stretch);
    table_->horizontalHeader()->setSectionResizeMode(JobList::Stage, QHeaderView::Stretch);
    table_->horizontalHeader()->resizeSection(JobList::Fraction, 170);
    table_->horizontalHeader()->resizeSection(JobList::State, 136);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->setAccessibleName(tr("Jobs"));
    stack_->addWidget(new EmptyState(tr("Nothing has run yet"),
                                     tr("Analyses and imports appear here while they run, and how "
                                        "they ended."),
                                     {}, this));
    stack_->addWidget(table_);
    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(roleLabel(tr("Jobs"), "title", this));
    names->addWidget(subtitle_);
    auto* header = new QHBoxLayout;
    header->setSpacing(8);
    header->addLayout(names, 1);
    header->addWidget(cancel_);
    header->addWidget(cancelAll_);
    QVBoxLayout* layout = pageLayout(this);
    layout->addLayout(header);
    layout->addWidget(stack_, 1);
    connect(&jobs_, &JobList::activityChanged, this, &JobsPage::refresh);
    connect(&jobs_, &QAbstractItemModel::rowsInserted, this, &JobsPage::refresh);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &JobsPage::refresh);
    connect(cancel_, &QPushButton::clicked, this, &JobsPage::cancelSelected);
    connect(cancelAll_, &QPushButton::clicked, &jobs_, &JobList::cancelAll);
    refresh();
}

void JobsPage::setTheme(const Theme& theme) {
    delegate_->setTheme(theme);
    table_->viewport()->update();
}

void JobsPage::refresh() {
    stack_->setCurrentIndex(newest_->rowCount() > 0 ? 1 : 0);
    const int waiting = jobs_.waitingCount();
    const int running = jobs_.activeCount() - waiting;
    QString text = running == 0   ? tr("Nothing is running")
                   : running == 1 ? tr("1 running")
                                  : tr("%1 running").arg(formatCount(running));
    if (waiting > 0) text += QStringLiteral(" · ") + tr("%1 waiting").arg(formatCount(waiting));
    subtitle_->setText(text);
    bool any = false;
    for (const Job* job : selectedJobs()) any = any || (!job->isOver() && !job->isStopping());
    cancel_->setEnabled(any);
    cancelAll_->setEnabled(jobs_.activeCount() > 0);
}

std::vector<Job*> JobsPage::selectedJobs() const {
    std::vector<Job*> jobs;
    for (const QModelIndex& index : table_->selectionModel()->selectedRows()) {
        if (Job* job = jobs_.job(newest_->mapToSource(index).row())) jobs.push_back(job);
    }
    return jobs;
}

void JobsPage::cancelSelected() {
    for (Job* job : selectedJobs()) job->cancel();
}

}  // namespace tributary::ui
