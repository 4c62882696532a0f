#include "ui/views/holders_view.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/models/sorted_rows.h"
#include "ui/text/format.h"
#include "ui/views/column_fit.h"
#include "ui/window/books.h"

namespace tributary::ui {

namespace {

constexpr int kFormWidth = 340;

}  // namespace

HoldersView::HoldersView(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      model_(new TextTable({{tr("name")},
                            {tr("IPI")},
                            {tr("ISNI")},
                            {tr("IBAN")},
                            {tr("PayPal")},
                            {tr("splits"), true},
                            {tr("note")}},
                           this)) {
    auto* list = panelFrame(this);
    table_ = makeTable(theme, model_, tr("Rights holders"), list);
    table_.view->setSortingEnabled(true);
    table_.view->sortByColumn(0, Qt::AscendingOrder);
    table_.view->setColumnHidden(2, true);  // stands in the form
    fitColumns(*table_.view, {{0, 200, 3, 0},
                              {1, 98, 0, 3},
                              {3, 150, 1, 1},
                              {4, 140, 1, 2},
                              {5, 62, 0, 0},
                              {6, 150, 2, 0}});
    auto* search = new QLineEdit(list);
    search->setPlaceholderText(tr("Search holders …"));
    search->setAccessibleName(tr("Search holders"));
    search->setClearButtonEnabled(true);
    search->setMaximumWidth(320);
    auto* add = roleButton(tr("New holder"), "", list);
    auto* line = new QHBoxLayout;
    line->addWidget(search, 1);
    line->addStretch(1);
    line->addWidget(add);
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(10);
    layout->addLayout(line);
    layout->addWidget(table_.view, 1);
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(12);
    whole->addWidget(list, 1);
    whole->addWidget(makeForm());
    connect(search, &QLineEdit::textChanged, this,
            [this](const QString& text) { searchTable(table_, text); });
    connect(add, &QPushButton::clicked, this, [this] {
        table_.view->clearSelection();
        table_.view->setCurrentIndex({});
        showParty({});
        fields_.at(PartyField::Name).edit->setFocus();
    });
    connect(table_.view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) {
                if (now.isValid()) showParty(PartyId{model_->id(currentOf(table_))});
            });
    showParty({});
}

QWidget* HoldersView::makeForm() {
    auto* panel = panelFrame(this);
    panel->setFixedWidth(kFormWidth);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(4);
    heading_ = roleLabel({}, "heading", panel);
    heading_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    note_ = roleLabel({}, "small", panel);
    note_->setWordWrap(true);
    layout->addWidget(heading_);
    layout->addWidget(note_);
    for (const PartyField field : kPartyFields) {
        auto* label = roleLabel(fieldLabel(field), "small", panel);
        auto* edit = new QLineEdit(panel);
        edit->setAccessibleName(fieldLabel(field));
        edit->setPlaceholderText(fieldHint(field));
        label->setBuddy(edit);
        auto* problem = roleLabel({}, "alert", panel);
        problem->setWordWrap(true);
        problem->hide();
        layout->addSpacing(4);
        layout->addWidget(label);
        layout->addWidget(edit);
        layout->addWidget(problem);
        fields_[field] = {edit, problem};
        connect(edit, &QLineEdit::textChanged, this, &HoldersView::check);
    }
    save_ = roleButton(tr("Save"), "primary", panel);
    reason_ = new QLineEdit(panel);
    reason_->setPlaceholderText(tr("Why nothing is to be paid for now"));
    reason_->setAccessibleName(tr("Reason of the hold"));
    hold_ = roleButton(tr("Hold payments"), "", panel);
    layout->addSpacing(6);
    layout->addWidget(save_);
    layout->addStretch(1);
    layout->addWidget(reason_);
    layout->addWidget(hold_);
    connect(save_, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(typed()); });
    connect(hold_, &QPushButton::clicked, this, [this] {
        const Party* party = shown();
        if (party == nullptr) return;
        const QString former = fromUtf8(party->holdReason);
        const QString typed = reason_->text().trimmed();
        const QString reason = !former.isEmpty() ? QString()
                               : typed.isEmpty() ? tr("held by hand")
                                                 : typed;
        Q_EMIT holdRequested(party->id.value, reason, former);
    });
    connect(reason_, &QLineEdit::textChanged, this, &HoldersView::check);
    return panel;
}

void HoldersView::setTheme(const Theme& theme) {
    table_.delegate->setTheme(theme);
}

void HoldersView::setContent(std::shared_ptr<const BooksContent> content) {
    content_ = std::move(content);
    const PartyId before = id_;
    model_->setRows(content_ ? content_->holders : nullptr);
    const int row = model_->rowOf(before.value);
    if (before.value != 0 && row >= 0) {
        selectSourceRow(table_, row);
    } else if (model_->rowCount() > 0) {
        table_.view->setCurrentIndex(table_.proxy->index(0, 0));
    }
    if (shown() != nullptr) showParty(id_);
}

const Party* HoldersView::shown() const {
    return content_ && id_.value != 0 ? content_->book.party(id_) : nullptr;
}

void HoldersView::showParty(PartyId id) {
    id_ = id;
    const Party* party = shown();
    const Party nobody;
    for (auto& [field, parts] : fields_) {
        parts.edit->setText(shownValue(party == nullptr ? nobody : *party, field));
        // A name is how a holder is known; it stays.
        if (field == PartyField::Name) parts.edit->setReadOnly(party != nullptr);
    }
    heading_->setText(party == nullptr ? tr("New holder") : fromUtf8(party->name));
    note_->setText(party == nullptr ? tr("Is stored at once; shares are given in a split.")
                   : party->suspense
                       ? tr("Takes the shares of payees who are not known yet. Give them to "
                            "somebody by a new version of the split.")
                   : party->fictional ? tr("Made up for the demo. Payouts leave it out.")
                                      : QString());
    note_->setVisible(!note_->text().isEmpty());
    reason_->clear();
    check();
}

void HoldersView::check() {
    bool fine = true;
    for (auto& [field, parts] : fields_) {
        const FieldCheck result = checkField(field, parts.edit->text());
        const bool quiet = field == PartyField::Name && parts.edit->text().isEmpty();
        parts.problem->setText(result.problem);
        parts.problem->setVisible(!result.problem.isEmpty() && !quiet);
        fine = fine && result.problem.isEmpty();
    }
    const Party* party = shown();
    const bool writable = content_ && content_->writable;
    const bool special = party != nullptr && (party->suspense || party->fictional);
    save_->setEnabled(fine && writable && !special && (party == nullptr || !(typed() == *party)));
    const bool held = party != nullptr && !party->holdReason.empty();
    hold_->setText(held ? tr("Pay again") : tr("Hold payments"));
    hold_->setVisible(party != nullptr && !special);
    hold_->setEnabled(writable);
    reason_->setVisible(hold_->isVisibleTo(this) && !held);
}

Party HoldersView::typed() const {
    const Party* party = shown();
    Party result = party == nullptr ? Party{} : *party;
    for (const auto& [field, parts] : fields_) {
        setValue(result, field, checkField(field, parts.edit->text()).canonical);
    }
    return result;
}

}  // namespace tributary::ui
