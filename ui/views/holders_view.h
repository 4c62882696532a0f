#pragma once

#include <map>
#include <memory>

#include <QWidget>

#include "ui/models/party_form.h"
#include "ui/models/text_table.h"
#include "ui/views/parts.h"

class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tributary::ui {

struct BooksContent;

/// Everybody who holds something, and a form for one of them whose codes are checked as they are
/// typed.
class HoldersView : public QWidget {
    Q_OBJECT

public:
    explicit HoldersView(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setContent(std::shared_ptr<const BooksContent> content);
    /// Shows a holder; {0}: a new one.
    void showParty(PartyId id);
    [[nodiscard]] QLineEdit& field(PartyField field) { return *fields_.at(field).edit; }

Q_SIGNALS:
    void saveRequested(const tributary::Party& party);
    void holdRequested(qint64 party, const QString& reason, const QString& former);

private:
    struct Field {
        QLineEdit* edit = nullptr;
        QLabel* problem = nullptr;
    };
    QWidget* makeForm();
    void check();
    [[nodiscard]] Party typed() const;
    [[nodiscard]] const Party* shown() const;

    std::shared_ptr<const BooksContent> content_;
    TextTable* model_;
    TableParts table_;
    PartyId id_;
    std::map<PartyField, Field> fields_;
    QLabel* heading_;
    QLabel* note_;
    QLineEdit* reason_;
    QPushButton* hold_;
    QPushButton* save_;
};

}  // namespace tributary::ui
