#include "core/catalogue/rights_records.h"

#include <algorithm>
#include <array>

namespace tributary {

namespace {
constexpr std::array kStatusNames{"draft", "sent", "signed", "disputed"};
constexpr std::array kConsentNames{"unsaid", "allowed", "notAllowed", "constrained"};
}  // namespace

const char* splitStatusName(SplitStatus status) {
    return kStatusNames[static_cast<std::size_t>(status)];
}

std::optional<SplitStatus> splitStatusByName(std::string_view name) {
    for (std::size_t i = 0; i < kStatusNames.size(); ++i) {
        if (name == kStatusNames[i]) return static_cast<SplitStatus>(i);
    }
    return std::nullopt;
}

const char* consentName(TrainingConsent consent) {
    return kConsentNames[static_cast<std::size_t>(consent)];
}

std::optional<TrainingConsent> consentByName(std::string_view name) {
    for (std::size_t i = 1; i < kConsentNames.size(); ++i) {
        if (name == kConsentNames[i]) return static_cast<TrainingConsent>(i);
    }
    return std::nullopt;
}

bool covers(const Extent& extent, std::string_view date, std::string_view territory) {
    // ISO dates are in order as texts.
    if (!extent.validFrom.empty() && date < extent.validFrom) return false;
    if (!extent.validTo.empty() && date >= extent.validTo) return false;
    if (extent.territories.empty() || territory.empty()) return true;
    return std::binary_search(extent.territories.begin(), extent.territories.end(), territory);
}

}  // namespace tributary
