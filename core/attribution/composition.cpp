#include "core/attribution/composition.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/attribution/correlation_kernel.h"
#include "core/base/check.h"

namespace tributary {
namespace {

constexpr Eigen::Index kNoteFrames = kChromaPerStructure;  // of the chroma's, in one of a view
constexpr Eigen::Index kSlowFrames = kChromaPerHarmony;
constexpr Eigen::Index kChordHalfFrames = 6;  // smoothing over 13 frames, 1.2 s

Eigen::Index framesOf(PitchView view) {
    const bool slow =
        view == PitchView::Chords || view == PitchView::Harmony || view == PitchView::Tune;
    return slow ? kSlowFrames : kNoteFrames;
}

/// 12 × frames of a view made by hand. Roots weigh loud pitch classes less, so that no single held
/// note decides.
Eigen::MatrixXf handmadeView(const TrackFeatures& track, PitchView view) {
    const bool chords = view == PitchView::Chords;
    Eigen::MatrixXf full;
    if (view == PitchView::Onsets) full = track.onsets;
    if (view == PitchView::Melody || view == PitchView::Tune) full = track.melody;
    if (chords) full = 0.5F * (track.chroma + track.bass);
    const Eigen::Index step = framesOf(view);
    const Eigen::Index margin = chords ? kChordHalfFrames - kSlowFrames / 2 : 0;
    Eigen::MatrixXf out(12, full.cols() / step);
    for (Eigen::Index t = 0; t < out.cols(); ++t) {
        const Eigen::Index first = std::max<Eigen::Index>(0, t * step - margin);
        const Eigen::Index end = std::min(full.cols(), (t + 1) * step + margin);
        out.col(t) = full.middleCols(first, end - first).rowwise().mean();
    }
    return (out / 255.0F).cwiseSqrt();
}

Eigen::MatrixXf viewOf(const TrackFeatures& track, PitchView view) {
    switch (view) {
        case PitchView::Structure1:
            return track.structure.topRows(12);
        case PitchView::Structure2:
            return track.structure.bottomRows(12);
        case PitchView::Harmony:
            return track.harmony;
        default:
            return handmadeView(track, view);
    }
}

/// kParts × 12, orthonormal: rows cos 1 … 6, then sin 1 … 5. The constant row is left out, since
/// frames have no mean.
Eigen::Matrix<float, PitchSequence::kParts, 12> pitchTransform() {
    Eigen::Matrix<float, PitchSequence::kParts, 12> m;
    for (int pc = 0; pc < 12; ++pc) {
        for (int k = 1; k <= 6; ++k) {
            const float phase =
                2.0F * std::numbers::pi_v<float> * static_cast<float>(k * pc) / 12.0F;
            const float scale = k == 6 ? std::sqrt(1.0F / 12.0F) : std::sqrt(1.0F / 6.0F);
            m(k - 1, pc) = scale * std::cos(phase);
            if (k < 6) m(k + 5, pc) = scale * std::sin(phase);
        }
    }
    return m;
}

}  // namespace

Eigen::Index PitchQuery::diagonalShift(int window, double speed) const {
    return static_cast<Eigen::Index>(std::lround(window * hopS * speed / frameS));
}

int signedKey(int key) {
    return key > 6 ? key - 12 : key;
}

Eigen::MatrixXf resampledWindow(const Eigen::MatrixXf& values, double begin, double speed,
                                int length) {
    Eigen::MatrixXf out = Eigen::MatrixXf::Zero(values.rows(), length);
    for (int i = 0; i < length; ++i) {
        const double at = begin + i / speed;
        const auto left = static_cast<Eigen::Index>(std::floor(at));
        const auto fraction = static_cast<float>(at - std::floor(at));
        if (left < 0 || left >= values.cols()) continue;
        out.col(i) = (1.0F - fraction) * values.col(left);
        if (left + 1 < values.cols()) out.col(i) += fraction * values.col(left + 1);
    }
    return out;
}

Eigen::MatrixXf transposed(const Eigen::MatrixXf& values, int semitonesDown) {
    Eigen::MatrixXf out(values.rows(), values.cols());
    for (Eigen::Index row = 0; row < values.rows(); ++row) {
        const Eigen::Index octave = row / 12 * 12;
        out.row(row) = values.row(octave + ((row - octave + semitonesDown) % 12 + 12) % 12);
    }
    return out;
}

PitchSequence::PitchSequence(const TrackFeatures& track, PitchView view)
    : PitchSequence(viewOf(track, view), static_cast<double>(framesOf(view)) * kChromaHopS) {}

PitchSequence::PitchSequence(Eigen::MatrixXf values, double hopS)
    : hopS_(hopS), values_(std::move(values)) {
    const Eigen::Index count = values_.cols();
    values_.rowwise() -= values_.colwise().mean().eval();
    spectrum_ = (pitchTransform() * values_).transpose();
    cumulated_.resize(count + 1);
    cumulated_[0] = 0.0;
    for (Eigen::Index t = 0; t < count; ++t) {
        cumulated_[t + 1] = cumulated_[t] + static_cast<double>(values_.col(t).squaredNorm());
    }
}

PitchQuery preparePitchQuery(const PitchSequence& query, double beginS, double endS, double windowS,
                             double hopS, const std::vector<double>& speeds) {
    PitchQuery out;
    out.speeds = speeds;
    out.windowS = windowS;
    out.hopS = hopS;
    out.frameS = query.hopS();
    out.windows =
        std::max(1, static_cast<int>(std::floor((endS - beginS - windowS) / hopS + 1.35)));
    for (const double speed : speeds) {
        out.lengths.push_back(static_cast<int>(std::lround(windowS * speed / query.hopS())));
        out.longest = std::max(out.longest, out.lengths.back());
    }
    const auto columns =
        static_cast<Eigen::Index>(out.windows) * static_cast<Eigen::Index>(speeds.size());
    for (auto& part : out.templates) part = Eigen::MatrixXf::Zero(out.longest, columns);
    const auto transform = pitchTransform();
    out.weight.assign(static_cast<std::size_t>(out.windows), 0.0F);
    for (int w = 0; w < out.windows; ++w) {
        const double start = (beginS + w * hopS) / query.hopS();
        for (std::size_t s = 0; s < speeds.size(); ++s) {
            const Eigen::MatrixXf window =
                resampledWindow(query.values(), start, speeds[s], out.lengths[s]);
            const float norm = window.norm();
            if (norm < 1e-3F) continue;
            out.weight[static_cast<std::size_t>(w)] = 1.0F;
            const Eigen::MatrixXf parts = (transform * window / norm).transpose();
            const Eigen::Index column =
                w * static_cast<Eigen::Index>(speeds.size()) + static_cast<Eigen::Index>(s);
            for (int k = 0; k < PitchSequence::kParts; ++k) {
                out.templates[static_cast<std::size_t>(k)].col(column).head(out.lengths[s]) =
                    parts.col(k);
            }
        }
    }
    return out;
}

namespace {

constexpr int kBlock = kCorrelationBlock;

using KeyBlock = Eigen::Matrix<float, kBlock, 12>;

Eigen::Index positionsOf(const PitchQuery& query, const PitchSequence& source) {
    return std::max<Eigen::Index>(1, source.frames() - query.longest / 2);
}

/// positions × speeds: one over the norm of the stretch of the source that a template covers.
Eigen::MatrixXf inverseNorms(const PitchQuery& query, const PitchSequence& source,
                             Eigen::Index positions) {
    const Eigen::VectorXd& energy = source.cumulatedEnergy();
    Eigen::MatrixXf scale(positions, static_cast<Eigen::Index>(query.lengths.size()));
    for (Eigen::Index s = 0; s < scale.cols(); ++s) {
        const int length = query.lengths[static_cast<std::size_t>(s)];
        const double mean = energy[source.frames()] /
                            static_cast<double>(std::max<Eigen::Index>(1, source.frames())) *
                            length;
        for (Eigen::Index p = 0; p < positions; ++p) {
            const Eigen::Index end = std::min<Eigen::Index>(source.frames(), p + length);
            // A quiet passage has little to say: its norm is held up by the track's mean.
            const double norm = std::max(energy[end] - energy[p], 0.3 * mean) + 1e-6;
            scale(p, s) = static_cast<float>(1.0 / std::sqrt(norm));
        }
    }
    return scale;
}

/// One view while it is correlated: the source's parts with room to read past its end, and norms.
struct CorrelatedView {
    const PitchQuery& query;
    Eigen::MatrixXf parts;
    Eigen::MatrixXf scale;
};

CorrelatedView correlatedView(const PitchPair& pair, Eigen::Index positions) {
    CHECK(pair.query.frameS == pair.source.hopS());
    const Eigen::Index padded = (positions + kBlock - 1) / kBlock * kBlock;
    CorrelatedView v{pair.query,
                     Eigen::MatrixXf::Zero(padded + pair.query.longest, PitchSequence::kParts),
                     inverseNorms(pair.query, pair.source, positions)};
    const Eigen::Index used = std::min<Eigen::Index>(pair.source.frames(), v.parts.rows());
    v.parts.topRows(used) = pair.source.spectrum().topRows(used);
    return v;
}

/// Two templates by column; the same twice where one is left.
using Pair = std::array<Eigen::Index, 2>;

/// Adds the cosines of two templates at positions p … p + count − 1, times `weight`.
void addCosines(const CorrelatedView& v, const Pair& columns, Eigen::Index p, Eigen::Index count,
                float weight, const KeyPhases& phases, std::array<KeyBlock, 2>& out) {
    const auto speedOf = [&](Eigen::Index column) {
        return column % static_cast<Eigen::Index>(v.query.speeds.size());
    };
    const auto lengthOf = [&](Eigen::Index column) {
        return v.query.lengths[static_cast<std::size_t>(speedOf(column))];
    };
    // A template is zero beyond its own length.
    const int length = std::max(lengthOf(columns[0]), lengthOf(columns[1]));
    Correlated sums[2][kPitchFrequencies];
    for (int k = 1; k <= kPitchFrequencies; ++k) {
        // With X the source and Q the query at frequency k over pitch classes, Σ_t X_k(t)
        // conj Q_k(t) has a real part that is even and an imaginary part that is odd in the key.
        const auto part = [&](Eigen::Index column) {
            const auto& templates = v.query.templates;
            const auto i = static_cast<std::size_t>(k);
            return TemplatePart{templates[i - 1].col(column).data(),
                                k < 6 ? templates[i + 5].col(column).data() : nullptr};
        };
        const TemplatePart source{v.parts.col(k - 1).data() + p,
                                  k < 6 ? v.parts.col(k + 5).data() + p : nullptr};
        correlate(source, part(columns[0]), part(columns[1]), length, sums[0][k - 1],
                  sums[1][k - 1]);
    }
    for (std::size_t i = 0; i < out.size(); ++i) {
        KeyBlock block;
        overKeys(sums[i], phases, block.data());
        const auto scale = v.scale.col(speedOf(columns[i])).segment(p, count);
        out[i].topRows(count).array() +=
            block.topRows(count).array().colwise() * (weight * scale).array();
    }
}

/// Column (window · speeds + speed) of the i-th template, counted so that neighbours are of one
/// speed, but for the last of each: nearly equally long ones are best correlated together.
Eigen::Index columnOf(const PitchQuery& query, Eigen::Index i) {
    const auto speeds = static_cast<Eigen::Index>(query.speeds.size());
    return i % query.windows * speeds + i / query.windows;
}

/// Calls use(column, position, count, mean cosines of the views) for every template
/// (window · speeds + speed) and block of positions.
template <class Use>
void correlateAll(std::span<const PitchPair> views, const Use& use) {
    CHECK(!views.empty());
    const Eigen::Index positions = positionsOf(views.front().query, views.front().source);
    std::vector<CorrelatedView> correlated;
    for (const PitchPair& pair : views) {
        CHECK(positionsOf(pair.query, pair.source) == positions);
        correlated.push_back(correlatedView(pair, positions));
    }
    static const KeyPhases phases = keyPhases();
    const float weight = 1.0F / static_cast<float>(views.size());
    std::array<KeyBlock, 2> blocks;
    const PitchQuery& query = views.front().query;
    const Eigen::Index templates = query.templates[0].cols();
    for (Eigen::Index i = 0; i < templates; i += 2) {
        const Pair columns{columnOf(query, i), columnOf(query, std::min(i + 1, templates - 1))};
        for (Eigen::Index p = 0; p < positions; p += kBlock) {
            const Eigen::Index count = std::min<Eigen::Index>(kBlock, positions - p);
            for (KeyBlock& block : blocks) block.setZero();
            for (const CorrelatedView& v : correlated)
                addCosines(v, columns, p, count, weight, phases, blocks);
            use(columns[0], p, count, blocks[0]);
            if (columns[1] != columns[0]) use(columns[1], p, count, blocks[1]);
        }
    }
}

}  // namespace

CorrelationTensor::CorrelationTensor(const PitchQuery& query, const PitchSequence& source)
    : speeds_(static_cast<int>(query.speeds.size())),
      cosines_(positionsOf(query, source), query.templates[0].cols() * 12) {
    const PitchPair pair{query, source};
    correlateAll({&pair, 1},
                 [&](Eigen::Index c, Eigen::Index p, Eigen::Index count, const KeyBlock& block) {
                     cosines_.block(p, c * 12, count, 12) = block.topRows(count);
                 });
}

float PitchMaxima::best(int window) const {
    const auto first = cosine.begin() + static_cast<std::ptrdiff_t>(index(window, 0, 0));
    return *std::max_element(first, first + static_cast<std::ptrdiff_t>(speeds) * 12);
}

PitchMaxima correlationMaxima(std::span<const PitchPair> views) {
    CHECK(!views.empty());
    const PitchQuery& query = views.front().query;
    PitchMaxima out;
    out.windows = query.windows;
    out.speeds = static_cast<int>(query.speeds.size());
    const auto size = static_cast<std::size_t>(query.templates[0].cols()) * 12;
    out.cosine.assign(size, -1.0F);
    out.frame.assign(size, 0);
    correlateAll(views,
                 [&](Eigen::Index c, Eigen::Index p, Eigen::Index count, const KeyBlock& block) {
                     for (int key = 0; key < 12; ++key) {
                         const auto i = static_cast<std::size_t>(c * 12 + key);
                         const auto cosines = block.col(key).head(count);
                         if (cosines.maxCoeff() <= out.cosine[i]) continue;
                         Eigen::Index at = 0;
                         out.cosine[i] = cosines.maxCoeff(&at);
                         out.frame[i] = static_cast<std::uint32_t>(p + at);
                     }
                 });
    return out;
}

}  // namespace tributary
