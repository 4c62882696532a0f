#include "core/inbox/describe.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "core/audio/decoder.h"
#include "core/audio/loudness.h"
#include "core/audio/tags.h"
#include "core/features/extractor.h"

namespace tributary {

namespace {

Result<TrackFeatures> lightFeatures(const std::filesystem::path& file, const Progress& progress,
                                    const std::stop_token& stop) {
    auto decoder = Decoder::open(file);
    if (!decoder) return fail(decoder.error());
    FeatureExtractor extractor(PitchSource::FromLevels);
    std::vector<float> block(kAnalysisRate);
    const double expected = std::max(1.0, decoder->info().durationS);
    double done = 0.0;
    while (true) {
        if (stop.stop_requested()) return cancelled();
        const auto got = decoder->read(block);
        if (!got) return fail(got.error());
        if (*got == 0) return extractor.finish();
        extractor.push({block.data(), *got});
        done += static_cast<double>(*got) / kAnalysisRate;
        progress.report("features", std::min(1.0, done / expected));
    }
}

}  // namespace

Result<TrackDescription> describeTrack(const std::filesystem::path& file, const Progress& progress,
                                       std::stop_token stop) {
    const auto loudness = measureLoudness(file, progress.part(0.0, 0.3), stop);
    if (!loudness) return fail(loudness.error());
    const auto features = lightFeatures(file, progress.part(0.3, 1.0), stop);
    if (!features) return fail(features.error());
    // A file whose tags cannot be read may still be good audio.
    const Tags tags = readTags(file).value_or(Tags{});
    TrackDescription track;
    track.title = tags.title.value_or("");
    track.artist = tags.artist.value_or("");
    track.isrc = tags.isrc.value_or("");
    track.durationS = features->durationS;
    if (std::isfinite(loudness->integratedLufs)) track.lufs = loudness->integratedLufs;
    track.truePeakDb = std::isfinite(loudness->truePeakDb) ? loudness->truePeakDb : -120.0;
    track.key = estimateKey(*features);
    track.bpm = estimateTempo(*features);
    return track;
}

}  // namespace tributary
