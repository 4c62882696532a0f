// Files that hold one report or several.

#include <nlohmann/json.hpp>

#include "core/base/atomic_file.h"
#include "core/report/json.h"

namespace tributary {

namespace {

constexpr std::size_t kLargestFile = std::size_t{256} << 20;

}  // namespace

Result<std::vector<Report>> reportsFromJson(std::string_view text) {
    std::vector<Report> reports;
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || text[first] != '[') {
        auto report = fromJson(text);
        if (!report) return fail(report.error());
        reports.push_back(std::move(*report));
        return reports;
    }
    const auto array = nlohmann::json::parse(text.begin(), text.end(), nullptr, false);
    if (array.is_discarded() || array.empty()) {
        return fail(ErrorCode::ReportMalformed,
                    "This is no list of influence reports. Nothing was changed. Open what "
                    "\"analyse --format json\" wrote, or analyse the tracks again.");
    }
    for (const auto& each : array) {
        auto report = fromJson(each.dump());
        if (!report) {
            return fail(report.error().code, "Report " + std::to_string(reports.size() + 1) +
                                                 " of the list: " + report.error().message);
        }
        reports.push_back(std::move(*report));
    }
    return reports;
}

Result<std::vector<Report>> loadReports(const std::filesystem::path& file) {
    const auto text = readWholeFile(file, kLargestFile);
    if (!text) return fail(text.error());
    auto reports = reportsFromJson(*text);
    if (!reports) return fail(reports.error().code, reports.error().message, file.string());
    return reports;
}

}  // namespace tributary
