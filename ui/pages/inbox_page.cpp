#include "ui/pages/inbox_page.h"

#include <algorithm>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/pages/inbox_inspector.h"
#include "ui/pages/start_page.h"
#include "ui/text/format.h"
#include "ui/views/page_layout.h"
#include "ui/views/parts.h"
#include "ui/views/submission_table.h"
#include "ui/window/actions.h"
#include "ui/window/inbox_controller.h"
#include "ui/window/page_stack.h"
#include "ui/window/workspace.h"

namespace tributary::ui {

namespace {

enum Shown { Welcome, Table };

/// "about 3 min", for a wait that nobody knows exactly.
QString waitText(double seconds) {
    if (seconds < 90.0) return InboxPage::tr("about a minute left");
    const int minutes = static_cast<int>(seconds / 60.0 + 0.5);
    if (minutes < 90) return InboxPage::tr("about %1 min left").arg(minutes);
    return InboxPage::tr("about %1 h left").arg(static_cast<int>(seconds / 3600.0 + 0.5));
}

}  // namespace

InboxPage::InboxPage(const WindowContext& context, const Theme& theme, QWidget* parent)
    : Page(parent),
      context_(context),
      inbox_(context.inbox),
      start_(new StartPage(theme, this)),
      table_(new SubmissionTable(inbox_.model(), theme, context.settings, this)),
      inspector_(new InboxInspector(inbox_)),
      stack_(new QStackedWidget(this)),
      subtitle_(roleLabel({}, "muted", this)),
      queue_(roleLabel({}, "muted", this)),
      found_(roleLabel({}, "small", this)),
      selection_(roleLabel({}, "strong", this)),
      progress_(new QProgressBar(this)),
      pause_(new QPushButton(this)),
      watch_(new QPushButton(tr("Watch a folder …"), this)),
      text_(new QLineEdit(this)),
      state_(new QComboBox(this)),
      rating_(new QComboBox(this)),
      filters_(new QPushButton(tr("Filters"), this)),
      queueBar_(new QWidget(this)),
      bulk_(makeBulkBar()) {
    stack_->addWidget(start_);
    stack_->addWidget(makeTablePage());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(stack_);
    connectParts();
    refresh();
}

QWidget* InboxPage::inspector() {
    return inspector_;
}

void InboxPage::setTheme(const Theme& theme) {
    start_->setTheme(theme);
    table_->setTheme(theme);
}

bool InboxPage::wantsInspector() const {
    return inbox_.model().rowCount() > 0;
}

void InboxPage::focusPage() {
    stack_->currentIndex() == Table ? table_->setFocus() : start_->setFocus();
}

QLayout* InboxPage::makeHeader() {
    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(roleLabel(tr("Inbox"), "title", this));
    names->addWidget(subtitle_);
    auto* analyse = new QPushButton(tr("Add files …"), this);
    analyse->setProperty("role", "primary");
    connect(analyse, &QPushButton::clicked, this,
            [this] { context_.actions.trigger(QStringLiteral("file.analyse")); });
    connect(watch_, &QPushButton::clicked, this,
            [this] { context_.actions.trigger(QStringLiteral("inbox.watch")); });
    auto* header = new QHBoxLayout;
    header->setSpacing(8);
    header->addLayout(names, 1);
    header->addWidget(watch_);
    header->addWidget(analyse);
    return header;
}

QLayout* InboxPage::makeFilters() {
    text_->setPlaceholderText(tr("Filter by title, artist, submitter, notes …"));
    text_->setAccessibleName(tr("Filter the submissions"));
    text_->setClearButtonEnabled(true);
    text_->setMaximumWidth(320);
    state_->addItems({tr("All"), tr("Waiting"), tr("Done"), tr("To decide"), tr("Accepted"),
                      tr("Rejected"), tr("Failed or cancelled")});
    state_->setAccessibleName(tr("Status"));
    rating_->addItem(tr("Any rating"));
    for (int stars = 1; stars <= 5; ++stars) {
        rating_->addItem(QString(stars, QChar(0x2605)) + (stars < 5 ? tr(" and more") : QString()));
    }
    rating_->setAccessibleName(tr("Least rating"));
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(text_, 1);
    line->addWidget(state_);
    line->addWidget(rating_);
    line->addWidget(filters_);
    line->addWidget(found_);
    line->addStretch(1);
    return line;
}

QWidget* InboxPage::makeBulkBar() {
    auto* bar = new QFrame(this);
    bar->setProperty("panel", true);
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(16, 6, 8, 6);
    line->setSpacing(8);
    line->addWidget(selection_, 1);
    const auto add = [&](const QString& text, const char* command) {
        auto* button = new QPushButton(text, bar);
        button->setProperty("role", "tight");
        connect(button, &QPushButton::clicked, this,
                [this, id = QString::fromLatin1(command)] { context_.actions.trigger(id); });
        line->addWidget(button);
    };
    add(tr("Accept"), "inbox.accept");
    add(tr("Reject"), "inbox.reject");
    add(tr("Submitter …"), "inbox.submitter");
    add(tr("Analyse again"), "inbox.retry");
    add(tr("Cancel"), "inbox.cancel");
    add(tr("Remove"), "inbox.remove");
    return bar;
}

QWidget* InboxPage::makeTablePage() {
    auto* page = new QWidget(this);
    progress_->setRange(0, 1000);
    progress_->setTextVisible(false);
    progress_->setAccessibleName(tr("The queue"));
    progress_->setFixedWidth(160);
    auto* queue = new QHBoxLayout(queueBar_);
    queue->setContentsMargins(0, 0, 0, 0);
    queue->setSpacing(12);
    queue->addWidget(progress_);
    queue->addWidget(queue_, 1);
    queue->addWidget(pause_);
    QVBoxLayout* layout = pageLayout(page);
    layout->addLayout(makeHeader());
    layout->addWidget(queueBar_);
    layout->addLayout(makeFilters());
    layout->addWidget(table_, 1);
    layout->addWidget(bulk_);
    return page;
}

void InboxPage::connectParts() {
    connect(&inbox_, &InboxController::queueChanged, this, &InboxPage::refresh);
    connect(&inbox_, &InboxController::loaded, this, &InboxPage::refresh);
    connect(&inbox_, &InboxController::shownChanged, this, [this] {
        if (inbox_.shown()) table_->select(*inbox_.shown());
    });
    connect(&context_.workspace.jobs(), &JobList::activityChanged, this, &InboxPage::refreshQueue);
    table_->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(table_, &QWidget::customContextMenuRequested, this, &InboxPage::showRowMenu);
    connect(table_, &SubmissionTable::openRequested, &inbox_, &InboxController::open);
    connect(table_, &SubmissionTable::selectionMoved, this, &InboxPage::refreshSelection);
    connect(&inbox_.model(), &QAbstractItemModel::dataChanged, this, &InboxPage::refreshSelection);
    connect(&inbox_.model(), &QAbstractItemModel::rowsInserted, this, &InboxPage::refresh);
    connect(&inbox_.model(), &QAbstractItemModel::rowsRemoved, this, &InboxPage::refresh);
    connect(&inbox_.model(), &QAbstractItemModel::modelReset, this, &InboxPage::refresh);
    connect(pause_, &QPushButton::clicked, this, [this] { inbox_.setPaused(!inbox_.isPaused()); });
    connect(text_, &QLineEdit::textChanged, this, &InboxPage::applyFilter);
    connect(state_, &QComboBox::currentIndexChanged, this, &InboxPage::applyFilter);
    connect(rating_, &QComboBox::currentIndexChanged, this, &InboxPage::applyFilter);
    connect(filters_, &QPushButton::clicked, this, &InboxPage::showFilterMenu);
}

void InboxPage::refresh() {
    const int count = inbox_.model().rowCount();
    const int shown = count > 0 ? Table : Welcome;
    if (shown != stack_->currentIndex()) {
        stack_->setCurrentIndex(shown);
        context_.pages.showInspector();
    }
    const auto& all = inbox_.model().all();
    const auto open = std::count_if(all.begin(), all.end(), [](const Submission& s) {
        return s.status == SubmissionStatus::Done && s.decision == Decision::Open;
    });
    QString text = count == 1 ? tr("1 submission") : tr("%1 submissions").arg(formatCount(count));
    if (open > 0) text += QStringLiteral(" · ") + tr("%1 to decide").arg(formatCount(open));
    if (!inbox_.watched().isEmpty()) {
        text += QStringLiteral(" · ") + tr("watching %1").arg(inbox_.watched());
    }
    subtitle_->setText(text);
    watch_->setText(inbox_.watched().isEmpty() ? tr("Watch a folder …") : tr("Stop watching"));
    refreshQueue();
    refreshSelection();
    applyFilter();
}

void InboxPage::refreshQueue() {
    const int open = inbox_.openCount();
    pause_->setText(inbox_.isPaused() ? tr("Go on") : tr("Pause"));
    queueBar_->setVisible(open > 0);
    if (open == 0) return;
    QString text;
    if (!context_.workspace.catalogue()) {
        text = tr("%1 waiting for a catalogue to compare with").arg(formatCount(open));
    } else if (inbox_.isPaused()) {
        text = tr("Paused, %1 waiting").arg(formatCount(inbox_.model().waitingCount()));
    } else {
        text =
            open == 1 ? tr("Analysing the last one") : tr("%1 to analyse").arg(formatCount(open));
        if (const auto left = inbox_.remainingS()) {
            text += QStringLiteral(" · ") + waitText(*left);
        }
    }
    queue_->setText(text);
    const auto& running = inbox_.model().running();
    const int row = running ? inbox_.model().rowOf(*running) : -1;
    const double done =
        row < 0 ? 0.0 : inbox_.model().index(row, 0).data(SubmissionModel::FractionRole).toDouble();
    progress_->setValue(static_cast<int>(1000 * done));
}

void InboxPage::refreshSelection() {
    const auto ids = table_->selectedIds();
    bulk_->setVisible(ids.size() > 1);
    selection_->setText(tr("%1 chosen").arg(formatCount(static_cast<qint64>(ids.size()))));
    inspector_->show(ids.size() == 1 ? ids.front() : SubmissionId{});
}

}  // namespace tributary::ui
