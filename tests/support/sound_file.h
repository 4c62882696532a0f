#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <span>
#include <string>

namespace tributary::test {

/// Container and coding of a file that writeSound() makes.
enum class Sound {
    WavU8,
    Wav16,
    Wav24,
    WavFloat,
    Rf64,
    Aiff16,
    Au16,
    Caf16,
    W64,
    Flac16,
    Flac24,
    OggVorbis,
    OggOpus,
    Mp3
};

/// Writes a whole file with libsndfile; false where this libsndfile cannot write such a file.
bool writeSound(const std::filesystem::path& file, Sound sound, std::span<const float> interleaved,
                int channels, int sampleRate);

/// Writes 8-bit mono WAV of any length, a minute of noise over and over, without holding it in
/// memory.
void writeLongWav(const std::filesystem::path& file, double hours, int sampleRate);

/// Sets tags by TagLib's property names ("TITLE", "ISRC") through whatever the format has for them.
void writeTags(const std::filesystem::path& file,
               const std::map<std::string, std::string>& properties);

/// A WAV file of a second of tone with a LIST INFO chunk that holds these items ("INAM", "ISRC").
[[nodiscard]] std::string wavWithInfo(const std::map<std::string, std::string>& items);

}  // namespace tributary::test
