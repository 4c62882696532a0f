#include "ui/window/background_settings.h"

#include <QEvent>

namespace tributary::ui {

namespace {
constexpr int kDelayMs = 200;
}  // namespace

BackgroundSettings::BackgroundSettings(const QString& file, QObject* parent)
    : QSettings(file, QSettings::IniFormat, parent) {
    delay_.setSingleShot(true);
    delay_.setInterval(kDelayMs);
    QObject::connect(&delay_, &QTimer::timeout, this, &BackgroundSettings::write);
}

/// Qt asks here to write what has changed, and again only after that was done.
bool BackgroundSettings::event(QEvent* event) {
    if (event->type() != QEvent::UpdateRequest) return QSettings::event(event);
    if (!delay_.isActive()) delay_.start();
    return true;
}

void BackgroundSettings::write() {
    writer_.give([this, file = fileName()] {
        // Objects of one file share what is set and not yet written.
        QSettings(file, QSettings::IniFormat).sync();
        QMetaObject::invokeMethod(
            this,
            [this] {
                QEvent written(QEvent::UpdateRequest);
                QSettings::event(&written);  // nothing is left to write but what was set just now
            },
            Qt::QueuedConnection);
    });
}

}  // namespace tributary::ui
