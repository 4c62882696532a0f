#pragma once

#include <QStringList>

#include "ui/views/parts.h"

namespace tributary::ui {

/// Editors of the grid's cells: known names are offered, roles are chosen.
class SplitGridDelegate : public ToneDelegate {
    Q_OBJECT

public:
    using ToneDelegate::ToneDelegate;
    void setNames(const QStringList& names) { names_ = names; }
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;

private:
    QStringList names_;
};

}  // namespace tributary::ui
