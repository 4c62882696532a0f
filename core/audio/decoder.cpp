#include "core/audio/decoder.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <fstream>
#include <limits>
#include <system_error>

#include <sndfile.h>
#include <soxr.h>

#include "core/audio/container.h"
#include "core/audio/sound_format.h"
#include "core/base/check.h"
#include "core/base/digest.h"

namespace tributary {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kBlockSamples = 65536;  ///< of all channels together
constexpr int kLowestRate = 2000, kHighestRate = 1'536'000, kMostChannels = 256;
constexpr float kLoudestSample = 1e10F;  ///< beyond this a float file holds no audio
constexpr double kLongestDeclaredS = 30.0 * 24 * 3600;

struct CloseSound {
    void operator()(SNDFILE* sound) const { sf_close(sound); }
};
struct DeleteResampler {
    void operator()(soxr* resampler) const { soxr_delete(resampler); }
};
using Resampler = std::unique_ptr<soxr, DeleteResampler>;

/// The file as libsndfile sees it: bytes without a name, so that it never guesses a headerless
/// format from an extension.
struct ByteSource {
    std::ifstream stream;
    sf_count_t length = 0;
    bool failed = false;  ///< the disk, not the format, gave up
};

sf_count_t sourceLength(void* user) {
    return static_cast<ByteSource*>(user)->length;
}

sf_count_t sourceTell(void* user) {
    auto& source = *static_cast<ByteSource*>(user);
    return static_cast<sf_count_t>(source.stream.tellg());
}

sf_count_t sourceSeek(sf_count_t offset, int whence, void* user) {
    auto& source = *static_cast<ByteSource*>(user);
    source.stream.clear();
    sf_count_t base = 0;
    if (whence == SEEK_CUR) base = static_cast<sf_count_t>(source.stream.tellg());
    if (whence == SEEK_END) base = source.length;
    const sf_count_t target = std::clamp<sf_count_t>(base + offset, 0, source.length);
    source.stream.seekg(static_cast<std::streamoff>(target));
    return target;
}

sf_count_t sourceRead(void* out, sf_count_t count, void* user) {
    auto& source = *static_cast<ByteSource*>(user);
    source.stream.clear();
    source.stream.read(static_cast<char*>(out), static_cast<std::streamsize>(count));
    if (source.stream.bad()) source.failed = true;
    const auto got = static_cast<sf_count_t>(source.stream.gcount());
    if (source.stream.eof()) source.stream.clear();
    return got;
}

sf_count_t sourceWrite(const void*, sf_count_t, void*) {
    return 0;
}

Result<sf_count_t> checkedLength(const fs::path& file) {
    std::error_code error;
    const auto status = fs::status(file, error);
    if (status.type() == fs::file_type::not_found) {
        return fail(ErrorCode::FileNotFound,
                    "There is no such file. Check the name and the folder.", file.string());
    }
    if (fs::is_directory(status)) {
        return fail(ErrorCode::FileUnreadable, "This is a folder, not an audio file.",
                    file.string());
    }
    if (error || !fs::is_regular_file(status)) {
        return fail(
            ErrorCode::FileUnreadable,
            "This is not an ordinary file that can be read. Copy the audio to a file first.",
            file.string());
    }
    const auto length = fs::file_size(file, error);
    if (error) {
        return fail(ErrorCode::FileUnreadable, "The file cannot be read: " + error.message() + ".",
                    file.string());
    }
    if (length == 0) {
        return fail(ErrorCode::AudioCorrupt,
                    "The file is empty (0 bytes). Copy or download it again.", file.string());
    }
    return static_cast<sf_count_t>(length);
}

Result<void> checkFormat(const SF_INFO& format, const std::string& name) {
    if ((format.format & SF_FORMAT_TYPEMASK) != SF_FORMAT_RAW && format.channels >= 1 &&
        format.channels <= kMostChannels && format.samplerate >= kLowestRate &&
        format.samplerate <= kHighestRate) {
        return {};
    }
    return fail(ErrorCode::AudioUnsupported,
                "The file declares " + std::to_string(format.channels) + " channels at " +
                    std::to_string(format.samplerate) +
                    " Hz, which is no usual audio. Convert it to FLAC or WAV first.",
                name);
}

Resampler makeResampler(int sampleRate) {
    soxr_error_t error = nullptr;
    const soxr_io_spec_t io = soxr_io_spec(SOXR_FLOAT32_I, SOXR_FLOAT32_I);
    const soxr_quality_spec_t quality = soxr_quality_spec(SOXR_HQ, 0);
    const soxr_runtime_spec_t runtime = soxr_runtime_spec(1);
    Resampler resampler(soxr_create(sampleRate, kAnalysisRate, 1, &error, &io, &quality, &runtime));
    if (error != nullptr) resampler.reset();
    return resampler;
}

}  // namespace

