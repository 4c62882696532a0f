#include "ui/text/format.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>

namespace tributary::ui {

namespace {

constexpr QChar kNoBreakSpace(0x00A0);
constexpr QChar kEnDash(0x2013);
constexpr QChar kMinus(0x2212);
constexpr QChar kTimes(0x00D7);

struct Format {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

QString signedNumber(double value, int decimals) {
    const QString digits = QLocale().toString(std::abs(value), 'f', decimals);
    if (value > 0) return QChar('+') + digits;
    return value < 0 ? kMinus + digits : digits;
}

bool isWhole(double value) {
    return std::abs(value - std::round(value)) < 0.05;
}

}  // namespace

QString formatShare(double share) {
    const double percent = 100.0 * share;
    if (percent > 0.0 && percent < 0.5) return QStringLiteral("<1") + kNoBreakSpace + '%';
    return QLocale().toString(std::lround(percent)) + kNoBreakSpace + '%';
}

QString formatInterval(const std::array<double, 2>& interval) {
    const auto bound = [](double share) { return QLocale().toString(std::lround(100.0 * share)); };
    return '(' + bound(interval[0]) + kEnDash + bound(interval[1]) + ')';
}

QString formatTime(double seconds, int decimals) {
    const qint64 unit = decimals > 0 ? 10 : 1;
    const qint64 ticks = std::llround(std::max(0.0, seconds) * static_cast<double>(unit));
    const qint64 whole = ticks / unit;
    const qint64 hours = whole / 3600;
    const qint64 minutes = whole / 60 % 60;
    const QString secondsPart = QStringLiteral("%1").arg(whole % 60, 2, 10, QChar('0'));
    QString text =
        hours > 0
            ? QStringLiteral("%1:%2:%3").arg(hours).arg(minutes, 2, 10, QChar('0')).arg(secondsPart)
            : QStringLiteral("%1:%2").arg(minutes).arg(secondsPart);
    if (decimals > 0) text += QLocale().decimalPoint() + QString::number(ticks % unit);
    return text;
}

QString formatAge(qint64 seconds) {
    constexpr qint64 kMinute = 60;
    constexpr qint64 kHour = 60 * kMinute;
    constexpr qint64 kDay = 24 * kHour;
    if (seconds < kMinute) return Format::tr("just now");
    if (seconds < 2 * kMinute) return Format::tr("a minute ago");
    if (seconds < kHour) return Format::tr("%1 minutes ago").arg(seconds / kMinute);
    if (seconds < 2 * kHour) return Format::tr("an hour ago");
    if (seconds < kDay) return Format::tr("%1 hours ago").arg(seconds / kHour);
    if (seconds < 2 * kDay) return Format::tr("a day ago");
    return Format::tr("%1 days ago").arg(formatCount(seconds / kDay));
}

QString formatSpan(const TimeSpan& span) {
    return formatTime(span.beginS) + kNoBreakSpace + kEnDash + kNoBreakSpace +
           formatTime(span.endS);
}

QString formatProbability(double probability) {
    const double shown = std::clamp(std::floor(probability * 100.0 + 0.5) / 100.0, 0.0, 0.99);
    return QLocale().toString(shown, 'f', 2);
}

QString formatCount(qint64 count) {
    QString digits = QString::number(std::abs(count));
    if (digits.size() > 4) {
        const QString separator =
            QLocale().groupSeparator() == "," || QLocale().groupSeparator() == "."
                ? QLocale().groupSeparator()
                : QString(QChar(0x202F));
        for (qsizetype at = digits.size() - 3; at > 0; at -= 3) digits.insert(at, separator);
    }
    return count < 0 ? kMinus + digits : digits;
}

QString formatSemitones(double semitones) {
    if (std::abs(semitones) < 0.05) return QLocale().toString(0);
    return signedNumber(semitones, isWhole(semitones) ? 0 : 1);
}

QString formatSpeed(double speed) {
    return QLocale().toString(speed, 'f', 2) + kNoBreakSpace + kTimes;
}

QString describeTransformation(const Evidence& evidence) {
    const bool sameKey = std::abs(evidence.semitones) < 0.05;
    const bool sameSpeed = std::abs(evidence.speed - 1.0) < 0.005;
    const double amount = std::abs(evidence.semitones);
    const QString steps = QLocale().toString(amount, 'f', isWhole(amount) ? 0 : 1);
    const bool one = std::abs(amount - 1.0) < 0.05;
    const QString key =
        evidence.semitones > 0
            ? (one ? Format::tr("%1 semitone higher") : Format::tr("%1 semitones higher"))
                  .arg(steps)
            : (one ? Format::tr("%1 semitone lower") : Format::tr("%1 semitones lower")).arg(steps);
    const double ratio = evidence.speed >= 1.0 ? evidence.speed : 1.0 / evidence.speed;
    const QString speed = (evidence.speed > 1.0 ? Format::tr("%1 faster") : Format::tr("%1 slower"))
                              .arg(formatSpeed(ratio));
    if (sameKey && sameSpeed) return Format::tr("Same key and speed as in the source");
    if (sameSpeed) return Format::tr("Played %1 than in the source").arg(key);
    if (sameKey) return Format::tr("Played %1 than in the source").arg(speed);
    return Format::tr("Played %1, %2").arg(key, speed);
}

QString kindLabel(Kind kind) {
    switch (kind) {
        case Kind::Recording:
            return Format::tr("recording");
        case Kind::Structure:
            return Format::tr("structure");
        case Kind::Harmony:
            return Format::tr("harmony");
        case Kind::Rhythm:
            return Format::tr("rhythm");
        case Kind::Style:
            return Format::tr("style");
    }
    return {};
}

QString kindLabelWithLetter(Kind kind) {
    return QString(QChar(kindLetter(kind))) + kNoBreakSpace + kindLabel(kind);
}

QString formatDecibels(double decibels) {
    return signedNumber(std::abs(decibels) < 0.05 ? 0.0 : decibels, 1) + kNoBreakSpace + "dB";
}

QString stageLabel(const QString& stage) {
    if (stage == "decode") return Format::tr("Reading the audio");
    if (stage == "features") return Format::tr("Listening for features");
    if (stage == "segments") return Format::tr("Cutting into segments");
    if (stage == "index") return Format::tr("Preparing the search index");
    if (stage == "screen") return Format::tr("Searching the catalogue");
    if (stage == "align") return Format::tr("Aligning passages");
    if (stage == "decompose") return Format::tr("Measuring influences");
    if (stage == "import") return Format::tr("Adding tracks");
    if (stage == "ledger") return Format::tr("Reading the ledger");
    if (stage == "usage") return Format::tr("Reading usage");
    if (stage == "statements") return Format::tr("Writing statements");
    if (stage == "catalogue") return Format::tr("Opening the catalogue");
    if (stage == "loudness") return Format::tr("Measuring loudness");
    if (stage == "waveform") return Format::tr("Drawing the waveform");
    if (stage == "compare") return Format::tr("Comparing");
    if (stage == "derivations") return Format::tr("Comparing with earlier works");
    if (stage == "hubs") return Format::tr("Looking for works that resemble everything");
    if (stage == "statistics") return Format::tr("Taking stock of the catalogue");
    if (stage == "facet") return Format::tr("Adding the vectors");
    if (stage == "rhythm and style") return Format::tr("Listening for rhythm and style");
    if (stage == "relink") return Format::tr("Looking for missing files");
    if (stage == "remove") return Format::tr("Removing tracks");
    if (stage == "stretch") return Format::tr("Matching key and tempo");
    if (stage == "verify") return Format::tr("Checking signatures");
    if (stage == "pack") return Format::tr("Writing the bundle");
    if (stage == "report") return Format::tr("Writing the report");
    if (stage == "compose") return Format::tr("Composing the demo");
    if (stage == "done") return Format::tr("Finishing");
    return stage;
}

QString errorTitle(ErrorCode code) {
    switch (code) {
        case ErrorCode::Cancelled:
            return Format::tr("Cancelled");
        case ErrorCode::FileNotFound:
            return Format::tr("The file is not there");
        case ErrorCode::FileUnreadable:
            return Format::tr("The file could not be read");
        case ErrorCode::FileUnwritable:
            return Format::tr("The file could not be written");
        case ErrorCode::DiskFull:
            return Format::tr("The disk is full");
        case ErrorCode::AudioUnsupported:
            return Format::tr("This format cannot be read");
        case ErrorCode::AudioCorrupt:
            return Format::tr("This audio file is damaged");
        case ErrorCode::AudioTooShort:
            return Format::tr("This track is too short");
        case ErrorCode::AudioSilent:
            return Format::tr("This track is silent");
        case ErrorCode::CsvMalformed:
        case ErrorCode::CsvMissingColumn:
        case ErrorCode::CsvBadValue:
        case ErrorCode::SharesDoNotAddUp:
            return Format::tr("The list could not be imported");
        case ErrorCode::CatalogueMissing:
            return Format::tr("The catalogue is not there");
        case ErrorCode::CatalogueExists:
            return Format::tr("There is a catalogue of that name already");
        case ErrorCode::CatalogueReadOnly:
            return Format::tr("The catalogue cannot be changed");
        case ErrorCode::CatalogueLocked:
            return Format::tr("The catalogue is in use elsewhere");
        case ErrorCode::CatalogueTooNew:
            return Format::tr("The catalogue is of a newer version");
        case ErrorCode::CatalogueCorrupt:
            return Format::tr("The catalogue is damaged");
        case ErrorCode::CatalogueNotACatalogue:
            return Format::tr("This is not a catalogue");
        case ErrorCode::CatalogueOutdated:
            return Format::tr("The catalogue's tracks need importing again");
        case ErrorCode::ReportMalformed:
            return Format::tr("This is not a report");
        case ErrorCode::NoAudioDevice:
            return Format::tr("No sound card");
        case ErrorCode::UsageMalformed:
            return Format::tr("The usage could not be imported");
        case ErrorCode::PolicyMalformed:
            return Format::tr("This policy cannot be used");
        case ErrorCode::RunRefused:
        case ErrorCode::RunUnknown:
            return Format::tr("The payout was not booked");
        case ErrorCode::DerivationRefused:
            return Format::tr("The derivation was not declared");
        case ErrorCode::TrackUnknown:
            return Format::tr("The recording is not in the catalogue");
        case ErrorCode::LedgerLocked:
            return Format::tr("The ledger is in use elsewhere");
        case ErrorCode::LedgerCorrupt:
        case ErrorCode::LedgerCutBack:
            return Format::tr("The ledger is not what was signed");
        case ErrorCode::KeyMissing:
        case ErrorCode::KeyWrong:
        case ErrorCode::KeyUnreadable:
            return Format::tr("The signing key cannot be used");
        default:
            return Format::tr("Something went wrong");
    }
}

QString figure(const QString& text) {
    constexpr QChar kIsolate(0x2066), kEnd(0x2069);
    return QGuiApplication::isRightToLeft() ? kIsolate + text + kEnd : text;
}

QString localDecimals(const std::string& text) {
    QString shown = fromUtf8(text);
    shown.replace(QChar('-'), kMinus);
    return shown.replace(QStringLiteral("."), QLocale().decimalPoint());
}

QString percentFigure(const std::string& percent) {
    return figure(localDecimals(percent) + kNoBreakSpace + QChar('%'));
}

}  // namespace tributary::ui
