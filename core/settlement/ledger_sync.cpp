#include "core/settlement/ledger_sync.h"

#include <utility>
#include <vector>

#include "core/catalogue/rights_store.h"
#include "core/settlement/entered.h"

namespace tributary {

Result<bool> ledgerIsBehind(Catalogue& catalogue) {
    auto waiting = RightsStore(catalogue).outbox();
    if (!waiting) return fail(waiting.error());
    return !waiting->empty();
}

Result<std::int64_t> enterInLedger(Catalogue& catalogue, Ledger& ledger, Signer& signer,
                                   const Clock& clock) {
    RightsStore store(catalogue);
    auto waiting = store.outbox();
    if (!waiting) return fail(waiting.error());
    if (waiting->empty()) return 0;
    std::vector<NewEntry> entries;
    for (const OutboxEntry& each : *waiting) {
        auto entry = entryIn(each);
        if (!entry) return fail(entry.error());
        entries.push_back(std::move(*entry));
    }
    auto receipts = ledger.record(entries, signer, clock);
    if (!receipts) return fail(receipts.error());
    std::vector<std::pair<std::int64_t, std::int64_t>> entered;
    for (std::size_t i = 0; i < receipts->size(); ++i) {
        entered.emplace_back((*waiting)[i].id, static_cast<std::int64_t>((*receipts)[i].index));
    }
    if (auto marked = store.markEntered(entered); !marked) return fail(marked.error());
    return static_cast<std::int64_t>(waiting->size());
}

}  // namespace tributary
