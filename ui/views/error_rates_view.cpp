#include "ui/views/error_rates_view.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/models/error_rates.h"
#include "ui/text/format.h"
#include "ui/text/rates.h"
#include "ui/views/parts.h"
#include "ui/views/table_style.h"

namespace tributary::ui {

namespace {

QLabel* label(const char* role, QWidget* parent) {
    QLabel* made = wrappedLabel({}, role, parent);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return made;
}

}  // namespace

ErrorRatesView::ErrorRatesView(QWidget* parent)
    : QWidget(parent),
      model_(new TextTable(errorRateColumns(), this)),
      table_(new QTableView(this)),
      text_(label("", this)),
      material_(label("muted", this)) {
    auto* title = label("strong", this);
    title->setText(tr("How often it errs"));
    table_->setModel(model_);
    table_->setAccessibleName(tr("Errors by kind of evidence"));
    styleTable(*table_);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table_->setSelectionMode(QAbstractItemView::NoSelection);
    table_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* texts = new QVBoxLayout;
    texts->setContentsMargins(16, 0, 16, 0);
    texts->setSpacing(4);
    texts->addWidget(text_);
    texts->addWidget(material_);
    auto* heading = new QVBoxLayout;
    heading->setContentsMargins(16, 0, 16, 0);
    heading->addWidget(title);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 14, 0, 2);
    layout->setSpacing(6);
    layout->addLayout(heading);
    layout->addWidget(table_);
    layout->addLayout(texts);
}

void ErrorRatesView::setReport(const Report& report) {
    const bool has = hasErrorRates(report);
    model_->setRows(has ? errorRateRows(*report.validation) : std::vector<TextRow>());
    table_->setVisible(model_->rowCount() > 0);
    table_->setFixedHeight(table_->horizontalHeader()->sizeHint().height() +
                           model_->rowCount() * table_->verticalHeader()->defaultSectionSize());
    text_->setText(errorRateSentences(report).join(QChar('\n')));
    material_->setText(has ? fromUtf8(report.validation->material) : QString());
    material_->setVisible(has);
}

}  // namespace tributary::ui
