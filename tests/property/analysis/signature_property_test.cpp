#include <gtest/gtest.h>
#include <rapidcheck.h>

// Needs the two above.
#include <rapidcheck/gtest.h>

#include "core/analysis/signature.h"
#include "core/base/digest.h"
#include "core/base/random.h"
#include "core/features/composition_views.h"

namespace tributary {
namespace {

/// A track of any content that ingest() could give.
rc::Gen<IngestedAudio> anyTrack() {
    return rc::gen::exec([] {
        Random random(*rc::gen::arbitrary<std::uint64_t>());
        IngestedAudio audio;
        const int samples = *rc::gen::inRange(3 * kAnalysisRate, 6 * kAnalysisRate);
        audio.durationS = static_cast<double>(samples) / kAnalysisRate;
        audio.info = {*rc::gen::inRange(8000, 192'001), *rc::gen::inRange(1, 9), 0.0, ""};
        audio.audioSha256 = sha256Hex(std::to_string(random.next()));
        audio.truncated = *rc::gen::arbitrary<bool>();
        for (auto* tag : {&audio.tags.title, &audio.tags.artist, &audio.tags.album,
                          &audio.tags.isrc, &audio.tags.genre, &audio.tags.date}) {
            if (*rc::gen::arbitrary<bool>()) *tag = *rc::gen::arbitrary<std::string>();
        }
        TrackFeatures& f = audio.features;
        const Eigen::Index frames = (samples / 512 + 1 + 3) / 4;
        for (Eigen::MatrixXf* view : {&f.chroma, &f.melody, &f.bass, &f.onsets}) {
            view->resize(12, frames);
            for (float& x : view->reshaped()) x = static_cast<float>(random.below(256));
        }
        f.power.resize(kPowerBands, frames);
        for (auto& x : f.power.reshaped()) x = static_cast<std::uint8_t>(random.below(256));
        for (int frame = random.below(50); frame < 4 * frames; frame += random.below(50)) {
            f.peaks.push_back({static_cast<std::uint32_t>(frame),
                               static_cast<std::uint8_t>(random.below(kLogBins)),
                               static_cast<std::uint8_t>(random.below(256))});
        }
        addCompositionViews(f);
        f.durationS = audio.durationS;
        f.tuningCents = static_cast<float>(random.uniform(-50.0, 50.0));
        f.loudestDb = static_cast<float>(random.uniform(-70.0, 0.0));
        return audio;
    });
}

Result<IngestedAudio> decoded(std::string_view bytes) {
    return decodeSignature(std::as_bytes(std::span(bytes.data(), bytes.size())));
}

bool isRefused(std::string_view bytes) {
    const auto audio = decoded(bytes);
    return !audio && (audio.error().code == ErrorCode::SignatureCorrupt ||
                      audio.error().code == ErrorCode::SignatureTooNew);
}

RC_GTEST_PROP(SignatureProperty, WhatIsWrittenIsReadBack, ()) {
    const IngestedAudio before = *anyTrack();
    const std::string bytes = encodeSignature(before);
    const auto after = decoded(bytes);
    RC_ASSERT(after.has_value());
    RC_ASSERT(after->audioSha256 == before.audioSha256 && after->durationS == before.durationS);
    RC_ASSERT(after->tags.title == before.tags.title && after->tags.isrc == before.tags.isrc &&
              after->tags.artist == before.tags.artist && after->tags.album == before.tags.album &&
              after->tags.genre == before.tags.genre && after->tags.date == before.tags.date);
    RC_ASSERT(after->features.tuningCents == before.features.tuningCents &&
              after->features.loudestDb == before.features.loudestDb);
    RC_ASSERT(after->features.peaks == before.features.peaks &&
              after->features.power == before.features.power &&
              after->features.chroma == before.features.chroma);
    RC_ASSERT(encodeSignature(*after) == bytes);
}

RC_GTEST_PROP(SignatureProperty, ASignatureCutAnywhereIsRefused, ()) {
    const std::string bytes = encodeSignature(*anyTrack());
    RC_ASSERT(isRefused(bytes.substr(0, *rc::gen::inRange<std::size_t>(0, bytes.size()))));
}

RC_GTEST_PROP(SignatureProperty, ASignatureWithAnyByteChangedIsRefused, ()) {
    std::string bytes = encodeSignature(*anyTrack());
    const auto at = *rc::gen::oneOf(rc::gen::inRange<std::size_t>(0, bytes.size()),
                                    rc::gen::inRange<std::size_t>(0, 120));
    bytes[at] = static_cast<char>(bytes[at] ^ *rc::gen::inRange(1, 256));
    RC_ASSERT(isRefused(bytes));
}

}  // namespace
}  // namespace tributary
