#pragma once

#include <memory>

#include <QWidget>

#include "core/rights/rights_book.h"
#include "ui/jobs/serial_worker.h"
#include "ui/models/text_table.h"
#include "ui/views/parts.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace tributary::ui {

struct BooksContent;
struct ProvenanceGraph;
class ProvenanceView;

/// The graph of derivations, the table behind it, and the way to declare one.
class ProvenancePanel : public QWidget {
    Q_OBJECT

public:
    explicit ProvenancePanel(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setContent(std::shared_ptr<const BooksContent> content);
    [[nodiscard]] ProvenanceView& view() { return *view_; }
    [[nodiscard]] const TextTable& edges() const { return *edges_; }
    /// Shows all derivations, or those around the recording that is selected.
    void showAround(bool selected);
    /// Waits until the worker has laid out what was asked for; the event loop shows it. For tests.
    void drain() { worker_.drain(); }

Q_SIGNALS:
    void declareRequested(const tributary::DeclaredDerivation& declaration);
    void withdrawRequested(const tributary::DeclaredDerivation& declaration);
    void failed(const QString& text);

private:
    /// Shows what the scope says, once the worker has laid it out.
    void showGraph();
    void show(const ProvenanceGraph& graph);
    void showSelection();
    void askDeclaration();
    [[nodiscard]] const DeclaredDerivation* selectedDeclaration() const;

    std::shared_ptr<const BooksContent> content_;
    ProvenanceView* view_;
    TextTable* edges_;
    TableParts table_;
    QComboBox* scope_;
    QLabel* legend_;
    QPushButton* declare_;
    QPushButton* withdraw_;
    EmptyState* empty_;
    QWidget* body_;
    std::uint64_t asked_ = 0;  ///< how many pictures were asked for: a late one is passed over
    SerialWorker worker_;      ///< last: ends before what its tasks know
};

}  // namespace tributary::ui
