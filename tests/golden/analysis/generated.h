#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "core/analysis/analysis.h"
#include "core/analysis/import.h"
#include "core/audio/writer.h"
#include "core/catalogue/catalogue.h"
#include "core/demo/compose.h"
#include "core/demo/render.h"
#include "core/demo/transform.h"
#include "core/demo/warp.h"
#include "tests/support/temp_folder.h"

namespace tributary::test {

inline constexpr double kPieceS = 32.0;
inline constexpr int kPieces = 6;

/// Score of the n-th catalogue piece (0 … kPieces − 1), or, beyond, of a piece of no catalogue.
[[nodiscard]] demo::Score scoreOf(int piece);
[[nodiscard]] demo::Audio pieceOf(int piece);
[[nodiscard]] std::string titleOf(int piece);

/// 30 seconds of a catalogue piece played by another band, higher and slower as Generated::cover
/// is.
[[nodiscard]] demo::Audio coverOf(int piece, std::uint64_t band);

/// The same, but nothing except its melody.
[[nodiscard]] demo::Audio tuneOf(int piece, std::uint64_t band);

/// Writes audio, kept below full scale, into a folder; returns the file.
std::filesystem::path write(const std::filesystem::path& folder, const std::string& name,
                            demo::Audio audio);

/// Imports files into a new catalogue in this order; titles are the files' names.
void import(const std::filesystem::path& catalogue,
            const std::vector<std::filesystem::path>& files);

/// A small catalogue of generated music, made once, and queries that take from it.
class Generated {
public:
    static const Generated& get();

    [[nodiscard]] const std::filesystem::path& folder() const { return folder_.path(); }
    [[nodiscard]] std::filesystem::path catalogue() const { return folder_ / "lib.tributary"; }
    [[nodiscard]] const std::vector<std::filesystem::path>& tracks() const { return tracks_; }
    [[nodiscard]] const Reference& reference() const { return *reference_; }

    static constexpr int kExcerptOf = 2;  ///< 14 s from kExcerptFromS on
    static constexpr double kExcerptFromS = 9.0;
    std::filesystem::path excerpt;
    static constexpr int kLoopOf =
        1;  ///< 5 s from kLoopFromS on, again and again under other music
    static constexpr double kLoopFromS = 10.0;
    static constexpr double kLoopSemitones = 2.0;
    static constexpr double kLoopSpeed = 1.08;
    std::filesystem::path loop;
    static constexpr int kCoverOf = 0;
    static constexpr int kCoverSemitones = 3;
    static constexpr double kCoverSpeed = 0.9;
    std::filesystem::path cover;
    std::vector<std::filesystem::path> covers;  ///< of kCovered, each in the same key and tempo
    static constexpr std::array kCovered{1, 3, 5};
    std::vector<std::filesystem::path> tunes;  ///< of kCovered, in the covers' key and tempo
    std::filesystem::path unrelated;

private:
    Generated();

    TempFolder folder_;
    std::vector<std::filesystem::path> tracks_;
    std::unique_ptr<Reference> reference_;
};

}  // namespace tributary::test
