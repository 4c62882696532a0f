#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tributary {

/// What an analysis warns of.
enum class WarningCode { BreaksOff, OlderSignature, ScreeningOnly, ForeignNamesNobody };
inline constexpr std::array kWarningCodes{WarningCode::BreaksOff, WarningCode::OlderSignature,
                                          WarningCode::ScreeningOnly,
                                          WarningCode::ForeignNamesNobody};

/// The sentence of a warning, as reports hold it; "{}" stands for its values: the seconds that
/// could be read; name, least and number of tracks of vectors of another model.
[[nodiscard]] constexpr std::string_view warningPattern(WarningCode code) {
    switch (code) {
        case WarningCode::BreaksOff:
            return "The file breaks off after {} s; what could be read was analysed.";
        case WarningCode::OlderSignature:
            return "The signature was made by an earlier version, which kept less of the track: "
                   "some resemblance may be missed. Make it anew from the audio.";
        case WarningCode::ScreeningOnly:
            return "Screening only: shares are coarse, and short or buried passages are missed.";
        case WarningCode::ForeignNamesNobody:
            return "\"{}\" names nobody: with vectors of fewer than {} tracks ({} here) chance "
                   "cannot be told.";
    }
    return {};
}

struct KnownWarning {
    WarningCode code = WarningCode::BreaksOff;
    std::vector<std::string> values;
};

[[nodiscard]] std::string warningText(const KnownWarning& warning);
/// What a report's warning says; nothing where another version wrote one that is not known here.
[[nodiscard]] std::optional<KnownWarning> knownWarning(std::string_view text);

}  // namespace tributary
