#pragma once

#include "core/inbox/submission.h"
#include "ui/window/context.h"
#include "ui/window/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace tributary::ui {

class Actions;
class InboxController;
class InboxInspector;
class StartPage;
class SubmissionTable;

/// The submissions: a table to listen, rate and decide by, and the queue that analyses them. With
/// nothing in it, the ways in.
class InboxPage : public Page {
    Q_OBJECT

public:
    InboxPage(const WindowContext& context, const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme) override;
    [[nodiscard]] QWidget* inspector() override;
    [[nodiscard]] bool wantsInspector() const override;
    void focusPage() override;
    void addCommands();

    [[nodiscard]] StartPage& start() { return *start_; }
    [[nodiscard]] SubmissionTable& table() { return *table_; }
    /// What a command is about: the selection, or on the report page the track that is shown.
    [[nodiscard]] std::vector<SubmissionId> chosen() const;

private:
    QWidget* makeTablePage();
    QLayout* makeHeader();
    QLayout* makeFilters();
    QWidget* makeBulkBar();
    void connectParts();
    void refresh();
    void refreshQueue();
    void refreshSelection();
    void step(int by);
    void addDecisionCommands();
    void addQueueCommands();
    void applyFilter();
    void showFilter();
    void showFilterMenu();
    void saveFilter();
    void showRowMenu(const QPoint& place);
    void askWatchFolder();
    void askSubmitter();

    WindowContext context_;
    InboxController& inbox_;
    StartPage* start_;
    SubmissionTable* table_;
    InboxInspector* inspector_;
    QStackedWidget* stack_;
    QLabel* subtitle_;
    QLabel* queue_;
    QLabel* found_;
    QLabel* selection_;
    QProgressBar* progress_;
    QPushButton* pause_;
    QPushButton* watch_;
    QLineEdit* text_;
    QComboBox* state_;
    QComboBox* rating_;
    QPushButton* filters_;
    QWidget* queueBar_;
    QWidget* bulk_;
};

}  // namespace tributary::ui