struct Decoder::State {
    std::string name;
    ByteSource source;
    std::unique_ptr<SNDFILE, CloseSound> sound;
    Resampler resampler;  ///< none at kAnalysisRate
    SF_INFO format{};
    AudioInfo info;
    Sha256 hash;
    std::string digest;
    std::vector<float> interleaved;
    std::vector<float> mono;
    std::size_t monoBegin = 0, monoEnd = 0;  ///< the part of `mono` not yet handed on
    std::uint64_t framesRead = 0;
    bool containerShort = false;
    bool inputEnded = false;
    bool ended = false;

    Result<void> fill();
    Result<std::size_t> resample(std::span<float> out);
    [[nodiscard]] bool lengthKnown() const;
};

bool Decoder::State::lengthKnown() const {
    return format.frames > 0 &&
           static_cast<double>(format.frames) < kLongestDeclaredS * format.samplerate;
}

/// Reads one block, hashes it and mixes it down.
Result<void> Decoder::State::fill() {
    const auto channels = static_cast<std::size_t>(format.channels);
    const auto frames = static_cast<sf_count_t>(mono.size());
    const sf_count_t got =
        std::clamp<sf_count_t>(sf_readf_float(sound.get(), interleaved.data(), frames), 0, frames);
    if (source.failed) {
        return fail(
            ErrorCode::FileUnreadable,
            "The disk reported an error while the file was read. Check the drive, or copy the "
            "file elsewhere and try again.",
            name);
    }
    monoBegin = 0;
    monoEnd = static_cast<std::size_t>(got);
    framesRead += monoEnd;
    if (got == 0) {
        inputEnded = true;
        if (framesRead == 0 && lengthKnown()) {
            return fail(ErrorCode::AudioCorrupt,
                        "The file is damaged: it declares audio but none can be decoded. Copy or "
                        "download it again.",
                        name);
        }
        return {};
    }
    const std::span<float> samples(interleaved.data(), monoEnd * channels);
    for (float& sample : samples) {
        if (!(std::abs(sample) <= kLoudestSample)) sample = 0.0F;
    }
    static_assert(std::endian::native == std::endian::little,
                  "the digest is of little-endian samples");
    hash.update(std::as_bytes(samples));
    for (std::size_t frame = 0; frame < monoEnd; ++frame) {
        double sum = 0.0;
        for (std::size_t c = 0; c < channels; ++c) sum += samples[frame * channels + c];
        mono[frame] = static_cast<float>(sum / static_cast<double>(channels));
    }
    return {};
}

/// Moves what is pending in `mono` through the resampler; 0 with nothing pending means that it is
/// drained.
Result<std::size_t> Decoder::State::resample(std::span<float> out) {
    const std::size_t pending = monoEnd - monoBegin;
    if (!resampler) {
        const std::size_t count = std::min(pending, out.size());
        std::copy_n(mono.begin() + static_cast<std::ptrdiff_t>(monoBegin), count, out.begin());
        monoBegin += count;
        return count;
    }
    std::size_t used = 0, made = 0;
    const float* in = inputEnded ? nullptr : mono.data() + monoBegin;
    if (const soxr_error_t error = soxr_process(resampler.get(), in, inputEnded ? 0 : pending,
                                                &used, out.data(), out.size(), &made)) {
        return fail(ErrorCode::Internal,
                    std::string("The sample rate could not be converted: ") + error, name);
    }
    monoBegin += used;
    for (float& sample : out.first(made)) {
        if (!std::isfinite(sample)) sample = 0.0F;
    }
    return made;
}

Decoder::Decoder(std::unique_ptr<State> state) : state_(std::move(state)) {}
Decoder::Decoder(Decoder&&) noexcept = default;
Decoder& Decoder::operator=(Decoder&&) noexcept = default;
Decoder::~Decoder() = default;

