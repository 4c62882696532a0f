#include "tests/golden/analysis/generated.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace tributary::test {

namespace fs = std::filesystem;

namespace {

template <class T>
T need(Result<T> result) {
    if (!result) throw std::runtime_error(describe(result.error()));
    return std::move(*result);
}

demo::Audio loopUnderMusic() {
    const demo::Audio loop = demo::warped(
        demo::cut(pieceOf(Generated::kLoopOf), Generated::kLoopFromS, 5.0 * Generated::kLoopSpeed),
        Generated::kLoopSemitones, Generated::kLoopSpeed);
    demo::Audio out = demo::cut(pieceOf(kPieces + 1), 2.0, 25.0);
    const auto gain = static_cast<float>(demo::rms(out) / std::max(1e-6, demo::rms(loop)));
    for (double at = 0.0; at + loop.seconds() <= out.seconds() + 0.1; at += loop.seconds()) {
        demo::overlay(out, loop, at, gain);
    }
    return out;
}

/// 30 s of the score in the covers' key and tempo.
demo::Audio playedAs(const demo::Score& score, std::uint64_t band) {
    const demo::Score moved =
        demo::atTempo(demo::transposed(score, Generated::kCoverSemitones), Generated::kCoverSpeed);
    return demo::cut(demo::render(moved, demo::randomOrchestration(band), {demo::kRenderRate, 9}),
                     0.0, 30.0);
}

}  // namespace

demo::Score scoreOf(int piece) {
    demo::Brief brief = demo::randomBrief(1000 + static_cast<std::uint64_t>(piece), kPieceS);
    return demo::compose(brief);
}

demo::Audio pieceOf(int piece) {
    const auto seed = static_cast<std::uint64_t>(piece);
    return demo::render(scoreOf(piece), demo::randomOrchestration(50 + seed),
                        {demo::kRenderRate, seed});
}

demo::Audio coverOf(int piece, std::uint64_t band) {
    return playedAs(scoreOf(piece), band);
}

demo::Audio tuneOf(int piece, std::uint64_t band) {
    demo::Score score = scoreOf(piece);
    score.counter.clear();
    score.comping.clear();
    score.bass.clear();
    score.drums.clear();
    return playedAs(score, band);
}

std::string titleOf(int piece) {
    return "piece-" + std::to_string(piece);
}

fs::path write(const fs::path& folder, const std::string& name, demo::Audio audio) {
    float peak = 0.0F;
    for (const float s : audio.samples) peak = std::max(peak, std::abs(s));
    if (peak > 0.95F) {
        for (float& s : audio.samples) s *= 0.95F / peak;
    }
    const fs::path file = folder / name;
    const auto done = writeAudio(file, audio.samples, audio.channels, audio.rate);
    if (!done) throw std::runtime_error(describe(done.error()));
    return file;
}

void import(const fs::path& catalogue, const std::vector<fs::path>& files) {
    need(Catalogue::create(catalogue, "generated"));
    std::vector<ImportItem> items;
    for (const fs::path& file : files) items.push_back({file, {}, {}, {}});
    ImportOptions options;
    options.threads = 2;
    const ImportSummary summary = need(importTracks(catalogue, items, options, {}, {}));
    if (summary.added.size() != files.size()) throw std::runtime_error("not all were imported");
}

const Generated& Generated::get() {
    static const Generated made;
    return made;
}

Generated::Generated() {
    for (int i = 0; i < kPieces; ++i) {
        tracks_.push_back(write(folder(), titleOf(i) + ".flac", pieceOf(i)));
    }
    import(catalogue(), tracks_);
    reference_ = std::make_unique<Reference>(need(Reference::open(catalogue(), {}, {})));

    excerpt = write(folder(), "excerpt.ogg", demo::cut(pieceOf(kExcerptOf), kExcerptFromS, 14.0));
    loop = write(folder(), "loop.flac", loopUnderMusic());
    cover = write(folder(), "cover.flac", coverOf(kCoverOf, 77));
    for (const int piece : kCovered) {
        covers.push_back(
            write(folder(), "cover-of-" + titleOf(piece) + ".flac", coverOf(piece, 80)));
    }
    for (const int piece : kCovered) {
        tunes.push_back(write(folder(), "tune-of-" + titleOf(piece) + ".flac", tuneOf(piece, 81)));
    }
    unrelated = write(folder(), "unrelated.flac", pieceOf(kPieces + 3));
}

}  // namespace tributary::test
