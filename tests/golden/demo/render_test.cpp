// The generator must give the same pieces everywhere: scores exactly, sound within a tolerance that
// leaves room for another mathematics library. After a change that is meant to be heard, raise
// kGeneratorVersion and run this with TRIBUTARY_UPDATE_GOLDEN=1.
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "core/base/digest.h"
#include "core/demo/programme.h"
#include "core/demo/transform.h"

namespace tributary::demo {
namespace {

constexpr double kToleranceDb = 0.2;
constexpr int kBars = 4;

std::string goldenFile() {
    return std::string(TRIBUTARY_SOURCE_DIR) + "/tests/golden/demo/expected.txt";
}

bool updating() {
    return std::getenv("TRIBUTARY_UPDATE_GOLDEN") != nullptr;
}

std::string textOf(const Score& score) {
    std::string text = fmt::format("{:.6f} {} {:.3f} {}\n", score.bpm, score.beatsPerBar,
                                   score.swing, score.tonic);
    for (const auto* notes : {&score.melody, &score.counter, &score.comping, &score.bass}) {
        for (const Note& n : *notes) {
            text += fmt::format("{:.4f} {:.4f} {} {:.4f}\n", n.begin, n.beats, n.pitch, n.velocity);
        }
        text += '\n';
    }
    for (const DrumHit& hit : score.drums) {
        text +=
            fmt::format("{:.4f} {} {:.4f}\n", hit.begin, static_cast<int>(hit.drum), hit.velocity);
    }
    return text;
}

/// Level of each channel in each half second, dB, after the difference of neighbours: louder where
/// brighter, so that timbre counts too.
std::vector<double> levels(const Audio& audio) {
    std::vector<double> values;
    const auto step = static_cast<std::size_t>(audio.rate);  // half a second of two channels
    for (std::size_t begin = 0; begin + step + 2 < audio.samples.size(); begin += step) {
        for (std::size_t channel = 0; channel < 2; ++channel) {
            double plain = 1e-9, sharp = 1e-9;
            for (std::size_t i = begin + channel; i < begin + step; i += 2) {
                const double s = audio.samples[i], d = s - audio.samples[i + 2];
                plain += s * s;
                sharp += d * d;
            }
            values.push_back(10.0 * std::log10(plain));
            values.push_back(10.0 * std::log10(sharp));
        }
    }
    return values;
}

struct Expected {
    std::string sha256;
    std::vector<double> levels;
};

std::map<std::string, Expected> readGolden() {
    std::map<std::string, Expected> expected;
    std::ifstream in(goldenFile());
    std::string line;
    while (std::getline(in, line)) {
        std::istringstream fields(line);
        std::string name;
        Expected e;
        fields >> name >> e.sha256;
        for (double v = 0.0; fields >> v;) e.levels.push_back(v);
        expected[name] = e;
    }
    return expected;
}

TEST(GoldenDemo, ScoresAndSoundAreAsTheyWere) {
    const auto expected = readGolden();
    std::string fresh;
    for (const DemoTrack& track : demoTracks()) {
        const Score score = compose(briefOf(track));
        const std::string sha = sha256Hex(textOf(score));
        const Audio audio = render(barsOf(score, kBars, kBars), orchestrationFor(track.genre));
        const auto now = levels(audio);
        std::string name(track.genre);
        for (char& c : name) c = c == ' ' ? '-' : c;
        fresh += name + ' ' + sha;
        for (double v : now) fresh += fmt::format(" {:.2f}", v);
        fresh += '\n';
        if (updating()) continue;
        const auto was = expected.find(name);
        ASSERT_NE(was, expected.end()) << name;
        EXPECT_EQ(sha, was->second.sha256) << name << ": the score";
        ASSERT_EQ(now.size(), was->second.levels.size()) << name;
        for (std::size_t i = 0; i < now.size(); ++i) {
            EXPECT_NEAR(now[i], was->second.levels[i], kToleranceDb) << name << " value " << i;
        }
    }
    if (updating()) std::ofstream(goldenFile()) << fresh;
}

}  // namespace
}  // namespace tributary::demo
