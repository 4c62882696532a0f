#include "ui/views/entries_panel.h"

#include <algorithm>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/models/sorted_rows.h"
#include "ui/text/counted.h"
#include "ui/text/format.h"

namespace tributary::ui {

EntriesPanel::EntriesPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      entries_(new TextTable(
          {{tr("entry"), true}, {tr("recorded")}, {tr("kind")}, {tr("what it says")}}, this)),
      kind_(new QComboBox(this)),
      count_(roleLabel({}, "small", this)),
      detail_(new QPlainTextEdit(this)),
      proof_(roleButton(tr("Export its proof …"), "", this)),
      head_(roleButton(tr("Export the signed head …"), "", this)),
      reverse_(roleButton(tr("Reverse the run …"), "", this)),
      empty_(new EmptyState(
          tr("Nothing was recorded yet"),
          tr("The ledger is made when something is first booked: a split, a licence, usage, an "
             "accepted report, a payout. It is a file of its own, signed, that only grows."),
          {}, this)),
      body_(new QWidget(this)) {
    auto* list = panelFrame(body_);
    table_ = makeTable(theme, entries_, tr("Entries of the ledger"), list);
    table_.view->setColumnWidth(0, 72);
    table_.view->setColumnWidth(1, instantWidth(fontMetrics()));
    table_.view->setColumnWidth(2, 130);
    kind_->setAccessibleName(tr("Kind of entries"));
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(kind_);
    line->addWidget(count_, 1);
    line->addWidget(head_);
    auto* left = new QVBoxLayout(list);
    left->setContentsMargins(12, 12, 12, 12);
    left->setSpacing(8);
    left->addLayout(line);
    left->addWidget(table_.view, 1);
    auto* panel = panelFrame(body_);
    panel->setFixedWidth(360);
    detail_->setReadOnly(true);
    detail_->setAccessibleName(tr("The entry in full"));
    detail_->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    auto* hint = roleLabel(tr("An entry is never changed. What was booked by mistake is taken back "
                              "by a reversal, which is an entry of its own."),
                           "small", panel);
    hint->setWordWrap(true);
    auto* right = new QVBoxLayout(panel);
    right->setContentsMargins(16, 12, 16, 12);
    right->setSpacing(8);
    right->addWidget(roleLabel(tr("Entry"), "heading", panel));
    right->addWidget(detail_, 1);
    right->addWidget(hint);
    right->addWidget(proof_);
    right->addWidget(reverse_);
    auto* row = new QHBoxLayout(body_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(list, 1);
    row->addWidget(panel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(empty_);
    layout->addWidget(body_, 1);
    connect(kind_, &QComboBox::activated, this, &EntriesPanel::showRows);
    connect(table_.view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &EntriesPanel::showEntry);
    connect(proof_, &QPushButton::clicked, this, [this] {
        if (const qint64 id = entries_->id(currentOf(table_)); id > 0) {
            Q_EMIT proofRequested(id - 1);
        }
    });
    connect(head_, &QPushButton::clicked, this, &EntriesPanel::headRequested);
    connect(reverse_, &QPushButton::clicked, this, &EntriesPanel::reversalRequested);
    setLedger(nullptr);
}

void EntriesPanel::setTheme(const Theme& theme) {
    table_.delegate->setTheme(theme);
}

void EntriesPanel::setLedger(std::shared_ptr<const LedgerView> ledger) {
    ledger_ = std::move(ledger);
    const bool any = ledger_ && ledger_->there;
    body_->setVisible(any);
    empty_->setVisible(!any);
    const QString chosen = kind_->currentData().toString();
    kind_->clear();
    kind_->addItem(tr("All kinds"), QString());
    if (any) {
        QStringList kinds(ledger_->kinds.begin(), ledger_->kinds.end());
        kinds.removeDuplicates();
        kinds.sort();
        for (const QString& kind : kinds) kind_->addItem(kind, kind);
    }
    kind_->setCurrentIndex(std::max(0, kind_->findData(chosen)));
    showRows();
}

void EntriesPanel::showRows() {
    std::shared_ptr<const ReadyRows> rows;
    const QString kind = kind_->currentData().toString();
    if (ledger_ && ledger_->ready) {
        rows = ledger_->ready;
        if (!kind.isEmpty()) {
            rows = someRows(*rows, [&](std::size_t i) { return ledger_->kinds[i] == kind; });
        }
        const auto shown = static_cast<qint64>(ledger_->ready->rows.size());
        count_->setText(
            ledger_->entries > ledger_->ready->rows.size()
                ? tr("The newest %1 of %2 entries")
                      .arg(formatCount(shown), formatCount(static_cast<qint64>(ledger_->entries)))
                : counted(shown, tr("1 entry"), tr("%1 entries")));
    }
    entries_->setRows(std::move(rows));
    table_.view->setCurrentIndex(table_.proxy->index(0, 0));
    showEntry();
}

void EntriesPanel::selectEntry(int row) {
    selectSourceRow(table_, row);
}

void EntriesPanel::showEntry() {
    const qint64 id = entries_->id(currentOf(table_));
    QString detail, kind;
    for (std::size_t i = 0; ledger_ && i < ledger_->details.size(); ++i) {
        if (ledger_->ready->rows[i].id != id) continue;
        detail = ledger_->details[i];
        kind = ledger_->kinds[i];
    }
    detail_->setPlainText(detail);
    proof_->setEnabled(id > 0);
    reverse_->setVisible(kind == QStringLiteral("payout"));
}

}  // namespace tributary::ui
