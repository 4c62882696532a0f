#include "ui/text/engine_text.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include "core/attribution/style_names.h"
#include "core/report/warning.h"
#include "core/rights/licence_reason.h"
#include "ui/text/format.h"

namespace tributary::ui {

namespace {

struct EngineText {
    Q_DECLARE_TR_FUNCTIONS(EngineText)
};

/// The n-th value, or nothing.
QString valueOf(const std::vector<std::string>& values, std::size_t n) {
    return n < values.size() ? fromUtf8(values[n]) : QString();
}

/// A plain number as the locale writes it.
QString numberOf(const std::vector<std::string>& values, std::size_t n) {
    return valueOf(values, n).replace(QChar('.'), QLocale().decimalPoint());
}

/// A day as the locale writes it, or what else stands there.
QString dayOf(const std::vector<std::string>& values, std::size_t n) {
    const QString text = valueOf(values, n);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : text;
}

}  // namespace

QString warningSentence(const std::string& warning) {
    const auto known = knownWarning(warning);
    if (!known) return fromUtf8(warning);
    const std::vector<std::string>& values = known->values;
    switch (known->code) {
        case WarningCode::BreaksOff:
            return EngineText::tr(
                       "The file breaks off after %1 s; what could be read was analysed.")
                .arg(numberOf(values, 0));
        case WarningCode::OlderSignature:
            return EngineText::tr(
                "The signature was made by an earlier version, which kept less of the track: some "
                "resemblance may be missed. Make it anew from the audio.");
        case WarningCode::ScreeningOnly:
            return EngineText::tr(
                "Screening only: shares are coarse, and short or buried passages are missed.");
        case WarningCode::ForeignNamesNobody:
            return EngineText::tr(
                       "“%1” names nobody: with vectors of fewer than %2 tracks (%3 here) chance "
                       "cannot be told.")
                .arg(valueOf(values, 0), numberOf(values, 1), numberOf(values, 2));
    }
    return fromUtf8(warning);
}

QString styleText(const std::string& name) {
    const StyleName parts = styleNameParts(name);
    QString known = fromUtf8(parts.known);
    if (parts.titles.empty()) return known;
    const QString like = EngineText::tr("like %1").arg(fromUtf8(parts.titles));
    return known.isEmpty() ? like : known + QStringLiteral(", ") + like;
}

QString licenceReasonSentence(const std::string& reason) {
    const auto known = knownLicenceReason(reason);
    if (!known) return {};
    const std::vector<std::string>& values = known->values;
    const QString number = valueOf(values, 0);
    switch (known->code) {
        case LicenceReasonCode::NoLicence:
            return EngineText::tr("no licence was recorded for it");
        case LicenceReasonCode::OtherRecording:
            return EngineText::tr("licence %1 is for another recording").arg(number);
        case LicenceReasonCode::OtherUse:
            return EngineText::tr("licence %1 does not allow this use").arg(number);
        case LicenceReasonCode::Ended:
            return EngineText::tr("licence %1 ended on %2").arg(number, dayOf(values, 1));
        case LicenceReasonCode::NotBegun:
            return EngineText::tr("licence %1 begins on %2").arg(number, dayOf(values, 1));
        case LicenceReasonCode::OtherTerritory:
            return EngineText::tr("licence %1 does not cover %2").arg(number, valueOf(values, 1));
        case LicenceReasonCode::AllowedWithoutEnd:
            return EngineText::tr("licence %1 allows it without an end").arg(number);
        case LicenceReasonCode::AllowedUntil:
            return EngineText::tr("licence %1 allows it until %2").arg(number, dayOf(values, 1));
        case LicenceReasonCode::OptedOut:
            return EngineText::tr("its holders opted out of AI training");
        case LicenceReasonCode::OptedOutUncovered:
            return EngineText::tr("its holders opted out of AI training, and no licence covers it");
        case LicenceReasonCode::TrainingAllowed:
            return EngineText::tr("its holders allow AI training");
        case LicenceReasonCode::PaidByRun:
            return EngineText::tr("its uses until now were paid by run %1").arg(number);
    }
    return {};
}

}  // namespace tributary::ui
