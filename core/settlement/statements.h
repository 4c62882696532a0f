#pragma once

#include <string>

#include "core/base/result.h"
#include "core/catalogue/catalogue.h"
#include "core/royalty/statement.h"

namespace tributary {

/// The statement of a holder, by name or number, for a period, in one currency ("EUR"; empty: the
/// only one that the period was paid in). Errors: PartyUnknown, RunUnknown, CurrencyMixed
/// (several currencies, which it names).
[[nodiscard]] Result<Statement> statementFor(Catalogue& catalogue, const std::string& holder,
                                             const std::string& period,
                                             const std::string& currency = {});

/// What the statements of a period rest on, read once for many of them.
class StatementSource {
public:
    StatementSource(RightsBook book, std::string period, PayoutHistory history, ReportOf reports);

    [[nodiscard]] const RightsBook& book() const { return book_; }
    /// Errors: RunUnknown.
    [[nodiscard]] Result<Statement> of(const Party& holder) const;

private:
    RightsBook book_;
    std::string period_;
    PayoutHistory history_;  ///< accruals and items by holder, otherwise in their order
    ReportOf reports_;
};
/// Errors: those of statementFor().
[[nodiscard]] Result<StatementSource> statementsOf(Catalogue& catalogue, const std::string& period,
                                                   const std::string& currency = {});

/// The text of a holder's part of a run, whose digest the ledger holds (run_statement.h). Errors:
/// RunUnknown: there is no such run, or it says nothing of that holder.
[[nodiscard]] Result<std::string> runStatementText(Catalogue& catalogue, const std::string& run,
                                                   PartyId holder);

/// A holder by name or number. Errors: PartyUnknown.
[[nodiscard]] Result<Party> findParty(const RightsBook& book, const std::string& name);

}  // namespace tributary
