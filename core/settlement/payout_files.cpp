#include "core/settlement/payout_files.h"

#include <system_error>

#include <nlohmann/json.hpp>

#include "core/base/atomic_file.h"
#include "core/rights/identifiers.h"

namespace tributary {

namespace {

using Json = nlohmann::ordered_json;

std::string holderName(const Payout& payout, const StoredItem& item) {
    const Party* party = payout.book.party(item.party);
    return party == nullptr ? "" : party->name;
}

std::string notPayable(const Payout& payout) {
    if (!payout.run) return "A preview pays nobody, so no files were written. Approve it first.";
    return payout.run->reversedAt
               ? "The run was reversed: it pays nobody, so no files were written."
               : "";
}

Result<void> makeFolderFor(const std::filesystem::path& folder) {
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (std::filesystem::is_directory(folder, error)) return {};
    return fail(ErrorCode::FileUnwritable,
                "The folder cannot be made, so no files were written. Choose another one.",
                folder.string());
}

/// What earlier runs left, or what is owed back of what they paid.
std::string broughtText(const PayoutPlan& plan) {
    if (plan.broughtMicros >= 0) {
        return "+ " + Money(plan.broughtMicros, plan.currency).text() + " brought forward";
    }
    return "- " + Money(plan.broughtMicros, plan.currency).text().substr(1) +
           " that was paid already and is owed back";
}

}  // namespace

std::string toJson(const Payout& payout) {
    const Currency currency = payout.plan.currency;
    Json json{{"currency", std::string(currency.code())},
              {"pool", Money(payout.plan.poolMicros(), currency).text()},
              {"paid", Json::array()},
              {"held", Json::array()},
              {"carried", Json::array()}};
    for (const StoredItem& item : payout.plan.items) {
        Json entry{{"holder", holderName(payout, item)},
                   {"amount", Money(item.micros, currency).text()}};
        const bool held = item.kind == ItemKind::Held || item.kind == ItemKind::Recouped;
        if (held) entry["reason"] = item.reason;
        json[item.kind == ItemKind::Paid ? "paid" : held ? "held" : "carried"].push_back(entry);
    }
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Document toDocument(const Payout& payout) {
    const Currency currency = payout.plan.currency;
    Document document;
    document.title = payout.run ? "Payout run " + payout.run->name
                                : "Preview of the payout run of " + payout.plan.period;
    if (payout.run && payout.run->reversedAt) {
        document.lines.push_back("REVERSED: " + payout.run->reversedWhy);
    }
    document.lines.push_back("pool " + Money(payout.plan.poolMicros(), currency).textWithCode() +
                             " = " + Money(payout.plan.usagePoolMicros, currency).text() +
                             " from usage " + broughtText(payout.plan));
    Table table{"", {{"What"}, {"Holder"}, {"Amount", true}, {"Status"}, {"Why"}}, {}};
    for (const StoredItem& item : payout.plan.items) {
        const std::string name = holderName(payout, item);
        table.rows.push_back(
            {itemKindName(item.kind), name.empty() ? "(nobody yet)" : name,
             Money(item.micros, currency).text(),
             item.kind == ItemKind::Paid && payout.run ? itemStatusName(item.status) : "",
             item.reason});
    }
    if (!table.rows.empty()) document.tables.push_back(std::move(table));
    if (!payout.run) document.notes.push_back("Nothing was booked yet.");
    return document;
}

Result<WrittenPayout> writePayoutFiles(const Payout& payout, Payer payer,
                                       const std::filesystem::path& folder) {
    if (const std::string why = notPayable(payout); !why.empty()) {
        return fail(ErrorCode::RunRefused, why);
    }
    if (!payer.iban.empty()) {
        auto iban = canonicalCode(CodeScheme::Iban, payer.iban);
        if (!iban) return fail(iban.error());
        payer.iban = *iban;
    }
    auto files =
        makePaymentFiles(payout.run->name, payout.plan, payout.book, payer, payout.run->approvedAt);
    if (!files) return fail(files.error());
    if (auto made = makeFolderFor(folder); !made) return fail(made.error());
    const Document document = toDocument(payout);
    files->files.push_back({"payout.json", toJson(payout)});
    if (!document.tables.empty()) {
        files->files.push_back({"payout.csv", toCsv(document.tables.front())});
    }
    WrittenPayout written;
    for (const PaymentFile& file : files->files) {
        auto done = writeFileAtomically(folder / file.name, file.content);
        if (!done) return fail(done.error());
        written.files.push_back(folder / file.name);
    }
    written.withoutDetails = std::move(files->withoutDetails);
    return written;
}

}  // namespace tributary
