#include "ui/pages/splits_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/text/format.h"
#include "ui/views/sankey_view.h"
#include "ui/views/table_style.h"
#include "ui/window/royalty_desk.h"

namespace tributary::ui {

namespace {
enum Shown { Chart, Table, Problem };
}  // namespace

SplitsView::SplitsView(const Theme& theme, RoyaltyDesk& desk, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      model_(new RoyaltyModel(this)),
      caption_(new QLabel(this)),
      problem_(new QLabel(this)),
      open_(new QPushButton(tr("Open a catalogue"), this)),
      asTable_(new QPushButton(tr("Show as table"), this)),
      stack_(new QStackedWidget(this)),
      sankey_(new SankeyView(theme, this)),
      table_(new QTableView(this)) {
    caption_->setProperty("role", "muted");
    caption_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    problem_->setProperty("role", "muted");
    problem_->setWordWrap(true);
    problem_->setAlignment(Qt::AlignCenter);
    asTable_->setCheckable(true);
    asTable_->setProperty("role", "link");
    table_->setModel(model_);
    table_->setAccessibleName(tr("Who holds what"));
    styleTable(*table_);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);

    auto* empty = new QWidget(stack_);
    auto* emptyLayout = new QVBoxLayout(empty);
    emptyLayout->addStretch(1);
    emptyLayout->addWidget(problem_);
    emptyLayout->addWidget(open_, 0, Qt::AlignHCenter);
    emptyLayout->addStretch(1);
    stack_->addWidget(sankey_);
    stack_->addWidget(table_);
    stack_->addWidget(empty);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(16, 6, 10, 0);
    top->addWidget(caption_, 1);
    top->addWidget(asTable_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(stack_, 1);
    connect(asTable_, &QPushButton::toggled, this, &SplitsView::refresh);
    connect(open_, &QPushButton::clicked, this, &SplitsView::catalogueRequested);
    connect(&desk_, &RoyaltyDesk::changed, this, &SplitsView::refresh);
    refresh();
}

void SplitsView::setTheme(const Theme& theme) {
    sankey_->setTheme(theme);
}

void SplitsView::refresh() {
    const RoyaltyReport* report = desk_.report();
    model_->setReport(report);
    sankey_->setSankey(report == nullptr ? Sankey{} : makeSankey(*report));
    problem_->setText(desk_.problem());
    open_->setVisible(desk_.needsCatalogue());
    asTable_->setEnabled(report != nullptr);
    stack_->setCurrentIndex(report == nullptr ? Problem : asTable_->isChecked() ? Table : Chart);
    if (report == nullptr) {
        caption_->setText(tr("Who holds what this track draws on"));
        return;
    }
    QString text = tr("%1 · splits of %2")
                       .arg(RoyaltyDesk::policyLabel(desk_.policy()), fromUtf8(report->date));
    if (report->fictional) text += tr(" · the demo's holders are fictional");
    caption_->setText(text);
}

}  // namespace tributary::ui
