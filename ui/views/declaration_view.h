#pragma once

#include <array>

#include <QWidget>

#include "core/report/review.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace tributary::ui {

/// What people add to a report: what they declare that a generative model made, their name, and
/// everything that was marked so far.
class DeclarationView : public QWidget {
    Q_OBJECT

public:
    explicit DeclarationView(QWidget* parent = nullptr);
    /// Null: there is no report to add to.
    void setReviewed(const ReviewedReport* reviewed, const QString& examiner);

Q_SIGNALS:
    void declared(const tributary::AiDeclaration& declaration);
    void examinerEntered(const QString& name);

private:
    void declare();

    std::array<QComboBox*, kAiParts.size()> parts_{};
    QLineEdit* examiner_;
    QLabel* history_;
};

}  // namespace tributary::ui
