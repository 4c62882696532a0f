#include "core/audio/sound_format.h"

#include <sndfile.h>

namespace tributary {
namespace {

const char* containerName(int format) {
    switch (format & SF_FORMAT_TYPEMASK) {
        case SF_FORMAT_WAV:
        case SF_FORMAT_WAVEX:
        case SF_FORMAT_RF64:
            return "WAV";
        case SF_FORMAT_AIFF:
            return "AIFF";
        case SF_FORMAT_FLAC:
            return "FLAC";
        case SF_FORMAT_OGG:
            return "Ogg";
        case SF_FORMAT_AU:
            return "AU";
        case SF_FORMAT_CAF:
            return "CAF";
        case SF_FORMAT_W64:
            return "Wave64";
        case SF_FORMAT_MPEG:
            return "MP3";
        default:
            return nullptr;
    }
}

const char* codingName(int format) {
    switch (format & SF_FORMAT_SUBMASK) {
        case SF_FORMAT_PCM_S8:
        case SF_FORMAT_PCM_U8:
            return "8 bit";
        case SF_FORMAT_PCM_16:
            return "16 bit";
        case SF_FORMAT_PCM_24:
            return "24 bit";
        case SF_FORMAT_PCM_32:
            return "32 bit";
        case SF_FORMAT_FLOAT:
            return "32 bit float";
        case SF_FORMAT_DOUBLE:
            return "64 bit float";
        case SF_FORMAT_ALAC_16:
        case SF_FORMAT_ALAC_20:
        case SF_FORMAT_ALAC_24:
        case SF_FORMAT_ALAC_32:
            return "ALAC";
        case SF_FORMAT_VORBIS:
            return "Vorbis";
        case SF_FORMAT_OPUS:
            return "Opus";
        case SF_FORMAT_MPEG_LAYER_I:
        case SF_FORMAT_MPEG_LAYER_II:
        case SF_FORMAT_MPEG_LAYER_III:
            return nullptr;
        default:
            return "compressed";
    }
}

}  // namespace

std::string soundFormatName(int format) {
    SF_FORMAT_INFO described{};
    described.format = format & SF_FORMAT_TYPEMASK;
    std::string name = "audio";
    if (const char* known = containerName(format)) {
        name = known;
    } else if (sf_command(nullptr, SFC_GET_FORMAT_INFO, &described, sizeof described) == 0 &&
               described.name != nullptr) {
        name = described.name;
    }
    const char* coding = codingName(format);
    if (coding == nullptr) return name;
    const bool oneName = (format & SF_FORMAT_TYPEMASK) == SF_FORMAT_OGG;
    return name + (oneName ? " " : ", ") + coding;
}

bool isLossyFormat(int format) {
    const int coding = format & SF_FORMAT_SUBMASK;
    return coding == SF_FORMAT_VORBIS || coding == SF_FORMAT_OPUS ||
           (format & SF_FORMAT_TYPEMASK) == SF_FORMAT_MPEG;
}

}  // namespace tributary
