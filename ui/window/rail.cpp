#include "ui/window/rail.h"

#include <QToolButton>
#include <QVBoxLayout>

#include "ui/theme/icons.h"

namespace tributary::ui {

namespace {
constexpr int kWidth = 76;
}  // namespace

Rail::Rail(const Theme& theme, QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("rail"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(kWidth);
    setAccessibleName(tr("Pages"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 16, 0, 12);
    layout->setSpacing(6);
    const std::vector<std::pair<QString, QString>> pages{
        {QStringLiteral("analyse"), tr("Analyse")},
        {QStringLiteral("catalogue"), tr("Catalogue")},
        {QStringLiteral("jobs"), tr("Jobs")},
    };
    for (int page = 0; page < static_cast<int>(pages.size()); ++page) {
        const auto& [icon, text] = pages[static_cast<std::size_t>(page)];
        QToolButton* button = addButton(icon, text);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        layout->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, page] { Q_EMIT pageRequested(page); });
    }
    layout->addStretch(1);
    more_ = addButton(QStringLiteral("more"), tr("More"));
    more_->setPopupMode(QToolButton::InstantPopup);
    layout->addWidget(more_);
    setTheme(theme);
}

QToolButton* Rail::addButton(const QString& icon, const QString& text) {
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setIconSize({20, 20});
    button->setFixedWidth(kWidth);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(text);
    buttons_.emplace_back(button, icon);
    return button;
}

void Rail::setTheme(const Theme& theme) {
    for (const auto& [button, icon] : buttons_) {
        button->setIcon(themedIcon(icon, theme.muted, theme.accent));
    }
}

void Rail::setPage(int page) {
    buttons_[static_cast<std::size_t>(page)].first->setChecked(true);
}

void Rail::setMenu(QMenu* menu) {
    more_->setMenu(menu);
}

}  // namespace tributary::ui
