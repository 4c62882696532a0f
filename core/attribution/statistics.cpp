#include "core/attribution/statistics.h"

#include <algorithm>
#include <bit>
#include <cmath>

#include "core/attribution/composition.h"
#include "core/attribution/pitch_match.h"
#include "core/attribution/recording.h"
#include "core/base/check.h"
#include "core/base/digest.h"

// The impostors' file, put into the program by the build (packaging/cmake/TributaryEmbed.cmake).
extern const unsigned char tributary_cohort_data[];
extern const unsigned long tributary_cohort_size;

namespace tributary {
namespace {

constexpr std::uint32_t kCohortMagic = 0x48435254;  // "TRCH"
constexpr std::uint32_t kCohortVersion = 1;
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

/// The cohort cut into windows and templates, once for all tracks.
struct PreparedCohort {
    std::vector<std::vector<VoteWindow>> votes;
    std::vector<PitchQuery> chroma, chords;              // long windows
    std::vector<PitchQuery> phraseChroma, phraseMelody;  // short ones, for structure
};

const PreparedCohort& preparedCohort(const AttributionSettings& settings) {
    static const PreparedCohort prepared = [&] {
        PreparedCohort p;
        for (const TrackFeatures& clip : cohort()) {
            // Every other window of votes: enough for two moments, at half the cost.
            p.votes.push_back(voteWindows(clip, 0.0, clip.durationS, settings.voteWindowS,
                                          2.0 * settings.coarseVoteHopS));
            const auto prepare = [&](PitchView view, double windowS, double hopS) {
                return preparePitchQuery(PitchSequence(clip, view), 0.0, clip.durationS, windowS,
                                         hopS, pitchSpeeds(settings));
            };
            p.chroma.push_back(
                prepare(PitchView::Chroma, settings.pitchWindowS, settings.pitchHopS));
            p.chords.push_back(
                prepare(PitchView::Chords, settings.pitchWindowS, settings.pitchHopS));
            // Windows end to end: as many as two moments need.
            p.phraseChroma.push_back(
                prepare(PitchView::Chroma, settings.structureWindowS, settings.structureWindowS));
            p.phraseMelody.push_back(
                prepare(PitchView::Melody, settings.structureWindowS, settings.structureWindowS));
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
    const PeakRows rows(track, settings.coarseRowHopS, settings.coarseToleranceS);
    const PitchSequence chroma(track, PitchView::Chroma);
    const PitchSequence melody(track, PitchView::Melody);
    const PitchSequence chords(track, PitchView::Chords);
    const auto grid = coarseGrid(settings);
    Accumulator votes, windows, chains, blends, chordChains;
    for (const auto& clip : prepared.votes) {
        for (const VoteWindow& window : clip) {
            float best = 0.0F;
            for (const Warp& warp : grid) {
                best = std::max(best, vote(window.peaks, rows, warp, settings.voteWindowS).z);
            }
            votes.add(best);
        }
    }
    for (std::size_t c = 0; c < prepared.chroma.size(); ++c) {
        const CorrelationTensor tensor(prepared.chroma[c], chroma);
        const PitchExtremes extremes = pitchExtremes(prepared.chroma[c], tensor);
        for (const float x : extremes.windows) windows.add(x);
        chains.add(extremes.chain);
        CorrelationTensor phrases(prepared.phraseChroma[c], chroma);
        phrases.blend(CorrelationTensor(prepared.phraseMelody[c], melody));
        for (const float x : pitchExtremes(prepared.phraseChroma[c], phrases).windows)
            blends.add(x);
        const CorrelationTensor chordTensor(prepared.chords[c], chords);
        chordChains.add(pitchExtremes(prepared.chords[c], chordTensor).chain);
    }
    return {votes.moments(), windows.moments(), chains.moments(), blends.moments(),
            chordChains.moments()};
}

std::vector<std::byte> encodeStatistics(const TrackStatistics& s) {
    std::vector<std::byte> out;
    for (const ScoreMoments& m :
         {s.vote, s.pitchWindow, s.pitchChain, s.blendWindow, s.chordChain}) {
        put32(out, std::bit_cast<std::uint32_t>(m.mean));
        put32(out, std::bit_cast<std::uint32_t>(m.deviation));
    }
    return out;
}

Result<TrackStatistics> decodeStatistics(std::span<const std::byte> bytes) {
    const auto at = [&](std::size_t i) { return std::bit_cast<float>(get32(bytes, 4 * i)); };
    TrackStatistics s;
    if (bytes.size() == 40) {
        s = {{at(0), at(1)}, {at(2), at(3)}, {at(4), at(5)}, {at(6), at(7)}, {at(8), at(9)}};
        const auto sound = [](const ScoreMoments& m) {
            return std::isfinite(m.mean) && std::isfinite(m.deviation) && m.deviation > 0.0F;
        };
        if (sound(s.vote) && sound(s.pitchWindow) && sound(s.pitchChain) && sound(s.blendWindow) &&
            sound(s.chordChain)) {
            return s;
        }
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
        for (const Eigen::MatrixXf* view : {&clip.chroma, &clip.melody, &clip.bass}) {
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
        if (bytes.size() - at < std::size_t{frames} * 36 + std::size_t{peaks} * 4) return corrupt();
        for (Eigen::MatrixXf* view : {&clip.chroma, &clip.melody, &clip.bass}) {
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
