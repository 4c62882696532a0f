#include "ui/window/top_bar.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

#include "ui/theme/icons.h"
#include "ui/window/actions.h"
#include "ui/window/page_stack.h"

namespace tributary::ui {

namespace {

/// "Commands (Ctrl+K)", the key as it is now.
QString withKeys(const QString& text, const Actions& actions, const QString& id) {
    const QString keys = actions.keys(id).toString(QKeySequence::NativeText);
    return keys.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, keys);
}

QToolButton* toolButton(QWidget* parent, const QString& name) {
    auto* button = new QToolButton(parent);
    button->setProperty("role", "flat");
    button->setIconSize({20, 20});
    button->setFixedSize(32, 32);
    button->setAccessibleName(name);
    return button;
}

}  // namespace

TopBar::TopBar(Actions& actions, PageStack& pages, QWidget* parent)
    : QWidget(parent),
      actions_(actions),
      pages_(pages),
      search_(new QPushButton(this)),
      palette_(toolButton(this, tr("Commands"))),
      inspector_(toolButton(this, tr("Inspector"))) {
    setAttribute(Qt::WA_StyledBackground);
    setObjectName(QStringLiteral("topBar"));
    search_->setProperty("role", "search");
    search_->setMaximumWidth(440);
    search_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    inspector_->setCheckable(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 6, 20, 0);
    layout->setSpacing(4);
    layout->addWidget(search_, 1);
    layout->addStretch(1);
    layout->addWidget(palette_);
    layout->addWidget(inspector_);
    const auto give = [this](QAbstractButton* button, const char* id) {
        connect(button, &QAbstractButton::clicked, this,
                [this, id = QString::fromLatin1(id)] { actions_.trigger(id); });
    };
    give(search_, "view.search");
    give(palette_, "view.palette");
    give(inspector_, "view.inspector");
    connect(&actions_, &Actions::keysChanged, this, &TopBar::refresh);
    connect(&pages_, &PageStack::inspectorChanged, this, &TopBar::refresh);
    refresh();
}

void TopBar::setTheme(const Theme& theme) {
    search_->setIcon(themedIcon(QStringLiteral("search"), theme.muted, theme.muted));
    palette_->setIcon(themedIcon(QStringLiteral("palette"), theme.muted, theme.accent));
    inspector_->setIcon(themedIcon(QStringLiteral("inspector"), theme.muted, theme.accent));
}

void TopBar::refresh() {
    const QString keys =
        actions_.keys(QStringLiteral("view.search")).toString(QKeySequence::NativeText);
    search_->setText(keys.isEmpty() ? tr("Search") : tr("Search  %1").arg(keys));
    palette_->setToolTip(withKeys(tr("Commands"), actions_, QStringLiteral("view.palette")));
    inspector_->setToolTip(withKeys(tr("Inspector"), actions_, QStringLiteral("view.inspector")));
    inspector_->setVisible(pages_.hasInspector());
    inspector_->setChecked(pages_.inspectorShown());
}

}  // namespace tributary::ui
