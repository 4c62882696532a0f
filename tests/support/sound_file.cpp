#include "tests/support/sound_file.h"

#include <algorithm>
#include <fstream>
#include <stdexcept>
#include <vector>

#include <sndfile.h>
#include <taglib/fileref.h>
#include <taglib/tfile.h>
#include <taglib/tpropertymap.h>

#include "tests/support/synth.h"

namespace tributary::test {
namespace {

int formatOf(Sound sound) {
    switch (sound) {
        case Sound::WavU8:
            return SF_FORMAT_WAV | SF_FORMAT_PCM_U8;
        case Sound::Wav16:
            return SF_FORMAT_WAV | SF_FORMAT_PCM_16;
        case Sound::Wav24:
            return SF_FORMAT_WAV | SF_FORMAT_PCM_24;
        case Sound::WavFloat:
            return SF_FORMAT_WAV | SF_FORMAT_FLOAT;
        case Sound::Rf64:
            return SF_FORMAT_RF64 | SF_FORMAT_PCM_16;
        case Sound::Aiff16:
            return SF_FORMAT_AIFF | SF_FORMAT_PCM_16;
        case Sound::Au16:
            return SF_FORMAT_AU | SF_FORMAT_PCM_16;
        case Sound::Caf16:
            return SF_FORMAT_CAF | SF_FORMAT_PCM_16;
        case Sound::W64:
            return SF_FORMAT_W64 | SF_FORMAT_PCM_16;
        case Sound::Flac16:
            return SF_FORMAT_FLAC | SF_FORMAT_PCM_16;
        case Sound::Flac24:
            return SF_FORMAT_FLAC | SF_FORMAT_PCM_24;
        case Sound::OggVorbis:
            return SF_FORMAT_OGG | SF_FORMAT_VORBIS;
        case Sound::OggOpus:
            return SF_FORMAT_OGG | SF_FORMAT_OPUS;
        case Sound::Mp3:
            return SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III;
    }
    return 0;
}

std::string littleEndian(std::uint32_t value, int bytes) {
    std::string text;
    for (int i = 0; i < bytes; ++i) text += static_cast<char>(value >> (8 * i) & 0xFF);
    return text;
}

/// Everything of a WAV file up to its first sample.
std::string wavHead(std::uint32_t dataBytes, int channels, int sampleRate, int bits,
                    std::uint32_t moreBytes) {
    const auto frame = static_cast<std::uint32_t>(channels * bits / 8);
    const auto rate = static_cast<std::uint32_t>(sampleRate);
    return "RIFF" + littleEndian(36 + dataBytes + moreBytes, 4) + "WAVEfmt " + littleEndian(16, 4) +
           littleEndian(1, 2) + littleEndian(static_cast<std::uint32_t>(channels), 2) +
           littleEndian(rate, 4) + littleEndian(rate * frame, 4) + littleEndian(frame, 2) +
           littleEndian(static_cast<std::uint32_t>(bits), 2) + "data" + littleEndian(dataBytes, 4);
}

}  // namespace

bool writeSound(const std::filesystem::path& file, Sound sound, std::span<const float> interleaved,
                int channels, int sampleRate) {
    SF_INFO info{};
    info.format = formatOf(sound);
    info.channels = channels;
    info.samplerate = sampleRate;
    SNDFILE* out = sf_open(file.c_str(), SFM_WRITE, &info);
    if (out == nullptr) return false;
    constexpr std::size_t kStep = 4096;
    const std::size_t step = kStep * static_cast<std::size_t>(channels);
    for (std::size_t at = 0; at < interleaved.size(); at += step) {
        const auto count = static_cast<sf_count_t>(std::min(step, interleaved.size() - at));
        if (sf_write_float(out, interleaved.data() + at, count) != count) {
            sf_close(out);
            throw std::runtime_error("cannot write " + file.string());
        }
    }
    return sf_close(out) == 0;
}

void writeLongWav(const std::filesystem::path& file, double hours, int sampleRate) {
    const std::vector<float> minute = noise(1, 60.0, sampleRate, 0.4F);
    std::string block;
    for (const float sample : minute)
        block += static_cast<char>(static_cast<int>(128.0F + 127.0F * sample));
    const auto minutes = static_cast<std::uint32_t>(hours * 60.0);
    std::ofstream out(file, std::ios::binary);
    out << wavHead(static_cast<std::uint32_t>(block.size()) * minutes, 1, sampleRate, 8, 0);
    for (std::uint32_t i = 0; i < minutes; ++i) out << block;
    if (!out.flush()) throw std::runtime_error("cannot write " + file.string());
}

void writeTags(const std::filesystem::path& file,
               const std::map<std::string, std::string>& properties) {
    TagLib::FileRef reference(file.c_str(), false);
    if (reference.isNull()) throw std::runtime_error("no tags in " + file.string());
    TagLib::PropertyMap map;
    for (const auto& [key, value] : properties) {
        map.insert(TagLib::String(key),
                   TagLib::StringList(TagLib::String(value, TagLib::String::UTF8)));
    }
    reference.file()->setProperties(map);
    if (!reference.save()) throw std::runtime_error("cannot tag " + file.string());
}

std::string wavWithInfo(const std::map<std::string, std::string>& items) {
    std::string info = "INFO";
    for (const auto& [id, text] : items) {
        std::string padded = text + '\0';
        if (padded.size() % 2 != 0) padded += '\0';
        info += id + littleEndian(static_cast<std::uint32_t>(padded.size()), 4) + padded;
    }
    const std::string list =
        "LIST" + littleEndian(static_cast<std::uint32_t>(info.size()), 4) + info;
    std::string samples;
    for (const float sample : tone(440.0, 1.0, 8000))
        samples += static_cast<char>(static_cast<int>(128.0F + 127.0F * sample));
    return wavHead(static_cast<std::uint32_t>(samples.size()), 1, 8000, 8,
                   static_cast<std::uint32_t>(list.size())) +
           samples + list;
}

}  // namespace tributary::test
