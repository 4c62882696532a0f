// Files that hold one report or several.

#include <nlohmann/json.hpp>

#include "core/base/atomic_file.h"
#include "core/report/review.h"

namespace tributary {

namespace {

constexpr std::size_t kLargestFile = std::size_t{256} << 20;

Result<ReviewedReport> checkedFromJson(std::string_view text) {
    auto reviewed = reviewedFromJson(text);
    if (!reviewed) return reviewed;
    if (auto fits = checkRevisions(*reviewed); !fits) return fail(fits.error());
    return reviewed;
}

}  // namespace

std::string toJson(std::span<const ReviewedReport> reports, bool withTimings) {
    auto array = nlohmann::ordered_json::array();
    for (const ReviewedReport& each : reports) {
        array.push_back(nlohmann::ordered_json::parse(toJson(each, withTimings)));
    }
    return array.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

Result<std::vector<ReviewedReport>> reviewedListFromJson(std::string_view text) {
    std::vector<ReviewedReport> reports;
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || text[first] != '[') {
        auto report = checkedFromJson(text);
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
        auto report = checkedFromJson(each.dump());
        if (!report) {
            return fail(report.error().code, "Report " + std::to_string(reports.size() + 1) +
                                                 " of the list: " + report.error().message);
        }
        reports.push_back(std::move(*report));
    }
    return reports;
}

Result<std::vector<ReviewedReport>> loadReviewedList(const std::filesystem::path& file) {
    const auto text = readWholeFile(file, kLargestFile);
    if (!text) return fail(text.error());
    auto reports = reviewedListFromJson(*text);
    if (!reports) return fail(reports.error().code, reports.error().message, file.string());
    return reports;
}

}  // namespace tributary
