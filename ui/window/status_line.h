#pragma once

#include <QWidget>

class QLabel;

namespace tributary::ui {

class PlaybackController;
class Workspace;

/// The line at the foot: the catalogue, how old its last backup is, what runs, where the sound
/// goes.
class StatusLine : public QWidget {
    Q_OBJECT

public:
    StatusLine(Workspace& workspace, PlaybackController& playback, QWidget* parent = nullptr);

private:
    void refresh();
    void refreshBackup();

    Workspace& workspace_;
    PlaybackController& playback_;
    QLabel* catalogue_;
    QLabel* backup_;
    QLabel* jobs_;
    QLabel* device_;
};

}  // namespace tributary::ui
