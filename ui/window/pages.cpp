#include "ui/window/pages.h"

#include <QCoreApplication>
#include <QSettings>

#include "ui/pages/catalogue_page.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/inbox_page.h"
#include "ui/pages/jobs_page.h"
#include "ui/pages/ledger_page.h"
#include "ui/pages/payouts_page.h"
#include "ui/pages/report_page.h"
#include "ui/pages/rights_page.h"
#include "ui/pages/start_page.h"
#include "ui/window/actions.h"
#include "ui/window/books.h"
#include "ui/window/page_stack.h"
#include "ui/window/recent_files.h"
#include "ui/window/review_session.h"
#include "ui/window/workspace.h"

namespace tributary::ui {

namespace {

struct Pages {
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

/// `signal` of a page gives the command `id`.
template <class Sender, class Signal>
void gives(Sender* page, Signal signal, const WindowContext& c, const QString& id) {
    QObject::connect(page, signal, &c.actions, [&actions = c.actions, id] { actions.trigger(id); });
}

Page* inboxPage(const WindowContext& c, const Theme& theme) {
    auto* inbox = new InboxPage(c, theme);
    inbox->addCommands();
    StartPage* page = &inbox->start();
    gives(page, &StartPage::demoRequested, c, QStringLiteral("file.demo"));
    gives(page, &StartPage::analyseRequested, c, QStringLiteral("file.analyse"));
    gives(page, &StartPage::openRequested, c, QStringLiteral("file.open"));
    gives(page, &StartPage::createRequested, c, QStringLiteral("file.create"));
    const auto showRecent = [page, &recent = c.recent] {
        page->setRecent(recent.files(RecentFiles::Sort::Catalogues).mid(0, 5));
    };
    showRecent();
    QObject::connect(&c.recent, &RecentFiles::changed, page, showRecent);
    QObject::connect(
        page, &StartPage::recentRequested, &c.workspace,
        [&workspace = c.workspace](const QString& file) { workspace.openCatalogue(toPath(file)); });
    return inbox;
}

Page* reportPage(const WindowContext& c, const Theme& theme) {
    auto* page = new ReportPage(theme, c.workspace, c.playback);
    gives(page, &ReportPage::analyseRequested, c, QStringLiteral("file.analyse"));
    gives(page, &ReportPage::exportRequested, c, QStringLiteral("report.export"));
    gives(page, &ReportPage::catalogueRequested, c, QStringLiteral("file.open"));
    gives(page, &ReportPage::compareRequested, c, QStringLiteral("report.compare"));
    ReviewSession& review = c.workspace.review();
    review.setUndoStack(&c.undo);
    if (c.settings != nullptr) {
        review.setFolder(toPath(c.settings->fileName()).parent_path() / "reviews");
    }
    page->addCommands(c.actions);
    return page;
}

Page* cataloguePage(const WindowContext& c) {
    auto* page = new CataloguePage(c.workspace, c.undo, c.settings);
    gives(page, &CataloguePage::openRequested, c, QStringLiteral("file.open"));
    gives(page, &CataloguePage::createRequested, c, QStringLiteral("file.create"));
    gives(page, &CataloguePage::addFilesRequested, c, QStringLiteral("catalogue.addFiles"));
    gives(page, &CataloguePage::addFolderRequested, c, QStringLiteral("catalogue.addFolder"));
    gives(page, &CataloguePage::importRequested, c, QStringLiteral("catalogue.import"));
    QObject::connect(
        &c.workspace, &Workspace::catalogueChanged, page,
        [page, &workspace = c.workspace] { page->setCatalogue(workspace.catalogue()); });
    QObject::connect(page, &CataloguePage::inspectorChanged, &c.pages, &PageStack::showInspector);
    page->addCommands(c.actions);
    return page;
}

}  // namespace

void addPages(const WindowContext& c, const Theme& theme) {
    PageStack& pages = c.pages;
    const QString analyse = QStringLiteral("analyse");

    pages.add({analyse, Pages::tr("Analyse"), analyse, {}}, inboxPage(c, theme));
    pages.add({QStringLiteral("report"), Pages::tr("Report"), analyse, analyse},
              reportPage(c, theme));

    pages.add({QStringLiteral("compare"), Pages::tr("Compare"), QStringLiteral("compare"), {}},
              new ComparePage(theme, c));

    pages.add(
        {QStringLiteral("catalogue"), Pages::tr("Catalogue"), QStringLiteral("catalogue"), {}},
        cataloguePage(c));

    auto* books = new Books(c.workspace, &pages);
    pages.add({QStringLiteral("rights"), Pages::tr("Rights"), QStringLiteral("rights"), {}},
              new RightsPage(theme, *books, c));
    pages.add({QStringLiteral("ledger"), Pages::tr("Ledger"), QStringLiteral("ledger"), {}},
              new LedgerPage(theme, *books, c));
    pages.add({QStringLiteral("payouts"), Pages::tr("Payouts"), QStringLiteral("payouts"), {}},
              new PayoutsPage(theme, *books, c));

    pages.add({QStringLiteral("jobs"), Pages::tr("Jobs"), QStringLiteral("jobs"), {}},
              new JobsPage(theme, c.workspace.jobs()));
}

}  // namespace tributary::ui
