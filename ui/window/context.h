#pragma once

class QSettings;
class QUndoStack;

namespace tributary::ui {

class Actions;
class InboxController;
class PageStack;
class PlaybackController;
class RecentFiles;
class Workspace;

/// What pages share. All of it outlives them.
struct WindowContext {
    Workspace& workspace;          ///< the open catalogue, track and report; jobs
    PlaybackController& playback;  ///< what is heard
    Actions& actions;              ///< every command, to add to and to trigger
    PageStack& pages;              ///< to go to another page
    QUndoStack& undo;              ///< Ctrl+Z and Ctrl+Y
    InboxController& inbox;        ///< submissions and their queue
    RecentFiles& recent;           ///< catalogues and reports opened before
    QSettings* settings;           ///< null where nothing is kept
};

}  // namespace tributary::ui
