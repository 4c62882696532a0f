#include "core/royalty/payment_files.h"

#include <algorithm>
#include <array>
#include <chrono>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/report/csv.h"
#include "core/royalty/apportion.h"

namespace tributary {

namespace {

constexpr std::size_t kPayPalRows = 5000;
constexpr std::size_t kSepaName = 70;
constexpr std::size_t kSepaId = 35;

struct Payment {
    const Party* party = nullptr;
    std::int64_t micros = 0;
};

std::string amountText(const Payment& payment, Currency currency) {
    return Money(payment.micros, currency).text();
}

/// Latin letters with marks, and what they are without: pairs of UTF-8 and ASCII.
struct Plain {
    std::string_view marked;
    std::string_view plain;
};
constexpr std::array kPlain{
    Plain{"ä", "ae"}, Plain{"ö", "oe"}, Plain{"ü", "ue"}, Plain{"Ä", "Ae"}, Plain{"Ö", "Oe"},
    Plain{"Ü", "Ue"}, Plain{"ß", "ss"}, Plain{"é", "e"},  Plain{"è", "e"},  Plain{"ê", "e"},
    Plain{"ë", "e"},  Plain{"á", "a"},  Plain{"à", "a"},  Plain{"â", "a"},  Plain{"ã", "a"},
    Plain{"å", "a"},  Plain{"í", "i"},  Plain{"ì", "i"},  Plain{"î", "i"},  Plain{"ï", "i"},
    Plain{"ó", "o"},  Plain{"ò", "o"},  Plain{"ô", "o"},  Plain{"õ", "o"},  Plain{"ø", "o"},
    Plain{"ú", "u"},  Plain{"ù", "u"},  Plain{"û", "u"},  Plain{"ý", "y"},  Plain{"ñ", "n"},
    Plain{"ç", "c"},  Plain{"č", "c"},  Plain{"š", "s"},  Plain{"ž", "z"},  Plain{"ř", "r"},
    Plain{"ł", "l"},  Plain{"ń", "n"},  Plain{"ś", "s"},  Plain{"ż", "z"},  Plain{"ą", "a"},
    Plain{"ę", "e"},  Plain{"É", "E"},  Plain{"Á", "A"},  Plain{"Å", "A"},  Plain{"Ø", "O"},
    Plain{"Ñ", "N"},  Plain{"Ç", "C"},  Plain{"Š", "S"},  Plain{"Ž", "Z"},  Plain{"Ł", "L"}};

std::string element(const std::string& name, const std::string& content) {
    return "<" + name + ">" + content + "</" + name + ">";
}

/// The letters that sepaText() leaves need no escaping but the apostrophe, which may stand as it
/// is in content.
std::string agent(const std::string& role, const std::string& bic) {
    const std::string id =
        bic.empty() ? element("Othr", element("Id", "NOTPROVIDED")) : element("BICFI", bic);
    return element(role, element("FinInstnId", id));
}

std::string transfer(const Payment& payment, const std::string& id, Currency currency) {
    std::string text = element("PmtId", element("EndToEndId", id));
    text += "<Amt><InstdAmt Ccy=\"" + std::string(currency.code()) + "\">" +
            amountText(payment, currency) + "</InstdAmt></Amt>";
    if (!payment.party->bic.empty()) text += agent("CdtrAgt", payment.party->bic);
    text += element("Cdtr", element("Nm", sepaText(payment.party->name, kSepaName)));
    text += element("CdtrAcct", element("Id", element("IBAN", payment.party->iban)));
    text += element("RmtInf", element("Ustrd", sepaText("Royalties " + id, 140)));
    return "    " + element("CdtTrfTxInf", text) + "\n";
}

std::string sepaFile(const std::string& name, const std::vector<Payment>& payments,
                     const Payer& payer, Currency currency, UtcInstant created) {
    const auto day = std::chrono::floor<std::chrono::days>(created);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss time(std::chrono::floor<std::chrono::seconds>(created - day));
    const std::string ymd =
        fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                    static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    const std::string now = fmt::format("{}T{:02}:{:02}:{:02}Z", ymd, time.hours().count(),
                                        time.minutes().count(), time.seconds().count());
    std::int64_t sum = 0;
    for (const Payment& payment : payments) sum += payment.micros;
    const std::string count = std::to_string(payments.size());
    const std::string total = Money(sum, currency).text();
    const std::string id = sepaText("TRIBUTARY-" + name, kSepaId);
    const std::string initiator = element("Nm", sepaText(payer.name, kSepaName));
    std::string text =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Document "
        "xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.001.001.09\">\n<CstmrCdtTrfInitn>\n  ";
    text += element("GrpHdr", element("MsgId", id) + element("CreDtTm", now) +
                                  element("NbOfTxs", count) + element("CtrlSum", total) +
                                  element("InitgPty", initiator));
    text += "\n  <PmtInf>\n    " + element("PmtInfId", id) + element("PmtMtd", "TRF") +
            element("BtchBookg", "true") + element("NbOfTxs", count) + element("CtrlSum", total) +
            element("PmtTpInf", element("SvcLvl", element("Cd", "SEPA"))) +
            element("ReqdExctnDt", element("Dt", ymd)) + element("Dbtr", initiator) +
            element("DbtrAcct", element("Id", element("IBAN", payer.iban))) +
            agent("DbtrAgt", payer.bic) + element("ChrgBr", "SLEV") + "\n";
    for (const Payment& payment : payments) {
        text += transfer(payment,
                         sepaText(name + "-" + std::to_string(payment.party->id.value), kSepaId),
                         currency);
    }
    return text + "  </PmtInf>\n</CstmrCdtTrfInitn>\n</Document>\n";
}

void addPayPal(PaymentFiles& files, const std::string& name, const std::vector<Payment>& payments,
               Currency currency) {
    for (std::size_t begin = 0; begin < payments.size(); begin += kPayPalRows) {
        std::string text;
        const std::size_t end = std::min(payments.size(), begin + kPayPalRows);
        for (std::size_t i = begin; i < end; ++i) {
            const Party& party = *payments[i].party;
            text += csvCell(party.paypal) + "," + amountText(payments[i], currency) + "," +
                    std::string(currency.code()) + "," +
                    csvCell(name + "-" + std::to_string(party.id.value)) + "," +
                    csvCell("Royalties " + name) + "\r\n";
        }
        files.files.push_back(
            {"paypal-" + std::to_string(begin / kPayPalRows + 1) + ".csv", std::move(text)});
    }
}

/// Shares in the form of a split contract: percentages with four decimals that add up to 100, by
/// address.
std::string splitsFile(const std::string& name, std::vector<Payment> payments, Currency currency) {
    std::sort(payments.begin(), payments.end(), [](const Payment& a, const Payment& b) {
        return std::tie(a.party->wallet, a.party->id) < std::tie(b.party->wallet, b.party->id);
    });
    std::vector<Weighted> weights;
    std::int64_t sum = 0;
    for (const Payment& payment : payments) {
        weights.push_back({payment.party->id.value, payment.micros});
        sum += payment.micros;
    }
    constexpr std::int64_t kPpm = 1'000'000;
    const auto shares = apportion(kPpm, weights);
    // JSON numbers as text, so that they are exact: 12.3456
    std::string recipients;
    for (std::size_t i = 0; i < payments.size(); ++i) {
        recipients +=
            fmt::format("{}\n    {{\"address\": {}, \"percentAllocation\": {}.{:04}}}",
                        i == 0 ? "" : ",", nlohmann::json(payments[i].party->wallet).dump(),
                        shares[i] / 10'000, shares[i] % 10'000);
    }
    return fmt::format(
        "{{\n  \"name\": {},\n  \"currency\": \"{}\",\n  \"amount\": \"{}\",\n  "
        "\"distributorFeePercent\": 0,\n  \"recipients\": [{}\n  ]\n}}\n",
        nlohmann::json(name).dump(), currency.code(), Money(sum, currency).text(), recipients);
}

}  // namespace

std::string sepaText(std::string_view text, std::size_t longest) {
    constexpr std::string_view kAllowed =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/-?:().,'+ ";
    std::string plain;
    while (!text.empty()) {
        const auto known = std::find_if(kPlain.begin(), kPlain.end(), [&](const Plain& each) {
            return text.starts_with(each.marked);
        });
        if (known != kPlain.end()) {
            plain += known->plain;
            text.remove_prefix(known->marked.size());
            continue;
        }
        plain += kAllowed.find(text.front()) == std::string_view::npos ? '.' : text.front();
        text.remove_prefix(1);
        while (!text.empty() && (static_cast<unsigned char>(text.front()) & 0xC0) == 0x80) {
            text.remove_prefix(1);
        }
    }
    return plain.substr(0, longest);
}

Result<PaymentFiles> makePaymentFiles(const std::string& name, const PayoutPlan& plan,
                                      const RightsBook& book, const Payer& payer,
                                      UtcInstant created) {
    PaymentFiles files;
    std::vector<Payment> bank, paypal, chain;
    const bool euro = plan.currency.code() == "EUR";
    for (const StoredItem& item : plan.items) {
        if (item.kind != ItemKind::Paid || item.status != ItemStatus::Due) continue;
        if (item.micros % Money::kMicros != 0) {
            return fail(ErrorCode::MoneyInvalid,
                        "A payment is no whole number of minor units. No file was written.");
        }
        const Party* party = book.party(item.party);
        if (party != nullptr && euro && !party->iban.empty()) {
            bank.push_back({party, item.micros});
        } else if (party != nullptr && !party->paypal.empty()) {
            paypal.push_back({party, item.micros});
        } else if (party != nullptr && !party->wallet.empty()) {
            chain.push_back({party, item.micros});
        } else {
            files.withoutDetails.push_back(party == nullptr ? "?" : party->name);
        }
    }
    if (!bank.empty() && (payer.name.empty() || payer.iban.empty())) {
        return fail(ErrorCode::InvalidArgument,
                    "Bank transfers need to know who pays: give --payer-name and --payer-iban. No "
                    "file was written.");
    }
    addPayPal(files, name, paypal, plan.currency);
    if (!bank.empty()) {
        files.files.push_back({"sepa.xml", sepaFile(name, bank, payer, plan.currency, created)});
    }
    if (!chain.empty()) {
        files.files.push_back({"0xsplits.json", splitsFile(name, chain, plan.currency)});
    }
    return files;
}

}  // namespace tributary
