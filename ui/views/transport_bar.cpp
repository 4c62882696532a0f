#include "ui/views/transport_bar.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/text/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/views/parts.h"

namespace tributary::ui {

namespace {

QToolButton* button(QWidget* parent, const char* name, const QString& tip) {
    auto* made = new QToolButton(parent);
    made->setObjectName(QString::fromLatin1(name));
    made->setToolTip(tip);
    made->setAccessibleName(tip);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

/// A button that does nothing now says why.
void enable(QToolButton& button, bool enabled, const QString& whyNot) {
    button.setEnabled(enabled);
    button.setToolTip(enabled ? button.accessibleName() : whyNot);
    button.setAccessibleDescription(enabled ? QString() : whyNot);
}

QString sheet(const Theme& t) {
    return QStringLiteral(
               "#play { background: %1; border: none; border-radius: 18px; }"
               "#play:hover { background: %2; } #play:disabled { background: %3; }"
               "#play:focus { border: 2px solid %4; }"
               "#deckA, #deckB, #loop, #match { background: %3; border: 1px solid %8; color: %5; "
               "font-weight: 600; }"
               "#deckA { border-top-left-radius: 6px; border-bottom-left-radius: 6px; }"
               "#deckB { border-top-right-radius: 6px; border-bottom-right-radius: 6px; }"
               "#loop, #match { border-radius: 6px; } #match { padding: 0 10px; font-weight: 400; "
               "} #output { background: transparent; border: 2px solid transparent; "
               "border-radius: 6px; }"
               "#deckA:hover, #deckB:hover, #loop:hover, #match:hover, #output:hover { background: "
               "%9; }"
               "#deckA:checked, #deckB:checked, #loop:checked, #match:checked { background: %1; "
               "color: %6; }"
               "#deckA:disabled, #deckB:disabled, #loop:disabled, #match:disabled { color: %7; "
               "background: %3; }"
               "#deckA:focus, #deckB:focus, #loop:focus, #match:focus, #output:focus { border: 2px "
               "solid %1; }"
               "#deckA:checked:focus, #deckB:checked:focus, #loop:checked:focus, "
               "#match:checked:focus { border: 2px solid %4; }")
        .arg(t.accent.name(), mix(QColor(Qt::white), t.accent, 0.14).name(), t.surface.name(),
             t.text.name(), t.text.name(), t.onAccent.name(), mix(t.muted, t.surface, 0.6).name(),
             t.line.name(), t.raised.name());
}

}  // namespace

TransportBar::TransportBar(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      play_(button(this, "play", tr("Play or pause (Space)"))),
      time_(roleLabel({}, "clock", this)),
      name_(roleLabel({}, "accent", this)),
      deckA_(button(this, "deckA", tr("Hear your track (X swaps)"))),
      deckB_(button(this, "deckB", tr("Hear the source (X swaps)"))),
      loop_(button(this, "loop", tr("Loop the passage ( [ and ] )"))),
      level_(roleLabel({}, "muted", this)),
      message_(roleLabel({}, "alert", this)),
      seek_(new SeekBar(theme, this)),
      meter_(new LevelMeter(theme, this)),
      match_(button(this, "match", tr("Hear the source in the key and tempo of your track"))),
      output_(button(this, "output", tr("Choose the sound card"))),
      devices_(new QMenu(this)) {
    setObjectName(QStringLiteral("transport"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(68);
    play_->setFixedSize(36, 36);
    deckA_->setText(QStringLiteral("A"));
    deckB_->setText(QStringLiteral("B"));
    for (QToolButton* deck : {deckA_, deckB_}) {
        deck->setCheckable(true);
        deck->setFixedSize(52, 30);
    }
    loop_->setCheckable(true);
    loop_->setFixedSize(36, 30);
    QFont clock = uiFont(18, QFont::Medium);
    time_->setFont(clock);
    message_->setWordWrap(true);
    auto* decks = new QHBoxLayout;
    decks->setSpacing(0);
    decks->addWidget(deckA_);
    decks->addWidget(deckB_);
    auto* clockColumn = new QVBoxLayout;
    clockColumn->setSpacing(0);
    clockColumn->addStretch(1);
    clockColumn->addWidget(time_);
    clockColumn->addWidget(name_);
    clockColumn->addStretch(1);
    name_->setFixedWidth(150);
    time_->setFixedWidth(150);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 8, 24, 8);
    layout->setSpacing(16);
    layout->addWidget(play_);
    layout->addLayout(clockColumn);
    layout->addLayout(decks);
    layout->addWidget(loop_);
    layout->addWidget(match_);
    layout->addWidget(level_);
    match_->setText(tr("Key & tempo").replace(QChar('&'), QStringLiteral("&&")));
    match_->setCheckable(true);
    match_->setMinimumHeight(30);
    connect(match_, &QToolButton::clicked, this, &TransportBar::matchedToggled);
    layout->addWidget(seek_, 3);
    layout->addWidget(message_, 2);
    layout->addWidget(meter_);
    layout->addWidget(output_);
    output_->setFixedSize(30, 30);
    output_->setPopupMode(QToolButton::InstantPopup);
    output_->setMenu(devices_);
    connect(devices_, &QMenu::aboutToShow, this, &TransportBar::devicesRequested);
    message_->hide();
    level_->hide();
    connect(play_, &QToolButton::clicked, this, &TransportBar::playToggled);
    connect(deckA_, &QToolButton::clicked, this, [this] { Q_EMIT deckRequested(Deck::A); });
    connect(deckB_, &QToolButton::clicked, this, [this] { Q_EMIT deckRequested(Deck::B); });
    connect(loop_, &QToolButton::clicked, this, &TransportBar::loopToggled);
    connect(seek_, &SeekBar::seekRequested, this, &TransportBar::seekRequested);
    setTheme(theme);
    setState({});
}

void TransportBar::setTheme(const Theme& theme) {
    theme_ = theme;
    setStyleSheet(sheet(theme));
    seek_->setTheme(theme);
    meter_->setTheme(theme);
    applyIcons();
}

void TransportBar::applyIcons() {
    const QColor onPlay = play_->isEnabled() ? theme_.onAccent : theme_.muted;
    const QString name = state_.playing ? QStringLiteral("pause") : QStringLiteral("play");
    play_->setIcon(QIcon(iconPixmap(name, onPlay, 20, devicePixelRatioF())));
    play_->setIconSize({20, 20});
    loop_->setIcon(themedIcon(QStringLiteral("loop"), theme_.text, theme_.onAccent,
                              mix(theme_.muted, theme_.surface, 0.6)));
    loop_->setIconSize({20, 20});
    output_->setIcon(themedIcon(QStringLiteral("output"), theme_.muted, theme_.text));
    output_->setIconSize({20, 20});
}

void TransportBar::setState(const PlayerState& state) {
    const bool iconChanges =
        state.playing != state_.playing || play_->isEnabled() != (state.loadedA || state.loadedB);
    state_ = state;
    enableButtons();
    deckA_->setChecked(state.deck == Deck::A && !blind_);
    deckB_->setChecked(state.deck == Deck::B && !blind_);
    loop_->setChecked(state.looping);
    if (iconChanges) applyIcons();
    time_->setText(formatTime(state.positionS));
    const QString name = state.deck == Deck::A ? nameA_ : nameB_;
    const QString text = blind_ ? tr("hidden")
                         : name.isEmpty()
                             ? QString()
                             : tr("%1 · %2").arg(state.deck == Deck::A ? "A" : "B", name);
    name_->setText(name_->fontMetrics().elidedText(text, Qt::ElideRight, name_->width()));
    name_->setVisible(!text.isEmpty());
    seek_->setTimes(state.positionS, state.durationS);
    std::optional<PlaySpan> passage;
    if (passages_) passage = state.deck == Deck::A ? passages_->a : passages_->b;
    seek_->setPassage(passage, state.looping);
    meter_->setPeak(std::max(state.peakLeft, state.peakRight));
}

void TransportBar::enableButtons() {
    const QString blind = tr("Hidden while you compare blindly");
    const QString nothing = tr("Nothing is loaded: analyse a track or open a report to hear it");
    const bool any = state_.loadedA || state_.loadedB;
    enable(*play_, any, nothing);
    enable(*deckA_, state_.loadedA && !blind_, blind_ ? blind : nothing);
    enable(*deckB_, state_.loadedB && !blind_,
           blind_ ? blind : tr("No source is loaded: select a passage in a report to hear it"));
    enable(*loop_, any && passages_.has_value(),
           tr("Nothing to loop: select a passage in a report, or a place where you compare"));
    enable(*match_, any && matchable_,
           tr("Select a source's passage in a report: it can then be heard in the key and tempo "
              "of your track"));
}

void TransportBar::setBlind(bool blind) {
    blind_ = blind;
    setState(state_);
}

void TransportBar::setNames(const QString& a, const QString& b) {
    nameA_ = a;
    nameB_ = b;
}

void TransportBar::setPassages(const std::optional<PassagePair>& passages) {
    passages_ = passages;
    enableButtons();
}

void TransportBar::setMatchable(bool matchable) {
    matchable_ = matchable;
    enableButtons();
}

void TransportBar::setLevelText(const QString& text) {
    level_->setText(text);
    level_->setVisible(!text.isEmpty() && width() > 1000);
}

void TransportBar::setMessage(const QString& message) {
    message_->setText(message);
    message_->setVisible(!message.isEmpty());
    meter_->setVisible(message.isEmpty());
}

void TransportBar::setMatched(bool matched) {
    match_->setChecked(matched);
}

void TransportBar::setDevices(const QStringList& names, const QString& current) {
    devices_->clear();
    const auto add = [&](const QString& text, const QString& name) {
        QAction* action =
            devices_->addAction(text, this, [this, name] { Q_EMIT deviceChosen(name); });
        action->setCheckable(true);
        action->setChecked(!name.isEmpty() && name == current);
    };
    add(tr("As the system chooses"), QString());
    if (!names.isEmpty()) devices_->addSeparator();
    for (const QString& name : names) add(name, name);
}

QString TransportBar::message() const {
    return message_->isHidden() ? QString() : message_->text();
}

void TransportBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    level_->setVisible(!level_->text().isEmpty() && width() > 1000);
}

}  // namespace tributary::ui
