#include "app/services/report_files.h"

#include <set>
#include <system_error>

#include "core/base/ascii.h"
#include "core/report/csv.h"
#include "core/report/json.h"
#include "core/report/text.h"

namespace tributary {
namespace {

namespace fs = std::filesystem;

const char* extensionOf(ReportFormat format) {
    switch (format) {
        case ReportFormat::Text:
            return ".txt";
        case ReportFormat::Json:
            return ".json";
        case ReportFormat::Csv:
            return ".csv";
    }
    return "";
}

}  // namespace

std::string renderReport(const Report& report, ReportFormat format, bool withTimings) {
    switch (format) {
        case ReportFormat::Text:
            return toText(report);
        case ReportFormat::Json:
            return toJson(report, withTimings);
        case ReportFormat::Csv:
            return toCsv(std::span(&report, 1));
    }
    return {};
}

std::string renderReports(std::span<const Report> reports, ReportFormat format, bool withTimings) {
    if (format == ReportFormat::Json) return toJson(reports, withTimings);
    if (format == ReportFormat::Csv) return toCsv(reports);
    std::string text;
    for (const auto& report : reports) {
        if (!text.empty()) text += "\n" + std::string(72, '-') + "\n\n";
        text += toText(report);
    }
    return text;
}

ReportNames nameFiles(std::span<const fs::path> audioFiles, const fs::path& folder,
                      std::string_view extension) {
    // A stem that some file has by itself is never given to another one.
    std::set<std::string> stems, taken;
    for (const auto& file : audioFiles) stems.insert(lowered(file.stem().string()));
    ReportNames names;
    for (const auto& file : audioFiles) {
        fs::path stem = file.stem();
        int number = 2;
        while (!taken.insert(lowered(stem)).second) {
            do {
                stem = file.stem();
                stem += "-" + std::to_string(number++);
            } while (stems.count(lowered(stem)) > 0);
        }
        fs::path name = stem;
        name += extension;
        if (stem != file.stem()) {
            names.warnings.push_back(file.string() +
                                     ": another file has the same name; what is written is " +
                                     name.string() + ".");
        }
        names.files.push_back(folder / name);
    }
    return names;
}

ReportNames nameReports(std::span<const fs::path> audioFiles, const fs::path& folder,
                        ReportFormat format) {
    return nameFiles(audioFiles, folder, extensionOf(format));
}

Result<void> makeFolder(const fs::path& folder) {
    std::error_code error;
    fs::create_directories(folder, error);
    if (!fs::is_directory(folder)) {
        return fail(
            ErrorCode::FileUnwritable,
            "The folder cannot be made: " +
                (error ? error.message() : std::string("a file of that name is in the way")) +
                ". Nothing was changed. Choose another folder.",
            folder.string());
    }
    return {};
}

}  // namespace tributary
