#include "ui/theme/icons.h"

#include <array>

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace tributary::ui {

QPixmap iconPixmap(const QString& name, const QColor& colour, int size, qreal ratio) {
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    if (!file.open(QIODevice::ReadOnly)) return pixmap;
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(svg);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, size, size));
    return pixmap;
}

QIcon themedIcon(const QString& name, const QColor& normal, const QColor& checked,
                 const QColor& disabled) {
    QIcon icon;
    for (const qreal ratio : {1.0, 2.0}) {
        icon.addPixmap(iconPixmap(name, normal, 20, ratio), QIcon::Normal, QIcon::Off);
        icon.addPixmap(iconPixmap(name, checked, 20, ratio), QIcon::Normal, QIcon::On);
        if (!disabled.isValid()) continue;
        const QPixmap faint = iconPixmap(name, disabled, 20, ratio);
        icon.addPixmap(faint, QIcon::Disabled, QIcon::Off);
        icon.addPixmap(faint, QIcon::Disabled, QIcon::On);
    }
    return icon;
}

QIcon applicationIcon() {
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        icon.addPixmap(iconPixmap(QStringLiteral("tributary"), Qt::black, size, 1.0));
    }
    return icon;
}

}  // namespace tributary::ui
