// The inbox page's filters: those in its line, and those that were saved under a name.
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>

#include "ui/models/submission_filter.h"
#include "ui/pages/inbox_page.h"
#include "ui/text/format.h"
#include "ui/views/submission_table.h"
#include "ui/window/actions.h"
#include "ui/window/inbox_controller.h"

namespace tributary::ui {

namespace {
constexpr const char* kGroup = "inboxFilters";
}  // namespace

void InboxPage::applyFilter() {
    SubmissionChoice choice;
    choice.text = text_->text();
    choice.state = static_cast<SubmissionChoice::State>(state_->currentIndex());
    choice.leastRating = rating_->currentIndex();
    table_->filter().setChoice(choice);
    const int shown = table_->filter().rowCount();
    found_->setText(
        choice.isAny()
            ? QString()
            : tr("%1 of %2").arg(formatCount(shown), formatCount(inbox_.model().rowCount())));
}

void InboxPage::showFilter() {
    const SubmissionChoice choice = table_->filter().choice();
    const QSignalBlocker noText(text_);
    const QSignalBlocker noState(state_);
    const QSignalBlocker noRating(rating_);
    text_->setText(choice.text);
    state_->setCurrentIndex(static_cast<int>(choice.state));
    rating_->setCurrentIndex(choice.leastRating);
    applyFilter();
}

void InboxPage::showFilterMenu() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto use = [this](const SubmissionChoice& choice) {
        table_->filter().setChoice(choice);
        showFilter();
    };
    menu->addAction(tr("Show all"), this, [use] { use({}); });
    QAction* save = menu->addAction(tr("Save this filter …"), this, [this] {
        context_.actions.trigger(QStringLiteral("inbox.saveFilter"));
    });
    save->setEnabled(context_.settings != nullptr && !table_->filter().choice().isAny());
    if (context_.settings != nullptr) {
        context_.settings->beginGroup(QString::fromLatin1(kGroup));
        const QStringList names = context_.settings->childKeys();
        if (!names.isEmpty()) menu->addSeparator();
        QMenu* forget = names.isEmpty() ? nullptr : new QMenu(tr("Forget"), menu);
        for (const QString& name : names) {
            const auto choice =
                SubmissionChoice::fromText(context_.settings->value(name).toString());
            menu->addAction(name, this, [use, choice] { use(choice); });
            forget->addAction(name, this, [this, name] {
                context_.settings->remove(QString::fromLatin1(kGroup) + QChar('/') + name);
            });
        }
        context_.settings->endGroup();
        if (forget != nullptr) {
            menu->addSeparator();
            menu->addMenu(forget);
        }
    }
    menu->popup(filters_->mapToGlobal(QPoint(0, filters_->height())));
}

void InboxPage::saveFilter() {
    if (context_.settings == nullptr) return;
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save the filter"));
    dialog->setLabelText(tr("Under which name?"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& name) {
        QString key = name.trimmed();
        key.replace(QChar('/'), QChar(' '));  // a slash would begin another group
        key.replace(QChar('\\'), QChar(' '));
        if (key.isEmpty()) return;
        context_.settings->setValue(QString::fromLatin1(kGroup) + QChar('/') + key,
                                    table_->filter().choice().toText());
    });
    dialog->open();
}

}  // namespace tributary::ui
