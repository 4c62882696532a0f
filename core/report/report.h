#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/report/kind.h"
#include "core/report/validation.h"

namespace tributary {

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
    int repeats = 1;           ///< times in a row that the source's stretch is heard: a loop
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

/// What another track of the catalogue reaches where a source was found.
struct Rival {
    SourceRef track;
    double value = 0.0;
    double expected = 0.0;  ///< of that track, by chance
};

/// What a weighing counts. Levels: cells (band × time) in which the source stands out and that keep
/// one gain. Landmarks: peaks that coincide, in reports of earlier engines. Deviations: by how many
/// of them it is above unrelated music.
enum class WeighedBy { Levels, Landmarks, Deviations };

/// A passage of a source held against chance and against the next best tracks, by one facet.
struct Weighing {
    Kind kind = Kind::Recording;
    TimeSpan query;
    WeighedBy measure = WeighedBy::Deviations;
    double value = 0.0;
    double outOf = 0.0;     ///< cells or landmarks there are; 0 for deviations
    double expected = 0.0;  ///< of `value`, by chance; of levels, at other places and pitches
    std::array<double, 2> byChance{0, 0};  ///< where 95 % of chance lies
    std::vector<Rival> rivals;             ///< best first
};

/// The part of an influence that rests on vectors of another model.
struct ForeignShare {
    std::string facet;       ///< as the person named it
    double influence = 0.0;  ///< share of the track
};

/// One passage found by vectors of another model.
struct ForeignEvidence {
    std::string facet;
    TimeSpan query, source;
    double speed = 1.0;
    double probability = 0.0;
    double score = 0.0;  ///< of the whole track: deviations above its nearest rivals
    SourceRef next;      ///< the best track that was not named
    double nextScore = 0.0;
};

/// One named source and what rests on it.
struct Influence {
    int rank = 1;
    SourceRef track;
    double influence = 0.0;                ///< share of the track, 0 to 1
    std::array<double, 2> interval{0, 0};  ///< 95 % bootstrap interval of `influence`
    double probability = 0.0;
    Kind kind = Kind::Recording;     ///< the facet with the largest share
    std::array<double, 5> facets{};  ///< shares by Kind; with foreignShares they add up to it
    std::vector<Evidence> evidence;
    std::vector<Weighing> weighings;  ///< what `explain` tells; may be absent
    std::vector<ForeignShare> foreignShares;
    std::vector<ForeignEvidence> foreignEvidence;
    std::vector<Inherited> via;  ///< parts of `influence` that were passed on; the largest first
    std::vector<NearDuplicate> nearDuplicates;  ///< shown, never merged
    double hubness = 0.0;  ///< of a work that matches everything: what its odds were divided by; 0
                           ///< for any other
};

/// A track of a style, and its part of the likeness to the style's members.
struct StyleMemberRef {
    SourceRef track;
    double weight = 0.0;  ///< 0 to 1; over all members, of whom a report lists the first, they add
                          ///< up to 1
};

/// A track that was named or came near it. Kept for measuring, not written: a report names nobody
/// whom it does not believe in.
struct ConsideredTrack {
    SourceRef track;
    Kind kind = Kind::Recording;
    double probability = 0.0;
};

/// Diffuse resemblance that names nobody.
struct StyleShare {
    std::string style;
    double influence = 0.0;
    double effectiveSources = 0.0;
    std::vector<StyleMemberRef> members{};  ///< largest weight first
};

/// Vectors of another model that took part in an analysis.
struct ForeignFacetUse {
    std::string facet;
    std::string vectorsSha256;  ///< of the query's vectors as they were used
    std::int64_t dimension = 0;
    std::int64_t tracks = 0;  ///< of the catalogue that have such vectors
};

struct Timing {
    double decodeS = 0, featuresS = 0, screenS = 0, alignS = 0, decomposeS = 0, totalS = 0;
};

/// The influence report: schema "tributary.report/1". Influences + style pool + unattributed = 1.
struct Report {
    EngineIdentity engine;
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
    std::vector<ForeignFacetUse> foreignFacets;
    double unattributed = 1.0;
    std::vector<std::string>
        warnings;  ///< "truncated after 12.3 s", …; in JSON only when not empty
    std::vector<ConsideredTrack> considered;
    /// What was measured of an engine's errors; may be absent.
    std::optional<Validation> validation;
    Timing timing;
};

}  // namespace tributary
