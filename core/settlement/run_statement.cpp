#include "core/settlement/run_statement.h"

#include <algorithm>
#include <tuple>
#include <vector>

#include "core/base/check.h"
#include "core/ledger/json_text.h"
#include "core/ledger/json_value.h"
#include "core/royalty/allocate.h"
#include "core/royalty/royalty_report.h"

namespace tributary {

namespace {

/// A recording by its number; what nobody knows by the name that usage gave it.
std::string named(RecordingId id, const std::string& track) {
    return id.value == 0 ? track : recordingName(id);
}

JsonValue lineJson(const StoredAccrual& accrual, Currency currency) {
    JsonValue::Object line{{"used", named(accrual.release, accrual.track)},
                           {"for", named(accrual.source, "")},
                           {"side", paidSideName(static_cast<PaidSide>(accrual.side))},
                           {"units", std::to_string(accrual.units)},
                           {"amount", Money(accrual.micros, currency).text()},
                           {"held", heldReasonName(static_cast<HeldReason>(accrual.reason))}};
    if (accrual.via.value != 0) line.emplace("via", recordingName(accrual.via));
    return line;
}

auto orderOf(const StoredAccrual& each) {
    return std::tie(each.release, each.track, each.source, each.via, each.side, each.reason);
}

}  // namespace

std::map<PartyId, std::string> runStatements(const StoredRun& run, const PayoutPlan& plan,
                                             const RightsBook& book) {
    struct Own {
        std::vector<const StoredAccrual*> lines;
        std::vector<const StoredItem*> items;
    };
    std::map<PartyId, Own> each;
    for (const StoredAccrual& accrual : plan.accruals) {
        each[accrual.party].lines.push_back(&accrual);
    }
    for (const StoredItem& item : plan.items) each[item.party].items.push_back(&item);
    std::map<PartyId, std::string> texts;
    for (auto& [id, own] : each) {
        std::sort(own.lines.begin(), own.lines.end(),
                  [](const auto* a, const auto* b) { return orderOf(*a) < orderOf(*b); });
        std::sort(own.items.begin(), own.items.end(), [](const auto* a, const auto* b) {
            return std::tie(a->kind, a->reason) < std::tie(b->kind, b->reason);
        });
        JsonValue::Array lines, balance;
        for (const StoredAccrual* line : own.lines) lines.push_back(lineJson(*line, plan.currency));
        for (const StoredItem* item : own.items) {
            balance.emplace_back(
                JsonValue::Object{{"kind", itemKindName(item->kind)},
                                  {"amount", Money(item->micros, plan.currency).text()},
                                  {"reason", item->reason}});
        }
        const Party* party = book.party(id);
        const auto text =
            canonicalJson(JsonValue::Object{{"schema", "tributary.run-statement/1"},
                                            {"run", run.name},
                                            {"period", run.period},
                                            {"policy_sha256", run.policySha256},
                                            {"currency", run.currency},
                                            {"holder", std::to_string(id.value)},
                                            {"name", party == nullptr ? "nobody" : party->name},
                                            {"lines", std::move(lines)},
                                            {"balance", std::move(balance)}});
        // Texts were read as UTF-8; what is not is an error of ours.
        CHECK(text.has_value());
        texts.emplace(id, *text);
    }
    return texts;
}

}  // namespace tributary
