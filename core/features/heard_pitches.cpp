#include "core/features/heard_pitches.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <utility>

#include "core/base/check.h"
#include "core/features/sketch.h"

namespace tributary {
namespace {

constexpr std::uint8_t kLeastAudible = 30;  // −100 dB full scale

}  // namespace

HeardPitches::HeardPitches(Network network) : network_(std::move(network)), listener_(network_) {}

void HeardPitches::push(const Eigen::Ref<const Eigen::MatrixXf>& power) {
    CHECK(power.rows() == kLogBins && power.cols() % 2 == 0);
    std::array<std::uint8_t, kLogBins> codes{};
    for (Eigen::Index t = 0; t < power.cols(); t += 2) {
        for (int b = 0; b < kLogBins; ++b) {
            codes[b] = encodePower(0.5F * (power(b, t) + power(b, t + 1)));
        }
        silent_.push_back(*std::max_element(codes.begin(), codes.end()) < kLeastAudible);
        listener_.push(codes, answers_);
    }
    take();
}

void HeardPitches::take() {
    std::size_t at = 0;
    for (; answers_.size() - at >= 2 * kNoteFrameBytes; at += 2 * kNoteFrameBytes) {
        for (const std::size_t half : {0, 1}) {
            if (!silent_[2 * folds_.size() + half]) continue;
            // Even where it is sure of nothing the network is not sure of silence.
            std::fill_n(answers_.begin() + static_cast<std::ptrdiff_t>(at + half * kNoteFrameBytes),
                        kNoteFrameBytes, std::uint8_t{0});
        }
        const std::span<const std::uint8_t> both(answers_.data() + at, 2 * kNoteFrameBytes);
        folds_.push_back(foldNotes(both.first(kNoteFrameBytes), both.subspan(kNoteFrameBytes)));
    }
    answers_.erase(answers_.begin(), answers_.begin() + static_cast<std::ptrdiff_t>(at));
}

void HeardPitches::finish(TrackFeatures& features) {
    listener_.finish(answers_);
    take();
    CHECK(answers_.empty());
    const auto frames = static_cast<Eigen::Index>(folds_.size());
    features.pitches = PitchSource::Heard;
    for (Eigen::MatrixXf* view :
         {&features.chroma, &features.melody, &features.bass, &features.onsets}) {
        view->resize(12, frames);
    }
    for (Eigen::Index t = 0; t < frames; ++t) {
        const NoteFolds& fold = folds_[static_cast<std::size_t>(t)];
        features.chroma.col(t) = fold.chroma;
        features.melody.col(t) = fold.melody;
        features.bass.col(t) = fold.bass;
        features.onsets.col(t) = fold.onsets;
    }
}

}  // namespace tributary
