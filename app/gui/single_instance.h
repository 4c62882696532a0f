#pragma once

#include <filesystem>
#include <vector>

#include <QLocalServer>
#include <QObject>

namespace tributary {

/// One window for each person: a second start hands its files to the first and ends.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    /// `name` tells windows apart that may run beside each other: another settings file is another
    /// name.
    explicit SingleInstance(const QString& name, QObject* parent = nullptr);

    /// True when another window was there and has taken the files.
    [[nodiscard]] bool handOver(const std::vector<std::filesystem::path>& files);
    /// Takes what later starts hand over.
    void listen();

Q_SIGNALS:
    /// Another start asked for these, or for the window only.
    void asked(const std::vector<std::filesystem::path>& files);

private:
    void receive();

    QString name_;
    QLocalServer server_;
};

/// The name for a person and a settings file.
[[nodiscard]] QString instanceName(const QString& settingsFile);

}  // namespace tributary
