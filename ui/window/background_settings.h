#pragma once

#include <QSettings>
#include <QTimer>

#include "ui/jobs/serial_worker.h"

namespace tributary::ui {

/// Settings in an INI file that the window's thread does not wait for: what is set counts at once,
/// and is written by a worker a moment later, many changes together. What is left is written at the
/// end.
class BackgroundSettings : public QSettings {
    Q_OBJECT

public:
    explicit BackgroundSettings(const QString& file, QObject* parent = nullptr);

protected:
    bool event(QEvent* event) override;

private:
    void write();

    QTimer delay_;
    SerialWorker writer_;  ///< last: ends before what its tasks know
};

}  // namespace tributary::ui
