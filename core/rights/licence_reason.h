#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tributary {

/// Why a use of a recording is covered, or is not.
enum class LicenceReasonCode {
    NoLicence,
    OtherRecording,
    OtherUse,
    Ended,
    NotBegun,
    OtherTerritory,
    AllowedWithoutEnd,
    AllowedUntil,
    OptedOut,
    OptedOutUncovered,
    TrainingAllowed,
    PaidByRun,
};
inline constexpr std::array kLicenceReasonCodes{
    LicenceReasonCode::NoLicence,         LicenceReasonCode::OtherRecording,
    LicenceReasonCode::OtherUse,          LicenceReasonCode::Ended,
    LicenceReasonCode::NotBegun,          LicenceReasonCode::OtherTerritory,
    LicenceReasonCode::AllowedWithoutEnd, LicenceReasonCode::AllowedUntil,
    LicenceReasonCode::OptedOut,          LicenceReasonCode::OptedOutUncovered,
    LicenceReasonCode::TrainingAllowed,   LicenceReasonCode::PaidByRun};

/// The words of a reason, as verdicts and certificates hold it; "{}" stands for its values: the
/// licence's number, then a day or a territory; or the name of a run.
[[nodiscard]] constexpr std::string_view licenceReasonPattern(LicenceReasonCode code) {
    switch (code) {
        case LicenceReasonCode::NoLicence:
            return "no licence was recorded for it";
        case LicenceReasonCode::OtherRecording:
            return "licence {} is for another recording";
        case LicenceReasonCode::OtherUse:
            return "licence {} does not allow this use";
        case LicenceReasonCode::Ended:
            return "licence {} ended on {}";
        case LicenceReasonCode::NotBegun:
            return "licence {} begins on {}";
        case LicenceReasonCode::OtherTerritory:
            return "licence {} does not cover {}";
        case LicenceReasonCode::AllowedWithoutEnd:
            return "licence {} allows it without an end";
        case LicenceReasonCode::AllowedUntil:
            return "licence {} allows it until {}";
        case LicenceReasonCode::OptedOut:
            return "its holders opted out of AI training (notAllowed)";
        case LicenceReasonCode::OptedOutUncovered:
            return "its holders opted out of AI training, and no licence covers it";
        case LicenceReasonCode::TrainingAllowed:
            return "its holders allow AI training";
        case LicenceReasonCode::PaidByRun:
            return "its uses until now were paid by run {}";
    }
    return {};
}

struct LicenceReason {
    LicenceReasonCode code = LicenceReasonCode::NoLicence;
    std::vector<std::string> values;
};

[[nodiscard]] std::string licenceReasonText(const LicenceReason& reason);
/// What a verdict's reason says; nothing where it is none of these.
[[nodiscard]] std::optional<LicenceReason> knownLicenceReason(std::string_view text);

}  // namespace tributary
