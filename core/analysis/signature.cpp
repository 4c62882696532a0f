#include "core/analysis/signature.h"

#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <fstream>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

#include "core/base/atomic_file.h"
#include "core/base/check.h"
#include "core/base/digest.h"
#include "core/embedding/embedding.h"
#include "core/features/sketch.h"

// The layout is specified, byte by byte, in SIGNATURE.md.

namespace tributary {
namespace {

constexpr std::string_view kMagic("\x89TSIG\r\n\x1A", 8);
constexpr std::uint32_t kVersion = 1;
constexpr std::uint32_t kSectionVersion = 1;
constexpr std::size_t kHeaderBytes = 24;
constexpr std::size_t kDigestBytes = 32;
constexpr std::size_t kLongestTag = 65'536;
constexpr std::uint32_t kMostSections = 64;
constexpr std::int64_t kSamplesPerFrame = 512;

template <class T>
void put(std::string& out, T value) {
    for (std::size_t i = 0; i < sizeof(T); ++i) {
        out.push_back(static_cast<char>((value >> (8 * i)) & 0xFF));
    }
}

/// 32 bytes from 64 hexadecimal digits, and back.
std::string digestBytes(std::string_view hex) {
    CHECK(hex.size() == 2 * kDigestBytes);
    const auto digit = [](char c) { return c <= '9' ? c - '0' : c - 'a' + 10; };
    std::string bytes;
    for (std::size_t i = 0; i < hex.size(); i += 2) {
        bytes.push_back(static_cast<char>(digit(hex[i]) * 16 + digit(hex[i + 1])));
    }
    return bytes;
}

std::string digestHex(std::string_view bytes) {
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string hex;
    for (const char c : bytes) {
        hex.push_back(kDigits[static_cast<unsigned char>(c) >> 4]);
        hex.push_back(kDigits[static_cast<unsigned char>(c) & 15]);
    }
    return hex;
}

/// Reads from the front; anything that is not there makes it fail for good.
class Reader {
public:
    explicit Reader(std::string_view bytes) : bytes_(bytes) {}

