#include "core/features/note_listener.h"

#include <algorithm>
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
    std::vector<std::uint8_t> heard;
    for (std::size_t t = 0; t < example.frames; ++t) {
        listener.push(frameOf(example.codes, t), heard);
    }
    listener.finish(heard);
    ASSERT_EQ(heard.size(), example.answer.size());
    for (std::size_t i = 0; i < heard.size(); ++i) {
        ASSERT_NEAR(heard[i], 255.0F * example.answer[i], 0.55) << i;
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
        std::vector<std::uint8_t> heard;
        for (int t = 0; t < 200; ++t) listener.push(steady, heard);
        for (int t = 0; t < 100; ++t) {
            listener.push(frameOf(example.codes, static_cast<std::size_t>(t) % example.frames),
                          heard);
        }
        listener.finish(heard);
        return heard;
    };
    const auto part = [](const std::vector<std::uint8_t>& heard, int first, int last) {
        return std::vector<std::uint8_t>(heard.begin() + first * kNoteFrameBytes,
                                         heard.begin() + last * kNoteFrameBytes);
    };
    const auto quiet = heardWith(0);
    const auto loud = heardWith(200);
    ASSERT_EQ(quiet.size(), 300U * kNoteFrameBytes);
    EXPECT_EQ(part(quiet, 280, 300), part(loud, 280, 300));
    EXPECT_NE(part(quiet, 200, 240), part(loud, 200, 240));
}

TEST(NoteListener, SilenceHoldsNoNotes) {
    const auto network = readNoteNetwork();
    ASSERT_TRUE(network);
    NoteListener listener(*network);
    const std::vector<std::uint8_t> silence(kLogBins, 0);
    std::vector<std::uint8_t> heard;
    for (int t = 0; t < 80; ++t) listener.push(silence, heard);
    listener.finish(heard);
    ASSERT_EQ(heard.size(), 80U * kNoteFrameBytes);
    EXPECT_LT(*std::max_element(heard.begin(), heard.end()), 64);
}

TEST(NoteListener, NothingAtAllIsNoFrames) {
    const auto network = readNoteNetwork();
    ASSERT_TRUE(network);
    NoteListener listener(*network);
    std::vector<std::uint8_t> heard;
    listener.finish(heard);
    EXPECT_TRUE(heard.empty());
}

}  // namespace
}  // namespace tributary
