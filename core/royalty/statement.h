#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/royalty/payout.h"

namespace tributary {

struct StatementLine {
    std::string run;
    std::string release, releaseIsrc;  ///< what was used
    std::string source, sourceIsrc;    ///< the holder's recording
    std::string via;                   ///< the source that passed it on
    std::string reportSha256;          ///< the claim that it rests on; empty: a declaration
    PaidSide side = PaidSide::Neither;
    std::string held;  ///< why; empty: payable
    std::int64_t units = 0;
    std::int64_t micros = 0;
};

struct StatementPayment {
    std::string run;
    ItemKind kind = ItemKind::Paid;
    std::string reason;
    ItemStatus status = ItemStatus::Due;
    std::int64_t micros = 0;
};

/// What one holder is due for a period, and why: opening + lines = payments of every kind.
struct Statement {
    std::string holder;
    bool fictional = false;
    std::string period;
    Currency currency;
    std::string policyName{}, policySha256{};
    std::vector<std::string> runs{};
    std::int64_t openingMicros = 0;  ///< carried and held from before
    std::int64_t accruedMicros = 0;
    std::vector<StatementLine> lines{};
    std::vector<StatementPayment> payments{};
    UtcInstant date;  ///< of the last run
};

/// Which report the claim of a recording rested on when a run was approved: by run and recording.
using ReportOf = std::map<std::pair<std::int64_t, RecordingId>, std::string>;

/// What a holder's statement is made of.
struct StatementRows {
    std::span<const StoredRun> runs;          ///< of the period and one currency, that stand
    std::span<const StoredAccrual> accruals;  ///< the holder's, of these runs and of others
    std::span<const StoredItem> items;        ///< likewise
};

/// The statement of a holder over the runs of a period. Errors: RunUnknown: there are no runs, or
/// none says anything of the holder.
[[nodiscard]] Result<Statement> makeStatement(const Party& holder, const std::string& period,
                                              const StatementRows& rows, const RightsBook& book,
                                              const ReportOf& reports);

/// Form tributary.statement/1.
[[nodiscard]] std::string toJson(const Statement& statement);

}  // namespace tributary
