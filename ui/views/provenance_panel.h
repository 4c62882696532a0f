#pragma once

#include <memory>

#include <QWidget>

#include "core/rights/rights_book.h"
#include "ui/models/text_table.h"
#include "ui/views/parts.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace tributary::ui {

struct BooksContent;
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

Q_SIGNALS:
    void declareRequested(const tributary::DeclaredDerivation& declaration);
    void withdrawRequested(const tributary::DeclaredDerivation& declaration);
    void failed(const QString& text);

private:
    void showGraph();
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
};

}  // namespace tributary::ui
