#include "core/audio/decoder.h"

#include <cmath>
#include <limits>
#include <numeric>

#include <gtest/gtest.h>

#include "core/base/digest.h"
#include "tests/support/sound_file.h"
#include "tests/support/synth.h"
#include "tests/support/temp_folder.h"

namespace tributary {
namespace {

using test::Sound;

constexpr int kRate = 44100;

double level(std::span<const float> samples) {
    double sum = 0.0;
    for (const float sample : samples) sum += static_cast<double>(sample) * sample;
    return std::sqrt(sum / static_cast<double>(std::max<std::size_t>(1, samples.size())));
}

/// How much of the samples is a tone of that frequency: 1 for a pure one.
double purity(std::span<const float> samples, double hz) {
    double re = 0.0, im = 0.0, all = 0.0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double phase = 2.0 * M_PI * hz * static_cast<double>(i) / kAnalysisRate;
        re += samples[i] * std::cos(phase);
        im += samples[i] * std::sin(phase);
        all += static_cast<double>(samples[i]) * samples[i];
    }
    return 2.0 * (re * re + im * im) / (all * static_cast<double>(samples.size()));
}

struct Format {
    Sound sound;
    const char* file;
    const char* name;
    int sampleRate;
    int channels;
};

class EveryFormat : public testing::TestWithParam<Format> {};

TEST_P(EveryFormat, GivesTheToneItHolds) {
    const Format& format = GetParam();
    const test::TempFolder folder;
    const auto file = folder / format.file;
    const auto sound = test::tone(440.0, 5.0, format.sampleRate);
    if (!test::writeSound(file, format.sound, test::onChannels(sound, format.channels),
                          format.channels, format.sampleRate)) {
        GTEST_SKIP() << "this libsndfile cannot write " << format.name;
    }
    const auto audio = decodeFile(file, {}, {});
    ASSERT_TRUE(audio) << audio.error().message;
    EXPECT_EQ(audio->info.format, format.name);
    EXPECT_EQ(audio->info.sampleRate, format.sampleRate);
    EXPECT_EQ(audio->info.channels, format.channels);
    EXPECT_NEAR(audio->info.durationS, 5.0, 0.06);
    EXPECT_NEAR(static_cast<double>(audio->samples.size()) / kAnalysisRate, 5.0, 0.06);
    EXPECT_FALSE(audio->truncated);
    const auto middle = std::span(audio->samples).subspan(kAnalysisRate, 2 * kAnalysisRate);
    EXPECT_NEAR(level(middle), 0.5 / std::sqrt(2.0), 0.01);
    EXPECT_GT(purity(middle, 440.0), 0.99);
}

INSTANTIATE_TEST_SUITE_P(
    Decoder, EveryFormat,
    testing::Values(Format{Sound::WavU8, "a.wav", "WAV, 8 bit", 8000, 1},
                    Format{Sound::Wav16, "a.wav", "WAV, 16 bit", 44100, 2},
                    Format{Sound::Wav24, "a.wav", "WAV, 24 bit", 192000, 6},
                    Format{Sound::WavFloat, "a.wav", "WAV, 32 bit float", 96000, 2},
                    Format{Sound::Wav16, "no-resampling.wav", "WAV, 16 bit", 22050, 1},
                    Format{Sound::Rf64, "a.rf64", "WAV, 16 bit", 48000, 2},
                    Format{Sound::Aiff16, "a.aiff", "AIFF, 16 bit", 44100, 2},
                    Format{Sound::Au16, "a.au", "AU, 16 bit", 44100, 2},
                    Format{Sound::Caf16, "a.caf", "CAF, 16 bit", 44100, 2},
                    Format{Sound::W64, "a.w64", "Wave64, 16 bit", 44100, 2},
                    Format{Sound::Flac16, "a.flac", "FLAC, 16 bit", 44100, 2},
                    Format{Sound::Flac24, "a.flac", "FLAC, 24 bit", 48000, 1},
                    Format{Sound::OggVorbis, "a.ogg", "Ogg Vorbis", 44100, 2},
                    Format{Sound::OggOpus, "a.opus", "Ogg Opus", 48000, 2},
                    Format{Sound::Mp3, "a.mp3", "MP3", 44100, 2}));

class Truncated : public testing::TestWithParam<Format> {};

TEST_P(Truncated, IsSeenAndWhatIsThereIsRead) {
    const Format& format = GetParam();
    const test::TempFolder folder;
    const auto whole = folder / format.file;
    const auto sound = test::noise(3, 8.0, format.sampleRate, 0.3F);
    if (!test::writeSound(whole, format.sound, test::onChannels(sound, format.channels),
                          format.channels, format.sampleRate)) {
        GTEST_SKIP() << "this libsndfile cannot write " << format.name;
    }
    const auto part = folder / (std::string("part-") + format.file);
    test::copyBeginning(whole, part, 0.6);
    const auto audio = decodeFile(part, {}, {});
    ASSERT_TRUE(audio) << audio.error().message;
    EXPECT_TRUE(audio->truncated);
    EXPECT_NEAR(static_cast<double>(audio->samples.size()) / kAnalysisRate, 4.8, 1.1);
}

INSTANTIATE_TEST_SUITE_P(Decoder, Truncated,
                         testing::Values(Format{Sound::Wav16, "a.wav", "WAV", 44100, 2},
                                         Format{Sound::Rf64, "a.rf64", "RF64", 44100, 2},
                                         Format{Sound::Aiff16, "a.aiff", "AIFF", 44100, 2},
                                         Format{Sound::Au16, "a.au", "AU", 44100, 2},
                                         Format{Sound::W64, "a.w64", "W64", 44100, 2},
                                         Format{Sound::Flac16, "a.flac", "FLAC", 44100, 2},
                                         Format{Sound::OggVorbis, "a.ogg", "Vorbis", 44100, 2},
                                         Format{Sound::OggOpus, "a.opus", "Opus", 48000, 2},
                                         Format{Sound::Mp3, "a.mp3", "MP3", 44100, 2}));

ErrorCode codeOf(const std::filesystem::path& file) {
    const auto audio = decodeFile(file, {}, {});
    return audio ? ErrorCode::Internal : audio.error().code;
}

TEST(Decoder, MissingFileIsNotFound) {
    const test::TempFolder folder;
    EXPECT_EQ(codeOf(folder / "none.wav"), ErrorCode::FileNotFound);
}

TEST(Decoder, FolderIsNoAudioFile) {
    const test::TempFolder folder;
    EXPECT_EQ(codeOf(folder.path()), ErrorCode::FileUnreadable);
}

TEST(Decoder, DeviceIsNoAudioFile) {
    EXPECT_EQ(codeOf("/dev/null"), ErrorCode::FileUnreadable);
}

TEST(Decoder, EmptyFileSaysThatItIsEmpty) {
    const test::TempFolder folder;
    test::writeBytes(folder / "empty.wav", "");
    const auto audio = decodeFile(folder / "empty.wav", {}, {});
    ASSERT_FALSE(audio);
    EXPECT_EQ(audio.error().code, ErrorCode::AudioCorrupt);
    EXPECT_NE(audio.error().message.find("empty"), std::string::npos);
}

TEST(Decoder, TextCalledAudioIsText) {
    const test::TempFolder folder;
    test::writeBytes(folder / "song.mp3", "Dear label,\nplease find my song attached. – Ümit\n");
    const auto audio = decodeFile(folder / "song.mp3", {}, {});
    ASSERT_FALSE(audio);
    EXPECT_EQ(audio.error().code, ErrorCode::AudioUnsupported);
    EXPECT_NE(audio.error().message.find("text"), std::string::npos);
}

TEST(Decoder, FormatsThatNeedConvertingNameTheWayOut) {
    const test::TempFolder folder;
    const std::pair<const char*, std::string> files[] = {
        {"a.m4a", std::string("\0\0\0\x20"
                              "ftypM4A \0\0\0\0",
                              16)},
        {"a.wma", "\x30\x26\xB2\x75\x8E\x66\xCF\x11\xA6\xD9"},
        {"adts.aac", "\xFF\xF1\x50\x80\x03\x1F\xFC\x21\x1B"},
        {"named-wrongly.wav", std::string("\0\0\0\x20"
                                          "ftypmp42\0\0\0\0",
                                          16)},
        {"only-the-name-tells.m4a", std::string("\x01\x02\x03\x04\x05\x06\x07\x08\x00\x00", 10)},
        {"a.mka", "\x1A\x45\xDF\xA3\x01\x02\x03\x04"},
    };
    for (const auto& [name, bytes] : files) {
        test::writeBytes(folder / name, bytes);
        const auto audio = decodeFile(folder / name, {}, {});
        ASSERT_FALSE(audio) << name;
        EXPECT_EQ(audio.error().code, ErrorCode::AudioUnsupported) << name;
        EXPECT_NE(audio.error().message.find("FLAC or WAV"), std::string::npos) << name;
        EXPECT_NE(audio.error().message.find("ffmpeg"), std::string::npos) << name;
        EXPECT_NE(audio.error().subject.find(name), std::string::npos);
    }
}

TEST(Decoder, MidiIsNotesNotSound) {
    const test::TempFolder folder;
    test::writeBytes(folder / "a.mid", std::string("MThd\0\0\0\x06\0\x01\0\x02\x01\xE0", 14));
    EXPECT_EQ(codeOf(folder / "a.mid"), ErrorCode::AudioUnsupported);
}

TEST(Decoder, HeaderlessAudioIsNeverGuessed) {
    const test::TempFolder folder;
    std::string bytes;
    for (const float sample : test::noise(5, 1.0, 20000))
        bytes += static_cast<char>(sample * 250.0F);
    for (const char* name : {"a.raw", "a.vox", "a.gsm", "a.au", "a.snd", "a.wav"}) {
        test::writeBytes(folder / name, bytes);
        EXPECT_EQ(codeOf(folder / name), ErrorCode::AudioUnsupported) << name;
    }
}

TEST(Decoder, HeaderWithoutAudioBehindItIsCorrupt) {
    const test::TempFolder folder;
    test::writeSound(folder / "a.flac", Sound::Flac16, test::noise(1, 3.0, kRate), 1, kRate);
    const std::string whole = test::readBytes(folder / "a.flac");
    test::writeBytes(folder / "head.flac", whole.substr(0, 60));
    EXPECT_EQ(codeOf(folder / "head.flac"), ErrorCode::AudioCorrupt);
}

TEST(Decoder, RatesThatNoMusicHasAreRefused) {
    const test::TempFolder folder;
    test::writeSound(folder / "slow.wav", Sound::Wav16, test::noise(1, 2.0, 100), 1, 100);
    EXPECT_EQ(codeOf(folder / "slow.wav"), ErrorCode::AudioUnsupported);
}

TEST(Decoder, NonAsciiNamesAreNames) {
    const test::TempFolder folder;
    const auto file = folder / "Žluťoučký kůň 音楽 🎵.flac";
    test::writeSound(file, Sound::Flac16, test::tone(440.0, 1.0, kRate), 1, kRate);
    EXPECT_TRUE(decodeFile(file, {}, {}));
}

TEST(Decoder, MonoIsTheMeanOfTheChannels) {
    const test::TempFolder folder;
    std::vector<float> frames;
    for (int i = 0; i < 3 * kAnalysisRate; ++i) frames.insert(frames.end(), {0.6F, 0.0F, -0.3F});
    test::writeSound(folder / "a.wav", Sound::WavFloat, frames, 3, kAnalysisRate);
    const auto audio = decodeFile(folder / "a.wav", {}, {});
    ASSERT_TRUE(audio);
    ASSERT_EQ(audio->samples.size(), 3U * kAnalysisRate);
    EXPECT_NEAR(audio->samples[1000], 0.1F, 1e-6F);
}

TEST(Decoder, NonFiniteSamplesBecomeSilence) {
    const test::TempFolder folder;
    auto sound = test::tone(440.0, 2.0, kRate);
    sound[100] = std::numeric_limits<float>::quiet_NaN();
    sound[200] = std::numeric_limits<float>::infinity();
    sound[300] = -std::numeric_limits<float>::max();
    test::writeSound(folder / "a.wav", Sound::WavFloat, sound, 1, kRate);
    const auto audio = decodeFile(folder / "a.wav", {}, {});
    ASSERT_TRUE(audio);
    for (const float sample : audio->samples) ASSERT_LE(std::abs(sample), 1.0F);
    sound[100] = sound[200] = sound[300] = 0.0F;
    test::writeSound(folder / "clean.wav", Sound::WavFloat, sound, 1, kRate);
    EXPECT_EQ(decodeFile(folder / "clean.wav", {}, {})->samples, audio->samples);
}

TEST(Decoder, DigestIsOfTheAudioNotTheFile) {
    const test::TempFolder folder;
    const auto sound = test::onChannels(test::piece(1, 4.0, kRate), 2);
    test::writeSound(folder / "a.wav", Sound::Wav16, sound, 2, kRate);
    test::writeSound(folder / "a.flac", Sound::Flac16, sound, 2, kRate);
    test::writeSound(folder / "tagged.flac", Sound::Flac16, sound, 2, kRate);
    test::writeTags(folder / "tagged.flac", {{"TITLE", "Another"}});
    auto other = sound;
    other[777] += 0.01F;
    test::writeSound(folder / "other.wav", Sound::Wav16, other, 2, kRate);
    const auto digest = [&](const char* name) { return decodeFile(folder / name, {}, {})->sha256; };
    EXPECT_EQ(digest("a.wav").size(), 64U);
    EXPECT_EQ(digest("a.wav"), digest("a.flac"));
    EXPECT_EQ(digest("a.wav"), digest("tagged.flac"));
    EXPECT_NE(digest("a.wav"), digest("other.wav"));
}

TEST(Decoder, DigestIsOfChannelsRateAndLittleEndianFloats) {
    const test::TempFolder folder;
    test::writeSound(folder / "a.wav", Sound::WavFloat, std::vector<float>{0.5F, -0.25F}, 2, 8000);
    const std::string expected("\x02\0\0\0\x40\x1F\0\0\0\0\0\x3F\0\0\x80\xBE", 16);
    EXPECT_EQ(decodeFile(folder / "a.wav", {}, {})->sha256, sha256Hex(expected));
}

TEST(Decoder, BlockSizesDoNotMatter) {
    const test::TempFolder folder;
    test::writeSound(folder / "a.wav", Sound::Wav16, test::piece(2, 6.0, 48000), 1, 48000);
    const auto whole = decodeFile(folder / "a.wav", {}, {});
    auto decoder = Decoder::open(folder / "a.wav");
    ASSERT_TRUE(decoder);
    std::vector<float> samples, block;
    for (std::size_t size = 1;; size = size * 3 % 7919 + 1) {
        block.resize(size);
        const auto got = decoder->read(block);
        ASSERT_TRUE(got);
        if (*got == 0) break;
        samples.insert(samples.end(), block.begin(),
                       block.begin() + static_cast<std::ptrdiff_t>(*got));
    }
    EXPECT_EQ(samples, whole->samples);
    EXPECT_EQ(decoder->audioSha256(), whole->sha256);
    EXPECT_EQ(decoder->read(block).value(), 0U);
}

TEST(Decoder, ThreeHoursAreReadBlockByBlock) {
    const test::TempFolder folder;
    test::writeLongWav(folder / "long.wav", 3.0, 8000);
    auto decoder = Decoder::open(folder / "long.wav");
    ASSERT_TRUE(decoder);
    EXPECT_DOUBLE_EQ(decoder->info().durationS, 3.0 * 3600.0);
    std::vector<float> block(kAnalysisRate);
    std::uint64_t total = 0;
    for (;;) {
        const auto got = decoder->read(block);
        ASSERT_TRUE(got);
        if (*got == 0) break;
        total += *got;
    }
    EXPECT_NEAR(static_cast<double>(total), 3.0 * 3600.0 * kAnalysisRate, 2.0);
    EXPECT_FALSE(decoder->truncated());
}

TEST(Decoder, StopsWhenAsked) {
    const test::TempFolder folder;
    test::writeSound(folder / "a.wav", Sound::Wav16, test::noise(1, 20.0, kRate), 1, kRate);
    std::stop_source stop;
    int reports = 0;
    const Progress progress([&](std::string_view stage, double fraction) {
        EXPECT_EQ(stage, "decode");
        EXPECT_LT(fraction, 0.5);
        if (++reports == 3) stop.request_stop();
    });
    const auto audio = decodeFile(folder / "a.wav", progress, stop.get_token());
    ASSERT_FALSE(audio);
    EXPECT_EQ(audio.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(reports, 3);
}

TEST(Decoder, ProgressGrowsToTheEnd) {
    const test::TempFolder folder;
    test::writeSound(folder / "a.ogg", Sound::OggVorbis, test::noise(1, 10.0, kRate), 1, kRate);
    double last = 0.0;
    const Progress progress([&](std::string_view, double fraction) {
        EXPECT_GE(fraction, last);
        last = fraction;
    });
    ASSERT_TRUE(decodeFile(folder / "a.ogg", progress, {}));
    EXPECT_EQ(last, 1.0);
}

}  // namespace
}  // namespace tributary
