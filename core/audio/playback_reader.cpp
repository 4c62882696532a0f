#include "core/audio/playback_reader.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>
#include <system_error>

#include <sndfile.h>
#include <soxr.h>

#include "core/base/check.h"

namespace tributary {

namespace {

constexpr std::int64_t kLeastChunkFrames = 32768;
/// Context on both sides of a resampled chunk, in frames of the file: longer than soxr's filter.
constexpr std::int64_t kLeastContextFrames = 2048;

struct SndfileCloser {
    void operator()(SNDFILE* file) const { sf_close(file); }
};

std::int64_t roundUpTo(std::int64_t value, std::int64_t multiple) {
    return (value + multiple - 1) / multiple * multiple;
}

/// Interleaved frames of any channel count to left and right.
std::vector<float> toStereo(std::span<const float> frames, int channels) {
    const std::size_t count = frames.size() / static_cast<std::size_t>(channels);
    std::vector<float> stereo(count * 2);
    for (std::size_t i = 0; i < count; ++i) {
        const float* frame = frames.data() + i * static_cast<std::size_t>(channels);
        float left = frame[0];
        float right = channels == 2 ? frame[1] : frame[0];
        if (channels > 2) {
            left = std::accumulate(frame, frame + channels, 0.0F) / static_cast<float>(channels);
            right = left;
        }
        stereo[2 * i] = std::isfinite(left) ? left : 0.0F;
        stereo[2 * i + 1] = std::isfinite(right) ? right : 0.0F;
    }
    return stereo;
}

}  // namespace

struct PlaybackReader::State {
    std::unique_ptr<SNDFILE, SndfileCloser> file;
    SF_INFO info{};
    int outputRate = 0;
    std::int64_t ratioIn = 1, ratioOut = 1;  ///< file frames : output frames, in lowest terms
    std::int64_t chunkFrames = 0;
    std::int64_t frameCount = 0;

    /// `count` stereo frames of the file from `first`; silence outside it.
    std::vector<float> readNative(std::int64_t first, std::int64_t count);
    std::vector<float> resample(const std::vector<float>& input, std::int64_t outFrames) const;
};

std::vector<float> PlaybackReader::State::readNative(std::int64_t first, std::int64_t count) {
    std::vector<float> stereo(static_cast<std::size_t>(count) * 2, 0.0F);
    const std::int64_t begin = std::clamp<std::int64_t>(first, 0, info.frames);
    const std::int64_t end = std::clamp<std::int64_t>(first + count, begin, info.frames);
    if (end == begin || sf_seek(file.get(), begin, SEEK_SET) < 0) return stereo;
    std::vector<float> raw(static_cast<std::size_t>((end - begin) * info.channels));
    const sf_count_t got = sf_readf_float(file.get(), raw.data(), end - begin);
    if (got <= 0) return stereo;
    raw.resize(static_cast<std::size_t>(got * info.channels));
    const std::vector<float> read = toStereo(raw, info.channels);
    std::copy(read.begin(), read.end(), stereo.begin() + (begin - first) * 2);
    return stereo;
}

std::vector<float> PlaybackReader::State::resample(const std::vector<float>& input,
                                                   std::int64_t outFrames) const {
    std::vector<float> output(static_cast<std::size_t>(outFrames) * 2, 0.0F);
    const soxr_quality_spec_t quality = soxr_quality_spec(SOXR_HQ, 0);
    std::size_t used = 0;
    std::size_t done = 0;
    soxr_oneshot(static_cast<double>(ratioIn), static_cast<double>(ratioOut), 2, input.data(),
                 input.size() / 2, &used, output.data(), static_cast<std::size_t>(outFrames), &done,
                 nullptr, &quality, nullptr);
    return output;
}

PlaybackReader::PlaybackReader(std::unique_ptr<State> state) : state_(std::move(state)) {}
PlaybackReader::PlaybackReader(PlaybackReader&&) noexcept = default;
PlaybackReader& PlaybackReader::operator=(PlaybackReader&&) noexcept = default;
PlaybackReader::~PlaybackReader() = default;

Result<PlaybackReader> PlaybackReader::open(const std::filesystem::path& file, int outputRate) {
    CHECK(outputRate > 0);
    std::error_code ec;
    if (!std::filesystem::exists(file, ec)) {
        return fail(
            ErrorCode::FileNotFound,
            "The file is not there, so it cannot be played. Reports are not affected; put the "
            "file back, or choose it again.",
            file.string());
    }
    auto state = std::make_unique<State>();
    state->file.reset(sf_open(file.c_str(), SFM_READ, &state->info));
    if (!state->file) {
        return fail(
            ErrorCode::AudioUnsupported,
            "This file cannot be played: it is not in a format that is read here. Nothing was "
            "changed; convert it to WAV, FLAC, Ogg or MP3.",
            file.string());
    }
    constexpr std::int64_t kMostFrames = std::int64_t{1} << 40;
    if (state->info.frames <= 0 || state->info.frames > kMostFrames || !state->info.seekable ||
        state->info.channels <= 0 || state->info.samplerate <= 0) {
        return fail(ErrorCode::AudioCorrupt,
                    "This file holds no audio that can be played. Nothing was changed; try another "
                    "copy of it.",
                    file.string());
    }
    const std::int64_t divisor = std::gcd<std::int64_t>(state->info.samplerate, outputRate);
    state->outputRate = outputRate;
    state->ratioIn = state->info.samplerate / divisor;
    state->ratioOut = outputRate / divisor;
    state->chunkFrames = roundUpTo(kLeastChunkFrames, state->ratioOut);
    state->frameCount =
        (state->info.frames * state->ratioOut + state->ratioIn - 1) / state->ratioIn;
    return PlaybackReader(std::move(state));
}

int PlaybackReader::outputRate() const {
    return state_->outputRate;
}
std::int64_t PlaybackReader::frameCount() const {
    return state_->frameCount;
}
std::int64_t PlaybackReader::chunkFrames() const {
    return state_->chunkFrames;
}

std::vector<float> PlaybackReader::readChunk(std::int64_t index) {
    const std::int64_t firstOut = index * state_->chunkFrames;
    const std::int64_t outFrames =
        std::min(state_->chunkFrames, state_->frameCount - std::min(firstOut, state_->frameCount));
    if (index < 0 || outFrames <= 0) return {};
    const std::int64_t firstIn = firstOut / state_->ratioOut * state_->ratioIn;
    if (state_->ratioIn == state_->ratioOut) return state_->readNative(firstIn, outFrames);

    const std::int64_t contextIn = roundUpTo(kLeastContextFrames, state_->ratioIn);
    const std::int64_t contextOut = contextIn / state_->ratioIn * state_->ratioOut;
    const std::int64_t bodyIn = state_->chunkFrames / state_->ratioOut * state_->ratioIn;
    const std::vector<float> input =
        state_->readNative(firstIn - contextIn, contextIn + bodyIn + contextIn);
    // The end of what is asked for may stay in the filter: ask for the context behind it too.
    const std::vector<float> output =
        state_->resample(input, contextOut + state_->chunkFrames + contextOut);
    return {output.begin() + contextOut * 2, output.begin() + (contextOut + outFrames) * 2};
}

}  // namespace tributary
