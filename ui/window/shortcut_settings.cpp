#include "ui/window/shortcut_settings.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

#include "ui/window/actions.h"

namespace tributary::ui {

namespace {
constexpr int kIdRole = Qt::UserRole;
}  // namespace

ShortcutSettings::ShortcutSettings(Actions& actions, QWidget* parent)
    : QWidget(parent),
      actions_(actions),
      search_(new QLineEdit(this)),
      list_(new QTreeWidget(this)),
      edit_(new QKeySequenceEdit(this)),
      clear_(new QPushButton(tr("No key"), this)),
      reset_(new QPushButton(tr("As it was"), this)),
      message_(new QLabel(this)) {
    search_->setPlaceholderText(tr("Search commands and keys"));
    search_->setAccessibleName(search_->placeholderText());
    search_->setClearButtonEnabled(true);
    list_->setColumnCount(2);
    list_->setHeaderLabels({tr("command"), tr("key")});
    list_->setRootIsDecorated(false);
    list_->setUniformRowHeights(true);
    list_->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    list_->setIndentation(12);
    list_->setAccessibleName(tr("Commands and their keys"));
    list_->header()->setStretchLastSection(false);
    list_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list_->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    edit_->setAccessibleName(tr("New key"));
    message_->setProperty("role", "warning");
    message_->setWordWrap(true);
    auto* all = new QPushButton(tr("All as they were"), this);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(edit_, 1);
    line->addWidget(clear_);
    line->addWidget(reset_);
    line->addWidget(all);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(search_);
    layout->addWidget(list_, 1);
    layout->addWidget(message_);
    layout->addLayout(line);
    connect(search_, &QLineEdit::textChanged, this, &ShortcutSettings::filter);
    connect(list_, &QTreeWidget::currentItemChanged, this, [this] {
        message_->clear();
        refresh();
    });
    connect(edit_, &QKeySequenceEdit::editingFinished, this,
            [this] { assign(edit_->keySequence()); });
    connect(clear_, &QPushButton::clicked, this, [this] { assign({}); });
    connect(reset_, &QPushButton::clicked, this,
            [this] { assign(actions_.command(chosen())->keys); });
    connect(all, &QPushButton::clicked, &actions_, &Actions::resetAllKeys);
    connect(&actions_, &Actions::keysChanged, this, &ShortcutSettings::refresh);
    fill();
    refresh();
}

void ShortcutSettings::fill() {
    QStringList groups;
    for (const Command& command : actions_.commands()) {
        if (!groups.contains(command.group)) groups << command.group;
    }
    for (const QString& group : groups) {
        auto* heading = new QTreeWidgetItem(list_, {group});
        heading->setFlags(Qt::ItemIsEnabled);
        heading->setFirstColumnSpanned(true);
        QFont font = heading->font(0);
        font.setWeight(QFont::DemiBold);
        heading->setFont(0, font);
        for (const Command& command : actions_.commands()) {
            if (command.group != group) continue;
            auto* item = new QTreeWidgetItem(heading, {command.text});
            item->setData(0, kIdRole, command.id);
        }
        heading->setExpanded(true);
    }
}

void ShortcutSettings::filter(const QString& text) {
    for (int i = 0; i < list_->topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = list_->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < group->childCount(); ++j) {
            QTreeWidgetItem* item = group->child(j);
            const bool shown = item->text(0).contains(text, Qt::CaseInsensitive) ||
                               item->text(1).contains(text, Qt::CaseInsensitive);
            item->setHidden(!shown);
            any = any || shown;
        }
        group->setHidden(!any);
    }
}

QString ShortcutSettings::chosen() const {
    const QTreeWidgetItem* item = list_->currentItem();
    return item == nullptr ? QString() : item->data(0, kIdRole).toString();
}

void ShortcutSettings::choose(const QString& id) {
    for (QTreeWidgetItemIterator item(list_); *item != nullptr; ++item) {
        if ((*item)->data(0, kIdRole).toString() == id) list_->setCurrentItem(*item);
    }
}

bool ShortcutSettings::assign(const QKeySequence& keys) {
    const QString id = chosen();
    if (id.isEmpty()) return false;
    const QStringList others = actions_.conflicts(id, keys);
    if (others.isEmpty()) {
        message_->clear();
        actions_.setKeys(id, keys);
        return true;
    }
    message_->setText(
        tr("%1 is the key of “%2”. Nothing was changed; take that key away first, or "
           "choose another.")
            .arg(keys.toString(QKeySequence::NativeText), actions_.command(others.front())->text));
    edit_->setKeySequence(actions_.keys(id));
    return false;
}

QString ShortcutSettings::message() const {
    return message_->text();
}

void ShortcutSettings::refresh() {
    for (QTreeWidgetItemIterator item(list_); *item != nullptr; ++item) {
        const QString id = (*item)->data(0, kIdRole).toString();
        if (!id.isEmpty()) {
            (*item)->setText(1, actions_.keys(id).toString(QKeySequence::NativeText));
        }
    }
    const QString id = chosen();
    const bool any = !id.isEmpty();
    edit_->setEnabled(any);
    clear_->setEnabled(any && !actions_.keys(id).isEmpty());
    reset_->setEnabled(any && actions_.keys(id) != actions_.command(id)->keys);
    edit_->setKeySequence(any ? actions_.keys(id) : QKeySequence());
}

}  // namespace tributary::ui
