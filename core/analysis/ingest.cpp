#include "core/analysis/ingest.h"

#include <chrono>
#include <vector>

#include "core/analysis/signature.h"
#include "core/embedding/embedding.h"
#include "core/features/extractor.h"

namespace tributary {
namespace {

constexpr std::size_t kBlockSamples = kAnalysisRate;
constexpr float kSilentDb = -75.0F;  // of the loudest bin: below 16-bit dither

double secondsSince(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

Result<IngestedAudio> readTimed(const std::filesystem::path& file) {
    const auto start = std::chrono::steady_clock::now();
    auto audio = readSignature(file);
    if (audio) audio->featuresS = secondsSince(start);
    return audio;
}

}  // namespace

Result<IngestedAudio> ingest(const std::filesystem::path& file, const Progress& progress,
                             std::stop_token stop) {
    using SteadyClock = std::chrono::steady_clock;
    if (isSignature(file)) return readTimed(file);
    auto decoder = Decoder::open(file);
    if (!decoder) return fail(decoder.error());
    IngestedAudio out;
    out.info = decoder->info();
    FeatureExtractor extractor;
    std::vector<float> block(kBlockSamples);
    std::size_t total = 0;
    while (true) {
        if (stop.stop_requested()) return cancelled();
        const auto decodeStart = SteadyClock::now();
        const auto got = decoder->read(block);
        out.decodeS += secondsSince(decodeStart);
        if (!got) return fail(got.error());
        if (*got == 0) break;
        const auto featuresStart = SteadyClock::now();
        extractor.push({block.data(), *got});
        out.featuresS += secondsSince(featuresStart);
        total += *got;
        const double done = static_cast<double>(total) / kAnalysisRate;
        progress.report("features", std::min(1.0, done / std::max(out.info.durationS, done)));
    }
    out.audioSha256 = decoder->audioSha256();
    out.truncated = decoder->truncated();
    out.durationS = static_cast<double>(total) / kAnalysisRate;
    // A file whose tags cannot be read may still be good audio.
    out.tags = readTags(file).value_or(Tags{});
    if (out.durationS < kShortestS) {
        return fail(
            ErrorCode::AudioTooShort,
            "Too short to analyse: at least 3 seconds of audio are needed. Nothing was changed.",
            file.string());
    }
    const auto featuresStart = SteadyClock::now();
    out.features = extractor.finish();
    if (out.features.loudestDb < kSilentDb) {
        return fail(
            ErrorCode::AudioSilent,
            "Silent: there is nothing to compare. Nothing was changed; check the export that "
            "made this file.",
            file.string());
    }
    out.segments = embedTrack(out.features);
    out.featuresS += secondsSince(featuresStart);
    return out;
}

}  // namespace tributary
