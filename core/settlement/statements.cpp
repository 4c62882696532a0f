#include "core/settlement/statements.h"

#include <charconv>

#include "core/catalogue/rights_store.h"
#include "core/settlement/load_book.h"
#include "core/settlement/payouts.h"
#include "core/settlement/run_statement.h"

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

Result<StatementSource> statementsOf(Catalogue& catalogue, const std::string& period) {
    auto book = loadBook(catalogue);
    if (!book) return fail(book.error());
    StatementSource source{std::move(*book), {}, {}, period};
    const PayoutStore store(catalogue);
    auto runs = store.runs();
    if (!runs) return fail(runs.error());
    source.history.runs = std::move(*runs);
    std::string currency;
    for (const StoredRun& run : source.history.runs) {
        if (run.period == period && !run.reversedAt) currency = run.currency;
    }
    auto accruals = store.accruals(currency);
    if (!accruals) return fail(accruals.error());
    source.history.accruals = std::move(*accruals);
    auto items = store.items(currency);
    if (!items) return fail(items.error());
    source.history.items = std::move(*items);
    auto claims = RightsStore(catalogue).claims();
    if (!claims) return fail(claims.error());
    for (const StoredClaim& claim : *claims) {
        source.reports[claim.recording] = claim.reportSha256;
    }
    return source;
}

Result<Statement> statementFor(Catalogue& catalogue, const std::string& holder,
                               const std::string& period) {
    auto source = statementsOf(catalogue, period);
    if (!source) return fail(source.error());
    auto party = findParty(source->book, holder);
    if (!party) return fail(party.error());
    return source->of(*party);
}

Result<std::string> runStatementText(Catalogue& catalogue, const std::string& run, PartyId holder) {
    auto payout = findPayout(catalogue, run);
    if (!payout) return fail(payout.error());
    auto texts = runStatements(*payout->run, payout->plan, payout->book);
    const auto text = texts.find(holder);
    if (text != texts.end()) return std::move(text->second);
    return fail(ErrorCode::RunUnknown, "Run " + run + " says nothing of this holder.",
                std::to_string(holder.value));
}

}  // namespace tributary
