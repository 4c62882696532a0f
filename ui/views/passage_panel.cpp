#include "ui/views/passage_panel.h"

#include <algorithm>

#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include "ui/text/format.h"
#include "ui/views/parts.h"

namespace tributary::ui {

namespace {

/// "99.97 %": as many decimals as tell it from all.
QString formatStrength(double share, std::int64_t places) {
    // Of all that were looked at is not of all that there are.
    const double most = 1.0 - 1.0 / static_cast<double>(places);
    const double percent = 100.0 * std::min(share, most);
    const int decimals = percent > 99.0 ? (places >= 10000 ? 2 : 1) : 0;
    return QLocale().toString(percent, 'f', decimals) + QChar(0x00A0) + QChar('%');
}

}  // namespace

PassagePanel::PassagePanel(const Theme& theme, QWidget* parent)
    : QFrame(parent),
      theme_(theme),
      title_(wrappedLabel({}, "strong", this)),
      kind_(wrappedLabel({}, "strong", this)),
      queryCaption_(wrappedLabel({}, "small", this)),
      queryTime_(wrappedLabel({}, "", this)),
      sourceCaption_(wrappedLabel({}, "small", this)),
      sourceTime_(wrappedLabel({}, "", this)),
      change_(wrappedLabel({}, "muted", this)),
      probability_(wrappedLabel({}, "", this)),
      facets_(wrappedLabel({}, "muted", this)),
      note_(wrappedLabel({}, "warning", this)),
      hint_(wrappedLabel({}, "small", this)),
      plot_(new AlignmentPlot(theme, this)),
      loop_(new QPushButton(tr("Loop passage"), this)),
      hear_(new QPushButton(tr("Hear source"), this)),
      reason_(new QLineEdit(this)),
      confirm_(new QPushButton(tr("Confirm"), this)),
      reject_(new QPushButton(tr("Reject"), this)),
      doubt_(new QPushButton(tr("Uncertain"), this)),
      markLabel_(wrappedLabel({}, "small", this)),
      content_(new QWidget(this)),
      scroll_(new QScrollArea(this)),
      verdicts_(new QVBoxLayout) {
    setProperty("panel", true);
    setAccessibleName(tr("Selected passage"));
    kind_->setAlignment(Qt::AlignRight | Qt::AlignTop);
    queryCaption_->setText(tr("Your track"));
    loop_->setProperty("role", "tight");
    hear_->setProperty("role", "tight");
    loop_->setToolTip(tr("Repeat this passage ( [ and ] )"));
    hear_->setToolTip(tr("Swap between your track and the source (X)"));
    sourceCaption_->setWordWrap(false);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto* heading = new QHBoxLayout;
    heading->addWidget(title_, 1);
    heading->addWidget(kind_);
    kind_->setWordWrap(false);
    grid->addWidget(queryCaption_, 2, 0);
    grid->addWidget(sourceCaption_, 2, 1);
    grid->addWidget(queryTime_, 3, 0);
    grid->addWidget(sourceTime_, 3, 1);
    auto* lower = new QHBoxLayout;
    lower->setSpacing(12);
    lower->addWidget(plot_, 1);
    lower->addLayout(makeFigures(), 1);
    auto* layout = new QVBoxLayout(content_);
    layout->setContentsMargins(16, 10, 16, 8);
    layout->setSpacing(6);
    layout->addLayout(heading);
    layout->addLayout(grid);
    layout->addWidget(change_);
    layout->addLayout(lower, 1);
    auto* listen = new QHBoxLayout;
    listen->setSpacing(8);
    listen->addWidget(loop_, 1);
    listen->addWidget(hear_, 1);
    layout->addLayout(listen);
    layout->addWidget(reason_);
    layout->addWidget(markLabel_);
    layout->addWidget(note_);
    layout->addWidget(hint_);
    // What fit() cannot spare, in a window that is lower still, is reached by scrolling.
    scroll_->setWidget(content_);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll_);
    hint_->setText(tr("Space play · X hear the source · [ ] loop"));
    connect(loop_, &QPushButton::clicked, this, &PassagePanel::loopRequested);
    connect(hear_, &QPushButton::clicked, this, &PassagePanel::sourceRequested);
    setPassage(nullptr, -1, -1);
}

