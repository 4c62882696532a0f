#include "core/features/note_listener.h"

#include <algorithm>
#include <cmath>

#include "core/base/check.h"

extern const unsigned char tributary_notes_data[];
extern const unsigned long tributary_notes_size;

namespace tributary {
namespace {

constexpr std::int64_t kLoudnessReach = 43;  // frames on either side
constexpr float kRangeDb = 60.0F;
constexpr float kQuietestDb = -75.0F;  // what is quieter than this is not made louder
constexpr int kMeanReach = 30;         // bins on either side
constexpr float kExcessGain = 3.0F;
constexpr int kSubBins = kLogBins / kPowerBands;

float dbOf(std::uint8_t code) {
    return 0.5F * static_cast<float>(code) - 115.0F;
}

std::uint8_t byteOf(float logit) {
    return static_cast<std::uint8_t>(std::lround(255.0F / (1.0F + std::exp(-logit))));
}

}  // namespace

Result<Network> readNoteNetwork() {
    return Network::read(
        {reinterpret_cast<const std::byte*>(tributary_notes_data), tributary_notes_size});
}

std::string noteNetworkSha256() {
    const auto network = readNoteNetwork();
    CHECK(network.has_value());  // it is part of the program
    return network->sha256();
}

void noteInput(std::span<const std::uint8_t> codes, float loudestDb, std::span<float> out) {
    CHECK(codes.size() == kLogBins && out.size() == NoteListener::kInputs * kPowerBands);
    std::array<float, kLogBins> level{};
    std::array<double, kLogBins + 1> total{};
    for (int b = 0; b < kLogBins; ++b) {
        level[b] = std::max(0.0F, (dbOf(codes[b]) - loudestDb + kRangeDb) / kRangeDb);
        total[b + 1] = total[b] + level[b];
    }
    for (int b = 0; b < kLogBins; ++b) {
        const int low = std::max(0, b - kMeanReach);
        const int high = std::min(kLogBins, b + kMeanReach + 1);
        const auto mean = static_cast<float>((total[high] - total[low]) / (high - low));
        const int at = b % kSubBins * kPowerBands + b / kSubBins;
        out[at] = level[b];
        out[kSubBins * kPowerBands + at] = kExcessGain * (level[b] - mean);
    }
}

NoteListener::NoteListener(const Network& network) : stream_(network) {
    CHECK(network.inputs() == kInputs && network.outputs() == kNoteAspects);
}

void NoteListener::push(std::span<const std::uint8_t> codes, std::vector<std::uint8_t>& out) {
    CHECK(codes.size() == kLogBins);
    Frame& frame = waiting_.emplace_back();
    std::copy(codes.begin(), codes.end(), frame.begin());
    loudest_.push_back(*std::max_element(codes.begin(), codes.end()));
    ++received_;
    hear(received_ - kLoudnessReach, out);
}

/// Passes on the frames before `last`, whose surroundings have all come.
void NoteListener::hear(std::int64_t last, std::vector<std::uint8_t>& out) {
    std::array<float, kInputs * kPowerBands> input{};
    logits_.clear();
    for (; heard_ < last; ++heard_) {
        while (firstLoudest_ < heard_ - kLoudnessReach) {
            loudest_.pop_front();
            ++firstLoudest_;
        }
        const auto count = std::min<std::int64_t>(heard_ + kLoudnessReach + 1 - firstLoudest_,
                                                  static_cast<std::int64_t>(loudest_.size()));
        const std::uint8_t code = *std::max_element(loudest_.begin(), loudest_.begin() + count);
        noteInput(waiting_.front(), std::max(dbOf(code), kQuietestDb), input);
        waiting_.pop_front();
        stream_.push(input, logits_);
    }
    for (const float logit : logits_) out.push_back(byteOf(logit));
}

void NoteListener::finish(std::vector<std::uint8_t>& out) {
    hear(received_, out);
    logits_.clear();
    stream_.finish(logits_);
    for (const float logit : logits_) out.push_back(byteOf(logit));
}

}  // namespace tributary
