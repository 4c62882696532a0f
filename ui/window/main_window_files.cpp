// How the window meets files: what is dropped on it or named to it, and the dialogs that ask. None
// of them blocks.
#include <functional>

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QStandardPaths>

#include "ui/text/format.h"
#include "ui/views/error_panel.h"
#include "ui/window/export_dialog.h"
#include "ui/window/inbox_controller.h"
#include "ui/window/main_window.h"
#include "ui/window/page_stack.h"

namespace tributary::ui {

namespace {

QString audioFilter() {
    return MainWindow::tr(
        "Audio and signatures (*.wav *.aif *.aiff *.flac *.ogg *.oga *.opus *.mp3 *.au *.caf "
        "*.w64 *.tsig);;All files (*)");
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
        [this](const QStringList& files) { inbox_->submit(toPaths(files)); })
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
    const std::filesystem::path track(view->report->track.file);
    const QString key = QStringLiteral("export/folder");
    QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (settings_) folder = settings_->value(key, folder).toString();
    auto* dialog = new ExportDialog(folder, fromUtf8(track.stem().string()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, key] {
        if (settings_) settings_->setValue(key, toQString(dialog->file().parent_path()));
        workspace_->exportReport(dialog->file());
    });
    dialog->open();
}

bool MainWindow::dropAdds() const {
    return pages_->current() == QStringLiteral("catalogue") && workspace_->catalogue() != nullptr;
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!event->mimeData()->hasUrls()) return;
    event->acceptProposedAction();
    drop_->setText(dropAdds() ? tr("Drop to add to the catalogue")
                              : tr("Drop to analyse, or to open a catalogue or report"));
    drop_->setGeometry(pages_->geometry().translated(0, 0).adjusted(24, 24, -24, -24));
    drop_->raise();
    drop_->show();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*) {
    drop_->hide();
}

void MainWindow::dropEvent(QDropEvent* event) {
    drop_->hide();
    std::vector<std::filesystem::path> paths;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile()) paths.push_back(toPath(url.toLocalFile()));
    }
    if (paths.empty()) return;
    event->acceptProposedAction();
    openPaths(paths, dropAdds());
}

void MainWindow::openPaths(const std::vector<std::filesystem::path>& paths) {
    openPaths(paths, false);
}

void MainWindow::openPaths(const std::vector<std::filesystem::path>& paths, bool add) {
    std::vector<std::filesystem::path> audio;
    bool opening = false;
    error_->hide();
    restoredPage_.clear();  // what is opened now is shown
    for (const auto& given : paths) {
        // Remembered and shown as a whole, wherever the program is started from next time.
        const std::filesystem::path path = std::filesystem::absolute(given);
        const QString extension = fromUtf8(path.extension().string()).toLower();
        if (extension == ".tributary") {
            workspace_->openCatalogue(path);
            opening = true;
        } else if (extension == ".json") {
            openReportFile(toQString(path));
        } else if (extension == ".csv") {
            workspace_->importCsv(path);
        } else {
            audio.push_back(path);
        }
    }
    if (audio.empty()) return;
    if (opening && !add) {
        toSubmit_ = std::move(audio);  // once it is open: they are compared with it
        return;
    }
    add ? workspace_->addFiles(audio) : inbox_->submit(audio);
}

}  // namespace tributary::ui
