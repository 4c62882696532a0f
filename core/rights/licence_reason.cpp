#include "core/rights/licence_reason.h"

#include "core/base/pattern.h"

namespace tributary {

std::string licenceReasonText(const LicenceReason& reason) {
    return fromPattern(licenceReasonPattern(reason.code), reason.values);
}

std::optional<LicenceReason> knownLicenceReason(std::string_view text) {
    return knownBy<LicenceReason>(text, kLicenceReasonCodes, licenceReasonPattern);
}

}  // namespace tributary
