#include "ui/window/watch_folder.h"

#include <QDateTime>
#include <QDirIterator>
#include <QPointer>

#include "core/audio/audio_files.h"
#include "ui/window/workspace.h"

namespace tributary::ui {

namespace {
// A file is taken when it is as it was this long ago. The watcher tells of arrivals at once on
// local disks; network folders are found by looking.
constexpr int kLookMs = 2000;
}  // namespace

WatchFolder::WatchFolder(QObject* parent)
    : QObject(parent), worker_(std::make_unique<SerialWorker>()) {
    timer_.setInterval(kLookMs);
    connect(&timer_, &QTimer::timeout, this, &WatchFolder::look);
    connect(&watcher_, &QFileSystemWatcher::directoryChanged, this, &WatchFolder::look);
}

void WatchFolder::setFolder(const QString& folder, const QStringList& known) {
    if (!watcher_.directories().isEmpty()) watcher_.removePaths(watcher_.directories());
    folder_ = folder;
    growing_.clear();
    reported_ = std::set<QString>(known.begin(), known.end());
    timer_.stop();
    if (folder.isEmpty()) return;
    watcher_.addPath(folder);
    timer_.start();
    look();
}

QStringList WatchFolder::reported() const {
    return {reported_.begin(), reported_.end()};
}

void WatchFolder::look() {
    if (looking_ || folder_.isEmpty()) return;
    looking_ = true;
    worker_->give([this, guard = QPointer<WatchFolder>(this), folder = folder_] {
        std::vector<Found> found;
        QDirIterator entry(folder, QDir::Files | QDir::Readable, QDirIterator::Subdirectories);
        while (entry.hasNext()) {
            const QString file = entry.next();
            if (!looksLikeAudio(toPath(file))) continue;
            const QFileInfo info = entry.fileInfo();
            found.push_back({file, info.size(), info.lastModified().toMSecsSinceEpoch()});
        }
        QMetaObject::invokeMethod(
            this,
            [this, guard, folder, found = std::move(found)] {
                if (guard) compare(folder, found);
            },
            Qt::QueuedConnection);
    });
}

void WatchFolder::compare(const QString& folder, const std::vector<Found>& found) {
    looking_ = false;
    if (folder != folder_) return;
    QStringList arrived;
    for (const Found& now : found) {
        if (reported_.contains(now.file)) continue;
        const std::pair state{now.size, now.modifiedMs};
        const auto before = growing_.find(now.file);
        if (before == growing_.end() || before->second != state || now.size == 0) {
            growing_[now.file] = state;
            continue;
        }
        growing_.erase(before);
        reported_.insert(now.file);
        arrived << now.file;
    }
    if (!arrived.isEmpty()) Q_EMIT filesArrived(arrived);
}

}  // namespace tributary::ui
