#include "ui/window/about_dialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include "ui/theme/icons.h"
#include "ui/views/parts.h"

namespace tributary::ui {

namespace {

struct Library {
    const char* name;
    const char* use;
    const char* licence;
};

// By what they are used for; the texts are in the packages of the libraries.
constexpr Library kLibraries[] = {
    {"Qt 6", QT_TRANSLATE_NOOP("tributary::ui::AboutDialog", "the window"), "LGPL-3.0"},
    {"JUCE 7", QT_TRANSLATE_NOOP("tributary::ui::AboutDialog", "playing sound"), "GPL-3.0, ISC"},
    {"ALSA", QT_TRANSLATE_NOOP("tributary::ui::AboutDialog", "sound cards"), "LGPL-2.1+"},
    {"libsndfile", QT_TRANSLATE_NOOP("tributary::ui::AboutDialog", "reading audio files"),
     "LGPL-2.1+"},
    {"SoX Resampler", QT_TRANSLATE_NOOP("tributary::ui::AboutDialog", "changing sample rates"),
     "LGPL-2.1+"},
    {"TagLib", QT_TRANSLATE_NOOP("tributary::ui::AboutDialog", "reading tags"),
     "LGPL-2.1, MPL-1.1"},
    {"libebur128", QT_TRANSLATE_NOOP("tributary::ui::AboutDialog", "measuring loudness"), "MIT"},
    {"Rubber Band", QT_TRANSLATE_NOOP("tributary::ui::AboutDialog", "other keys and tempos"),
     "GPL-2.0+"},
    {"FFTW 3", QT_TRANSLATE_NOOP("tributary::ui::AboutDialog", "spectra"), "GPL-2.0+"},
    {"Eigen 3", QT_TRANSLATE_NOOP("tributary::ui::AboutDialog", "linear algebra"), "MPL-2.0"},
    {"hnswlib", QT_TRANSLATE_NOOP("tributary::ui::AboutDialog", "nearest neighbours"),
     "Apache-2.0"},
    {"SQLite 3", QT_TRANSLATE_NOOP("tributary::ui::AboutDialog", "catalogues and the inbox"),
     "public domain"},
    {"libsodium", QT_TRANSLATE_NOOP("tributary::ui::AboutDialog", "signatures and digests"), "ISC"},
    {"libHaru", QT_TRANSLATE_NOOP("tributary::ui::AboutDialog", "PDF documents"), "zlib"},
    {"libxlsxwriter", QT_TRANSLATE_NOOP("tributary::ui::AboutDialog", "spreadsheets"),
     "BSD-2-Clause"},
    {"libzip", QT_TRANSLATE_NOOP("tributary::ui::AboutDialog", "bundles"), "BSD-3-Clause"},
    {"zlib", QT_TRANSLATE_NOOP("tributary::ui::AboutDialog", "compression"), "zlib"},
    {"JSON for Modern C++", QT_TRANSLATE_NOOP("tributary::ui::AboutDialog", "JSON"), "MIT"},
    {"{fmt}, spdlog", QT_TRANSLATE_NOOP("tributary::ui::AboutDialog", "text"), "MIT"},
    {"CLI11", QT_TRANSLATE_NOOP("tributary::ui::AboutDialog", "the command line"), "BSD-3-Clause"},
    {"tl::expected", QT_TRANSLATE_NOOP("tributary::ui::AboutDialog", "results and errors"),
     "CC0-1.0"},
};

QTableWidget* makeTable(QWidget* parent) {
    auto* table = new QTableWidget(static_cast<int>(std::size(kLibraries)), 3, parent);
    table->setHorizontalHeaderLabels(
        {AboutDialog::tr("library"), AboutDialog::tr("used for"), AboutDialog::tr("licence")});
    table->setAccessibleName(AboutDialog::tr("Libraries and their licences"));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(26);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    table->setWordWrap(false);
    int row = 0;
    for (const Library& library : kLibraries) {
        table->setItem(row, 0, new QTableWidgetItem(QString::fromLatin1(library.name)));
        table->setItem(row, 1, new QTableWidgetItem(AboutDialog::tr(library.use)));
        table->setItem(row, 2, new QTableWidgetItem(QString::fromLatin1(library.licence)));
        ++row;
    }
    return table;
}

}  // namespace

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("About Tributary"));
    auto* icon = new QLabel(this);
    icon->setPixmap(iconPixmap(QStringLiteral("tributary"), Qt::black, 64, devicePixelRatioF()));
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(
        wrappedLabel(tr("Tributary %1").arg(QStringLiteral(TRIBUTARY_VERSION)), "title", this));
    words->addWidget(wrappedLabel(
        tr("Tells where a piece of music comes from. Free software under the GNU General Public "
           "License, version 3 or later; it comes without any warranty. Works offline: no account, "
           "no telemetry."),
        "muted", this));
    auto* top = new QHBoxLayout;
    top->setSpacing(20);
    top->addWidget(icon, 0, Qt::AlignTop);
    top->addLayout(words, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addLayout(top);
    layout->addWidget(wrappedLabel(tr("It is made with these libraries:"), "strong", this));
    layout->addWidget(makeTable(this), 1);
    layout->addWidget(buttons);
    resize(620, 560);
}

}  // namespace tributary::ui
