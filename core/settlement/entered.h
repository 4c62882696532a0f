#pragma once

#include "core/catalogue/rights_records.h"
#include "core/catalogue/usage_store.h"
#include "core/ledger/entry.h"
#include "core/report/report.h"
#include "core/rights/rights_book.h"
#include "core/royalty/claim.h"
#include "core/royalty/payout.h"

namespace tributary {

/// The entries for the ledger, in the form in which the catalogue keeps them until they are there.
[[nodiscard]] OutboxEntry enteredAs(const NewEntry& entry);
/// The way back. Errors: CatalogueCorrupt.
[[nodiscard]] Result<NewEntry> entryIn(const OutboxEntry& outbox);

[[nodiscard]] OutboxEntry claimEntered(const Report& report, const Claim& claim,
                                       const std::string& isrc, const std::string& reportSha256,
                                       RecordingId recording, std::int64_t id);
[[nodiscard]] OutboxEntry splitEntered(const NewSplit& split, const std::string& track,
                                       std::int64_t id);
[[nodiscard]] OutboxEntry splitStatusEntered(const SplitVersion& split, const std::string& track,
                                             const RightsBook& book, SplitStatus status,
                                             std::int64_t id);
[[nodiscard]] OutboxEntry licenceEntered(const Licence& licence, const RightsBook& book,
                                         std::int64_t id);
[[nodiscard]] OutboxEntry consentEntered(const StoredConsent& consent, const RightsBook& book,
                                         std::int64_t id);
[[nodiscard]] OutboxEntry declarationEntered(const DeclaredDerivation& declaration,
                                             const RightsBook& book, bool withdrawn,
                                             std::int64_t id);
[[nodiscard]] OutboxEntry usageEntered(const UsageImportOutcome& outcome,
                                       const std::string& source);
/// The accrual, the payout and each holder's part of it.
[[nodiscard]] std::vector<OutboxEntry> runEntered(const StoredRun& run, const PayoutPlan& plan,
                                                  const RightsBook& book);
[[nodiscard]] OutboxEntry reversalEntered(const StoredRun& run, const std::string& amount,
                                          const std::string& why);
/// What became of payments: a note of its own kind of reversal where they failed.
[[nodiscard]] OutboxEntry markEntered(const StoredRun& run, const std::string& holder,
                                      ItemStatus status, UtcInstant now);

}  // namespace tributary
