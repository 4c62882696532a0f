// What can be done with submissions by key, palette and button.
#include <QFileDialog>
#include <QInputDialog>
#include <QMenu>

#include "ui/pages/inbox_page.h"
#include "ui/text/format.h"
#include "ui/views/submission_table.h"
#include "ui/window/actions.h"
#include "ui/window/inbox_controller.h"
#include "ui/window/page_stack.h"
#include "ui/window/workspace.h"

namespace tributary::ui {

namespace {

QString reportId() {
    return QStringLiteral("report");
}

}  // namespace

std::vector<SubmissionId> InboxPage::chosen() const {
    const QString& page = context_.pages.current();
    if (page == reportId()) {
        return inbox_.shown() ? std::vector{*inbox_.shown()} : std::vector<SubmissionId>{};
    }
    if (page == QStringLiteral("analyse")) return table_->selectedIds();
    return {};
}

void InboxPage::step(int by) {
    const bool reading = context_.pages.current() == reportId();
    const SubmissionId here = reading && inbox_.shown() ? *inbox_.shown() : table_->currentId();
    const SubmissionId next = table_->neighbour(here, by);
    if (next.value == 0) return;
    table_->select(next);
    if (reading) inbox_.open(next);
}

void InboxPage::addCommands() {
    addDecisionCommands();
    addQueueCommands();
}

void InboxPage::addDecisionCommands() {
    const auto any = [this] { return !chosen().empty(); };
    const auto add = [&](const QString& id, const QString& text, const QKeySequence& keys,
                         const QString& icon, std::function<void()> run, const QString& page = {}) {
        context_.actions.add({.id = QStringLiteral("inbox.") + id,
                              .text = text,
                              .group = tr("Inbox"),
                              .keys = keys,
                              .run = std::move(run),
                              .page = page,
                              .enabled = any,
                              .icon = icon});
    };
    add(QStringLiteral("accept"), tr("Accept"), Qt::Key_A, QStringLiteral("accept"),
        [this] { inbox_.decide(chosen(), Decision::Accepted); });
    add(QStringLiteral("reject"), tr("Reject"), Qt::Key_R, QStringLiteral("reject"),
        [this] { inbox_.decide(chosen(), Decision::Rejected); });
    add(QStringLiteral("undecide"), tr("Leave open"), Qt::Key_U, QStringLiteral("undo"),
        [this] { inbox_.decide(chosen(), Decision::Open); });
    for (int stars = 1; stars <= 5; ++stars) {
        add(QStringLiteral("rate%1").arg(stars), tr("Rate %1 of 5").arg(stars),
            static_cast<Qt::Key>(Qt::Key_0 + stars), QStringLiteral("star"),
            [this, stars] { inbox_.rate(chosen(), stars); });
    }
    add(QStringLiteral("submitter"), tr("Name the submitter …"), {}, QStringLiteral("rights"),
        [this] { askSubmitter(); });
    add(
        QStringLiteral("remove"), tr("Remove from the inbox"), Qt::Key_Delete,
        QStringLiteral("delete"), [this] { inbox_.remove(chosen()); }, QStringLiteral("analyse"));
    add(QStringLiteral("retry"), tr("Analyse again"), {}, QStringLiteral("retry"),
        [this] { inbox_.retry(chosen()); });
    add(QStringLiteral("cancel"), tr("Cancel the analysis"), {}, QStringLiteral("close"),
        [this] { inbox_.cancel(chosen()); });
}

void InboxPage::addQueueCommands() {
    Actions& actions = context_.actions;
    const QString group = tr("Inbox");
    actions.add({.id = QStringLiteral("inbox.next"),
                 .text = tr("Next submission"),
                 .group = group,
                 .keys = Qt::Key_N,
                 .run = [this] { step(1); },
                 .icon = QStringLiteral("next")});
    actions.add({.id = QStringLiteral("inbox.previous"),
                 .text = tr("Previous submission"),
                 .group = group,
                 .keys = Qt::Key_P,
                 .run = [this] { step(-1); },
                 .icon = QStringLiteral("previous")});
    actions.add({.id = QStringLiteral("inbox.back"),
                 .text = tr("Back to the inbox"),
                 .group = group,
                 .keys = Qt::Key_Escape,
                 .run = [this] { context_.pages.show(QStringLiteral("analyse")); },
                 .page = reportId(),
                 .icon = QStringLiteral("analyse")});
    actions.add({.id = QStringLiteral("inbox.pause"),
                 .text = tr("Pause the queue"),
                 .group = group,
                 .run = [this] { inbox_.setPaused(!inbox_.isPaused()); },
                 .checked = [this] { return inbox_.isPaused(); },
                 .icon = QStringLiteral("pause")});
    actions.add({.id = QStringLiteral("inbox.watch"),
                 .text = tr("Watch a folder, or stop watching"),
                 .group = group,
                 .run = [this] { askWatchFolder(); },
                 .icon = QStringLiteral("watch")});
    actions.add({.id = QStringLiteral("inbox.saveFilter"),
                 .text = tr("Save the inbox's filter …"),
                 .group = group,
                 .run = [this] { saveFilter(); },
                 .page = QStringLiteral("analyse"),
                 .enabled = [this] { return !table_->filter().choice().isAny(); },
                 .icon = QStringLiteral("filter")});
}

void InboxPage::showRowMenu(const QPoint& place) {
    if (chosen().empty()) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this](QMenu* to, const QString& id) {
        to->addAction(context_.actions.action(QStringLiteral("inbox.") + id));
    };
    menu->addAction(tr("Open"), this, [this] { inbox_.open(table_->currentId()); });
    menu->addSeparator();
    for (const char* id : {"accept", "reject", "undecide"}) add(menu, QString::fromLatin1(id));
    QMenu* rate = menu->addMenu(tr("Rate"));
    for (int stars = 1; stars <= 5; ++stars) add(rate, QStringLiteral("rate%1").arg(stars));
    menu->addSeparator();
    for (const char* id : {"submitter", "retry", "cancel", "remove"}) {
        add(menu, QString::fromLatin1(id));
    }
    context_.actions.refresh();
    menu->popup(table_->viewport()->mapToGlobal(place));
}

void InboxPage::askWatchFolder() {
    if (!inbox_.watched().isEmpty()) return inbox_.watch({});
    auto* dialog = new QFileDialog(this, tr("Watch a folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& folder) { inbox_.watch(folder); });
    dialog->open();
}

void InboxPage::askSubmitter() {
    const auto ids = chosen();
    const Submission* first = inbox_.model().find(ids.front());
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Submitter"));
    dialog->setLabelText(tr("Who sent this in?"));
    dialog->setTextValue(first != nullptr ? fromUtf8(first->submitter) : QString());
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, ids](const QString& text) { inbox_.setSubmitter(ids, text); });
    dialog->open();
}

}  // namespace tributary::ui
