#pragma once

#include <QWidget>

#include "core/report/report.h"

class QLabel;
class QTableView;

namespace tributary::ui {

class TextTable;

/// How often the engine errs: a table by kind of evidence, and what was measured on what.
class ErrorRatesView : public QWidget {
    Q_OBJECT

public:
    explicit ErrorRatesView(QWidget* parent = nullptr);
    void setReport(const Report& report);  ///< copied out at once

private:
    TextTable* model_;
    QTableView* table_;
    QLabel* text_;
    QLabel* material_;
};

}  // namespace tributary::ui
