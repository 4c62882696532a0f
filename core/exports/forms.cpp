#include "core/exports/forms.h"

#include "core/base/ascii.h"
#include "core/base/check.h"
#include "core/catalogue/catalogue.h"
#include "core/report/csv.h"
#include "core/report/text.h"

namespace tributary {

const char* formName(ReportForm form) {
    return form == ReportForm::Text ? "text" : formEnding(form);
}

const char* formEnding(ReportForm form) {
    switch (form) {
        case ReportForm::Json:
            return "json";
        case ReportForm::Csv:
            return "csv";
        case ReportForm::Text:
            return "txt";
        case ReportForm::Html:
            return "html";
        case ReportForm::Pdf:
            return "pdf";
        case ReportForm::Xlsx:
            return "xlsx";
    }
    CHECK(false);
}

std::optional<ReportForm> formNamed(std::string_view name) {
    for (const ReportForm form : kReportForms) {
        if (name == formName(form)) return form;
    }
    return std::nullopt;
}

std::optional<ReportForm> formOfFile(const std::filesystem::path& file) {
    const std::string ending = endingOf(file);
    for (const ReportForm form : kReportForms) {
        if (ending == std::string(".") + formEnding(form)) return form;
    }
    if (ending == ".htm") return ReportForm::Html;
    return std::nullopt;
}

Result<ExpertContext> readContext(const std::filesystem::path& catalogue,
                                  std::span<const ReviewedReport> reports) {
    const auto opened = Catalogue::open(catalogue, OpenMode::ReadOnly);
    if (!opened) return fail(opened.error());
    ExpertContext context;
    for (const auto& [report, revisions] : reports) {
        for (const Influence& influence : report.influences) {
            const auto track = opened->track(TrackId{influence.track.id});
            if (track) {
                context.sourceAudio[influence.track.id] = track->audioSha256;
            } else if (track.error().code != ErrorCode::TrackUnknown) {
                return fail(track.error());
            }
        }
    }
    return context;
}

Result<std::string> renderReports(std::span<const ReviewedReport> reports, ReportForm form,
                                  const ExpertContext& context) {
    CHECK(!reports.empty());
    switch (form) {
        case ReportForm::Json:
            return reports.size() == 1 ? toJson(reports.front(), false) : toJson(reports, false);
        case ReportForm::Csv: {
            std::vector<Report> found;
            for (const ReviewedReport& each : reports) found.push_back(each.report);
            return toCsv(found);
        }
        case ReportForm::Text: {
            std::string text;
            for (const ReviewedReport& each : reports) {
                if (!text.empty()) text += "\n" + std::string(72, '-') + "\n\n";
                text += toText(each.report) + reviewText(each);
            }
            return text;
        }
        case ReportForm::Xlsx:
            return toXlsx(reportTables(reports));
        case ReportForm::Html:
        case ReportForm::Pdf:
            break;
    }
    std::vector<Article> articles;
    for (const ReviewedReport& each : reports) articles.push_back(expertReport(each, context));
    if (form == ReportForm::Html) return toHtml(articles);
    return toPdf(articles);
}

Result<std::string> exportReports(std::span<const ReviewedReport> reports, ReportForm form,
                                  const std::filesystem::path& catalogue, Language language) {
    ExpertContext context;
    if (!catalogue.empty()) {
        auto read = readContext(catalogue, reports);
        if (!read) return fail(read.error());
        context = std::move(*read);
    }
    context.language = language;
    return renderReports(reports, form, context);
}

}  // namespace tributary
