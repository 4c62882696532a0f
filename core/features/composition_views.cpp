#include "core/features/composition_views.h"

#include <algorithm>
#include <cmath>

#include "core/base/check.h"
#include "core/base/digest.h"

extern const unsigned char tributary_structure_data[];
extern const unsigned long tributary_structure_size;
extern const unsigned char tributary_harmony_data[];
extern const unsigned long tributary_harmony_size;

namespace tributary {
namespace {

constexpr int kInputs = 4;
constexpr float kLargest = 127.0F;
constexpr float kClipped = 4.0F;  // of the values' root mean square: what lies above is rare

/// (12 · kInputs) × frames, 0 … 1.
Eigen::MatrixXf inputOf(const TrackFeatures& track) {
    const Eigen::Index frames = track.chroma.cols();
    Eigen::MatrixXf in(RingNetwork::kClasses * kInputs, frames);
    in << track.chroma, track.melody, track.bass, track.onsets;
    return in / 255.0F;
}

/// Each frame's classes less their mean, to whole numbers on a scale of the track's own.
Eigen::MatrixXf whole(Eigen::MatrixXf values) {
    for (Eigen::Index row = 0; row < values.rows(); row += RingNetwork::kClasses) {
        auto view = values.middleRows(row, RingNetwork::kClasses);
        view.rowwise() -= view.colwise().mean().eval();
        double energy = 0.0;
        for (Eigen::Index t = 0; t < view.cols(); ++t)
            energy += static_cast<double>(view.col(t).squaredNorm());
        const double size = static_cast<double>(std::max<Eigen::Index>(1, view.size()));
        const auto scale = static_cast<float>(std::sqrt(energy / size)) * kClipped / kLargest;
        if (scale <= 0.0F) continue;
        view = (view / scale).array().round().max(-kLargest).min(kLargest);
    }
    return values;
}

const RingNetwork& structureNetwork() {
    static const RingNetwork network = [] {
        auto read = readStructureNetwork();
        CHECK(read.has_value());  // it is part of the program
        return std::move(*read);
    }();
    return network;
}

const RingNetwork& harmonyNetwork() {
    static const RingNetwork network = [] {
        auto read = readHarmonyNetwork();
        CHECK(read.has_value());
        return std::move(*read);
    }();
    return network;
}

}  // namespace

Result<RingNetwork> readStructureNetwork() {
    return RingNetwork::read(
        {reinterpret_cast<const std::byte*>(tributary_structure_data), tributary_structure_size});
}

Result<RingNetwork> readHarmonyNetwork() {
    return RingNetwork::read(
        {reinterpret_cast<const std::byte*>(tributary_harmony_data), tributary_harmony_size});
}

std::string viewNetworksSha256() {
    Sha256 hash;
    hash.update(structureNetwork().sha256());
    hash.update(harmonyNetwork().sha256());
    return hash.finishHex();
}

void addCompositionViews(TrackFeatures& track) {
    const Eigen::MatrixXf in = inputOf(track);
    track.structure = whole(structureNetwork().apply(in));
    track.harmony = whole(harmonyNetwork().apply(in));
    CHECK(structureNetwork().pooled() == kChromaPerStructure);
    CHECK(harmonyNetwork().pooled() == kChromaPerHarmony);
}

}  // namespace tributary
