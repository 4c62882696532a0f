#include "ui/models/payout_view.h"

#include <algorithm>
#include <set>

#include <QCoreApplication>

#include "core/base/atomic_file.h"
#include "core/settlement/statements.h"
#include "ui/text/format.h"
#include "ui/text/language.h"
#include "ui/text/money_text.h"

namespace tributary::ui {

namespace {

struct PayoutText {
    Q_DECLARE_TR_FUNCTIONS(PayoutText)
};

QString holderText(const Payout& payout, PartyId id) {
    const Party* party = payout.book.party(id);
    return party == nullptr ? PayoutText::tr("(nobody yet)") : fromUtf8(party->name);
}

/// Why an amount is not paid now.
QString whyOf(const StoredItem& item, const Policy& policy) {
    if (item.kind == ItemKind::Carried) {
        return item.micros < 0
                   ? PayoutText::tr("owed back: set against what comes")
                   : PayoutText::tr("below the smallest payout of %1, or below one unit")
                         .arg(moneyText(policy.minimumMicros, policy.currency));
    }
    return reasonText(item.reason);
}

TextRow rowOf(const Payout& payout, const Policy& policy, const StoredItem& item) {
    const Money amount(item.micros, payout.plan.currency);
    TextRow row;
    row.cells = {
        itemKindText(item.kind), holderText(payout, item.party), amountText(amount),
        item.kind == ItemKind::Paid && payout.run ? itemStatusText(item.status) : QString(),
        whyOf(item, policy)};
    row.order = {static_cast<qint64>(item.kind), kByText, item.micros};
    row.id = item.party.value;
    QStringList tip{row.cells.back(), exactMoneyText(amount)};
    tip.removeAll(QString());
    row.tip = tip.join(QChar('\n'));
    row.tone = item.status == ItemStatus::Failed ? RowTone::Error
               : item.kind == ItemKind::Paid     ? RowTone::Plain
               : item.kind == ItemKind::Held     ? RowTone::Warning
                                                 : RowTone::Muted;
    return row;
}

PayoutStep stepOf(const PayoutView& view) {
    const auto& run = view.payout->run;
    if (!run) return PayoutStep::Preview;
    if (run->reversedAt) return PayoutStep::Approved;
    const bool settled = view.due == 0 && view.left + view.failed > 0;
    return settled ? PayoutStep::Settled : PayoutStep::Approved;
}

}  // namespace

Result<PayoutView> makePayoutView(Payout payout, Policy policy) {
    const PayoutPlan& plan = payout.plan;
    const Currency currency = plan.currency;
    std::array<std::int64_t, 4> sums{};
    for (const ItemKind kind :
         {ItemKind::Paid, ItemKind::Recouped, ItemKind::Held, ItemKind::Carried}) {
        auto sum = sumOf(plan.items, kind);
        if (!sum) return fail(sum.error());
        sums[static_cast<std::size_t>(kind)] = *sum;
    }
    auto held = addChecked(sums[1], sums[2]);
    if (!held) return fail(held.error());
    PayoutView view{.policy = std::move(policy)};
    view.pool = wholeMoneyText({plan.poolMicros(), currency});
    view.paid = wholeMoneyText({sums[0], currency});
    view.held = wholeMoneyText({*held, currency});
    view.carried = wholeMoneyText({sums[3], currency});
    view.origin = PayoutText::tr("%1 from usage, %2 brought forward")
                      .arg(moneyText(plan.usagePoolMicros, currency),
                           moneyText(plan.broughtMicros, currency));
    if (payout.otherLines > 0) {
        view.otherLines = PayoutText::tr(
                              "%1 usage lines of the period are of another currency or "
                              "type: this policy does not look at them.")
                              .arg(formatCount(payout.otherLines));
    }
    view.title = !payout.run ? PayoutText::tr("Preview of %1").arg(fromUtf8(plan.period))
                 : payout.run->reversedAt
                     ? PayoutText::tr("Run %1, reversed: %2")
                           .arg(fromUtf8(payout.run->name), fromUtf8(payout.run->reversedWhy))
                     : PayoutText::tr("Run %1, approved %2")
                           .arg(fromUtf8(payout.run->name), dayText(payout.run->approvedAt));
    std::vector<TextRow> rows;
    for (const StoredItem& item : plan.items) {
        rows.push_back(rowOf(payout, view.policy, item));
        if (item.kind != ItemKind::Paid || !payout.run) continue;
        ++(item.status == ItemStatus::Due    ? view.due
           : item.status == ItemStatus::Paid ? view.left
                                             : view.failed);
    }
    view.ready = makeReady(std::move(rows));
    view.payout = std::make_shared<const Payout>(std::move(payout));
    view.step = stepOf(view);
    return view;
}

std::vector<TextRow> runRows(const std::vector<StoredRun>& runs) {
    std::vector<TextRow> rows;
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        const auto currency = Currency::parse(run->currency);
        TextRow row;
        row.cells = {fromUtf8(run->name),
                     currency ? moneyText(run->usagePoolMicros + run->broughtMicros, *currency)
                              : fromUtf8(run->currency),
                     run->reversedAt ? PayoutText::tr("reversed") : PayoutText::tr("approved"),
                     dayText(run->approvedAt)};
        row.id = run->id;
        row.tone = run->reversedAt ? RowTone::Muted : RowTone::Plain;
        row.tip = row.cells.back();
        if (run->reversedAt) row.tip += QChar('\n') + fromUtf8(run->reversedWhy);
        rows.push_back(std::move(row));
    }
    return rows;
}

