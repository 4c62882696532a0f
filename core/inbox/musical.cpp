#include "core/inbox/musical.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/embedding/rhythm.h"

namespace tributary {

namespace {

// How well each pitch class above the tonic fits the key, as listeners rated it.
constexpr std::array kMajor{6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88};
constexpr std::array kMinor{6.33, 2.68, 3.52, 5.38, 2.60, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17};
constexpr double kLeastCorrelation = 0.25;  // noise reaches 0.2

constexpr double kSlowest = 55.0;  // beats a minute
constexpr double kFastest = 215.0;
constexpr double kStep = 0.1;
constexpr double kPreferred = 120.0;
constexpr double kSpreadOctaves = 1.0;  // width of the preference
constexpr int kMultiples = 8;           // of a beat, that must come again
constexpr double kLeastPulse = 0.04;    // of the envelope's power; white noise has less

double correlation(const Eigen::VectorXd& a, const Eigen::VectorXd& b) {
    const Eigen::VectorXd x = (a.array() - a.mean()).matrix();
    const Eigen::VectorXd y = (b.array() - b.mean()).matrix();
    const double norm = x.norm() * y.norm();
    return norm > 0.0 ? x.dot(y) / norm : 0.0;
}

/// Normalised autocorrelation up to `lags` frames.
Eigen::VectorXd autocorrelation(const Eigen::VectorXd& x, Eigen::Index lags) {
    Eigen::VectorXd out = Eigen::VectorXd::Zero(lags + 1);
    const double energy = x.squaredNorm();
    if (!(energy > 0.0)) return out;
    for (Eigen::Index lag = 0; lag <= std::min(lags, x.size() - 1); ++lag) {
        out[lag] = x.head(x.size() - lag).dot(x.tail(x.size() - lag)) / energy;
    }
    return out;
}

double at(const Eigen::VectorXd& values, double place) {
    const auto left = static_cast<Eigen::Index>(std::floor(place));
    if (left < 0 || left + 1 >= values.size()) return 0.0;
    const double fraction = place - static_cast<double>(left);
    return values[left] * (1.0 - fraction) + values[left + 1] * fraction;
}

/// Mean autocorrelation at the first multiples of a period, in frames.
double pulse(const Eigen::VectorXd& correlations, double period) {
    double sum = 0.0;
    for (int k = 1; k <= kMultiples; ++k) sum += at(correlations, k * period);
    return sum / kMultiples;
}

}  // namespace

std::optional<MusicalKey> estimateKey(const TrackFeatures& track) {
    if (track.chroma.cols() == 0) return std::nullopt;
    // A tone's third partial sounds its fifth; the bass, that has less of it, tells them apart.
    Eigen::VectorXd chroma = track.chroma.cast<double>().rowwise().mean();
    if (track.bass.cols() > 0) chroma += 2.0 * track.bass.cast<double>().rowwise().mean();
    std::optional<MusicalKey> best;
    double most = kLeastCorrelation;
    for (const bool minor : {false, true}) {
        for (int tonic = 0; tonic < 12; ++tonic) {
            Eigen::VectorXd profile(12);
            for (int i = 0; i < 12; ++i) {
                profile[(tonic + i) % 12] = (minor ? kMinor : kMajor)[static_cast<std::size_t>(i)];
            }
            const double fit = correlation(chroma, profile);
            if (fit <= most) continue;
            most = fit;
            best = MusicalKey{tonic, minor};
        }
    }
    return best;
}

std::optional<double> estimateTempo(const TrackFeatures& track) {
    const Eigen::MatrixXf envelopes = onsetEnvelopes(track);
    if (envelopes.cols() == 0) return std::nullopt;
    Eigen::VectorXd x = envelopes.row(kOnsetBands - 1).transpose().cast<double>();
    x.array() -= x.mean();
    const double framesPerMinute = 60.0 / kPeakHopS;
    const auto lags = static_cast<Eigen::Index>(kMultiples * framesPerMinute / kSlowest) + 2;
    const Eigen::VectorXd correlations = autocorrelation(x, lags);
    double most = 0.0;
    double found = 0.0;
    for (double bpm = kSlowest; bpm <= kFastest; bpm += kStep) {
        const double octaves = std::log2(bpm / kPreferred) / kSpreadOctaves;
        const double score =
            pulse(correlations, framesPerMinute / bpm) * std::exp(-0.5 * octaves * octaves);
        if (score <= most) continue;
        most = score;
        found = bpm;
    }
    if (found <= 0.0 || pulse(correlations, framesPerMinute / found) < kLeastPulse) {
        return std::nullopt;
    }
    return found;
}

std::string keyName(const MusicalKey& key) {
    constexpr std::array kNames{"C", "C♯", "D", "E♭", "E", "F", "F♯", "G", "A♭", "A", "B♭", "B"};
    return std::string(kNames[static_cast<std::size_t>(key.tonic)]) +
           (key.minor ? " minor" : " major");
}

}  // namespace tributary
