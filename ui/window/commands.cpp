#include "ui/window/commands.h"

#include <QCoreApplication>
#include <QUndoStack>

#include "ui/window/actions.h"
#include "ui/window/main_window.h"
#include "ui/window/page_stack.h"
#include "ui/window/playback_controller.h"
#include "ui/window/workspace.h"

namespace tributary::ui {

namespace {

struct Commands {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

QString id(const char* text) {
    return QString::fromLatin1(text);
}

}  // namespace

QString fileGroup() {
    return Commands::tr("File");
}
QString editGroup() {
    return Commands::tr("Edit");
}
QString catalogueGroup() {
    return Commands::tr("Catalogue");
}
QString reportGroup() {
    return Commands::tr("Report");
}
QString playbackGroup() {
    return Commands::tr("Playback");
}
QString viewGroup() {
    return Commands::tr("View");
}
QString helpGroup() {
    return Commands::tr("Help");
}

void addFileCommands(MainWindow& window, const WindowContext& c) {
    MainWindow* w = &window;
    Actions& actions = c.actions;
    actions.add({.id = id("file.open"),
                 .text = Commands::tr("Open …"),
                 .group = fileGroup(),
                 .keys = Qt::CTRL | Qt::Key_O,
                 .run = [w] { w->askOpen(); },
                 .icon = id("open")});
    actions.add({.id = id("file.create"),
                 .text = Commands::tr("New catalogue …"),
                 .group = fileGroup(),
                 .keys = Qt::CTRL | Qt::Key_N,
                 .run = [w] { w->askCreate(); },
                 .icon = id("add")});
    actions.add({.id = id("file.analyse"),
                 .text = Commands::tr("Analyse files …"),
                 .group = fileGroup(),
                 .keys = Qt::CTRL | Qt::SHIFT | Qt::Key_O,
                 .run = [w] { w->askAnalyse(); },
                 .icon = id("analyse")});
    actions.add({.id = id("file.demo"),
                 .text = Commands::tr("Try the demo"),
                 .group = fileGroup(),
                 .run = [w] { w->tryDemo(); },
                 .icon = id("demo")});
    actions.add({.id = id("file.removeDemo"),
                 .text = Commands::tr("Remove the demo"),
                 .group = fileGroup(),
                 .run = [w] { w->removeDemo(); },
                 .enabled = [w] { return w->knowsDemo(); },
                 .icon = id("delete")});
    actions.add({.id = id("report.export"),
                 .text = Commands::tr("Export the report …"),
                 .group = reportGroup(),
                 .keys = Qt::CTRL | Qt::Key_E,
                 .run = [w] { w->askExport(); },
                 .enabled = [&workspace = c.workspace] { return workspace.report() != nullptr; },
                 .icon = id("export")});
    actions.add({.id = id("file.quit"),
                 .text = Commands::tr("Quit"),
                 .group = fileGroup(),
                 .keys = Qt::CTRL | Qt::Key_Q,
                 .run = [w] { w->close(); },
                 .icon = id("close")});
    actions.add({.id = id("edit.undo"),
                 .text = Commands::tr("Undo"),
                 .group = editGroup(),
                 .keys = Qt::CTRL | Qt::Key_Z,
                 .run = [&undo = c.undo] { undo.undo(); },
                 .enabled = [&undo = c.undo] { return undo.canUndo(); },
                 .icon = id("undo")});
    actions.add({.id = id("edit.redo"),
                 .text = Commands::tr("Redo"),
                 .group = editGroup(),
                 .keys = Qt::CTRL | Qt::Key_Y,
                 .run = [&undo = c.undo] { undo.redo(); },
                 .enabled = [&undo = c.undo] { return undo.canRedo(); },
                 .icon = id("redo")});
}

void addCatalogueCommands(MainWindow& window, const WindowContext& c) {
    MainWindow* w = &window;
    const auto open = [&workspace = c.workspace] { return workspace.catalogue() != nullptr; };
    c.actions.add({.id = id("catalogue.addFiles"),
                   .text = Commands::tr("Add files to the catalogue …"),
                   .group = catalogueGroup(),
                   .run = [w] { w->askAddFiles(); },
                   .enabled = open,
                   .icon = id("add")});
    c.actions.add({.id = id("catalogue.addFolder"),
                   .text = Commands::tr("Add a folder to the catalogue …"),
                   .group = catalogueGroup(),
                   .run = [w] { w->askAddFolder(); },
                   .enabled = open,
                   .icon = id("open")});
    c.actions.add({.id = id("catalogue.import"),
                   .text = Commands::tr("Import a list of tracks …"),
                   .group = catalogueGroup(),
                   .run = [w] { w->askImport(); },
                   .enabled = open,
                   .icon = id("file")});
}

void addPlaybackCommands(const WindowContext& c) {
    PlaybackController* playback = &c.playback;
    c.actions.add({.id = id("playback.toggle"),
                   .text = Commands::tr("Play or pause"),
                   .group = playbackGroup(),
                   .keys = Qt::Key_Space,
                   .run = [playback] { playback->togglePlay(); },
                   .icon = id("play")});
    c.actions.add({.id = id("playback.swap"),
                   .text = Commands::tr("Swap between your track (A) and the source (B)"),
                   .group = playbackGroup(),
                   .keys = Qt::Key_X,
                   .run = [playback] { playback->swap(); },
                   .icon = id("swap")});
    c.actions.add({.id = id("playback.loop"),
                   .text = Commands::tr("Loop the chosen passage"),
                   .group = playbackGroup(),
                   .keys = Qt::Key_BracketLeft,
                   .run = [playback] { playback->loopPassage(); },
                   .icon = id("loop")});
    c.actions.add({.id = id("playback.unloop"),
                   .text = Commands::tr("Stop looping"),
                   .group = playbackGroup(),
                   .keys = Qt::Key_BracketRight,
                   .run = [playback] { playback->setLooping(false); },
                   .icon = id("unloop")});
    struct Shuttle {
        const char* id;
        QString text;
        Qt::Key key;
        int direction;
        const char* icon;
    };
    const Shuttle shuttles[] = {
        {"playback.backwards", Commands::tr("Shuttle backwards, again for faster"), Qt::Key_J, -1,
         "backwards"},
        {"playback.rest", Commands::tr("Stop shuttling"), Qt::Key_K, 0, "rest"},
        {"playback.forwards", Commands::tr("Shuttle forwards, again for faster"), Qt::Key_L, 1,
         "forwards"},
    };
    for (const Shuttle& each : shuttles) {
        c.actions.add({.id = id(each.id),
                       .text = each.text,
                       .group = playbackGroup(),
                       .keys = each.key,
                       .run = [playback, by = each.direction] { playback->shuttle(by); },
                       .icon = id(each.icon)});
    }
    c.actions.add({.id = id("playback.marker"),
                   .text = Commands::tr("Set or take away a marker here"),
                   .group = playbackGroup(),
                   .keys = Qt::Key_M,
                   .run = [playback] { playback->toggleMarker(); },
                   .icon = id("marker")});
    c.actions.add({.id = id("playback.nextMarker"),
                   .text = Commands::tr("Go to the next marker"),
                   .group = playbackGroup(),
                   .keys = QKeySequence(Qt::SHIFT | Qt::Key_M),
                   .run = [playback] { playback->goToNextMarker(); },
                   .icon = id("next-marker")});
}

void addViewCommands(MainWindow& window, const WindowContext& c) {
    MainWindow* w = &window;
    PageStack* pages = &c.pages;
    int number = 0;
    for (const PageInfo& info : pages->infos()) {
        if (info.section != info.id) continue;
        ++number;
        c.actions.add({.id = id("view.") + info.id,
                       .text = Commands::tr("Go to %1").arg(info.title),
                       .group = viewGroup(),
                       .keys = Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number),
                       .run = [pages, page = info.id] { pages->showSection(page); },
                       .icon = info.icon});
    }
    c.actions.add({.id = id("view.search"),
                   .text = Commands::tr("Search tracks, submissions and pages"),
                   .group = viewGroup(),
                   .keys = Qt::CTRL | Qt::Key_F,
                   .run = [w] { w->showSearch(); },
                   .icon = id("search")});
    c.actions.add({.id = id("view.palette"),
                   .text = Commands::tr("Commands"),
                   .group = viewGroup(),
                   .keys = Qt::CTRL | Qt::Key_K,
                   .run = [w] { w->showPalette(); },
                   .icon = id("palette"),
                   .listed = false});
    c.actions.add({.id = id("view.inspector"),
                   .text = Commands::tr("Inspector"),
                   .group = viewGroup(),
                   .keys = Qt::CTRL | Qt::Key_I,
                   .run = [pages] { pages->setInspectorShown(!pages->inspectorShown()); },
                   .enabled = [pages] { return pages->hasInspector(); },
                   .checked = [pages] { return pages->inspectorShown(); },
                   .icon = id("inspector")});
    const std::array<std::pair<const char*, QString>, 3> themes{
        {{"theme.system", Commands::tr("Theme as the system's")},
         {"theme.dark", Commands::tr("Dark theme")},
         {"theme.light", Commands::tr("Light theme")}}};
    for (std::size_t i = 0; i < themes.size(); ++i) {
        const auto choice = static_cast<ThemeChoice>(i);
        c.actions.add({.id = id(themes[i].first),
                       .text = themes[i].second,
                       .group = viewGroup(),
                       .run = [w, choice] { w->setThemeChoice(choice); },
                       .checked = [w, choice] { return w->themeChoice() == choice; },
                       .icon = id("theme")});
    }
    c.actions.add({.id = id("view.settings"),
                   .text = Commands::tr("Settings …"),
                   .group = viewGroup(),
                   .keys = Qt::CTRL | Qt::Key_Comma,
                   .run = [w] { w->showSettings(); },
                   .icon = id("settings")});
    c.actions.add({.id = id("help.shortcuts"),
                   .text = Commands::tr("Keyboard shortcuts"),
                   .group = helpGroup(),
                   .keys = Qt::Key_F1,
                   .run = [w] { w->showShortcuts(); },
                   .icon = id("keyboard")});
    c.actions.add({.id = id("help.about"),
                   .text = Commands::tr("About Tributary"),
                   .group = helpGroup(),
                   .run = [w] { w->showAbout(); },
                   .icon = id("about")});
}

}  // namespace tributary::ui
