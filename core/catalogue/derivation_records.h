#pragma once

#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/ids.h"

namespace tributary {

/// What a later work has of an earlier one: its very recording, or what was written.
enum class Borrowed { Recording, Structure };

/// "recording", "structure".
[[nodiscard]] const char* borrowedName(Borrowed borrowed);

/// A passage found in both works, in seconds of each.
struct DerivationPassage {
    double derivedBeginS = 0.0, derivedEndS = 0.0;
    double sourceBeginS = 0.0, sourceEndS = 0.0;
    double semitones = 0.0;  ///< > 0: the derived work plays it higher
    double speed = 1.0;      ///< > 1: the derived work plays it faster
    double probability = 0.0;
    friend bool operator==(const DerivationPassage&, const DerivationPassage&) = default;
};

/// An edge of the catalogue's graph of works, from the later to the earlier.
struct Derivation {
    TrackId derived, source;
    Borrowed borrowed = Borrowed::Recording;
    double share = 0.0;  ///< of the derived work, 0 … 1
    double probability = 0.0;
    std::vector<DerivationPassage> passages;  ///< by the derived work's time
    UtcInstant recordedAt;
    friend bool operator==(const Derivation&, const Derivation&) = default;
};

/// How far a track has been compared with the others: see 0002_derivations.sql.
struct DerivationState {
    TrackId track;
    std::string method;     ///< names engine and settings that screened it
    std::string orderedAt;  ///< the date by which it was taken as earlier or later
    std::string aligned;    ///< names the candidates that were aligned; empty: not yet
    friend bool operator==(const DerivationState&, const DerivationState&) = default;
};

/// A stretch of a later work that may come from an earlier one.
struct DerivationCandidate {
    TrackId derived, source;
    int stretch = 0;
    double score = 0.0;
    friend bool operator==(const DerivationCandidate&, const DerivationCandidate&) = default;
};

/// A work that resembles everything.
struct Hub {
    TrackId track;
    double hubness = 2.0;     ///< how many times more often than expected; > 1
    bool monotonous = false;  ///< it sounds the same throughout; else it comes up in every search
    friend bool operator==(const Hub&, const Hub&) = default;
};

}  // namespace tributary
