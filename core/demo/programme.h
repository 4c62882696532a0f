#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/demo/compose.h"
#include "core/demo/render.h"

namespace tributary::demo {

/// Counts the forms that the demo has had. To be raised with any change that is heard, so that
/// folders written before are made anew.
inline constexpr int kGeneratorVersion = 1;

/// An invented rights holder's part of a track.
struct DemoHolder {
    std::string_view name;
    int percent = 100;
    std::string_view side = "both";  ///< "master", "composition" or "both"
};

/// A track of the demo catalogue.
struct DemoTrack {
    std::string_view title;
    std::string_view artist;
    std::string_view genre;
    Key key;
    double bpm = 0.0;
    std::string_view themeA;  ///< empty: the genre's stock progression
    std::string_view themeB;
    std::uint64_t seed = 1;
    std::string_view released;  ///< ISO date
    std::vector<DemoHolder> holders;
};

/// The demo catalogue, in order. Some tracks share a stock progression on purpose: nobody's
/// property.
[[nodiscard]] std::span<const DemoTrack> demoTracks();

/// What a track is composed from.
[[nodiscard]] Brief briefOf(const DemoTrack& track);

[[nodiscard]] Audio playDemoTrack(const DemoTrack& track);

/// Titles of the three tracks that the "AI track" takes from.
inline constexpr std::string_view kSampledTitle = "Harbour Lights, Slowly";
inline constexpr std::string_view kRecomposedTitle = "Paper Lanterns";
inline constexpr std::string_view kBorrowedTitle = "The Cartographer's Error";

/// A track as a generator might deliver it, about 65 s: a loop of one catalogue track a tone higher
/// and a little faster under new music; then another's tune recomposed in another key, tempo and
/// band; then a third's unusual chords, newly set. `sampled` is the first track's sound.
[[nodiscard]] Audio playAiTrack(const Audio& sampled);

/// Where in the AI track each of the three begins, in seconds, and where it ends.
struct AiTrackPlan {
    double sampleEndS, recomposedEndS, borrowedEndS;
    double sampleFromS, sampleS;  ///< the loop in the catalogue track
    double sampleSemitones, sampleSpeed;
};
[[nodiscard]] AiTrackPlan aiTrackPlan();

/// A piece that takes from none.
[[nodiscard]] Audio playControl();

}  // namespace tributary::demo
