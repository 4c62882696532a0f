#include "ui/pages/health_view.h"

#include <QDateTime>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include "ui/text/format.h"

namespace tributary::ui {

namespace {

constexpr qint64 kOldDays = 7;

QDateTime localTime(UtcInstant instant) {
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count()).toLocalTime();
}

}  // namespace

HealthView::HealthView(QWidget* parent) : QScrollArea(parent) {
    auto* content = new QWidget(this);
    form_ = new QFormLayout(content);
    form_->setContentsMargins(0, 4, 16, 14);
    form_->setHorizontalSpacing(24);
    form_->setVerticalSpacing(12);
    form_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form_->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("How the catalogue is"));
    setHealth(nullptr);
}

void HealthView::addRow(const QString& name, const QString& value, bool warns,
                        const QString& action, void (HealthView::*signal)()) {
    auto* caption = new QLabel(name, widget());
    caption->setProperty("role", "muted");
    auto* text = new QLabel(value, widget());
    text->setProperty("role", warns ? "warning" : "");
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setAccessibleName(name);
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(text, 1);
    if (!action.isEmpty()) {
        auto* button = new QPushButton(action, widget());
        connect(button, &QPushButton::clicked, this, signal);
        line->addWidget(button);
    }
    form_->addRow(caption, line);
}

void HealthView::setHealth(const CatalogueHealth* health) {
    while (form_->rowCount() > 0) form_->removeRow(0);
    if (health == nullptr) {
        addRow(tr("State"), tr("not looked at yet"), false, tr("Look at it"),
               &HealthView::examineRequested);
        return;
    }
    const QLocale locale;
    addRow(tr("File"),
           tr("%1, %2 tracks")
               .arg(locale.formattedDataSize(static_cast<qint64>(health->bytes)),
                    formatCount(health->tracks)),
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
           health->missingFiles == 0
               ? tr("all are where they were")
               : tr("%1 tracks whose file is missing").arg(formatCount(health->missingFiles)),
           health->missingFiles > 0, health->missingFiles > 0 ? tr("Look for them …") : QString(),
           &HealthView::relinkRequested);
    addRow(tr("Compared with earlier works"),
           health->uncompared == 0 ? tr("all tracks")
                                   : tr("all but %1 tracks; adding files goes on with it")
                                         .arg(formatCount(health->uncompared)),
           false, {}, nullptr);
    addRow(tr("Features"),
           health->outdated == 0
               ? tr("of this version")
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
    addRow(tr("State"), tr("as it was when this was shown"), false, tr("Look again"),
           &HealthView::examineRequested);
}

}  // namespace tributary::ui
