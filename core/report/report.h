#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tributary {

/// How a query resembles a source. The order is that of the cascade and of every table.
enum class Kind { Recording, Structure, Harmony, Rhythm, Style };
inline constexpr std::array kKinds{Kind::Recording, Kind::Structure, Kind::Harmony, Kind::Rhythm,
                                   Kind::Style};

/// "recording", "structure", "harmony", "rhythm", "style".
[[nodiscard]] const char* kindName(Kind kind);

/// The capital that stands beside a kind's colour and hatch: V S H R Y.
[[nodiscard]] char kindLetter(Kind kind);

struct TimeSpan {
    double beginS = 0.0;
    double endS = 0.0;
    friend bool operator==(const TimeSpan&, const TimeSpan&) = default;
};

/// One passage found on both sides.
struct Evidence {
    Kind kind = Kind::Recording;
    TimeSpan query;            ///< seconds in the analysed track
    TimeSpan source;           ///< seconds in the reference track
    double semitones = 0.0;    ///< > 0: the query plays it higher
    double speed = 1.0;        ///< > 1: the query plays it faster
    double probability = 0.0;  ///< of being derived, 0 to 1
};

/// Names a track of the catalogue in a report.
struct SourceRef {
    std::int64_t id = 0;
    std::string title;
    std::string artist;
    std::string isrc;
};

/// Credit that came to a source through a later work that was found to derive from it.
struct Inherited {
    SourceRef through;       ///< the later work that the query resembles
    double influence = 0.0;  ///< share of the query that was passed on
};

/// A work of the catalogue that is nearly the same as another.
struct NearDuplicate {
    SourceRef track;
    bool sameRecording = false;  ///< false: the same composition in another recording
};

/// One named source and what rests on it.
struct Influence {
    int rank = 1;
    SourceRef track;
    double influence = 0.0;                ///< share of the track, 0 to 1
    std::array<double, 2> interval{0, 0};  ///< 95 % bootstrap interval of `influence`
    double probability = 0.0;
    Kind kind = Kind::Recording;     ///< the facet with the largest share
    std::array<double, 5> facets{};  ///< shares by Kind; their sum is `influence`
    std::vector<Evidence> evidence;
    std::vector<Inherited> via;  ///< parts of `influence` that were passed on; the largest first
    std::vector<NearDuplicate> nearDuplicates;  ///< shown, never merged
    double hubness = 0.0;  ///< of a work that matches everything: how many times more often than
                           ///< expected; 0 for any other
};

/// Diffuse resemblance that names nobody.
struct StyleShare {
    std::string style;
    double influence = 0.0;
    double effectiveSources = 0.0;
};

struct Timing {
    double decodeS = 0, featuresS = 0, screenS = 0, alignS = 0, decomposeS = 0, totalS = 0;
};

/// The influence report: schema "tributary.report/1". Influences + style pool + unattributed = 1.
struct Report {
    struct Engine {
        std::string version, configSha256, weightsSha256;
    } engine;
    struct Catalogue {
        std::string name;
        std::int64_t tracks = 0;
        std::string snapshotSha256;
    } catalogue;
    struct Track {
        std::string file, audioSha256;
        double durationS = 0.0;
        std::optional<std::string> title, artist, isrc;
    } track;
    std::vector<Influence> influences;
    std::vector<StyleShare> stylePool;
    double unattributed = 1.0;
    std::vector<std::string>
        warnings;  ///< "truncated after 12.3 s", …; in JSON only when not empty
    Timing timing;
};

}  // namespace tributary
