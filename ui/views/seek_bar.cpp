#include <algorithm>
#include <cmath>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "ui/text/format.h"
#include "ui/theme/paint.h"
#include "ui/views/transport_bar.h"

namespace tributary::ui {

namespace {

constexpr int kMargin = 6;
constexpr double kKeyStepS = 5.0;
constexpr double kLowestDb = -40.0;  ///< that the meter shows

}  // namespace

SeekBar::SeekBar(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    setMinimumWidth(120);
    setFixedHeight(28);
    setLayoutDirection(Qt::LeftToRight);  // time runs to the right in every script
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Position"));
    installValueAccessibility();
}

void SeekBar::setTheme(const Theme& theme) {
    theme_ = theme;
    update();
}

void SeekBar::setTimes(double positionS, double durationS) {
    if (positionS == positionS_ && durationS == durationS_) return;
    positionS_ = positionS;
    durationS_ = durationS;
    update();
}

QString SeekBar::figureText() const {
    return tr("%1 of %2").arg(formatTime(positionS_, 0), formatTime(durationS_, 0));
}

void SeekBar::moveFigure(double seconds) {
    if (durationS_ > 0.0) Q_EMIT seekRequested(std::clamp(seconds, 0.0, durationS_));
}

void SeekBar::setPassage(std::optional<PlaySpan> passage, bool looping) {
    if (passage == passage_ && looping == looping_) return;
    passage_ = passage;
    looping_ = looping;
    update();
}

double SeekBar::secondsAt(double x) const {
    const double along = (x - kMargin) / std::max(1, width() - 2 * kMargin);
    return std::clamp(along, 0.0, 1.0) * durationS_;
}

void SeekBar::mousePressEvent(QMouseEvent* event) {
    if (durationS_ > 0.0) Q_EMIT seekRequested(secondsAt(event->position().x()));
}

void SeekBar::mouseMoveEvent(QMouseEvent* event) {
    if (durationS_ > 0.0 && (event->buttons() & Qt::LeftButton) != 0) {
        Q_EMIT seekRequested(secondsAt(event->position().x()));
    }
}

void SeekBar::keyPressEvent(QKeyEvent* event) {
    const double step = event->key() == Qt::Key_Right  ? kKeyStepS
                        : event->key() == Qt::Key_Left ? -kKeyStepS
                                                       : 0.0;
    if (step == 0.0 || durationS_ <= 0.0) {
        QWidget::keyPressEvent(event);
        return;
    }
    moveFigure(positionS_ + step);
}

void SeekBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF groove(kMargin, height() / 2.0 - 5, width() - 2.0 * kMargin, 10);
    painter.setBrush(theme_.line);
    painter.drawRoundedRect(groove, 5, 5);
    if (durationS_ > 0.0) {
        const auto x = [&](double s) {
            return groove.left() + groove.width() * std::clamp(s / durationS_, 0.0, 1.0);
        };
        QRectF done = groove;
        done.setRight(std::max(x(positionS_), groove.left() + 10));
        painter.setBrush(theme_.accent);
        painter.drawRoundedRect(done, 5, 5);
        if (passage_) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(looping_ ? theme_.text : theme_.muted, looping_ ? 2 : 1));
            painter.drawRoundedRect(QRectF(QPointF(x(passage_->beginS), groove.top() - 4),
                                           QPointF(x(passage_->endS), groove.bottom() + 4)),
                                    3, 3);
        }
    }
    if (hasFocus()) drawFocusRing(painter, rect(), theme_);
}

LevelMeter::LevelMeter(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    setFixedSize(120, 16);
    setAccessibleName(tr("Level"));
    installValueAccessibility();
}

void LevelMeter::setTheme(const Theme& theme) {
    theme_ = theme;
    update();
}

void LevelMeter::setPeak(float peak) {
    const float falling = std::max(peak, peak_ * 0.86F);  // rises at once, falls slowly
    const float next = falling < 0.001F ? 0.0F : falling;
    if (next == peak_) return;
    peak_ = next;
    update();
}

double LevelMeter::leastFigure() const {
    return kLowestDb;
}

double LevelMeter::figure() const {
    if (peak_ <= 0.0F) return kLowestDb;
    return std::max(kLowestDb, 20.0 * std::log10(static_cast<double>(peak_)));
}

QString LevelMeter::figureText() const {
    return peak_ > 0.0F ? formatDecibels(figure()) : tr("silent");
}

void LevelMeter::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(Qt::NoPen);
    constexpr int kBars = 20;
    const double db = figure();
    for (int i = 0; i < kBars; ++i) {
        const double from = kLowestDb + (0.0 - kLowestDb) * i / kBars;
        QColor colour = from >= -6.0 ? theme_.warning : theme_.accent;
        if (db <= from) colour = theme_.line;
        painter.fillRect(QRectF(i * 6.0, 1, 4.5, 14), colour);
    }
}

}  // namespace tributary::ui
