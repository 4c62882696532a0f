#include "core/audio/loudness.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <vector>

#include <ebur128.h>

#include "core/audio/decoder.h"
#include "core/audio/playback_reader.h"

namespace tributary {
namespace {

constexpr double kHighestPeakDb = -1.0;

struct DestroyMeter {
    void operator()(ebur128_state* state) const { ebur128_destroy(&state); }
};
using Meter = std::unique_ptr<ebur128_state, DestroyMeter>;

Result<Meter> makeMeter(int channels, int sampleRate) {
    Meter meter;
    if (channels > 0 && sampleRate > 0) {
        meter.reset(ebur128_init(static_cast<unsigned>(channels),
                                 static_cast<unsigned long>(sampleRate),
                                 EBUR128_MODE_I | EBUR128_MODE_TRUE_PEAK));
    }
    if (!meter) {
        return fail(ErrorCode::InvalidArgument,
                    "Loudness cannot be measured in such a channel layout.");
    }
    return meter;
}

Result<Loudness> finish(const Meter& meter) {
    Loudness loudness;
    if (ebur128_loudness_global(meter.get(), &loudness.integratedLufs) != EBUR128_SUCCESS) {
        return fail(ErrorCode::Internal, "Loudness could not be computed.");
    }
    double peak = 0.0;
    for (unsigned channel = 0; channel < meter->channels; ++channel) {
        double ofChannel = 0.0;
        if (ebur128_true_peak(meter.get(), channel, &ofChannel) == EBUR128_SUCCESS) {
            peak = std::max(peak, ofChannel);
        }
    }
    loudness.truePeakDb = 20.0 * std::log10(peak);
    return loudness;
}

}  // namespace

Result<Loudness> measureLoudness(std::span<const float> interleaved, int channels, int sampleRate) {
    auto meter = makeMeter(channels, sampleRate);
    if (!meter) return fail(meter.error());
    const std::size_t frames = interleaved.size() / static_cast<std::size_t>(channels);
    if (ebur128_add_frames_float(meter->get(), interleaved.data(), frames) != EBUR128_SUCCESS) {
        return fail(ErrorCode::Internal, "Loudness could not be computed.");
    }
    return finish(*meter);
}

Result<Loudness> measureLoudness(const std::filesystem::path& file, const Progress& progress,
                                 std::stop_token stop) {
    const auto decoder = Decoder::open(file);
    if (!decoder) return fail(decoder.error());
    auto reader = PlaybackReader::open(file, decoder->info().sampleRate);
    if (!reader) return fail(reader.error());
    auto meter = makeMeter(2, reader->outputRate());
    if (!meter) return fail(meter.error());
    const std::int64_t chunks =
        (reader->frameCount() + reader->chunkFrames() - 1) / reader->chunkFrames();
    for (std::int64_t chunk = 0; chunk < chunks; ++chunk) {
        if (stop.stop_requested()) return cancelled();
        const std::vector<float> stereo = reader->readChunk(chunk);
        if (ebur128_add_frames_float(meter->get(), stereo.data(), stereo.size() / 2) !=
            EBUR128_SUCCESS) {
            return fail(ErrorCode::Internal, "Loudness could not be computed.", file.string());
        }
        progress.report("loudness", static_cast<double>(chunk + 1) / static_cast<double>(chunks));
    }
    return finish(*meter);
}

double matchingGain(const Loudness& track, const Loudness& target) {
    if (!std::isfinite(track.integratedLufs) || !std::isfinite(target.integratedLufs)) return 1.0;
    double gainDb = target.integratedLufs - track.integratedLufs;
    if (std::isfinite(track.truePeakDb))
        gainDb = std::min(gainDb, kHighestPeakDb - track.truePeakDb);
    return std::pow(10.0, gainDb / 20.0);
}

}  // namespace tributary
