#include "ui/views/parts.h"

#include <algorithm>

#include <QDateTime>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/models/sorted_rows.h"
#include "ui/models/text_table.h"

namespace tributary::ui {

namespace {
constexpr int kTextWidth = 460;
constexpr int kRowHeight = 28;
constexpr int kCellPadding = 28;
}  // namespace

QLabel* roleLabel(const QString& text, const char* role, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setProperty("role", role);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel* wrappedLabel(const QString& text, const char* role, QWidget* parent) {
    QLabel* label = roleLabel(text, role, parent);
    label->setWordWrap(true);
    return label;
}

QPushButton* roleButton(const QString& text, const char* role, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setProperty("role", role);
    return button;
}

QFrame* panelFrame(QWidget* parent) {
    auto* frame = new QFrame(parent);
    frame->setProperty("panel", true);
    return frame;
}

void ToneDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    QColor colour = theme_.text;
    switch (static_cast<RowTone>(index.data(TextTable::ToneRole).toInt())) {
        case RowTone::Plain:
            break;
        case RowTone::Muted:
            colour = theme_.muted;
            break;
        case RowTone::Warning:
            colour = theme_.warning;
            break;
        case RowTone::Error:
            colour = theme_.error;
            break;
    }
    option->palette.setColor(QPalette::Text, colour);
    option->palette.setColor(QPalette::HighlightedText, colour);
}

TableParts makeTable(const Theme& theme, TextTable* model, const QString& accessibleName,
                     QWidget* parent) {
    TableParts table{new QTableView(parent), new SortedRows(model, parent),
                     new ToneDelegate(theme, parent)};
    table.view->setModel(table.proxy);
    table.view->setItemDelegate(table.delegate);
    table.view->setSelectionBehavior(QAbstractItemView::SelectRows);
    table.view->setSelectionMode(QAbstractItemView::SingleSelection);
    table.view->setShowGrid(false);
    table.view->setWordWrap(false);
    table.view->setTabKeyNavigation(false);
    table.view->verticalHeader()->hide();
    table.view->verticalHeader()->setDefaultSectionSize(kRowHeight);
    table.view->horizontalHeader()->setHighlightSections(false);
    table.view->horizontalHeader()->setStretchLastSection(true);
    table.view->setAccessibleName(accessibleName);
    return table;
}

QModelIndex currentOf(const TableParts& table) {
    return table.proxy->mapToSource(table.view->currentIndex());
}

void selectSourceRow(const TableParts& table, int row) {
    const QModelIndex index = table.proxy->mapFromSource(table.proxy->sourceModel()->index(row, 0));
    if (index.isValid()) table.view->setCurrentIndex(index);
}

int wordsWidth(const QFontMetrics& metrics, const QStringList& words) {
    int widest = 0;
    for (const QString& word : words) widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest + kCellPadding;
}

int instantWidth(const QFontMetrics& metrics) {
    // Wide digits, and a month of many letters where it is written out.
    const QString widest =
        QLocale().toString(QDateTime({2028, 9, 28}, {20, 48, 58}), QLocale::ShortFormat);
    return std::max(140, wordsWidth(metrics, {widest}));
}

void searchTable(const TableParts& table, const QString& text) {
    const QPersistentModelIndex current = currentOf(table);
    table.proxy->setSearch(text);
    if (current.isValid()) selectSourceRow(table, current.row());
}

EmptyState::EmptyState(const QString& title, const QString& text, const QString& button,
                       QWidget* parent)
    : QWidget(parent),
      title_(roleLabel({}, "heading", this)),
      text_(roleLabel({}, "muted", this)),
      button_(roleButton({}, "primary", this)) {
    title_->setAlignment(Qt::AlignHCenter);
    text_->setWordWrap(true);
    text_->setAlignment(Qt::AlignHCenter);
    text_->setFixedWidth(kTextWidth);
    connect(button_, &QPushButton::clicked, this, &EmptyState::requested);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addStretch(2);
    layout->addWidget(title_);
    layout->addWidget(text_, 0, Qt::AlignHCenter);
    layout->addSpacing(6);
    layout->addWidget(button_, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    setTexts(title, text, button);
}

void EmptyState::setTexts(const QString& title, const QString& text, const QString& button) {
    title_->setText(title);
    text_->setText(text);
    text_->setMinimumHeight(std::max(0, text_->heightForWidth(kTextWidth)));
    button_->setText(button);
    button_->setVisible(!button.isEmpty());
}

}  // namespace tributary::ui
