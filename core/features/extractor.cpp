#include "core/features/extractor.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "core/audio/decoder.h"
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

}  // namespace

struct FeatureExtractor::State {
    std::vector<float> samples = std::vector<float>(kHalfWindow + kHop * kPeakContextFrames, 0.0F);
    std::int64_t received = 0;   // samples pushed so far
    std::int64_t nextFrame = 0;  // first frame of the next chunk
    std::unique_ptr<LogSpectrogram> spectrogram;
    TrackFeatures features;
    std::vector<Eigen::MatrixXf> chroma, melody, bass;
    std::vector<Bytes> power;

    void processChunk(std::int64_t frames);
    void appendPitchClasses(const Eigen::MatrixXf& power, std::int64_t frames, float loudestDb);
};

FeatureExtractor::FeatureExtractor() : state_(std::make_unique<State>()) {}
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
    appendPitchClasses(linear.middleCols(kPeakContextFrames - 2, frames), frames, loudest);
    nextFrame += frames;
    samples.erase(samples.begin(), samples.begin() + frames * kHop);
}

void FeatureExtractor::State::appendPitchClasses(const Eigen::MatrixXf& linear, std::int64_t frames,
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
        const PitchClasses fold = foldPitchClasses(bandsDb, std::max(loudestDb, -80.0F));
        chromaPart.col(c) = fold.chroma;
        melodyPart.col(c) = fold.melody;
        bassPart.col(c) = fold.bass;
    }
    chroma.push_back(std::move(chromaPart));
    melody.push_back(std::move(melodyPart));
    bass.push_back(std::move(bassPart));
    power.push_back(std::move(powerPart));
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
    Eigen::Index columns = 0;
    for (const auto& part : s.chroma) columns += part.cols();
    f.chroma.resize(12, columns);
    f.melody.resize(12, columns);
    f.bass.resize(12, columns);
    f.power.resize(kPowerBands, columns);
    Eigen::Index at = 0;
    for (std::size_t i = 0; i < s.chroma.size(); ++i) {
        const Eigen::Index count = s.chroma[i].cols();
        f.chroma.middleCols(at, count) = s.chroma[i];
        f.melody.middleCols(at, count) = s.melody[i];
        f.bass.middleCols(at, count) = s.bass[i];
        f.power.middleCols(at, count) = s.power[i];
        at += count;
    }
    return std::move(f);
}

TrackFeatures extractFeatures(std::span<const float> samples) {
    FeatureExtractor extractor;
    extractor.push(samples);
    return extractor.finish();
}

}  // namespace tributary
