#include <gtest/gtest.h>
#include <rapidcheck.h>

// Needs the two above.
#include <rapidcheck/gtest.h>

#include "core/base/random.h"
#include "core/features/composition_views.h"
#include "core/features/pitch_classes.h"
#include "core/features/sketch.h"

namespace tributary {
namespace {

/// Features of any content that the extractor could give.
rc::Gen<TrackFeatures> anyFeatures() {
    return rc::gen::exec([] {
        TrackFeatures f;
        const auto frames = *rc::gen::inRange<Eigen::Index>(0, 12);
        Random random(*rc::gen::arbitrary<std::uint64_t>());
        for (Eigen::MatrixXf* view : {&f.chroma, &f.melody, &f.bass, &f.onsets}) {
            view->resize(12, frames);
            for (float& x : view->reshaped()) x = static_cast<float>(random.below(256));
        }
        f.power.resize(kPowerBands, frames);
        for (auto& x : f.power.reshaped()) x = static_cast<std::uint8_t>(random.below(256));
        std::uint32_t frame = 0;
        const auto steps = *rc::gen::container<std::vector<std::uint32_t>>(rc::gen::oneOf(
            rc::gen::inRange<std::uint32_t>(0, 50), rc::gen::inRange<std::uint32_t>(0, 200'000)));
        for (const std::uint32_t step : steps) {
            frame += step;
            f.peaks.push_back({frame, static_cast<std::uint8_t>(random.below(kLogBins)),
                               static_cast<std::uint8_t>(random.below(256))});
        }
        if (*rc::gen::arbitrary<bool>()) {
            f.pitches = PitchSource::FromLevels;
            f.onsets = risesOf(f.chroma);
        } else {
            addCompositionViews(f);
        }
        f.durationS = static_cast<double>(frames) * kChromaHopS;
        f.tuningCents = static_cast<float>(random.uniform(-50.0, 50.0));
        f.loudestDb = static_cast<float>(random.uniform(-120.0, 0.0));
        return f;
    });
}

bool isCorrupt(const std::vector<std::byte>& bytes) {
    const auto decoded = decodeSketch(bytes);
    return !decoded && decoded.error().code == ErrorCode::SketchCorrupt;
}

RC_GTEST_PROP(SketchProperty, WhatIsWrittenIsReadBack, ()) {
    const TrackFeatures before = *anyFeatures();
    const auto bytes = encodeSketch(before);
    const auto after = decodeSketch(bytes);
    RC_ASSERT(after.has_value());
    RC_ASSERT(after->peaks == before.peaks);
    RC_ASSERT(after->chroma == before.chroma && after->melody == before.melody);
    RC_ASSERT(after->bass == before.bass && after->power == before.power);
    RC_ASSERT(after->onsets == before.onsets && after->pitches == before.pitches);
    RC_ASSERT(after->structure == before.structure && after->harmony == before.harmony);
    RC_ASSERT(encodeSketch(*after) == bytes);
}

RC_GTEST_PROP(SketchProperty, ASketchCutAnywhereIsCorrupt, ()) {
    const auto bytes = encodeSketch(*anyFeatures());
    const auto length = *rc::gen::inRange<std::size_t>(0, bytes.size());
    RC_ASSERT(isCorrupt({bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(length)}));
}

RC_GTEST_PROP(SketchProperty, ASketchWithAnyByteChangedIsCorrupt, ()) {
    auto bytes = encodeSketch(*anyFeatures());
    const auto at = *rc::gen::oneOf(rc::gen::inRange<std::size_t>(0, bytes.size()),
                                    rc::gen::inRange<std::size_t>(0, 40));
    bytes[at] ^= static_cast<std::byte>(*rc::gen::inRange(1, 256));
    RC_ASSERT(isCorrupt(bytes));
}

RC_GTEST_PROP(SketchProperty, BytesOfAnyKindAreReadOrRefused, ()) {
    const auto bytes =
        *rc::gen::container<std::vector<std::uint8_t>>(rc::gen::arbitrary<std::uint8_t>());
    RC_ASSERT(!decodeSketch(std::as_bytes(std::span(bytes))).has_value());
}

}  // namespace
}  // namespace tributary
