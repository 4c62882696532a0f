// How well rhythm and style tell music apart, on music synthesised here; and the fitting of the
// model that they are measured by (resources/models/character-1.md).
#include <chrono>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "core/analysis/ingest.h"
#include "core/attribution/likeness.h"
#include "core/base/atomic_file.h"
#include "core/demo/compose.h"
#include "core/demo/render.h"
#include "core/embedding/character.h"
#include "core/features/extractor.h"
#include "tests/bench/support/projection.h"
#include "tests/bench/support/synthesise.h"

namespace tributary::bench {
namespace {

namespace fs = std::filesystem;
using View = CharacterEmbedding::View;

constexpr int kTracksPerGenre = 4;
constexpr int kNeighbours = 3;
constexpr int kOccurrences = 5;  // neighbour lists that hubs are counted in

struct Piece {
    std::string genre;
    TrackFeatures features;
};

/// Pieces of every genre: random keys, tempi and progressions, played by the genre's own band or by
/// any instruments at all.
std::vector<Piece> pieces(std::uint64_t seed, int perGenre, bool ownBand) {
    std::vector<Piece> out;
    for (const demo::Genre& genre : demo::genres()) {
        for (int i = 0; i < perGenre; ++i) {
            demo::Brief brief = demo::randomBrief(++seed, 60.0);
            brief.genre = genre.name;
            Random random(seed);
            brief.bpm = random.uniform(0.88 * genre.lowestBpm, 1.12 * genre.highestBpm);
            const demo::Orchestration band =
                ownBand ? demo::orchestrationFor(genre.name) : demo::randomOrchestration(seed);
            demo::RenderSettings settings;
            settings.rate = kAnalysisRate;
            settings.seed = seed;
            const auto samples = demo::mono(demo::render(demo::compose(brief), band, settings));
            out.push_back({std::string(genre.name), extractFeatures(samples)});
        }
    }
    return out;
}

struct Retrieval {
    double first = 0.0, top = 0.0;  // share of neighbours of the same genre: nearest, top three
    double skew = 0.0;              // of how often a track is among the nearest five of another
};

Retrieval retrieval(const Eigen::MatrixXd& similarity, const std::vector<Piece>& music) {
    const auto n = static_cast<std::size_t>(similarity.cols());
    Retrieval out;
    std::vector<double> occurs(n, 0.0);
    for (std::size_t i = 0; i < n; ++i) {
        std::vector<std::size_t> order;
        for (std::size_t j = 0; j < n; ++j) {
            if (j != i) order.push_back(j);
        }
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            return similarity(static_cast<Eigen::Index>(a), static_cast<Eigen::Index>(i)) >
                   similarity(static_cast<Eigen::Index>(b), static_cast<Eigen::Index>(i));
        });
        for (std::size_t k = 0; k < kOccurrences; ++k) occurs[order[k]] += 1.0;
        for (std::size_t k = 0; k < kNeighbours; ++k) {
            if (music[order[k]].genre != music[i].genre) continue;
            out.top += 1.0 / static_cast<double>(kNeighbours * n);
            if (k == 0) out.first += 1.0 / static_cast<double>(n);
        }
    }
    double squares = 0.0, cubes = 0.0;
    for (const double o : occurs) {
        const double d = o - kOccurrences;
        squares += d * d / static_cast<double>(n);
        cubes += d * d * d / static_cast<double>(n);
    }
    out.skew = cubes / std::pow(squares, 1.5);
    return out;
}

void measure(const char* what, View view, const std::vector<Piece>& music) {
    const CharacterEmbedding embedding(view);
    const Eigen::MatrixXf& background =
        view == View::Rhythm ? characterModel().rhythmBackground : characterModel().styleBackground;
    const auto n = static_cast<Eigen::Index>(music.size());
    Eigen::MatrixXf tracks(embedding.dimension(), n);
    std::vector<ScoreMoments> scales;
    const auto start = std::chrono::steady_clock::now();
    for (Eigen::Index i = 0; i < n; ++i) {
        tracks.col(i) =
            wholeTrack(embedding.embed(music[static_cast<std::size_t>(i)].features).values);
        scales.push_back(scaleAgainst(tracks.col(i), background));
    }
    const std::chrono::duration<double> spent = std::chrono::steady_clock::now() - start;
    const Eigen::MatrixXd cosine = (tracks.transpose() * tracks).cast<double>();
    Eigen::MatrixXd mutual(n, n);
    for (Eigen::Index a = 0; a < n; ++a) {
        for (Eigen::Index b = 0; b < n; ++b) {
            mutual(a, b) = mutualProximity(cosine(a, b), scales[static_cast<std::size_t>(a)],
                                           scales[static_cast<std::size_t>(b)]);
        }
    }
    fmt::print("{}: {} tracks, {:.1f} ms each\n", what, n,
               1000.0 * spent.count() / static_cast<double>(n));
    using Named = std::pair<const char*, const Eigen::MatrixXd*>;
    for (const auto& [name, matrix] :
         {Named{"cosine", &cosine}, Named{"mutual proximity", &mutual}}) {
        const Retrieval r = retrieval(*matrix, music);
        fmt::print(
            "  {:<17} same genre: nearest {:.3f}, top three {:.3f} (chance {:.3f}); "
            "skew of 5-occurrence {:.2f}\n",
            name, r.first, r.top, (kTracksPerGenre - 1.0) / static_cast<double>(n - 1), r.skew);
    }
}

Result<std::vector<TrackFeatures>> features(const std::vector<fs::path>& files) {
    std::vector<TrackFeatures> out;
    for (const fs::path& file : files) {
        auto audio = ingest(file, {}, {});
        if (!audio) return fail(audio.error());
        out.push_back(std::move(audio->features));
        fmt::print(stderr, "{} of {}\r", out.size(), files.size());
    }
    return out;
}

Result<void> fit(const fs::path& out, const std::vector<fs::path>& music,
                 const std::vector<fs::path>& unrelated) {
    auto fitted = features(music);
    if (!fitted) return fail(fitted.error());
    auto background = features(unrelated);
    if (!background) return fail(background.error());
    for (Piece& p : pieces(71000, 2, true)) fitted->push_back(std::move(p.features));
    for (Piece& p : pieces(72000, 2, true)) background->push_back(std::move(p.features));
    const auto bytes = encodeCharacter(fitCharacter(*fitted, *background));
    return writeFileAtomically(
        out, std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size()));
}

int run(int argc, char** argv) {
    fs::path out;
    std::vector<fs::path> music, unrelated;
    CLI::App app{"Measures how well rhythm and style tell synthesised music apart."};
    app.add_option("--fit", out, "Fit the model instead, and write it to this file");
    app.add_option("--music", music, "Further recordings to fit projections on")
        ->check(CLI::ExistingFile);
    app.add_option("--unrelated", unrelated, "Further recordings for the background")
        ->check(CLI::ExistingFile);
    CLI11_PARSE(app, argc, argv);
    if (out.empty()) {
        measure("groove, any instruments", View::Rhythm, pieces(81000, kTracksPerGenre, false));
        const auto bands = pieces(82000, kTracksPerGenre, true);
        measure("groove, the genre's band", View::Rhythm, bands);
        measure("sound, the genre's band", View::Style, bands);
        return 0;
    }
    const auto done = fit(out, music, unrelated);
    if (done) return 0;
    fmt::print(stderr, "{}\n", describe(done.error()));
    return 1;
}

}  // namespace
}  // namespace tributary::bench

int main(int argc, char** argv) {
    return tributary::bench::run(argc, argv);
}
