#pragma once

#include <utility>
#include <vector>

#include <QString>

#include "core/documents/language.h"

class QSettings;

namespace tributary::ui {

/// The languages that the window speaks: code ("de") and their own names ("Deutsch"); English
/// first.
[[nodiscard]] std::vector<std::pair<QString, QString>> languages();

/// The choice that settings hold: a code, or empty for the system's language.
[[nodiscard]] QString languageChoice(const QSettings& settings);
void setLanguageChoice(QSettings& settings, const QString& code);

/// Puts texts, numbers, dates and the direction of reading into a language, for the whole program;
/// an empty code, or one that is not known, means the system's as far as it is spoken here. Before
/// the window is made.
void useLanguage(const QString& code);

/// The language of the documents that the window writes: its own, as far as documents speak it.
[[nodiscard]] Language documentLanguage();

}  // namespace tributary::ui
