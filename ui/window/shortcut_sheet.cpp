#include "ui/window/shortcut_sheet.h"

#include <array>
#include <utility>

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace tributary::ui {

ShortcutSheet::ShortcutSheet(QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Keyboard shortcuts"));
    const std::array<std::pair<QString, QString>, 11> keys{{
        {tr("Space"), tr("play or pause")},
        {QStringLiteral("X"), tr("swap between your track (A) and the source (B)")},
        {QStringLiteral("["), tr("loop the chosen passage")},
        {QStringLiteral("]"), tr("stop looping")},
        {QStringLiteral("↑  ↓"), tr("previous, next influence")},
        {QStringLiteral(",  ."), tr("previous, next passage")},
        {QStringLiteral("Ctrl+O"), tr("open a catalogue, report or track")},
        {QStringLiteral("Ctrl+E"), tr("export the report")},
        {QStringLiteral("Ctrl+F"), tr("search the catalogue")},
        {QStringLiteral("Ctrl+1 … 3"), tr("Analyse, Catalogue, Jobs")},
        {QStringLiteral("F1"), tr("this sheet")},
    }};
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    int row = 0;
    for (const auto& [key, text] : keys) {
        auto* name = new QLabel(key, this);
        name->setProperty("role", "strong");
        grid->addWidget(name, row, 0);
        grid->addWidget(new QLabel(text, this), row, 1);
        ++row;
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(16);
    layout->addLayout(grid);
    layout->addWidget(buttons);
}

}  // namespace tributary::ui
