#include "ui/window/shortcut_sheet.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/window/actions.h"

namespace tributary::ui {

namespace {

constexpr int kHeight = 520;

QLabel* label(QWidget* parent, const QString& text, const char* role) {
    auto* made = new QLabel(text, parent);
    made->setProperty("role", role);
    made->setTextFormat(Qt::PlainText);
    return made;
}

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
                grid->addWidget(label(table, group, "small"), row++, 0, 1, 2);
                titled = true;
            }
            grid->addWidget(label(table, keys.toString(QKeySequence::NativeText), "strong"), row,
                            0);
            grid->addWidget(label(table, command.text, ""), row++, 1);
        }
    }
    grid->setColumnStretch(1, 1);
    return table;
}

}  // namespace

ShortcutSheet::ShortcutSheet(const Actions& actions, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* area = new QScrollArea(this);
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
