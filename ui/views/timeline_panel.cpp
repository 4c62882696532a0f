#include "ui/views/timeline_panel.h"

#include <algorithm>

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include "ui/views/lanes_view.h"
#include "ui/views/waveform_view.h"

namespace tributary::ui {

namespace {
constexpr int kBelow = 6;  // the last lane
}  // namespace

TimelinePanel::TimelinePanel(const Theme& theme, QWidget* parent)
    : QFrame(parent),
      waveform_(new WaveformView(theme, this)),
      scroll_(new QScrollArea(this)),
      lanes_(new LanesView(theme)) {
    setProperty("panel", true);
    setLayoutDirection(Qt::LeftToRight);  // time runs to the right in every script
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 2);
    layout->setSpacing(0);
    layout->addWidget(waveform_);
    layout->addWidget(scroll_);
    scroll_->setWidget(lanes_);
    scroll_->setWidgetResizable(true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setFrameShape(QFrame::NoFrame);
}

void TimelinePanel::setTheme(const Theme& theme) {
    waveform_->setTheme(theme);
    lanes_->setTheme(theme);
}

void TimelinePanel::setPosition(double seconds) {
    waveform_->setPosition(seconds);
    lanes_->setPosition(seconds);
}

void TimelinePanel::fit(int mostPixels) {
    const int needed = lanes_->sizeHint().height();
    const bool low = mostPixels < WaveformView::kHeight + needed;
    waveform_->setLow(low);
    mostPixels -= low ? WaveformView::kLowHeight : WaveformView::kHeight;
    // Whole lanes: half a line of text looks like a mistake.
    int height = lanes_->laneRect(0).height();
    for (int lane = 1; lane < lanes_->laneCount(); ++lane) {
        const int bottom = lanes_->laneRect(lane).bottom() + 1;
        if (bottom <= mostPixels) height = bottom;
    }
    height = std::min(needed, height + (height + kBelow >= needed ? kBelow : 1));
    scroll_->setFixedHeight(height);
    // The bar would shift the lanes' time axis against the waveform's, which leaves it as much
    // room.
    const bool scrolls = needed > height;
    scroll_->setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    const int bar = scrolls ? scroll_->verticalScrollBar()->sizeHint().width() : 0;
    waveform_->setContentsMargins(0, 0, bar, 0);
}

void TimelinePanel::showLane(int lane) {
    const QRect rect = lanes_->laneRect(lane);
    scroll_->ensureVisible(0, rect.center().y(), 0, rect.height() / 2);
}

}  // namespace tributary::ui
