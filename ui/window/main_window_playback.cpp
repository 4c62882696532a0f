// The window between the transport and what is heard.
#include "ui/pages/report_page.h"
#include "ui/text/format.h"
#include "ui/views/error_panel.h"
#include "ui/views/transport_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/playback_controller.h"

namespace tributary::ui {

void MainWindow::connectPlayback() {
    connect(transport_, &TransportBar::playToggled, playback_, &PlaybackController::togglePlay);
    connect(transport_, &TransportBar::deckRequested, playback_, &PlaybackController::switchTo);
    connect(transport_, &TransportBar::loopToggled, this, [this](bool looping) {
        looping ? playback_->loopPassage() : playback_->setLooping(false);
    });
    connect(transport_, &TransportBar::seekRequested, playback_, &PlaybackController::seek);
    connect(playback_, &PlaybackController::stateChanged, this,
            [this] { transport_->setState(playback_->shownState()); });
    connect(playback_, &PlaybackController::passagesChanged, this, [this] {
        transport_->setPassages(playback_->passages());
        transport_->setMatchable(playback_->canMatch());
        const PassageRef* passage = reportPage().selection().current();
        const ReportView* view = workspace_->report();
        transport_->setNames(
            view != nullptr ? trackName(*view->report) : displayName(workspace_->trackFile()),
            passage != nullptr ? passage->source : QString());
    });
    connect(transport_, &TransportBar::matchedToggled, playback_, &PlaybackController::setMatched);
    connect(playback_, &PlaybackController::matchedChanged, transport_, &TransportBar::setMatched);
    connect(transport_, &TransportBar::devicesRequested, this,
            [this] { transport_->setDevices(playback_->devices(), playback_->device()); });
    connect(transport_, &TransportBar::deviceChosen, this, [this](const QString& name) {
        if (settings_) settings_->setValue(QStringLiteral("playback/device"), name);
        playback_->chooseDevice(name);
    });
    connect(playback_, &PlaybackController::deviceFellBack, notice_, &NoticePanel::showText);
    connect(playback_, &PlaybackController::blindChanged, transport_, &TransportBar::setBlind);
    connect(playback_, &PlaybackController::levelChanged, transport_, &TransportBar::setLevelText);
    connect(playback_, &PlaybackController::deviceMessage, this,
            [this](const QString& text) { transport_->setMessage(text); });
}

}  // namespace tributary::ui
