// Writes what the networks hear of each audio file, and what the note network makes of it, as NumPy
// arrays: so training and inference see the same numbers.

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <span>
#include <string>
#include <vector>

#include "core/audio/decoder.h"
#include "core/features/extractor.h"
#include "core/features/note_listener.h"
#include "core/features/sketch.h"
#include "core/features/spectrogram.h"
#include "core/features/track_features.h"

namespace {

using namespace tributary;

constexpr std::int64_t kHop = 512;
constexpr std::int64_t kHalf = LogSpectrogram::kLongWindow / 2;
constexpr std::int64_t kLead = 2;  // the first frame pair begins two hops before the first sample
constexpr std::int64_t kTunedSamples = 60LL * kAnalysisRate;  // as the extractor's first chunk

/// Frames × kLogBins codes (sketch.h): the mean power of each pair of frames.
std::vector<std::uint8_t> noteInput(const std::vector<float>& samples, std::int64_t frames) {
    std::vector<float> padded(static_cast<std::size_t>(kHalf + kLead * kHop), 0.0F);
    padded.insert(padded.end(), samples.begin(), samples.end());
    padded.resize(static_cast<std::size_t>((2 * frames + kLead) * kHop + 2 * kHalf), 0.0F);
    const auto tuned = std::min<std::size_t>(padded.size(), kTunedSamples);
    LogSpectrogram spectrogram(estimateTuning({padded.data(), tuned}));
    std::vector<std::uint8_t> codes;
    std::vector<float> first(kLogBins), second(kLogBins);
    for (std::int64_t n = 0; n < frames; ++n) {
        const float* at = padded.data() + 2 * n * kHop;
        spectrogram.compute({at, LogSpectrogram::kLongWindow}, first);
        spectrogram.compute({at + kHop, LogSpectrogram::kLongWindow}, second);
        for (int b = 0; b < kLogBins; ++b) {
            codes.push_back(encodePower(0.5F * (first[b] + second[b])));
        }
    }
    return codes;
}

/// frames × 3 × 84 bytes: what begins, sounds and is melody.
std::vector<std::uint8_t> notes(const Network& network, std::span<const std::uint8_t> codes) {
    NoteListener listener(network);
    std::vector<std::uint8_t> out;
    for (std::size_t at = 0; at < codes.size(); at += kLogBins) {
        listener.push(codes.subspan(at, kLogBins), out);
    }
    listener.finish(out);
    return out;
}

/// frames × 4 × 12 bytes: chroma, melody, bass and onsets.
std::vector<std::uint8_t> folds(const TrackFeatures& track) {
    std::vector<std::uint8_t> out;
    for (Eigen::Index t = 0; t < track.chroma.cols(); ++t) {
        for (const auto* view : {&track.chroma, &track.melody, &track.bass, &track.onsets}) {
            for (Eigen::Index row = 0; row < view->rows(); ++row) {
                out.push_back(static_cast<std::uint8_t>((*view)(row, t)));
            }
        }
    }
    return out;
}

Result<Network> readNetwork(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    const std::vector<char> bytes{std::istreambuf_iterator<char>(in), {}};
    return Network::read(std::as_bytes(std::span(bytes)));
}

void writeArray(const std::filesystem::path& file, const std::vector<std::uint8_t>& values,
                const std::string& shape) {
    std::string header = "{'descr': '|u1', 'fortran_order': False, 'shape': (" + shape + "), }";
    header.resize((10 + header.size() + 1 + 63) / 64 * 64 - 11, ' ');
    header += '\n';
    std::ofstream out(file, std::ios::binary);
    out.write("\x93NUMPY\x01\x00", 8);
    out.put(static_cast<char>(header.size() & 0xFF));
    out.put(static_cast<char>(header.size() >> 8));
    out << header;
    out.write(reinterpret_cast<const char*>(values.data()),
              static_cast<std::streamsize>(values.size()));
}

}  // namespace

int main(int argc, char** argv) {
    CLI::App app{
        "Writes FOLDER/NAME.npy for each audio file, 46.4 ms a frame: the bytes of frames x "
        "252 that the note network hears or, with --weights or --notes, of frames x 3 x 84 "
        "that it answers with (255 x probability of onset, sounding, melody; row 0 is A1; "
        "frame n is centred on (n - 0.75) x 46.4 ms). With --folds: what the composition networks "
        "hear, 92.9 ms a frame, of frames x 4 x 12 (chroma, melody, bass, onsets)."};
    std::filesystem::path folder, weights;
    bool withNotes = false, withFolds = false;
    std::vector<std::filesystem::path> files;
    app.add_option("--out", folder, "Where to write")->required();
    app.add_option("--weights", weights, "Answers of this network");
    app.add_flag("--notes", withNotes, "Answers of the network that the program carries");
    app.add_flag("--folds", withFolds, "What the composition networks hear");
    app.add_option("FILE", files, "Audio files")->required();
    CLI11_PARSE(app, argc, argv);
    Result<Network> network = weights.empty() ? readNoteNetwork() : readNetwork(weights);
    withNotes = withNotes || !weights.empty();
    if (withNotes && !network) {
        std::cerr << network.error().message << '\n';
        return 1;
    }
    int failed = 0;
    for (const auto& file : files) {
        const auto audio = decodeFile(file, {}, {});
        if (!audio) {
            std::cerr << file.string() << ": " << audio.error().message << '\n';
            ++failed;
            continue;
        }
        const auto target = folder / (file.stem().string() + ".npy");
        if (withFolds) {
            const TrackFeatures track = extractFeatures(audio->samples);
            writeArray(target, folds(track), std::to_string(track.chroma.cols()) + ", 4, 12");
            continue;
        }
        const auto peakFrames = static_cast<std::int64_t>(audio->samples.size()) / kHop + 1;
        const std::int64_t frames = (peakFrames + 3) / 4 * 2;
        const auto codes = noteInput(audio->samples, frames);
        if (withNotes) {
            writeArray(target, notes(*network, codes), std::to_string(frames) + ", 3, 84");
        } else {
            writeArray(target, codes, std::to_string(frames) + ", 252");
        }
    }
    return failed == 0 ? 0 : 1;
}
