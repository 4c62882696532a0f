#pragma once

#include <string>

#include <QString>

namespace tributary::ui {

/// What the engine wrote into a report, in the window's language: a warning, where it is one that
/// is known here; the name of a style, whose genres are the catalogue's own words.
[[nodiscard]] QString warningSentence(const std::string& warning);
[[nodiscard]] QString styleText(const std::string& name);

/// Why a use of a recording is covered or not; empty where the text is none of core's reasons.
[[nodiscard]] QString licenceReasonSentence(const std::string& reason);

}  // namespace tributary::ui
