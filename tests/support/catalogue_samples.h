#pragma once

#include <stdlib.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include "core/base/digest.h"
#include "core/base/random.h"
#include "core/catalogue/catalogue.h"
#include "core/features/composition_views.h"

namespace tributary::samples {

/// A new empty folder, removed with its content at the end.
class Folder {
public:
    Folder() {
        std::string pattern =
            (std::filesystem::temp_directory_path() / "tributary-test-XXXXXX").string();
        const char* made = ::mkdtemp(pattern.data());
        if (made != nullptr) path_ = made;
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() {
        std::error_code ignored;
        if (!path_.empty()) std::filesystem::remove_all(path_, ignored);
    }
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }
    [[nodiscard]] std::filesystem::path operator/(std::string_view name) const {
        return path_ / name;
    }

private:
    std::filesystem::path path_;
};

inline void writeFile(const std::filesystem::path& file, std::string_view bytes) {
    std::ofstream(file, std::ios::binary) << bytes;
}

inline std::string readFile(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// Features as the extractor gives them (whole numbers), of `frames` frames.
inline TrackFeatures features(int seed, int frames = 20) {
    Random random(static_cast<std::uint64_t>(seed) + 1);
    TrackFeatures made;
    made.durationS = frames * kChromaHopS;
    made.tuningCents = static_cast<float>(seed % 50);
    made.loudestDb = -3.0F;
    for (int i = 0; i < frames; ++i) {
        made.peaks.push_back({static_cast<std::uint32_t>(i * kPeakFramesPerChroma),
                              static_cast<std::uint8_t>(random.below(kLogBins)),
                              static_cast<std::uint8_t>(random.below(256))});
    }
    const auto fold = [&] {
        Eigen::MatrixXf matrix(12, frames);
        for (Eigen::Index i = 0; i < matrix.size(); ++i) {
            matrix.data()[i] = static_cast<float>(random.below(256));
        }
        return matrix;
    };
    made.chroma = fold();
    made.melody = fold();
    made.bass = fold();
    made.onsets = fold();
    made.power.setConstant(kPowerBands, frames, static_cast<std::uint8_t>(seed & 0xFF));
    addCompositionViews(made);
    return made;
}

inline SegmentVectors vectors(const std::string& facet, int seed, int dimension = 8,
                              int windows = 3) {
    Random random(static_cast<std::uint64_t>(seed) * 7 + 3);
    SegmentVectors made;
    made.facet = facet;
    made.windowS = 5.0;
    made.hopS = 1.25;
    made.values.resize(dimension, windows);
    for (Eigen::Index i = 0; i < made.values.size(); ++i) {
        made.values.data()[i] = static_cast<float>(random.uniform(-1.0, 1.0));
    }
    made.values.colwise().normalize();
    return made;
}

/// Digest of an imagined recording.
inline std::string audioHash(int seed) {
    return sha256Hex("audio " + std::to_string(seed));
}

/// A complete track; different seeds give different ones.
inline NewTrack track(int seed) {
    NewTrack made;
    made.metadata.title = "Title " + std::to_string(seed);
    made.metadata.artist = "Artist " + std::to_string(seed % 3);
    made.metadata.releaseDate = "2020-01-02";
    made.metadata.genre = "Folk";
    made.holders = {{"Ada", Side::Master, 600'000, false},
                    {"Ben", Side::Master, 400'000, false},
                    {"Cleo", Side::Composition, kWholeShare, false}};
    made.file.path = "/music/" + std::to_string(seed) + ".flac";
    made.file.sizeBytes = 1000 + seed;
    made.file.modifiedNs = 42;
    made.audioSha256 = audioHash(seed);
    made.sampleRate = 44100;
    made.channels = 2;
    made.features = features(seed);
    made.durationS = made.features.durationS;
    made.segments = {vectors("harmony", seed), vectors("recording", seed + 1000, 4, 5)};
    return made;
}

/// A fixed time of day.
inline UtcInstant instant() {
    return UtcInstant(std::chrono::milliseconds(1'700'000'000'000));
}

/// A debt of half a recording, recorded at instant().
inline Derivation derivation(TrackId derived, TrackId source) {
    return {derived,
            source,
            Borrowed::Recording,
            0.5,
            0.98,
            {{0.25, 1.0, 0.5, 1.25, 2.0, 1.0, 0.98}, {1.25, 1.75, 0.0, 0.5, 0.0, 1.0, 0.9}},
            instant()};
}

}  // namespace tributary::samples
