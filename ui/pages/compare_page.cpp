#include "ui/pages/compare_page.h"

#include <QComboBox>
#include <QCompleter>
#include <QFileDialog>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/models/comparison_model.h"
#include "ui/models/track_model.h"
#include "ui/text/format.h"
#include "ui/views/blind_panel.h"
#include "ui/views/matrix_view.h"
#include "ui/views/page_layout.h"
#include "ui/views/pair_wave_view.h"
#include "ui/views/parts.h"
#include "ui/views/table_style.h"
#include "ui/window/comparison_desk.h"
#include "ui/window/playback_controller.h"
#include "ui/window/workspace.h"

namespace tributary::ui {

ComparePage::ComparePage(const Theme& theme, const WindowContext& context, QWidget* parent)
    : Page(parent),
      context_(context),
      desk_(new ComparisonDesk(context.workspace.jobs(), this)),
      passages_(new ComparisonModel(this)),
      tracks_(new TrackModel(this)),
      headline_(roleLabel({}, "heading", this)),
      caveat_(roleLabel({}, "muted", this)),
      empty_(new EmptyState({}, {}, {}, this)),
      stack_(new QStackedWidget(this)),
      waves_(new PairWaveView(theme, this)),
      matrix_(new MatrixView(theme, this)),
      table_(new QTableView(this)),
      matrixOrTable_(new QStackedWidget(this)),
      blind_(new BlindPanel(this)) {
    setObjectName(QStringLiteral("page"));
    auto* choices = new QHBoxLayout;
    choices->setSpacing(24);
    choices->addLayout(makeChoice(Deck::A), 1);
    choices->addLayout(makeChoice(Deck::B), 1);
    stack_->addWidget(empty_);
    stack_->addWidget(makeResult(theme));
    QVBoxLayout* layout = pageLayout(this);
    layout->addWidget(roleLabel(tr("Compare two tracks"), "title", this));
    layout->addLayout(choices);
    layout->addWidget(stack_, 1);
    connectViews();
    addCommands();
    fillTracks();
    showDesk();
}

QLayout* ComparePage::makeChoice(Deck deck) {
    auto* box = new QComboBox(this);
    choices_[static_cast<std::size_t>(deck)] = box;
    const QString side =
        deck == Deck::A ? tr("A, the track in question") : tr("B, what it may draw on");
    box->setModel(tracks_);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setMaxVisibleItems(20);
    box->setMinimumContentsLength(12);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setAccessibleName(side);
    box->lineEdit()->setAccessibleName(side);
    box->lineEdit()->setPlaceholderText(tr("Choose a track of the catalogue"));
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->setCurrentIndex(-1);
    auto* file = new QPushButton(tr("File …"), this);
    file->setToolTip(tr("Choose an audio file"));
    file->setAccessibleName(tr("Choose a file for %1").arg(side));
    connect(file, &QPushButton::clicked, this, [this, deck] { chooseFile(deck); });
    connect(box, &QComboBox::activated, this, [this, deck](int row) {
        const CatalogueContent* catalogue = context_.workspace.catalogue();
        if (catalogue == nullptr || row < 0 || row >= static_cast<int>(catalogue->tracks->size())) {
            return;
        }
        const auto& chosen = (*catalogue->tracks)[static_cast<std::size_t>(row)];
        deck == Deck::A ? desk_->setA(chosen.file) : desk_->setB(chosen.file);
    });
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(box, 1);
    row->addWidget(file);
    auto* column = new QVBoxLayout;
    column->setSpacing(3);
    column->addWidget(roleLabel(side, "small", this));
    column->addLayout(row);
    return column;
}

QWidget* ComparePage::makeResult(const Theme&) {
    const auto panel = [this](QWidget* content) {
        auto* frame = new QFrame(this);
        frame->setProperty("panel", true);
        auto* inside = new QVBoxLayout(frame);
        inside->setContentsMargins(6, 6, 6, 6);
        inside->addWidget(content);
        return frame;
    };
    auto* sentence = new QFrame(this);
    sentence->setProperty("panel", true);
    auto* lines = new QVBoxLayout(sentence);
    lines->setContentsMargins(16, 9, 16, 9);
    lines->setSpacing(2);
    lines->addWidget(headline_);
    lines->addWidget(caveat_);
    headline_->setWordWrap(true);
    caveat_->setWordWrap(true);
    caveat_->setText(
        tr("Similarity-based estimate between two files. It says what they are consistent with, "
           "not how either was made."));
    table_->setModel(passages_);
    table_->setAccessibleName(tr("Shared passages"));
    styleTable(*table_);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    matrixOrTable_->addWidget(matrix_);
    matrixOrTable_->addWidget(table_);
    auto* asTable = new QPushButton(tr("Show as table"), this);
    asTable->setProperty("role", "link");
    asTable->setCheckable(true);
    connect(asTable, &QPushButton::toggled, this,
            [this](bool shown) { matrixOrTable_->setCurrentIndex(shown ? 1 : 0); });
    auto* left = new QWidget(this);
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(0);
    leftLayout->addWidget(matrixOrTable_, 1);
    leftLayout->addWidget(asTable, 0, Qt::AlignLeft);
    auto* side = new QVBoxLayout;
    side->addWidget(blind_);
    side->addStretch(1);
    blind_->setFixedWidth(320);
    auto* lower = new QHBoxLayout;
    lower->setSpacing(12);
    lower->addWidget(panel(left), 1);
    lower->addLayout(side);
    auto* whole = new QWidget(this);
    auto* layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(sentence);
    layout->addWidget(panel(waves_), 2);
    layout->addLayout(lower, 3);
    return whole;
}

void ComparePage::connectViews() {
    connect(desk_, &ComparisonDesk::changed, this, &ComparePage::showDesk);
    connect(desk_, &ComparisonDesk::failed, &context_.workspace, &Workspace::failed);
    connect(&context_.workspace, &Workspace::catalogueChanged, this, &ComparePage::fillTracks);
    connect(matrix_, &MatrixView::placed, this, &ComparePage::place);
    connect(matrix_, &MatrixView::playRequested, this, [this] {
        if (!context_.playback.state().playing) context_.playback.togglePlay();
    });
    connect(waves_, &PairWaveView::passageChosen, this, &ComparePage::choosePassage);
    connect(waves_, &PairWaveView::sidePlaced, this, [this](Deck deck, double seconds) {
        place(deck == Deck::A ? seconds : matrix_->aS(), deck == Deck::B ? seconds : matrix_->bS());
        if (!blind_->isRunning()) context_.playback.switchTo(deck);
    });
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) {
                if (now.isValid()) choosePassage(now.row());
            });
    connect(blind_, &BlindPanel::runningChanged, &context_.playback, &PlaybackController::setBlind);
    connect(blind_, &BlindPanel::hearRequested, this, &ComparePage::hear);
}

