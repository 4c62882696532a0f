#include "ui/pages/payouts_page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/text/format.h"
#include "ui/text/money_text.h"
#include "ui/views/column_fit.h"
#include "ui/views/page_layout.h"
#include "ui/views/step_strip.h"
#include "ui/window/actions.h"
#include "ui/window/books.h"
#include "ui/window/workspace.h"

namespace tributary::ui {

namespace {

enum Stack { EmptyPage, ContentPage };

QString policyTitle(const std::string& name) {
    if (name == "per-stream-top10") return PayoutsPage::tr("Per stream, top 10");
    if (name == "central-pool") return PayoutsPage::tr("Central pool by influence");
    return fromUtf8(name);
}

}  // namespace

PayoutsPage::PayoutsPage(const Theme& theme, Books& books, const WindowContext& context,
                         QWidget* parent)
    : Page(parent),
      books_(books),
      context_(context),
      items_(new TextTable(
          {{tr("what")}, {tr("holder")}, {tr("amount"), true}, {tr("state")}, {tr("why")}}, this)),
      runs_(
          new TextTable({{tr("run")}, {tr("pool"), true}, {tr("state")}, {tr("approved")}}, this)),
      subtitle_(roleLabel({}, "muted", this)),
      steps_(new StepStrip(
          theme, {tr("Usage"), tr("Preview"), tr("Approved"), tr("Files"), tr("Settled")}, this)),
      stack_(new QStackedWidget(this)),
      empty_(new EmptyState({}, {}, {}, this)),
      header_(new QWidget(this)),
      import_(roleButton(tr("Import usage …"), "", header_)) {
    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(roleLabel(tr("Payouts"), "title", this));
    names->addWidget(subtitle_);
    auto* buttons = new QHBoxLayout(header_);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addWidget(import_);
    auto* header = new QHBoxLayout;
    header->setSpacing(16);
    header->addLayout(names, 1);
    header->addWidget(header_);
    auto* content = new QWidget(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(makeItems(theme), 1);
    row->addWidget(makeRuns(theme));
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(12);
    inner->addWidget(makeControls());
    inner->addWidget(steps_);
    inner->addWidget(makeBalance());
    inner->addLayout(row, 1);
    stack_->addWidget(empty_);
    stack_->addWidget(content);
    QVBoxLayout* layout = pageLayout(this);
    layout->addLayout(header);
    layout->addWidget(stack_, 1);
    connect(import_, &QPushButton::clicked, this, &PayoutsPage::askUsage);
    connect(empty_, &EmptyState::requested, this, [this] {
        if (books_.content()) return askUsage();
        context_.actions.trigger(QStringLiteral("file.open"));
    });
    connect(&books_, &Books::changed, this, &PayoutsPage::showContent);
    addCommands();
    showContent();
}

QWidget* PayoutsPage::makeControls() {
    auto* bar = new QWidget(this);
    period_ = new QComboBox(bar);
    period_->setAccessibleName(tr("Period"));
    period_->setMinimumWidth(110);
    policy_ = new QComboBox(bar);
    policy_->setAccessibleName(tr("Policy"));
    policy_->setMinimumWidth(220);
    for (const std::string& name : readyPolicies()) {
        policy_->addItem(policyTitle(name), fromUtf8(name));
    }
    policy_->addItem(tr("From a file …"));
    preview_ = roleButton(tr("Preview"), "", bar);
    approve_ = roleButton(tr("Approve …"), "primary", bar);
    reverse_ = roleButton(tr("Reverse …"), "", bar);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(roleLabel(tr("Period"), "muted", bar));
    layout->addWidget(period_);
    layout->addSpacing(8);
    layout->addWidget(roleLabel(tr("Policy"), "muted", bar));
    layout->addWidget(policy_);
    layout->addWidget(preview_);
    layout->addStretch(1);
    layout->addWidget(reverse_);
    layout->addWidget(approve_);
    connect(preview_, &QPushButton::clicked, this, &PayoutsPage::preview);
    connect(approve_, &QPushButton::clicked, this, &PayoutsPage::askApprove);
    connect(reverse_, &QPushButton::clicked, this, &PayoutsPage::askReverse);
    connect(period_, &QComboBox::activated, this, &PayoutsPage::preview);
    connect(policy_, &QComboBox::activated, this, [this](int index) {
        if (policy_->itemData(index).isNull()) {
            askPolicy();
        } else {
            preview();
        }
    });
    return bar;
}

QWidget* PayoutsPage::makeBalance() {
    auto* panel = panelFrame(this);
    title_ = roleLabel({}, "strong", panel);
    balance_ = roleLabel({}, "heading", panel);
    balance_->setObjectName(QStringLiteral("balance"));
    balance_->setWordWrap(true);
    origin_ = roleLabel({}, "muted", panel);
    other_ = roleLabel({}, "alert", panel);
    other_->setWordWrap(true);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(4);
    layout->addWidget(title_);
    layout->addWidget(balance_);
    layout->addWidget(origin_);
    layout->addWidget(other_);
    return panel;
}

QWidget* PayoutsPage::makeItems(const Theme& theme) {
    auto* panel = panelFrame(this);
    itemTable_ = makeTable(theme, items_, tr("What the run does with every amount"), panel);
    itemTable_.view->setSortingEnabled(true);
    itemTable_.view->sortByColumn(0, Qt::AscendingOrder);
    const QFontMetrics metrics = fontMetrics();
    fitColumns(*itemTable_.view, {{0, wordsWidth(metrics, itemKindTexts()), 0, 0},
                                  {1, 190, 1, 0},
                                  {2, 104, 0, 0},
                                  {3, wordsWidth(metrics, itemStatusTexts()), 0, 0},
                                  {4, 200, 3, 0}});
    search_ = new QLineEdit(panel);
    search_->setPlaceholderText(tr("Search holders and reasons …"));
    search_->setAccessibleName(tr("Search the amounts"));
    search_->setClearButtonEnabled(true);
    statement_ = roleButton(tr("Statements"), "", panel);
    auto* menu = new QMenu(statement_);
    menu->addAction(tr("Of the selected holder …"), this, &PayoutsPage::askStatement);
    menu->addAction(tr("Of every holder …"), this, &PayoutsPage::askAllStatements);
    statement_->setMenu(menu);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(search_, 1);
    line->addStretch(1);
    line->addWidget(statement_);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addLayout(line);
    layout->addWidget(itemTable_.view, 1);
    connect(search_, &QLineEdit::textChanged, this,
            [this](const QString& text) { searchTable(itemTable_, text); });
    connect(itemTable_.view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PayoutsPage::showButtons);
    return panel;
}

QWidget* PayoutsPage::makeRuns(const Theme& theme) {
    auto* panel = panelFrame(this);
    panel->setFixedWidth(360);
    runTable_ = makeTable(theme, runs_, tr("Approved runs"), panel);
    runTable_.view->setColumnWidth(0, 104);
    runTable_.view->setColumnWidth(1, 124);
    runTable_.view->setColumnHidden(3, true);  // the tip and the title above say it
    payerName_ = new QLineEdit(panel);
    payerName_->setPlaceholderText(tr("Who pays"));
    payerName_->setAccessibleName(tr("Name of the payer, for bank transfers"));
    payerIban_ = new QLineEdit(panel);
    payerIban_->setPlaceholderText(tr("From which IBAN"));
    payerIban_->setAccessibleName(tr("Account of the payer, for bank transfers"));
    files_ = roleButton(tr("Write payment files …"), "", panel);
    marks_ = roleButton(tr("Mark payments"), "", panel);
    auto* menu = new QMenu(marks_);
    menu->addAction(tr("All have left"), this, [this] { mark(ItemStatus::Paid, {}); });
    menu->addAction(tr("The selected one has left"), this,
                    [this] { markSelected(ItemStatus::Paid); });
    menu->addAction(tr("The selected one failed"), this,
                    [this] { markSelected(ItemStatus::Failed); });
    marks_->setMenu(menu);
    auto* hint = roleLabel(tr("PayPal, SEPA and 0xSplits files: the program itself moves no money. "
                              "A failed payment is due again in the next run."),
                           "small", panel);
    hint->setWordWrap(true);
    auto* payer = new QHBoxLayout;
    payer->setSpacing(8);
    payer->addWidget(payerName_, 2);
    payer->addWidget(payerIban_, 3);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(roleLabel(tr("Approved runs"), "strong", panel));
    layout->addWidget(runTable_.view, 1);
    layout->addLayout(payer);
    layout->addWidget(files_);
    layout->addWidget(marks_);
    layout->addWidget(hint);
    connect(files_, &QPushButton::clicked, this, &PayoutsPage::askFiles);
    connect(runTable_.view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) {
                if (!now.isValid() || !books_.content()) return;
                const qint64 id = runs_->id(currentOf(runTable_));
                for (const StoredRun& run : books_.content()->runs) {
                    if (run.id == id) showRun(run.name);
                }
            });
    return panel;
}

void PayoutsPage::addCommands() {
    const QString group = tr("Payouts");
    const auto open = [this] { return books_.content() != nullptr; };
    context_.actions.add({.id = QStringLiteral("payouts.usage"),
                          .text = tr("Import usage …"),
                          .group = group,
                          .run = [this] { askUsage(); },
                          .enabled = open,
                          .icon = QStringLiteral("import")});
    context_.actions.add({.id = QStringLiteral("payouts.preview"),
                          .text = tr("Preview the payout"),
                          .group = group,
                          .run = [this] { preview(); },
                          .page = QStringLiteral("payouts"),
                          .enabled = [this] { return preview_->isEnabled(); },
                          .icon = QStringLiteral("payouts")});
    context_.actions.add({.id = QStringLiteral("payouts.approve"),
                          .text = tr("Approve the payout …"),
                          .group = group,
                          .run = [this] { askApprove(); },
                          .page = QStringLiteral("payouts"),
                          .enabled = [this] { return approve_->isEnabled(); },
                          .icon = QStringLiteral("accept")});
}

void PayoutsPage::setTheme(const Theme& theme) {
    steps_->setTheme(theme);
    itemTable_.delegate->setTheme(theme);
    runTable_.delegate->setTheme(theme);
}

int PayoutsPage::step() const {
    return steps_->step();
}

void PayoutsPage::showContent() {
    const auto& content = books_.content();
    const bool usage = content && !(content->periods.empty() && content->runs.empty());
    stack_->setCurrentIndex(usage ? ContentPage : EmptyPage);
    header_->setVisible(usage);
    context_.actions.refresh();
    if (!content) {
        view_.reset();
        empty_->setTexts(tr("No catalogue is open"),
                         tr("Payouts rest on the rights and the accepted reports of a catalogue."),
                         tr("Open a catalogue …"));
        subtitle_->clear();
        return;
    }
    if (!usage) {
        view_.reset();
        empty_->setTexts(
            tr("No usage was imported yet"),
            tr("Import what services report of streams and sales. A preview then shows who would "
               "be paid, and what is held and why. Nothing is booked before you approve it."),
            tr("Import usage …"));
        subtitle_->clear();
        return;
    }
    subtitle_->setText(tr("Periods with usage: %1 · approved runs: %2")
                           .arg(formatCount(static_cast<qint64>(content->periods.size())),
                                formatCount(static_cast<qint64>(content->runs.size()))));
    const QString before = period_->currentText();
    period_->clear();
    for (auto at = content->periods.rbegin(); at != content->periods.rend(); ++at) {
        period_->addItem(fromUtf8(*at));
    }
    const int same = period_->findText(before);
    period_->setCurrentIndex(std::max(0, same));
    {
        const QSignalBlocker quiet(runTable_.view->selectionModel());
        runs_->setRows(runRows(content->runs));
    }
    if (!view_ || same < 0) {
        preview();
    } else {
        showView();
    }
}

void PayoutsPage::setPeriod(const QString& period) {
    const int at = period_->findText(period);
    if (at < 0) return;
    period_->setCurrentIndex(at);
    preview();
}

void PayoutsPage::setPolicyFile(const QString& nameOrFile) {
    int at = policy_->findData(nameOrFile);
    if (at < 0) {
        at = policy_->count() - 1;
        policy_->insertItem(at, displayName(toPath(nameOrFile)), nameOrFile);
    }
    policy_->setCurrentIndex(at);
    preview();
}

void PayoutsPage::take(const std::shared_ptr<PayoutView>& view) {
    view_ = view;
    const int period = view_ ? period_->findText(fromUtf8(view_->payout->plan.period)) : -1;
    if (period >= 0) period_->setCurrentIndex(period);
    showView();
}

void PayoutsPage::showView() {
    const bool any = view_ != nullptr;
    steps_->setStep(any ? static_cast<int>(view_->step) : 0);
    items_->setRows(any ? view_->ready : nullptr);
    if (!any) return showButtons();
    title_->setText(view_->title);
    balance_->setText(tr("%1 = %2 paid + %3 held + %4 carried")
                          .arg(view_->pool, view_->paid, view_->held, view_->carried));
    origin_->setText(view_->origin);
    other_->setText(view_->otherLines);
    other_->setVisible(!view_->otherLines.isEmpty());
    showButtons();
}

bool PayoutsPage::isOpenRun() const {
    return view_ && view_->payout->run && !view_->payout->run->reversedAt;
}

PartyId PayoutsPage::selectedHolder() const {
    return PartyId{items_->id(currentOf(itemTable_))};
}

void PayoutsPage::markSelected(ItemStatus status) {
    const Party* party = view_ == nullptr ? nullptr : view_->payout->book.party(selectedHolder());
    if (party != nullptr) mark(status, fromUtf8(party->name));
}

void PayoutsPage::showButtons() {
    const bool writable = books_.content() && books_.content()->writable;
    const bool run = isOpenRun();
    const bool planned = view_ && !view_->payout->run && !view_->ready->rows.empty();
    preview_->setEnabled(period_->count() > 0);
    approve_->setEnabled(writable && planned);
    reverse_->setVisible(run);
    reverse_->setEnabled(writable);
    files_->setEnabled(run);
    marks_->setEnabled(run && writable && view_->due + view_->left + view_->failed > 0);
    statement_->setEnabled(run);
    context_.actions.refresh();
}

}  // namespace tributary::ui
