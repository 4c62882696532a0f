#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/catalogue/rights_records.h"

namespace tributary {

/// A whole, in parts per billion.
inline constexpr std::int64_t kWholePpb = 1'000'000'000;

/// That a recording derives from another, and by how much of each of its sides.
struct UpstreamEdge {
    RecordingId derived, source;
    std::int64_t masterPpb = 0, compositionPpb = 0;
    bool declared = false;  ///< else detected by the engine
    std::string basis;      ///< of a declared one: remix, sample …; else "detected"

    [[nodiscard]] std::int64_t ppb(Side side) const {
        return side == Side::Master ? masterPpb : compositionPpb;
    }
    friend bool operator==(const UpstreamEdge&, const UpstreamEdge&) = default;
};

/// All that is known of rights, as one value that does not change while money is computed.
class RightsBook {
public:
    struct Contents {
        std::vector<RecordingSummary> recordings;
        std::vector<Party> parties;
        std::vector<SplitVersion> splits;
        std::vector<UpstreamEdge> edges;  ///< declared and detected
        std::vector<Licence> licences;
        std::vector<StoredConsent> consents;
    };

    /// Takes stock. Where a pair is both declared and detected, what is declared holds; where
    /// the edges of a recording come to more than the whole of a side, detected ones are scaled
    /// down to what the declared ones leave.
    explicit RightsBook(Contents contents);

    [[nodiscard]] const std::vector<RecordingSummary>& recordings() const {
        return contents_.recordings;
    }
    [[nodiscard]] const std::vector<Party>& parties() const { return contents_.parties; }
    /// Every version of every split, by number.
    [[nodiscard]] const std::vector<SplitVersion>& splits() const { return contents_.splits; }
    [[nodiscard]] const std::vector<Licence>& licences() const { return contents_.licences; }

    /// Null where there is none.
    [[nodiscard]] const RecordingSummary* recording(RecordingId id) const;
    [[nodiscard]] const Party* party(PartyId id) const;
    [[nodiscard]] const Party* partyNamed(std::string_view name) const;

    /// The recording that somebody means by an ISRC in any form or a track's number (a release's:
    /// "r3"). Nothing if there is none, or several have that ISRC.
    [[nodiscard]] std::optional<RecordingId> find(std::string_view name) const;
    [[nodiscard]] std::optional<RecordingId> findByAudio(std::string_view sha256) const;

    /// Who holds a side at a date in a territory: among the versions that cover both, one made for
    /// territories comes before one for the world, then the newest. Null where nobody is known.
    [[nodiscard]] const SplitVersion* split(RecordingId recording, Side side, std::string_view date,
                                            std::string_view territory) const;
    /// Every version of a side, the newest last.
    [[nodiscard]] std::vector<const SplitVersion*> versions(RecordingId recording, Side side) const;

    /// What a recording derives from, by source; each side at most the whole.
    [[nodiscard]] std::span<const UpstreamEdge> upstream(RecordingId derived) const;
    [[nodiscard]] std::span<const UpstreamEdge> edges() const { return contents_.edges; }

    /// The recordings whose genre is that style, by number.
    [[nodiscard]] std::vector<RecordingId> styleMembers(std::string_view style) const;
    [[nodiscard]] const StoredConsent* consent(RecordingId id) const;

private:
    void mergeEdges();

    Contents contents_;
    std::map<RecordingId, std::size_t> recordings_;
    std::map<PartyId, std::size_t> parties_;
    std::map<std::string, std::size_t, std::less<>> partyNames_;
    std::map<std::string, std::vector<RecordingId>, std::less<>> isrcs_;
    std::map<std::pair<std::int64_t, Side>, std::vector<std::size_t>> splits_;
    std::map<RecordingId, std::pair<std::size_t, std::size_t>> upstream_;
};

/// "12" for a track, "r3" for a release.
[[nodiscard]] std::string recordingName(RecordingId id);

/// Whether a declaration may be added: both recordings are known and differ, their graph stays
/// without cycles, and what is declared of each side stays within 100 %. Errors: DerivationRefused,
/// which names the cycle; TrackUnknown.
[[nodiscard]] Result<void> checkDeclaration(const RightsBook& book,
                                            const DeclaredDerivation& declaration);

/// Whether a use of a recording is covered by a licence.
struct LicenceVerdict {
    bool allowed = false;
    const Licence* licence = nullptr;  ///< the one that allows it
    std::string reason;                ///< for a person, either way
};

/// The uses that licences can allow.
inline constexpr std::string_view kUseRemix = "remix";
inline constexpr std::string_view kUseSampling = "sampling";
inline constexpr std::string_view kUseTraining = "aiTraining";
inline constexpr std::string_view kUseCommercial = "commercial";

/// Whether `use` of `recording` by `licensee` ({0}: anybody) is allowed at a date in a territory.
/// Training also needs that no opt-out stands against it.
[[nodiscard]] LicenceVerdict checkLicence(const RightsBook& book, RecordingId recording,
                                          RecordingId licensee, std::string_view use,
                                          std::string_view date, std::string_view territory);

/// The uses a text names, sorted, each once. Errors: LicenceInvalid.
[[nodiscard]] Result<std::vector<std::string>> parseUses(std::string_view text);

}  // namespace tributary
