#include "core/royalty/statement.h"

#include <nlohmann/json.hpp>

#include "core/royalty/policy.h"
#include "core/royalty/royalty_report.h"

namespace tributary {

namespace {

using Json = nlohmann::ordered_json;

StatementLine lineOf(const StoredAccrual& accrual, const std::string& run, const RightsBook& book,
                     const ReportOf& reports) {
    StatementLine line;
    line.run = run;
    const auto name = [&](RecordingId id, std::string& title, std::string& isrc) {
        const RecordingSummary* recording = book.recording(id);
        title = recording == nullptr ? accrual.track : recording->title;
        isrc = recording == nullptr ? "" : recording->isrc;
    };
    name(accrual.release, line.release, line.releaseIsrc);
    name(accrual.source, line.source, line.sourceIsrc);
    std::string ignored;
    if (accrual.via.value != 0) name(accrual.via, line.via, ignored);
    const auto report = reports.find({accrual.run, accrual.release});
    if (report != reports.end()) line.reportSha256 = report->second;
    line.side = static_cast<PaidSide>(accrual.side);
    line.held = heldReasonName(static_cast<HeldReason>(accrual.reason));
    line.units = accrual.units;
    line.micros = accrual.micros;
    return line;
}

}  // namespace

Result<Statement> makeStatement(const Party& holder, const std::string& period,
                                const StatementRows& rows, const RightsBook& book,
                                const ReportOf& reports) {
    if (rows.runs.empty()) {
        return fail(ErrorCode::RunUnknown,
                    "No payout run of " + period +
                        " stands. \"payout run --approve\" makes one; a statement follows.");
    }
    const StoredRun& last = rows.runs.back();
    auto currency = Currency::parse(last.currency);
    if (!currency) return fail(currency.error());
    Statement statement{.holder = holder.name,
                        .fictional = holder.fictional,
                        .period = period,
                        .currency = *currency,
                        .policySha256 = last.policySha256,
                        .date = last.approvedAt};
    if (auto policy = parsePolicy(last.policy)) statement.policyName = policy->name;
    std::int64_t out = 0;
    for (const StoredRun& run : rows.runs) {
        statement.runs.push_back(run.name);
        for (const StoredAccrual& accrual : rows.accruals) {
            if (accrual.run != run.id) continue;
            statement.lines.push_back(lineOf(accrual, run.name, book, reports));
            statement.accruedMicros += accrual.micros;
        }
        for (const StoredItem& item : rows.items) {
            if (item.run != run.id) continue;
            const bool closing = item.kind == ItemKind::Held || item.kind == ItemKind::Carried;
            // Only what the last run left open is still open.
            if (closing && &run != &last) continue;
            statement.payments.push_back(
                {run.name, item.kind, item.reason, item.status, item.micros});
            out += item.micros;
        }
    }
    if (statement.lines.empty() && statement.payments.empty()) {
        return fail(ErrorCode::RunUnknown, "The runs of " + period + " say nothing of this holder.",
                    holder.name);
    }
    statement.openingMicros = out - statement.accruedMicros;
    return statement;
}

std::string toJson(const Statement& statement) {
    const auto amount = [&](std::int64_t micros) {
        return Money(micros, statement.currency).text();
    };
    Json lines = Json::array(), payments = Json::array();
    for (const StatementLine& line : statement.lines) {
        lines.push_back(Json{{"run", line.run},
                             {"used", line.release},
                             {"used_isrc", line.releaseIsrc},
                             {"for", line.source},
                             {"for_isrc", line.sourceIsrc},
                             {"via", line.via},
                             {"side", paidSideName(line.side)},
                             {"units", line.units},
                             {"amount", amount(line.micros)},
                             {"held", line.held},
                             {"report_sha256", line.reportSha256}});
    }
    for (const StatementPayment& payment : statement.payments) {
        payments.push_back(Json{{"run", payment.run},
                                {"kind", itemKindName(payment.kind)},
                                {"status", itemStatusName(payment.status)},
                                {"reason", payment.reason},
                                {"amount", amount(payment.micros)}});
    }
    const Json json{
        {"schema", "tributary.statement/1"},
        {"holder", statement.holder},
        {"fictional", statement.fictional},
        {"period", statement.period},
        {"currency", std::string(statement.currency.code())},
        {"policy", {{"name", statement.policyName}, {"sha256", statement.policySha256}}},
        {"runs", statement.runs},
        {"opening", amount(statement.openingMicros)},
        {"accrued", amount(statement.accruedMicros)},
        {"lines", lines},
        {"payments", payments}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace tributary
