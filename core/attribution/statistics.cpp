#include "core/attribution/statistics.h"

#include <algorithm>
#include <bit>
#include <cmath>

#include "core/attribution/composition.h"
#include "core/attribution/pitch_match.h"
#include "core/base/check.h"
#include "core/base/digest.h"
#include "core/features/composition_views.h"

// The impostors' file, put into the program by the build (packaging/cmake/TributaryEmbed.cmake).
extern const unsigned char tributary_cohort_data[];
extern const unsigned long tributary_cohort_size;

namespace tributary {
namespace {

constexpr std::uint32_t kCohortMagic = 0x48435254;  // "TRCH"
constexpr std::uint32_t kCohortVersion = 2;
constexpr std::size_t kFoldBytes = 4 * 12;  // a frame
constexpr std::uint32_t kMostClips = 1024;
constexpr std::uint32_t kMostCount = 1U << 20;
constexpr float kLeastDeviation = 1e-3F;

std::span<const std::byte> cohortBytes() {
    return {reinterpret_cast<const std::byte*>(tributary_cohort_data), tributary_cohort_size};
}

void put32(std::vector<std::byte>& out, std::uint32_t value) {
    for (int i = 0; i < 4; ++i) out.push_back(static_cast<std::byte>((value >> (8 * i)) & 0xFF));
}

std::uint32_t get32(std::span<const std::byte> bytes, std::size_t at) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value |= static_cast<std::uint32_t>(bytes[at + i]) << (8 * i);
    return value;
}

/// Running mean and deviation.
struct Accumulator {
    double sum = 0.0, squares = 0.0;
    int count = 0;
    void add(float x) {
        sum += x;
        squares += static_cast<double>(x) * x;
        ++count;
    }
    [[nodiscard]] ScoreMoments moments() const {
        if (count == 0) return {};
        const double mean = sum / count;
        const double variance = std::max(0.0, squares / count - mean * mean);
        return {static_cast<float>(mean),
                std::max(kLeastDeviation, static_cast<float>(std::sqrt(variance)))};
    }
};

/// The cohort cut into templates, once for all tracks.
struct PreparedCohort {
    std::vector<PitchQuery> first, second, chords;
};

const PreparedCohort& preparedCohort(const AttributionSettings& settings) {
    static const PreparedCohort prepared = [&] {
        PreparedCohort p;
        const auto speeds = pitchSpeeds(settings);
        const CompositionViews views = compositionViews(settings);
        for (const TrackFeatures& clip : cohort()) {
            // Windows end to end: as many as two moments need.
            const auto notes = [&](PitchView view) {
                return preparePitchQuery(PitchSequence(clip, view), 0.0, clip.durationS,
                                         settings.noteWindowS, settings.noteWindowS, speeds);
            };
            p.first.push_back(notes(views.first));
            p.second.push_back(notes(views.second));
            p.chords.push_back(preparePitchQuery(PitchSequence(clip, views.chords), 0.0,
                                                 clip.durationS, settings.chordWindowS,
                                                 settings.chordHopS, speeds));
        }
        return p;
    }();
    return prepared;
}

}  // namespace

std::span<const TrackFeatures> cohort() {
    static const std::vector<TrackFeatures> clips = [] {
        auto decoded = decodeCohort(cohortBytes());
        CHECK(decoded.has_value());
        for (TrackFeatures& clip : *decoded) addCompositionViews(clip);
        return std::move(*decoded);
    }();
    return clips;
}

const std::string& cohortSha256() {
    static const std::string digest = [] {
        Sha256 hash;
        hash.update(cohortBytes());
        return hash.finishHex();
    }();
    return digest;
}

TrackStatistics measureAgainstCohort(const TrackFeatures& track,
                                     const AttributionSettings& settings) {
    const PreparedCohort& prepared = preparedCohort(settings);
    const CompositionViews views = compositionViews(settings);
    const PitchSequence first(track, views.first);
    const PitchSequence second(track, views.second);
    const PitchSequence chords(track, views.chords);
    Accumulator windows, chains;
    for (std::size_t c = 0; c < prepared.first.size(); ++c) {
        const PitchPair pairs[] = {{prepared.first[c], first}, {prepared.second[c], second}};
        const PitchMaxima maxima = correlationMaxima(pairs);
        for (int w = 0; w < maxima.windows; ++w) windows.add(maxima.best(w));
    }
    for (const PitchQuery& clip : prepared.chords)
        chains.add(matchChain(clip, CorrelationTensor(clip, chords), {}).chain);
    return {windows.moments(), chains.moments()};
}

