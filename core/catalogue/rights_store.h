#pragma once

#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/result.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/rights_records.h"

namespace tributary {

/// What a catalogue keeps of rights: releases and their claims, parties, splits, licences, declared
/// derivations. Lives no longer than its catalogue. Errors of every function: those of Catalogue.
/// Nothing is overwritten: what changes gets a new row, and each change its entry for the ledger.
class RightsStore {
public:
    explicit RightsStore(Catalogue& catalogue) : catalogue_(&catalogue) {}

    // Reading -------------------------------------------------------------------------------------

    /// Tracks, then releases.
    [[nodiscard]] Result<std::vector<RecordingSummary>> recordings() const;
    /// By number.
    [[nodiscard]] Result<std::vector<Party>> parties() const;
    /// Every version of every split, by number.
    [[nodiscard]] Result<std::vector<SplitVersion>> splits() const;
    /// The newest claim of each recording, by recording.
    [[nodiscard]] Result<std::vector<StoredClaim>> claims() const;
    /// The digests of the reports that were the claims at an instant.
    [[nodiscard]] Result<std::vector<std::pair<RecordingId, std::string>>> claimsAt(
        UtcInstant when) const;
    /// Those not withdrawn, by number.
    [[nodiscard]] Result<std::vector<DeclaredDerivation>> declarations() const;
    [[nodiscard]] Result<std::vector<Licence>> licences() const;
    /// The newest of each recording.
    [[nodiscard]] Result<std::vector<StoredConsent>> consents() const;

    // Writing -------------------------------------------------------------------------------------

    /// Makes `report` the claim of `recording` unless it is already; true if it was stored.
    [[nodiscard]] Result<bool> addClaim(const StoredClaim& claim, const AllEntered& entered);
    /// Makes a release with its claim in one step. Errors: InvalidArgument (its ISRC is taken).
    [[nodiscard]] Result<RecordingId> addRelease(const RecordingSummary& release,
                                                 const StoredClaim& claim,
                                                 const AllEntered& entered);

    /// Stores new versions and what is said of parties, all or nothing. Of a party only fields that
    /// are not empty are taken over. Returns the numbers of the versions.
    [[nodiscard]] Result<std::vector<std::int64_t>> addSplits(
        std::span<const NewSplit> splits, std::span<const Party> parties, UtcInstant now,
        const std::function<OutboxEntry(const NewSplit&, std::int64_t id)>& entered);
    /// Of a version, or of one party's part of it. Errors: SplitUnknown.
    [[nodiscard]] Result<void> setSplitStatus(std::int64_t split, std::optional<PartyId> party,
                                              SplitStatus status, std::string_view reason,
                                              UtcInstant now, const Entered& entered);
    /// Stores all that is said of a holder but its name, fictional and suspense; without a number
    /// it is found by its name, or made. Errors: PartyUnknown.
    [[nodiscard]] Result<PartyId> setParty(const Party& party);
    /// An empty reason lifts the hold. Errors: PartyUnknown.
    [[nodiscard]] Result<void> setHold(PartyId party, std::string_view reason);

    [[nodiscard]] Result<std::int64_t> addDeclaration(const DeclaredDerivation& declaration,
                                                      const Entered& entered);
    [[nodiscard]] Result<void> withdrawDeclaration(std::int64_t id, UtcInstant now,
                                                   const Entered& entered);
    [[nodiscard]] Result<std::int64_t> addLicence(const Licence& licence, const Entered& entered);
    [[nodiscard]] Result<void> addConsent(const StoredConsent& consent, const Entered& entered);

    // The ledger's outbox -------------------------------------------------------------------------

    /// What is not in the ledger yet, in the order of what happened.
    [[nodiscard]] Result<std::vector<OutboxEntry>> outbox() const;
    /// Adds entries about what is recorded already; a reference that is there stands.
    [[nodiscard]] Result<void> putInOutbox(std::span<const OutboxEntry> entries, UtcInstant now);
    /// The versions of splits of which the ledger is to hear still: those that came with tracks.
    [[nodiscard]] Result<std::vector<std::int64_t>> splitsWithoutEntry() const;
    /// Notes that entries are in the ledger, and where: pairs of outbox number and entry.
    [[nodiscard]] Result<void> markEntered(
        std::span<const std::pair<std::int64_t, std::int64_t>> entries);
    /// What was entered last, and as which entry of the ledger.
    [[nodiscard]] Result<std::optional<std::pair<OutboxEntry, std::int64_t>>> lastEntered() const;
    /// Has everything wait for the ledger again.
    [[nodiscard]] Result<void> forgetEntered();

private:
    [[nodiscard]] Result<PartyId> partyNamed(const std::string& name, bool suspense);
    [[nodiscard]] Result<void> updateParty(const Party& party);
    [[nodiscard]] Result<std::int64_t> insertSplit(const NewSplit& split, UtcInstant now);
    [[nodiscard]] Result<bool> insertClaim(const StoredClaim& claim, const AllEntered& entered);

    Catalogue* catalogue_;
};

}  // namespace tributary
