#pragma once

#include <functional>
#include <optional>

#include <QDialog>

#include "core/rights/rights_book.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tributary::ui {

/// Asks what derives from what, by how much, and says at once why it would be refused.
class DeclareDialog : public QDialog {
    Q_OBJECT

public:
    /// `book` has to outlive the dialog. `derived` is offered first.
    DeclareDialog(const RightsBook& book, std::optional<RecordingId> derived,
                  QWidget* parent = nullptr);

    [[nodiscard]] QComboBox& derived() { return *derived_; }
    [[nodiscard]] QComboBox& source() { return *source_; }
    [[nodiscard]] QLineEdit& share() { return *share_; }

Q_SIGNALS:
    void declared(const tributary::DeclaredDerivation& declaration);

private:
    void check();
    /// What is asked for, or why it cannot be.
    [[nodiscard]] Result<DeclaredDerivation> asked() const;

    const RightsBook& book_;
    QComboBox* derived_;
    QComboBox* source_;
    QComboBox* basis_;
    QComboBox* side_;
    QLineEdit* share_;
    QLineEdit* evidence_;
    QLabel* problem_;
    QPushButton* declare_;
};

}  // namespace tributary::ui
