#include "ui/pages/calculator_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/text/format.h"
#include "ui/text/money_text.h"
#include "ui/views/column_fit.h"
#include "ui/views/parts.h"
#include "ui/views/table_style.h"
#include "ui/window/ask_file.h"
#include "ui/window/royalty_desk.h"
#include "ui/window/workspace.h"

namespace tributary::ui {

namespace {

constexpr int kFirstVolume = 1000000;

}  // namespace

CalculatorView::CalculatorView(RoyaltyDesk& desk, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      model_(new RoyaltyModel(this)),
      policy_(new QComboBox(this)),
      volume_(new QLineEdit(formatCount(kFirstVolume), this)),
      rate_(new QLineEdit(this)),
      volumeCaption_(roleLabel({}, "small", this)),
      rateUnit_(roleLabel({}, "small", this)),
      leaveOut_(new QCheckBox(tr("Leave out rejected sources"), this)),
      totals_(roleLabel({}, "strong", this)),
      note_(roleLabel({}, "small", this)),
      problem_(roleLabel({}, "muted", this)),
      open_(new QPushButton(tr("Open a catalogue"), this)),
      save_(new QPushButton(tr("Save the royalty report …"), this)),
      stack_(new QStackedWidget(this)),
      table_(new QTableView(this)) {
    for (const QString& name : RoyaltyDesk::policies()) {
        policy_->addItem(RoyaltyDesk::policyLabel(name), name);
    }
    table_->setModel(model_);
    table_->setAccessibleName(tr("Who gets what"));
    styleTable(*table_);
    table_->setMinimumHeight(60);  // in a low window: the heading and one line
    fitColumns(*table_, {{RoyaltyModel::Holder, 150, 3, 0},
                         {RoyaltyModel::Source, 140, 3, 0},
                         {RoyaltyModel::Side, 110, 0, 0},
                         {RoyaltyModel::Percent, 76, 0, 0},
                         {RoyaltyModel::Amount, 106, 0, 0},
                         {RoyaltyModel::Held, 116, 2, 0}});
    leaveOut_->setChecked(desk_.leavesOutRejected());
    problem_->setWordWrap(true);
    problem_->setAlignment(Qt::AlignCenter);
    note_->setWordWrap(true);

    auto* figures = new QWidget(stack_);
    auto* figuresLayout = new QVBoxLayout(figures);
    figuresLayout->setContentsMargins(0, 0, 0, 2);
    figuresLayout->setSpacing(4);
    figuresLayout->addWidget(table_, 1);
    auto* empty = new QWidget(stack_);
    auto* emptyLayout = new QVBoxLayout(empty);
    emptyLayout->addStretch(1);
    emptyLayout->addWidget(problem_);
    emptyLayout->addWidget(open_, 0, Qt::AlignHCenter);
    emptyLayout->addStretch(1);
    stack_->addWidget(figures);
    stack_->addWidget(empty);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(totals_);
    texts->addWidget(note_);
    auto* sums = new QHBoxLayout;
    sums->setContentsMargins(16, 0, 16, 6);
    sums->setSpacing(12);
    sums->addLayout(texts, 1);
    sums->addWidget(save_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(makeControls());
    layout->addWidget(stack_, 1);
    layout->addLayout(sums);
    connect(policy_, &QComboBox::currentIndexChanged, this,
            [this] { desk_.setPolicy(policy_->currentData().toString()); });
    connect(volume_, &QLineEdit::textEdited, &desk_, &RoyaltyDesk::setVolume);
    connect(rate_, &QLineEdit::textEdited, &desk_, &RoyaltyDesk::setRate);
    connect(leaveOut_, &QCheckBox::toggled, &desk_, &RoyaltyDesk::setLeaveOutRejected);
    connect(open_, &QPushButton::clicked, this, &CalculatorView::catalogueRequested);
    connect(save_, &QPushButton::clicked, this, &CalculatorView::askFile);
    connect(&desk_, &RoyaltyDesk::changed, this, &CalculatorView::refresh);
    refresh();
}

QLayout* CalculatorView::makeControls() {
    auto* row = new QHBoxLayout;
    row->setContentsMargins(16, 8, 16, 0);
    row->setSpacing(12);
    const auto field = [&](QLabel* caption, QWidget* edit, int stretch) {
        auto* column = new QVBoxLayout;
        column->setSpacing(2);
        column->addWidget(caption);
        column->addWidget(edit);
        edit->setAccessibleName(caption->text());
        row->addLayout(column, stretch);
    };
    volumeCaption_->setText(tr("Streams"));
    field(roleLabel(tr("Policy"), "small", this), policy_, 3);
    field(volumeCaption_, volume_, 2);
    field(rateUnit_, rate_, 2);
    auto* last = new QVBoxLayout;
    last->addStretch(1);
    last->addWidget(leaveOut_);
    row->addLayout(last, 0);
    policy_->setMinimumWidth(80);
    policy_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    volume_->setMinimumWidth(60);
    rate_->setMinimumWidth(50);
    return row;
}

void CalculatorView::refresh() {
    const RoyaltyReport* report = desk_.report();
    model_->setReport(report);
    stack_->setCurrentIndex(report == nullptr ? 1 : 0);
    problem_->setText(desk_.problem());
    open_->setVisible(desk_.needsCatalogue());
    volumeCaption_->setText(desk_.perStream() ? tr("Streams") : tr("Revenue"));
    volume_->setAccessibleName(volumeCaption_->text());
    rateUnit_->setText(desk_.rateUnit());
    rate_->setAccessibleName(tr("Rate, %1").arg(desk_.rateUnit()));
    if (!rate_->hasFocus()) rate_->setText(desk_.rateText());
    totals_->setVisible(report != nullptr);
    note_->setVisible(report != nullptr);
    save_->setVisible(report != nullptr);
    if (report == nullptr) return;
    const RoyaltyTotals totals = royaltyTotals(*report);
    totals_->setText(
        tr("%1 in all: %2 payable, %3 held")
            .arg(moneyText(totals.pool), moneyText(totals.payable), moneyText(totals.held)));
    QStringList exact{exactMoneyText(totals.payable), exactMoneyText(totals.held)};
    exact.removeAll(QString());
    totals_->setToolTip(exact.join(QChar('\n')));
    note_->setText(report->fictional
                       ? tr("An estimate from similarity, which books nothing. The demo's holders "
                            "are fictional and are never paid.")
                       : tr("An estimate from similarity, which books nothing."));
}

void CalculatorView::askFile() {
    if (desk_.report() == nullptr) return;
    const QString title = fromUtf8(desk_.report()->title);
    askSaveAs(this, tr("Save the royalty report"),
              tr("PDF (*.pdf);;CSV (*.csv);;Spreadsheets (*.xlsx);;JSON (*.json)"),
              (title.isEmpty() ? tr("Royalty report") : title) + QStringLiteral(".pdf"),
              [this](const QString& file) { desk_.exportReport(toPath(file)); });
}

}  // namespace tributary::ui
