#include "core/rights/rights_book.h"

#include <algorithm>
#include <charconv>

#include "core/catalogue/isrc.h"

namespace tributary {

namespace {

/// A side's splits belong to the recording (master) or to the work (composition).
std::pair<std::int64_t, Side> keyOf(const SplitVersion& split) {
    return {split.side == Side::Master ? split.recording.value : split.work.value, split.side};
}

/// Scales the detected edges of one recording to what the declared ones leave of `side`.
void fitDetected(std::span<UpstreamEdge> edges, std::int64_t UpstreamEdge::*side) {
    std::int64_t declared = 0, detected = 0;
    for (const UpstreamEdge& edge : edges) (edge.declared ? declared : detected) += edge.*side;
    __extension__ using Wide = __int128;
    const auto scale = [&](bool ofDeclared, std::int64_t sum, std::int64_t left) {
        if (sum <= left) return;
        for (UpstreamEdge& edge : edges) {
            if (edge.declared != ofDeclared) continue;
            edge.*side = static_cast<std::int64_t>(Wide{edge.*side} * left / sum);
        }
    };
    // Declarations are checked when they are made; a catalogue that was tampered with is not.
    scale(true, declared, kWholePpb);
    scale(false, detected, std::max<std::int64_t>(0, kWholePpb - declared));
}

}  // namespace

RightsBook::RightsBook(Contents contents) : contents_(std::move(contents)) {
    for (std::size_t i = 0; i < contents_.recordings.size(); ++i) {
        const RecordingSummary& recording = contents_.recordings[i];
        recordings_[recording.id] = i;
        if (!recording.isrc.empty()) isrcs_[recording.isrc].push_back(recording.id);
    }
    for (std::size_t i = 0; i < contents_.parties.size(); ++i) {
        const Party& party = contents_.parties[i];
        parties_[party.id] = i;
        const auto [at, isNew] = partyNames_.try_emplace(party.name, i);
        // A real party of a name comes before the demo's.
        if (!isNew && contents_.parties[at->second].fictional) at->second = i;
    }
    for (std::size_t i = 0; i < contents_.splits.size(); ++i) {
        splits_[keyOf(contents_.splits[i])].push_back(i);
    }
    for (auto& [key, versions] : splits_) {
        std::sort(versions.begin(), versions.end(), [this](std::size_t a, std::size_t b) {
            return contents_.splits[a].version < contents_.splits[b].version;
        });
    }
    mergeEdges();
}

void RightsBook::mergeEdges() {
    auto& edges = contents_.edges;
    std::sort(edges.begin(), edges.end(), [](const UpstreamEdge& a, const UpstreamEdge& b) {
        return std::tuple(a.derived, a.source, !a.declared) <
               std::tuple(b.derived, b.source, !b.declared);
    });
    edges.erase(std::unique(edges.begin(), edges.end(),
                            [](const UpstreamEdge& a, const UpstreamEdge& b) {
                                return a.derived == b.derived && a.source == b.source;
                            }),
                edges.end());
    for (std::size_t begin = 0; begin < edges.size();) {
        std::size_t end = begin;
        while (end < edges.size() && edges[end].derived == edges[begin].derived) ++end;
        const std::span<UpstreamEdge> own(edges.data() + begin, end - begin);
        fitDetected(own, &UpstreamEdge::masterPpb);
        fitDetected(own, &UpstreamEdge::compositionPpb);
        upstream_[edges[begin].derived] = {begin, end - begin};
        begin = end;
    }
}

const RecordingSummary* RightsBook::recording(RecordingId id) const {
    const auto at = recordings_.find(id);
    return at == recordings_.end() ? nullptr : &contents_.recordings[at->second];
}

const Party* RightsBook::party(PartyId id) const {
    const auto at = parties_.find(id);
    return at == parties_.end() ? nullptr : &contents_.parties[at->second];
}

const Party* RightsBook::partyNamed(std::string_view name) const {
    const auto at = partyNames_.find(name);
    return at == partyNames_.end() ? nullptr : &contents_.parties[at->second];
}

std::optional<RecordingId> RightsBook::find(std::string_view name) const {
    const bool release = name.size() > 1 && (name.front() == 'r' || name.front() == 'R');
    const std::string_view digits = release ? name.substr(1) : name;
    std::int64_t number = 0;
    const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (parsed.ec == std::errc() && parsed.ptr == digits.data() + digits.size() && number > 0) {
        const RecordingId id{release ? -number : number};
        if (recording(id) != nullptr) return id;
        return std::nullopt;
    }
    const auto isrc = canonicalIsrc(name);
    if (!isrc) return std::nullopt;
    const auto at = isrcs_.find(*isrc);
    if (at == isrcs_.end() || at->second.size() != 1) return std::nullopt;
    return at->second.front();
}

std::optional<RecordingId> RightsBook::findByAudio(std::string_view sha256) const {
    for (const RecordingSummary& recording : contents_.recordings) {
        if (recording.audioSha256 == sha256) return recording.id;
    }
    return std::nullopt;
}

std::vector<const SplitVersion*> RightsBook::versions(RecordingId id, Side side) const {
    const RecordingSummary* known = recording(id);
    std::vector<const SplitVersion*> found;
    if (known == nullptr) return found;
    const auto at =
        splits_.find({side == Side::Master ? known->id.value : known->work.value, side});
    if (at == splits_.end()) return found;
    for (const std::size_t i : at->second) found.push_back(&contents_.splits[i]);
    return found;
}

const SplitVersion* RightsBook::split(RecordingId id, Side side, std::string_view date,
                                      std::string_view territory) const {
    const SplitVersion* best = nullptr;
    for (const SplitVersion* version : versions(id, side)) {
        if (!covers(version->extent, date, territory)) continue;
        const bool local = !version->extent.territories.empty();
        // Without a territory only what holds everywhere is meant.
        if (local && territory.empty()) continue;
        if (best == nullptr || local || best->extent.territories.empty()) best = version;
    }
    return best;
}

std::span<const UpstreamEdge> RightsBook::upstream(RecordingId derived) const {
    const auto at = upstream_.find(derived);
    if (at == upstream_.end()) return {};
    return std::span(contents_.edges).subspan(at->second.first, at->second.second);
}

std::vector<RecordingId> RightsBook::styleMembers(std::string_view style) const {
    std::vector<RecordingId> members;
    for (const RecordingSummary& recording : contents_.recordings) {
        if (!style.empty() && recording.genre == style) members.push_back(recording.id);
    }
    std::sort(members.begin(), members.end());
    return members;
}

const StoredConsent* RightsBook::consent(RecordingId id) const {
    for (const StoredConsent& consent : contents_.consents) {
        if (consent.recording == id) return &consent;
    }
    return nullptr;
}

std::string recordingName(RecordingId id) {
    return id.value < 0 ? "r" + std::to_string(-id.value) : std::to_string(id.value);
}

}  // namespace tributary
