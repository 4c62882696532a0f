#pragma once

#include "core/report/revision.h"
#include "ui/pages/report_selection.h"
#include "ui/window/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace tributary::ui {

class Actions;
class CalculatorView;
class EvidenceView;
class InfluenceView;
class MethodView;
class PassageDesk;
class PassagePanel;
class PlaybackController;
class RoyaltyDesk;
class SplitsView;
class TimelinePanel;
class WaterfallModel;
class WaterfallView;
class Workspace;

/// One analysed track: sentence, waveform, lanes; influences, evidence, splits, calculator, method;
/// and the examiner's marks on it.
class ReportPage : public Page {
    Q_OBJECT

public:
    enum Tab { InfluencesTab, EvidenceTab, SplitsTab, CalculatorTab, MethodTab };

    ReportPage(const Theme& theme, Workspace& workspace, PlaybackController& playback,
               QWidget* parent = nullptr);

    void setTheme(const Theme& theme) override;
    void addCommands(Actions& actions);
    void showTab(int tab);
    /// Shows a newcomer where to look and click.
    void pointAtLanes();
    [[nodiscard]] ReportSelection& selection() { return *selection_; }

Q_SIGNALS:
    void analyseRequested();
    void exportRequested();
    void compareRequested();
    void catalogueRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QLayout* makeHeader();
    QWidget* makeHeadline();
    QLayout* makeLower();
    QWidget* makeInfluences();
    void connectViews();
    void connectReview();
    void connectMoney();
    void showTrack();
    void showReport();
    void showSelection();
    void showReview();
    void showMarks();
    void showPassage();
    void showMoney();
    void mark(Verdict verdict, const QString& reason);
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
    WaterfallView* waterfall_;
    WaterfallModel* waterfallModel_;
    EvidenceView* evidence_;
    RoyaltyDesk* royalties_;
    SplitsView* splits_;
    CalculatorView* calculator_;
    MethodView* method_;
    PassagePanel* passage_;
    PassageDesk* looks_;
};

}  // namespace tributary::ui
