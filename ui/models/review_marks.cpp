#include "ui/models/review_marks.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include "ui/text/format.h"

namespace tributary::ui {

namespace {

struct ReviewText {
    Q_DECLARE_TR_FUNCTIONS(ReviewText)
};

QString whenText(UtcInstant at) {
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count());
    return QLocale().toString(time, QLocale::ShortFormat);
}

QString sourceName(const Report& report, int rank) {
    for (const Influence& influence : report.influences) {
        if (influence.rank == rank) return fromUtf8(influence.track.title);
    }
    return ReviewText::tr("source %1").arg(rank);
}

QString markText(const Report& report, const Mark& mark) {
    const QString finding =
        mark.passage == 0
            ? sourceName(report, mark.rank)
            : ReviewText::tr("%1, passage %2").arg(sourceName(report, mark.rank)).arg(mark.passage);
    if (mark.verdict == Verdict::None) return ReviewText::tr("%1: mark taken back").arg(finding);
    QString text = ReviewText::tr("%1: %2").arg(finding, verdictLabel(mark.verdict));
    if (!mark.reason.empty()) text += ReviewText::tr(" (%1)").arg(fromUtf8(mark.reason));
    return text;
}

QString declarationText(const AiDeclaration& declaration) {
    QStringList parts;
    for (std::size_t i = 0; i < declaration.parts.size(); ++i) {
        parts << ReviewText::tr("%1 %2").arg(aiPartLabel(i), aiUseLabel(declaration.parts[i]));
    }
    return ReviewText::tr("declared: %1").arg(parts.join(QStringLiteral(", ")));
}

}  // namespace

ReviewMarks reviewMarks(const ReportView& view, const ReviewedReport* reviewed) {
    ReviewMarks marks;
    if (reviewed == nullptr) return marks;
    const auto& influences = view.report->influences;
    for (const PassageRef& passage : view.passages) {
        const int rank = influences[static_cast<std::size_t>(passage.influence)].rank;
        marks.passages.push_back(markOn(*reviewed, rank, passage.index + 1));
    }
    for (const Influence& influence : influences) {
        marks.rows.push_back(markOn(*reviewed, influence.rank, 0));
        marks.rejectedRows.push_back(isRejected(*reviewed, influence));
    }
    return marks;
}

QString verdictLabel(Verdict verdict) {
    switch (verdict) {
        case Verdict::None:
            return {};
        case Verdict::Confirmed:
            return ReviewText::tr("confirmed");
        case Verdict::Rejected:
            return ReviewText::tr("rejected");
        case Verdict::Uncertain:
            return ReviewText::tr("uncertain");
    }
    return {};
}

QStringList revisionLines(const ReviewedReport& reviewed) {
    QStringList lines;
    for (const Revision& revision : reviewed.revisions) {
        const Mark* mark = std::get_if<Mark>(&revision.change);
        const QString what = mark != nullptr
                                 ? markText(reviewed.report, *mark)
                                 : declarationText(std::get<AiDeclaration>(revision.change));
        lines.prepend(ReviewText::tr("%1 · %2 · %3")
                          .arg(whenText(revision.at), fromUtf8(revision.examiner), what));
    }
    return lines;
}

QString aiPartLabel(std::size_t part) {
    switch (part) {
        case 0:
            return ReviewText::tr("vocals");
        case 1:
            return ReviewText::tr("lyrics");
        case 2:
            return ReviewText::tr("instrumentation");
        case 3:
            return ReviewText::tr("composition");
        default:
            return ReviewText::tr("production");
    }
}

QString aiUseLabel(AiUse use) {
    switch (use) {
        case AiUse::Undeclared:
            return ReviewText::tr("undeclared");
        case AiUse::None:
            return ReviewText::tr("none");
        case AiUse::Partly:
            return ReviewText::tr("partly");
        case AiUse::All:
            return ReviewText::tr("all");
    }
    return {};
}

}  // namespace tributary::ui
