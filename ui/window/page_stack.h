#pragma once

#include <functional>
#include <map>
#include <vector>

#include <QString>
#include <QWidget>

#include "ui/theme/theme.h"

class QSplitter;
class QStackedWidget;

namespace tributary::ui {

class Page;

/// How the frame shows a page.
struct PageInfo {
    QString id;       ///< in settings, on the command line, in actions
    QString title;    ///< translated
    QString icon;     ///< of resources/icons
    QString section;  ///< id of the rail's entry it belongs to; empty: it has an entry of its own
};

/// The pages, one of them shown, and the inspector at their right.
class PageStack : public QWidget {
    Q_OBJECT

public:
    explicit PageStack(QWidget* parent = nullptr);

    /// Takes the page over. Its place in the rail is the order of these calls.
    void add(const PageInfo& info, Page* page);
    /// Goes to a page; an id that is not there is passed over. A section's entry leads to the page
    /// of it that was shown last, and from there to the section's own page.
    void show(const QString& id);
    void showSection(const QString& id);

    [[nodiscard]] const QString& current() const { return current_; }
    [[nodiscard]] const std::vector<PageInfo>& infos() const { return infos_; }
    [[nodiscard]] Page* page(const QString& id) const;
    [[nodiscard]] bool has(const QString& id) const { return page(id) != nullptr; }
    /// The rail's entry that a page belongs to.
    [[nodiscard]] QString sectionOf(const QString& id) const;

    void setTheme(const Theme& theme);
    void setInspectorShown(bool shown);
    [[nodiscard]] bool inspectorShown() const { return inspectorShown_; }
    [[nodiscard]] bool hasInspector() const;
    /// Asks the page anew whether it wants its inspector.
    void showInspector();
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray& state);

Q_SIGNALS:
    void pageShown(const QString& id);
    void inspectorChanged();
    /// What saveState() gives is another.
    void stateChanged();

private:
    [[nodiscard]] const PageInfo* info(const QString& id) const;

    std::vector<PageInfo> infos_;
    std::map<QString, Page*> pages_;
    std::map<QString, QWidget*> inspectors_;
    std::map<QString, QString> lastOfSection_;
    QString current_;
    bool inspectorShown_ = true;
    QSplitter* splitter_;
    QStackedWidget* stack_;
    QStackedWidget* inspector_;
};

}  // namespace tributary::ui