void ComparePage::setTheme(const Theme& theme) {
    waves_->setTheme(theme);
    matrix_->setTheme(theme);
}

void ComparePage::focusPage() {
    desk_->pair() != nullptr ? matrix_->setFocus() : choices_[0]->setFocus();
}

void ComparePage::fillTracks() {
    const CatalogueContent* catalogue = context_.workspace.catalogue();
    const QSignalBlocker blockA(choices_[0]), blockB(choices_[1]);
    const QString texts[] = {choices_[0]->currentText(), choices_[1]->currentText()};
    tracks_->setTable(catalogue == nullptr ? nullptr : catalogue->table);
    for (std::size_t side = 0; side < 2; ++side) {
        choices_[side]->setCurrentIndex(-1);
        choices_[side]->setEditText(texts[side]);
    }
}

void ComparePage::setSides(const std::filesystem::path& a, const std::filesystem::path& b) {
    if (!a.empty()) {
        choices_[0]->setEditText(displayName(a));
        desk_->setA(a);
    }
    if (!b.empty()) {
        choices_[1]->setEditText(displayName(b));
        desk_->setB(b);
    }
}

void ComparePage::chooseFile(Deck deck) {
    auto* dialog = new QFileDialog(
        this, tr("Choose a track"), QString(),
        tr("Audio (*.wav *.aif *.aiff *.flac *.ogg *.oga *.opus *.mp3 *.au *.caf *.w64);;All files "
           "(*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, deck](const QString& file) {
        deck == Deck::A ? setSides(toPath(file), {}) : setSides({}, toPath(file));
    });
    dialog->open();
}

void ComparePage::showDesk() {
    const ComparedPair* pair = desk_->pair();
    blind_->setReady(pair != nullptr);
    stack_->setCurrentIndex(pair == nullptr ? 0 : 1);
    if (desk_->isRunning()) {
        empty_->setTexts(tr("Listening to both tracks …"),
                         tr("What they share is shown in a moment."), {});
    } else if (pair == nullptr) {
        empty_->setTexts(tr("Choose two tracks"),
                         tr("From the catalogue or from files. What they share is then shown here: "
                            "the passages, how alike each moment of one is to each of the other, "
                            "and how it sounds."),
                         {});
    }
    if (pair != nullptr) showPair();
}

void ComparePage::showPair() {
    const ComparedPair& pair = *desk_->pair();
    headline_->setText(comparisonHeadline(*pair.comparison));
    passages_->setComparison(pair.comparison);
    waves_->setPair(pair.comparison, pair.a, pair.b);
    matrix_->setComparison(pair.comparison);
    claimPlayback();
    if (pair.comparison->passages.empty()) {
        place(0.0, 0.0);
    } else {
        choosePassage(0);
    }
}

/// The decks hold what this page shows while it is shown.
void ComparePage::claimPlayback() {
    if (isVisible() && desk_->pair() != nullptr) context_.playback.setPair(desk_->a(), desk_->b());
}

void ComparePage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    claimPlayback();
    if (desk_->pair() != nullptr) place(matrix_->aS(), matrix_->bS());
}

void ComparePage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    blind_->stop();
}

void ComparePage::place(double aS, double bS) {
    const ComparedPair* pair = desk_->pair();
    if (pair == nullptr) return;
    matrix_->setPlace(aS, bS);
    waves_->setPlace(matrix_->aS(), matrix_->bS());
    const ComparedPlace heard = placeToHear(*pair->comparison, matrix_->aS(), matrix_->bS());
    context_.playback.linkPlace({{heard.a.beginS, heard.a.endS}, {heard.b.beginS, heard.b.endS}});
}

void ComparePage::choosePassage(int passage) {
    const ComparedPair* pair = desk_->pair();
    if (pair == nullptr || passage < 0 ||
        passage >= static_cast<int>(pair->comparison->passages.size())) {
        return;
    }
    const Evidence& chosen = pair->comparison->passages[static_cast<std::size_t>(passage)];
    waves_->choosePassage(passage);
    place(chosen.query.beginS, chosen.source.beginS);
}

void ComparePage::hear(Deck deck) {
    context_.playback.switchTo(deck);
    place(matrix_->aS(), matrix_->bS());
    if (!context_.playback.state().playing) context_.playback.togglePlay();
}

}  // namespace tributary::ui