QLayout* PassagePanel::makeFigures() {
    auto* figures = new QVBoxLayout;
    figures->setSpacing(4);
    figures->addWidget(probability_);
    figures->addWidget(facets_);
    figures->addStretch(1);
    figures->addLayout(makeVerdicts());
    return figures;
}

QLayout* PassagePanel::makeVerdicts() {
    reason_->setPlaceholderText(tr("Reason, for a rejection or a doubt"));
    reason_->setAccessibleName(tr("Reason of the mark"));
    reason_->setMaxLength(500);
    markLabel_->hide();
    verdicts_->setSpacing(4);
    for (const auto& [button, verdict] : {std::pair{confirm_, Verdict::Confirmed},
                                          {reject_, Verdict::Rejected},
                                          {doubt_, Verdict::Uncertain}}) {
        button->setProperty("role", "tight");
        button->setCheckable(true);
        button->setToolTip(tr("Marks this finding with your name; press again to take it back"));
        verdicts_->addWidget(button, 1);
        connect(button, &QPushButton::clicked, this, [this, verdict = verdict] { ask(verdict); });
    }
    return verdicts_;
}

void PassagePanel::ask(Verdict verdict) {
    const bool back = verdict == mark_.verdict;
    const bool needsReason = verdict == Verdict::Rejected || verdict == Verdict::Uncertain;
    if (!back && needsReason && reason_->text().trimmed().isEmpty()) {
        setMark(mark_);  // the button springs back
        markLabel_->setText(tr("Give a reason first, so that others can follow it."));
        markLabel_->show();
        askedReason_ = true;
        fit();
        reason_->setFocus();
        return;
    }
    Q_EMIT markRequested(back ? Verdict::None : verdict, back ? QString() : reason_->text());
}

void PassagePanel::setMark(const Mark& mark) {
    mark_ = mark;
    confirm_->setChecked(mark.verdict == Verdict::Confirmed);
    reject_->setChecked(mark.verdict == Verdict::Rejected);
    doubt_->setChecked(mark.verdict == Verdict::Uncertain);
    reason_->setText(fromUtf8(mark.reason));
    askedReason_ = false;
    markLabel_->clear();
    markLabel_->hide();
    fit();
}

void PassagePanel::setPicture(const std::shared_ptr<const PassagePicture>& picture) {
    plot_->setPicture(picture);
    showStrength(picture.get());
}

void PassagePanel::showStrength(const PassagePicture* picture) {
    if (picture == nullptr) return;
    QStringList lines;
    if (picture->explainedEnergy) {
        lines << tr("explains %1 of the energy").arg(formatShare(*picture->explainedEnergy));
    }
    if (picture->unrelatedPairs > 0) {
        // "n = 11,340" stays on one line.
        lines << tr("stronger than %1 of unrelated pairs (n = %2)")
                     .replace(QStringLiteral("n = "), QStringLiteral("n\u00A0=\u00A0"))
                     .arg(formatStrength(picture->strongerThan, picture->unrelatedPairs),
                          formatCount(picture->unrelatedPairs));
    }
    facets_->setText(lines.join(QChar('\n')));
    fit();
}

void PassagePanel::setTheme(const Theme& theme) {
    theme_ = theme;
    plot_->setTheme(theme);
}

void PassagePanel::setSourceNote(const QString& note) {
    note_->setText(note);
    note_->setVisible(!note.isEmpty());
    fit();
}

void PassagePanel::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    fit();
}

int PassagePanel::neededHeight() const {
    content_->layout()->activate();
    return content_->layout()->totalHeightForWidth(width());
}

