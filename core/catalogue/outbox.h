#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/catalogue/rights_records.h"
#include "core/catalogue/sqlite.h"

namespace tributary {

/// Puts an entry for the ledger beside the record that it is about; to be called in that record's
/// transaction. A reference that is there already stands.
[[nodiscard]] Result<void> putInOutbox(const sqlite::Connection& db, const OutboxEntry& entry,
                                       UtcInstant now);

}  // namespace tributary
