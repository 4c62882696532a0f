#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include <Eigen/Core>

#include "core/attribution/likeness.h"

namespace tributary {

/// What styles are made of: one catalogue track. Vectors are whole tracks' (wholeTrack()); zero
/// where the catalogue keeps none.
struct StyleTrack {
    Eigen::VectorXf groove, sound;
    std::string title, genre, releaseDate;
};

/// A sound world of a catalogue: a cluster of its tracks.
struct Style {
    std::string name;                  ///< "orchestral, 2012"; "like ‹Title›, ‹Title›"
    std::vector<std::size_t> members;  ///< numbers of tracks, ascending
    Eigen::VectorXf sound;             ///< the centre, of unit length
    ScoreMoments own;                  ///< likeness of its members to their nearest fellows
    ScoreMoments foreign;              ///< and of unrelated music to its nearest members
};

/// The styles of a catalogue, largest first.
struct Styles {
    std::vector<Style> styles;
    Eigen::MatrixXf sounds, grooves;   ///< dimension × tracks; zero columns where none is kept
    std::vector<ScoreMoments> scales;  ///< by track: of its sound against the background
};

/// Clusters the catalogue's sounds. The same tracks in the same order give the same styles.
[[nodiscard]] Styles mapStyles(const std::vector<StyleTrack>& tracks);

/// Probability that a sound lives in each of the styles rather than in none of this catalogue: how
/// like it is to its nearest members, on the scale of members among themselves and of unrelated
/// music. With the probability of none they add up to 1. Styles of fewer than kLeastStyleMembers
/// tracks get none: whom would it be diffuse among?
[[nodiscard]] Eigen::VectorXd styleProbabilities(const Styles& styles,
                                                 const Eigen::Ref<const Eigen::VectorXf>& sound);

/// What a style sounds and grooves like near a given sound: the means of its members that are
/// nearest to it, of unit length (zero where none is kept). Never a single member's.
struct StylePrototype {
    Eigen::VectorXf groove, sound;
};
[[nodiscard]] StylePrototype stylePrototype(const Styles& styles, std::size_t style,
                                            const Eigen::Ref<const Eigen::VectorXf>& sound);

/// How a sound's likeness is spread over the members of a style.
struct StyleMember {
    std::size_t track = 0;
    double weight = 0.0;
};
struct StyleSpread {
    std::vector<StyleMember> members;  ///< largest weight first; weights add up to 1
    double effectiveSources = 0.0;     ///< exp(H(w)), copies of one track counted once
};
[[nodiscard]] StyleSpread styleSpread(const Styles& styles, std::size_t style,
                                      const Eigen::Ref<const Eigen::VectorXf>& sound);

inline constexpr std::size_t kLeastStyleMembers = 3;

}  // namespace tributary
