#include "core/report/warning.h"

#include <utility>

#include "core/base/pattern.h"

namespace tributary {

std::string warningText(const KnownWarning& warning) {
    return fromPattern(warningPattern(warning.code), warning.values);
}

std::optional<KnownWarning> knownWarning(std::string_view text) {
    for (const WarningCode code : kWarningCodes) {
        if (auto values = valuesIn(text, warningPattern(code))) {
            return KnownWarning{code, std::move(*values)};
        }
    }
    return std::nullopt;
}

}  // namespace tributary
