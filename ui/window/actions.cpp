#include "ui/window/actions.h"

#include <algorithm>

#include <QAction>
#include <QSettings>
#include <QWidget>

#include "core/base/check.h"

namespace tributary::ui {

namespace {

QString settingsKey(const QString& id) {
    return QStringLiteral("shortcuts/") + id;
}

}  // namespace

Actions::Actions(QWidget* window, QSettings* settings)
    : QObject(window), window_(window), settings_(settings) {}

QAction* Actions::add(Command command) {
    CHECK(!actions_.contains(command.id));
    auto* action = new QAction(command.text, window_);
    action->setObjectName(command.id);
    action->setCheckable(static_cast<bool>(command.checked));
    const QString id = command.id;
    connect(action, &QAction::triggered, this, [this, id] {
        const Command* given = this->command(id);
        if (isAvailable(*given)) given->run();
        refresh();
    });
    actions_[id] = action;
    if (settings_ != nullptr && settings_->contains(settingsKey(id))) {
        changed_[id] = QKeySequence::fromString(settings_->value(settingsKey(id)).toString(),
                                                QKeySequence::PortableText);
    }
    commands_.push_back(std::move(command));
    applyKeys(commands_.back());
    window_->addAction(action);
    return action;
}

QAction* Actions::action(const QString& id) const {
    const auto found = actions_.find(id);
    CHECK(found != actions_.end());
    return found->second;
}

void Actions::trigger(const QString& id) const {
    action(id)->trigger();
}

const Command* Actions::command(const QString& id) const {
    const auto found = std::find_if(commands_.begin(), commands_.end(),
                                    [&](const Command& command) { return command.id == id; });
    return found == commands_.end() ? nullptr : &*found;
}

void Actions::setPage(const QString& id) {
    page_ = id;
    refresh();
}

void Actions::refresh() {
    for (const Command& command : commands_) {
        QAction* action = actions_[command.id];
        // Only the page decides over the key: what cannot be given just now answers with nothing,
        // and need not be followed at every turn.
        action->setEnabled(command.page.isEmpty() || command.page == page_);
        if (command.checked) action->setChecked(command.checked());
    }
}

bool Actions::isAvailable(const Command& command) const {
    if (!command.page.isEmpty() && command.page != page_) return false;
    return !command.enabled || command.enabled();
}

QKeySequence Actions::keys(const QString& id) const {
    const auto changed = changed_.find(id);
    if (changed != changed_.end()) return changed->second;
    const Command* known = command(id);
    return known == nullptr ? QKeySequence() : known->keys;
}

QStringList Actions::conflicts(const QString& id, const QKeySequence& wanted) const {
    const Command* asking = command(id);
    if (asking == nullptr || wanted.isEmpty()) return {};
    QStringList others;
    for (const Command& other : commands_) {
        const bool together =
            other.page.isEmpty() || asking->page.isEmpty() || other.page == asking->page;
        if (other.id != id && together && keys(other.id) == wanted) others << other.id;
    }
    return others;
}

void Actions::setKeys(const QString& id, const QKeySequence& wanted) {
    const Command* known = command(id);
    CHECK(known != nullptr);
    if (wanted == known->keys) return resetKeys(id);
    changed_[id] = wanted;
    if (settings_ != nullptr) {
        settings_->setValue(settingsKey(id), wanted.toString(QKeySequence::PortableText));
    }
    applyKeys(*known);
    Q_EMIT keysChanged();
}

void Actions::resetKeys(const QString& id) {
    const Command* known = command(id);
    CHECK(known != nullptr);
    changed_.erase(id);
    if (settings_ != nullptr) settings_->remove(settingsKey(id));
    applyKeys(*known);
    Q_EMIT keysChanged();
}

void Actions::resetAllKeys() {
    changed_.clear();
    if (settings_ != nullptr) settings_->remove(QStringLiteral("shortcuts"));
    for (const Command& command : commands_) applyKeys(command);
    Q_EMIT keysChanged();
}

void Actions::applyKeys(const Command& command) {
    actions_[command.id]->setShortcut(keys(command.id));
}

}  // namespace tributary::ui
