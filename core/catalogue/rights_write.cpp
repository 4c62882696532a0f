// The writing half of RightsStore.

#include "core/catalogue/catalogue_state.h"
#include "core/catalogue/isrc.h"
#include "core/catalogue/outbox.h"
#include "core/catalogue/rights_store.h"
#include "core/catalogue/rows.h"

namespace tributary {

namespace {

/// The name under which all unknown payees are kept together.
constexpr const char* kSuspense = "Suspense account";

}  // namespace

Result<void> putInOutbox(const sqlite::Connection& db, const OutboxEntry& entry, UtcInstant now) {
    return db.run(
        "INSERT INTO ledger_outbox (kind, ref, payload, recorded_at_ms) VALUES (?, ?, ?, ?) ON "
        "CONFLICT (ref) DO NOTHING",
        entry.kind, entry.ref, entry.payload, asMilliseconds(now));
}

Result<bool> RightsStore::insertClaim(const StoredClaim& claim, const AllEntered& entered) {
    const sqlite::Connection& db = *catalogue_->state_->db;
    auto newest =
        db.text("SELECT report_sha256 FROM claims WHERE recording = ? ORDER BY id DESC LIMIT 1",
                claim.recording.value);
    if (!newest) return fail(newest.error());
    if (*newest && **newest == claim.reportSha256) return false;
    auto done = db.run(
        "INSERT INTO claims (recording, report_sha256, report, accepted_at_ms) VALUES (?, ?, ?, "
        "?)",
        claim.recording.value, claim.reportSha256, claim.report, asMilliseconds(claim.acceptedAt));
    if (!done) return fail(done.error());
    for (const OutboxEntry& entry : entered(db.lastInsertId())) {
        done = tributary::putInOutbox(db, entry, claim.acceptedAt);
        if (!done) return fail(done.error());
    }
    return true;
}

Result<bool> RightsStore::addClaim(const StoredClaim& claim, const AllEntered& entered) {
    if (auto writable = catalogue_->state_->requireWritable(); !writable) {
        return fail(writable.error());
    }
    bool stored = false;
    auto done = atOnce(*catalogue_->state_->db, [&]() -> Result<void> {
        auto inserted = insertClaim(claim, entered);
        if (!inserted) return fail(inserted.error());
        stored = *inserted;
        return {};
    });
    if (!done) return fail(done.error());
    return stored;
}

Result<RecordingId> RightsStore::addRelease(const RecordingSummary& release,
                                            const StoredClaim& claim, const AllEntered& entered) {
    if (auto writable = catalogue_->state_->requireWritable(); !writable) {
        return fail(writable.error());
    }
    const sqlite::Connection& db = *catalogue_->state_->db;
    RecordingId id;
    auto done = atOnce(db, [&]() -> Result<void> {
        auto taken = db.integer(
            "SELECT 1 FROM tracks WHERE isrc = ?1 UNION SELECT 1 FROM releases WHERE isrc = ?1",
            release.isrc);
        if (!taken) return fail(taken.error());
        if (*taken || !isCanonicalIsrc(release.isrc)) {
            return fail(ErrorCode::InvalidArgument,
                        "Another recording has the ISRC " + formatIsrc(release.isrc) +
                            ". Nothing was changed; give this one its own.");
        }
        auto made = db.run("INSERT INTO works (title) VALUES (?)", release.title);
        if (!made) return made;
        made = db.run(
            "INSERT INTO releases (work_id, isrc, title, artist, audio_sha256, accepted_at_ms) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            db.lastInsertId(), release.isrc, release.title, release.artist, release.audioSha256,
            asMilliseconds(claim.acceptedAt));
        if (!made) return made;
        id = recordingOfRelease(db.lastInsertId());
        StoredClaim own = claim;
        own.recording = id;
        auto inserted = insertClaim(own, entered);
        if (!inserted) return fail(inserted.error());
        return {};
    });
    if (!done) return fail(done.error());
    return id;
}

Result<PartyId> RightsStore::partyNamed(const std::string& name, bool suspense) {
    const sqlite::Connection& db = *catalogue_->state_->db;
    const std::string stored = suspense ? kSuspense : name;
    auto made = db.run(
        "INSERT INTO parties (name, fictional) SELECT ?1, 0 WHERE NOT EXISTS (SELECT 1 FROM "
        "parties WHERE name = ?1)",
        stored);
    if (!made) return fail(made.error());
    // A name that only the demo uses means the demo's holder; else the real one comes first.
    auto id =
        db.integer("SELECT id FROM parties WHERE name = ? ORDER BY fictional LIMIT 1", stored);
    if (!id) return fail(id.error());
    const PartyId party{id->value_or(0)};
    if (suspense) {
        made = db.run(
            "INSERT INTO party_details (party_id, suspense) VALUES (?, 1) ON CONFLICT (party_id) "
            "DO UPDATE SET suspense = 1",
            party.value);
        if (!made) return fail(made.error());
    }
    return party;
}

Result<void> RightsStore::updateParty(const Party& party) {
    auto id = partyNamed(party.name, false);
    if (!id) return fail(id.error());
    return catalogue_->state_->db->run(
        "INSERT INTO party_details (party_id, ipi, isni, iban, bic, paypal, wallet) VALUES (?1, ?, "
        "?, ?, ?, ?, ?) ON CONFLICT (party_id) DO UPDATE SET ipi = iif(excluded.ipi = '', ipi, "
        "excluded.ipi), isni = iif(excluded.isni = '', isni, excluded.isni), iban = "
        "iif(excluded.iban = '', iban, excluded.iban), bic = iif(excluded.bic = '', bic, "
        "excluded.bic), paypal = iif(excluded.paypal = '', paypal, excluded.paypal), wallet = "
        "iif(excluded.wallet = '', wallet, excluded.wallet)",
        id->value, party.ipi, party.isni, party.iban, party.bic, party.paypal, party.wallet);
}

Result<std::int64_t> RightsStore::insertSplit(const NewSplit& split, UtcInstant now) {
    const sqlite::Connection& db = *catalogue_->state_->db;
    const std::int64_t recording = split.recording.value;
    std::optional<std::int64_t> track, release, work;
    if (split.side == Side::Composition) {
        auto found = db.integer(
            "SELECT work_id FROM tracks WHERE id = ?1 UNION ALL SELECT work_id FROM "
            "releases WHERE id = -?1",
            recording);
        if (!found) return fail(found.error());
        if (!*found) return fail(unknownTrack(TrackId{recording}, catalogue_->file()));
        work = *found;
    } else if (recording < 0) {
        release = -recording;
    } else {
        track = recording;
    }
    // Two of the three are NULL and equal nothing; so each finds its index.
    auto made = db.run(
        "INSERT INTO splits (side, track_id, release_id, work_id, version, valid_from, valid_to, "
        "territories, recorded_at_ms) SELECT ?1, ?2, ?3, ?4, 1 + coalesce(max(version), 0), ?5, "
        "?6, ?7, ?8 FROM splits WHERE track_id = ?2 OR release_id = ?3 OR work_id = ?4",
        sideName(split.side), track, release, work, split.extent.validFrom, split.extent.validTo,
        joinWords(split.extent.territories), asMilliseconds(now));
    if (!made) return fail(made.error());
    const std::int64_t id = db.lastInsertId();
    for (const NewSplit::Part& part : split.parts) {
        auto party = partyNamed(part.holder, part.suspense);
        if (!party) return fail(party.error());
        made = db.run(
            "INSERT INTO split_parts (split_id, party_id, role, parts_per_million) VALUES (?, ?, "
            "?, ?) ON CONFLICT DO UPDATE SET parts_per_million = parts_per_million + "
            "excluded.parts_per_million",
            id, party->value, part.role, part.partsPerMillion);
        if (made && part.disputed) {
            made = db.run(
                "INSERT INTO split_statuses (split_id, party_id, status, recorded_at_ms) VALUES "
                "(?, ?, 'disputed', ?)",
                id, party->value, asMilliseconds(now));
        }
        if (!made) return fail(made.error());
    }
    if (split.status != SplitStatus::Signed) {
        made =
            db.run("INSERT INTO split_statuses (split_id, status, recorded_at_ms) VALUES (?, ?, ?)",
                   id, splitStatusName(split.status), asMilliseconds(now));
        if (!made) return fail(made.error());
    }
    return id;
}

Result<std::vector<std::int64_t>> RightsStore::addSplits(
    std::span<const NewSplit> splits, std::span<const Party> parties, UtcInstant now,
    const std::function<OutboxEntry(const NewSplit&, std::int64_t id)>& entered) {
    if (auto writable = catalogue_->state_->requireWritable(); !writable) {
        return fail(writable.error());
    }
    const sqlite::Connection& db = *catalogue_->state_->db;
    std::vector<std::int64_t> ids;
    auto done = atOnce(db, [&]() -> Result<void> {
        for (const NewSplit& split : splits) {
            auto id = insertSplit(split, now);
            if (!id) return fail(id.error());
            ids.push_back(*id);
            if (auto put = tributary::putInOutbox(db, entered(split, *id), now); !put) return put;
        }
        for (const Party& party : parties) {
            if (auto updated = updateParty(party); !updated) return updated;
        }
        return {};
    });
    if (!done) return fail(done.error());
    return ids;
}

Result<void> RightsStore::setSplitStatus(std::int64_t split, std::optional<PartyId> party,
                                         SplitStatus status, std::string_view reason,
                                         UtcInstant now, const Entered& entered) {
    if (auto writable = catalogue_->state_->requireWritable(); !writable) return writable;
    const sqlite::Connection& db = *catalogue_->state_->db;
    return atOnce(db, [&]() -> Result<void> {
        const std::optional<std::int64_t> of = party ? std::optional(party->value) : std::nullopt;
        auto known = db.integer(
            "SELECT 1 FROM split_parts WHERE split_id = ?1 AND (?2 IS NULL OR party_id = ?2)",
            split, of);
        if (!known) return fail(known.error());
        if (!*known) {
            return fail(ErrorCode::SplitUnknown,
                        "There is no such split, or that holder has no part in it. Nothing was "
                        "changed; \"rights show\" lists the versions.");
        }
        auto done = db.run(
            "INSERT INTO split_statuses (split_id, party_id, status, reason, recorded_at_ms) "
            "VALUES (?, ?, ?, ?, ?)",
            split, of, splitStatusName(status), reason, asMilliseconds(now));
        if (!done) return done;
        return tributary::putInOutbox(db, entered(db.lastInsertId()), now);
    });
}

Result<PartyId> RightsStore::setParty(const Party& party) {
    if (auto writable = catalogue_->state_->requireWritable(); !writable) {
        return fail(writable.error());
    }
    const sqlite::Connection& db = *catalogue_->state_->db;
    PartyId id = party.id;
    auto done = atOnce(db, [&]() -> Result<void> {
        if (id.value == 0) {
            auto made = partyNamed(party.name, false);
            if (!made) return fail(made.error());
            id = *made;
        }
        auto known = db.integer("SELECT 1 FROM parties WHERE id = ?", id.value);
        if (!known) return fail(known.error());
        if (!*known) {
            return fail(ErrorCode::PartyUnknown,
                        "This rights holder is not in the catalogue any more. Nothing was stored.",
                        party.name);
        }
        return db.run(
            "INSERT INTO party_details (party_id, ipi, isni, iban, bic, paypal, wallet, "
            "hold_reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (party_id) DO UPDATE SET "
            "ipi = excluded.ipi, isni = excluded.isni, iban = excluded.iban, bic = excluded.bic, "
            "paypal = excluded.paypal, wallet = excluded.wallet, hold_reason = "
            "excluded.hold_reason",
            id.value, party.ipi, party.isni, party.iban, party.bic, party.paypal, party.wallet,
            party.holdReason);
    });
    if (!done) return fail(done.error());
    return id;
}

Result<void> RightsStore::setHold(PartyId party, std::string_view reason) {
    if (auto writable = catalogue_->state_->requireWritable(); !writable) return writable;
    return catalogue_->state_->db->run(
        "INSERT INTO party_details (party_id, hold_reason) VALUES (?, ?) ON CONFLICT (party_id) DO "
        "UPDATE SET hold_reason = excluded.hold_reason",
        party.value, reason);
}

Result<std::int64_t> RightsStore::addDeclaration(const DeclaredDerivation& declaration,
                                                 const Entered& entered) {
    if (auto writable = catalogue_->state_->requireWritable(); !writable) {
        return fail(writable.error());
    }
    const sqlite::Connection& db = *catalogue_->state_->db;
    std::int64_t id = 0;
    auto done = atOnce(db, [&]() -> Result<void> {
        // A declaration that says something else takes the place of the former one.
        auto made = db.run(
            "UPDATE declared_derivations SET withdrawn_at_ms = ? WHERE derived = ? AND source = ? "
            "AND withdrawn_at_ms IS NULL",
            asMilliseconds(declaration.recordedAt), declaration.derived.value,
            declaration.source.value);
        if (!made) return made;
        made = db.run(
            "INSERT INTO declared_derivations (derived, source, basis, master_ppb, "
            "composition_ppb, evidence, recorded_at_ms) VALUES (?, ?, ?, ?, ?, ?, ?)",
            declaration.derived.value, declaration.source.value, declaration.basis,
            declaration.masterPpb, declaration.compositionPpb, declaration.evidence,
            asMilliseconds(declaration.recordedAt));
        if (!made) return made;
        id = db.lastInsertId();
        return tributary::putInOutbox(db, entered(id), declaration.recordedAt);
    });
    if (!done) return fail(done.error());
    return id;
}

Result<void> RightsStore::withdrawDeclaration(std::int64_t id, UtcInstant now,
                                              const Entered& entered) {
    if (auto writable = catalogue_->state_->requireWritable(); !writable) return writable;
    const sqlite::Connection& db = *catalogue_->state_->db;
    return atOnce(db, [&]() -> Result<void> {
        auto done = db.run(
            "UPDATE declared_derivations SET withdrawn_at_ms = ? WHERE id = ? AND withdrawn_at_ms "
            "IS NULL",
            asMilliseconds(now), id);
        if (!done) return done;
        return tributary::putInOutbox(db, entered(id), now);
    });
}

Result<std::int64_t> RightsStore::addLicence(const Licence& licence, const Entered& entered) {
    if (auto writable = catalogue_->state_->requireWritable(); !writable) {
        return fail(writable.error());
    }
    const sqlite::Connection& db = *catalogue_->state_->db;
    std::int64_t id = 0;
    auto done = atOnce(db, [&]() -> Result<void> {
        auto made = db.run(
            "INSERT INTO licences (recording, licensee, uses, share_ppm, territories, valid_from, "
            "valid_to, reference, recorded_at_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            licence.recording.value, licence.licensee.value, joinWords(licence.uses),
            licence.sharePpm, joinWords(licence.extent.territories), licence.extent.validFrom,
            licence.extent.validTo, licence.reference, asMilliseconds(licence.recordedAt));
        if (!made) return made;
        id = db.lastInsertId();
        return tributary::putInOutbox(db, entered(id), licence.recordedAt);
    });
    if (!done) return fail(done.error());
    return id;
}

Result<void> RightsStore::addConsent(const StoredConsent& consent, const Entered& entered) {
    if (auto writable = catalogue_->state_->requireWritable(); !writable) return writable;
    const sqlite::Connection& db = *catalogue_->state_->db;
    return atOnce(db, [&]() -> Result<void> {
        auto made = db.run(
            "INSERT INTO training_consents (recording, consent, constraints, recorded_at_ms) "
            "VALUES (?, ?, ?, ?)",
            consent.recording.value, consentName(consent.consent), consent.constraints,
            asMilliseconds(consent.recordedAt));
        if (!made) return made;
        return tributary::putInOutbox(db, entered(db.lastInsertId()), consent.recordedAt);
    });
}

Result<void> RightsStore::putInOutbox(std::span<const OutboxEntry> entries, UtcInstant now) {
    if (auto writable = catalogue_->state_->requireWritable(); !writable) return writable;
    const sqlite::Connection& db = *catalogue_->state_->db;
    return atOnce(db, [&]() -> Result<void> {
        for (const OutboxEntry& entry : entries) {
            if (auto put = tributary::putInOutbox(db, entry, now); !put) return put;
        }
        return {};
    });
}

Result<void> RightsStore::markEntered(
    std::span<const std::pair<std::int64_t, std::int64_t>> entries) {
    if (auto writable = catalogue_->state_->requireWritable(); !writable) return writable;
    const sqlite::Connection& db = *catalogue_->state_->db;
    return atOnce(db, [&]() -> Result<void> {
        sqlite::Statement update = db.prepare("UPDATE ledger_outbox SET entry = ? WHERE id = ?");
        for (const auto& [id, entry] : entries) {
            update.reset();
            if (auto done = update.bindAll(entry, id).run(); !done) return done;
        }
        return {};
    });
}

Result<void> RightsStore::forgetEntered() {
    if (auto writable = catalogue_->state_->requireWritable(); !writable) return writable;
    return catalogue_->state_->db->run("UPDATE ledger_outbox SET entry = NULL");
}

}  // namespace tributary
