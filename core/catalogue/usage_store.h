#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <set>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/rights_records.h"

namespace tributary {

/// One line of a usage report.
struct UsageLine {
    std::string lineId, period, track, service, territory, usageType;
    std::int64_t units = 0;
    std::int64_t revenueMicros = 0;
    std::string currency;
};

/// All use of a track in a territory and period.
struct UsageGroup {
    std::string track;  ///< as the lines name it
    std::string territory;
    std::int64_t units = 0;
    std::int64_t revenueMicros = 0;
    std::int64_t lines = 0;
};

struct UsageImportOutcome {
    std::int64_t import = 0;  ///< its number; 0: nothing new, nothing was stored
    std::int64_t added = 0;
    std::int64_t alreadyThere = 0;
    std::string sha256;
    // Of the lines added:
    std::set<std::string> periods;
    std::int64_t units = 0;
    std::map<std::string, std::int64_t> revenueMicros;  ///< by currency
};

/// Which lines a policy pays by.
struct UsageFilter {
    std::string period;
    std::string currency;                 ///< empty: any
    std::vector<std::string> usageTypes;  ///< none: any
};

/// What a catalogue keeps of usage. Lives no longer than its catalogue.
class UsageStore {
public:
    explicit UsageStore(Catalogue& catalogue) : catalogue_(&catalogue) {}

    /// Stores lines until `next` gives false, all or nothing. A line that is there already, the
    /// same in all it says, is passed over. Errors: those of `next`; UsageMalformed: a line number
    /// that stands for another line already; MoneyOverflow: the lines come to more than can be
    /// counted; Cancelled.
    [[nodiscard]] Result<UsageImportOutcome> import(
        std::string_view source, UtcInstant now,
        const std::function<Result<bool>(UsageLine&)>& next,
        const std::function<OutboxEntry(const UsageImportOutcome&)>& entered, std::stop_token stop);

    /// By track and territory.
    [[nodiscard]] Result<std::vector<UsageGroup>> groups(const UsageFilter& filter) const;
    /// The number of lines of a period, and of those that the filter leaves out.
    [[nodiscard]] Result<std::int64_t> lineCount(std::string_view period) const;
    /// Every period of which there is usage.
    [[nodiscard]] Result<std::vector<std::string>> periods() const;

private:
    Catalogue* catalogue_;
};

}  // namespace tributary
