#include "core/audio/writer.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <sndfile.h>

#include "core/audio/ogg_serial.h"
#include "core/audio/tag_writer.h"
#include "core/base/ascii.h"
#include "core/base/atomic_file.h"

namespace tributary {
namespace {

constexpr std::uint32_t kOggSerial = 1;

/// Bytes in memory behind libsndfile's virtual file.
struct MemoryFile {
    std::string bytes;
    std::size_t at = 0;
};

sf_count_t memoryLength(void* user) {
    return static_cast<sf_count_t>(static_cast<MemoryFile*>(user)->bytes.size());
}

sf_count_t memorySeek(sf_count_t offset, int whence, void* user) {
    auto& file = *static_cast<MemoryFile*>(user);
    sf_count_t base = 0;
    if (whence == SEEK_CUR) base = static_cast<sf_count_t>(file.at);
    if (whence == SEEK_END) base = memoryLength(user);
    file.at = static_cast<std::size_t>(std::max<sf_count_t>(base + offset, 0));
    return static_cast<sf_count_t>(file.at);
}

sf_count_t memoryRead(void* out, sf_count_t count, void* user) {
    auto& file = *static_cast<MemoryFile*>(user);
    const std::size_t left = file.bytes.size() - std::min(file.at, file.bytes.size());
    const std::size_t n = std::min(left, static_cast<std::size_t>(count));
    std::memcpy(out, file.bytes.data() + file.at, n);
    file.at += n;
    return static_cast<sf_count_t>(n);
}

sf_count_t memoryWrite(const void* in, sf_count_t count, void* user) {
    auto& file = *static_cast<MemoryFile*>(user);
    const auto n = static_cast<std::size_t>(count);
    if (file.bytes.size() < file.at + n) file.bytes.resize(file.at + n);
    std::memcpy(file.bytes.data() + file.at, in, n);
    file.at += n;
    return count;
}

sf_count_t memoryTell(void* user) {
    return static_cast<sf_count_t>(static_cast<MemoryFile*>(user)->at);
}

std::optional<int> formatOf(const std::string& ending) {
    if (ending == ".wav") return SF_FORMAT_WAV | SF_FORMAT_PCM_16;
    if (ending == ".flac") return SF_FORMAT_FLAC | SF_FORMAT_PCM_16;
    if (ending == ".ogg") return SF_FORMAT_OGG | SF_FORMAT_VORBIS;
    return std::nullopt;
}

/// Writes in small steps: libvorbis keeps what it is given at once on the stack.
bool writeSamples(SNDFILE* sound, std::span<const float> interleaved, int channels) {
    constexpr std::size_t kFrames = 4096;
    const std::size_t step = kFrames * static_cast<std::size_t>(channels);
    std::vector<float> clipped;
    for (std::size_t at = 0; at < interleaved.size(); at += step) {
        const auto block = interleaved.subspan(at, std::min(step, interleaved.size() - at));
        clipped.assign(block.begin(), block.end());
        for (float& sample : clipped) {
            sample = std::isfinite(sample) ? std::clamp(sample, -1.0F, 1.0F) : 0.0F;
        }
        const auto count = static_cast<sf_count_t>(clipped.size());
        if (sf_write_float(sound, clipped.data(), count) != count) return false;
    }
    return true;
}

}  // namespace

Result<void> writeAudio(const std::filesystem::path& file, std::span<const float> interleaved,
                        int channels, int sampleRate, double vorbisQuality, const Tags& tags) {
    const std::string ending = endingOf(file);
    const auto format = formatOf(ending);
    if (!format) {
        return fail(ErrorCode::InvalidArgument,
                    "Audio is written as .wav, .flac or .ogg; choose a name that ends so.",
                    file.string());
    }
    if (channels < 1 || interleaved.size() % static_cast<std::size_t>(channels) != 0) {
        return fail(ErrorCode::InvalidArgument, "The samples do not divide into whole frames.",
                    file.string());
    }
    MemoryFile memory;
    SF_VIRTUAL_IO io{memoryLength, memorySeek, memoryRead, memoryWrite, memoryTell};
    SF_INFO info{};
    info.format = *format;
    info.channels = channels;
    info.samplerate = sampleRate;
    SNDFILE* sound = sf_open_virtual(&io, SFM_WRITE, &info, &memory);
    if (sound == nullptr) {
        return fail(
            ErrorCode::InvalidArgument,
            std::string("This format cannot hold such audio: ") + sf_strerror(nullptr) + ".",
            file.string());
    }
    double quality = vorbisQuality;
    sf_command(sound, SFC_SET_VBR_ENCODING_QUALITY, &quality, sizeof quality);
    sf_command(sound, SFC_SET_CLIPPING, nullptr, SF_TRUE);
    const bool written = writeSamples(sound, interleaved, channels);
    if (sf_close(sound) != 0 || !written) {
        return fail(ErrorCode::Internal, "The audio could not be encoded.", file.string());
    }
    auto tagged = withTags(std::move(memory.bytes), ending, tags);
    if (!tagged) return fail(tagged.error().code, tagged.error().message, file.string());
    if ((*format & SF_FORMAT_TYPEMASK) == SF_FORMAT_OGG && !setOggSerial(*tagged, kOggSerial)) {
        return fail(ErrorCode::Internal, "The audio could not be encoded.", file.string());
    }
    return writeFileAtomically(file, *tagged);
}

}  // namespace tributary
