#include "ui/window/rail.h"

#include <QToolButton>
#include <QVBoxLayout>

#include "ui/theme/icons.h"

namespace tributary::ui {

namespace {
constexpr int kWidth = 76;
}  // namespace

Rail::Rail(const Theme& theme, QWidget* parent)
    : QWidget(parent), theme_(theme), entries_(new QVBoxLayout) {
    setObjectName(QStringLiteral("rail"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(kWidth);
    setAccessibleName(tr("Pages"));
    entries_->setSpacing(6);
    more_ = addButton(QStringLiteral("more"), tr("More"));
    more_->setPopupMode(QToolButton::InstantPopup);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 16, 0, 12);
    layout->setSpacing(6);
    layout->addLayout(entries_);
    layout->addStretch(1);
    layout->addWidget(more_);
}

void Rail::addPage(const QString& id, const QString& title, const QString& icon) {
    QToolButton* button = addButton(icon, title);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    entries_->addWidget(button);
    pages_[id] = button;
    setTabOrder(button, more_);
    connect(button, &QToolButton::clicked, this, [this, id] { Q_EMIT pageRequested(id); });
}

QToolButton* Rail::addButton(const QString& icon, const QString& text) {
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setIconSize({20, 20});
    button->setFixedWidth(kWidth);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(text);
    button->setIcon(themedIcon(icon, theme_.muted, theme_.accent));
    buttons_.emplace_back(button, icon);
    return button;
}

void Rail::setTheme(const Theme& theme) {
    theme_ = theme;
    for (const auto& [button, icon] : buttons_) {
        button->setIcon(themedIcon(icon, theme.muted, theme.accent));
    }
}

void Rail::setPage(const QString& id) {
    const auto found = pages_.find(id);
    if (found != pages_.end()) found->second->setChecked(true);
}

void Rail::setHint(const QString& id, const QString& hint) {
    const auto found = pages_.find(id);
    if (found != pages_.end()) found->second->setToolTip(hint);
}

void Rail::setMenu(QMenu* menu) {
    more_->setMenu(menu);
}

}  // namespace tributary::ui
