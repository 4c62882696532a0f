#pragma once

#include <QFrame>

#include "ui/theme/theme.h"

class QScrollArea;

namespace tributary::ui {

class LanesView;
class WaveformView;

/// The waveform on top and, scrolling under it, the lanes.
class TimelinePanel : public QFrame {
    Q_OBJECT

public:
    explicit TimelinePanel(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] WaveformView& waveform() { return *waveform_; }
    [[nodiscard]] LanesView& lanes() { return *lanes_; }
    void setTheme(const Theme& theme);
    void setPosition(double seconds);
    /// Call after the lanes changed: takes the height that waveform and lanes need, at most
    /// `mostPixels`; where that is little the waveform is lower.
    void fit(int mostPixels);
    void showLane(int lane);

private:
    WaveformView* waveform_;
    QScrollArea* scroll_;
    LanesView* lanes_;
};

}  // namespace tributary::ui
