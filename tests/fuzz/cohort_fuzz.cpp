#include <cmath>

#include "core/attribution/statistics.h"
#include "core/base/check.h"
#include "tests/fuzz/fuzz_target.h"

/// The stored comparison clips and the stored score statistics: whatever the bytes are, each is
/// refused as damaged or read as something that can be worked with.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace tributary;
    const std::span<const std::byte> bytes(reinterpret_cast<const std::byte*>(data), size);
    if (const auto clips = decodeCohort(bytes); !clips) {
        CHECK(clips.error().code == ErrorCode::WeightsCorrupt);
    } else {
        for (const TrackFeatures& clip : *clips) {
            CHECK(clip.chroma.rows() == 12 && clip.melody.cols() == clip.chroma.cols());
            for (const SpectralPeak& peak : clip.peaks) CHECK(peak.bin < kLogBins);
        }
        const auto again = encodeCohort(*clips);
        CHECK(decodeCohort(again).has_value());
    }
    if (const auto statistics = decodeStatistics(bytes); !statistics) {
        CHECK(statistics.error().code == ErrorCode::SketchCorrupt);
    } else {
        for (const ScoreMoments& m : {statistics->notes, statistics->chords}) {
            CHECK(std::isfinite(m.mean) && std::isfinite(m.deviation) && m.deviation > 0.0F);
        }
        CHECK(std::equal(bytes.begin(), bytes.end(), encodeStatistics(*statistics).begin()));
    }
    return 0;
}
