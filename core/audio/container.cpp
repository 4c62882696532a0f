#include "core/audio/container.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>
#include <vector>

#include "core/base/ascii.h"

namespace tributary {
namespace {

using namespace std::string_view_literals;

constexpr std::uint64_t kUnknown = ~std::uint64_t{0};

/// Up to `count` bytes from `offset`; fewer at the end of the file.
std::string bytesAt(std::istream& file, std::uint64_t offset, std::size_t count) {
    std::string bytes(count, '\0');
    file.clear();
    file.seekg(static_cast<std::streamoff>(offset));
    file.read(bytes.data(), static_cast<std::streamsize>(count));
    bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(file.gcount(), 0)));
    file.clear();
    return bytes;
}

bool startsWith(std::string_view bytes, std::string_view magic, std::size_t at = 0) {
    return bytes.size() >= at + magic.size() && bytes.substr(at, magic.size()) == magic;
}

std::uint64_t number(std::string_view bytes, bool bigEndian) {
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[bigEndian ? i : bytes.size() - 1 - i]);
        value = value << 8 | byte;
    }
    return value;
}

std::string convert(std::string_view format) {
    return "This is " + std::string(format) +
           ", which cannot be read here. Nothing was changed. Convert it to FLAC or WAV first, for "
           "example: ffmpeg -i INPUT output.flac";
}

std::optional<std::string_view> formatByMagic(std::string_view head) {
    struct Magic {
        std::string_view bytes;
        std::size_t at;
        std::string_view format;
    };
    static constexpr std::array kMagic{
        Magic{"ftyp"sv, 4, "an MP4 or M4A file (AAC or ALAC)"sv},
        Magic{"\x30\x26\xB2\x75\x8E\x66\xCF\x11"sv, 0, "a Windows Media (WMA) file"sv},
        Magic{"ADIF"sv, 0, "an AAC file"sv},
        Magic{"MAC "sv, 0, "a Monkey's Audio file"sv},
        Magic{"wvpk"sv, 0, "a WavPack file"sv},
        Magic{"MPCK"sv, 0, "a Musepack file"sv},
        Magic{"MP+"sv, 0, "a Musepack file"sv},
        Magic{"DSD "sv, 0, "a DSD file"sv},
        Magic{"FRM8"sv, 0, "a DSD file"sv},
        Magic{"TTA1"sv, 0, "a True Audio file"sv},
        Magic{"\x1A\x45\xDF\xA3"sv, 0, "a Matroska or WebM file"sv},
        Magic{"#!AMR"sv, 0, "an AMR file"sv},
        Magic{"\x0B\x77"sv, 0, "an AC-3 file"sv},
    };
    for (const auto& magic : kMagic) {
        if (startsWith(head, magic.bytes, magic.at)) return magic.format;
    }
    // An ADTS frame: twelve bits of sync, then layer 0, which MP3 never has.
    if (head.size() >= 2 && head[0] == '\xFF' &&
        (static_cast<unsigned char>(head[1]) & 0xF6) == 0xF0) {
        return "an AAC file"sv;
    }
    return std::nullopt;
}

std::optional<std::string_view> formatByName(const std::filesystem::path& name) {
    const std::string extension = endingOf(name);
    if (extension == ".aac") return "an AAC file"sv;
    if (extension == ".m4a" || extension == ".m4b" || extension == ".mp4" || extension == ".alac") {
        return "an MP4 or M4A file (AAC or ALAC)"sv;
    }
    if (extension == ".wma") return "a Windows Media (WMA) file"sv;
    return std::nullopt;
}

bool looksLikeText(std::string_view head) {
    return !head.empty() && std::all_of(head.begin(), head.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x20 ? byte != 0x7F
                            : byte == '\t' || byte == '\n' || byte == '\r' || byte == '\f';
    });
}

/// How a family of containers lays out its chunks.
struct ChunkLayout {
    std::size_t first;      ///< offset of the first chunk
    std::size_t idBytes;    ///< of a chunk's name
    std::size_t sizeBytes;  ///< of its size field
    bool bigEndian;
    std::uint64_t alignment;
    bool sizeIncludesHeader;
    std::string_view audioId;  ///< beginning of the name of the chunk that holds the audio
};

