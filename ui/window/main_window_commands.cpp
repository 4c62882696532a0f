// The window's commands: menu, keys, and the dialogs that ask for files. None of them blocks.
#include <functional>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QActionGroup>
#include <QApplication>
#include <QFileDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QMessageBox>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardPaths>

#include "ui/pages/catalogue_page.h"
#include "ui/pages/report_page.h"
#include "ui/text/format.h"
#include "ui/window/main_window.h"
#include "ui/window/playback_controller.h"
#include "ui/window/rail.h"
#include "ui/window/shortcut_sheet.h"

namespace tributary::ui {

namespace {

QString audioFilter() {
    return MainWindow::tr(
        "Audio (*.wav *.aif *.aiff *.flac *.ogg *.oga *.opus *.mp3 *.au *.caf "
        "*.w64);;All files (*)");
}

/// Asks for files without blocking; `chosen` runs on OK with at least one.
QFileDialog* ask(QWidget* parent, const QString& title, const QString& filter,
                 QFileDialog::FileMode mode, std::function<void(const QStringList&)> chosen) {
    auto* dialog = new QFileDialog(parent, title, QString(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(mode);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent,
                     [chosen = std::move(chosen)](const QStringList& files) {
                         if (!files.isEmpty()) chosen(files);
                     });
    return dialog;
}

std::vector<std::filesystem::path> toPaths(const QStringList& files) {
    std::vector<std::filesystem::path> paths;
    for (const QString& file : files) paths.push_back(toPath(file));
    return paths;
}

}  // namespace

void MainWindow::askOpen() {
    ask(this, tr("Open"),
        tr("Catalogues and reports (*.tributary *.json);;Catalogues (*.tributary);;"
           "Reports (*.json);;") +
            audioFilter(),
        QFileDialog::ExistingFiles, [this](const QStringList& files) { openPaths(toPaths(files)); })
        ->open();
}

void MainWindow::askCreate() {
    auto* dialog = ask(
        this, tr("Create a catalogue"), tr("Catalogues (*.tributary)"), QFileDialog::AnyFile,
        [this](const QStringList& files) { workspace_->createCatalogue(toPath(files.front())); });
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("tributary"));
    dialog->setOption(QFileDialog::DontConfirmOverwrite);  // an existing one is never replaced
    dialog->open();
}

void MainWindow::askAnalyse() {
    ask(this, tr("Analyse tracks"), audioFilter(), QFileDialog::ExistingFiles,
        [this](const QStringList& files) { workspace_->analyse(toPaths(files)); })
        ->open();
}

void MainWindow::askAddFiles() {
    ask(this, tr("Add tracks to the catalogue"), audioFilter(), QFileDialog::ExistingFiles,
        [this](const QStringList& files) { workspace_->addFiles(toPaths(files)); })
        ->open();
}

void MainWindow::askAddFolder() {
    auto* dialog = ask(this, tr("Add a folder to the catalogue"), {}, QFileDialog::Directory,
                       [this](const QStringList& files) { workspace_->addFiles(toPaths(files)); });
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->open();
}

void MainWindow::askImport() {
    ask(this, tr("Import a list of tracks"), tr("Lists (*.csv);;All files (*)"),
        QFileDialog::ExistingFile,
        [this](const QStringList& files) { workspace_->importCsv(toPath(files.front())); })
        ->open();
}

void MainWindow::askExport() {
    const ReportView* view = workspace_->report();
    if (view == nullptr) return;
    auto* dialog =
        ask(this, tr("Export the report"), tr("JSON (*.json);;CSV (*.csv)"), QFileDialog::AnyFile,
            [this](const QStringList& files) { workspace_->exportReport(toPath(files.front())); });
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(QStringLiteral("csv")) ? QStringLiteral("csv")
                                                                        : QStringLiteral("json"));
    });
    const std::filesystem::path track(view->report->track.file);
    dialog->selectFile(fromUtf8(track.stem().string()) + QStringLiteral(".json"));
    dialog->open();
}

