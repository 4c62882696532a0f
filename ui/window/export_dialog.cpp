#include "ui/window/export_dialog.h"

#include <array>

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include "ui/window/workspace.h"

namespace tributary::ui {

namespace {

struct Form {
    QString ending, name, description;
};

std::array<Form, 7> forms() {
    return {{{QStringLiteral("pdf"), ExportDialog::tr("PDF"),
              ExportDialog::tr("The report for a file: black on white, with page numbers")},
             {QStringLiteral("html"), ExportDialog::tr("Web page"),
              ExportDialog::tr("The same as one HTML file that needs no network")},
             {QStringLiteral("xlsx"), ExportDialog::tr("Spreadsheet"),
              ExportDialog::tr("Sources and passages as numbers, for Excel and LibreOffice")},
             {QStringLiteral("csv"), ExportDialog::tr("CSV"),
              ExportDialog::tr("One table of sources and passages, for other programs")},
             {QStringLiteral("json"), ExportDialog::tr("JSON"),
              ExportDialog::tr("The whole report, which this program opens again")},
             {QStringLiteral("txt"), ExportDialog::tr("Text"),
              ExportDialog::tr("A short summary, for a message")},
             {QStringLiteral("bundle.zip"), ExportDialog::tr("Bundle to reproduce it"),
              ExportDialog::tr("Report, signatures and digests; no audio")}}};
}

}  // namespace

ExportDialog::ExportDialog(const QString& folder, const QString& name, QWidget* parent)
    : QDialog(parent),
      forms_(new QButtonGroup(this)),
      name_(new QLineEdit(this)),
      warning_(new QLabel(this)),
      write_(new QPushButton(tr("Export"), this)) {
    setWindowTitle(tr("Export the report"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(8);
    int row = 0;
    for (const Form& form : forms()) {
        auto* button = new QRadioButton(form.name, this);
        button->setAccessibleDescription(form.description);
        auto* description = new QLabel(form.description, this);
        description->setProperty("role", "muted");
        forms_->addButton(button, row);
        grid->addWidget(button, row, 0);
        grid->addWidget(description, row, 1);
        ++row;
    }
    grid->setColumnStretch(1, 1);
    forms_->button(0)->setChecked(true);
    name_->setAccessibleName(tr("File"));
    name_->setMinimumWidth(420);
    auto* browseButton = new QPushButton(tr("Choose …"), this);
    browseButton->setAutoDefault(false);
    auto* place = new QHBoxLayout;
    place->setSpacing(8);
    place->addWidget(name_, 1);
    place->addWidget(browseButton);
    warning_->setProperty("role", "warning");
    write_->setProperty("role", "primary");
    write_->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(warning_, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(write_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(18);
    layout->addLayout(grid);
    layout->addLayout(place);
    layout->addLayout(buttons);
    connect(forms_, &QButtonGroup::idClicked, this, &ExportDialog::showEnding);
    connect(browseButton, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(write_, &QPushButton::clicked, this, &ExportDialog::confirm);
    connect(name_, &QLineEdit::textChanged, this, [this](const QString& text) {
        write_->setEnabled(!text.trimmed().isEmpty());
        write_->setText(tr("Export"));
        warning_->clear();
    });
    setFile(QDir(folder).filePath(name + QChar('.') + forms().front().ending));
}

QStringList ExportDialog::endings() {
    QStringList list;
    for (const Form& form : forms()) list << form.ending;
    return list;
}

std::filesystem::path ExportDialog::file() const {
    const QString ending = QChar('.') + endings().at(forms_->checkedId());
    QString name = name_->text().trimmed();
    if (!name.endsWith(ending, Qt::CaseInsensitive)) name += ending;
    return toPath(QDir::fromNativeSeparators(name));
}

void ExportDialog::chooseForm(int index) {
    if (QAbstractButton* button = forms_->button(index)) button->setChecked(true);
    showEnding();
}

void ExportDialog::setFile(const QString& file) {
    name_->setText(QDir::toNativeSeparators(file));
}

/// The ending follows the form; what stands before it stays.
void ExportDialog::showEnding() {
    QString name = name_->text();
    for (const QString& ending : endings()) {
        if (!name.endsWith(QChar('.') + ending, Qt::CaseInsensitive)) continue;
        name.chop(ending.size() + 1);
        break;
    }
    name_->setText(name + QChar('.') + endings().at(forms_->checkedId()));
}

void ExportDialog::browse() {
    auto* dialog = new QFileDialog(this, tr("Export the report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);  // asked here, for either way
    dialog->selectFile(name_->text());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        setFile(file);
        showEnding();
    });
    dialog->open();
}

void ExportDialog::confirm() {
    const bool taken = QFileInfo::exists(toQString(file()));
    if (taken && warning_->text().isEmpty()) {
        warning_->setText(tr("There is such a file already."));
        write_->setText(tr("Replace it"));
        return;
    }
    accept();
}

}  // namespace tributary::ui
