#include "ui/window/shortcut_sheet.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/views/parts.h"
#include "ui/window/actions.h"

namespace tributary::ui {

namespace {

constexpr int kHeight = 520;

/// Groups one under another, each command that has a key with it.
QWidget* makeTable(const Actions& actions, QWidget* parent) {
    auto* table = new QWidget(parent);
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 16, 0);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    QStringList groups;
    for (const Command& command : actions.commands()) {
        if (!groups.contains(command.group)) groups << command.group;
    }
    int row = 0;
    for (const QString& group : groups) {
        bool titled = false;
        for (const Command& command : actions.commands()) {
            const QKeySequence keys = actions.keys(command.id);
            if (command.group != group || keys.isEmpty()) continue;
            if (!titled) {
                if (row > 0) grid->setRowMinimumHeight(row++, 8);
                grid->addWidget(roleLabel(group, "small", table), row++, 0, 1, 2);
                titled = true;
            }
            grid->addWidget(roleLabel(keys.toString(QKeySequence::NativeText), "strong", table),
                            row, 0);
            grid->addWidget(roleLabel(command.text, "", table), row++, 1);
        }
    }
    grid->setColumnStretch(1, 1);
    return table;
}

}  // namespace

ShortcutSheet::ShortcutSheet(const Actions& actions, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* area = new QScrollArea(this);
    area->setAccessibleName(tr("Keyboard shortcuts"));
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QWidget* table = makeTable(actions, area);
    area->setWidget(table);
    area->setMinimumSize(table->sizeHint().width() + 24, kHeight);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 16, 16);
    layout->setSpacing(16);
    layout->addWidget(area);
    layout->addWidget(buttons);
}

}  // namespace tributary::ui
