#include "core/features/extractor.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>
#include <vector>

#include "core/audio/decoder.h"
#include "core/base/check.h"
#include "core/features/composition_views.h"
#include "core/features/heard_pitches.h"
#include "core/features/note_listener.h"
#include "core/features/peaks.h"
#include "core/features/pitch_classes.h"
#include "core/features/sketch.h"
#include "core/features/spectrogram.h"

namespace tributary {
namespace {

constexpr std::int64_t kHop = 512;
constexpr std::int64_t kHalfWindow = LogSpectrogram::kLongWindow / 2;
constexpr std::int64_t kChunkFrames = 640 * kPeakFramesPerChroma;  // about a minute
constexpr float kSilenceDb = -120.0F;
constexpr float kFloorBelowLoudestDb = 66.0F;

using Bytes = Eigen::Matrix<std::uint8_t, Eigen::Dynamic, Eigen::Dynamic>;

float toDb(float power) {
    return 10.0F * std::log10(power + 1e-12F);
}

/// The parts side by side; at least one.
template <class Matrix>
Matrix joined(const std::vector<Matrix>& parts) {
    Eigen::Index columns = 0;
    for (const Matrix& part : parts) columns += part.cols();
    Matrix out(parts.front().rows(), columns);
    Eigen::Index at = 0;
    for (const Matrix& part : parts) {
        out.middleCols(at, part.cols()) = part;
        at += part.cols();
    }
    return out;
}

}  // namespace

struct FeatureExtractor::State {
    std::vector<float> samples = std::vector<float>(kHalfWindow + kHop * kPeakContextFrames, 0.0F);
    std::int64_t received = 0;   // samples pushed so far
    std::int64_t nextFrame = 0;  // first frame of the next chunk
    std::unique_ptr<LogSpectrogram> spectrogram;
    TrackFeatures features;
    std::optional<HeardPitches> heard;
    std::vector<Eigen::MatrixXf> chroma, melody, bass;  // where nothing is heard
    std::vector<Bytes> power;

    void processChunk(std::int64_t frames);
    void appendPower(const Eigen::MatrixXf& linear, std::int64_t frames, float loudestDb);
};

FeatureExtractor::FeatureExtractor(PitchSource pitches) : state_(std::make_unique<State>()) {
    state_->features.pitches = pitches;
    if (pitches == PitchSource::FromLevels) return;
    Result<Network> network = readNoteNetwork();
    CHECK(network.has_value());  // it is part of the program
    state_->heard.emplace(std::move(*network));
}
FeatureExtractor::FeatureExtractor(FeatureExtractor&&) noexcept = default;
FeatureExtractor& FeatureExtractor::operator=(FeatureExtractor&&) noexcept = default;
FeatureExtractor::~FeatureExtractor() = default;

/// Works on frames nextFrame … nextFrame + frames − 1; `samples` begins kPeakContextFrames frames
/// and half a window before them.
void FeatureExtractor::State::processChunk(std::int64_t frames) {
    const std::int64_t columns = frames + 2 * kPeakContextFrames;
    const auto needed = static_cast<std::size_t>(columns * kHop + 2 * kHalfWindow);
    if (samples.size() < needed) samples.resize(needed, 0.0F);
    if (!spectrogram) {
        // What else has been pushed already depends on the size of the blocks.
        features.tuningCents = estimateTuning({samples.data(), needed});
        spectrogram = std::make_unique<LogSpectrogram>(features.tuningCents);
    }
    Eigen::MatrixXf linear(kLogBins, columns);
    for (std::int64_t t = 0; t < columns; ++t) {
        spectrogram->compute({samples.data() + t * kHop, LogSpectrogram::kLongWindow},
                             {linear.col(t).data(), kLogBins});
    }
    const Eigen::MatrixXf db = linear.unaryExpr(&toDb);
    const float loudest = db.middleCols(kPeakContextFrames, frames).maxCoeff();
    features.loudestDb = std::max(features.loudestDb, loudest);
    const float floor = std::max(kSilenceDb + 20.0F, loudest - kFloorBelowLoudestDb);
    const auto peaks = pickPeaks(db, nextFrame - kPeakContextFrames, floor);
    features.peaks.insert(features.peaks.end(), peaks.begin(), peaks.end());
    appendPower(linear.middleCols(kPeakContextFrames - 2, frames), frames, loudest);
    nextFrame += frames;
    samples.erase(samples.begin(), samples.begin() + frames * kHop);
}

void FeatureExtractor::State::appendPower(const Eigen::MatrixXf& linear, std::int64_t frames,
                                          float loudestDb) {
    const Eigen::Index count = frames / kPeakFramesPerChroma;
    Eigen::MatrixXf chromaPart(12, count), melodyPart(12, count), bassPart(12, count);
    Bytes powerPart(kPowerBands, count);
    for (Eigen::Index c = 0; c < count; ++c) {
        const Eigen::VectorXf mean =
            linear.middleCols(c * kPeakFramesPerChroma, kPeakFramesPerChroma).rowwise().mean();
        Eigen::VectorXf bandsDb(kPowerBands);
        for (int s = 0; s < kPowerBands; ++s) {
            const float sum = mean.segment<3>(3 * s).sum();
            bandsDb[s] = toDb(sum);
            powerPart(s, c) = encodePower(sum);
        }
        if (heard) continue;
        const PitchClasses fold = foldPitchClasses(bandsDb, std::max(loudestDb, -80.0F));
        chromaPart.col(c) = fold.chroma;
        melodyPart.col(c) = fold.melody;
        bassPart.col(c) = fold.bass;
    }
    power.push_back(std::move(powerPart));
    if (heard) {
        heard->push(linear);
        return;
    }
    chroma.push_back(std::move(chromaPart));
    melody.push_back(std::move(melodyPart));
    bass.push_back(std::move(bassPart));
}

void FeatureExtractor::push(std::span<const float> block) {
    State& s = *state_;
    s.samples.insert(s.samples.end(), block.begin(), block.end());
    s.received += static_cast<std::int64_t>(block.size());
    constexpr auto kNeeded =
        static_cast<std::size_t>((kChunkFrames + 2 * kPeakContextFrames) * kHop + 2 * kHalfWindow);
    while (s.samples.size() >= kNeeded) s.processChunk(kChunkFrames);
}

TrackFeatures FeatureExtractor::finish() {
    State& s = *state_;
    const std::int64_t frames = s.received / kHop + 1;
    while (s.nextFrame < frames) {
        const std::int64_t left = frames - s.nextFrame;
        const std::int64_t rounded =
            (left + kPeakFramesPerChroma - 1) / kPeakFramesPerChroma * kPeakFramesPerChroma;
        s.processChunk(std::min(kChunkFrames, rounded));
    }
    TrackFeatures& f = s.features;
    f.durationS = static_cast<double>(s.received) / kAnalysisRate;
    f.power = joined(s.power);
    if (s.heard) {
        s.heard->finish(f);
        CHECK(f.chroma.cols() == f.power.cols());
    } else {
        f.chroma = joined(s.chroma);
        f.melody = joined(s.melody);
        f.bass = joined(s.bass);
        f.onsets = risesOf(f.chroma);
    }
    addCompositionViews(f);
    return std::move(f);
}

TrackFeatures extractFeatures(std::span<const float> samples, PitchSource pitches) {
    FeatureExtractor extractor(pitches);
    extractor.push(samples);
    return extractor.finish();
}

}  // namespace tributary
