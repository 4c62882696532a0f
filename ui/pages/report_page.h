#pragma once

#include "ui/pages/report_selection.h"
#include "ui/window/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace tributary::ui {

class Actions;
class EvidenceView;
class InfluenceView;
class MethodView;
class PassagePanel;
class PlaybackController;
class TimelinePanel;
class Workspace;

/// One analysed track: sentence, waveform, lanes, influences, evidence, method.
class ReportPage : public Page {
    Q_OBJECT

public:
    enum Tab { InfluencesTab, EvidenceTab, MethodTab };

    ReportPage(const Theme& theme, Workspace& workspace, PlaybackController& playback,
               QWidget* parent = nullptr);

    void setTheme(const Theme& theme) override;
    void addCommands(Actions& actions);
    void showTab(int tab);
    [[nodiscard]] ReportSelection& selection() { return *selection_; }

Q_SIGNALS:
    void analyseRequested();
    void exportRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QLayout* makeHeader();
    QWidget* makeHeadline();
    QLayout* makeLower(const Theme& theme);
    void connectViews();
    void showTrack();
    void showReport();
    void showSelection();
    void showPlayback();
    void fit();

    Workspace& workspace_;
    PlaybackController& playback_;
    ReportSelection* selection_;
    QLabel* title_;
    QLabel* subtitle_;
    QLabel* headline_;
    QLabel* caveat_;
    QPushButton* export_;
    TimelinePanel* timeline_;
    QTabBar* tabs_;
    QStackedWidget* stack_;
    InfluenceView* influences_;
    EvidenceView* evidence_;
    MethodView* method_;
    PassagePanel* passage_;
};

}  // namespace tributary::ui
