#include "ui/window/ask_file.h"

#include <QFileDialog>
#include <QFileInfo>

namespace tributary::ui {

namespace {

QFileDialog* ask(QWidget* parent, const QString& title, const QString& filter,
                 std::function<void(const QString&)> chosen) {
    auto* dialog = new QFileDialog(parent, title, QString(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    return dialog;
}

}  // namespace

QFileDialog* askExisting(QWidget* parent, const QString& title, const QString& filter,
                         std::function<void(const QString&)> chosen) {
    QFileDialog* dialog = ask(parent, title, filter, std::move(chosen));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->open();
    return dialog;
}

QFileDialog* askFolder(QWidget* parent, const QString& title,
                       std::function<void(const QString&)> chosen) {
    QFileDialog* dialog = ask(parent, title, {}, std::move(chosen));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->open();
    return dialog;
}

QFileDialog* askSaveAs(QWidget* parent, const QString& title, const QString& filter,
                       const QString& suggested, std::function<void(const QString&)> chosen) {
    QFileDialog* dialog = ask(parent, title, filter, std::move(chosen));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(QFileInfo(suggested).suffix());
    dialog->selectFile(suggested);
    dialog->open();
    return dialog;
}

}  // namespace tributary::ui
