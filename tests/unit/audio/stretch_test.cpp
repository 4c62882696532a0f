#include "core/audio/stretch.h"

#include <cmath>
#include <numbers>

#include <gtest/gtest.h>

#include "core/audio/decoder.h"
#include "core/audio/writer.h"
#include "tests/support/synth.h"
#include "tests/support/temp_folder.h"

namespace tributary {
namespace {

/// How strong a frequency is in the middle of some samples (Goertzel's sum).
double strength(const std::vector<float>& samples, double hz) {
    double re = 0.0, im = 0.0;
    const std::size_t first = samples.size() / 4, end = samples.size() * 3 / 4;
    for (std::size_t i = first; i < end; ++i) {
        const double angle = 2.0 * std::numbers::pi * hz * static_cast<double>(i) / kAnalysisRate;
        re += static_cast<double>(samples[i]) * std::cos(angle);
        im += static_cast<double>(samples[i]) * std::sin(angle);
    }
    return std::hypot(re, im) / static_cast<double>(end - first);
}

class Stretch : public ::testing::Test {
protected:
    void SetUp() override {
        const auto sound = test::onChannels(test::tone(440.0, 8.0, 44100), 2);
        ASSERT_TRUE(writeAudio(folder_ / "in.wav", sound, 2, 44100));
    }
    std::vector<float> made(const StretchRequest& request) {
        const auto done = writeStretched(request, folder_ / "out.wav", {}, {});
        EXPECT_TRUE(done.has_value()) << (done ? "" : done.error().message);
        const auto audio = decodeFile(folder_ / "out.wav", {}, {});
        EXPECT_TRUE(audio.has_value());
        return audio ? audio->samples : std::vector<float>();
    }
    test::TempFolder folder_;
};

TEST_F(Stretch, MovesTheKeyAndKeepsTheTempo) {
    const auto samples = made({folder_ / "in.wav", 1.0, 5.0, 12.0, 1.0});
    EXPECT_NEAR(static_cast<double>(samples.size()) / kAnalysisRate, 4.0, 0.05);
    EXPECT_GT(strength(samples, 880.0), 20.0 * strength(samples, 440.0));
}

TEST_F(Stretch, MovesTheTempoAndKeepsTheKey) {
    const auto samples = made({folder_ / "in.wav", 0.0, 6.0, 0.0, 1.5});
    EXPECT_NEAR(static_cast<double>(samples.size()) / kAnalysisRate, 4.0, 0.05);
    EXPECT_GT(strength(samples, 440.0), 20.0 * strength(samples, 660.0));
}

TEST_F(Stretch, RefusesWhatItCannotDo) {
    const auto code = [&](const StretchRequest& request) {
        const auto done = writeStretched(request, folder_ / "none.wav", {}, {});
        return done ? ErrorCode::Internal : done.error().code;
    };
    EXPECT_EQ(code({folder_ / "in.wav", 5.0, 5.0, 0.0, 1.0}), ErrorCode::InvalidArgument);
    EXPECT_EQ(code({folder_ / "in.wav", 0.0, 5.0, 0.0, 9.0}), ErrorCode::InvalidArgument);
    EXPECT_EQ(code({folder_ / "in.wav", 0.0, 500.0, 0.0, 1.0}), ErrorCode::InvalidArgument);
    EXPECT_EQ(code({folder_ / "no.wav", 0.0, 5.0, 0.0, 1.0}), ErrorCode::FileNotFound);
    std::stop_source stop;
    stop.request_stop();
    const auto done = writeStretched({folder_ / "in.wav", 0.0, 5.0, 0.0, 1.0}, folder_ / "none.wav",
                                     {}, stop.get_token());
    ASSERT_FALSE(done.has_value());
    EXPECT_EQ(done.error().code, ErrorCode::Cancelled);
    EXPECT_FALSE(std::filesystem::exists(folder_ / "none.wav")) << "nothing is left half made";
}

}  // namespace
}  // namespace tributary