Result<Decoder> Decoder::open(const fs::path& file) {
    const auto length = checkedLength(file);
    if (!length) return fail(length.error());
    auto state = std::make_unique<State>();
    state->name = file.string();
    state->source.length = *length;
    state->source.stream.open(file, std::ios::binary);
    if (!state->source.stream) {
        return fail(
            ErrorCode::FileUnreadable,
            "The file cannot be opened. Check that you may read it and that no other program "
            "holds it.",
            state->name);
    }
    // Asked first: a decoder may otherwise find a stray MP3 frame in a file of another kind.
    const auto why = whyUnsupported(state->source.stream, file);
    if (why) return fail(ErrorCode::AudioUnsupported, *why, state->name);
    state->containerShort =
        containerTruncated(state->source.stream, static_cast<std::uint64_t>(*length));

    SF_VIRTUAL_IO io{sourceLength, sourceSeek, sourceRead, sourceWrite, sourceTell};
    sourceSeek(0, SEEK_SET, &state->source);
    state->sound.reset(sf_open_virtual(&io, SFM_READ, &state->format, &state->source));
    if (!state->sound) {
        if (sf_error(nullptr) == SF_ERR_UNRECOGNISED_FORMAT) {
            return fail(
                ErrorCode::AudioUnsupported,
                "This is not an audio format that can be read here. Nothing was changed. Convert "
                "it to FLAC or WAV first, for example: ffmpeg -i INPUT output.flac",
                state->name);
        }
        return fail(ErrorCode::AudioCorrupt,
                    std::string("The file is damaged and cannot be decoded (") +
                        sf_strerror(nullptr) + "). Copy or download it again.",
                    state->name);
    }
    const SF_INFO& format = state->format;
    if (auto usual = checkFormat(format, state->name); !usual) return fail(usual.error());
    state->info = {format.samplerate, format.channels, 0.0, soundFormatName(format.format)};
    if (state->lengthKnown()) {
        state->info.durationS = static_cast<double>(format.frames) / format.samplerate;
    }
    if (format.samplerate != kAnalysisRate) {
        state->resampler = makeResampler(format.samplerate);
        if (!state->resampler) {
            return fail(ErrorCode::Internal, "The sample rate could not be converted.",
                        state->name);
        }
    }
    const auto channels = static_cast<std::size_t>(format.channels);
    state->mono.resize(kBlockSamples / channels);
    state->interleaved.resize(state->mono.size() * channels);
    const std::array<std::uint32_t, 2> layout{static_cast<std::uint32_t>(format.channels),
                                              static_cast<std::uint32_t>(format.samplerate)};
    state->hash.update(std::as_bytes(std::span(layout)));
    return Decoder(std::move(state));
}

const AudioInfo& Decoder::info() const {
    return state_->info;
}

Result<std::size_t> Decoder::read(std::span<float> out) {
    State& state = *state_;
    std::size_t filled = 0;
    while (filled < out.size() && !state.ended) {
        if (state.monoBegin == state.monoEnd && !state.inputEnded) {
            if (auto done = state.fill(); !done) return fail(done.error());
        }
        const auto made = state.resample(out.subspan(filled));
        if (!made) return fail(made.error());
        filled += *made;
        if (*made == 0 && state.inputEnded) state.ended = true;
    }
    return filled;
}

bool Decoder::truncated() const {
    const State& state = *state_;
    if (!state.inputEnded) return false;
    if (state.containerShort) return true;
    // Encoder delay and padding of lossy codecs are a few frames of 1152 samples at most.
    const std::uint64_t padding = isLossyFormat(state.format.format) ? 4 * 1152 : 0;
    return state.lengthKnown() &&
           state.framesRead + padding < static_cast<std::uint64_t>(state.format.frames);
}

std::string Decoder::audioSha256() {
    CHECK(state_->inputEnded);
    if (state_->digest.empty()) state_->digest = state_->hash.finishHex();
    return state_->digest;
}

Result<DecodedAudio> decodeFile(const fs::path& file, const Progress& progress,
                                std::stop_token stop) {
    auto decoder = Decoder::open(file);
    if (!decoder) return fail(decoder.error());
    DecodedAudio audio;
    audio.info = decoder->info();
    // A header may promise anything: room is made for half an hour at most before it is needed.
    const double expected = std::min(audio.info.durationS, 1800.0) * kAnalysisRate;
    audio.samples.reserve(static_cast<std::size_t>(expected) + kAnalysisRate);
    std::size_t filled = 0;
    for (;;) {
        if (stop.stop_requested()) return cancelled();
        audio.samples.resize(filled + kAnalysisRate);
        const auto got = decoder->read(std::span(audio.samples).subspan(filled));
        if (!got) return fail(got.error());
        filled += *got;
        if (*got == 0) break;
        const double seconds = static_cast<double>(filled) / kAnalysisRate;
        const double whole = std::max(audio.info.durationS, seconds);
        progress.report("decode", std::min(1.0, seconds / whole));
    }
    audio.samples.resize(filled);
    audio.truncated = decoder->truncated();
    audio.sha256 = decoder->audioSha256();
    progress.report("decode", 1.0);
    return audio;
}

}  // namespace tributary
