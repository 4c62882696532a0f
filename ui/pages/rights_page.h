#pragma once

#include "core/catalogue/rights_records.h"
#include "ui/models/text_table.h"
#include "ui/views/parts.h"
#include "ui/window/context.h"
#include "ui/window/page.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace tributary::ui {

class Books;
class HoldersView;
class SplitEditor;

/// Who holds what: splits of every recording, and the holders.
class RightsPage : public Page {
    Q_OBJECT

public:
    enum Tab { SplitsTab, HoldersTab };

    RightsPage(const Theme& theme, Books& books, const WindowContext& context,
               QWidget* parent = nullptr);

    void setTheme(const Theme& theme) override;
    void focusPage() override;
    void showTab(int tab);
    void showRecording(RecordingId recording);
    [[nodiscard]] SplitEditor& editor() { return *editor_; }
    [[nodiscard]] HoldersView& holders() { return *holders_; }

    void importSheet(const QString& file);
    void exportSheet(const QString& file, bool twoHundred);

private:
    QWidget* makeSplits(const Theme& theme);
    void addCommands();
    void showContent();
    void askImport();
    void askExport();
    void saveSplit(const NewSplit& split);
    void setStatus(qint64 split, SplitStatus now, SplitStatus former);
    void saveParty(const Party& party);
    void setHold(qint64 party, const QString& reason, const QString& former);

    Books& books_;
    WindowContext context_;
    TextTable* recordings_;
    TableParts table_;
    QLabel* subtitle_;
    QLineEdit* search_;
    QTabBar* tabs_;
    QStackedWidget* stack_;
    QStackedWidget* views_;
    EmptyState* empty_;
    QWidget* buttons_;
    SplitEditor* editor_;
    HoldersView* holders_;
};

}  // namespace tributary::ui
