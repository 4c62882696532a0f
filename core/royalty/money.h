#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace tributary {

/// An ISO 4217 currency: its code, and how many decimals its minor unit has (JPY 0, KWD 3).
class Currency {
public:
    /// By its code, in upper case. Errors: MoneyInvalid for one that is not in use.
    [[nodiscard]] static Result<Currency> parse(std::string_view code);

    [[nodiscard]] std::string_view code() const { return {code_, 3}; }
    [[nodiscard]] int exponent() const { return exponent_; }
    friend bool operator==(const Currency&, const Currency&) = default;

private:
    Currency(std::string_view code, int exponent)
        : code_{code[0], code[1], code[2]}, exponent_(exponent) {}

    char code_[3];
    int exponent_;
};

/// An amount in one currency, in millionths of its minor unit (of a cent, of a yen). There is no
/// way in or out through floating point, and whatever would overflow or mix currencies is an error.
class Money {
public:
    /// Of a minor unit.
    static constexpr std::int64_t kMicros = 1'000'000;

    Money(std::int64_t micros, Currency currency) : micros_(micros), currency_(currency) {}

    /// "12.5", "-0.001": decimals with a point, exact. Errors: MoneyInvalid (no number, or finer
    /// than a millionth of the minor unit), MoneyOverflow.
    [[nodiscard]] static Result<Money> parse(std::string_view text, Currency currency);

    [[nodiscard]] std::int64_t micros() const { return micros_; }
    [[nodiscard]] Currency currency() const { return currency_; }

    /// In the currency's own decimals, and more only where they are not zero: "12.50", "0.001".
    [[nodiscard]] std::string text() const;
    /// Rounded, halves away from zero, to the currency's own decimals and so many more (at most
    /// six): "12.5000".
    [[nodiscard]] std::string roundedText(int more) const;
    /// "12.50 USD".
    [[nodiscard]] std::string textWithCode() const;

    friend bool operator==(const Money&, const Money&) = default;

private:
    std::int64_t micros_;
    Currency currency_;
};

/// Errors: CurrencyMixed, MoneyOverflow.
[[nodiscard]] Result<Money> add(const Money& a, const Money& b);
[[nodiscard]] Result<Money> subtract(const Money& a, const Money& b);
/// Errors: MoneyOverflow.
[[nodiscard]] Result<Money> multiply(const Money& amount, std::int64_t count);
/// `amount` × numerator / denominator, rounded to the nearest millionth, halves away from zero; the
/// product has 128 bits. Errors: MoneyOverflow.
[[nodiscard]] Result<Money> scale(const Money& amount, std::int64_t numerator,
                                  std::int64_t denominator);
/// The largest whole number of minor units that is not more; of a negative amount, zero.
[[nodiscard]] Money wholeUnits(const Money& amount);

/// Integers that may not overflow unseen. Errors: MoneyOverflow.
[[nodiscard]] Result<std::int64_t> addChecked(std::int64_t a, std::int64_t b);

}  // namespace tributary
