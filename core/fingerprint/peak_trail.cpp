#include "core/fingerprint/peak_trail.h"

#include <cstdint>
#include <utility>

namespace tributary {
namespace {

constexpr std::uint32_t kLongestStep = 255;
constexpr std::uint8_t kPause = 255;
static_assert(kLogBins <= kPause);

}  // namespace

PeakTrail::PeakTrail(const TrackFeatures& track) : durationS_(track.durationS) {
    bytes_.reserve(2 * track.peaks.size());
    const auto put = [&](std::uint32_t step, std::uint8_t bin) {
        bytes_ += static_cast<char>(step);
        bytes_ += static_cast<char>(bin);
    };
    std::uint32_t last = 0;
    for (const SpectralPeak& peak : track.peaks) {
        for (; peak.frame - last > kLongestStep; last += kLongestStep) put(kLongestStep, kPause);
        put(peak.frame - last, peak.bin);
        last = peak.frame;
    }
}

PeakTrail::PeakTrail(double durationS, std::string bytes)
    : durationS_(durationS), bytes_(std::move(bytes)) {}

TrackFeatures PeakTrail::features() const {
    TrackFeatures out;
    out.durationS = durationS_;
    out.peaks.reserve(bytes_.size() / 2);
    std::uint32_t frame = 0;
    for (std::size_t i = 0; i + 1 < bytes_.size(); i += 2) {
        frame += static_cast<std::uint8_t>(bytes_[i]);
        const auto bin = static_cast<std::uint8_t>(bytes_[i + 1]);
        if (bin < kLogBins) out.peaks.push_back({frame, bin, kLongestStep});
    }
    return out;
}

}  // namespace tributary
