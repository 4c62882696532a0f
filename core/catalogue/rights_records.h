#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/catalogue/records.h"

namespace tributary {

/// Something that can be used and paid for: above 0 a track of the catalogue, below 0 a release,
/// which came by accepting a report. 0 names none.
using RecordingId = Id<struct RecordingTag>;

[[nodiscard]] inline RecordingId recordingOf(TrackId track) {
    return RecordingId{track.value};
}
[[nodiscard]] inline RecordingId recordingOfRelease(std::int64_t release) {
    return RecordingId{-release};
}

/// What is shown of a recording, whichever kind it is.
struct RecordingSummary {
    RecordingId id;
    WorkId work;
    std::string title, artist, isrc, genre;
    std::string audioSha256;
};

/// An accepted report.
struct StoredClaim {
    std::int64_t id = 0;
    RecordingId recording;
    std::string reportSha256;
    std::string report;  ///< JSON, form tributary.report/1
    UtcInstant acceptedAt;
};

/// A rights holder with what is needed to pay it. Codes are canonical (core/rights/identifiers.h).
struct Party {
    PartyId id;
    std::string name;
    bool fictional = false;  ///< of the demo: never paid
    bool suspense = false;   ///< stands for somebody who is not known yet
    std::string holdReason;  ///< not empty: nothing is paid to it
    std::string ipi, isni, iban, bic, paypal, wallet;
    friend bool operator==(const Party&, const Party&) = default;
};

/// How far the parties to a split have got.
enum class SplitStatus { Draft, Sent, Signed, Disputed };

/// "draft", "sent", "signed", "disputed".
[[nodiscard]] const char* splitStatusName(SplitStatus status);
[[nodiscard]] std::optional<SplitStatus> splitStatusByName(std::string_view name);

struct SplitShare {
    PartyId party;
    std::string role;  ///< "writer", "publisher" or nothing
    std::int64_t partsPerMillion = 0;
    bool disputed = false;
    friend bool operator==(const SplitShare&, const SplitShare&) = default;
};

/// Where and when something holds.
struct Extent {
    std::string validFrom, validTo;        ///< ISO dates; empty: open. validTo is no more included
    std::vector<std::string> territories;  ///< ISO 3166 codes, sorted; none: everywhere
    friend bool operator==(const Extent&, const Extent&) = default;
};

/// Whether it holds at a date ("2026-10-01") in a territory; an empty territory is anywhere.
[[nodiscard]] bool covers(const Extent& extent, std::string_view date, std::string_view territory);

/// One version of who holds what of one side. Compositions belong to the work.
struct SplitVersion {
    std::int64_t id = 0;
    Side side = Side::Master;
    RecordingId recording;  ///< of a master
    WorkId work;            ///< of a composition
    int version = 1;
    Extent extent;
    SplitStatus status = SplitStatus::Signed;
    std::string statusReason;
    UtcInstant recordedAt;
    std::vector<SplitShare> parts;  ///< by party and role; add up to kWholeShare
};

/// A split to be stored. Parties are found by name, or made.
struct NewSplit {
    struct Part {
        std::string holder;
        bool suspense = false;
        std::string role;
        std::int64_t partsPerMillion = 0;
        bool disputed = false;
    };
    RecordingId recording;
    Side side = Side::Master;
    Extent extent;
    SplitStatus status = SplitStatus::Signed;
    std::vector<Part> parts;
};

/// What derives from what, as somebody declared it.
struct DeclaredDerivation {
    std::int64_t id = 0;
    RecordingId derived, source;
    std::string basis;                               ///< remix, sample, cover, training, other
    std::int64_t masterPpb = 0, compositionPpb = 0;  ///< of the derived recording's sides
    std::string evidence;
    UtcInstant recordedAt;
};

/// Terms on a recording.
struct Licence {
    std::int64_t id = 0;
    RecordingId recording;
    RecordingId licensee;           ///< {0}: everybody
    std::vector<std::string> uses;  ///< sorted: aiTraining, commercial, remix, sampling
    std::int64_t sharePpm = 0;      ///< asked in return
    Extent extent;
    std::string reference;
    UtcInstant recordedAt;
};

enum class TrainingConsent { Unsaid, Allowed, NotAllowed, Constrained };

/// CAWG's words: "allowed", "notAllowed", "constrained"; "unsaid".
[[nodiscard]] const char* consentName(TrainingConsent consent);
[[nodiscard]] std::optional<TrainingConsent> consentByName(std::string_view name);

struct StoredConsent {
    RecordingId recording;
    TrainingConsent consent = TrainingConsent::Unsaid;
    std::string constraints;
    UtcInstant recordedAt;
};

/// What is to stand in the ledger about a record; stored together with it.
struct OutboxEntry {
    std::int64_t id = 0;
    std::string kind;     ///< of a ledger's entry: "split-version", "payout", …
    std::string ref;      ///< names it once and for all: "split:12"
    std::string payload;  ///< a JSON object
};

/// Makes the entry of a record that has just got its number.
using Entered = std::function<OutboxEntry(std::int64_t id)>;
/// The same where there are several.
using AllEntered = std::function<std::vector<OutboxEntry>(std::int64_t id)>;

}  // namespace tributary