std::vector<std::byte> encodeStatistics(const TrackStatistics& s) {
    std::vector<std::byte> out;
    for (const ScoreMoments& m : {s.notes, s.chords}) {
        put32(out, std::bit_cast<std::uint32_t>(m.mean));
        put32(out, std::bit_cast<std::uint32_t>(m.deviation));
    }
    return out;
}

Result<TrackStatistics> decodeStatistics(std::span<const std::byte> bytes) {
    const auto at = [&](std::size_t i) { return std::bit_cast<float>(get32(bytes, 4 * i)); };
    if (bytes.size() == 16) {
        const TrackStatistics s{{at(0), at(1)}, {at(2), at(3)}};
        const auto sound = [](const ScoreMoments& m) {
            return std::isfinite(m.mean) && std::isfinite(m.deviation) && m.deviation > 0.0F;
        };
        if (sound(s.notes) && sound(s.chords)) return s;
    }
    return fail(
        ErrorCode::SketchCorrupt,
        "The stored score statistics of this track are damaged. Other tracks are not affected; "
        "run 'catalogue reindex' to compute them again.");
}

std::vector<std::byte> encodeCohort(std::span<const TrackFeatures> clips) {
    std::vector<std::byte> out;
    put32(out, kCohortMagic);
    put32(out, kCohortVersion);
    put32(out, static_cast<std::uint32_t>(clips.size()));
    for (const TrackFeatures& clip : clips) {
        put32(out, static_cast<std::uint32_t>(std::lround(clip.durationS * 1000.0)));
        put32(out, static_cast<std::uint32_t>(clip.chroma.cols()));
        put32(out, static_cast<std::uint32_t>(clip.peaks.size()));
        for (const Eigen::MatrixXf* view : {&clip.chroma, &clip.melody, &clip.bass, &clip.onsets}) {
            for (Eigen::Index i = 0; i < view->size(); ++i) {
                out.push_back(static_cast<std::byte>(static_cast<std::uint8_t>(view->data()[i])));
            }
        }
        for (const SpectralPeak& p : clip.peaks) {
            put32(out, (p.frame << 16) | (static_cast<std::uint32_t>(p.bin) << 8) | p.strength);
        }
    }
    return out;
}

Result<std::vector<TrackFeatures>> decodeCohort(std::span<const std::byte> bytes) {
    const auto corrupt = [] {
        return fail(
            ErrorCode::WeightsCorrupt,
            "The built-in comparison clips are damaged. Nothing was changed; install the program "
            "again.");
    };
    if (bytes.size() < 12 || get32(bytes, 0) != kCohortMagic || get32(bytes, 4) != kCohortVersion) {
        return corrupt();
    }
    const std::uint32_t count = get32(bytes, 8);
    if (count > kMostClips) return corrupt();
    std::vector<TrackFeatures> clips;
    std::size_t at = 12;
    for (std::uint32_t c = 0; c < count; ++c) {
        if (bytes.size() - at < 12) return corrupt();
        TrackFeatures clip;
        clip.durationS = get32(bytes, at) / 1000.0;
        const std::uint32_t frames = get32(bytes, at + 4);
        const std::uint32_t peaks = get32(bytes, at + 8);
        at += 12;
        if (frames > kMostCount || peaks > kMostCount) return corrupt();
        if (bytes.size() - at < std::size_t{frames} * kFoldBytes + std::size_t{peaks} * 4)
            return corrupt();
        for (Eigen::MatrixXf* view : {&clip.chroma, &clip.melody, &clip.bass, &clip.onsets}) {
            view->resize(12, frames);
            for (Eigen::Index i = 0; i < view->size(); ++i) {
                view->data()[i] = static_cast<float>(std::to_integer<std::uint8_t>(bytes[at++]));
            }
        }
        for (std::uint32_t p = 0; p < peaks; ++p, at += 4) {
            const std::uint32_t word = get32(bytes, at);
            clip.peaks.push_back({word >> 16, static_cast<std::uint8_t>((word >> 8) & 0xFF),
                                  static_cast<std::uint8_t>(word & 0xFF)});
            if (clip.peaks.back().bin >= kLogBins) return corrupt();
        }
        clips.push_back(std::move(clip));
    }
    if (at != bytes.size()) return corrupt();
    return clips;
}

}  // namespace tributary
