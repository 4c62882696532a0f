#pragma once

#include <array>

#include <QString>

#include "core/base/error.h"
#include "core/report/report.h"

namespace tributary::ui {

/// A share as "18 %", "<1 %" for little, in the user's locale.
[[nodiscard]] QString formatShare(double share);
/// "(14–22)", in percent.
[[nodiscard]] QString formatInterval(const std::array<double, 2>& interval);
/// "2:11.4"; hours only where there are some. `decimals` 0 or 1.
[[nodiscard]] QString formatTime(double seconds, int decimals = 1);
/// "2:11.4 – 2:41.9".
[[nodiscard]] QString formatSpan(const TimeSpan& span);
/// "0.99"; never 1.00, which nobody can know.
[[nodiscard]] QString formatProbability(double probability);
/// "12 480".
[[nodiscard]] QString formatCount(qint64 count);
/// "−2", "+1.5", "0" semitones.
[[nodiscard]] QString formatSemitones(double semitones);
/// "1.06 ×".
[[nodiscard]] QString formatSpeed(double speed);
/// "Played 2 semitones lower and 1.06 × as fast as in the source."
[[nodiscard]] QString describeTransformation(const Evidence& evidence);
/// "recording", translated.
[[nodiscard]] QString kindLabel(Kind kind);
/// "V recording".
[[nodiscard]] QString kindLabelWithLetter(Kind kind);
/// How long ago: "just now", "5 minutes ago", "3 days ago".
[[nodiscard]] QString formatAge(qint64 seconds);
/// "−2.1 dB".
[[nodiscard]] QString formatDecibels(double decibels);

/// The one sentence at the top of a report.
[[nodiscard]] QString reportHeadline(const Report& report);
/// What it does not say.
[[nodiscard]] QString reportCaveat(const Report& report);
/// What the track is called: its title, else its file's name.
[[nodiscard]] QString trackName(const Report& report);
/// "4:12 · Artist · catalogue “House”, 12 480 tracks".
[[nodiscard]] QString reportSubtitle(const Report& report);
/// What an influence rests on: "recording 16 %" and so on, one line each, without what is nil.
[[nodiscard]] QString facetText(const Influence& influence);
/// What a passage was weighed against: "412 of 630 landmarks coincide, 3 to 11 would by chance";
/// what the whole influence rests on where the report does not tell.
[[nodiscard]] QString weighingText(const Influence& influence, const Evidence& passage);
/// Names a stage of a job ("features") for a person.
[[nodiscard]] QString stageLabel(const QString& stage);
/// A title for an error's code: "This file cannot be read".
[[nodiscard]] QString errorTitle(ErrorCode code);

/// A figure with its unit, kept in its own order, from left to right, in a window that is read from
/// right to left.
[[nodiscard]] QString figure(const QString& text);
/// "-12.50", as core writes decimals, in the user's way of writing them.
[[nodiscard]] QString localDecimals(const std::string& text);
/// "12.34" of a hundred as a figure: "12.34 %".
[[nodiscard]] QString percentFigure(const std::string& percent);

/// A std::string of UTF-8 as Qt text.
[[nodiscard]] inline QString fromUtf8(const std::string& text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

}  // namespace tributary::ui
