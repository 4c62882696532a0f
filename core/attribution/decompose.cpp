#include "core/attribution/decompose.h"

#include <algorithm>
#include <cmath>

#include "core/features/sketch.h"

namespace tributary {
namespace {

constexpr double kCellS = 1.0;
constexpr double kContextS = 1.0;  // gains are fitted on the cell and this much on both sides
constexpr double kLeastProbability = 0.5;
constexpr double kSureProbability = 0.9;
constexpr float kLeastWindowZ = 1.0F;  // of a pitch window that counts as evidence
// Of the energy where a recording plays: up to `from` the rest is other music, from `to` on all of
// it is the same source, degraded or placed not quite in time, and between them as much of it. What
// plays from end to end leaves nothing to hear the other music by.
struct OwnPart {
    double from, to;
};
constexpr OwnPart kInPlaces{0.65, 0.75}, kThroughout{0.50, 0.60};
constexpr double kNearlyAll = 0.9;        // of the cells: throughout
constexpr double kLeastExplained = 0.32;  // of the energy, by a copy whose notes are matched too
constexpr double kLeastOfProbable = 0.1;  // and by one whose notes are probably matched
constexpr double kSurelyCopied = 0.2;     // a recording's score that the same notes never reach
constexpr double kSampledPart = 0.3;  // of a pitch window that a sample fills: its notes are its
constexpr int kOctaveBands = 12;

/// One passage laid over the query: power at query frames, zero outside the passage.
struct Layer {
    Eigen::Index claim = 0;
    Eigen::MatrixXd power;  // kPowerBands × frames of the block
};

Eigen::Index frameOf(double seconds) {
    return static_cast<Eigen::Index>(std::lround(seconds / kChromaHopS));
}

/// Power smoothed over three frames: where a frame of the source falls between two of the query's,
/// an attack would otherwise be explained by neither.
Eigen::MatrixXd smoothed(const Eigen::MatrixXd& power) {
    Eigen::MatrixXd out = 0.5 * power;
    const Eigen::Index last = power.cols() - 1;
    for (Eigen::Index t = 0; t <= last; ++t) {
        out.col(t) +=
            0.25 * (power.col(std::max<Eigen::Index>(0, t - 1)) + power.col(std::min(last, t + 1)));
    }
    return out;
}

Layer layOver(const RecordingPassage& p, const TrackFeatures& source, const QueryBlock& block,
              Eigen::Index frames) {
    Layer layer;
    layer.power = Eigen::MatrixXd::Zero(kPowerBands, frames);
    const int semitones = static_cast<int>(std::lround(p.warp.shiftBins * 12.0 / kBinsPerOctave));
    for (Eigen::Index t = 0; t < frames; ++t) {
        const double time = block.beginS + static_cast<double>(t) * kChromaHopS;
        if (time < p.queryBeginS || time >= p.queryEndS) continue;
        const double at = (p.sourceBeginS + (time - p.queryBeginS) * p.warp.speed) / kChromaHopS;
        const auto left = static_cast<Eigen::Index>(std::floor(at));
        if (left < 0 || left + 1 >= source.power.cols()) continue;
        const double f = at - static_cast<double>(left);
        for (int b = std::max(0, semitones); b < std::min(kPowerBands, kPowerBands + semitones);
             ++b) {
            layer.power(b, t) = (1.0 - f) * decodePower(source.power(b - semitones, left)) +
                                f * decodePower(source.power(b - semitones, left + 1));
        }
    }
    layer.power = smoothed(layer.power);
    return layer;
}

/// Adds to shares.recording what the layers explain of the query's energy in one cell.
void explainCell(const Eigen::MatrixXd& query, const std::vector<Layer>& layers, Eigen::Index cell,
                 Eigen::MatrixXd& recording) {
    const Eigen::Index frames = query.cols();
    const Eigen::Index first = std::min(frames - 1, frameOf(static_cast<double>(cell) * kCellS));
    const Eigen::Index last = std::min(frames, frameOf(static_cast<double>(cell + 1) * kCellS));
    if (last <= first) return;
    const Eigen::Index contextFirst = std::max<Eigen::Index>(0, first - frameOf(kContextS));
    const Eigen::Index context = std::min(frames, last + frameOf(kContextS)) - contextFirst;
    std::vector<const Layer*> active;
    for (const Layer& layer : layers) {
        if (layer.power.middleCols(first, last - first).sum() > 0.0) active.push_back(&layer);
    }
    const double total = query.middleCols(first, last - first).sum();
    if (active.empty() || total <= 0.0) return;
    Eigen::VectorXd explained = Eigen::VectorXd::Zero(static_cast<Eigen::Index>(active.size()));
    for (int octave = 0; octave < kPowerBands / kOctaveBands; ++octave) {
        const auto part = [&](const Eigen::MatrixXd& m, Eigen::Index from, Eigen::Index count) {
            return m.block(octave * kOctaveBands, from, kOctaveBands, count).reshaped().eval();
        };
        // Amplitudes, not powers, are fitted: the loudest partial must not decide alone.
        Eigen::MatrixXd a(kOctaveBands * context, static_cast<Eigen::Index>(active.size()));
        for (std::size_t k = 0; k < active.size(); ++k) {
            a.col(static_cast<Eigen::Index>(k)) = part(active[k]->power, contextFirst, context);
        }
        const Eigen::VectorXd b = part(query, contextFirst, context);
        const Eigen::VectorXd row = (b.array() + 1e-3 * b.mean() + 1e-12).rsqrt().matrix();
        const Eigen::VectorXd gains =
            nonNegativeLeastSquares(row.asDiagonal() * a, row.cwiseProduct(b));
        const Eigen::VectorXd q = part(query, first, last - first);
        Eigen::MatrixXd parts(q.size(), gains.size());
        for (Eigen::Index k = 0; k < gains.size(); ++k) {
            parts.col(k) =
                gains[k] * part(active[static_cast<std::size_t>(k)]->power, first, last - first);
        }
        const Eigen::VectorXd sum = parts.rowwise().sum();
        for (Eigen::Index i = 0; i < q.size(); ++i) {
            if (sum[i] > 0.0)
                explained += parts.row(i).transpose() * (std::min(q[i], sum[i]) / sum[i]);
        }
    }
    for (std::size_t k = 0; k < active.size(); ++k) {
        recording(active[k]->claim, cell) += explained[static_cast<Eigen::Index>(k)] / total;
    }
}

/// Mean of what is explained over the cells in which anything is.
double meanExplained(const Eigen::Ref<const Eigen::VectorXd>& shares) {
    const auto cells = static_cast<double>((shares.array() > 0.0).count());
    return cells > 0.0 ? shares.sum() / cells : 0.0;
}

/// How much of what a claim's recording leaves where it plays is the same source: nothing of a loop
/// under other music, all where it plays by itself, however degraded. 1 without a recording.
/// `weight`: of the cells, 0 where the query is silent.
double sameSource(const Eigen::VectorXd& recording, const Eigen::VectorXd& weight) {
    const double explained = meanExplained(recording);
    if (explained <= 0.0) return 1.0;
    const auto played = static_cast<double>((recording.array() > 0.0).count());
    const bool throughout = played >= kNearlyAll * weight.sum();
    const OwnPart& own = throughout ? kThroughout : kInPlaces;
    return std::clamp((explained - own.from) / (own.to - own.from), 0.0, 1.0);
}

/// A claim's pitch windows that are evidence.
std::vector<PitchWindowMatch> evidentWindows(const AlignedTrack& claim) {
    std::vector<PitchWindowMatch> out = claim.notes.windows;
    std::erase_if(out, [](const PitchWindowMatch& w) { return w.z < kLeastWindowZ; });
    return out;
}

/// Those that a sample of its recording does not fill for a good part.
std::vector<PitchWindowMatch> ownWindows(const AlignedTrack& claim, const QueryBlock& block,
                                         const Eigen::VectorXd& recording) {
    std::vector<PitchWindowMatch> out;
    for (const PitchWindowMatch& w : evidentWindows(claim)) {
        double sampled = 0.0;
        for (Eigen::Index cell = 0; cell < recording.size(); ++cell) {
            if (recording[cell] <= 0.0) continue;
            const double begin = block.beginS + static_cast<double>(cell) * kCellS;
            sampled += std::max(
                0.0, std::min(w.queryEndS, begin + kCellS) - std::max(w.queryBeginS, begin));
        }
        if (sampled < kSampledPart * (w.queryEndS - w.queryBeginS)) out.push_back(w);
    }
    return out;
}

/// Whether a claim's notes have a share of what its recording leaves. Where they are not sure, a
/// kind that is surer goes before them: the same chords are part of the same notes, and so is what
/// a sample's accompaniment repeats. `sampled`: its recording has a share.
bool countsByNotes(const AlignedTrack& claim, bool sampled) {
    if (claim.pStructure < kLeastProbability) return false;
    const double chords = claim.pRecording < kLeastProbability ? claim.pHarmony : 0.0;
    return claim.pStructure >= kSureProbability ||
           claim.pStructure >= std::max(chords, sampled ? claim.pRecording : 0.0);
}

/// How strongly a claim's pitch windows speak for a cell: largest z of the windows around its
/// middle, falling off towards a window's ends.
double windowStrength(const std::vector<PitchWindowMatch>& windows, double middleS) {
    double best = 0.0;
    for (const PitchWindowMatch& w : windows) {
        if (middleS < w.queryBeginS || middleS >= w.queryEndS) continue;
        const double half = 0.5 * (w.queryEndS - w.queryBeginS);
        const double distance = std::abs(middleS - (w.queryBeginS + half)) / half;
        best = std::max(best, w.z * (1.0 - 0.5 * distance));
    }
    return best;
}

/// True where the composition is matched in the recording's own key and tempo: then notes on the
/// same grid coincide, whoever plays them.
bool playsTheSameNotes(const AlignedTrack& a) {
    constexpr double kSpeedTolerance = 0.06;
    const int bins = a.recording.warp.shiftBins - a.notes.key * kBinsPerOctave / 12;
    const int aside = ((bins % kBinsPerOctave) + kBinsPerOctave) % kBinsPerOctave;
    return (aside <= 2 || aside >= kBinsPerOctave - 2) &&
           std::abs(a.recording.warp.speed / a.notes.speed - 1.0) < kSpeedTolerance;
}

/// What the layers explain of each cell: claims × cells, each column at most 1.
Eigen::MatrixXd explainedBy(const Eigen::MatrixXd& power, const std::vector<Layer>& layers,
                            Eigen::Index claims, Eigen::Index cells) {
    Eigen::MatrixXd out = Eigen::MatrixXd::Zero(claims, cells);
    for (Eigen::Index cell = 0; cell < cells; ++cell) {
        explainCell(power, layers, cell, out);
        const double sum = out.col(cell).sum();
        if (sum > 1.0) out.col(cell) /= sum;
    }
    return out;
}

/// The same without recordings that the same notes played anew explain as well. What such a one
/// took of the energy is free for the others.
Eigen::MatrixXd explainedByOwn(const Eigen::MatrixXd& power, std::vector<Layer> layers,
                               const std::vector<AlignedTrack>& claims, Eigen::Index cells) {
    const auto count = static_cast<Eigen::Index>(claims.size());
    Eigen::MatrixXd recording = explainedBy(power, layers, count, cells);
    const std::size_t dropped = std::erase_if(layers, [&](const Layer& layer) {
        return isReplayed(claims[static_cast<std::size_t>(layer.claim)],
                          meanExplained(recording.row(layer.claim).transpose()));
    });
    if (dropped > 0) recording = explainedBy(power, layers, count, cells);
    return recording;
}

Eigen::Index cellsOf(const QueryBlock& block) {
    return static_cast<Eigen::Index>(std::ceil((block.endS - block.beginS) / kCellS - 1e-9));
}

void shareRest(const std::vector<AlignedTrack>& claims, const QueryBlock& block,
               BlockShares& shares) {
    const Eigen::Index count = static_cast<Eigen::Index>(claims.size());
    std::vector<std::vector<PitchWindowMatch>> all, own;
    std::vector<bool> byNotes;
    Eigen::VectorXd same(count);
    for (Eigen::Index k = 0; k < count; ++k) {
        const Eigen::VectorXd recording = shares.recording.row(k).transpose();
        byNotes.push_back(
            countsByNotes(claims[static_cast<std::size_t>(k)], recording.sum() > 0.0));
        all.push_back(evidentWindows(claims[static_cast<std::size_t>(k)]));
        same[k] = sameSource(recording, shares.weight);
        own.push_back(same[k] < 1.0
                          ? ownWindows(claims[static_cast<std::size_t>(k)], block, recording)
                          : all.back());
    }
    for (Eigen::Index cell = 0; cell < shares.weight.size(); ++cell) {
        const double middle = block.beginS + (static_cast<double>(cell) + 0.5) * kCellS;
        const double explained = std::min(1.0, shares.recording.col(cell).sum());
        Eigen::VectorXd strength = Eigen::VectorXd::Zero(count);
        Eigen::VectorXd part = Eigen::VectorXd::Ones(count);  // of the rest, at most
        Eigen::VectorXd harmony = Eigen::VectorXd::Zero(count);
        for (Eigen::Index k = 0; k < count; ++k) {
            const AlignedTrack& claim = claims[static_cast<std::size_t>(k)];
            const bool plays = shares.recording(k, cell) > 0.0;
            // Beside its own sample a source's notes are the sample's, not a second borrowing.
            if (plays) part[k] = same[k];
            if (part[k] <= 0.0) continue;
            if (byNotes[static_cast<std::size_t>(k)] || plays) {
                strength[k] =
                    windowStrength((plays ? all : own)[static_cast<std::size_t>(k)], middle);
            } else if (claim.pHarmony >= kLeastProbability &&
                       claim.pRecording < kLeastProbability) {
                harmony[k] = claim.chords.chain;
            }
        }
        const double rest = 1.0 - explained;
        const double squares = strength.squaredNorm();
        if (squares > 0.0) {
            shares.structure.col(cell) = rest * part.array() * strength.array().square() / squares;
        } else if (harmony.squaredNorm() > 0.0) {
            shares.harmony.col(cell) =
                kHarmonyWeight * rest * harmony.array().square() / harmony.squaredNorm();
        }
    }
}

}  // namespace

Eigen::VectorXd nonNegativeLeastSquares(const Eigen::Ref<const Eigen::MatrixXd>& a,
                                        const Eigen::Ref<const Eigen::VectorXd>& b) {
    const Eigen::MatrixXd gram = a.transpose() * a;
    const Eigen::VectorXd target = a.transpose() * b;
    Eigen::VectorXd x = Eigen::VectorXd::Zero(a.cols());
    if (x.size() == 0) return x;
    for (int round = 0; round < 200; ++round) {
        double change = 0.0;
        for (Eigen::Index k = 0; k < x.size(); ++k) {
            if (gram(k, k) <= 0.0) continue;
            const double step = (target[k] - gram.row(k).dot(x)) / gram(k, k);
            const double next = std::max(0.0, x[k] + step);
            change = std::max(change, std::abs(next - x[k]));
            x[k] = next;
        }
        if (change < 1e-9 * (1.0 + x.maxCoeff())) break;
    }
    return x;
}

bool isReplayed(const AlignedTrack& track, double explained) {
    const double least = track.pStructure >= kSureProbability ? kLeastExplained : kLeastOfProbable;
    return track.pStructure >= kLeastProbability && explained < least && playsTheSameNotes(track) &&
           scoreTogether(proofsOf(track.recording.passages)) < kSurelyCopied;
}

Eigen::MatrixXd blockPower(const TrackFeatures& query, const QueryBlock& block) {
    const Eigen::Index first = frameOf(block.beginS);
    const Eigen::Index count =
        std::max<Eigen::Index>(1, std::min(query.power.cols(), frameOf(block.endS)) - first);
    Eigen::MatrixXd out(kPowerBands, count);
    for (Eigen::Index t = 0; t < count; ++t) {
        for (int b = 0; b < kPowerBands; ++b) out(b, t) = decodePower(query.power(b, first + t));
    }
    return smoothed(out);
}

double explainedPart(const Eigen::MatrixXd& power, const QueryBlock& block,
                     const AlignedTrack& track) {
    if (track.recording.passages.empty()) return 0.0;
    std::vector<Layer> layers;
    for (const RecordingPassage& p : track.recording.passages)
        layers.push_back(layOver(p, track.track->features, block, power.cols()));
    return meanExplained(explainedBy(power, layers, 1, cellsOf(block)).row(0).transpose());
}

BlockShares decomposeBlock(const TrackFeatures& query, const QueryBlock& block,
                           const std::vector<AlignedTrack>& claims) {
    const Eigen::MatrixXd power = blockPower(query, block);
    const Eigen::Index cells = cellsOf(block);
    const auto count = static_cast<Eigen::Index>(claims.size());
    BlockShares shares;
    shares.cellS = kCellS;
    shares.structure = Eigen::MatrixXd::Zero(count, cells);
    shares.harmony = Eigen::MatrixXd::Zero(count, cells);
    shares.weight = Eigen::VectorXd::Ones(cells);
    std::vector<Layer> layers;
    for (Eigen::Index k = 0; k < count; ++k) {
        const AlignedTrack& claim = claims[static_cast<std::size_t>(k)];
        if (claim.pRecording < kLeastProbability) continue;
        for (const RecordingPassage& p : claim.recording.passages) {
            layers.push_back(layOver(p, claim.track->features, block, power.cols()));
            layers.back().claim = k;
        }
    }
    const double silent =
        1e-6 * power.sum() / static_cast<double>(std::max<Eigen::Index>(1, cells));
    for (Eigen::Index cell = 0; cell < cells; ++cell) {
        const Eigen::Index first =
            std::min(power.cols() - 1, frameOf(static_cast<double>(cell) * kCellS));
        const Eigen::Index last =
            std::min(power.cols(), frameOf(static_cast<double>(cell + 1) * kCellS));
        const double energy =
            power.middleCols(first, std::max<Eigen::Index>(0, last - first)).sum();
        if (energy <= silent) shares.weight[cell] = 0.0;
    }
    shares.recording = explainedByOwn(power, std::move(layers), claims, cells);
    shareRest(claims, block, shares);
    return shares;
}

}  // namespace tributary
