#include "core/royalty/words.h"

#include "core/base/pattern.h"
#include "core/royalty/reasons.h"

namespace tributary {

namespace {

constexpr std::size_t kDayLength = 10, kMonthLength = 7;  // of "2026-10-01", "2026-10"

}  // namespace

std::string RoyaltyWords::recorded(std::string_view text) const {
    constexpr std::string_view kBetween = "; ";
    const std::size_t end = text.find(kBetween);
    if (end != std::string_view::npos) {
        return recorded(text.substr(0, end)) + std::string(kBetween) +
               recorded(text.substr(end + kBetween.size()));
    }
    if (const auto why = valuesIn(text, kOnHold)) return (*this)(kOnHold, why->front());
    if (const auto most = valuesIn(text, kNotAmongLargest)) {
        return (*this)(kNotAmongLargest, most->front());
    }
    return RoyaltyPhrase::ofText(text, language_);
}

std::string RoyaltyWords::month(std::string_view isoMonth) const {
    const std::string day = dayText(std::string(isoMonth) + "-01", language_);
    // Without the day, which German and Spanish put first, and English last.
    if (day.size() != kDayLength) return std::string(isoMonth);
    if (language_ == Language::English) return day.substr(0, kMonthLength);
    return day.substr(3, 2) + "/" + day.substr(6);
}

std::string RoyaltyWords::volume(std::int64_t count) const {
    // A thousand is set apart by what sets ten thousands apart.
    constexpr std::int64_t kFirstSetApart = 10'000, kThousand = 1000;
    if (count < kThousand || count >= kFirstSetApart) return countText(count, language_);
    const std::string ten = countText(count + kFirstSetApart, language_);
    return std::to_string(count / kThousand) + ten.substr(2);
}

}  // namespace tributary
