#include "core/royalty/money.h"

#include <algorithm>
#include <array>
#include <limits>

#include "core/base/check.h"

namespace tributary {

namespace {

__extension__ using Wide = __int128;

constexpr int kMicroDecimals = 6;

/// The codes in use, by the number of their decimals. ISO 4217, amendment 176; funds and metals,
/// in which nobody is paid, are left out.
constexpr std::array<std::string_view, 5> kCodes{
    // 0
    "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF",
    // 1: none
    "",
    // 2
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD "
    "CAD CDF CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD "
    "GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD "
    "MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP "
    "PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS "
    "TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VES WST XCD YER ZAR ZMW",
    // 3
    "BHD IQD JOD KWD LYD OMR TND",
    // 4
    "CLF UYW"};

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

tl::unexpected<Error> overflow() {
    return fail(ErrorCode::MoneyOverflow,
                "An amount is too large to be kept exactly. Nothing was booked; check the rate and "
                "the numbers of units.");
}

tl::unexpected<Error> mixed(const Money& a, const Money& b) {
    return fail(ErrorCode::CurrencyMixed, "Amounts in " + std::string(a.currency().code()) +
                                              " and " + std::string(b.currency().code()) +
                                              " cannot be added. Nothing was booked.");
}

bool fitsNarrow(Wide value) {
    return value >= std::numeric_limits<std::int64_t>::min() &&
           value <= std::numeric_limits<std::int64_t>::max();
}

}  // namespace

Result<Currency> Currency::parse(std::string_view code) {
    const bool letters =
        code.size() == 3 && std::all_of(code.begin(), code.end(), [](char c) { return c != ' '; });
    for (std::size_t exponent = 0; letters && exponent < kCodes.size(); ++exponent) {
        const std::size_t at = kCodes[exponent].find(code);
        if (at != std::string_view::npos && at % 4 == 0) {
            return Currency(code, static_cast<int>(exponent));
        }
    }
    return fail(ErrorCode::MoneyInvalid, "\"" + std::string(code) +
                                             "\" is not a currency. Write its ISO 4217 code in "
                                             "upper case, as in EUR.");
}

Result<Money> Money::parse(std::string_view text, Currency currency) {
    const bool negative = text.starts_with('-');
    const std::string_view number = negative ? text.substr(1) : text;
    const std::size_t point = number.find('.');
    const std::string_view whole = number.substr(0, point);
    std::string_view part = point == std::string_view::npos ? "" : number.substr(point + 1);
    const bool digits = !whole.empty() && std::all_of(whole.begin(), whole.end(), isDigit) &&
                        std::all_of(part.begin(), part.end(), isDigit) &&
                        (point == std::string_view::npos || !part.empty());
    if (!digits) {
        return fail(ErrorCode::MoneyInvalid,
                    "\"" + std::string(text) +
                        "\" is not an amount. Write it with digits and a decimal point, as in "
                        "1234.56.");
    }
    while (!part.empty() && part.back() == '0') part.remove_suffix(1);
    const std::size_t decimals = static_cast<std::size_t>(currency.exponent() + kMicroDecimals);
    if (part.size() > decimals) {
        return fail(ErrorCode::MoneyInvalid, "\"" + std::string(text) + "\" has more than the " +
                                                 std::to_string(decimals) +
                                                 " decimals that an amount in " +
                                                 std::string(currency.code()) + " can have.");
    }
    Wide value = 0;
    const auto take = [&](char c) {
        value = value * 10 + (c - '0');
        return value <= std::numeric_limits<std::int64_t>::max();
    };
    for (const char c : whole) {
        if (!take(c)) return overflow();
    }
    for (std::size_t i = 0; i < decimals; ++i) {
        if (!take(i < part.size() ? part[i] : '0')) return overflow();
    }
    return Money(static_cast<std::int64_t>(negative ? -value : value), currency);
}

std::string Money::text() const {
    const bool negative = micros_ < 0;
    const std::uint64_t value =
        negative ? 0 - static_cast<std::uint64_t>(micros_) : static_cast<std::uint64_t>(micros_);
    const auto decimals = static_cast<std::size_t>(currency_.exponent() + kMicroDecimals);
    std::string digits = std::to_string(value);
    if (digits.size() <= decimals) digits.insert(0, decimals + 1 - digits.size(), '0');
    const std::size_t point = digits.size() - decimals;
    std::size_t last = digits.size();
    const std::size_t shortest = point + static_cast<std::size_t>(currency_.exponent());
    while (last > shortest && digits[last - 1] == '0') --last;
    std::string shown = negative ? "-" : "";
    shown += digits.substr(0, point);
    if (last > point) shown += "." + digits.substr(point, last - point);
    return shown;
}

std::string Money::roundedText(int more) const {
    CHECK(more >= 0 && more <= kMicroDecimals);
    std::uint64_t unit = 1;
    for (int i = more; i < kMicroDecimals; ++i) unit *= 10;
    const std::uint64_t value =
        micros_ < 0 ? 0 - static_cast<std::uint64_t>(micros_) : static_cast<std::uint64_t>(micros_);
    const auto decimals = static_cast<std::size_t>(currency_.exponent() + more);
    std::string digits = std::to_string(value / unit + (value % unit >= (unit + 1) / 2 ? 1 : 0));
    if (digits.size() <= decimals) digits.insert(0, decimals + 1 - digits.size(), '0');
    if (decimals > 0) digits.insert(digits.size() - decimals, ".");
    const bool nothing = digits.find_first_not_of("0.") == std::string::npos;
    return (micros_ < 0 && !nothing ? "-" : "") + digits;
}

std::string Money::textWithCode() const {
    return text() + " " + std::string(currency_.code());
}

Result<std::int64_t> addChecked(std::int64_t a, std::int64_t b) {
    std::int64_t sum = 0;
    if (__builtin_add_overflow(a, b, &sum)) return overflow();
    return sum;
}

Result<Money> add(const Money& a, const Money& b) {
    if (a.currency() != b.currency()) return mixed(a, b);
    const auto sum = addChecked(a.micros(), b.micros());
    if (!sum) return fail(sum.error());
    return Money(*sum, a.currency());
}

Result<Money> subtract(const Money& a, const Money& b) {
    if (a.currency() != b.currency()) return mixed(a, b);
    std::int64_t difference = 0;
    if (__builtin_sub_overflow(a.micros(), b.micros(), &difference)) return overflow();
    return Money(difference, a.currency());
}

Result<Money> multiply(const Money& amount, std::int64_t count) {
    std::int64_t product = 0;
    if (__builtin_mul_overflow(amount.micros(), count, &product)) return overflow();
    return Money(product, amount.currency());
}

Result<Money> scale(const Money& amount, std::int64_t numerator, std::int64_t denominator) {
    CHECK(denominator > 0);
    const Wide product = Wide{amount.micros()} * numerator;
    const Wide half = product < 0 ? -Wide{denominator / 2} : Wide{denominator / 2};
    // An odd denominator has no exact half; its floor rounds the same way.
    const Wide rounded = (product + half) / denominator;
    if (!fitsNarrow(rounded)) return overflow();
    return Money(static_cast<std::int64_t>(rounded), amount.currency());
}

Money wholeUnits(const Money& amount) {
    const std::int64_t units = std::max<std::int64_t>(amount.micros(), 0) / Money::kMicros;
    return {units * Money::kMicros, amount.currency()};
}

}  // namespace tributary
