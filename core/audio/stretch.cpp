#include "core/audio/stretch.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include <rubberband/RubberBandStretcher.h>

#include "core/audio/playback_reader.h"
#include "core/audio/writer.h"

namespace tributary {
namespace {

constexpr int kRate = 48000;
constexpr std::size_t kBlock = 4096;
constexpr double kMostSemitones = 36.0;
constexpr double kSlowest = 0.25, kFastest = 4.0;

using Stereo = std::array<std::vector<float>, 2>;

/// The channels of a part of a file, apart.
Result<Stereo> readPart(const StretchRequest& request, const std::stop_token& stop) {
    auto reader = PlaybackReader::open(request.file, kRate);
    if (!reader) return fail(reader.error());
    std::int64_t at = std::max<std::int64_t>(0, std::llround(request.beginS * kRate));
    const auto end =
        std::min<std::int64_t>(std::llround(request.endS * kRate), reader->frameCount());
    Stereo part;
    while (at < end) {
        if (stop.stop_requested()) return cancelled();
        const std::int64_t chunk = at / reader->chunkFrames();
        const std::vector<float> samples = reader->readChunk(chunk);
        const std::int64_t skip = at - chunk * reader->chunkFrames();
        const std::int64_t take =
            std::min(static_cast<std::int64_t>(samples.size() / 2) - skip, end - at);
        if (take <= 0) break;
        for (std::int64_t i = skip; i < skip + take; ++i) {
            part[0].push_back(samples[static_cast<std::size_t>(2 * i)]);
            part[1].push_back(samples[static_cast<std::size_t>(2 * i + 1)]);
        }
        at += take;
    }
    return part;
}

/// Feeds the whole part through one of the stretcher's passes and calls `after` behind each block.
template <class Pass, class After>
Result<void> feed(const Stereo& part, const std::stop_token& stop, const Pass& pass,
                  const After& after) {
    for (std::size_t at = 0; at < part[0].size(); at += kBlock) {
        if (stop.stop_requested()) return cancelled();
        const std::size_t count = std::min(kBlock, part[0].size() - at);
        const std::array<const float*, 2> input{part[0].data() + at, part[1].data() + at};
        pass(input.data(), count, at + count >= part[0].size());
        after(static_cast<double>(at + count) / static_cast<double>(part[0].size()));
    }
    return {};
}

}  // namespace

Result<void> writeStretched(const StretchRequest& request, const std::filesystem::path& output,
                            const Progress& progress, std::stop_token stop) {
    const bool fits = request.endS > request.beginS &&
                      request.endS - request.beginS <= kLongestStretchS &&
                      std::abs(request.semitones) <= kMostSemitones && request.speed >= kSlowest &&
                      request.speed <= kFastest;
    if (!fits) {
        return fail(ErrorCode::InvalidArgument,
                    "This passage cannot be moved to another key or tempo. It can be heard as it "
                    "is.",
                    request.file.string());
    }
    const auto part = readPart(request, stop);
    if (!part) return fail(part.error());
    using RubberBand::RubberBandStretcher;
    RubberBandStretcher stretcher(
        kRate, 2,
        RubberBandStretcher::OptionProcessOffline | RubberBandStretcher::OptionEngineFiner |
            RubberBandStretcher::OptionThreadingNever | RubberBandStretcher::OptionChannelsTogether,
        1.0 / request.speed, std::exp2(request.semitones / 12.0));
    stretcher.setExpectedInputDuration((*part)[0].size());
    auto studied = feed(
        *part, stop,
        [&](const float* const* in, std::size_t n, bool last) { stretcher.study(in, n, last); },
        [&](double done) { progress.report("stretch", 0.3 * done); });
    if (!studied) return studied;

    std::vector<float> made;
    Stereo block;
    const auto take = [&] {
        for (int waiting = stretcher.available(); waiting > 0; waiting = stretcher.available()) {
            const auto count = static_cast<std::size_t>(waiting);
            for (auto& channel : block) channel.resize(count);
            const std::array<float*, 2> out{block[0].data(), block[1].data()};
            const std::size_t got = stretcher.retrieve(out.data(), count);
            for (std::size_t i = 0; i < got; ++i) {
                made.push_back(block[0][i]);
                made.push_back(block[1][i]);
            }
        }
    };
    auto processed = feed(
        *part, stop,
        [&](const float* const* in, std::size_t n, bool last) { stretcher.process(in, n, last); },
        [&](double done) {
            take();
            progress.report("stretch", 0.3 + 0.7 * done);
        });
    if (!processed) return processed;
    take();
    return writeAudio(output, made, 2, kRate);
}

}  // namespace tributary
