#pragma once

#include <QFrame>
#include <QPushButton>

#include "ui/models/report_view.h"
#include "ui/theme/theme.h"

class QLabel;

namespace tributary::ui {

/// Draws the passages of one source: time in the track to the right, time in the source upwards.
class AlignmentPlot : public QWidget {
    Q_OBJECT

public:
    explicit AlignmentPlot(const Theme& theme, QWidget* parent = nullptr);
    void setTheme(const Theme& theme);
    void setPassage(const ReportView* view, int passage);
    [[nodiscard]] QSize sizeHint() const override { return {160, 160}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme theme_;
    const ReportView* view_ = nullptr;
    int passage_ = -1;
};

/// The selected passage: where it is on both sides, how it was changed, and how to hear it.
class PassagePanel : public QFrame {
    Q_OBJECT

public:
    explicit PassagePanel(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// `passage` −1: the row has none.
    void setPassage(const ReportView* view, int row, int passage);
    /// Why the source cannot be heard, or nothing.
    void setSourceNote(const QString& note);

Q_SIGNALS:
    void loopRequested();
    void sourceRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showPlot();
    void showPassage(const ReportView& view, const PassageRef& passage);
    void showRow(const InfluenceRow& row);

    Theme theme_;
    bool has_ = false;  ///< a passage is shown
    QLabel* title_;
    QLabel* kind_;
    QLabel* queryCaption_;
    QLabel* queryTime_;
    QLabel* sourceCaption_;
    QLabel* sourceTime_;
    QLabel* change_;
    QLabel* probability_;
    QLabel* facets_;
    QLabel* note_;
    QLabel* hint_;
    AlignmentPlot* plot_;
    QPushButton* loop_;
    QPushButton* hear_;
};

}  // namespace tributary::ui
