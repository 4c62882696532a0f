#include "core/features/sketch.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>

#include "core/base/check.h"
#include "core/features/composition_views.h"
#include "core/features/pitch_classes.h"

namespace tributary {
namespace {

constexpr std::uint32_t kMagic = 0x4B535254;   // "TRSK"
constexpr std::uint32_t kHeardVersion = 3;     // heard pitch classes without composition views
constexpr std::uint32_t kLevelsVersion = 2;    // pitch classes from levels, and no onsets
constexpr std::uint32_t kBodyOnlyVersion = 1;  // likewise; its checksum leaves the header out
constexpr std::size_t kHeaderBytes = 40;
constexpr std::size_t kChecksumAt = 32;
constexpr std::uint32_t kMostFrames = 1U << 22;  // four and a half days
constexpr std::uint32_t kMostPeaks = 1U << 28;

constexpr std::uint64_t kChecksumStart = 0xCBF29CE484222325ULL;

/// FNV-1a, 64 bit, continued from `hash`: catches torn and flipped bytes, not malice.
std::uint64_t checksum(std::span<const std::byte> bytes, std::uint64_t hash = kChecksumStart) {
    for (const std::byte b : bytes)
        hash = (hash ^ static_cast<std::uint64_t>(b)) * 0x100000001B3ULL;
    return hash;
}

template <class T>
void put(std::vector<std::byte>& out, T value) {
    for (std::size_t i = 0; i < sizeof(T); ++i) {
        out.push_back(static_cast<std::byte>((value >> (8 * i)) & 0xFF));
    }
}

template <class T>
T get(std::span<const std::byte> bytes, std::size_t at) {
    T value = 0;
    for (std::size_t i = 0; i < sizeof(T); ++i) {
        value |= static_cast<T>(static_cast<T>(bytes[at + i]) << (8 * i));
    }
    return value;
}

void putMatrix(std::vector<std::byte>& out, const Eigen::MatrixXf& m) {
    for (Eigen::Index i = 0; i < m.size(); ++i) {
        out.push_back(static_cast<std::byte>(static_cast<std::uint8_t>(m.data()[i])));
    }
}

// Whole numbers −127 … 127 are written as 1 … 255.
constexpr float kViewZero = 128.0F;

std::size_t viewBytes(std::size_t frames) {
    return 24 * (frames / kChromaPerStructure) + 12 * (frames / kChromaPerHarmony);
}

Eigen::MatrixXf getMatrix(std::span<const std::byte> bytes, Eigen::Index rows, Eigen::Index cols) {
    Eigen::MatrixXf m(rows, cols);
    for (Eigen::Index i = 0; i < m.size(); ++i) {
        m.data()[i] = static_cast<float>(std::to_integer<std::uint8_t>(bytes[i]));
    }
    return m;
}

}  // namespace

std::uint8_t encodePower(float power) {
    if (!(power > 0.0F)) return 0;
    const float code = 2.0F * (10.0F * std::log10(power) + 115.0F);
    return static_cast<std::uint8_t>(std::clamp(std::round(code), 0.0F, 255.0F));
}

float decodePower(std::uint8_t code) {
    static const std::array<float, 256> table = [] {
        std::array<float, 256> t{};
        for (int i = 1; i < 256; ++i) {
            t[i] = static_cast<float>(std::pow(10.0, (i / 2.0 - 115.0) / 10.0));
        }
        return t;
    }();
    return table[code];
}

std::vector<std::byte> sketchPrefix() {
    std::vector<std::byte> prefix;
    put(prefix, kMagic);
    put(prefix, kSketchVersion);
    return prefix;
}

// Header: magic, version, frames, peaks (u32 each), duration in µs (u64), tuning in 1/1000 cent and
// loudest in 1/1000 dB (i32 each), checksum of the header before it and of the body (u64). Body:
// chroma, melody, bass and, from version 3 on, onsets (12 bytes a frame each), power (84 bytes a
// frame), from version 4 on structure (24 bytes for every third frame) and harmony (12 for every
// fourth), peaks (frame step u16, bin, strength; a step of 65535 repeats). Pitch classes from
// levels are written as version 2, so that later sketches are always of heard ones.
std::vector<std::byte> encodeSketch(const TrackFeatures& f) {
    std::vector<std::byte> body;
    const auto frames = static_cast<std::size_t>(f.chroma.cols());
    const bool heard = f.pitches == PitchSource::Heard;
    CHECK(!heard || f.onsets.cols() == f.chroma.cols());
    body.reserve(frames * (48 + kPowerBands) + f.peaks.size() * 4);
    putMatrix(body, f.chroma);
    putMatrix(body, f.melody);
    putMatrix(body, f.bass);
    if (heard) putMatrix(body, f.onsets);
    for (Eigen::Index i = 0; i < f.power.size(); ++i) {
        body.push_back(static_cast<std::byte>(f.power.data()[i]));
    }
    if (heard) {
        CHECK(f.structure.cols() == f.chroma.cols() / kChromaPerStructure);
        CHECK(f.harmony.cols() == f.chroma.cols() / kChromaPerHarmony);
        putMatrix(body, f.structure.array() + kViewZero);
        putMatrix(body, f.harmony.array() + kViewZero);
    }
    std::uint32_t last = 0;
    for (const SpectralPeak& p : f.peaks) {
        std::uint32_t step = p.frame - last;
        while (step >= 0xFFFF) {
            put<std::uint16_t>(body, 0xFFFF);
            put<std::uint16_t>(body, 0);
            step -= 0xFFFF;
        }
        put<std::uint16_t>(body, static_cast<std::uint16_t>(step));
        put<std::uint8_t>(body, p.bin);
        put<std::uint8_t>(body, p.strength);
        last = p.frame;
    }
    std::vector<std::byte> out;
    out.reserve(kHeaderBytes + body.size());
    put(out, kMagic);
    put(out, heard ? kSketchVersion : kLevelsVersion);
    put(out, static_cast<std::uint32_t>(frames));
    put(out, static_cast<std::uint32_t>(f.peaks.size()));
    put(out, static_cast<std::uint64_t>(std::llround(f.durationS * 1e6)));
    put(out, static_cast<std::uint32_t>(std::lround(f.tuningCents * 1000.0F)));
    put(out, static_cast<std::uint32_t>(std::lround(f.loudestDb * 1000.0F)));
    put(out, checksum(body, checksum(out)));
    out.insert(out.end(), body.begin(), body.end());
    return out;
}

Result<TrackFeatures> decodeSketch(std::span<const std::byte> bytes) {
    const auto corrupt = [](const char* what) {
        return fail(ErrorCode::SketchCorrupt,
                    std::string("The stored features of this track are damaged (") + what +
                        "). Other tracks are not affected; remove the track and import it again.");
    };
    if (bytes.size() < kHeaderBytes) return corrupt("too short");
    if (get<std::uint32_t>(bytes, 0) != kMagic) return corrupt("not a sketch");
    const auto version = get<std::uint32_t>(bytes, 4);
    if (version < kBodyOnlyVersion || version > kSketchVersion) return corrupt("unknown version");
    const auto frames = get<std::uint32_t>(bytes, 8);
    const auto peakCount = get<std::uint32_t>(bytes, 12);
    if (frames > kMostFrames || peakCount > kMostPeaks) return corrupt("impossible size");
    const auto body = bytes.subspan(kHeaderBytes);
    const bool heard = version > kLevelsVersion;
    const std::size_t folds = heard ? 4 : 3;
    const bool viewed = version > kHeardVersion;
    const std::size_t plain = static_cast<std::size_t>(frames) * (12 * folds + kPowerBands);
    const std::size_t fixed = plain + (viewed ? viewBytes(frames) : 0);
    if (body.size() < fixed || (body.size() - fixed) % 4 != 0) return corrupt("wrong size");
    const std::uint64_t start =
        version == kBodyOnlyVersion ? kChecksumStart : checksum(bytes.first(kChecksumAt));
    if (checksum(body, start) != get<std::uint64_t>(bytes, kChecksumAt)) return corrupt("checksum");

    TrackFeatures f;
    f.durationS = static_cast<double>(get<std::uint64_t>(bytes, 16)) * 1e-6;
    f.tuningCents =
        static_cast<float>(std::bit_cast<std::int32_t>(get<std::uint32_t>(bytes, 24))) / 1000.0F;
    f.loudestDb =
        static_cast<float>(std::bit_cast<std::int32_t>(get<std::uint32_t>(bytes, 28))) / 1000.0F;
    const std::size_t fold = static_cast<std::size_t>(frames) * 12;
    f.chroma = getMatrix(body, 12, frames);
    f.melody = getMatrix(body.subspan(fold), 12, frames);
    f.bass = getMatrix(body.subspan(2 * fold), 12, frames);
    f.pitches = heard ? PitchSource::Heard : PitchSource::FromLevels;
    f.onsets = heard ? getMatrix(body.subspan(3 * fold), 12, frames) : risesOf(f.chroma);
    f.power.resize(kPowerBands, frames);
    std::memcpy(f.power.data(), body.data() + folds * fold,
                static_cast<std::size_t>(f.power.size()));
    if (viewed) {
        const Eigen::Index structure = frames / kChromaPerStructure;
        f.structure = getMatrix(body.subspan(plain), 24, structure).array() - kViewZero;
        f.harmony = getMatrix(body.subspan(plain + static_cast<std::size_t>(24 * structure)), 12,
                              frames / kChromaPerHarmony)
                        .array() -
                    kViewZero;
    } else {
        addCompositionViews(f);
    }
    std::uint32_t frame = 0;
    f.peaks.reserve(std::min<std::size_t>(peakCount, (body.size() - fixed) / 4));
    for (std::size_t at = fixed; at < body.size(); at += 4) {
        const auto step = get<std::uint16_t>(body, at);
        frame += step;
        if (step == 0xFFFF) continue;
        f.peaks.push_back(
            {frame, get<std::uint8_t>(body, at + 2), get<std::uint8_t>(body, at + 3)});
        if (f.peaks.back().bin >= kLogBins) return corrupt("peak out of range");
    }
    if (f.peaks.size() != peakCount) return corrupt("peak count");
    return f;
}

}  // namespace tributary
