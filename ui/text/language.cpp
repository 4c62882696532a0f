#include "ui/text/language.h"

#include <algorithm>

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

namespace tributary::ui {

namespace {

QString settingsKey() {
    return QStringLiteral("window/language");
}

bool isSpoken(const QString& code) {
    const auto all = languages();
    return std::any_of(all.begin(), all.end(),
                       [&](const auto& each) { return each.first == code; });
}

/// Adds a catalogue of texts; false where there is none of that language.
bool install(const QLocale& locale, const QString& name, const QString& folder) {
    auto* translator = new QTranslator(qApp);
    if (translator->load(locale, name, QStringLiteral("_"), folder)) {
        return QCoreApplication::installTranslator(translator);
    }
    delete translator;
    return false;
}

}  // namespace

std::vector<std::pair<QString, QString>> languages() {
    return {{QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("de"), QStringLiteral("Deutsch")},
            {QStringLiteral("es"), QStringLiteral("Español")}};
}

QString languageChoice(const QSettings& settings) {
    const QString code = settings.value(settingsKey()).toString();
    return isSpoken(code) ? code : QString();
}

void setLanguageChoice(QSettings& settings, const QString& code) {
    settings.setValue(settingsKey(), code);
}

void useLanguage(const QString& code) {
    const QLocale system = QLocale::system();
    const QString own = system.name().section(QChar('_'), 0, 0);
    const bool chosen = isSpoken(code) && code != own;
    // Its own country's customs stay where the language is the system's.
    const QLocale locale = chosen ? QLocale(code) : system;
    QLocale::setDefault(locale);
    install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(locale, QStringLiteral("tributary"), QStringLiteral(":/translations"));
    // Qt's own option -reverse stays in force.
    if (!QApplication::isRightToLeft()) QApplication::setLayoutDirection(locale.textDirection());
}

Language documentLanguage() {
    const std::string code = QLocale().name().section(QChar('_'), 0, 0).toStdString();
    return languageNamed(code).value_or(Language::English);
}

}  // namespace tributary::ui
