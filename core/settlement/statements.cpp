#include "core/settlement/statements.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <span>
#include <tuple>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/catalogue/rights_store.h"
#include "core/settlement/load_book.h"
#include "core/settlement/payouts.h"
#include "core/settlement/run_statement.h"

namespace tributary {

namespace {

/// The rows of one holder, of rows in the order of holders.
template <class Row>
std::span<const Row> rowsOf(const std::vector<Row>& rows, PartyId holder) {
    const auto begin = std::lower_bound(rows.begin(), rows.end(), holder,
                                        [](const Row& row, PartyId id) { return row.party < id; });
    const auto end = std::upper_bound(begin, rows.end(), holder,
                                      [](PartyId id, const Row& row) { return id < row.party; });
    return {begin, end};
}

}  // namespace

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

StatementSource::StatementSource(RightsBook book, std::string period, PayoutHistory history,
                                 ReportOf reports)
    : book_(std::move(book)),
      period_(std::move(period)),
      history_(std::move(history)),
      reports_(std::move(reports)) {
    const auto byHolder = [](const auto& a, const auto& b) { return a.party < b.party; };
    std::stable_sort(history_.accruals.begin(), history_.accruals.end(), byHolder);
    std::sort(history_.items.begin(), history_.items.end(),
              [](const StoredItem& a, const StoredItem& b) {
                  return std::tie(a.party, a.run, a.kind, a.reason) <
                         std::tie(b.party, b.run, b.kind, b.reason);
              });
}

Result<Statement> StatementSource::of(const Party& holder) const {
    return makeStatement(
        holder, period_,
        {history_.runs, rowsOf(history_.accruals, holder.id), rowsOf(history_.items, holder.id)},
        book_, reports_);
}

Result<StatementSource> statementsOf(Catalogue& catalogue, const std::string& period,
                                     const std::string& currency) {
    auto book = loadBook(catalogue);
    if (!book) return fail(book.error());
    const PayoutStore store(catalogue);
    auto runs = store.runs();
    if (!runs) return fail(runs.error());
    std::erase_if(*runs, [&](const StoredRun& run) {
        return run.period != period || run.reversedAt ||
               (!currency.empty() && run.currency != currency);
    });
    std::set<std::string> currencies;
    for (const StoredRun& run : *runs) currencies.insert(run.currency);
    if (currencies.size() > 1) {
        return fail(ErrorCode::CurrencyMixed,
                    fmt::format("{} was paid in {}; a statement is of one currency. Say which by "
                                "--currency.",
                                period, fmt::join(currencies, " and ")));
    }
    PayoutHistory history{std::move(*runs), {}, {}};
    if (!currencies.empty()) {
        auto accruals = store.accruals(*currencies.begin());
        if (!accruals) return fail(accruals.error());
        history.accruals = std::move(*accruals);
        auto items = store.items(*currencies.begin());
        if (!items) return fail(items.error());
        history.items = std::move(*items);
    }
    ReportOf reports;
    for (const StoredRun& run : history.runs) {
        auto claims = RightsStore(catalogue).claimsAt(run.approvedAt);
        if (!claims) return fail(claims.error());
        for (auto& [recording, report] : *claims) {
            reports.emplace(std::pair(run.id, recording), std::move(report));
        }
    }
    return StatementSource(std::move(*book), period, std::move(history), std::move(reports));
}

Result<Statement> statementFor(Catalogue& catalogue, const std::string& holder,
                               const std::string& period, const std::string& currency) {
    auto source = statementsOf(catalogue, period, currency);
    if (!source) return fail(source.error());
    auto party = findParty(source->book(), holder);
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
