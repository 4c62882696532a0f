#include "ui/window/quick_open.h"

#include <algorithm>

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include "ui/theme/paint.h"

namespace tributary::ui {

namespace {
constexpr int kWidth = 640;
constexpr int kRow = 36;
constexpr int kMostRows = 10;
constexpr int kTop = 56;
}  // namespace

/// A line: icon, name, muted detail, and its key or sort at the right.
class QuickDelegate : public QStyledItemDelegate {
public:
    QuickDelegate(const Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent), theme_(theme) {}
    void setTheme(const Theme& theme) { theme_ = theme; }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {kWidth / 2, kRow};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        painter->save();
        painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        const QRectF row = QRectF(option.rect).adjusted(4, 1, -4, -1);
        if (option.state & QStyle::State_Selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme_.line);
            painter->drawRoundedRect(row, 6, 6);
        }
        const QPixmap icon = index.data(Qt::DecorationRole).value<QPixmap>();
        painter->drawPixmap(QPointF(row.left() + 10, row.center().y() - 10), icon);
        QRectF rest = row.adjusted(42, 0, -12, 0);
        painter->setFont(uiFont(12));
        painter->setPen(theme_.muted);
        const QString hint = index.data(QuickModel::HintRole).toString();
        const qreal hintWidth = painter->fontMetrics().horizontalAdvance(hint);
        drawLine(*painter, rest, Qt::AlignRight, hint);
        rest.setRight(rest.right() - hintWidth - 16);
        painter->setFont(uiFont(13));
        painter->setPen(theme_.text);
        const QString text = index.data().toString();
        drawLine(*painter, rest, Qt::AlignLeft, text);
        rest.setLeft(rest.left() + painter->fontMetrics().horizontalAdvance(text) + 12);
        if (rest.width() > 40) {
            painter->setFont(uiFont(12));
            painter->setPen(theme_.muted);
            drawLine(*painter, rest, Qt::AlignLeft, index.data(QuickModel::DetailRole).toString());
        }
        painter->restore();
    }

private:
    Theme theme_;
};

QuickOpen::QuickOpen(const WindowContext& context, QWidget* window)
    : QFrame(window),
      model_(new QuickModel(context, this)),
      delegate_(new QuickDelegate(darkTheme(), this)),
      field_(new QLineEdit(this)),
      list_(new QListView(this)),
      empty_(new QLabel(this)) {
    setObjectName(QStringLiteral("quickOpen"));
    setAttribute(Qt::WA_StyledBackground);
    list_->setModel(model_);
    list_->setItemDelegate(delegate_);
    list_->setUniformItemSizes(true);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setAccessibleName(tr("Found"));
    empty_->setProperty("role", "muted");
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setFixedHeight(kRow * 2);
    field_->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(field_);
    layout->addWidget(list_);
    layout->addWidget(empty_);
    connect(field_, &QLineEdit::textChanged, this, &QuickOpen::find);
    connect(list_, &QListView::clicked, this, &QuickOpen::take);
    connect(model_, &QAbstractItemModel::rowsInserted, this, &QuickOpen::place);
    connect(model_, &QuickModel::searchEnded, this, &QuickOpen::place);
    window->installEventFilter(this);
    hide();
}

void QuickOpen::setTheme(const Theme& theme) {
    model_->setTheme(theme);
    delegate_->setTheme(theme);
    list_->viewport()->update();
}

void QuickOpen::open(QuickModel::Mode mode) {
    if (!isVisible()) before_ = QApplication::focusWidget();
    mode_ = mode;
    const bool commands = mode == QuickModel::Mode::Commands;
    field_->setPlaceholderText(commands ? tr("Type what to do")
                                        : tr("Search tracks, submissions and pages"));
    field_->setAccessibleName(field_->placeholderText());
    field_->clear();
    show();
    raise();
    field_->setFocus(Qt::ShortcutFocusReason);
    find();
}

void QuickOpen::close() {
    if (!isVisible()) return;
    hide();
    if (before_ != nullptr && field_->hasFocus()) before_->setFocus();
    before_ = nullptr;
}

void QuickOpen::find() {
    model_->find(mode_, field_->text());
    list_->setCurrentIndex(model_->index(0));
    place();
}

void QuickOpen::place() {
    const int rows = std::min(model_->rowCount(), kMostRows);
    const bool none = rows == 0 && !model_->isSearching();
    empty_->setText(mode_ == QuickModel::Mode::Commands ? tr("There is no such command")
                                                        : tr("Nothing found"));
    empty_->setVisible(none);
    list_->setVisible(rows > 0);
    list_->setFixedHeight(rows * kRow + 4);
    if (rows > 0 && !list_->currentIndex().isValid()) list_->setCurrentIndex(model_->index(0));
    const int width = std::min(kWidth, parentWidget()->width() - 48);
    layout()->activate();
    setGeometry((parentWidget()->width() - width) / 2, kTop, width, sizeHint().height());
}

void QuickOpen::choose(int by) {
    const int rows = model_->rowCount();
    if (rows == 0) return;
    const int row = std::clamp(list_->currentIndex().row() + by, 0, rows - 1);
    list_->setCurrentIndex(model_->index(row));
}

void QuickOpen::take() {
    const int row = list_->currentIndex().row();
    close();
    model_->run(row);
}

bool QuickOpen::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible()) place();
        return false;
    }
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) {
            before_ = nullptr;
            close();
        }
        return false;
    }
    if (event->type() != QEvent::KeyPress) return false;
    switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Escape:
            close();
            return true;
        case Qt::Key_Down:
            choose(1);
            return true;
        case Qt::Key_Up:
            choose(-1);
            return true;
        case Qt::Key_PageDown:
            choose(kMostRows);
            return true;
        case Qt::Key_PageUp:
            choose(-kMostRows);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            take();
            return true;
        default:
            return false;
    }
}

}  // namespace tributary::ui
