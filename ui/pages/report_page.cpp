#include "ui/pages/report_page.h"

#include <algorithm>

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/models/waterfall.h"
#include "ui/pages/calculator_view.h"
#include "ui/pages/method_view.h"
#include "ui/pages/splits_view.h"
#include "ui/text/format.h"
#include "ui/views/declaration_view.h"
#include "ui/views/evidence_view.h"
#include "ui/views/influence_view.h"
#include "ui/views/lanes_view.h"
#include "ui/views/page_layout.h"
#include "ui/views/parts.h"
#include "ui/views/passage_panel.h"
#include "ui/views/tab_strip.h"
#include "ui/views/table_style.h"
#include "ui/views/timeline_panel.h"
#include "ui/views/waterfall_view.h"
#include "ui/views/waveform_view.h"
#include "ui/window/passage_desk.h"
#include "ui/window/playback_controller.h"
#include "ui/window/review_session.h"
#include "ui/window/royalty_desk.h"
#include "ui/window/workspace.h"

namespace tributary::ui {

namespace {

constexpr int kAround = 150;        ///< px of title, sentence and margins
constexpr int kLeastLower = 240;    ///< px of the tabs: four sources
constexpr int kMostTimeline = 526;  ///< px: the waveform and eight lanes

}  // namespace

ReportPage::ReportPage(const Theme& theme, Workspace& workspace, PlaybackController& playback,
                       QWidget* parent)
    : Page(parent),
      workspace_(workspace),
      playback_(playback),
      selection_(new ReportSelection(this)),
      title_(roleLabel({}, "title", this)),
      subtitle_(roleLabel({}, "muted", this)),
      headline_(roleLabel({}, "heading", this)),
      caveat_(roleLabel({}, "muted", this)),
      export_(new QPushButton(tr("Export"), this)),
      timeline_(new TimelinePanel(theme, this)),
      tabs_(new TabStrip(tr("Parts of the report"), this)),
      stack_(new QStackedWidget(this)),
      influences_(new InfluenceView(theme, this)),
      waterfall_(new WaterfallView(theme, this)),
      waterfallModel_(new WaterfallModel(this)),
      evidence_(new EvidenceView(theme, this)),
      royalties_(new RoyaltyDesk(workspace.jobs(), this)),
      splits_(new SplitsView(theme, *royalties_, this)),
      calculator_(new CalculatorView(*royalties_, this)),
      method_(new MethodView(this)),
      passage_(new PassagePanel(theme, this)),
      looks_(new PassageDesk(workspace.jobs(), this)) {
    setObjectName(QStringLiteral("page"));
    QVBoxLayout* layout = pageLayout(this);
    layout->addLayout(makeHeader());
    layout->addWidget(makeHeadline());
    layout->addWidget(timeline_);
    layout->addLayout(makeLower(), 1);
    connectViews();
    connectReview();
    connectMoney();
    showTrack();
}

QLayout* ReportPage::makeHeader() {
    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(title_);
    names->addWidget(subtitle_);
    title_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    subtitle_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* analyse = new QPushButton(tr("Analyse a file …"), this);
    export_->setProperty("role", "primary");
    export_->setToolTip(tr("Save this report (Ctrl+E)"));
    auto* compare = new QPushButton(tr("Compare"), this);
    compare->setToolTip(tr("Hold two tracks against each other"));
    connect(compare, &QPushButton::clicked, this, &ReportPage::compareRequested);
    connect(analyse, &QPushButton::clicked, this, &ReportPage::analyseRequested);
    connect(export_, &QPushButton::clicked, this, &ReportPage::exportRequested);
    auto* header = new QHBoxLayout;
    header->setSpacing(12);
    header->addLayout(names, 1);
    header->addWidget(analyse);
    header->addWidget(compare);
    header->addWidget(export_);
    return header;
}

QWidget* ReportPage::makeHeadline() {
    auto* panel = new QFrame(this);
    panel->setProperty("panel", true);
    headline_->setWordWrap(true);
    caveat_->setWordWrap(true);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(16, 9, 16, 9);
    layout->setSpacing(2);
    layout->addWidget(headline_);
    layout->addWidget(caveat_);
    return panel;
}

/// The ranking, and the same shares by kind, as a chart or as a table.
QWidget* ReportPage::makeInfluences() {
    auto* shown = new QStackedWidget(this);
    auto* table = new QTableView(shown);
    table->setModel(waterfallModel_);
    table->setAccessibleName(tr("Shares by kind"));
    styleTable(*table);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    shown->addWidget(influences_);
    shown->addWidget(waterfall_);
    shown->addWidget(table);
    return shown;
}

QLayout* ReportPage::makeLower() {
    for (const QString& name :
         {tr("Influences"), tr("Evidence"), tr("Splits"), tr("Calculator"), tr("Method")}) {
        tabs_->addTab(name);
    }
    auto* influences = qobject_cast<QStackedWidget*>(makeInfluences());
    auto* form = new QComboBox(this);  // in which the influences stand
    form->addItems({tr("By source"), tr("By kind"), tr("By kind, as table")});
    form->setProperty("role", "flat");
    form->setAccessibleName(tr("How the influences are shown"));
    form->setMinimumWidth(84);
    connect(form, &QComboBox::currentIndexChanged, influences, &QStackedWidget::setCurrentIndex);
    connect(tabs_, &TabStrip::currentChanged, form,
            [form](int tab) { form->setVisible(tab == InfluencesTab); });
    auto* head = new QHBoxLayout;
    head->setSpacing(0);
    head->addWidget(tabs_, 1);
    head->addWidget(form);
    stack_->addWidget(influences);
    stack_->addWidget(evidence_);
    stack_->addWidget(splits_);
    stack_->addWidget(calculator_);
    stack_->addWidget(method_);
    auto* body = new QFrame(this);
    body->setProperty("panel", true);
    auto* inside = new QVBoxLayout(body);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(stack_);
    auto* left = new QVBoxLayout;
    left->setSpacing(4);
    left->addLayout(head);
    left->addWidget(body, 1);
    auto* lower = new QHBoxLayout;
    lower->setSpacing(12);
    lower->addLayout(left, 1);
    lower->addWidget(passage_);
    return lower;
}

void ReportPage::connectViews() {
    connect(tabs_, &TabStrip::currentChanged, stack_, &QStackedWidget::setCurrentIndex);
    connect(&workspace_, &Workspace::trackChanged, this, &ReportPage::showTrack);
    connect(&workspace_, &Workspace::reportChanged, this, &ReportPage::showReport);
    connect(&workspace_, &Workspace::catalogueChanged, this, &ReportPage::showSelection);
    connect(&workspace_, &Workspace::waveformChanged, this, [this] {
        timeline_->waveform().setWaveform(workspace_.waveform());
        if (workspace_.report() == nullptr) {
            timeline_->waveform().setDuration(workspace_.waveform()->durationS);
        }
    });
    connect(selection_, &ReportSelection::changed, this, &ReportPage::showSelection);
    connect(influences_, &InfluenceView::rowSelected, selection_, &ReportSelection::selectRow);
    connect(evidence_, &EvidenceView::passageSelected, selection_, &ReportSelection::selectPassage);
    connect(&timeline_->lanes(), &LanesView::rowClicked, selection_, &ReportSelection::selectRow);
    connect(&timeline_->lanes(), &LanesView::passageClicked, this, [this](int passage) {
        selection_->selectPassage(passage);
        playback_.loopPassage();
    });
    connect(&timeline_->waveform(), &WaveformView::seekRequested, this, [this](double seconds) {
        playback_.switchTo(Deck::A);
        playback_.seek(seconds);
    });
    connect(passage_, &PassagePanel::loopRequested, &playback_, &PlaybackController::loopPassage);
    connect(passage_, &PassagePanel::sourceRequested, &playback_, &PlaybackController::swap);
    connect(&playback_, &PlaybackController::sourceNote, passage_, &PassagePanel::setSourceNote);
    connect(&playback_, &PlaybackController::stateChanged, this, &ReportPage::showPlayback);
    connect(&playback_, &PlaybackController::markersChanged, this,
            [this] { timeline_->waveform().setMarkers(playback_.markers()); });
}

void ReportPage::connectReview() {
    ReviewSession& review = workspace_.review();
    connect(&review, &ReviewSession::changed, this, &ReportPage::showReview);
    connect(passage_, &PassagePanel::markRequested, this, &ReportPage::mark);
    connect(&method_->declaration(), &DeclarationView::declared, &review, &ReviewSession::declare);
    connect(&method_->declaration(), &DeclarationView::examinerEntered, &review,
            &ReviewSession::setExaminer);
    connect(looks_, &PassageDesk::pictureReady, this, [this](int passage) {
        if (passage == selection_->passage()) passage_->setPicture(looks_->picture(passage));
    });
    showReview();
}

void ReportPage::connectMoney() {
    connect(&workspace_, &Workspace::catalogueChanged, this, &ReportPage::showMoney);
    connect(splits_, &SplitsView::catalogueRequested, this, &ReportPage::catalogueRequested);
    connect(calculator_, &CalculatorView::catalogueRequested, this,
            &ReportPage::catalogueRequested);
    connect(royalties_, &RoyaltyDesk::failed, &workspace_, &Workspace::failed);
    connect(royalties_, &RoyaltyDesk::written, &workspace_,
            [this](const QString& file) { Q_EMIT workspace_.notice(tr("Written: %1").arg(file)); });
    connect(tabs_, &TabStrip::currentChanged, this, [this](int tab) {
        // Rights may have been edited on another page since.
        if (tab == SplitsTab || tab == CalculatorTab) showMoney();
    });
}

void ReportPage::showMoney() {
    const CatalogueContent* catalogue = workspace_.catalogue();
    royalties_->setCatalogue(catalogue == nullptr ? std::filesystem::path() : catalogue->file);
}

void ReportPage::mark(Verdict verdict, const QString& reason) {
    const ReportView* view = selection_->view();
    if (view == nullptr || selection_->row() < 0) return;
    const auto& influences = view->report->influences;
    if (selection_->row() >= static_cast<int>(influences.size())) return;
    const PassageRef* passage = selection_->current();
    const int rank = influences[static_cast<std::size_t>(selection_->row())].rank;
    workspace_.review().mark(rank, passage == nullptr ? 0 : passage->index + 1, verdict, reason);
}

void ReportPage::showReview() {
    const ReviewSession& review = workspace_.review();
    const ReviewedReport* reviewed = review.reviewed();
    method_->declaration().setReviewed(reviewed, review.examiner());
    royalties_->setReviewed(reviewed);
    showMarks();
}

void ReportPage::showMarks() {
    const ReviewedReport* reviewed = workspace_.review().reviewed();
    const ReportView* view = selection_->view();
    const ReviewMarks marks =
        view == nullptr || reviewed == nullptr ? ReviewMarks{} : reviewMarks(*view, reviewed);
    timeline_->lanes().setMarks(marks);
    influences_->setMarks(marks);
    evidence_->setMarks(marks);
    const int passage = selection_->passage();
    const int row = selection_->row();
    if (passage >= 0 && passage < static_cast<int>(marks.passages.size())) {
        passage_->setMark(marks.passages[static_cast<std::size_t>(passage)]);
    } else if (row >= 0 && row < static_cast<int>(marks.rows.size())) {
        passage_->setMark(marks.rows[static_cast<std::size_t>(row)]);
    }
}

void ReportPage::setTheme(const Theme& theme) {
    waterfall_->setTheme(theme);
    splits_->setTheme(theme);
    timeline_->setTheme(theme);
    influences_->setTheme(theme);
    evidence_->setTheme(theme);
    passage_->setTheme(theme);
    showPassage();
}

void ReportPage::showTab(int tab) {
    tabs_->setCurrentIndex(tab);
}

void ReportPage::showTrack() {
    title_->setText(displayName(workspace_.trackFile()));
    subtitle_->setText(tr("The analysis runs; the report appears here."));
    headline_->setText(tr("Listening …"));
    caveat_->setText(tr("You can play the track meanwhile, or cancel above."));
    timeline_->waveform().setWaveform(nullptr);
    timeline_->waveform().setDuration(0.0);
    showReport();
    playback_.setTrack(workspace_.trackFile());
}

void ReportPage::showReport() {
    const ReportView* view = workspace_.report();
    export_->setEnabled(view != nullptr);
    if (view != nullptr) {
        title_->setText(trackName(*view->report));
        title_->setToolTip(fromUtf8(view->report->track.file));
        subtitle_->setText(reportSubtitle(*view->report));
        headline_->setText(reportHeadline(*view->report));
        caveat_->setText(reportCaveat(*view->report));
        timeline_->waveform().setDuration(view->report->track.durationS);
    }
    timeline_->lanes().setView(view);
    influences_->setView(view);
    evidence_->setView(view);
    method_->setReport(view == nullptr ? nullptr : view->report.get());
    auto steps = view == nullptr ? std::vector<WaterfallStep>() : waterfall(*view->report);
    waterfall_->setSteps(steps);
    waterfallModel_->setSteps(std::move(steps));
    looks_->forget();
    selection_->setView(view);
    fit();
}

void ReportPage::showSelection() {
    const ReportView* view = selection_->view();
    timeline_->lanes().setSelection(selection_->row(), selection_->passage());
    if (view != nullptr && selection_->row() < static_cast<int>(view->lanes.size())) {
        timeline_->showLane(selection_->row());
    }
    influences_->selectRow(selection_->row());
    evidence_->selectPassage(selection_->passage());
    showPassage();
    const PassageRef* chosen = selection_->current();
    if (chosen == nullptr) {
        playback_.setPassage(std::nullopt, 0, {});
        return;
    }
    const auto& influence = view->report->influences[static_cast<std::size_t>(chosen->influence)];
    const CatalogueContent* catalogue = workspace_.catalogue();
    const std::filesystem::path file =
        catalogue == nullptr ? std::filesystem::path() : catalogue->file;
    playback_.setPassage(chosen->evidence, influence.track.id, file);
    looks_->look(selection_->passage(), chosen->evidence, workspace_.trackFile(), file,
                 influence.track.id);
}

void ReportPage::showPassage() {
    passage_->setPassage(selection_->view(), selection_->row(), selection_->passage());
    if (const auto seen = looks_->picture(selection_->passage())) passage_->setPicture(seen);
    showMarks();
}

void ReportPage::showPlayback() {
    timeline_->setPosition(playback_.trackPositionS());
    const PlayerState& state = playback_.state();
    QString caption;
    if (state.loadedA) {
        caption = state.deck == Deck::A ? (state.playing ? tr("A · playing") : tr("A"))
                                        : (state.playing ? tr("B · the source plays") : tr("A"));
    }
    timeline_->waveform().setCaption(caption);
}

void ReportPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (!playback_.hasPair()) return;
    playback_.setTrack(workspace_.trackFile());
    showSelection();
}

void ReportPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void ReportPage::fit() {
    passage_->setFixedWidth(std::clamp(width() * 27 / 100, 300, 420));
    // The tabs below keep a good third.
    const int spare = height() - kAround - std::max(kLeastLower, height() * 34 / 100);
    timeline_->fit(std::min(spare, kMostTimeline));
}

}  // namespace tributary::ui
