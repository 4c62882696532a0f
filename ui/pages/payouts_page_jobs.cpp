// What the page of payouts has done in jobs, and the questions before it.

#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QUndoStack>

#include "core/settlement/import_usage.h"
#include "core/settlement/payout_files.h"
#include "ui/pages/payouts_page.h"
#include "ui/text/counted.h"
#include "ui/text/format.h"
#include "ui/text/money_text.h"
#include "ui/window/ask_file.h"
#include "ui/window/booked_change.h"
#include "ui/window/books.h"
#include "ui/window/workspace.h"

namespace tributary::ui {

namespace {

Result<void> readPreview(Catalogue& catalogue, const std::string& period,
                         const std::string& policyName, PayoutView& out) {
    auto policy = loadPolicy(policyName);
    if (!policy) return fail(policy.error());
    auto payout = previewPayout(catalogue, period, *policy);
    if (!payout) return fail(payout.error());
    auto view = makePayoutView(std::move(*payout), std::move(*policy));
    if (!view) return fail(view.error());
    out = std::move(*view);
    return {};
}

Result<void> readRun(Catalogue& catalogue, const std::string& name, PayoutView& out) {
    auto payout = findPayout(catalogue, name);
    if (!payout) return fail(payout.error());
    auto policy = parsePolicy(payout->run->policy);
    if (!policy) return fail(policy.error());
    auto view = makePayoutView(std::move(*payout), std::move(*policy));
    if (!view) return fail(view.error());
    out = std::move(*view);
    return {};
}

/// How the payment of a holder stands; of all together: due.
ItemStatus formerStatus(const PayoutPlan& plan, const RightsBook& rights, const QString& holder) {
    const Party* party = rights.partyNamed(holder.toStdString());
    for (const StoredItem& item : plan.items) {
        if (party != nullptr && item.kind == ItemKind::Paid && item.party == party->id) {
            return item.status;
        }
    }
    return ItemStatus::Due;
}

std::shared_ptr<PayoutView> emptyView() {
    return std::make_shared<PayoutView>(
        PayoutView{.policy = Policy{.name = {}, .currency = *Currency::parse("EUR")}});
}

}  // namespace

void PayoutsPage::importUsageFile(const QString& file) {
    const auto outcome = std::make_shared<UsageImportOutcome>();
    books_.write(
        tr("Import %1").arg(displayName(toPath(file))),
        [path = toPath(file), outcome](Catalogue& catalogue, const Progress& progress,
                                       std::stop_token stop) -> Result<void> {
            auto done =
                importUsage(catalogue, path, SystemClock().now(), progress, std::move(stop));
            if (!done) return fail(done.error());
            *outcome = std::move(*done);
            return {};
        },
        this,
        [this, outcome] {
            view_.reset();
            Q_EMIT books_.workspace().notice(
                tr("Added: %1; there already: %2.")
                    .arg(counted(static_cast<qint64>(outcome->added), tr("1 usage line"),
                                 tr("%1 usage lines")),
                         formatCount(outcome->alreadyThere)));
        });
}

void PayoutsPage::preview() {
    if (!books_.content() || period_->count() == 0) return;
    const QString policy = policy_->currentData().toString();
    if (policy.isEmpty()) return;
    const auto view = emptyView();
    books_.read(
        tr("Preview the payout of %1").arg(period_->currentText()),
        [period = period_->currentText().toStdString(), policy = policy.toStdString(), view](
            Catalogue& catalogue, const Progress&, std::stop_token) {
            return readPreview(catalogue, period, policy, *view);
        },
        this, [this, view] { take(view); });
}

void PayoutsPage::showRun(const std::string& name) {
    const auto view = emptyView();
    books_.read(
        tr("Read run %1").arg(fromUtf8(name)),
        [name, view](Catalogue& catalogue, const Progress&, std::stop_token) {
            return readRun(catalogue, name, *view);
        },
        this, [this, view] { take(view); });
}

QMessageBox* PayoutsPage::askApprove() {
    if (!view_ || view_->payout->run) return nullptr;
    auto* question =
        new QMessageBox(QMessageBox::Warning, tr("Approve the payout"),
                        tr("Book the payout of %1?").arg(fromUtf8(view_->payout->plan.period)),
                        QMessageBox::NoButton, this);
    question->setInformativeText(approvalConsequences(*view_));
    question->setAttribute(Qt::WA_DeleteOnClose);
    auto* yes = question->addButton(tr("Approve and lock"), QMessageBox::AcceptRole);
    question->setDefaultButton(question->addButton(tr("Not yet"), QMessageBox::RejectRole));
    connect(yes, &QPushButton::clicked, this, &PayoutsPage::approve);
    question->open();
    return question;
}

void PayoutsPage::approve() {
    if (!view_ || view_->payout->run) return;
    const auto booked = std::make_shared<std::string>();
    books_.write(
        tr("Approve the payout of %1").arg(fromUtf8(view_->payout->plan.period)),
        [seen = view_, booked](Catalogue& catalogue, const Progress&,
                               std::stop_token) -> Result<void> {
            // What was seen is booked, or nothing: a run approved meanwhile is refused.
            auto payout =
                approvePayout(catalogue, *seen->payout, seen->policy, SystemClock().now());
            if (!payout) return fail(payout.error());
            *booked = payout->run->name;
            return {};
        },
        this,
        [this, booked] {
            showRun(*booked);
            Q_EMIT books_.workspace().notice(
                tr("Run %1 is approved and locked.").arg(fromUtf8(*booked)));
        });
}

QMessageBox* PayoutsPage::askReverse() {
    if (!isOpenRun()) return nullptr;
    auto* question = new QMessageBox(QMessageBox::Warning, tr("Reverse the run"),
                                     tr("Reverse run %1?").arg(fromUtf8(view_->payout->run->name)),
                                     QMessageBox::NoButton, this);
    question->setInformativeText(reversalConsequences(*view_));
    question->setAttribute(Qt::WA_DeleteOnClose);
    auto* yes = question->addButton(tr("Reverse it …"), QMessageBox::AcceptRole);
    question->setDefaultButton(question->addButton(tr("Keep it"), QMessageBox::RejectRole));
    connect(yes, &QPushButton::clicked, this, [this] {
        auto* why = new QInputDialog(this);
        why->setAttribute(Qt::WA_DeleteOnClose);
        why->setWindowTitle(tr("Reverse the run"));
        why->setLabelText(tr("Why? The reason stands in the ledger."));
        connect(why, &QInputDialog::textValueSelected, this, &PayoutsPage::reverse);
        why->open();
    });
    question->open();
    return question;
}

void PayoutsPage::reverse(const QString& why) {
    if (!isOpenRun()) return;
    const std::string name = view_->payout->run->name;
    const QString reason = why.trimmed().isEmpty() ? tr("by hand") : why.trimmed();
    books_.write(
        tr("Reverse run %1").arg(fromUtf8(name)),
        [name, reason = reason.toStdString()](Catalogue& catalogue, const Progress&,
                                              std::stop_token) -> Result<void> {
            auto payout = findPayout(catalogue, name);
            if (!payout) return fail(payout.error());
            return reversePayout(catalogue, *payout, reason, SystemClock().now());
        },
        this, [this, name] { showRun(name); });
}

void PayoutsPage::writeFiles(const QString& folder) {
    if (!isOpenRun()) return;
    const auto written = std::make_shared<WrittenPayout>();
    const Payer payer{
        payerName_->text().trimmed().toStdString(), payerIban_->text().trimmed().toStdString(), {}};
    books_.run(
        tr("Write the payment files"),
        [seen = view_->payout, payer, path = toPath(folder), written](
            const Progress&, std::stop_token) -> Result<void> {
            auto done = writePayoutFiles(*seen, payer, path);
            if (!done) return fail(done.error());
            *written = std::move(*done);
            return {};
        },
        this,
        [this, written, folder] {
            QString text =
                tr("Written to %2: %1. No money is moved by that.")
                    .arg(counted(written->files.size(), tr("1 file"), tr("%1 files")), folder);
            if (!written->withoutDetails.empty()) {
                QStringList names;
                for (const std::string& name : written->withoutDetails) names << fromUtf8(name);
                text += QChar(' ') + tr("No account is known of %1: no file pays them.")
                                         .arg(names.join(QStringLiteral(", ")));
            }
            Q_EMIT books_.workspace().notice(text);
            auto next = std::make_shared<PayoutView>(*view_);
            next->step = std::max(next->step, PayoutStep::Files);
            take(next);
        });
}

void PayoutsPage::mark(ItemStatus status, const QString& holder) {
    if (!isOpenRun()) return;
    const std::string name = view_->payout->run->name;
    const auto book = [this, name, holder](ItemStatus wanted) {
        books_.write(
            tr("Mark payments of run %1").arg(fromUtf8(name)),
            [name, holder = holder.toStdString(), wanted](Catalogue& catalogue, const Progress&,
                                                          std::stop_token) -> Result<void> {
                auto payout = findPayout(catalogue, name);
                if (!payout) return fail(payout.error());
                auto marked = markPayout(catalogue, *payout, holder, wanted, SystemClock().now());
                if (!marked) return fail(marked.error());
                return {};
            },
            this, [this, name] { showRun(name); });
    };
    const ItemStatus former = formerStatus(view_->payout->plan, view_->payout->book, holder);
    context_.undo.push(new BookedChange(
        tr("Mark payments as %1").arg(itemStatusText(status)), [book, status] { book(status); },
        [book, former] { book(former); }));
}

void PayoutsPage::exportStatement(PartyId holder, const QString& file) {
    if (!isOpenRun()) return;
    books_.read(
        tr("Write a statement"),
        [holder, seen = view_->payout, path = toPath(file)](Catalogue& catalogue, const Progress&,
                                                            std::stop_token) {
            return writeStatement(catalogue, holder, *seen, path);
        },
        this, [this, file] { Q_EMIT books_.workspace().notice(tr("Written: %1").arg(file)); });
}

void PayoutsPage::exportStatements(MoneyForm form, const QString& folder) {
    if (!isOpenRun()) return;
    const auto count = std::make_shared<std::size_t>(0);
    books_.read(
        tr("Write statements"),
        [seen = view_->payout, form, path = toPath(folder), count](
            Catalogue& catalogue, const Progress& progress, std::stop_token stop) -> Result<void> {
            auto written = writeStatements(catalogue, *seen, form, path, progress, std::move(stop));
            if (!written) return fail(written.error());
            *count = *written;
            return {};
        },
        this,
        [this, count, folder] {
            Q_EMIT books_.workspace().notice(
                tr("Written to %2: %1.")
                    .arg(counted(*count, tr("1 statement"), tr("%1 statements")), folder));
        });
}

void PayoutsPage::askUsage() {
    askExisting(this, tr("Import usage"), tr("Usage reports (*.csv);;All files (*)"),
                [this](const QString& file) { importUsageFile(file); });
}

void PayoutsPage::askPolicy() {
    askExisting(this, tr("Choose a policy"), tr("Policies (*.json)"),
                [this](const QString& file) { setPolicyFile(file); });
}

void PayoutsPage::askFiles() {
    askFolder(this, tr("Write the payment files into"),
              [this](const QString& folder) { writeFiles(folder); });
}

void PayoutsPage::askStatement() {
    const PartyId holder = selectedHolder();
    if (!isOpenRun() || holder.value == 0) return;
    const Party* party = view_->payout->book.party(holder);
    const QString name = party == nullptr ? QString() : fromUtf8(party->name);
    askSaveAs(this, tr("Write the statement of %1").arg(name),
              tr("PDF (*.pdf);;CSV (*.csv);;Spreadsheets (*.xlsx);;JSON (*.json)"),
              QStringLiteral("%1 %2.pdf").arg(fromUtf8(view_->payout->plan.period), name),
              [this, holder](const QString& file) { exportStatement(holder, file); });
}

void PayoutsPage::askAllStatements() {
    if (!isOpenRun()) return;
    auto* form = new QInputDialog(this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    form->setWindowTitle(tr("Statements of every holder"));
    form->setLabelText(tr("In which form?"));
    const QStringList forms{QStringLiteral("PDF"), QStringLiteral("CSV"), QStringLiteral("XLSX"),
                            QStringLiteral("JSON")};
    form->setComboBoxItems(forms);
    connect(form, &QInputDialog::textValueSelected, this, [this, forms](const QString& chosen) {
        const auto index = static_cast<MoneyForm>(std::max<qsizetype>(0, forms.indexOf(chosen)));
        askFolder(this, tr("Write the statements into"),
                  [this, index](const QString& folder) { exportStatements(index, folder); });
    });
    form->open();
}

}  // namespace tributary::ui
