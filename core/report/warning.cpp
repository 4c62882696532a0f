#include "core/report/warning.h"

#include "core/base/pattern.h"

namespace tributary {

std::string warningText(const KnownWarning& warning) {
    return fromPattern(warningPattern(warning.code), warning.values);
}

std::optional<KnownWarning> knownWarning(std::string_view text) {
    return knownBy<KnownWarning>(text, kWarningCodes, warningPattern);
}

}  // namespace tributary
