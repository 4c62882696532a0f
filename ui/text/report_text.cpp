#include <algorithm>
#include <cmath>
#include <filesystem>

#include <QCoreApplication>
#include <QLocale>

#include "core/report/weighing.h"
#include "ui/text/counted.h"
#include "ui/text/format.h"
#include "ui/text/rates.h"

namespace tributary::ui {

namespace {

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

/// How many tracks the catalogue has.
QString tracksText(const Report& report) {
    return counted(static_cast<qint64>(report.catalogue.tracks), ReportText::tr("1 track"),
                   ReportText::tr("%1 tracks"));
}

}  // namespace

QString trackName(const Report& report) {
    if (report.track.title && !report.track.title->empty()) return fromUtf8(*report.track.title);
    const QString file = fromUtf8(report.track.file);
    return file.mid(file.lastIndexOf('/') + 1);
}

QString reportHeadline(const Report& report) {
    const QString rest = formatShare(report.unattributed);
    const QString tracks = formatCount(report.catalogue.tracks);
    const auto sources = static_cast<qint64>(report.influences.size());
    if (sources == 0) {
        return ReportText::tr(
                   "No match above threshold in this catalogue (%1 tracks); %2 is not attributable "
                   "to it.")
            .arg(tracks, rest);
    }
    return ReportText::tr(
               "Shares passages with %1 of %2 tracks; %3 is not attributable to this catalogue.")
        .arg(formatCount(sources), tracks, rest);
}

QString reportCaveat(const Report& report) {
    if (report.catalogue.tracks == 0) {
        return ReportText::tr(
            "The catalogue is empty, so nothing could be found. Add tracks to it first.");
    }
    const QString caveat = ReportText::tr(
        "Similarity-based influence estimate with 95 % intervals. It says what the track is "
        "consistent with, not how it was made.");
    if (!hasErrorRates(report) || report.validation->engine != report.engine ||
        report.validation->falseNames.of == 0) {
        return caveat;
    }
    return ReportText::tr("%1 False-name rate %2.")
        .arg(caveat, formatRate(report.validation->falseNames));
}

QString facetText(const Influence& influence) {
    QStringList lines;
    for (const Kind kind : kKinds) {
        const double share = influence.facets[static_cast<std::size_t>(kind)];
        if (share >= 0.0005) lines << kindLabel(kind) + QChar(' ') + formatShare(share);
    }
    return lines.join(QChar('\n'));
}

QString weighingText(const Influence& influence, const Evidence& passage) {
    for (const Weighing& w : influence.weighings) {
        if (w.kind != passage.kind || w.query.endS <= passage.query.beginS ||
            w.query.beginS >= passage.query.endS) {
            continue;
        }
        if (w.measure == WeighedBy::Levels) {
            const auto rounded = [&](double value) {
                return formatCount(std::llround(percent(w, value)));
            };
            return ReportText::
                tr("%1 % of what stands out in the source keeps its level; elsewhere %2 to %3 % "
                   "does")
                    .arg(rounded(w.value), rounded(w.byChance[0]), rounded(w.byChance[1]));
        }
        if (w.measure == WeighedBy::Landmarks) {
            return ReportText::tr("%1 of %2 landmarks coincide; by chance %3 to %4 would")
                .arg(formatCount(std::llround(w.value)), formatCount(std::llround(w.outOf)),
                     formatCount(std::llround(std::max(0.0, w.byChance[0]))),
                     formatCount(std::llround(w.byChance[1])));
        }
        return ReportText::tr("%1 deviations above chance")
            .arg(QLocale().toString(w.value, 'f', 1));
    }
    return facetText(influence);
}

QString reportSubtitle(const Report& report) {
    QStringList parts{formatTime(report.track.durationS, 0)};
    if (report.track.artist) parts << fromUtf8(*report.track.artist);
    if (report.track.isrc) parts << fromUtf8(*report.track.isrc);
    parts << ReportText::tr("catalogue “%1”, %2")
                 .arg(fromUtf8(report.catalogue.name), tracksText(report));
    return parts.join(QStringLiteral(" · "));
}

}  // namespace tributary::ui
