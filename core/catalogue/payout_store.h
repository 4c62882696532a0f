#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/rights_records.h"

namespace tributary {

/// What a run added to what is due. `side` and `reason` are numbers of core/royalty/allocate.h.
struct StoredAccrual {
    std::int64_t run = 0;
    RecordingId release;
    std::string track;
    RecordingId source, via;
    int side = 2;
    PartyId party;
    int reason = 0;
    std::int64_t units = 0;
    std::int64_t micros = 0;
};

enum class ItemKind { Paid, Recouped, Held, Carried };
enum class ItemStatus { Due, Paid, Failed };

[[nodiscard]] const char* itemKindName(ItemKind kind);        ///< "paid", "recouped", …
[[nodiscard]] const char* itemStatusName(ItemStatus status);  ///< "due", "paid", "failed"

struct StoredItem {
    std::int64_t run = 0;
    ItemKind kind = ItemKind::Paid;
    PartyId party;
    std::string reason;
    std::int64_t micros = 0;
    ItemStatus status = ItemStatus::Due;
};

struct StoredRun {
    std::int64_t id = 0;
    std::string name;  ///< "2026-10-1"
    std::string period, currency, policySha256, policy;
    std::int64_t usagePoolMicros = 0;
    std::int64_t broughtMicros = 0;
    UtcInstant approvedAt;
    std::optional<UtcInstant> reversedAt;
    std::string reversedWhy;
};

/// In which state payments are that are marked all at once: what failed is marked one by one.
[[nodiscard]] ItemStatus markedTogether(ItemStatus wanted);

/// What a catalogue keeps of payout runs. Lives no longer than its catalogue.
class PayoutStore {
public:
    explicit PayoutStore(Catalogue& catalogue) : catalogue_(&catalogue) {}

    /// By number.
    [[nodiscard]] Result<std::vector<StoredRun>> runs() const;
    /// Of every run in a currency, by run.
    [[nodiscard]] Result<std::vector<StoredAccrual>> accruals(std::string_view currency) const;
    [[nodiscard]] Result<std::vector<StoredItem>> items(std::string_view currency) const;

    /// Stores an approved run at once with all that belongs to it; its name is made here. Errors:
    /// RunRefused: another run was stored since `lastRun`.
    [[nodiscard]] Result<StoredRun> addRun(
        const StoredRun& run, std::int64_t lastRun, std::span<const StoredAccrual> accruals,
        std::span<const StoredItem> items,
        const std::function<std::vector<OutboxEntry>(const StoredRun&)>& entered);
    /// Errors: RunRefused (reversed already).
    [[nodiscard]] Result<void> reverse(std::int64_t run, std::string_view why, UtcInstant now,
                                       const OutboxEntry& entry);
    /// What became of one party's payments of a run, or of all that are as markedTogether() says.
    /// Returns how many were marked.
    [[nodiscard]] Result<std::int64_t> mark(std::int64_t run, std::optional<PartyId> party,
                                            ItemStatus status, UtcInstant now,
                                            const OutboxEntry& entry);

private:
    Catalogue* catalogue_;
};

}  // namespace tributary
