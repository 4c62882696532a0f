// What the catalogue page does by menu, keyboard and palette, and what it asks before.
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>

#include "ui/pages/catalogue_page.h"
#include "ui/pages/duplicates_view.h"
#include "ui/pages/health_view.h"
#include "ui/pages/track_form.h"
#include "ui/text/counted.h"
#include "ui/text/format.h"
#include "ui/window/actions.h"
#include "ui/window/commands.h"
#include "ui/window/import_wizard.h"
#include "ui/window/workspace.h"

namespace tributary::ui {

void CataloguePage::connectDesk(Workspace& workspace) {
    connect(desk_, &CatalogueDesk::failed, &workspace, &Workspace::failed);
    connect(desk_, &CatalogueDesk::notice, &workspace, &Workspace::notice);
    connect(desk_, &CatalogueDesk::contentChanged, &workspace, &Workspace::reopenCatalogue);
    connect(desk_, &CatalogueDesk::imported, &workspace, &Workspace::importedHere);
    connect(desk_, &CatalogueDesk::healthChanged, this,
            [this] { health_->setHealth(desk_->health()); });
    connect(desk_, &CatalogueDesk::duplicatesChanged, this,
            [this] { duplicates_->setGroups(desk_->duplicates()); });
    connect(desk_, &CatalogueDesk::listRead, this,
            [this](const std::shared_ptr<const ListDraft>& draft) {
                auto* wizard = new ImportWizard(*desk_, draft, window());
                wizard->setAttribute(Qt::WA_DeleteOnClose);
                wizard->open();
            });
    connect(&workspace, &Workspace::listGiven, desk_, &CatalogueDesk::readList);
    connect(form_, &TrackForm::edited, desk_, &CatalogueDesk::edit);
    connect(form_, &TrackForm::consentChosen, desk_, &CatalogueDesk::setConsent);
    connect(duplicates_, &DuplicatesView::searchRequested, desk_, &CatalogueDesk::findDuplicates);
    connect(duplicates_, &DuplicatesView::removeRequested, this, &CataloguePage::askRemove);
    connect(health_, &HealthView::examineRequested, desk_, &CatalogueDesk::examine);
    connect(health_, &HealthView::checkRequested, desk_, &CatalogueDesk::check);
    connect(health_, &HealthView::indexRequested, desk_, &CatalogueDesk::rebuildIndex);
    connect(health_, &HealthView::backupRequested, desk_, &CatalogueDesk::backUp);
    connect(health_, &HealthView::relinkRequested, this, &CataloguePage::askRelink);
}

void CataloguePage::addCommands(Actions& actions) {
    const QString page = QStringLiteral("catalogue");
    const auto open = [this] { return desk_->isOpen(); };
    const auto chosen = [this] { return !chosenRows().empty(); };
    const auto add = [&](const char* id, const QString& text, const QKeySequence& keys,
                         std::function<void()> run, std::function<bool()> enabled, const char* icon,
                         bool here) {
        actions.add({.id = QString::fromLatin1(id),
                     .text = text,
                     .group = catalogueGroup(),
                     .keys = keys,
                     .run = std::move(run),
                     .page = here ? page : QString(),
                     .enabled = std::move(enabled),
                     .icon = QString::fromLatin1(icon)});
    };
    add(
        "catalogue.remove", tr("Remove the chosen tracks …"), Qt::Key_Delete,
        [this] { removeChosen(); }, chosen, "delete", true);
    add(
        "catalogue.relink", tr("Look for missing files …"), {}, [this] { askRelink(); }, open,
        "folder", false);
    add(
        "catalogue.duplicates", tr("Show duplicates"), {}, [this] { showTab(DuplicatesTab); }, open,
        "columns", true);
    add(
        "catalogue.health", tr("Show how the catalogue is"), {}, [this] { showTab(HealthTab); },
        open, "about", true);
    add(
        "catalogue.backup", tr("Back up the catalogue"), {}, [this] { desk_->backUp(); }, open,
        "backup", false);
    add(
        "catalogue.check", tr("Check the catalogue"), {}, [this] { desk_->check(); }, open,
        "accept", false);
}

void CataloguePage::selectAll() {
    table_->selectAll();
}

void CataloguePage::removeChosen() {
    askRemove(chosenIds());
}

void CataloguePage::askRemove(const std::vector<TrackId>& tracks) {
    if (tracks.empty()) return;
    auto* question =
        new QMessageBox(QMessageBox::Question, tr("Remove tracks"),
                        counted(tracks.size(), tr("Remove 1 track from the catalogue?"),
                                tr("Remove %1 tracks from the catalogue?")),
                        QMessageBox::NoButton, this);
    question->setInformativeText(
        tr("Their features, shares and the place in the index go with them. Audio files, and what "
           "was recorded of money, stay. A backup can bring them back."));
    question->setAttribute(Qt::WA_DeleteOnClose);
    auto* remove = question->addButton(tr("Remove"), QMessageBox::AcceptRole);
    auto* keep = question->addButton(tr("Keep"), QMessageBox::RejectRole);
    question->setDefaultButton(keep);
    connect(remove, &QPushButton::clicked, desk_, [this, tracks] { desk_->remove(tracks); });
    question->open();
}

void CataloguePage::askRelink() {
    auto* dialog = new QFileDialog(this, tr("Where to look for missing files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, desk_,
            [this](const QString& folder) { desk_->relink({toPath(folder)}); });
    dialog->open();
}

void CataloguePage::showMenu(const QPoint& at) {
    const auto ids = chosenIds();
    if (ids.empty()) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QMenu* training = menu->addMenu(tr("AI training"));
    for (const TrainingConsent consent :
         {TrainingConsent::Allowed, TrainingConsent::NotAllowed, TrainingConsent::Constrained}) {
        training->addAction(trainingLabel(consent), desk_,
                            [this, ids, consent] { desk_->setConsent(ids, consent); });
    }
    menu->addAction(tr("Remove …"), this, &CataloguePage::removeChosen);
    menu->popup(table_->viewport()->mapToGlobal(at));
}

}  // namespace tributary::ui
