#include "core/catalogue/work_order.h"

#include <chrono>
#include <cstddef>
#include <optional>

namespace tributary {

namespace {

/// The next `digits` digits at `at`, after a separator if there is one; moves `at` behind them.
std::optional<int> takeNumber(std::string_view text, std::size_t digits, std::size_t& at) {
    std::size_t from = at;
    if (from > 0 && from < text.size() &&
        std::string_view("-/.").find(text[from]) != std::string_view::npos) {
        ++from;
    }
    if (from + digits > text.size()) return std::nullopt;
    int number = 0;
    for (std::size_t i = from; i < from + digits; ++i) {
        if (text[i] < '0' || text[i] > '9') return std::nullopt;
        number = number * 10 + (text[i] - '0');
    }
    at = from + digits;
    return number;
}

std::string padded(int number, std::size_t digits) {
    std::string text = std::to_string(number);
    return text.size() < digits ? std::string(digits - text.size(), '0') + text : text;
}

std::string written(const std::chrono::year_month_day& day) {
    return padded(static_cast<int>(day.year()), 4) + "-" +
           padded(static_cast<int>(static_cast<unsigned>(day.month())), 2) + "-" +
           padded(static_cast<int>(static_cast<unsigned>(day.day())), 2);
}

}  // namespace

std::string latestDay(std::string_view releaseDate) {
    using namespace std::chrono;
    std::size_t at = 0;
    const auto year = takeNumber(releaseDate, 4, at);
    if (!year || *year < 1000) return {};
    const auto month = takeNumber(releaseDate, 2, at);
    if (!month || *month < 1 || *month > 12) return padded(*year, 4) + "-12-31";
    const std::chrono::month m(static_cast<unsigned>(*month));
    const year_month_day last(std::chrono::year(*year) / m / std::chrono::last);
    const auto day = takeNumber(releaseDate, 2, at);
    if (!day || *day < 1 || static_cast<unsigned>(*day) > static_cast<unsigned>(last.day())) {
        return written(last);
    }
    return written(std::chrono::year(*year) / m / std::chrono::day(static_cast<unsigned>(*day)));
}

WorkOrder workOrder(const TrackSummary& track) {
    std::string date = latestDay(track.metadata.releaseDate);
    if (date.empty()) {
        date = written(
            std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(track.addedAt)));
    }
    return {std::move(date), track.id};
}

}  // namespace tributary
