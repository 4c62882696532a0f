#include "ui/views/step_strip.h"

#include <QPainter>

#include "ui/theme/paint.h"

namespace tributary::ui {

namespace {
constexpr qreal kDot = 18;
}  // namespace

StepStrip::StepStrip(const Theme& theme, std::vector<QString> steps, QWidget* parent)
    : QWidget(parent), theme_(theme), steps_(std::move(steps)) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setStep(0);
}

void StepStrip::setTheme(const Theme& theme) {
    theme_ = theme;
    update();
}

void StepStrip::setStep(int step) {
    step_ = step;
    const auto at = static_cast<std::size_t>(step);
    setAccessibleName(tr("Step %1 of %2: %3")
                          .arg(step + 1)
                          .arg(steps_.size())
                          .arg(at < steps_.size() ? steps_[at] : QString()));
    update();
}

/// In a script that is read from right to left the first step stands at the right.
QRectF StepStrip::mirrored(const QRectF& rect) const {
    if (layoutDirection() == Qt::LeftToRight) return rect;
    return {width() - rect.right(), rect.top(), rect.width(), rect.height()};
}

void StepStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = this->width() / static_cast<qreal>(steps_.size());
    const qreal y = height() / 2.0;
    for (std::size_t i = 0; i < steps_.size(); ++i) {
        const int own = static_cast<int>(i);
        const bool done = own < step_;
        const bool now = own == step_;
        const QRectF step(width * static_cast<qreal>(i) + 1, y - kDot / 2, kDot, kDot);
        const QRectF dot = mirrored(step);
        painter.setPen(QPen(done || now ? theme_.accent : theme_.line, now ? 2 : 1.5));
        painter.setBrush(done ? theme_.accent : theme_.window);
        painter.drawEllipse(dot);
        painter.setFont(uiFont(11, QFont::DemiBold));
        painter.setPen(done ? theme_.onAccent : now ? theme_.accent : theme_.muted);
        drawTabular(painter, dot, Qt::AlignHCenter,
                    done ? QString(QChar(0x2713)) : QString::number(own + 1));
        const QFont font = uiFont(12, now ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(now || done ? theme_.text : theme_.muted);
        const QRectF text(step.right() + 8, 0, width - kDot - 28, height());
        drawLine(painter, mirrored(text), Qt::AlignLeft, steps_[i]);
        if (i + 1 == steps_.size()) continue;
        const qreal end =
            std::min(text.right(), text.left() + QFontMetricsF(font).horizontalAdvance(steps_[i]));
        painter.setPen(QPen(done ? theme_.accent : theme_.line, 1.5));
        const QRectF way = mirrored({end + 8, y, width * static_cast<qreal>(i + 1) - 16 - end, 0});
        painter.drawLine(way.topLeft(), way.topRight());
    }
}

}  // namespace tributary::ui
