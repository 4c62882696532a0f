#include "core/features/notes.h"

#include <algorithm>
#include <array>

#include "core/base/check.h"

namespace tributary {
namespace {

using Fold = Eigen::Matrix<float, 12, 1>;

constexpr float kFull = 127.0F;  // of a sure note in one of the two frames
constexpr int kBassBelow = 58;   // MIDI pitch
constexpr float kLowestBonus = 64.0F;
constexpr std::uint8_t kSurely = 127;  // of 255: what sounds more probably than not

/// Adds the most probable octave of each pitch class among the first `bands`.
void addClasses(std::span<const std::uint8_t> frame, NoteAspect aspect, int bands, Fold& fold) {
    std::array<std::uint8_t, 12> most{};
    const auto part = frame.subspan(static_cast<std::size_t>(aspect) * kPowerBands, kPowerBands);
    for (int s = 0; s < bands; ++s) {
        std::uint8_t& value = most[static_cast<std::size_t>((kLowestPitch + s) % 12)];
        value = std::max(value, part[static_cast<std::size_t>(s)]);
    }
    for (int pc = 0; pc < 12; ++pc) {
        fold[pc] += kFull / 255.0F * static_cast<float>(most[static_cast<std::size_t>(pc)]);
    }
}

void addFrame(std::span<const std::uint8_t> frame, NoteFolds& folds) {
    addClasses(frame, NoteAspect::Sounding, kPowerBands, folds.chroma);
    addClasses(frame, NoteAspect::Melody, kPowerBands, folds.melody);
    addClasses(frame, NoteAspect::Sounding, kBassBelow - kLowestPitch, folds.bass);
    addClasses(frame, NoteAspect::Onset, kPowerBands, folds.onsets);
    const auto sounding =
        frame.subspan(static_cast<std::size_t>(NoteAspect::Sounding) * kPowerBands, kPowerBands);
    const auto lowest = std::find_if(sounding.begin(), sounding.end(),
                                     [](std::uint8_t value) { return value > kSurely; });
    if (lowest == sounding.end()) return;
    folds.bass[(kLowestPitch + (lowest - sounding.begin())) % 12] += kLowestBonus;
}

}  // namespace

NoteFolds foldNotes(std::span<const std::uint8_t> first, std::span<const std::uint8_t> second) {
    CHECK(first.size() == kNoteFrameBytes && second.size() == kNoteFrameBytes);
    NoteFolds folds{Fold::Zero(), Fold::Zero(), Fold::Zero(), Fold::Zero()};
    addFrame(first, folds);
    addFrame(second, folds);
    for (Fold* fold : {&folds.chroma, &folds.melody, &folds.bass, &folds.onsets}) {
        *fold = fold->array().round().min(255.0F).matrix();
    }
    return folds;
}

}  // namespace tributary
