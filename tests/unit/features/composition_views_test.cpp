#include "core/features/composition_views.h"

#include <cstdint>
#include <cstring>
#include <fstream>
#include <iterator>
#include <string>

#include <gtest/gtest.h>

#include "core/base/random.h"

namespace tributary {
namespace {

constexpr Eigen::Index kClasses = RingNetwork::kClasses;

/// What the trainer's networks answered (check_views.py), each classes × frames.
struct Example {
    Eigen::MatrixXf input;
    Eigen::MatrixXf structure;
    Eigen::MatrixXf harmony;
};

Eigen::MatrixXf readAnswer(const char*& at, Eigen::Index rows, Eigen::Index frames) {
    Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor> out(rows, frames);
    std::memcpy(out.data(), at, sizeof(float) * static_cast<std::size_t>(out.size()));
    at += sizeof(float) * static_cast<std::size_t>(out.size());
    return out;
}

Example readExample() {
    std::ifstream file(TRIBUTARY_TEST_DATA "/views.example", std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    Example example;
    std::uint32_t frames = 0;
    if (bytes.size() < sizeof frames) return example;
    std::memcpy(&frames, bytes.data(), sizeof frames);
    const Eigen::Index count = frames;
    const Eigen::Index bytesNeeded =
        4 + count * 4 * kClasses + 4 * kClasses * (2 * (count / 3) + count / 4);
    if (static_cast<Eigen::Index>(bytes.size()) != bytesNeeded) return example;
    const char* at = bytes.data() + sizeof frames;
    example.input.resize(4 * kClasses, count);
    for (Eigen::Index t = 0; t < count; ++t) {
        for (Eigen::Index row = 0; row < example.input.rows(); ++row) {
            example.input(row, t) = static_cast<float>(static_cast<std::uint8_t>(*at++)) / 255.0F;
        }
    }
    example.structure = readAnswer(at, 2 * kClasses, count / 3);
    example.harmony = readAnswer(at, kClasses, count / 4);
    return example;
}

TEST(CompositionViews, NetworksAnswerAsTheTrainersDid) {
    const Example example = readExample();
    ASSERT_GT(example.input.cols(), 0);
    const auto structure = readStructureNetwork();
    const auto harmony = readHarmonyNetwork();
    ASSERT_TRUE(structure) << describe(structure.error());
    ASSERT_TRUE(harmony) << describe(harmony.error());
    const Eigen::MatrixXf heard = structure->apply(example.input);
    const Eigen::MatrixXf chords = harmony->apply(example.input);
    ASSERT_EQ(heard.cols(), example.structure.cols());
    ASSERT_EQ(chords.cols(), example.harmony.cols());
    EXPECT_LT((heard - example.structure).cwiseAbs().maxCoeff(), 1e-4F);
    EXPECT_LT((chords - example.harmony).cwiseAbs().maxCoeff(), 1e-4F);
}

TrackFeatures someTrack(Eigen::Index frames) {
    Random random(4);
    TrackFeatures track;
    for (auto* view : {&track.chroma, &track.melody, &track.bass, &track.onsets}) {
        view->resize(kClasses, frames);
        for (Eigen::Index t = 0; t < frames; ++t) {
            for (Eigen::Index row = 0; row < kClasses; ++row) {
                (*view)(row, t) = static_cast<float>(random.below(256));
            }
        }
    }
    return track;
}

TEST(CompositionViews, AreWholeNumbersOfTheTracksOwnScale) {
    TrackFeatures track = someTrack(240);
    addCompositionViews(track);
    EXPECT_EQ(track.structure.rows(), 2 * kClasses);
    EXPECT_EQ(track.structure.cols(), 240 / kChromaPerStructure);
    EXPECT_EQ(track.harmony.rows(), kClasses);
    EXPECT_EQ(track.harmony.cols(), 240 / kChromaPerHarmony);
    for (const auto* view : {&track.structure, &track.harmony}) {
        EXPECT_EQ((*view - view->array().round().matrix()).cwiseAbs().maxCoeff(), 0.0F);
        EXPECT_LE(view->cwiseAbs().maxCoeff(), 127.0F);
        EXPECT_GT(view->cwiseAbs().maxCoeff(), 31.0F);
    }
}

TEST(CompositionViews, SilenceAndNothingHaveViewsToo) {
    TrackFeatures silent = someTrack(60);
    for (auto* view : {&silent.chroma, &silent.melody, &silent.bass, &silent.onsets}) {
        view->setZero();
    }
    addCompositionViews(silent);
    EXPECT_TRUE(silent.structure.allFinite());
    EXPECT_TRUE(silent.harmony.allFinite());
    TrackFeatures empty = someTrack(0);
    addCompositionViews(empty);
    EXPECT_EQ(empty.structure.cols(), 0);
    EXPECT_EQ(empty.harmony.cols(), 0);
}

}  // namespace
}  // namespace tributary
