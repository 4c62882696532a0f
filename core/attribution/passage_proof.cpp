#include "core/attribution/passage_proof.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>
#include <vector>

namespace tributary {
namespace {

constexpr double kPeakStepS = 0.0465;
constexpr int kNearestPeakStep = 3;     // nearer, a peak's own width would still meet
constexpr int kFarthestPeakStep = 90;   // 4.2 s
constexpr double kPeakJitterS = 0.035;  // the claimed place may be off by a row
constexpr int kNearestFrame = 3;
constexpr int kFarthestFrame = 39;  // 3.6 s
constexpr int kFrameStep = 2;
constexpr int kFarthestSemitone = 4;
constexpr int kThirds = kBinsPerOctave / 12;  // bins a semitone
constexpr int kNearestBin = 3;                // of 36 an octave
constexpr int kFarthestBin = 14;              // nearer than the fourth, which partials share
constexpr double kRepeats = 0.7;              // of the source's peaks met again: it repeats itself
constexpr double kHopelessMargin = 0.5;       // of the peaks: not worth looking at the levels

double scoreOf(double margin, double cells) {
    constexpr double kHalf = 500.0;  // a passage of so many counts half
    return margin * cells / (cells + kHalf);
}

struct PlacedPeak {
    int bin = 0;
    double sourceS = 0.0;
};

auto peakAt(const TrackFeatures& track, double seconds) {
    return std::lower_bound(
        track.peaks.begin(), track.peaks.end(), seconds,
        [](const SpectralPeak& peak, double s) { return peak.frame * kPeakHopS < s; });
}

/// The query's peaks of the passage, on the source's rows.
std::vector<PlacedPeak> placedPeaks(const RecordingPassage& p, const TrackFeatures& query) {
    std::vector<PlacedPeak> out;
    const auto end = peakAt(query, p.queryEndS);
    for (auto peak = peakAt(query, p.queryBeginS); peak < end; ++peak) {
        const int bin = peak->bin - p.warp.shiftBins;
        if (bin < 0 || bin >= kLogBins) continue;
        const double into = peak->frame * kPeakHopS - p.queryBeginS;
        out.push_back({bin, p.sourceBeginS + into * p.warp.speed});
    }
    return out;
}

/// The source's own peaks under the passage.
std::vector<PlacedPeak> sourcePeaks(const RecordingPassage& p, const TrackFeatures& source) {
    std::vector<PlacedPeak> out;
    const auto end = peakAt(source, p.sourceEndS());
    for (auto peak = peakAt(source, p.sourceBeginS); peak < end; ++peak)
        out.push_back({peak->bin, peak->frame * kPeakHopS});
    return out;
}

int metAt(const std::vector<PlacedPeak>& peaks, const PeakRows& rows, double displacementS,
          int higherBins = 0) {
    int met = 0;
    for (const PlacedPeak& p : peaks) {
        const int bin = p.bin + higherBins;
        if (bin < 0 || bin >= kLogBins) continue;
        const auto frame = std::lround((p.sourceS + displacementS) / rows.hopS());
        if (frame >= 0 && frame < rows.frames() && rows.meets(bin, frame)) ++met;
    }
    return met;
}

/// Whether the source's passage meets itself, displaced.
class Repetition {
public:
    Repetition(const RecordingPassage& p, const TrackFeatures& source, const PeakRows& rows)
        : peaks_(sourcePeaks(p, source)), rows_(rows) {}
    [[nodiscard]] bool at(double displacementS) const {
        return metAt(peaks_, rows_, displacementS) > kRepeats * static_cast<double>(peaks_.size());
    }

private:
    std::vector<PlacedPeak> peaks_;
    const PeakRows& rows_;
};

/// Against the same peaks, higher and lower.
void comparePitches(const std::vector<PlacedPeak>& peaks, const PeakRows& rows, PassageProof& out) {
    double sum = 0.0;
    int rival = 0;
    int count = 0;
    for (int bins = kNearestBin; bins <= kFarthestBin; ++bins) {
        for (const int sign : {-1, 1}) {
            const int met = metAt(peaks, rows, 0.0, sign * bins);
            rival = std::max(rival, met);
            sum += met;
            ++count;
        }
    }
    out.pitchMargin = (metAt(peaks, rows, 0.0) - rival) / std::sqrt(sum / count + 1.0);
}

void comparePeaks(const RecordingPassage& p, const TrackFeatures& query, const PeakRows& rows,
                  const Repetition& repetition, PassageProof& out) {
    const std::vector<PlacedPeak> peaks = placedPeaks(p, query);
    out.peaks = static_cast<int>(peaks.size());
    for (const double jitter : {0.0, -kPeakJitterS, kPeakJitterS})
        out.met = std::max(out.met, metAt(peaks, rows, jitter));
    double sum = 0.0;
    int count = 0;
    for (int step = kNearestPeakStep; step <= kFarthestPeakStep; ++step) {
        for (const int sign : {-1, 1}) {
            const double displacement = sign * step * kPeakStepS;
            const int met = metAt(peaks, rows, displacement);
            sum += met;
            ++count;
            if (met > out.rival && !repetition.at(displacement)) out.rival = met;
        }
    }
    out.elsewhere = sum / count;
    out.peakMargin = (out.met - out.rival) / std::sqrt(out.elsewhere + 1.0);
    comparePitches(peaks, rows, out);
}

/// What the levels say for the passage where it is claimed to lie, less the most that they say for
/// it a little earlier, later, higher or lower.
void compareLevels(const RecordingPassage& p, const TrackFeatures& query,
                   const TrackFeatures& source, const Repetition& repetition, PassageProof& out) {
    const Placement claimed = placementOf(p);
    StandingLevels around = levelsUnder(p, source, kFarthestFrame);
    GainFit fit = gainFit(query, around, claimed);
    // Peaks place a passage to a third of a semitone, not always rightly.
    if (const int thirds = p.warp.shiftBins - claimed.semitones * kThirds; thirds != 0) {
        StandingLevels moved = levelsUnder(p, source, kFarthestFrame, thirds);
        GainFit better = gainFit(query, moved, claimed);
        if (better.agreement > fit.agreement) {
            around = std::move(moved);
            fit = std::move(better);
            out.thirds = thirds;
        }
    }
    out.agreement = fit.agreement;
    out.cells = std::accumulate(fit.cells.begin(), fit.cells.end(), 0.0);
    std::vector<double> elsewhere;
    double rival = 0.0;
    for (const int sign : {-1, 1}) {
        for (int step = kNearestFrame; step <= kFarthestFrame; step += kFrameStep) {
            Placement displaced = claimed;
            displaced.baseS += sign * step * kChromaHopS;
            const double there = gainAgreement(query, around, displaced);
            if (there > rival && repetition.at(sign * step * kChromaHopS)) continue;
            rival = std::max(rival, there);
            elsewhere.push_back(there);
        }
        for (int semitones = 1; semitones <= kFarthestSemitone; ++semitones) {
            Placement displaced = claimed;
            displaced.semitones += sign * semitones;
            elsewhere.push_back(gainAgreement(query, around, displaced));
            rival = std::max(rival, elsewhere.back());
        }
    }
    out.gainMargin = out.agreement - rival;
    const Eigen::Map<const Eigen::ArrayXd> all(elsewhere.data(),
                                               static_cast<Eigen::Index>(elsewhere.size()));
    out.agreementElsewhere = all.mean();
    out.agreementSpread = std::sqrt((all - all.mean()).square().mean());
}

}  // namespace

Placement placementOf(const RecordingPassage& p) {
    return {static_cast<Eigen::Index>(std::ceil(p.queryBeginS / kChromaHopS)),
            static_cast<Eigen::Index>(p.queryEndS / kChromaHopS) + 1,
            p.sourceBeginS - p.queryBeginS * p.warp.speed, p.warp.speed,
            static_cast<int>(std::lround(p.warp.shiftBins * 12.0 / kBinsPerOctave))};
}

StandingLevels levelsUnder(const RecordingPassage& p, const TrackFeatures& source,
                           Eigen::Index room, int thirds) {
    const auto frameAt = [](double seconds) {
        return static_cast<Eigen::Index>(std::floor(seconds / kChromaHopS));
    };
    return standingLevels(source, frameAt(p.sourceBeginS) - room - 1,
                          frameAt(p.sourceEndS()) + room + 2, thirds);
}

PassageProof proofOf(const RecordingPassage& passage, const TrackFeatures& query,
                     const TrackFeatures& source, const PeakRows& rows) {
    const Repetition repetition(passage, source, rows);
    PassageProof out;
    comparePeaks(passage, query, rows, repetition, out);
    if (std::min(out.peakMargin, out.pitchMargin) > kHopelessMargin)
        compareLevels(passage, query, source, repetition, out);
    return out;
}

PassageProof proofByLevels(const RecordingPassage& passage, const TrackFeatures& query,
                           const TrackFeatures& source, const PeakRows& rows) {
    PassageProof out;
    compareLevels(passage, query, source, Repetition(passage, source, rows), out);
    return out;
}

double scoreOf(const PassageProof& proof) {
    return scoreOf(std::max(0.0, proof.gainMargin), proof.cells);
}

double scoreTogether(const std::vector<PassageProof>& proofs) {
    constexpr double kChance = 0.15;  // the best of many places for a short piece reaches as much
    double best = 0.0;
    double sum = 0.0;
    double cells = 0.0;
    for (const PassageProof& proof : proofs) {
        best = std::max(best, scoreOf(proof));
        if (proof.gainMargin <= kChance) continue;
        sum += (proof.gainMargin - kChance) * proof.cells;
        cells += proof.cells;
    }
    return cells > 0.0 ? std::max(best, scoreOf(sum / cells, cells)) : best;
}

}  // namespace tributary
