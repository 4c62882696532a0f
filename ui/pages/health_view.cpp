#include "ui/pages/health_view.h"

#include <QDateTime>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/text/counted.h"
#include "ui/text/format.h"

namespace tributary::ui {

namespace {

constexpr qint64 kOldDays = 7;
constexpr int kRowHeight = 34;

QDateTime localTime(UtcInstant instant) {
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count()).toLocalTime();
}

}  // namespace

HealthView::HealthView(QWidget* parent) : QScrollArea(parent) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("How the catalogue is"));
    setHealth(nullptr);
}

void HealthView::clear() {
    auto* whole = new QWidget(this);
    auto* panel = new QFrame(whole);
    panel->setProperty("panel", true);
    grid_ = new QGridLayout(panel);
    grid_->setContentsMargins(16, 12, 12, 12);
    grid_->setHorizontalSpacing(24);
    grid_->setVerticalSpacing(6);
    grid_->setColumnStretch(1, 1);
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(panel);
    column->addStretch(1);
    setWidget(whole);  // which deletes the former
}

void HealthView::addRow(const QString& name, const QString& value, bool warns,
                        const QString& action, void (HealthView::*signal)()) {
    const int row = grid_->rowCount();
    auto* caption = new QLabel(name, widget());
    caption->setProperty("role", "muted");
    auto* text = new QLabel(value, widget());
    text->setProperty("role", warns ? "caution" : "");
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setAccessibleName(name);
    grid_->addWidget(caption, row, 0, Qt::AlignVCenter);
    grid_->addWidget(text, row, 1, Qt::AlignVCenter);
    grid_->setRowMinimumHeight(row, kRowHeight);
    if (action.isEmpty()) return;
    auto* button = new QPushButton(action, widget());
    connect(button, &QPushButton::clicked, this, signal);
    grid_->addWidget(button, row, 2);
}

void HealthView::setHealth(const CatalogueHealth* health) {
    clear();
    if (health == nullptr) {
        addRow(tr("State"), tr("not looked at yet"), false, tr("Look at it"),
               &HealthView::examineRequested);
        return;
    }
    const QLocale locale;
    addRow(tr("File"),
           QStringLiteral("%1, %2").arg(
               locale.formattedDataSize(static_cast<qint64>(health->bytes)),
               counted(static_cast<qint64>(health->tracks), tr("1 track"), tr("%1 tracks"))),
           false, tr("Check everything"), &HealthView::checkRequested);
    if (health->lastBackup) {
        const QDateTime at = localTime(*health->lastBackup);
        addRow(tr("Last backup"), locale.toString(at, QLocale::ShortFormat),
               at.daysTo(QDateTime::currentDateTime()) > kOldDays, tr("Back up now"),
               &HealthView::backupRequested);
    } else {
        addRow(tr("Last backup"), tr("none yet"), true, tr("Back up now"),
               &HealthView::backupRequested);
    }
    addRow(tr("Search index"),
           health->indexReady ? tr("ready")
                              : tr("out of date; it is built anew before the next analysis"),
           false, tr("Build it anew"), &HealthView::indexRequested);
    addRow(tr("Files"),
           health->missingFiles == 0 ? tr("all are where they were")
                                     : counted(static_cast<qint64>(health->missingFiles),
                                               tr("1 track whose file is missing"),
                                               tr("%1 tracks whose file is missing")),
           health->missingFiles > 0, health->missingFiles > 0 ? tr("Look for them …") : QString(),
           &HealthView::relinkRequested);
    addRow(tr("Compared with earlier works"),
           health->uncompared == 0 ? tr("all tracks")
                                   : tr("all but %1 tracks; adding files goes on with it")
                                         .arg(formatCount(health->uncompared)),
           false, {}, nullptr);
    addRow(tr("Features"),
           health->outdated == 0
               ? tr("as this version computes them")
               : tr("%1 tracks were computed by an earlier version; add their files again")
                     .arg(formatCount(health->outdated)),
           health->outdated > 0, {}, nullptr);
    if (health->hubs.empty()) {
        addRow(tr("Works that resemble everything"), tr("none"), false, {}, nullptr);
    }
    for (const auto& [track, hub] : health->hubs) {
        const QString why = hub.monotonous
                                ? tr("sounds the same throughout (a drone, noise or one beat)")
                                : tr("comes up far more often than chance would have it");
        addRow(tr("Resembles everything"),
               tr("%1: %2; reports divide its odds by %3")
                   .arg(fromUtf8(track.metadata.title), why, QString::number(qRound(hub.hubness))),
               true, {}, nullptr);
    }
    addRow(tr("Looked at"), tr("when this page was opened"), false, tr("Look again"),
           &HealthView::examineRequested);
}

}  // namespace tributary::ui
