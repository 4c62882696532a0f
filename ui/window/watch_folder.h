#pragma once

#include <map>
#include <memory>
#include <set>
#include <vector>

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include "ui/jobs/serial_worker.h"

namespace tributary::ui {

/// Looks for audio files that come into a folder and says so when they have stopped growing.
class WatchFolder : public QObject {
    Q_OBJECT

public:
    explicit WatchFolder(QObject* parent = nullptr);

    /// Empty: none is watched. What lies there already counts as new unless it is `known`.
    void setFolder(const QString& folder, const QStringList& known);
    [[nodiscard]] const QString& folder() const { return folder_; }
    /// What is not to be told of again: what was known, and what arrived since.
    [[nodiscard]] QStringList reported() const;

Q_SIGNALS:
    void filesArrived(const QStringList& files);

private:
    struct Found {
        QString file;
        qint64 size = 0;
        qint64 modifiedMs = 0;
    };
    void look();
    void compare(const QString& folder, const std::vector<Found>& found);

    QString folder_;
    QFileSystemWatcher watcher_;
    QTimer timer_;
    bool looking_ = false;
    std::set<QString> reported_;
    std::map<QString, std::pair<qint64, qint64>> growing_;  ///< size and time when last looked
    std::unique_ptr<SerialWorker> worker_;
};

}  // namespace tributary::ui
