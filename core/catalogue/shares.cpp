#include "core/catalogue/shares.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>

#include "core/catalogue/records.h"

namespace tributary {

namespace {

constexpr int kDecimals = 4;  // of a percentage in parts per million
constexpr std::int64_t kPerPercent = kWholeShare / 100;

std::string_view trim(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
    return text;
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

tl::unexpected<Error> badPercent(std::string_view text, const char* why) {
    return fail(ErrorCode::CsvBadValue,
                "\"" + std::string(text) + "\" is not a share: " + why +
                    " Write a percentage from 0 to 100 with at most four decimals, as in 33.3333.");
}

}  // namespace

Result<std::int64_t> parsePercent(std::string_view text) {
    std::string_view rest = trim(text);
    if (!rest.empty() && rest.back() == '%') rest = trim(rest.substr(0, rest.size() - 1));
    const std::size_t point = rest.find_first_of(".,");
    const std::string_view whole = rest.substr(0, point);
    std::string_view part = point == std::string_view::npos ? "" : rest.substr(point + 1);
    const bool digits = std::all_of(whole.begin(), whole.end(), isDigit) &&
                        std::all_of(part.begin(), part.end(), isDigit);
    if (!digits || whole.size() + part.size() == 0) return badPercent(text, "it is not a number.");
    while (!part.empty() && part.back() == '0') part.remove_suffix(1);
    if (part.size() > kDecimals) return badPercent(text, "it has too many decimals.");
    std::int64_t value = 0;
    for (const char c : whole) {
        value = value * 10 + (c - '0');
        if (value > 100) return badPercent(text, "it is more than 100 %.");
    }
    for (std::size_t i = 0; i < kDecimals; ++i) {
        value = value * 10 + (i < part.size() ? part[i] - '0' : 0);
    }
    if (value > kWholeShare) return badPercent(text, "it is more than 100 %.");
    return value;
}

std::string formatPercent(std::int64_t partsPerMillion) {
    const std::int64_t positive = std::abs(partsPerMillion);
    std::string decimals = std::to_string(positive % kPerPercent);
    decimals.insert(0, kDecimals - decimals.size(), '0');
    while (!decimals.empty() && decimals.back() == '0') decimals.pop_back();
    std::string shown = partsPerMillion < 0 ? "-" : "";
    shown += std::to_string(positive / kPerPercent);
    if (!decimals.empty()) shown += "." + decimals;
    return shown + " %";
}

Result<NormalisedShares> normaliseShares(std::span<const std::int64_t> partsPerMillion) {
    std::int64_t sum = 0;
    for (const std::int64_t part : partsPerMillion) {
        if (part < 0 || part > kWholeShare) {
            return fail(ErrorCode::SharesDoNotAddUp, "A share is " + formatPercent(part) +
                                                         ". Each must lie between 0 and 100 %.");
        }
        sum += part;
    }
    if (partsPerMillion.empty() || std::abs(sum - kWholeShare) > kShareDrift) {
        return fail(ErrorCode::SharesDoNotAddUp,
                    "The shares add up to " + formatPercent(sum) +
                        " instead of 100 %. Nothing was taken over; correct them and try again.");
    }
    NormalisedShares result;
    if (sum == kWholeShare) {
        result.partsPerMillion.assign(partsPerMillion.begin(), partsPerMillion.end());
        return result;
    }
    result.changed = true;
    std::vector<std::int64_t> remainders;
    std::int64_t given = 0;
    for (const std::int64_t part : partsPerMillion) {
        const std::int64_t scaled = part * kWholeShare;  // at most 10^12
        result.partsPerMillion.push_back(scaled / sum);
        remainders.push_back(scaled % sum);
        given += scaled / sum;
    }
    std::vector<std::size_t> order(remainders.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
    // The floors miss less than one part for each holder.
    for (std::size_t i = 0; given < kWholeShare; ++i, ++given) ++result.partsPerMillion[order[i]];
    return result;
}

}  // namespace tributary