/// Bytes that the audio chunk declares beyond the end of the file, given sizes that an RF64 header
/// may override. Streams of unknown length declare 0 or all ones, which promises nothing.
bool chunkTruncated(std::istream& file, std::uint64_t fileBytes, const ChunkLayout& layout) {
    const std::size_t header = layout.idBytes + layout.sizeBytes;
    std::uint64_t at = layout.first;
    std::uint64_t rf64Size = kUnknown;
    for (int i = 0; i < 1000 && at + header <= fileBytes; ++i) {
        const std::string bytes = bytesAt(file, at, header);
        if (bytes.size() < header) return true;
        const std::uint64_t allOnes = kUnknown >> (64 - 8 * layout.sizeBytes);
        std::uint64_t size =
            number(std::string_view(bytes).substr(layout.idBytes), layout.bigEndian);
        if (startsWith(bytes, "ds64"sv)) {
            const std::string sizes = bytesAt(file, at + header + 8, 8);
            if (sizes.size() == 8) rf64Size = number(sizes, false);
        }
        const bool unknown = size == 0 || size == allOnes;
        if (layout.sizeIncludesHeader) size -= std::min<std::uint64_t>(size, header);
        if (startsWith(bytes, layout.audioId)) {
            if (unknown && rf64Size == kUnknown) return false;
            if (unknown) size = rf64Size;
            return size > fileBytes - at - header;
        }
        if (size > fileBytes) return true;
        at += header + (size + layout.alignment - 1) / layout.alignment * layout.alignment;
    }
    return false;
}

/// The last page of a whole Ogg stream is marked so.
bool oggTruncated(std::istream& file, std::uint64_t fileBytes) {
    constexpr std::uint64_t kLongestPage = 65307;
    const std::uint64_t from = fileBytes > 2 * kLongestPage ? fileBytes - 2 * kLongestPage : 0;
    const std::string tail = bytesAt(file, from, static_cast<std::size_t>(fileBytes - from));
    const std::size_t page = tail.rfind("OggS");
    if (page == std::string::npos || tail.size() < page + 27) return true;
    const std::size_t segments = static_cast<unsigned char>(tail[page + 26]);
    if (tail.size() < page + 27 + segments) return true;
    std::size_t length = 27 + segments;
    for (std::size_t i = 0; i < segments; ++i)
        length += static_cast<unsigned char>(tail[page + 27 + i]);
    return tail.size() < page + length || (tail[page + 5] & 0x04) == 0;
}

}  // namespace

std::optional<std::string> whyUnsupported(std::istream& file, const std::filesystem::path& name) {
    const std::string head = bytesAt(file, 0, 512);
    if (const auto format = formatByMagic(head)) return convert(*format);
    if (startsWith(head, "MThd"sv)) {
        return "This is a MIDI file: notes, not sound. Nothing was changed. Render it to FLAC or "
               "WAV "
               "first.";
    }
    if (looksLikeText(head)) {
        return "The file holds text, not audio, whatever its name says. Nothing was changed. "
               "Choose an "
               "audio file (WAV, AIFF, FLAC, Ogg, Opus, MP3).";
    }
    if (const auto format = formatByName(name)) return convert(*format);
    return std::nullopt;
}

bool containerTruncated(std::istream& file, std::uint64_t fileBytes) {
    const std::string head = bytesAt(file, 0, 16);
    if (startsWith(head, "RIFF"sv) || startsWith(head, "RF64"sv)) {
        return chunkTruncated(file, fileBytes, {12, 4, 4, false, 2, false, "data"sv});
    }
    if (startsWith(head, "RIFX"sv)) {
        return chunkTruncated(file, fileBytes, {12, 4, 4, true, 2, false, "data"sv});
    }
    if (startsWith(head, "FORM"sv)) {
        return chunkTruncated(file, fileBytes, {12, 4, 4, true, 2, false, "SSND"sv});
    }
    if (startsWith(head, "caff"sv)) {
        return chunkTruncated(file, fileBytes, {8, 4, 8, true, 1, false, "data"sv});
    }
    if (startsWith(head, "riff"sv)) {
        return chunkTruncated(file, fileBytes, {40, 16, 8, false, 8, true, "data"sv});
    }
    if (startsWith(head, ".snd"sv) && head.size() >= 12) {
        const std::uint64_t offset = number(std::string_view(head).substr(4, 4), true);
        const std::uint64_t size = number(std::string_view(head).substr(8, 4), true);
        return size != 0xFFFFFFFF && offset + size > fileBytes;
    }
    if (startsWith(head, "OggS"sv)) return oggTruncated(file, fileBytes);
    return false;
}

}  // namespace tributary
