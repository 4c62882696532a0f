#pragma once

#include <string>
#include <vector>

#include "core/report/report.h"
#include "core/rights/rights_book.h"
#include "core/royalty/policy.h"

namespace tributary::test {

/// A rights book that grows by what a test needs.
class BookBuilder {
public:
    /// Track `id` with its work of the same number.
    BookBuilder& track(std::int64_t id, const std::string& genre = {}) {
        contents_.recordings.push_back({RecordingId{id}, WorkId{id}, "Song " + std::to_string(id),
                                        "Artist", isrc(id), genre, std::string(64, 'a')});
        return *this;
    }
    /// A release: recording -id, work 1000 + id.
    BookBuilder& release(std::int64_t id) {
        contents_.recordings.push_back({RecordingId{-id}, WorkId{1000 + id},
                                        "Release " + std::to_string(id), "", isrc(900 + id), "",
                                        std::string(64, 'b')});
        return *this;
    }
    BookBuilder& party(std::int64_t id) {
        Party party;
        party.id = PartyId{id};
        party.name = "Holder " + std::to_string(id);
        contents_.parties.push_back(party);
        return *this;
    }
    BookBuilder& split(std::int64_t recording, Side side,
                       const std::vector<std::pair<std::int64_t, std::int64_t>>& parts,
                       SplitStatus status = SplitStatus::Signed, const Extent& extent = {}) {
        SplitVersion version;
        version.id = static_cast<std::int64_t>(contents_.splits.size()) + 1;
        version.version = static_cast<int>(version.id);
        version.side = side;
        version.recording = RecordingId{recording};
        version.work = WorkId{recording < 0 ? 1000 - recording : recording};
        version.status = status;
        version.extent = extent;
        for (const auto& [holder, ppm] : parts) version.parts.push_back({PartyId{holder}, "", ppm});
        contents_.splits.push_back(version);
        return *this;
    }
    /// One holder of everything of a recording.
    BookBuilder& whole(std::int64_t recording, std::int64_t holder) {
        split(recording, Side::Master, {{holder, 1'000'000}});
        return split(recording, Side::Composition, {{holder, 1'000'000}});
    }
    BookBuilder& edge(std::int64_t derived, std::int64_t source, std::int64_t masterPpb,
                      std::int64_t compositionPpb, bool declared) {
        contents_.edges.push_back({RecordingId{derived}, RecordingId{source}, masterPpb,
                                   compositionPpb, declared, declared ? "remix" : "detected"});
        return *this;
    }
    RightsBook::Contents& contents() { return contents_; }
    [[nodiscard]] RightsBook book() const { return RightsBook(contents_); }

    [[nodiscard]] static std::string isrc(std::int64_t id) {
        std::string digits = std::to_string(id);
        digits.insert(0, 7 - digits.size(), '0');
        return "QZFIC" + digits;
    }

private:
    RightsBook::Contents contents_;
};

/// A report that names tracks with shares of one kind each.
inline Report reportOf(const std::vector<std::pair<std::int64_t, double>>& sources, Kind kind) {
    Report report;
    report.engine = {"0.1.0", std::string(64, '1'), std::string(64, '2')};
    report.catalogue = {"test", 10, std::string(64, '3')};
    report.track.file = "new.wav";
    report.track.audioSha256 = std::string(64, 'c');
    report.track.title = "New";
    report.unattributed = 1.0;
    for (const auto& [id, share] : sources) {
        Influence influence;
        influence.rank = static_cast<int>(report.influences.size()) + 1;
        influence.track = {id, "Song " + std::to_string(id), "Artist", BookBuilder::isrc(id)};
        influence.influence = share;
        influence.interval = {share * 0.8, std::min(1.0, share * 1.2)};
        influence.probability = 0.95;
        influence.kind = kind;
        influence.facets[static_cast<std::size_t>(kind)] = share;
        report.influences.push_back(influence);
        report.unattributed -= share;
    }
    return report;
}

/// A policy by its JSON members after the required ones: "\"upstream\": \"none\"".
inline Policy policyWith(const std::string& members,
                         const std::string& pool = R"({"kind": "per_stream", "rate": "0.001"})") {
    auto policy = parsePolicy(
        R"({"schema": "tributary.policy/1", "name": "test", "currency": "USD", "pool": )" + pool +
        (members.empty() ? "" : ", " + members) + "}");
    return policy.value();
}

}  // namespace tributary::test
