#pragma once

#include <QFrame>
#include <QPushButton>

#include "core/analysis/passage_picture.h"
#include "ui/models/review_marks.h"
#include "ui/theme/theme.h"
#include "ui/views/accessible_chart.h"

class QBoxLayout;
class QLabel;
class QLineEdit;
class QScrollArea;

namespace tributary::ui {

/// The selected passage, time in the track to the right, time in the source upwards: the likeness
/// of each moment to each, or, before that was looked at, where the source's passages lie.
class AlignmentPlot : public QWidget, public ChartItems {
    Q_OBJECT

public:
    explicit AlignmentPlot(const Theme& theme, QWidget* parent = nullptr);
    void setTheme(const Theme& theme);
    void setPassage(const ReportView* view, int passage);
    /// Null: not looked at yet.
    void setPicture(std::shared_ptr<const PassagePicture> picture);
    [[nodiscard]] std::vector<ChartItem> chartItems() const override;
    [[nodiscard]] QSize sizeHint() const override { return {120, 90}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintPicture(QPainter& painter, const QRectF& inner) const;
    void paintLines(QPainter& painter, const QRectF& inner) const;
    void paintTimes(QPainter& painter, const QRectF& area, const TimeSpan& query,
                    const TimeSpan& source) const;

    Theme theme_;
    const ReportView* view_ = nullptr;
    int passage_ = -1;
    std::shared_ptr<const PassagePicture> picture_;
};

/// The selected passage: where it is on both sides, how it was changed, how strong it is, how to
/// hear it, and what the examiner makes of it.
class PassagePanel : public QFrame {
    Q_OBJECT

public:
    explicit PassagePanel(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// `passage` −1: the row has none.
    void setPassage(const ReportView* view, int row, int passage);
    /// What was seen in the shown passage; null: nothing yet.
    void setPicture(const std::shared_ptr<const PassagePicture>& picture);
    /// The examiner's mark on what is shown.
    void setMark(const Mark& mark);
    /// Why the source cannot be heard, or nothing.
    void setSourceNote(const QString& note);

Q_SIGNALS:
    void loopRequested();
    void sourceRequested();
    /// None takes the mark back.
    void markRequested(tributary::Verdict verdict, const QString& reason);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QLayout* makeFigures();
    QLayout* makeVerdicts();
    [[nodiscard]] int neededHeight() const;
    void fit();
    void showPlot(bool shown);
    void showStrength(const PassagePicture* picture);
    void ask(Verdict verdict);
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
    QLineEdit* reason_;
    QPushButton* confirm_;
    QPushButton* reject_;
    QPushButton* doubt_;
    QLabel* markLabel_;
    QWidget* content_;
    QScrollArea* scroll_;
    QBoxLayout* verdicts_;
    Mark mark_;
    bool canMark_ = false;
    bool askedReason_ = false;
};

}  // namespace tributary::ui