/// In a low window gives up what is said elsewhere too, the least of it first, so that listening
/// and judging need no scrolling. The reason's field comes back when it is wanted.
void PassagePanel::fit() {
    hint_->setVisible(note_->text().isEmpty());
    reason_->setVisible(canMark_);
    facets_->setVisible(has_);
    showPlot(has_);
    const bool wantsReason = askedReason_ || !reason_->text().isEmpty();
    if (neededHeight() > height()) hint_->hide();
    if (neededHeight() > height() && !wantsReason) reason_->hide();
    if (neededHeight() > height()) facets_->hide();
    if (neededHeight() > height()) showPlot(false);
    QEvent changed(QEvent::LayoutRequest);  // the content needs less now
    QCoreApplication::sendEvent(scroll_, &changed);
}

/// The verdicts stand beside the plot; without it they are a line of their own.
void PassagePanel::showPlot(bool shown) {
    plot_->setVisible(shown);
    verdicts_->setDirection(shown ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void PassagePanel::setPassage(const ReportView* view, int row, int passage) {
    const bool has = view != nullptr && passage >= 0;
    has_ = has;
    plot_->setPassage(view, passage);
    for (QWidget* part : {static_cast<QWidget*>(queryCaption_), static_cast<QWidget*>(queryTime_),
                          static_cast<QWidget*>(sourceCaption_), static_cast<QWidget*>(sourceTime_),
                          static_cast<QWidget*>(plot_), static_cast<QWidget*>(probability_),
                          static_cast<QWidget*>(facets_), static_cast<QWidget*>(loop_),
                          static_cast<QWidget*>(hear_)}) {
        part->setVisible(has);
    }
    canMark_ =
        has || (view != nullptr && row >= 0 && row < static_cast<int>(view->rows.size()) &&
                view->rows[static_cast<std::size_t>(row)].what == InfluenceRow::What::Source);
    for (QPushButton* part : {confirm_, reject_, doubt_}) {
        part->setVisible(canMark_);
    }
    setMark({});
    setSourceNote({});
    if (has) {
        showPassage(*view, view->passages[static_cast<std::size_t>(passage)]);
    } else if (view != nullptr && row >= 0 && row < static_cast<int>(view->rows.size())) {
        showRow(view->rows[static_cast<std::size_t>(row)]);
    } else {
        title_->setText(tr("Passage"));
        kind_->clear();
        change_->setText(tr("Choose a source to see and hear where it comes from."));
    }
    fit();
}

void PassagePanel::showPassage(const ReportView& view, const PassageRef& passage) {
    title_->setText(
        tr("Passage %1 of %2").arg(passage.index + 1).arg(view.passageCount(passage.influence)));
    const auto& influence = view.report->influences[static_cast<std::size_t>(passage.influence)];
    facets_->setText(weighingText(influence, passage.evidence));
    kind_->setText(kindLabel(passage.evidence.kind));
    kind_->setStyleSheet(
        QStringLiteral("color: %1;").arg(theme_.kind(passage.evidence.kind).name()));
    sourceCaption_->setText(sourceCaption_->fontMetrics().elidedText(
        passage.source, Qt::ElideRight, std::max(90, width() / 2 - 30)));
    sourceCaption_->setToolTip(passage.source);
    queryTime_->setText(formatSpan(passage.evidence.query));
    sourceTime_->setText(formatSpan(passage.evidence.source));
    change_->setText(describeTransformation(passage.evidence));
    probability_->setText(
        tr("Probability %1").arg(formatProbability(passage.evidence.probability)));
}

void PassagePanel::showRow(const InfluenceRow& row) {
    title_->setText(row.title);
    kind_->clear();
    switch (row.what) {
        case InfluenceRow::What::Source:
            change_->setText(
                tr("No passage of its own was located for this source: it resembles "
                   "the track as a whole."));
            break;
        case InfluenceRow::What::StylePool:
            change_->setText(
                tr("The resemblance is spread over many tracks, so it names nobody. "
                   "There is no passage to hear."));
            break;
        case InfluenceRow::What::Unattributed:
            change_->setText(
                tr("What no track of this catalogue explains: original, or from music "
                   "that is not in it."));
            break;
    }
}

}  // namespace tributary::ui
