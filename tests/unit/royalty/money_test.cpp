#include "core/royalty/money.h"

#include <limits>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tributary {
namespace {

Currency currency(std::string_view code) {
    return Currency::parse(code).value();
}
Money money(std::string_view text, std::string_view code = "USD") {
    return Money::parse(text, currency(code)).value();
}

TEST(Currency, HasTheDecimalsOfIso4217) {
    EXPECT_EQ(currency("USD").exponent(), 2);
    EXPECT_EQ(currency("JPY").exponent(), 0);
    EXPECT_EQ(currency("KWD").exponent(), 3);
    EXPECT_EQ(currency("CLF").exponent(), 4);
    for (const char* bad : {"", "US", "USDX", "usd", "ZZZ", " US", "D U", "SD "}) {
        const auto none = Currency::parse(bad);
        ASSERT_FALSE(none) << bad;
        EXPECT_EQ(none.error().code, ErrorCode::MoneyInvalid);
    }
}

TEST(Money, IsReadAndShownExactly) {
    EXPECT_EQ(money("0.001").micros(), 100'000);
    EXPECT_EQ(money("12.5").text(), "12.50");
    EXPECT_EQ(money("0.001").text(), "0.001");
    EXPECT_EQ(money("-3").text(), "-3.00");
    EXPECT_EQ(money("-0.00000001").text(), "-0.00000001");
    EXPECT_EQ(money("1234567.10").textWithCode(), "1234567.10 USD");
    EXPECT_EQ(money("7", "JPY").text(), "7");
    EXPECT_EQ(money("7.000001", "JPY").text(), "7.000001");
    EXPECT_EQ(money("1.5", "KWD").text(), "1.500");
    EXPECT_EQ(money("1.5", "KWD").micros(), 1'500'000'000);
    EXPECT_EQ(Money(std::numeric_limits<std::int64_t>::min(), currency("USD")).text(),
              "-92233720368.54775808");
}

TEST(Money, WhatIsNotAnAmountIsRefused) {
    for (const char* bad :
         {"", "-", ".", "1.", ".5", "1,5", "1e3", " 1", "+1", "0x1", "1.2.3", "0.000000001"}) {
        const auto none = Money::parse(bad, currency("USD"));
        ASSERT_FALSE(none) << bad;
        EXPECT_EQ(none.error().code, ErrorCode::MoneyInvalid) << bad;
    }
    EXPECT_EQ(Money::parse("92233720368.54775808", currency("USD")).error().code,
              ErrorCode::MoneyOverflow);
    EXPECT_EQ(Money::parse("999999999999999999999999999999999999", currency("USD")).error().code,
              ErrorCode::MoneyOverflow);
}

TEST(Money, CurrenciesDoNotMix) {
    EXPECT_EQ(add(money("1"), money("1", "EUR")).error().code, ErrorCode::CurrencyMixed);
    EXPECT_EQ(subtract(money("1"), money("1", "EUR")).error().code, ErrorCode::CurrencyMixed);
    EXPECT_EQ(add(money("1.10"), money("2.20")), money("3.30"));
    EXPECT_EQ(subtract(money("1.10"), money("2.20")), money("-1.10"));
}

TEST(Money, OverflowIsAnError) {
    const Money most(std::numeric_limits<std::int64_t>::max(), currency("USD"));
    const Money least(std::numeric_limits<std::int64_t>::min(), currency("USD"));
    const Money one(1, currency("USD"));
    EXPECT_EQ(add(most, one).error().code, ErrorCode::MoneyOverflow);
    EXPECT_EQ(subtract(least, one).error().code, ErrorCode::MoneyOverflow);
    EXPECT_EQ(multiply(most, 2).error().code, ErrorCode::MoneyOverflow);
    EXPECT_EQ(scale(most, 2, 1).error().code, ErrorCode::MoneyOverflow);
    EXPECT_EQ(scale(most, 1'000'000'000'000, 1'000'000'000'000), most) << "128-bit product";
}

TEST(Money, ScalingRoundsHalvesAwayFromZero) {
    const Currency usd = currency("USD");
    EXPECT_EQ(scale(Money(5, usd), 1, 2)->micros(), 3);
    EXPECT_EQ(scale(Money(-5, usd), 1, 2)->micros(), -3);
    EXPECT_EQ(scale(Money(4, usd), 1, 3)->micros(), 1);
    EXPECT_EQ(scale(Money(5, usd), 1, 3)->micros(), 2);
    EXPECT_EQ(scale(Money(-4, usd), 1, 3)->micros(), -1);
}

TEST(Money, RoundedTextHasAsManyDecimalsAsAreAskedFor) {
    EXPECT_EQ(money("0.18420875").roundedText(2), "0.1842");
    EXPECT_EQ(money("1.99995").roundedText(2), "2.0000");
    EXPECT_EQ(money("-1.99995").roundedText(2), "-2.0000");
    EXPECT_EQ(money("-0.00004999").roundedText(2), "0.0000");
    EXPECT_EQ(money("12.5").roundedText(0), "12.50");
    EXPECT_EQ(money("0.18420875").roundedText(6), "0.18420875");
    EXPECT_EQ(money("1.5", "JPY").roundedText(0), "2");
}

TEST(Money, WholeUnitsAreTheFloorAndNeverNegative) {
    EXPECT_EQ(wholeUnits(money("1.239999")), money("1.23"));
    EXPECT_EQ(wholeUnits(money("-1.23")), money("0"));
    EXPECT_EQ(wholeUnits(money("1.9", "JPY")), money("1", "JPY"));
}

}  // namespace
}  // namespace tributary
