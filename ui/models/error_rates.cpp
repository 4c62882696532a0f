#include "ui/models/error_rates.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/text/format.h"
#include "ui/text/rates.h"

namespace tributary::ui {

namespace {

struct ErrorRateText {
    Q_DECLARE_TR_FUNCTIONS(ErrorRateText)
};

/// The counts behind a rate: "2 of 40".
QString countsText(const Rate& rate) {
    return ErrorRateText::tr("%1 of %2").arg(formatCount(rate.count), formatCount(rate.of));
}

QString rateWithCounts(const Rate& rate) {
    return rate.of == 0 ? ErrorRateText::tr("not measured")
                        : ErrorRateText::tr("%1, %2").arg(formatRate(rate), countsText(rate));
}

}  // namespace

std::vector<TextColumn> errorRateColumns() {
    return {{ErrorRateText::tr("Kind")},
            {ErrorRateText::tr("Sources missed"), true},
            {ErrorRateText::tr("Names that were wrong"), true},
            {ErrorRateText::tr("Named as of another kind"), true}};
}

std::vector<TextRow> errorRateRows(const Validation& validation) {
    std::vector<TextRow> rows;
    for (const KindErrors& errors : validation.kinds) {
        TextRow row;
        row.cells = {kindLabelWithLetter(errors.kind), formatRate(errors.missed),
                     formatRate(errors.wrong), formatRate(errors.otherKind)};
        row.tip = ErrorRateText::tr("%1 missed, %2 wrong, %3 of another kind")
                      .arg(countsText(errors.missed), countsText(errors.wrong),
                           countsText(errors.otherKind));
        rows.push_back(std::move(row));
    }
    return rows;
}

QStringList errorRateSentences(const Report& report) {
    if (!hasErrorRates(report)) {
        return {ErrorRateText::tr(
            "This report came without measured error rates: how far to trust it is not known.")};
    }
    const Validation& v = *report.validation;
    QStringList lines;
    lines << ErrorRateText::tr(
                 "Measured on %1 with engine %2: %3 clips with known sources, "
                 "against %4 tracks.")
                 .arg(fromUtf8(v.measuredOn), fromUtf8(v.engine.version), formatCount(v.clips),
                      formatCount(v.catalogueTracks));
    lines << ErrorRateText::tr("Clips without a source in which a track was named: %1.")
                 .arg(rateWithCounts(v.falseNames));
    lines << ErrorRateText::tr("Stated probabilities are off by %1 on average (n = %2).")
                 .arg(QLocale().toString(v.calibrationError(), 'f', 2), formatCount(v.judged()));
    if (v.intervalCoverage.of > 0) {
        lines << ErrorRateText::tr("True shares inside their 95 % intervals: %1.")
                     .arg(rateWithCounts(v.intervalCoverage));
    }
    if (v.engine != report.engine) {
        lines << ErrorRateText::tr(
            "The report was made by another engine than the one measured: its errors may be "
            "others.");
    }
    return lines;
}

}  // namespace tributary::ui
