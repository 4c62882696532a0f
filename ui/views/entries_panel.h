#pragma once

#include <memory>

#include <QWidget>

#include "ui/models/ledger_view.h"
#include "ui/views/parts.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace tributary::ui {

/// What stands in the ledger: its newest entries, and one of them in full.
class EntriesPanel : public QWidget {
    Q_OBJECT

public:
    explicit EntriesPanel(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setLedger(std::shared_ptr<const LedgerView> ledger);
    [[nodiscard]] TextTable& entries() { return *entries_; }
    void selectEntry(int row);

Q_SIGNALS:
    void proofRequested(qint64 entry);
    void headRequested();
    /// The entry books a payout run: it can only be taken back by a reversal.
    void reversalRequested();

private:
    void showRows();
    void showEntry();

    std::shared_ptr<const LedgerView> ledger_;
    TextTable* entries_;
    TableParts table_;
    QComboBox* kind_;
    QLabel* count_;
    QPlainTextEdit* detail_;
    QPushButton* proof_;
    QPushButton* head_;
    QPushButton* reverse_;
    EmptyState* empty_;
    QWidget* body_;
};

}  // namespace tributary::ui