QString approvalConsequences(const PayoutView& view) {
    const auto holders =
        std::count_if(view.payout->plan.items.begin(), view.payout->plan.items.end(),
                      [](const StoredItem& item) { return item.kind == ItemKind::Paid; });
    return PayoutText::tr(
               "%1 will be due to %2 holders; %3 are held and %4 carried to the next run. The run "
               "is locked and entered in the ledger for good: it cannot be changed or deleted any "
               "more, only reversed by another entry. No money is moved.")
        .arg(view.paid, formatCount(holders), view.held, view.carried);
}

QString reversalConsequences(const PayoutView& view) {
    QString text = PayoutText::tr(
                       "What run %1 accrued is due to nobody any more, and what it was "
                       "to pay is not paid. The reversal is entered in the ledger and "
                       "cannot be taken back itself; approve the period again instead.")
                       .arg(fromUtf8(view.payout->run->name));
    if (view.left > 0) {
        text +=
            QChar(' ') + PayoutText::tr(
                             "%1 payments have left already: they are owed back and set against "
                             "what comes.")
                             .arg(formatCount(static_cast<qint64>(view.left)));
    }
    return text;
}

namespace {

/// A holder's name as part of a file's: what a disk might not take becomes a dash.
std::string fileName(const Party& party, const std::string& period, MoneyForm form) {
    QString name = fromUtf8(party.name);
    for (QChar& c : name) {
        if (!c.isLetterOrNumber() && c != QChar(' ')) c = QChar('-');
    }
    return period + " " + name.left(80).toStdString() + " " + std::to_string(party.id.value) + "." +
           moneyFormEnding(form);
}

}  // namespace

Result<void> writeStatement(Catalogue& catalogue, PartyId holder, const Payout& payout,
                            const std::filesystem::path& file) {
    auto statement = statementFor(catalogue, std::to_string(holder.value), payout.plan.period,
                                  std::string(payout.plan.currency.code()));
    if (!statement) return fail(statement.error());
    auto bytes =
        rendered(*statement, moneyFormOfFile(file).value_or(MoneyForm::Pdf), documentLanguage());
    if (!bytes) return fail(bytes.error());
    return writeFileAtomically(file, *bytes);
}

Result<std::size_t> writeStatements(Catalogue& catalogue, const Payout& payout, MoneyForm form,
                                    const std::filesystem::path& folder, const Progress& progress,
                                    std::stop_token stop) {
    std::set<PartyId> holders;
    for (const StoredItem& item : payout.plan.items) {
        if (payout.book.party(item.party) != nullptr) holders.insert(item.party);
    }
    auto statements =
        statementsOf(catalogue, payout.plan.period, std::string(payout.plan.currency.code()));
    if (!statements) return fail(statements.error());
    std::size_t written = 0;
    for (const PartyId id : holders) {
        if (stop.stop_requested()) return cancelled();
        progress.report("statements", written, holders.size());
        const Party& party = *payout.book.party(id);
        auto statement = statements->of(party);
        if (!statement) return fail(statement.error());
        auto bytes = rendered(*statement, form, documentLanguage());
        if (!bytes) return fail(bytes.error());
        auto done = writeFileAtomically(folder / fileName(party, payout.plan.period, form), *bytes);
        if (!done) return fail(done.error());
        ++written;
    }
    return written;
}

}  // namespace tributary::ui
