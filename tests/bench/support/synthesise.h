#pragma once

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <vector>

#include "core/base/result.h"
#include "core/demo/render.h"
#include "tests/bench/support/truth.h"

namespace tributary::bench {

struct SynthesisOptions {
    int tracks = 60;     ///< in the catalogue
    double scale = 1.0;  ///< of the numbers of queries (about 200 at 1)
    std::uint64_t seed = 1;
    unsigned threads = 0;
};

/// Composes and plays a catalogue and queries of every family, the same from the same seed, into
/// FOLDER/catalogue/*.flac, FOLDER/catalogue.csv, FOLDER/queries/* and FOLDER/truth.json. Hosts and
/// independent pieces come from seeds that the catalogue does not use.
[[nodiscard]] Result<std::vector<Query>> synthesise(const std::filesystem::path& folder,
                                                    const SynthesisOptions& options,
                                                    std::stop_token stop);

/// A way that a recording suffers: "clean", "codec", "lowpass", "noise", "reverb", "eq".
[[nodiscard]] demo::Audio degraded(const demo::Audio& audio, const std::string& how,
                                   std::uint64_t seed);

}  // namespace tributary::bench
