#pragma once

#include <QWidget>

#include "core/playback/player.h"
#include "ui/theme/theme.h"
#include "ui/views/accessible_value.h"

class QLabel;
class QMenu;
class QToolButton;

namespace tributary::ui {

/// The current level of what is heard.
class LevelMeter : public QWidget, public AccessibleFigure {
    Q_OBJECT

public:
    explicit LevelMeter(const Theme& theme, QWidget* parent = nullptr);
    void setTheme(const Theme& theme);
    void setPeak(float peak);
    [[nodiscard]] QSize sizeHint() const override { return {120, 16}; }
    [[nodiscard]] double figure() const override;
    [[nodiscard]] double leastFigure() const override;
    [[nodiscard]] double mostFigure() const override { return 0.0; }
    [[nodiscard]] QString figureText() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme theme_;
    float peak_ = 0.0F;
};

/// The line of the deck that is heard, with the looped passage; a click or the arrow keys seek.
class SeekBar : public QWidget, public AccessibleFigure {
    Q_OBJECT

public:
    explicit SeekBar(const Theme& theme, QWidget* parent = nullptr);
    void setTheme(const Theme& theme);
    void setTimes(double positionS, double durationS);
    void setPassage(std::optional<PlaySpan> passage, bool looping);
    [[nodiscard]] QSize sizeHint() const override { return {320, 28}; }
    [[nodiscard]] double figure() const override { return positionS_; }
    [[nodiscard]] double leastFigure() const override { return 0.0; }
    [[nodiscard]] double mostFigure() const override { return durationS_; }
    [[nodiscard]] QString figureText() const override;
    [[nodiscard]] bool canMove() const override { return true; }
    void moveFigure(double seconds) override;

Q_SIGNALS:
    void seekRequested(double seconds);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] double secondsAt(double x) const;

    Theme theme_;
    double positionS_ = 0.0;
    double durationS_ = 0.0;
    std::optional<PlaySpan> passage_;
    bool looping_ = false;
};

/// Play, time, A/B, loop, seek line and meter; always at the bottom of the window.
class TransportBar : public QWidget {
    Q_OBJECT

public:
    explicit TransportBar(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setState(const PlayerState& state);
    /// Shows neither side, and lets nobody swap, while a blind comparison runs.
    void setBlind(bool blind);
    void setNames(const QString& a, const QString& b);
    void setPassages(const std::optional<PassagePair>& passages);
    /// "level-matched −2.1 dB", or nothing.
    void setLevelText(const QString& text);
    /// Why nothing can be heard, or nothing.
    void setMessage(const QString& message);
    [[nodiscard]] QString message() const;
    /// Whether the source is heard in the track's key and tempo.
    void setMatched(bool matched);
    /// Whether there is a source that could be heard so.
    void setMatchable(bool matchable);
    void setDevices(const QStringList& names, const QString& current);

Q_SIGNALS:
    void playToggled();
    void deckRequested(tributary::Deck deck);
    void loopToggled(bool looping);
    void seekRequested(double seconds);
    /// The list of sound cards is about to be shown: setDevices() fills it.
    void devicesRequested();
    void matchedToggled(bool matched);
    void deviceChosen(const QString& name);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyIcons();
    void enableButtons();

    Theme theme_;
    PlayerState state_;
    bool blind_ = false;
    bool matchable_ = false;
    QString nameA_, nameB_;
    std::optional<PassagePair> passages_;
    QToolButton* play_;
    QLabel* time_;
    QLabel* name_;
    QToolButton* deckA_;
    QToolButton* deckB_;
    QToolButton* loop_;
    QLabel* level_;
    QLabel* message_;
    SeekBar* seek_;
    LevelMeter* meter_;
    QToolButton* match_;
    QToolButton* output_;
    QMenu* devices_;
};

}  // namespace tributary::ui
