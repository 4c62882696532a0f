// The reading half of RightsStore.

#include <map>

#include "core/catalogue/catalogue_state.h"
#include "core/catalogue/rights_store.h"
#include "core/catalogue/rows.h"

namespace tributary {

namespace {

Extent readExtent(const sqlite::Statement& row, int first) {
    return {row.text(first), row.text(first + 1), splitWords(row.text(first + 2))};
}

/// The newest status of each version and of each disputed part.
Result<void> readStatuses(const sqlite::Connection& db,
                          std::map<std::int64_t, SplitVersion>& versions) {
    auto rows = db.prepare(
        "SELECT split_id, coalesce(party_id, 0), status, reason FROM split_statuses ORDER BY id");
    return eachRow(rows, [&](const sqlite::Statement& row) -> Result<void> {
        const auto version = versions.find(row.integer(0));
        if (version == versions.end()) return {};
        const SplitStatus status = splitStatusByName(row.text(2)).value_or(SplitStatus::Disputed);
        if (row.integer(1) == 0) {
            version->second.status = status;
            version->second.statusReason = row.text(3);
            return {};
        }
        for (SplitShare& part : version->second.parts) {
            if (part.party.value == row.integer(1)) {
                part.disputed = status == SplitStatus::Disputed;
            }
        }
        return {};
    });
}

}  // namespace

std::string joinWords(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
    return text;
}

std::vector<std::string> splitWords(std::string_view text) {
    std::vector<std::string> words;
    while (!text.empty()) {
        const std::size_t end = text.find(' ');
        if (end != 0) words.emplace_back(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
    return words;
}

Result<std::vector<RecordingSummary>> RightsStore::recordings() const {
    return allRows<RecordingSummary>(
        catalogue_->state_->db->prepare(
            "SELECT t.id, t.work_id, t.title, coalesce(a.name, ''), t.isrc, t.genre, "
            "t.audio_sha256, 0 AS release FROM tracks t LEFT JOIN artists a ON a.id = t.artist_id "
            "UNION ALL SELECT -r.id, r.work_id, r.title, r.artist, r.isrc, '', r.audio_sha256, 1 "
            "FROM releases r ORDER BY 8, 1"),
        [](const sqlite::Statement& row) {
            return RecordingSummary{RecordingId{row.integer(0)},
                                    WorkId{row.integer(1)},
                                    row.text(2),
                                    row.text(3),
                                    row.text(4),
                                    row.text(5),
                                    row.text(6)};
        });
}

Result<std::vector<Party>> RightsStore::parties() const {
    return allRows<Party>(
        catalogue_->state_->db->prepare(
            "SELECT p.id, p.name, p.fictional, coalesce(d.suspense, 0), coalesce(d.hold_reason, "
            "''), coalesce(d.ipi, ''), coalesce(d.isni, ''), coalesce(d.iban, ''), coalesce(d.bic, "
            "''), coalesce(d.paypal, ''), coalesce(d.wallet, '') FROM parties p LEFT JOIN "
            "party_details d ON d.party_id = p.id ORDER BY p.id"),
        [](const sqlite::Statement& row) {
            return Party{PartyId{row.integer(0)},
                         row.text(1),
                         row.integer(2) != 0,
                         row.integer(3) != 0,
                         row.text(4),
                         row.text(5),
                         row.text(6),
                         row.text(7),
                         row.text(8),
                         row.text(9),
                         row.text(10)};
        });
}

Result<std::vector<SplitVersion>> RightsStore::splits() const {
    const sqlite::Connection& db = *catalogue_->state_->db;
    std::map<std::int64_t, SplitVersion> versions;
    auto rows = db.prepare(
        "SELECT id, side, coalesce(track_id, -release_id, 0), coalesce(work_id, 0), version, "
        "valid_from, valid_to, territories, recorded_at_ms FROM splits");
    auto done = eachRow(rows, [&](const sqlite::Statement& row) -> Result<void> {
        SplitVersion& version = versions[row.integer(0)];
        version.id = row.integer(0);
        version.side = row.text(1) == "master" ? Side::Master : Side::Composition;
        version.recording = RecordingId{row.integer(2)};
        version.work = WorkId{row.integer(3)};
        version.version = static_cast<int>(row.integer(4));
        version.extent = readExtent(row, 5);
        version.recordedAt = asInstant(row.integer(8));
        return {};
    });
    if (!done) return fail(done.error());
    auto parts = db.prepare(
        "SELECT split_id, party_id, role, parts_per_million FROM split_parts ORDER BY split_id, "
        "party_id, role");
    done = eachRow(parts, [&](const sqlite::Statement& row) -> Result<void> {
        versions[row.integer(0)].parts.push_back(
            {PartyId{row.integer(1)}, row.text(2), row.integer(3), false});
        return {};
    });
    if (done) done = readStatuses(db, versions);
    if (!done) return fail(done.error());
    std::vector<SplitVersion> all;
    all.reserve(versions.size());
    for (auto& [id, version] : versions) all.push_back(std::move(version));
    return all;
}

Result<std::vector<StoredClaim>> RightsStore::claims() const {
    return allRows<StoredClaim>(
        catalogue_->state_->db->prepare(
            "SELECT id, recording, report_sha256, report, accepted_at_ms FROM claims c WHERE id = "
            "(SELECT max(id) FROM claims n WHERE n.recording = c.recording) ORDER BY recording"),
        [](const sqlite::Statement& row) {
            return StoredClaim{row.integer(0), RecordingId{row.integer(1)}, row.text(2),
                               row.text(3), asInstant(row.integer(4))};
        });
}

Result<std::vector<std::pair<RecordingId, std::string>>> RightsStore::claimsAt(
    UtcInstant when) const {
    sqlite::Statement rows = catalogue_->state_->db->prepare(
        "SELECT recording, report_sha256 FROM claims c WHERE id = (SELECT max(id) FROM claims n "
        "WHERE n.recording = c.recording AND n.accepted_at_ms <= ?)");
    rows.bindAll(asMilliseconds(when));
    return allRows<std::pair<RecordingId, std::string>>(
        std::move(rows), [](const sqlite::Statement& row) {
            return std::pair(RecordingId{row.integer(0)}, row.text(1));
        });
}

Result<std::vector<DeclaredDerivation>> RightsStore::declarations() const {
    return allRows<DeclaredDerivation>(
        catalogue_->state_->db->prepare(
            "SELECT id, derived, source, basis, master_ppb, composition_ppb, evidence, "
            "recorded_at_ms FROM declared_derivations WHERE withdrawn_at_ms IS NULL ORDER BY id"),
        [](const sqlite::Statement& row) {
            return DeclaredDerivation{row.integer(0),
                                      RecordingId{row.integer(1)},
                                      RecordingId{row.integer(2)},
                                      row.text(3),
                                      row.integer(4),
                                      row.integer(5),
                                      row.text(6),
                                      asInstant(row.integer(7))};
        });
}

Result<std::vector<Licence>> RightsStore::licences() const {
    return allRows<Licence>(
        catalogue_->state_->db->prepare(
            "SELECT id, recording, licensee, uses, share_ppm, valid_from, valid_to, territories, "
            "reference, recorded_at_ms FROM licences ORDER BY id"),
        [](const sqlite::Statement& row) {
            return Licence{row.integer(0),
                           RecordingId{row.integer(1)},
                           RecordingId{row.integer(2)},
                           splitWords(row.text(3)),
                           row.integer(4),
                           readExtent(row, 5),
                           row.text(8),
                           asInstant(row.integer(9))};
        });
}

Result<std::vector<StoredConsent>> RightsStore::consents() const {
    return allRows<StoredConsent>(
        catalogue_->state_->db->prepare(
            "SELECT recording, consent, constraints, recorded_at_ms FROM training_consents c "
            "WHERE id = (SELECT max(id) FROM training_consents n WHERE n.recording = c.recording) "
            "ORDER BY recording"),
        [](const sqlite::Statement& row) {
            return StoredConsent{RecordingId{row.integer(0)},
                                 consentByName(row.text(1)).value_or(TrainingConsent::NotAllowed),
                                 row.text(2), asInstant(row.integer(3))};
        });
}

Result<std::vector<OutboxEntry>> RightsStore::outbox() const {
    return allRows<OutboxEntry>(
        catalogue_->state_->db->prepare(
            "SELECT id, kind, ref, payload FROM ledger_outbox WHERE entry IS NULL ORDER BY id"),
        [](const sqlite::Statement& row) {
            return OutboxEntry{row.integer(0), row.text(1), row.text(2), row.text(3)};
        });
}

Result<std::optional<std::pair<OutboxEntry, std::int64_t>>> RightsStore::lastEntered() const {
    using Last = std::pair<OutboxEntry, std::int64_t>;
    auto found = allRows<Last>(
        catalogue_->state_->db->prepare("SELECT id, kind, ref, payload, entry FROM ledger_outbox "
                                        "WHERE entry IS NOT NULL ORDER BY id DESC LIMIT 1"),
        [](const sqlite::Statement& row) {
            return Last{{row.integer(0), row.text(1), row.text(2), row.text(3)}, row.integer(4)};
        });
    if (!found) return fail(found.error());
    if (found->empty()) return std::nullopt;
    return std::optional(std::move(found->front()));
}

Result<std::vector<std::int64_t>> RightsStore::splitsWithoutEntry() const {
    return allRows<std::int64_t>(
        catalogue_->state_->db->prepare(
            "SELECT id FROM splits s WHERE NOT EXISTS (SELECT 1 FROM ledger_outbox WHERE ref = "
            "'split:' || s.id) ORDER BY id"),
        [](const sqlite::Statement& row) { return row.integer(0); });
}

}  // namespace tributary
