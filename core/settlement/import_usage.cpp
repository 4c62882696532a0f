#include "core/settlement/import_usage.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <system_error>

#include "core/base/csv.h"
#include "core/catalogue/isrc.h"
#include "core/rights/split_sheet.h"
#include "core/royalty/money.h"
#include "core/settlement/entered.h"

namespace tributary {

namespace {

enum Column { LineId, Period, Track, Service, Territory, UsageType, Units, Revenue, Currency_ };
constexpr std::array kColumns{"line_id",    "period", "track",   "service", "territory",
                              "usage_type", "units",  "revenue", "currency"};

tl::unexpected<Error> malformed(const std::string& what) {
    return fail(ErrorCode::UsageMalformed, what);
}

/// Where each column stands.
using Places = std::array<std::size_t, kColumns.size()>;

Result<Places> placesOf(const std::vector<std::string>& header) {
    Places places{};
    for (std::size_t i = 0; i < kColumns.size(); ++i) {
        const auto at = std::find(header.begin(), header.end(), kColumns[i]);
        if (at == header.end() || header.size() != kColumns.size()) {
            return fail(ErrorCode::CsvMissingColumn,
                        "The header has to be line_id,period,track,service,territory,usage_type,"
                        "units,revenue,currency. Nothing was imported.");
        }
        places[i] = static_cast<std::size_t>(at - header.begin());
    }
    return places;
}

/// Reads lines; remembers the last currency, since most lines have the same.
class LineReader {
public:
    explicit LineReader(const Places& places) : places_(places) {}

    Result<void> read(const CsvRow& row, UsageLine& line) {
        line.lineId = cell(row, LineId);
        if (line.lineId.empty()) return malformed("line_id is empty.");
        auto period = parsePeriod(cell(row, Period));
        if (!period) return fail(period.error());
        line.period = std::move(*period);
        line.track = cell(row, Track);
        if (line.track.empty()) return malformed("track is empty.");
        if (auto isrc = canonicalIsrc(line.track)) line.track = std::move(*isrc);
        line.service = cell(row, Service);
        auto territories = parseTerritories(cell(row, Territory));
        if (!territories) return fail(territories.error());
        if (territories->size() > 1) return malformed("territory names more than one.");
        line.territory = territories->empty() ? "" : territories->front();
        line.usageType = cell(row, UsageType);
        return readNumbers(row, line);
    }

private:
    [[nodiscard]] const std::string& cell(const CsvRow& row, Column column) const {
        return row.cells[places_[column]];
    }

    Result<void> readNumbers(const CsvRow& row, UsageLine& line) {
        const std::string& units = cell(row, Units);
        const char* end = units.data() + units.size();
        const auto parsed = std::from_chars(units.data(), end, line.units);
        if (parsed.ec != std::errc() || parsed.ptr != end) {
            return malformed("units is \"" + units + "\", not a whole number.");
        }
        const std::string& code = cell(row, Currency_);
        if (!currency_ || currency_->code() != code) {
            auto currency = Currency::parse(code);
            if (!currency) return fail(currency.error());
            currency_ = *currency;
        }
        line.currency = code;
        line.revenueMicros = 0;
        const std::string& revenue = cell(row, Revenue);
        if (revenue.empty()) return {};
        auto money = Money::parse(revenue, *currency_);
        if (!money) return fail(money.error());
        line.revenueMicros = money->micros();
        return {};
    }

    Places places_;
    std::optional<Currency> currency_;
};

}  // namespace

Result<std::string> parsePeriod(std::string_view text) {
    const std::string day(text.size() == 7 ? std::string(text) + "-01" : std::string(text));
    if (day.size() == 10 && isDateOrEmpty(day)) return day.substr(0, 7);
    return malformed("\"" + std::string(text) + "\" is not a period; write a month as in 2026-10.");
}

Result<UsageImportOutcome> importUsage(Catalogue& catalogue, const std::filesystem::path& file,
                                       UtcInstant now, const Progress& progress,
                                       std::stop_token stop) {
    auto csv = CsvFile::open(file);
    if (!csv) return fail(csv.error());
    auto places = placesOf(csv->header());
    if (!places) return fail(places.error().code, places.error().message, file.string());
    std::error_code ignored;
    const auto size =
        static_cast<double>(std::max<std::uintmax_t>(1, std::filesystem::file_size(file, ignored)));
    LineReader reader(*places);
    CsvRow row;
    double seen = 0.0;
    std::int64_t count = 0;
    const auto next = [&](UsageLine& line) -> Result<bool> {
        auto more = csv->next(row);
        if (!more) return fail(more.error().code, more.error().message, file.string());
        if (!*more) return false;
        if (auto read = reader.read(row, line); !read) {
            return fail(read.error().code,
                        "Line " + std::to_string(row.line) + ": " + read.error().message +
                            " Nothing was imported; correct it and import the file again.",
                        file.string());
        }
        for (const std::string& cell : row.cells) seen += static_cast<double>(cell.size() + 1);
        if (++count % 4096 == 0) progress.report("usage", std::min(1.0, seen / size));
        return true;
    };
    const std::string source = file.filename().string();
    return UsageStore(catalogue).import(
        source, now, next,
        [&](const UsageImportOutcome& outcome) { return usageEntered(outcome, source); }, stop);
}

}  // namespace tributary
