// The statement to read: its texts are said in a language, its figures written in it.

#include "core/catalogue/isrc.h"
#include "core/royalty/forms.h"
#include "core/royalty/words.h"

namespace tributary {

namespace {

constexpr std::size_t kShownDigits = 12;  // of a report's digest

std::string statusText(ItemStatus status, const RoyaltyWords& words) {
    switch (status) {
        case ItemStatus::Due:
            return words("Due");
        case ItemStatus::Paid:
            return words("Paid out");
        case ItemStatus::Failed:
            return words("Payment failed");
    }
    return {};
}

/// What is done with a holder's balance, for people.
std::string paymentText(const StatementPayment& payment, const RoyaltyWords& words) {
    switch (payment.kind) {
        case ItemKind::Paid:
            return statusText(payment.status, words);
        case ItemKind::Recouped:
            return words("Set against an advance");
        case ItemKind::Held:
            return words("Held: {}", words.recorded(payment.reason));
        case ItemKind::Carried:
            return words("Carried to the next run");
    }
    return {};
}

Table linesTable(const Statement& statement, const std::string& code, const RoyaltyWords& words) {
    Table lines{words("What was earned, and by what"),
                {{words("Used"), false, 4},
                 {words("Used ISRC"), false, 3},
                 {words("For"), false, 4},
                 {words("For ISRC"), false, 3},
                 {words("Side"), false, 2},
                 {words("Units"), true, 2},
                 {code, true, 3},
                 {words("Held because"), false, 3},
                 {words("Run"), false, 2},
                 {words("Report"), false, 2}},
                {}};
    for (const StatementLine& line : statement.lines) {
        lines.rows.push_back(
            {line.release, formatIsrc(line.releaseIsrc),
             line.via.empty() ? line.source : words("{} (through {})", line.source, line.via),
             formatIsrc(line.sourceIsrc), words.recorded(paidSideName(line.side)),
             words.number(std::to_string(line.units)),
             words.number(Money(line.micros, statement.currency).text()), words.recorded(line.held),
             line.run,
             line.reportSha256.empty() ? words("declared")
                                       : line.reportSha256.substr(0, kShownDigits)});
    }
    return lines;
}

}  // namespace

Document toDocument(const Statement& statement, Language language, Figures figures) {
    const RoyaltyWords words(language, figures);
    const auto amount = [&](std::int64_t micros) {
        return words.number(Money(micros, statement.currency).text());
    };
    const std::string code(statement.currency.code());
    Document document;
    document.title = words("Statement for {}, {}", statement.holder, words.month(statement.period));
    std::string runs;
    for (const std::string& run : statement.runs) runs += (runs.empty() ? "" : ", ") + run;
    document.lines = {words("Payout run {}", runs) + "  ·  " +
                      words("policy {}", statement.policyName) + "  ·  " + code};
    if (statement.fictional) document.watermark = "DEMO";
    document.date = statement.date;
    Table balance{words("Balance"), {{"", false, 6}, {code, true, 3}}, {}};
    balance.rows.push_back({words("Brought forward"), amount(statement.openingMicros)});
    balance.rows.push_back({words("Earned in this period"), amount(statement.accruedMicros)});
    for (const StatementPayment& payment : statement.payments) {
        balance.rows.push_back({paymentText(payment, words), amount(payment.micros)});
    }
    document.tables = {linesTable(statement, code, words), std::move(balance)};
    document.notes = {
        words("Brought forward and earned together equal what is paid, set off, held and "
              "carried."),
        words("Shares rest on similarity-based influence estimates or on declarations. Policy "
              "SHA-256 {}.",
              statement.policySha256)};
    return document;
}

}  // namespace tributary
