#include "ui/views/split_grid_delegate.h"

#include <algorithm>

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

#include "ui/models/split_grid_model.h"

namespace tributary::ui {

QWidget* SplitGridDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                         const QModelIndex& index) const {
    if (index.column() == SplitGridModel::Role) {
        auto* box = new QComboBox(parent);
        box->addItem(QStringLiteral("–"), QString());
        box->addItem(tr("writer"), QStringLiteral("writer"));
        box->addItem(tr("publisher"), QStringLiteral("publisher"));
        return box;
    }
    QWidget* editor = QStyledItemDelegate::createEditor(parent, option, index);
    auto* edit = qobject_cast<QLineEdit*>(editor);
    if (edit != nullptr && index.column() == SplitGridModel::Holder) {
        auto* completer = new QCompleter(names_, edit);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        edit->setCompleter(completer);
        edit->setPlaceholderText(tr("Name; empty where nobody is known"));
    }
    return editor;
}

void SplitGridDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    if (auto* box = qobject_cast<QComboBox*>(editor)) {
        box->setCurrentIndex(std::max(0, box->findData(index.data(Qt::EditRole))));
        return;
    }
    QStyledItemDelegate::setEditorData(editor, index);
}

void SplitGridDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                     const QModelIndex& index) const {
    if (const auto* box = qobject_cast<QComboBox*>(editor)) {
        model->setData(index, box->currentData(), Qt::EditRole);
        return;
    }
    QStyledItemDelegate::setModelData(editor, model, index);
}

}  // namespace tributary::ui
