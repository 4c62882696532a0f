#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/inbox/musical.h"
#include "core/report/report.h"

namespace tributary {

using SubmissionId = Id<struct SubmissionTag>;

enum class SubmissionStatus { Waiting = 0, Done = 1, Failed = 2, Cancelled = 3 };
enum class Decision { Open = 0, Accepted = 1, Rejected = 2 };

/// What deserves a look before the report is read; bits of Submission::flags.
enum SubmissionFlag : unsigned {
    FlagRecording = 1U,  ///< evidence of a recording of the catalogue
    FlagStructure = 2U,
    FlagHarmony = 4U,
    FlagWarnings = 8U,  ///< the report carries a warning: cut short, for one
    FlagClips = 16U,    ///< the true peak is above full scale
};

/// What a file says and sounds like, apart from where it comes from.
struct TrackDescription {
    std::string title, artist, isrc;  ///< empty: the file does not say
    double durationS = 0.0;
    std::optional<double> lufs;  ///< nothing: silent
    double truePeakDb = 0.0;
    std::optional<MusicalKey> key;
    std::optional<double> bpm;
};

/// The source that a report gives most to.
struct TopInfluence {
    std::string title, artist;
    double share = 0.0;
    std::array<double, 2> interval{0, 0};
};

/// A track that somebody sent in, and how far it has come.
struct Submission {
    SubmissionId id;  ///< 0: not stored yet
    std::filesystem::path file;
    SubmissionStatus status = SubmissionStatus::Waiting;
    Decision decision = Decision::Open;
    int rating = 0;  ///< 1 to 5; 0: none
    std::string submitter, notes;
    UtcInstant added{};
    TrackDescription track;
    std::optional<TopInfluence> top;  ///< nothing: not analysed, or nobody was named
    double unattributed = 1.0;
    std::string catalogue;  ///< name of the catalogue it was compared with
    unsigned flags = 0;
    std::string problem;  ///< why it failed
    int problemCode = 0;
};

/// Enters a report's outcome: status, top influence, flags.
void applyReport(Submission& submission, const Report& report);

}  // namespace tributary