void MainWindow::showShortcuts() {
    auto* sheet = new ShortcutSheet(this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void MainWindow::showAbout() {
    auto* box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Tributary"));
    box->setIconPixmap(windowIcon().pixmap(64, 64));
    box->setText(tr("Tributary %1").arg(QStringLiteral(TRIBUTARY_VERSION)));
    box->setInformativeText(
        tr("Tells where a piece of music comes from. Free software under the GNU General Public "
           "License, version 3 or later; it comes without any warranty. Works offline: no account, "
           "no telemetry."));
    box->open();
}

void MainWindow::buildMenu() {
    auto* menu = new QMenu(this);
    menu->addAction(tr("Open …"), QKeySequence(), this, &MainWindow::askOpen);
    menu->addAction(tr("New catalogue …"), this, &MainWindow::askCreate);
    menu->addAction(tr("Analyse a file …"), this, &MainWindow::askAnalyse);
    QAction* exporting = menu->addAction(tr("Export the report …"), this, &MainWindow::askExport);
    menu->addAction(tr("Try the demo"), this, &MainWindow::tryDemo);
    menu->addSeparator();
    QMenu* themes = menu->addMenu(tr("Theme"));
    auto* group = new QActionGroup(this);
    const std::array<QString, 3> names{tr("As the system"), tr("Dark"), tr("Light")};
    for (int i = 0; i < 3; ++i) {
        QAction* action = themes->addAction(names[static_cast<std::size_t>(i)], this, [this, i] {
            setThemeChoice(static_cast<ThemeChoice>(i));
        });
        action->setCheckable(true);
        group->addAction(action);
    }
    menu->addAction(tr("Keyboard shortcuts"), this, &MainWindow::showShortcuts);
    menu->addAction(tr("About Tributary"), this, &MainWindow::showAbout);
    menu->addSeparator();
    menu->addAction(tr("Quit"), this, &QWidget::close);
    connect(menu, &QMenu::aboutToShow, this, [this, exporting, group] {
        exporting->setEnabled(workspace_->report() != nullptr);
        group->actions().at(static_cast<int>(choice_))->setChecked(true);
    });
    rail_->setMenu(menu);
}

void MainWindow::buildShortcuts() {
    const auto on = [this](const QKeySequence& keys, std::function<void()> action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, std::move(action));
    };
    on(Qt::Key_Space, [this] { playback_->togglePlay(); });
    on(Qt::Key_X, [this] { playback_->swap(); });
    on(Qt::Key_BracketLeft, [this] { playback_->loopPassage(); });
    on(Qt::Key_BracketRight, [this] { playback_->setLooping(false); });
    on(Qt::Key_Comma, [this] { reportPage_->selection().stepPassage(-1); });
    on(Qt::Key_Period, [this] { reportPage_->selection().stepPassage(1); });
    on(QKeySequence(Qt::CTRL | Qt::Key_O), [this] { askOpen(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_E), [this] { askExport(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_F), [this] {
        showPage(CataloguePageIndex);
        cataloguePage_->focusSearch();
    });
    for (int page = 0; page < 3; ++page) {
        on(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + page)),
           [this, page] { showPage(page); });
    }
    on(Qt::Key_F1, [this] { showShortcuts(); });
    for (const int step : {-1, 1}) {
        auto* arrow = new QShortcut(step < 0 ? Qt::Key_Up : Qt::Key_Down, reportPage_);
        arrow->setContext(Qt::WindowShortcut);
        connect(arrow, &QShortcut::activated, this,
                [this, step] { reportPage_->selection().stepRow(step); });
    }
}

/// Keys that the focused control needs itself are not taken as shortcuts: Space on a button, arrows
/// in a table. (Text fields keep their letters by themselves.)
bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool arrow = key == Qt::Key_Up || key == Qt::Key_Down;
        const bool own = (key == Qt::Key_Space && qobject_cast<QAbstractButton*>(watched)) ||
                         (arrow && qobject_cast<QAbstractScrollArea*>(watched));
        if (own) {
            event->accept();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

}  // namespace tributary::ui
