#pragma once

#include <string>

#include "core/base/result.h"
#include "core/catalogue/catalogue.h"
#include "core/royalty/statement.h"

namespace tributary {

/// The statement of a holder, by name or number, for a period. Errors: PartyUnknown, RunUnknown.
[[nodiscard]] Result<Statement> statementFor(Catalogue& catalogue, const std::string& holder,
                                             const std::string& period);

/// A holder by name or number. Errors: PartyUnknown.
[[nodiscard]] Result<Party> findParty(const RightsBook& book, const std::string& name);

}  // namespace tributary
