#pragma once

#include <deque>
#include <functional>
#include <map>

#include <QKeySequence>
#include <QObject>
#include <QString>

class QAction;
class QSettings;
class QWidget;

namespace tributary::ui {

/// Something a person can tell the window to do.
struct Command {
    QString id = {};     ///< "report.export": in settings and tests, never shown
    QString text = {};   ///< translated, as a menu shows it: "Export the report …"
    QString group = {};  ///< translated: "Report"
    QKeySequence keys = {};
    std::function<void()> run = {};
    QString page = {};                   ///< id of the only page it works on; empty: everywhere
    std::function<bool()> enabled = {};  ///< absent: always
    std::function<bool()> checked = {};  ///< makes it one that is on or off
    QString icon = {};                   ///< of resources/icons
    bool listed = true;                  ///< false: only a key, not worth a line in the palette
};

/// Every command of the window: menus, keys, palette and the shortcut settings read them here, and
/// pages add theirs. A key that a command of the shown page has wins over none, so two pages may
/// use the same one.
class Actions : public QObject {
    Q_OBJECT

public:
    /// Keys work in `window`. Changed ones are kept in `settings`, which may be null.
    Actions(QWidget* window, QSettings* settings);

    /// Adds a command and gives its action, which belongs to the window. An id is used once.
    QAction* add(Command command);
    /// The action of a command that was added before.
    [[nodiscard]] QAction* action(const QString& id) const;
    void trigger(const QString& id) const;

    [[nodiscard]] const std::deque<Command>& commands() const { return commands_; }
    [[nodiscard]] const Command* command(const QString& id) const;
    /// The commands of other pages are asleep from now on.
    void setPage(const QString& id);
    /// Asks each command anew whether it can be given now.
    void refresh();
    /// True when it can be given now, on the shown page.
    [[nodiscard]] bool isAvailable(const Command& command) const;

    [[nodiscard]] QKeySequence keys(const QString& id) const;
    /// Commands that have `keys` and could be meant where `id` is; empty when they are free.
    [[nodiscard]] QStringList conflicts(const QString& id, const QKeySequence& keys) const;
    void setKeys(const QString& id, const QKeySequence& keys);
    /// Back to the keys that the program came with.
    void resetKeys(const QString& id);
    void resetAllKeys();

Q_SIGNALS:
    void keysChanged();

private:
    void applyKeys(const Command& command);

    QWidget* window_;
    QSettings* settings_;
    QString page_;
    std::deque<Command> commands_;  ///< stays put while one of them adds others
    std::map<QString, QAction*> actions_;
    std::map<QString, QKeySequence> changed_;
};

}  // namespace tributary::ui
