#include "core/settlement/statements.h"

#include <charconv>

#include "core/catalogue/rights_store.h"
#include "core/settlement/load_book.h"

namespace tributary {

Result<Party> findParty(const RightsBook& book, const std::string& name) {
    if (const Party* party = book.partyNamed(name)) return *party;
    std::int64_t number = 0;
    const auto parsed = std::from_chars(name.data(), name.data() + name.size(), number);
    if (parsed.ec == std::errc() && parsed.ptr == name.data() + name.size()) {
        if (const Party* party = book.party(PartyId{number})) return *party;
    }
    return fail(ErrorCode::PartyUnknown,
                "There is no rights holder of that name or number. \"rights show\" lists them.",
                name);
}

Result<Statement> statementFor(Catalogue& catalogue, const std::string& holder,
                               const std::string& period) {
    auto book = loadBook(catalogue);
    if (!book) return fail(book.error());
    auto party = findParty(*book, holder);
    if (!party) return fail(party.error());
    const PayoutStore store(catalogue);
    PayoutHistory history;
    auto runs = store.runs();
    if (!runs) return fail(runs.error());
    history.runs = std::move(*runs);
    std::string currency;
    for (const StoredRun& run : history.runs) {
        if (run.period == period && !run.reversedAt) currency = run.currency;
    }
    auto accruals = store.accruals(currency);
    if (!accruals) return fail(accruals.error());
    history.accruals = std::move(*accruals);
    auto items = store.items(currency);
    if (!items) return fail(items.error());
    history.items = std::move(*items);
    auto claims = RightsStore(catalogue).claims();
    if (!claims) return fail(claims.error());
    ReportOf reports;
    for (const StoredClaim& claim : *claims) reports[claim.recording] = claim.reportSha256;
    return makeStatement(*party, period, history, *book, reports);
}

}  // namespace tributary