    template <class T>
    T number() {
        const std::string_view part = text(sizeof(T));
        T value = 0;
        for (std::size_t i = 0; i < part.size(); ++i) {
            value |= static_cast<T>(static_cast<T>(static_cast<unsigned char>(part[i])) << (8 * i));
        }
        return value;
    }
    std::string_view text(std::size_t size) {
        if (failed_ || size > bytes_.size()) {
            failed_ = true;
            return {};
        }
        const std::string_view part = bytes_.substr(0, size);
        bytes_.remove_prefix(size);
        return part;
    }
    [[nodiscard]] bool failed() const { return failed_; }
    /// All read, and nothing left over.
    [[nodiscard]] bool spent() const { return !failed_ && bytes_.empty(); }

private:
    std::string_view bytes_;
    bool failed_ = false;
};

tl::unexpected<Error> corrupt(const std::string& what) {
    return fail(ErrorCode::SignatureCorrupt,
                "This is no sound influence signature (" + what +
                    "). Nothing was changed. Copy it again from where it came, or make it anew "
                    "from the audio.");
}

tl::unexpected<Error> tooNew(const std::string& what) {
    return fail(ErrorCode::SignatureTooNew,
                "The signature was made by a newer Tributary (" + what +
                    "). Nothing was changed. Install that version, or have the signature made by "
                    "this one from the audio.");
}

void putSection(std::string& out, std::string_view name, std::string_view body) {
    out += name;
    put<std::uint32_t>(out, kSectionVersion);
    put<std::uint64_t>(out, body.size());
    out += body;
}

std::string identitySection(const IngestedAudio& audio) {
    std::string out = digestBytes(audio.audioSha256);
    const double samples = audio.durationS * kAnalysisRate;
    put<std::uint64_t>(out, static_cast<std::uint64_t>(std::llround(samples)));
    put<std::uint32_t>(out, kAnalysisRate);
    put<std::uint32_t>(out, static_cast<std::uint32_t>(audio.info.sampleRate));
    put<std::uint32_t>(out, static_cast<std::uint32_t>(audio.info.channels));
    put<std::uint32_t>(out, std::bit_cast<std::uint32_t>(audio.features.tuningCents));
    put<std::uint32_t>(out, std::bit_cast<std::uint32_t>(audio.features.loudestDb));
    put<std::uint8_t>(out, audio.truncated ? 1 : 0);
    constexpr std::string_view kMadeBy = TRIBUTARY_VERSION;
    put<std::uint8_t>(out, static_cast<std::uint8_t>(kMadeBy.size()));
    out += kMadeBy;
    return out;
}

/// The tags in the order of their numbers, from 1.
template <class TagsType>
auto tagFields(TagsType& tags) {
    return std::array{&tags.title, &tags.artist, &tags.album, &tags.isrc, &tags.genre, &tags.date};
}

std::string tagsSection(const Tags& tags) {
    std::string out;
    std::uint8_t number = 0;
    for (const std::optional<std::string>* tag : tagFields(tags)) {
        ++number;
        if (!*tag) continue;
        const std::string_view text = std::string_view(**tag).substr(0, kLongestTag);
        put<std::uint8_t>(out, number);
        put<std::uint32_t>(out, static_cast<std::uint32_t>(text.size()));
        out += text;
    }
    return out;
}

Result<void> readIdentity(std::string_view body, IngestedAudio& audio) {
    Reader in(body);
    audio.audioSha256 = digestHex(in.text(kDigestBytes));
    const auto samples = in.number<std::uint64_t>();
    const auto rate = in.number<std::uint32_t>();
    const auto fileRate = in.number<std::uint32_t>();
    const auto channels = in.number<std::uint32_t>();
    const auto tuning = std::bit_cast<float>(in.number<std::uint32_t>());
    const auto loudest = std::bit_cast<float>(in.number<std::uint32_t>());
    const auto flags = in.number<std::uint8_t>();
    in.text(in.number<std::uint8_t>());
    if (!in.spent()) return corrupt("its identity has the wrong size");
    if (rate != kAnalysisRate) return tooNew("it is of another rate of analysis");
    constexpr auto kMost = static_cast<std::uint32_t>(std::numeric_limits<int>::max());
    const bool possible = samples <= std::uint64_t{1} << 40 && fileRate <= kMost &&
                          channels <= 65'536 && flags <= 1 && std::abs(tuning) <= 100.0F &&
                          std::abs(loudest) <= 1000.0F;  // false for NaN, too
    if (!possible) return corrupt("its identity is impossible");
    audio.durationS = static_cast<double>(samples) / kAnalysisRate;
    if (audio.durationS < kShortestS) return corrupt("it is shorter than any track");
    audio.info = {static_cast<int>(fileRate), static_cast<int>(channels), audio.durationS,
                  "influence signature"};
    audio.truncated = flags == 1;
    audio.features.tuningCents = tuning;
    audio.features.loudestDb = loudest;
    return {};
}

Result<void> readTagsSection(std::string_view body, Tags& tags) {
    const auto fields = tagFields(tags);
    Reader in(body);
    std::size_t last = 0;
    while (!in.spent() && !in.failed()) {
        const std::size_t number = in.number<std::uint8_t>();
        const std::size_t size = in.number<std::uint32_t>();
        if (number <= last || number > fields.size() || size > kLongestTag) {
            return corrupt("its tags are impossible");
        }
        last = number;
        *fields[number - 1] = std::string(in.text(size));
    }
    if (in.failed()) return corrupt("its tags break off");
    return {};
}

/// A sketch says after its magic of which version it is.
std::uint32_t sketchVersion(std::string_view sketch) {
    Reader in(sketch);
    in.text(4);
    return in.number<std::uint32_t>();
}

std::string sketchOf(const TrackFeatures& features) {
    const auto bytes = encodeSketch(features);
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// Takes everything from the sketch but what the identity says more exactly.
Result<void> readFeatures(std::string_view body, IngestedAudio& audio) {
    auto features = decodeSketch(std::as_bytes(std::span(body.data(), body.size())));
    // The file's checksum holds, so the bytes are as they were written: by another version.
    if (!features) return tooNew("its features are of a kind that this version does not know");
    const auto samples = std::llround(audio.durationS * kAnalysisRate);
    const auto peakFrames = samples / kSamplesPerFrame + 1;
    const auto frames = (peakFrames + kPeakFramesPerChroma - 1) / kPeakFramesPerChroma;
    if (features->chroma.cols() != frames ||
        (!features->peaks.empty() &&
         features->peaks.back().frame >= frames * kPeakFramesPerChroma)) {
        return corrupt("its features are not of its length");
    }
    static const std::uint32_t present = sketchVersion(sketchOf(TrackFeatures{}));
    audio.olderFeatures = sketchVersion(body) < present;
    features->durationS = audio.durationS;
    features->tuningCents = audio.features.tuningCents;
    features->loudestDb = audio.features.loudestDb;
    audio.features = std::move(*features);
    return {};
}

struct Sections {
    std::optional<std::string_view> identity, tags, sketch;
};

Result<Sections> splitSections(std::string_view body, std::uint32_t count) {
    if (count > kMostSections) return corrupt("it has too many sections");
    Sections out;
    Reader in(body);
    for (std::uint32_t i = 0; i < count; ++i) {
        const std::string_view name = in.text(4);
        const auto version = in.number<std::uint32_t>();
        const std::string_view bytes = in.text(in.number<std::uint64_t>());
        if (in.failed()) return corrupt("a section breaks off");
        std::optional<std::string_view>* place = name == "IDEN"   ? &out.identity
                                                 : name == "TAGS" ? &out.tags
                                                 : name == "SKCH" ? &out.sketch
                                                                  : nullptr;
        if (place == nullptr) {
            // A small first letter: something that may be passed over.
            if (name[0] >= 'a' && name[0] <= 'z') continue;
            return tooNew("it has a part that this version does not know");
        }
        if (version > kSectionVersion) return tooNew("a part of it is of a newer form");
        if (version == 0 || place->has_value()) return corrupt("a section is impossible");
        *place = bytes;
    }
    if (!in.spent()) return corrupt("there is more than its sections");
    if (!out.identity || !out.sketch) return corrupt("it lacks a section");
    return out;
}

/// The sections' bytes, once header and checksum hold.
Result<std::string_view> checkedBody(std::string_view all, std::uint32_t& sections) {
    if (!all.starts_with(kMagic)) return corrupt("it does not begin like one");
    Reader header(all.substr(kMagic.size()));
    const auto version = header.number<std::uint32_t>();
    sections = header.number<std::uint32_t>();
    const auto size = header.number<std::uint64_t>();
    if (header.failed()) return corrupt("it breaks off");
    if (version > kVersion) return tooNew("form " + std::to_string(version));
    if (version == 0) return corrupt("it has no version");
    if (size > all.size()) return corrupt("it breaks off");
    if (size < all.size()) return corrupt("there is something after its end");
    if (size < kHeaderBytes + kDigestBytes) return corrupt("it breaks off");
    const std::string_view signedPart = all.substr(0, all.size() - kDigestBytes);
    if (digestBytes(sha256Hex(signedPart)) != all.substr(signedPart.size())) {
        return corrupt("its checksum does not match");
    }
    return signedPart.substr(kHeaderBytes);
}

}  // namespace

bool isSignature(const std::filesystem::path& file) {
    if (file.extension() == kSignatureExtension) return true;
    std::array<char, kMagic.size()> first{};
    std::ifstream in(file, std::ios::binary);
    return in.read(first.data(), first.size()) &&
           std::string_view(first.data(), first.size()) == kMagic;
}

std::string encodeSignature(const IngestedAudio& audio) {
    std::string body;
    putSection(body, "IDEN", identitySection(audio));
    putSection(body, "TAGS", tagsSection(audio.tags));
    putSection(body, "SKCH", sketchOf(audio.features));
    std::string out(kMagic);
    put<std::uint32_t>(out, kVersion);
    put<std::uint32_t>(out, 3);
    put<std::uint64_t>(out, kHeaderBytes + body.size() + kDigestBytes);
    out += body;
    out += digestBytes(sha256Hex(out));
    return out;
}

Result<IngestedAudio> decodeSignature(std::span<const std::byte> bytes) {
    std::uint32_t count = 0;
    const auto body =
        checkedBody({reinterpret_cast<const char*>(bytes.data()), bytes.size()}, count);
    if (!body) return fail(body.error());
    const auto sections = splitSections(*body, count);
    if (!sections) return fail(sections.error());
    IngestedAudio audio;
    if (auto read = readIdentity(*sections->identity, audio); !read) return fail(read.error());
    if (auto read = readTagsSection(sections->tags.value_or(""), audio.tags); !read) {
        return fail(read.error());
    }
    if (auto read = readFeatures(*sections->sketch, audio); !read) return fail(read.error());
    audio.segments = embedTrack(audio.features);
    return audio;
}

Result<IngestedAudio> readSignature(const std::filesystem::path& file) {
    const auto bytes = readWholeFile(file, kLargestSignature);
    if (!bytes) return fail(bytes.error());
    auto audio = decodeSignature(std::as_bytes(std::span(bytes->data(), bytes->size())));
    if (!audio) return fail(audio.error().code, audio.error().message, file.string());
    return audio;
}

}  // namespace tributary
