#include <cmath>
#include <vector>

#include "core/base/check.h"
#include "core/features/sketch.h"
#include "tests/fuzz/fuzz_target.h"

/// Whatever the bytes are, they are refused as damaged, or are the very bytes that what was read
/// writes again (in the present version), with every part of the shape that the rest of the engine
/// trusts.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace tributary;
    const std::span<const std::byte> bytes(reinterpret_cast<const std::byte*>(data), size);
    const auto features = decodeSketch(bytes);
    if (!features) {
        CHECK(features.error().code == ErrorCode::SketchCorrupt);
        CHECK(!features.error().message.empty());
        return 0;
    }
    CHECK(features->chroma.rows() == 12 && features->melody.rows() == 12 &&
          features->bass.rows() == 12 && features->onsets.rows() == 12);
    CHECK(features->melody.cols() == features->chroma.cols());
    CHECK(features->bass.cols() == features->chroma.cols());
    CHECK(features->onsets.cols() == features->chroma.cols());
    CHECK(features->power.rows() == kPowerBands &&
          features->power.cols() == features->chroma.cols());
    CHECK(features->pitches != PitchSource::Heard ||
          (features->structure.cols() == features->chroma.cols() / kChromaPerStructure &&
           features->harmony.cols() == features->chroma.cols() / kChromaPerHarmony));
    std::uint32_t last = 0;
    for (const SpectralPeak& peak : features->peaks) {
        CHECK(peak.bin < kLogBins && peak.frame >= last);
        last = peak.frame;
    }
    const auto again = decodeSketch(encodeSketch(*features));
    CHECK(again.has_value() && again->peaks == features->peaks &&
          again->pitches == features->pitches && again->onsets == features->onsets &&
          again->chroma == features->chroma);
    return 0;
}
