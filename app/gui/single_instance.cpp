#include "app/gui/single_instance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QLocalSocket>
#include <QStringList>

namespace tributary {

namespace {

constexpr int kWaitMs = 2000;
constexpr qsizetype kMostBytes = 1 << 20;  // a thousand long paths; more is no hand-over of ours

}  // namespace

QString instanceName(const QString& settingsFile) {
    const QByteArray who = (QDir::homePath() + QChar('\n') + settingsFile).toUtf8();
    const QByteArray digest = QCryptographicHash::hash(who, QCryptographicHash::Sha256);
    return QStringLiteral("tributary-") + QString::fromLatin1(digest.toHex().left(16));
}

SingleInstance::SingleInstance(const QString& name, QObject* parent)
    : QObject(parent), name_(name) {
    server_.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&server_, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

bool SingleInstance::handOver(const std::vector<std::filesystem::path>& files) {
    QLocalSocket socket;
    socket.connectToServer(name_);
    if (!socket.waitForConnected(kWaitMs)) return false;
    QStringList paths;
    for (const auto& file : files) {
        paths << QDir::current().absoluteFilePath(QString::fromStdString(file.string()));
    }
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << paths;
    socket.write(message);
    if (!socket.waitForBytesWritten(kWaitMs)) return false;
    socket.disconnectFromServer();
    if (socket.state() != QLocalSocket::UnconnectedState) socket.waitForDisconnected(kWaitMs);
    return true;
}

void SingleInstance::listen() {
    if (server_.listen(name_)) return;
    // Nobody answered on it: a socket that a crash has left behind.
    QLocalServer::removeServer(name_);
    (void)server_.listen(name_);
}

void SingleInstance::receive() {
    while (QLocalSocket* socket = server_.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
            const QByteArray message = socket->readAll();
            socket->deleteLater();
            if (message.isEmpty() || message.size() > kMostBytes) return;
            QStringList paths;
            QDataStream stream(message);
            stream.setVersion(QDataStream::Qt_6_0);
            stream >> paths;
            if (stream.status() != QDataStream::Ok) return;
            std::vector<std::filesystem::path> files;
            for (const QString& path : paths) files.emplace_back(path.toStdString());
            Q_EMIT asked(files);
        });
    }
}

}  // namespace tributary
