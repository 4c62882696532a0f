#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

#include "ui/models/evidence_model.h"
#include "ui/theme/theme.h"

class QSortFilterProxyModel;

namespace tributary::ui {

/// Paints a table's cells in the theme: kinds in their colour, figures equally wide.
class EvidenceDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    EvidenceDelegate(const Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent), theme_(theme) {}
    void setTheme(const Theme& theme) { theme_ = theme; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    Theme theme_;
};

/// The table of all passages; a click on a column sorts by it.
class EvidenceView : public QTableView {
    Q_OBJECT

public:
    explicit EvidenceView(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setView(const ReportView* view);
    void setMarks(const ReviewMarks& marks) { model_->setMarks(marks); }
    void selectPassage(int passage);

Q_SIGNALS:
    void passageSelected(int passage);

protected:
    bool viewportEvent(QEvent* event) override;

private:
    void fitColumns();

    EvidenceModel* model_;
    QSortFilterProxyModel* sorted_;
    EvidenceDelegate* delegate_;
};

}  // namespace tributary::ui
