#include "ui/views/certificates_panel.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

#include "core/catalogue/isrc.h"
#include "ui/text/format.h"
#include "ui/text/money_text.h"
#include "ui/views/column_fit.h"

namespace tributary::ui {

namespace {

QString standing(const CleanState& state) {
    const auto open = std::count_if(state.shares.begin(), state.shares.end(),
                                    [](const CleanShare& share) { return !share.covered; });
    if (!state.clean) return CertificatesPanel::tr("%1 open").arg(open);
    return state.until.empty()
               ? CertificatesPanel::tr("royalty-clean")
               : CertificatesPanel::tr("royalty-clean until %1").arg(fromUtf8(state.until));
}

}  // namespace

CertificatesPanel::CertificatesPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      tracks_(new TextTable({{tr("released track")}, {tr("ISRC")}, {tr("state")}}, this)),
      shares_(
          new TextTable({{tr("source")}, {tr("share"), true}, {tr("covered")}, {tr("why")}}, this)),
      state_(roleLabel({}, "heading", this)),
      verified_(roleLabel({}, "muted", this)),
      export_(roleButton(tr("Export the certificate …"), "primary", this)),
      empty_(new EmptyState(
          tr("No report was accepted yet"),
          tr("A released track is royalty-clean once every share of what it draws on is covered by "
             "a licence or was paid. Accept an influence report to see where a track stands."),
          tr("Accept a report …"), this)),
      body_(new QWidget(this)) {
    auto* list = panelFrame(body_);
    trackTable_ = makeTable(theme, tracks_, tr("Released tracks"), list);
    trackTable_.view->setSortingEnabled(true);
    fitColumns(*trackTable_.view, {{0, 160, 1, 0}, {1, 140, 0, 1}, {2, 90, 0, 0}});
    auto* accepting = roleButton(tr("Accept a report …"), "", list);
    auto* left = new QVBoxLayout(list);
    left->setContentsMargins(12, 12, 12, 12);
    left->setSpacing(8);
    left->addWidget(trackTable_.view, 1);
    left->addWidget(accepting);
    auto* panel = panelFrame(body_);
    shareTable_ = makeTable(theme, shares_, tr("What the track draws on"), panel);
    fitColumns(*shareTable_.view, {{0, 170, 2, 0}, {1, 96, 0, 0}, {2, 104, 0, 0}, {3, 160, 3, 0}});
    auto* check = roleButton(tr("Check a certificate …"), "", panel);
    verified_->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(check);
    buttons->addStretch(1);
    buttons->addWidget(export_);
    auto* right = new QVBoxLayout(panel);
    right->setContentsMargins(16, 12, 16, 12);
    right->setSpacing(8);
    right->addWidget(state_);
    right->addWidget(shareTable_.view, 1);
    right->addWidget(verified_);
    right->addLayout(buttons);
    auto* row = new QHBoxLayout(body_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(list, 2);
    row->addWidget(panel, 3);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(empty_);
    layout->addWidget(body_, 1);
    connect(trackTable_.view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CertificatesPanel::showShares);
    connect(export_, &QPushButton::clicked, this, [this] {
        if (const CleanState* state = selected()) Q_EMIT certificateRequested(*state);
    });
    connect(check, &QPushButton::clicked, this, &CertificatesPanel::verifyRequested);
    connect(accepting, &QPushButton::clicked, this, &CertificatesPanel::acceptRequested);
    connect(empty_, &EmptyState::requested, this, &CertificatesPanel::acceptRequested);
    setStates(nullptr);
}

void CertificatesPanel::setTheme(const Theme& theme) {
    trackTable_.delegate->setTheme(theme);
    shareTable_.delegate->setTheme(theme);
}

void CertificatesPanel::setStates(std::shared_ptr<const CleanStates> states) {
    const qint64 before = tracks_->id(currentOf(trackTable_));
    states_ = std::move(states);
    const bool any = states_ && !states_->empty();
    body_->setVisible(any);
    empty_->setVisible(!any);
    std::vector<TextRow> rows;
    for (std::size_t i = 0; any && i < states_->size(); ++i) {
        const CleanState& state = (*states_)[i];
        TextRow row;
        row.cells = {fromUtf8(state.title), fromUtf8(formatIsrc(state.isrc)), standing(state)};
        row.id = static_cast<qint64>(i) + 1;
        row.tone = state.clean ? RowTone::Plain : RowTone::Warning;
        rows.push_back(std::move(row));
    }
    tracks_->setRows(std::move(rows));
    const int row = before > 0 ? tracks_->rowOf(before) : 0;
    selectSourceRow(trackTable_, std::max(0, row));
    showShares();
}

const CleanState* CertificatesPanel::selected() const {
    const qint64 id = tracks_->id(currentOf(trackTable_));
    if (!states_ || id <= 0) return nullptr;
    return &(*states_)[static_cast<std::size_t>(id - 1)];
}

void CertificatesPanel::showShares() {
    const CleanState* state = selected();
    std::vector<TextRow> rows;
    if (state != nullptr) {
        for (const CleanShare& share : state->shares) {
            TextRow row;
            row.cells = {fromUtf8(share.title), percentFigure(share.percent),
                         share.covered ? tr("covered") : tr("open"), reasonText(share.reason)};
            row.tone = share.covered ? RowTone::Plain : RowTone::Warning;
            row.tip = row.cells.back();
            rows.push_back(std::move(row));
        }
        state_->setText(state->clean
                            ? tr("Every share is covered: the track is %1.").arg(standing(*state))
                            : tr("Not royalty-clean: a licence or a payment has to cover what is "
                                 "open."));
    } else {
        state_->clear();
    }
    shares_->setRows(std::move(rows));
    export_->setEnabled(state != nullptr && state->clean);
}

void CertificatesPanel::showVerified(const QString& text, bool holds) {
    verified_->setProperty("role", holds ? "accent" : "warning");
    verified_->style()->unpolish(verified_);
    verified_->style()->polish(verified_);
    verified_->setText(text);
}

}  // namespace tributary::ui
