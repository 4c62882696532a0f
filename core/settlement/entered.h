#pragma once

#include <span>
#include <string>
#include <vector>

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

/// The state of the catalogue that a report was made against, once, and the claim.
[[nodiscard]] std::vector<OutboxEntry> claimEntered(const Report& report, const Claim& claim,
                                                    const std::string& isrc,
                                                    const std::string& reportSha256,
                                                    RecordingId recording, std::int64_t id);
[[nodiscard]] OutboxEntry splitEntered(const NewSplit& split, const std::string& track,
                                       std::int64_t id);
/// How the ledger names what a split is of: by ISRC or audio; a composition by a recording of it.
[[nodiscard]] std::string ledgerTrack(const RightsBook& book, const SplitVersion& split);
/// A version that is on record already.
[[nodiscard]] OutboxEntry splitVersionEntered(const SplitVersion& split, const RightsBook& book);
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
/// SHA-256 over what a run looked at: "track,territory,units,micros\n" for each, in their order.
[[nodiscard]] std::string usageDigest(std::span<const UsageGroup> usage);
/// The accrual, the payout and each holder's part of it.
[[nodiscard]] std::vector<OutboxEntry> runEntered(const StoredRun& run, const PayoutPlan& plan,
                                                  const RightsBook& book,
                                                  const std::string& usageSha256);
[[nodiscard]] OutboxEntry reversalEntered(const StoredRun& run, const std::string& amount,
                                          const std::string& why);
/// What became of a run's payments: of one holder's, or of all (empty).
[[nodiscard]] OutboxEntry markEntered(const StoredRun& run, const PayoutPlan& plan,
                                      const Party* holder, ItemStatus status, UtcInstant now);

}  // namespace tributary
