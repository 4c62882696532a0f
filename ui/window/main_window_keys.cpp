// The window's menu, its sheets, and which keys a focused control keeps for itself.
#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTextEdit>

#include "ui/window/about_dialog.h"
#include "ui/window/actions.h"
#include "ui/window/focus_order.h"
#include "ui/window/main_window.h"
#include "ui/window/page_stack.h"
#include "ui/window/quick_open.h"
#include "ui/window/rail.h"
#include "ui/window/recent_files.h"
#include "ui/window/settings_dialog.h"
#include "ui/window/shortcut_sheet.h"

namespace tributary::ui {

namespace {

/// True for a widget that a person writes in.
bool writes(const QObject* widget) {
    if (const auto* line = qobject_cast<const QLineEdit*>(widget)) return !line->isReadOnly();
    if (const auto* plain = qobject_cast<const QPlainTextEdit*>(widget))
        return !plain->isReadOnly();
    if (const auto* rich = qobject_cast<const QTextEdit*>(widget)) return !rich->isReadOnly();
    return qobject_cast<const QAbstractSpinBox*>(widget) != nullptr;
}

/// True if the focused control needs the key itself: letters in a text field, Space on a button,
/// arrows in a table.
bool keeps(const QObject* widget, const QKeyEvent& event) {
    const int key = event.key();
    const bool commands = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier);
    const bool function = key >= Qt::Key_F1 && key <= Qt::Key_F35;
    if (writes(widget) && !commands && !function && key != Qt::Key_Escape) return true;
    const bool arrow = key == Qt::Key_Up || key == Qt::Key_Down;
    return (key == Qt::Key_Space && qobject_cast<const QAbstractButton*>(widget) != nullptr) ||
           (arrow && qobject_cast<const QAbstractScrollArea*>(widget) != nullptr);
}

}  // namespace

/// Escape closes what lies over the page before it does anything to the page.
bool MainWindow::closesQuick(const QEvent& event) const {
    return quick_->isVisible() && static_cast<const QKeyEvent&>(event).key() == Qt::Key_Escape;
}

void MainWindow::showShortcuts() {
    auto* sheet = new ShortcutSheet(*actions_, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void MainWindow::showSettings() {
    auto* dialog = new SettingsDialog(*this, context());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showAbout() {
    auto* dialog = new AboutDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::buildMenu() {
    auto* menu = new QMenu(this);
    const auto add = [&](QMenu* to, std::initializer_list<const char*> ids) {
        for (const char* id : ids) {
            *id == 0 ? void(to->addSeparator())
                     : to->addAction(actions_->action(QString::fromLatin1(id)));
        }
    };
    add(menu, {"file.open", "file.create", "file.analyse", "report.export", "file.demo",
               "file.removeDemo", "", "edit.undo", "edit.redo", ""});
    buildRecentMenu(menu->addMenu(tr("Opened before")));
    add(menu->addMenu(tr("Theme")), {"theme.system", "theme.dark", "theme.light"});
    add(menu, {"view.settings", "help.shortcuts", "help.about", "", "file.quit"});
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        actions_->refresh();
        for (QAction* action : menu->actions()) {
            const Command* command = actions_->command(action->objectName());
            if (command != nullptr) action->setEnabled(actions_->isAvailable(*command));
        }
    });
    // Keys belong to the page, whatever could be given when the menu was open.
    connect(menu, &QMenu::aboutToHide, actions_, &Actions::refresh, Qt::QueuedConnection);
    rail_->setMenu(menu);
}

void MainWindow::buildRecentMenu(QMenu* menu) {
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        const QStringList files = recent_->files(RecentFiles::Sort::Catalogues) +
                                  recent_->files(RecentFiles::Sort::Reports);
        for (const QString& file : files) {
            menu->addAction(fontMetrics().elidedText(file, Qt::ElideMiddle, 420), this,
                            [this, file] { openPaths({toPath(file)}); });
        }
        if (files.isEmpty()) menu->addAction(tr("Nothing yet"))->setEnabled(false);
    });
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    // What a person opens is shown, whatever page is still being restored.
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::KeyPress) {
        restoredPage_.clear();
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab) orderFocus(*pages_);
    }
    if (event->type() == QEvent::ShortcutOverride &&
        (keeps(watched, *static_cast<QKeyEvent*>(event)) || closesQuick(*event))) {
        event->accept();
        return true;
    }
    return QMainWindow::eventFilter(watched, event);
}

}  // namespace tributary::ui
