#pragma once

#include <memory>

#include "core/settlement/clean_state.h"
#include "ui/models/ledger_view.h"
#include "ui/window/context.h"
#include "ui/window/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace tributary::ui {

class Books;
class CertificatesPanel;
class EmptyState;
class EntriesPanel;
class ProvenancePanel;

/// What was recorded for good: what derives from what, the ledger, and certificates.
class LedgerPage : public Page {
    Q_OBJECT

public:
    enum Tab { ProvenanceTab, EntriesTab, CertificatesTab };

    LedgerPage(const Theme& theme, Books& books, const WindowContext& context,
               QWidget* parent = nullptr);

    void setTheme(const Theme& theme) override;
    void showTab(int tab);
    [[nodiscard]] ProvenancePanel& provenance() { return *provenance_; }
    [[nodiscard]] EntriesPanel& entries() { return *entries_; }
    [[nodiscard]] CertificatesPanel& certificates() { return *certificates_; }
    /// What the badge says.
    [[nodiscard]] QString badgeText() const;

    void verify();
    void exportProof(qint64 entry, const QString& file);
    void exportHead(const QString& file);
    void exportCertificate(const CleanState& state, const QString& file);
    void checkCertificate(const QString& file);
    void acceptReport(const QString& file, const QString& isrc);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addCommands();
    void connectPanels();
    void showContent();
    /// Reads ledger and states anew, now or when the page is shown.
    void refresh();
    void setBadge(const QString& text, const char* role);
    void showVerdict(const LedgerVerdict& verdict, const QString& whole);
    void declare(const DeclaredDerivation& declaration, bool withdraw);
    void askAccept();

    Books& books_;
    WindowContext context_;
    bool stale_ = true;
    QLabel* subtitle_;
    QLabel* badge_;
    QPushButton* verify_;
    QTabBar* tabs_;
    QStackedWidget* stack_;
    QStackedWidget* views_;
    EmptyState* empty_;
    ProvenancePanel* provenance_;
    EntriesPanel* entries_;
    CertificatesPanel* certificates_;
};

}  // namespace tributary::ui
