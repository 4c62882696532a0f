#include <gtest/gtest.h>
#include <rapidcheck.h>

// Needs the two above.
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <map>
#include <numeric>

#include "core/royalty/apportion.h"
#include "core/royalty/money.h"

namespace tributary {
namespace {

/// At most a thousand parts with different ids, not all of weight nothing.
std::vector<Weighted> someParts() {
    const auto count = *rc::gen::inRange<std::size_t>(1, 60);
    const auto largest = *rc::gen::element<std::int64_t>(2, 100, 1'000'000'000'000'000);
    std::vector<Weighted> parts;
    for (std::size_t i = 0; i < count; ++i) {
        parts.push_back(
            {static_cast<std::int64_t>(i * 7 % 61), *rc::gen::inRange<std::int64_t>(0, largest)});
    }
    parts.front().weight = std::max<std::int64_t>(parts.front().weight, 1);
    return parts;
}

RC_GTEST_PROP(ApportionProperty, NothingIsLostAndNobodyIsOffByAUnit, ()) {
    const auto parts = someParts();
    const auto total = *rc::gen::arbitrary<std::int64_t>();
    const auto result = apportion(total, parts);
    __int128 sum = 0, weights = 0;
    for (const Weighted& part : parts) weights += part.weight;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        sum += result[i];
        const __int128 off = static_cast<__int128>(result[i]) * weights -
                             static_cast<__int128>(total) * parts[i].weight;
        RC_ASSERT(off < weights);
        RC_ASSERT(-off < weights);
    }
    RC_ASSERT(sum == total);
}

RC_GTEST_PROP(ApportionProperty, TheOrderOfPartsDoesNotMatter, ()) {
    const auto parts = someParts();
    const auto total = *rc::gen::inRange<std::int64_t>(-1'000'000'000, 1'000'000'000);
    auto turned = parts;
    std::rotate(turned.begin(),
                turned.begin() + *rc::gen::inRange<std::ptrdiff_t>(
                                     0, static_cast<std::ptrdiff_t>(turned.size())),
                turned.end());
    std::reverse(turned.begin(), turned.end());
    std::map<std::int64_t, std::int64_t> first, second;
    const auto a = apportion(total, parts);
    const auto b = apportion(total, turned);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        first[parts[i].id] = a[i];
        second[turned[i].id] = b[i];
    }
    RC_ASSERT(first == second);
}

RC_GTEST_PROP(MoneyProperty, TextIsReadBack, ()) {
    const auto code = *rc::gen::element<std::string>("USD", "JPY", "KWD", "CLF");
    const Money money(*rc::gen::arbitrary<std::int64_t>(), Currency::parse(code).value());
    RC_PRE(money.micros() != std::numeric_limits<std::int64_t>::min());
    RC_ASSERT(Money::parse(money.text(), money.currency()) == money);
}

RC_GTEST_PROP(MoneyProperty, AddingIsExactOrAnError, ()) {
    const Currency usd = Currency::parse("USD").value();
    const auto a = *rc::gen::arbitrary<std::int64_t>();
    const auto b = *rc::gen::arbitrary<std::int64_t>();
    const __int128 exact = static_cast<__int128>(a) + b;
    const auto sum = add(Money(a, usd), Money(b, usd));
    const bool fits = exact <= std::numeric_limits<std::int64_t>::max() &&
                      exact >= std::numeric_limits<std::int64_t>::min();
    RC_ASSERT(sum.has_value() == fits);
    if (fits) RC_ASSERT(sum->micros() == exact);
}

}  // namespace
}  // namespace tributary
