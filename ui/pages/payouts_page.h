#pragma once

#include <memory>

#include "core/royalty/payment_files.h"
#include "ui/models/payout_view.h"
#include "ui/views/parts.h"
#include "ui/window/context.h"
#include "ui/window/page.h"

class QComboBox;
class QFrame;
class QLabel;
class QLineEdit;
class QMessageBox;
class QPushButton;
class QStackedWidget;

namespace tributary::ui {

class Books;
class StepStrip;

/// From usage to money that has left, step by step: period, preview, approval, files, marks.
class PayoutsPage : public Page {
    Q_OBJECT

public:
    PayoutsPage(const Theme& theme, Books& books, const WindowContext& context,
                QWidget* parent = nullptr);

    void setTheme(const Theme& theme) override;
    /// What is shown; null before the first preview.
    [[nodiscard]] const PayoutView* view() const { return view_.get(); }
    [[nodiscard]] int step() const;
    [[nodiscard]] QLabel& balance() { return *balance_; }

    void importUsageFile(const QString& file);
    void setPeriod(const QString& period);
    void setPolicyFile(const QString& nameOrFile);
    void preview();
    void showRun(const std::string& name);
    /// Asks, says what it does and that it cannot be undone; approves on OK.
    QMessageBox* askApprove();
    void approve();
    QMessageBox* askReverse();
    void reverse(const QString& why);
    void writeFiles(const QString& folder);
    /// Of the selected holder, or of all where `holder` is empty.
    void mark(ItemStatus status, const QString& holder);
    void exportStatement(PartyId holder, const QString& file);
    void exportStatements(MoneyForm form, const QString& folder);

private:
    QWidget* makeControls();
    QWidget* makeBalance();
    QWidget* makeItems(const Theme& theme);
    QWidget* makeRuns(const Theme& theme);
    void addCommands();
    void showContent();
    void showView();
    void showButtons();
    void take(const std::shared_ptr<PayoutView>& view);
    void markSelected(ItemStatus status);
    void askUsage();
    void askPolicy();
    void askFiles();
    void askStatement();
    void askAllStatements();
    [[nodiscard]] PartyId selectedHolder() const;
    [[nodiscard]] bool isOpenRun() const;

    Books& books_;
    WindowContext context_;
    std::shared_ptr<const PayoutView> view_;
    TextTable* items_;
    TextTable* runs_;
    TableParts itemTable_, runTable_;
    QLabel* subtitle_;
    StepStrip* steps_;
    QComboBox* period_;
    QComboBox* policy_;
    QLabel* title_;
    QLabel* balance_;
    QLabel* origin_;
    QLabel* other_;
    QLineEdit* search_;
    QPushButton* preview_;
    QPushButton* approve_;
    QPushButton* files_;
    QPushButton* marks_;
    QPushButton* reverse_;
    QPushButton* statement_;
    QLineEdit* payerName_;
    QLineEdit* payerIban_;
    QStackedWidget* stack_;
    EmptyState* empty_;
    QWidget* header_;
    QPushButton* import_;
};

}  // namespace tributary::ui
