#pragma once

#include <QScrollArea>

#include "core/report/report.h"

class QFormLayout;

namespace tributary::ui {

/// How a report came about: versions, hashes, warnings, times, and what it does not say.
class MethodView : public QScrollArea {
    Q_OBJECT

public:
    explicit MethodView(QWidget* parent = nullptr);
    void setReport(const Report* report);  ///< copied out at once; may be null

private:
    void addRow(const QString& name, const QString& value);

    QFormLayout* form_;
};

}  // namespace tributary::ui
