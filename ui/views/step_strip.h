#pragma once

#include <vector>

#include <QWidget>

#include "ui/theme/theme.h"

namespace tributary::ui {

/// Steps of something that goes on in one direction: those done, the one at hand, those to come.
class StepStrip : public QWidget {
    Q_OBJECT

public:
    StepStrip(const Theme& theme, std::vector<QString> steps, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setStep(int step);
    [[nodiscard]] int step() const { return step_; }
    [[nodiscard]] QSize sizeHint() const override { return {400, 34}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 34}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRectF mirrored(const QRectF& rect) const;

    Theme theme_;
    std::vector<QString> steps_;
    int step_ = 0;
};

}  // namespace tributary::ui
