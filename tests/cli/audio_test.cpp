#include <csignal>

#include <nlohmann/json.hpp>

#include "tests/cli/cli.h"
#include "tests/support/sound_file.h"
#include "tests/support/synth.h"

namespace tributary::test {
namespace {

using Json = nlohmann::json;
using testing::HasSubstr;
using testing::IsEmpty;

/// Good and bad audio files, each given to "analyse".
class AudioCli : public WithCatalogue {
protected:
    static ProcessOutcome analyse(const std::string& name, const ProcessOptions& options = {}) {
        return cli({"analyse", library(), at(name), "--format", "json"}, options);
    }

    /// The file is named with a reason, nothing is reported, and the status says that input failed.
    static void expectListed(const std::string& name, const std::string& reason) {
        const auto run = analyse(name);
        EXPECT_EQ(run.status, 1) << name;
        EXPECT_THAT(run.out, IsEmpty()) << name;
        EXPECT_THAT(run.err, HasSubstr(name));
        EXPECT_THAT(run.err, HasSubstr(reason)) << name;
    }

    static Json expectReport(const std::string& name) {
        const auto run = analyse(name);
        EXPECT_EQ(run.status, 0) << name << ": " << run.err;
        const Json json = Json::parse(run.out, nullptr, false);
        EXPECT_TRUE(json.is_object()) << run.out;
        return json;
    }
};

TEST_F(AudioCli, MissingFileIsListed) {
    expectListed("missing.wav", "no such file");
}

TEST_F(AudioCli, EmptyFileIsListed) {
    writeBytes(at("empty.wav"), "");
    expectListed("empty.wav", "empty");
}

TEST_F(AudioCli, TextCalledAudioIsListed) {
    writeBytes(at("text.mp3"), "I am a song, honestly.\n");
    expectListed("text.mp3", "text");
}

TEST_F(AudioCli, M4aIsListedWithTheWayOut) {
    writeBytes(at("song.m4a"), std::string("\0\0\0\x20"
                                           "ftypM4A \0\0\0\0",
                                           16));
    expectListed("song.m4a", "ffmpeg");
}

TEST_F(AudioCli, TwoSecondsAreTooShort) {
    writePiece(at("short.wav"), 1, 2.0);
    expectListed("short.wav", "short");
}

TEST_F(AudioCli, SilenceIsListed) {
    writeSound(at("silent.wav"), Sound::Wav16, std::vector<float>(22050 * 10), 1, 22050);
    expectListed("silent.wav", "silen");
}

TEST_F(AudioCli, TruncatedFileIsReportedWithAWarning) {
    copyBeginning(at("song-2.flac"), at("truncated.flac"), 0.7);
    const Json report = expectReport("truncated.flac");
    ASSERT_TRUE(report.contains("warnings"));
    EXPECT_THAT(report["warnings"].dump(), HasSubstr("breaks off after"));
    EXPECT_NEAR(report["track"]["duration_s"].get<double>(), 14.0, 3.0);
}

TEST_F(AudioCli, MonoEightBitIsReported) {
    writeSound(at("u8.wav"), Sound::WavU8, piece(1, 12.0, 22050), 1, 22050);
    EXPECT_NEAR(expectReport("u8.wav")["track"]["duration_s"].get<double>(), 12.0, 0.01);
}

TEST_F(AudioCli, SixChannelsAt192KilohertzAreReported) {
    writeSound(at("wide.wav"), Sound::Wav24, onChannels(piece(1, 8.0, 192000), 6), 6, 192000);
    EXPECT_NEAR(expectReport("wide.wav")["track"]["duration_s"].get<double>(), 8.0, 0.01);
}

TEST_F(AudioCli, NonAsciiNamesAreReported) {
    const std::string name = "Žluťoučký kůň 音楽 🎵.flac";
    std::filesystem::copy_file(at("song-1.flac"), at(name));
    EXPECT_THAT(expectReport(name)["track"]["file"].get<std::string>(), testing::EndsWith(name));
}

TEST_F(AudioCli, NamesThatAreNoUtf8AreReported) {
    const std::string name = "caf\xE9.flac";
    std::filesystem::copy_file(at("song-1.flac"), at(name));
    EXPECT_THAT(expectReport(name)["track"]["file"].get<std::string>(),
                testing::EndsWith("caf\xEF\xBF\xBD.flac"));
}

TEST_F(AudioCli, OneBadFileDoesNotHarmTheOthers) {
    writeBytes(at("bad.wav"), "RIFF and nothing else");
    const auto run = cli({"analyse", library(), at("song-1.flac"), at("bad.wav"), at("song-2.flac"),
                          "--format", "json"});
    EXPECT_EQ(run.status, 1);
    EXPECT_THAT(run.err, HasSubstr("bad.wav"));
    const Json reports = Json::parse(run.out);
    ASSERT_EQ(reports.size(), 2U);
    EXPECT_THAT(reports[0]["track"]["file"].get<std::string>(), testing::EndsWith("song-1.flac"));
    EXPECT_THAT(reports[1]["track"]["file"].get<std::string>(), testing::EndsWith("song-2.flac"));
}

TEST_F(AudioCli, ThreeHoursCanBeStoppedAtAnyTime) {
    writeLongWav(at("long.wav"), 3.0, 8000);
    int polls = 0;
    ProcessOptions interrupted;
    interrupted.meanwhile = [&](int pid) {
        if (++polls < 500) return false;
        return kill(pid, SIGINT) == 0;
    };
    const auto run = analyse("long.wav", interrupted);
    EXPECT_EQ(run.status, 130) << run.err;
    EXPECT_THAT(run.out, IsEmpty());
    EXPECT_LT(run.peakMemoryKib, 3 * 1024 * 1024);
    std::filesystem::remove(at("long.wav"));
}

}  // namespace
}  // namespace tributary::test
