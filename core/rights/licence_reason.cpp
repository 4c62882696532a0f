#include "core/rights/licence_reason.h"

#include <utility>

#include "core/base/pattern.h"

namespace tributary {

std::string licenceReasonText(const LicenceReason& reason) {
    return fromPattern(licenceReasonPattern(reason.code), reason.values);
}

std::optional<LicenceReason> knownLicenceReason(std::string_view text) {
    for (const LicenceReasonCode code : kLicenceReasonCodes) {
        if (auto values = valuesIn(text, licenceReasonPattern(code))) {
            return LicenceReason{code, std::move(*values)};
        }
    }
    return std::nullopt;
}

}  // namespace tributary
