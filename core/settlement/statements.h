#pragma once

#include <string>

#include "core/base/result.h"
#include "core/catalogue/catalogue.h"
#include "core/royalty/statement.h"

namespace tributary {

/// The statement of a holder, by name or number, for a period. Errors: PartyUnknown, RunUnknown.
[[nodiscard]] Result<Statement> statementFor(Catalogue& catalogue, const std::string& holder,
                                             const std::string& period);

/// What the statements of a period rest on, read once for many of them.
struct StatementSource {
    RightsBook book;
    PayoutHistory history;
    ReportOf reports;
    std::string period;

    /// Errors: RunUnknown.
    [[nodiscard]] Result<Statement> of(const Party& holder) const {
        return makeStatement(holder, period, history, book, reports);
    }
};
[[nodiscard]] Result<StatementSource> statementsOf(Catalogue& catalogue, const std::string& period);

/// The text of a holder's part of a run, whose digest the ledger holds (run_statement.h). Errors:
/// RunUnknown: there is no such run, or it says nothing of that holder.
[[nodiscard]] Result<std::string> runStatementText(Catalogue& catalogue, const std::string& run,
                                                   PartyId holder);

/// A holder by name or number. Errors: PartyUnknown.
[[nodiscard]] Result<Party> findParty(const RightsBook& book, const std::string& name);

}  // namespace tributary
