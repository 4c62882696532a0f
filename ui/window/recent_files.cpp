#include "ui/window/recent_files.h"

#include <QSettings>

namespace tributary::ui {

namespace {

constexpr int kKept = 8;

QString settingsKey(RecentFiles::Sort sort) {
    return sort == RecentFiles::Sort::Catalogues ? QStringLiteral("recent/catalogues")
                                                 : QStringLiteral("recent/reports");
}

}  // namespace

RecentFiles::RecentFiles(QSettings* settings, QObject* parent)
    : QObject(parent), settings_(settings) {
    if (settings_ == nullptr) return;
    for (const Sort sort : {Sort::Catalogues, Sort::Reports}) {
        list(sort) = settings_->value(settingsKey(sort)).toStringList();
    }
}

QStringList& RecentFiles::list(Sort sort) {
    return sort == Sort::Catalogues ? catalogues_ : reports_;
}

QStringList RecentFiles::files(Sort sort) const {
    return sort == Sort::Catalogues ? catalogues_ : reports_;
}

void RecentFiles::add(Sort sort, const QString& file) {
    QStringList& files = list(sort);
    files.removeAll(file);
    files.prepend(file);
    files = files.mid(0, kKept);
    if (settings_ != nullptr) settings_->setValue(settingsKey(sort), files);
    Q_EMIT changed();
}

void RecentFiles::remove(const QString& file) {
    for (const Sort sort : {Sort::Catalogues, Sort::Reports}) {
        if (list(sort).removeAll(file) == 0) continue;
        if (settings_ != nullptr) settings_->setValue(settingsKey(sort), list(sort));
    }
    Q_EMIT changed();
}

void RecentFiles::clear() {
    catalogues_.clear();
    reports_.clear();
    if (settings_ != nullptr) settings_->remove(QStringLiteral("recent"));
    Q_EMIT changed();
}

}  // namespace tributary::ui
