#include "core/features/note_listener.h"

#include <cmath>
#include <cstring>
#include <fstream>
#include <iterator>

#include <gtest/gtest.h>

namespace tributary {
namespace {

/// What the trainer's network answered to a few frames (resources/models/training/check_notes.py).
struct Example {
    std::vector<std::uint8_t> codes;
    std::vector<float> answer;
    std::size_t frames = 0;
};

Example readExample() {
    std::ifstream in(TRIBUTARY_TEST_DATA "/notes.example", std::ios::binary);
    const std::vector<char> bytes{std::istreambuf_iterator<char>(in), {}};
    Example example;
    std::uint32_t frames = 0;
    if (bytes.size() < 4) return example;
    std::memcpy(&frames, bytes.data(), 4);
    const std::size_t codes = std::size_t{frames} * kLogBins;
    const std::size_t answers = std::size_t{frames} * 3 * kPowerBands;
    if (bytes.size() != 4 + codes + 4 * answers) return example;
    example.frames = frames;
    example.codes.assign(bytes.begin() + 4, bytes.begin() + 4 + static_cast<std::ptrdiff_t>(codes));
    example.answer.resize(answers);
    std::memcpy(example.answer.data(), bytes.data() + 4 + codes, 4 * answers);
    return example;
}

std::span<const std::uint8_t> frameOf(const std::vector<std::uint8_t>& codes, std::size_t t) {
    return {codes.data() + t * kLogBins, kLogBins};
}

TEST(NoteNetwork, AnswersAsTheTrainerDid) {
    const auto network = readNoteNetwork();
    ASSERT_TRUE(network) << describe(network.error());
    const Example example = readExample();
    ASSERT_GT(example.frames, 0U);
    std::uint8_t loudest = 0;
    for (const std::uint8_t code : example.codes) loudest = std::max(loudest, code);
    NetworkStream stream(*network);
    std::vector<float> logits;
    std::vector<float> input(NoteListener::kInputs * kPowerBands);
    for (std::size_t t = 0; t < example.frames; ++t) {
        noteInput(frameOf(example.codes, t), 0.5F * loudest - 115.0F, input);
        stream.push(input, logits);
    }
    stream.finish(logits);
    ASSERT_EQ(logits.size(), example.answer.size());
    for (std::size_t i = 0; i < logits.size(); ++i) {
        ASSERT_NEAR(1.0F / (1.0F + std::exp(-logits[i])), example.answer[i], 1e-4) << i;
    }
}

TEST(NoteListener, GivesBytesOfTheSameAnswer) {
    const auto network = readNoteNetwork();
    ASSERT_TRUE(network);
    const Example example = readExample();
    NoteListener listener(*network);
    for (std::size_t t = 0; t < example.frames; ++t) listener.push(frameOf(example.codes, t));
    const NotePosteriors heard = listener.finish();
    ASSERT_EQ(heard.onset.cols(), static_cast<Eigen::Index>(example.frames));
    for (std::size_t t = 0; t < example.frames; ++t) {
        for (int s = 0; s < kPowerBands; ++s) {
            const float* answer = example.answer.data() + t * 3 * kPowerBands + s;
            const auto at = static_cast<Eigen::Index>(t);
            ASSERT_NEAR(heard.onset(s, at), 255.0F * answer[0], 0.55);
            ASSERT_NEAR(heard.sounding(s, at), 255.0F * answer[kPowerBands], 0.55);
            ASSERT_NEAR(heard.melody(s, at), 255.0F * answer[2 * kPowerBands], 0.55);
        }
    }
}

/// A frame depends on nothing farther than 3.5 seconds away.
TEST(NoteListener, WhatIsFarAwayChangesNothing) {
    const auto network = readNoteNetwork();
    ASSERT_TRUE(network);
    const Example example = readExample();
    const auto heardWith = [&](std::uint8_t far) {
        NoteListener listener(*network);
        const std::vector<std::uint8_t> steady(kLogBins, far);
        for (int t = 0; t < 200; ++t) listener.push(steady);
        for (int t = 0; t < 100; ++t) {
            listener.push(frameOf(example.codes, static_cast<std::size_t>(t) % example.frames));
        }
        return listener.finish();
    };
    const auto quiet = heardWith(0);
    const auto loud = heardWith(200);
    EXPECT_TRUE(quiet.sounding.rightCols(20) == loud.sounding.rightCols(20));
    EXPECT_FALSE(quiet.sounding.middleCols(200, 40) == loud.sounding.middleCols(200, 40));
}

TEST(NoteListener, SilenceHoldsNoNotes) {
    const auto network = readNoteNetwork();
    ASSERT_TRUE(network);
    NoteListener listener(*network);
    const std::vector<std::uint8_t> silence(kLogBins, 0);
    for (int t = 0; t < 80; ++t) listener.push(silence);
    const NotePosteriors heard = listener.finish();
    EXPECT_LT(heard.onset.maxCoeff(), 64);
    EXPECT_LT(heard.sounding.maxCoeff(), 64);
    EXPECT_LT(heard.melody.maxCoeff(), 64);
}

TEST(NoteListener, NothingAtAllIsNoFrames) {
    const auto network = readNoteNetwork();
    ASSERT_TRUE(network);
    NoteListener listener(*network);
    EXPECT_EQ(listener.finish().onset.cols(), 0);
}

}  // namespace
}  // namespace tributary
