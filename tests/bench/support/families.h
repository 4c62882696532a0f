#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "core/audio/writer.h"
#include "core/base/random.h"
#include "core/demo/render.h"
#include "core/demo/score.h"
#include "tests/bench/support/truth.h"

namespace tributary::bench {

/// Everything that a query is made from: pieces by number, the catalogue's from 0 on.
struct World {
    std::uint64_t seed = 1;
    int tracks = 0;

    [[nodiscard]] static std::string title(std::uint64_t track);
    [[nodiscard]] demo::Score score(std::uint64_t track) const;
    [[nodiscard]] demo::Audio audio(std::uint64_t track) const;
    [[nodiscard]] std::uint64_t anyTrack(Random& random) const;
    /// A piece that is not in the catalogue.
    [[nodiscard]] demo::Audio outside(std::uint64_t n) const;

private:
    [[nodiscard]] std::uint64_t trackSeed(std::uint64_t track) const;
};

/// A query before it is written.
struct Made {
    Query query;
    demo::Audio audio;
    double vorbisQuality = kVorbisQuality;
};

/// One way of deriving music from the catalogue.
struct Family {
    const char* name;
    int count;  ///< of queries at scale 1
    Made (*make)(const World& world, int number, Random& random);
};
[[nodiscard]] std::span<const Family> families();

}  // namespace tributary::bench
