#pragma once

#include <QObject>
#include <QStringList>

class QSettings;

namespace tributary::ui {

/// The catalogues and reports opened last, newest first.
class RecentFiles : public QObject {
    Q_OBJECT

public:
    enum class Sort { Catalogues, Reports };

    /// `settings` may be null: then they are known until the window closes.
    explicit RecentFiles(QSettings* settings, QObject* parent = nullptr);

    [[nodiscard]] QStringList files(Sort sort) const;
    void add(Sort sort, const QString& file);
    /// A file that is no longer there.
    void remove(const QString& file);
    void clear();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QStringList& list(Sort sort);

    QSettings* settings_;
    QStringList catalogues_;
    QStringList reports_;
};

}  // namespace tributary::ui
