#pragma once

#include <QObject>

#include "ui/models/report_view.h"

namespace tributary::ui {

/// Which influence and which passage are chosen; lanes, plot, table and inspector all follow it.
class ReportSelection : public QObject {
    Q_OBJECT

public:
    explicit ReportSelection(QObject* parent = nullptr) : QObject(parent) {}

    /// Selects the first row; `view` must outlive the selection or the next call, and may be null.
    void setView(const ReportView* view);
    [[nodiscard]] const ReportView* view() const { return view_; }
    [[nodiscard]] int row() const { return row_; }
    [[nodiscard]] int passage() const { return passage_; }  ///< −1 for none
    [[nodiscard]] const PassageRef* current() const;

    /// A row and its first passage.
    void selectRow(int row);
    void selectPassage(int passage);
    /// `step` ±1; stays within the report.
    void stepRow(int step);
    void stepPassage(int step);

Q_SIGNALS:
    void changed();

private:
    void set(int row, int passage);

    const ReportView* view_ = nullptr;
    int row_ = -1;
    int passage_ = -1;
};

}  // namespace tributary::ui
