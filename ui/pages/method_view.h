#pragma once

#include <QScrollArea>

#include "core/report/report.h"

class QFormLayout;

namespace tributary::ui {

class DeclarationView;
class ErrorRatesView;

/// How a report came about: what people declared and marked, how often the engine errs, versions,
/// hashes, warnings, times, and what it does not say.
class MethodView : public QScrollArea {
    Q_OBJECT

public:
    explicit MethodView(QWidget* parent = nullptr);
    void setReport(const Report* report);  ///< copied out at once; may be null
    [[nodiscard]] DeclarationView& declaration() { return *declaration_; }

private:
    void addRow(const QString& name, const QString& value);

    DeclarationView* declaration_;
    ErrorRatesView* errors_;
    QFormLayout* form_;
};

}  // namespace tributary::ui
