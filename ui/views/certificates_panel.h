#pragma once

#include <memory>
#include <vector>

#include <QWidget>

#include "core/settlement/clean_state.h"
#include "ui/models/text_table.h"
#include "ui/views/parts.h"

class QLabel;
class QPushButton;

namespace tributary::ui {

using CleanStates = std::vector<CleanState>;

/// Whether every share of each released track is covered or paid, why, and certificates of it.
class CertificatesPanel : public QWidget {
    Q_OBJECT

public:
    explicit CertificatesPanel(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setStates(std::shared_ptr<const CleanStates> states);
    [[nodiscard]] const TextTable& tracks() const { return *tracks_; }
    [[nodiscard]] const TextTable& shares() const { return *shares_; }
    /// What a certificate that was checked says, or why it does not hold.
    void showVerified(const QString& text, bool holds);

Q_SIGNALS:
    void certificateRequested(const tributary::CleanState& state);
    void verifyRequested();
    void acceptRequested();

private:
    [[nodiscard]] const CleanState* selected() const;
    void showShares();

    std::shared_ptr<const CleanStates> states_;
    TextTable* tracks_;
    TextTable* shares_;
    TableParts trackTable_, shareTable_;
    QLabel* state_;
    QLabel* verified_;
    QPushButton* export_;
    EmptyState* empty_;
    QWidget* body_;
};

}  // namespace tributary::ui
