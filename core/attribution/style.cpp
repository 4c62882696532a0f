#include "core/attribution/style.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

#include "core/attribution/clusters.h"
#include "core/attribution/style_names.h"
#include "core/embedding/character.h"

namespace tributary {
namespace {

using Eigen::Index;

constexpr std::size_t kMostStyles = 24;
constexpr std::size_t kNearest = 5;   // members that a track is compared with
constexpr std::size_t kProbes = 256;  // members from which a style's own moments are measured
constexpr double kPrior = 0.2;        // that music comes from one of the catalogue's sound worlds
constexpr float kLeastDeviation = 0.25F;
constexpr float kSameTrack = 0.995F;  // cosine of whole tracks that are copies of each other
// Members of one style among themselves, as measured on music of one kind
// (resources/models/character-1.md), and how many members that is worth.
constexpr ScoreMoments kUsualOwn{2.4F, 0.7F};
constexpr double kUsualCount = 4.0;

/// Mean likeness of a sound to the nearest of the members, of whom `self` is left out.
double nearestLikeness(const Styles& styles, const std::vector<std::size_t>& members,
                       const Eigen::Ref<const Eigen::VectorXf>& sound, const ScoreMoments& scale,
                       std::size_t self) {
    std::vector<double> all;
    all.reserve(members.size());
    for (const std::size_t m : members) {
        if (m == self) continue;
        const double cosine =
            static_cast<double>(styles.sounds.col(static_cast<Index>(m)).dot(sound));
        all.push_back(likeness(cosine, scale, styles.scales[m]));
    }
    const std::size_t count = std::min(kNearest, all.size());
    if (count == 0) return 0.0;
    std::partial_sort(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(count), all.end(),
                      std::greater<>());
    double sum = 0.0;
    for (std::size_t i = 0; i < count; ++i) sum += all[i];
    return sum / static_cast<double>(count);
}

constexpr auto kNobody = static_cast<std::size_t>(-1);

ScoreMoments momentsOf(const std::vector<double>& values, const ScoreMoments& usual,
                       double usualCount) {
    double mean = static_cast<double>(usual.mean) * usualCount;
    double count = usualCount;
    for (const double v : values) {
        mean += v;
        count += 1.0;
    }
    if (count <= 0.0) return usual;
    mean /= count;
    double squares = usualCount * (std::pow(static_cast<double>(usual.deviation), 2) +
                                   std::pow(static_cast<double>(usual.mean) - mean, 2));
    for (const double v : values) squares += (v - mean) * (v - mean);
    return {static_cast<float>(mean),
            std::max(kLeastDeviation, static_cast<float>(std::sqrt(squares / count)))};
}

ScoreMoments ownMoments(const Styles& styles, const std::vector<std::size_t>& members) {
    std::vector<double> values;
    if (members.size() >= 2) {
        const std::size_t probes = std::min(kProbes, members.size());
        for (std::size_t i = 0; i < probes; ++i) {
            const std::size_t m = members[i * members.size() / probes];
            values.push_back(nearestLikeness(
                styles, members, styles.sounds.col(static_cast<Index>(m)), styles.scales[m], m));
        }
    }
    return momentsOf(values, kUsualOwn, kUsualCount);
}

ScoreMoments foreignMoments(const Styles& styles, const std::vector<std::size_t>& members) {
    const Eigen::MatrixXf& background = characterModel().styleBackground;
    std::vector<double> values;
    for (Index b = 0; b < background.cols(); ++b) {
        values.push_back(nearestLikeness(styles, members, background.col(b),
                                         scaleAgainst(background.col(b), background), kNobody));
    }
    return momentsOf(values, {}, 0.0);
}

/// Mean of some columns, of unit length; zero where they are.
Eigen::VectorXf centreOf(const Eigen::MatrixXf& vectors, const std::vector<std::size_t>& columns) {
    Eigen::VectorXf sum = Eigen::VectorXf::Zero(vectors.rows());
    for (const std::size_t c : columns) sum += vectors.col(static_cast<Index>(c));
    const float norm = sum.norm();
    return norm > 0.0F ? Eigen::VectorXf(sum / norm) : sum;
}

/// log of the normal density at x, up to a constant.
double logDensity(double x, const ScoreMoments& m) {
    const double z = (x - static_cast<double>(m.mean)) / static_cast<double>(m.deviation);
    return -0.5 * z * z - std::log(static_cast<double>(m.deviation));
}

/// Log-likelihood ratio of a member against unrelated music. Being even more like the members than
/// they are themselves is no evidence against, nor being less like them than unrelated music for.
double styleEvidence(const Style& style, double score) {
    const auto own = static_cast<double>(style.own.mean);
    const auto foreign = static_cast<double>(style.foreign.mean);
    if (own <= foreign) return -1e3;
    const double x = std::clamp(score, foreign, own);
    return logDensity(x, style.own) - logDensity(x, style.foreign);
}

}  // namespace

Styles mapStyles(const std::vector<StyleTrack>& tracks) {
    Styles out;
    const Eigen::MatrixXf& background = characterModel().styleBackground;
    const Index dimension = characterModel().style.matrix.rows();
    out.sounds = Eigen::MatrixXf::Zero(dimension, static_cast<Index>(tracks.size()));
    out.grooves = Eigen::MatrixXf::Zero(characterModel().rhythm.matrix.rows(), out.sounds.cols());
    out.scales.resize(tracks.size());
    std::vector<std::size_t> known;
    for (std::size_t i = 0; i < tracks.size(); ++i) {
        if (tracks[i].groove.size() == out.grooves.rows()) {
            out.grooves.col(static_cast<Index>(i)) = tracks[i].groove;
        }
        if (tracks[i].sound.size() != dimension || tracks[i].sound.isZero(0.0F)) continue;
        out.sounds.col(static_cast<Index>(i)) = tracks[i].sound;
        out.scales[i] = scaleAgainst(tracks[i].sound, background);
        known.push_back(i);
    }
    if (known.empty()) return out;
    Eigen::MatrixXf items(dimension, static_cast<Index>(known.size()));
    for (std::size_t i = 0; i < known.size(); ++i) {
        items.col(static_cast<Index>(i)) = tracks[known[i]].sound;
    }
    const Clusters clusters = naturallyClustered(items, kMostStyles);
    out.styles.resize(static_cast<std::size_t>(clusters.centres.cols()));
    for (std::size_t i = 0; i < known.size(); ++i) {
        out.styles[clusters.member[i]].members.push_back(known[i]);
    }
    std::erase_if(out.styles, [](const Style& s) { return s.members.empty(); });
    std::stable_sort(out.styles.begin(), out.styles.end(), [](const Style& a, const Style& b) {
        return a.members.size() > b.members.size();
    });
    for (Style& style : out.styles) {
        style.sound = centreOf(out.sounds, style.members);
        style.own = ownMoments(out, style.members);
        style.foreign = foreignMoments(out, style.members);
    }
    nameStyles(tracks, out.styles);
    return out;
}

Eigen::VectorXd styleProbabilities(const Styles& styles,
                                   const Eigen::Ref<const Eigen::VectorXf>& sound) {
    const auto count = static_cast<Index>(styles.styles.size());
    Eigen::VectorXd odds = Eigen::VectorXd::Zero(count);
    if (count == 0 || sound.size() != styles.sounds.rows() || sound.isZero(0.0F)) return odds;
    const ScoreMoments scale = scaleAgainst(sound, characterModel().styleBackground);
    for (Index k = 0; k < count; ++k) {
        const Style& style = styles.styles[static_cast<std::size_t>(k)];
        if (style.members.size() < kLeastStyleMembers) continue;
        const double score = nearestLikeness(styles, style.members, sound, scale, kNobody);
        odds[k] = kPrior / static_cast<double>(count) *
                  std::exp(std::min(30.0, styleEvidence(style, score)));
    }
    return odds / (1.0 - kPrior + odds.sum());
}

StylePrototype stylePrototype(const Styles& styles, std::size_t style,
                              const Eigen::Ref<const Eigen::VectorXf>& sound) {
    std::vector<std::size_t> nearest = styles.styles[style].members;
    const Eigen::VectorXf cosines = styles.sounds.transpose() * sound;
    std::stable_sort(nearest.begin(), nearest.end(), [&](std::size_t a, std::size_t b) {
        return cosines[static_cast<Index>(a)] > cosines[static_cast<Index>(b)];
    });
    nearest.resize(std::min(kNearest, nearest.size()));
    return {centreOf(styles.grooves, nearest), centreOf(styles.sounds, nearest)};
}

StyleSpread styleSpread(const Styles& styles, std::size_t style,
                        const Eigen::Ref<const Eigen::VectorXf>& sound) {
    StyleSpread out;
    const ScoreMoments scale = scaleAgainst(sound, characterModel().styleBackground);
    double total = 0.0;
    for (const std::size_t m : styles.styles[style].members) {
        const double cosine =
            static_cast<double>(styles.sounds.col(static_cast<Index>(m)).dot(sound));
        out.members.push_back({m, mutualProximity(cosine, scale, styles.scales[m])});
        total += out.members.back().weight;
    }
    if (!(total > 0.0)) return {};
    for (StyleMember& m : out.members) m.weight /= total;
    std::stable_sort(
        out.members.begin(), out.members.end(),
        [](const StyleMember& a, const StyleMember& b) { return a.weight > b.weight; });
    // Copies of a track are one source, however often it was registered.
    std::vector<StyleMember> sources;
    for (const StyleMember& m : out.members) {
        const auto same = std::find_if(sources.begin(), sources.end(), [&](const StyleMember& s) {
            return styles.sounds.col(static_cast<Index>(s.track))
                       .dot(styles.sounds.col(static_cast<Index>(m.track))) > kSameTrack;
        });
        if (same == sources.end()) {
            sources.push_back(m);
        } else {
            same->weight += m.weight;
        }
    }
    double entropy = 0.0;
    for (const StyleMember& s : sources) {
        if (s.weight > 0.0) entropy -= s.weight * std::log(s.weight);
    }
    out.effectiveSources = std::exp(entropy);
    return out;
}

}  // namespace tributary
