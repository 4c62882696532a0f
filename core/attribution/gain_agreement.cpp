#include "core/attribution/gain_agreement.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <vector>

#include "core/features/sketch.h"

namespace tributary {
namespace {

constexpr float kFloorBelowLoudestDb = 60.0F;
constexpr int kNeighbourBands = 6;
constexpr Eigen::Index kContextFrames = 16;  // 1.5 s either way
constexpr float kSteadyWeight = 0.5F;        // of the mean over time that is taken off
constexpr float kStandsOutDb = 4.0F;
constexpr int kRegions = 3;  // of the bands, with a gain each
constexpr int kMostGainDb = 60;
constexpr int kNearDb = 3;  // levels as near to a gain agree, at the edges by half
constexpr double kWindowS = 2.0;
constexpr int kMostDriftDb = 4;  // of a gain, in a window: loops are faded and ducked
constexpr double kFewCells = 100.0;

/// How often the query is how much louder than the source, by whole dB from −kMostGainDb on.
using Gains = std::array<float, 2 * kMostGainDb>;

/// How many lie near each gain.
Gains near(const Gains& gains) {
    Gains out{};
    for (int middle = kNearDb; middle + kNearDb < 2 * kMostGainDb; ++middle) {
        const float* around = gains.data() + middle - kNearDb;
        float sum = 0.5F * (around[0] + around[2 * kNearDb]);
        for (int i = 1; i < 2 * kNearDb; ++i) sum += around[i];
        out[static_cast<std::size_t>(middle)] = sum;
    }
    return out;
}

/// A gain for each window, no further than kMostDriftDb from the one before.
struct GainPath {
    float agreeing = 0.0F;   ///< how many lie near it
    std::vector<int> gains;  ///< by window
};

/// The path that the most lie near (Viterbi 1967).
GainPath bestPath(const std::vector<Gains>& windows) {
    std::vector<std::array<int, 2 * kMostGainDb>> before(windows.size());
    Gains best{};
    for (std::size_t w = 0; w < windows.size(); ++w) {
        Gains next = near(windows[w]);
        for (int gain = 0; gain < 2 * kMostGainDb; ++gain) {
            const auto first = best.begin() + std::max(0, gain - kMostDriftDb);
            const auto end = best.begin() + std::min(2 * kMostGainDb, gain + kMostDriftDb + 1);
            const auto from = std::max_element(first, end);
            next[static_cast<std::size_t>(gain)] += *from;
            before[w][static_cast<std::size_t>(gain)] = static_cast<int>(from - best.begin());
        }
        best = next;
    }
    const auto last = std::max_element(best.begin(), best.end());
    GainPath out{*last, std::vector<int>(windows.size())};
    int gain = static_cast<int>(last - best.begin());
    for (std::size_t w = windows.size(); w-- > 0;) {
        out.gains[w] = gain;
        gain = before[w][static_cast<std::size_t>(gain)];
    }
    return out;
}

/// Between two columns, as far along as `part`.
auto between(const Eigen::MatrixXf& values, Eigen::Index column, float part) {
    return (1.0F - part) * values.col(column) + part * values.col(column + 1);
}

/// A cell in which the source stands out.
struct CellGain {
    std::uint32_t frame = 0;  ///< from the placement's first on
    std::uint16_t window = 0, region = 0;
    /// Of Gains; −1 where the query is silent or the gain beyond all that are tried.
    int gain = -1;
};

struct CellGains {
    std::vector<CellGain> cells;
    std::array<std::vector<Gains>, kRegions> regions;  ///< by window
};

CellGains gainsOf(const TrackFeatures& query, const StandingLevels& source,
                  const Placement& placement) {
    CellGains out;
    const Eigen::Index frames = placement.end - placement.first;
    const auto windows = std::max<Eigen::Index>(
        1, std::lround(static_cast<double>(frames) * kChromaHopS / kWindowS));
    for (auto& region : out.regions) region.resize(static_cast<std::size_t>(windows));
    const int low = std::max(0, -placement.semitones);
    const int high = std::min(kPowerBands, kPowerBands - placement.semitones);
    Eigen::VectorXf prominence(kPowerBands), levels(kPowerBands);
    const Eigen::Index end = std::min(placement.end, query.power.cols());
    for (Eigen::Index t = std::max<Eigen::Index>(0, placement.first); t < end; ++t) {
        const double at = placement.baseS / kChromaHopS + static_cast<double>(t) * placement.speed;
        const auto left = static_cast<Eigen::Index>(std::floor(at));
        if (left < source.firstFrame || left + 1 >= source.endFrame()) continue;
        const auto part = static_cast<float>(at - static_cast<double>(left));
        prominence = between(source.prominence, left - source.firstFrame, part);
        levels = between(source.levels, left - source.firstFrame, part);
        const Eigen::Index frame = t - placement.first;
        CellGain cell{static_cast<std::uint32_t>(frame),
                      static_cast<std::uint16_t>(frame * windows / frames)};
        for (int band = low; band < high; ++band) {
            if (prominence[band] < kStandsOutDb) continue;
            const int heard = band + placement.semitones;
            const std::uint8_t code = query.power(heard, t);
            const int gain =
                static_cast<int>(std::floor(decodeLevelDb(code) - levels[band])) + kMostGainDb;
            const bool counts = code > 0 && gain >= 0 && gain < 2 * kMostGainDb;
            cell.region = static_cast<std::uint16_t>(heard * kRegions / kPowerBands);
            cell.gain = counts ? gain : -1;
            out.cells.push_back(cell);
            if (counts)
                out.regions[cell.region][cell.window][static_cast<std::size_t>(gain)] += 1.0F;
        }
    }
    return out;
}

std::array<GainPath, kRegions> pathsOf(const CellGains& cells) {
    std::array<GainPath, kRegions> out;
    for (std::size_t r = 0; r < kRegions; ++r) out[r] = bestPath(cells.regions[r]);
    return out;
}

double agreementOf(const std::array<GainPath, kRegions>& paths, const CellGains& cells) {
    double agreeing = 0.0;
    for (const GainPath& path : paths) agreeing += static_cast<double>(path.agreeing);
    return agreeing / std::max(kFewCells, static_cast<double>(cells.cells.size()));
}

/// The level of a band of a track that is `thirds` of a semitone higher than it is.
float levelAt(const TrackFeatures& track, int band, Eigen::Index frame, int thirds) {
    constexpr float kNeighbours = 1.0F / 3.0F;
    if (thirds == 0) return decodeLevelDb(track.power(band, frame));
    const int neighbour = std::clamp(band - thirds, 0, kPowerBands - 1);
    const float power = (1.0F - kNeighbours) * decodePower(track.power(band, frame)) +
                        kNeighbours * decodePower(track.power(neighbour, frame));
    return 10.0F * std::log10(std::max(power, 1e-12F));
}

}  // namespace

StandingLevels standingLevels(const TrackFeatures& track, Eigen::Index first, Eigen::Index end,
                              int thirds) {
    StandingLevels out;
    const Eigen::Index frames = track.power.cols();
    out.firstFrame = std::clamp<Eigen::Index>(first, 0, frames);
    const Eigen::Index last = std::clamp<Eigen::Index>(end, out.firstFrame, frames);
    const Eigen::Index from = std::max<Eigen::Index>(0, out.firstFrame - kContextFrames);
    const Eigen::Index to = std::min(frames, last + kContextFrames);
    const float floor = track.loudestDb - kFloorBelowLoudestDb;
    Eigen::MatrixXf levels(kPowerBands, to - from);
    Eigen::MatrixXf flat(kPowerBands, to - from);
    std::array<float, kPowerBands + 1> cumulated{};
    for (Eigen::Index t = 0; t < to - from; ++t) {
        for (int b = 0; b < kPowerBands; ++b) {
            levels(b, t) = std::max(floor, levelAt(track, b, from + t, thirds));
            cumulated[static_cast<std::size_t>(b) + 1] =
                cumulated[static_cast<std::size_t>(b)] + levels(b, t);
        }
        for (int b = 0; b < kPowerBands; ++b) {
            const int low = std::max(0, b - kNeighbourBands);
            const int high = std::min(kPowerBands, b + kNeighbourBands + 1);
            const float sum = cumulated[static_cast<std::size_t>(high)] -
                              cumulated[static_cast<std::size_t>(low)];
            flat(b, t) = levels(b, t) - sum / static_cast<float>(high - low);
        }
    }
    out.levels = levels.middleCols(out.firstFrame - from, last - out.firstFrame);
    out.prominence.resize(kPowerBands, last - out.firstFrame);
    Eigen::VectorXf around = Eigen::VectorXf::Zero(kPowerBands);
    Eigen::Index low = 0, high = 0;  // of the frames that it sums
    for (Eigen::Index t = out.firstFrame - from; t < last - from; ++t) {
        while (high < std::min(to - from, t + kContextFrames + 1)) around += flat.col(high++);
        while (low < t - kContextFrames) around -= flat.col(low++);
        out.prominence.col(t - (out.firstFrame - from)) =
            flat.col(t) - kSteadyWeight / static_cast<float>(high - low) * around;
    }
    return out;
}

GainFit gainFit(const TrackFeatures& query, const StandingLevels& source,
                const Placement& placement) {
    const CellGains cells = gainsOf(query, source, placement);
    const std::array<GainPath, kRegions> paths = pathsOf(cells);
    GainFit out;
    out.agreement = agreementOf(paths, cells);
    const auto frames = static_cast<std::size_t>(placement.end - placement.first);
    out.cells.assign(frames, 0.0F);
    out.agreeing.assign(frames, 0.0F);
    for (const CellGain& cell : cells.cells) {
        out.cells[cell.frame] += 1.0F;
        const int aside = std::abs(cell.gain - paths[cell.region].gains[cell.window]);
        if (cell.gain >= 0 && aside <= kNearDb)
            out.agreeing[cell.frame] += aside < kNearDb ? 1.0F : 0.5F;
    }
    return out;
}

double gainAgreement(const TrackFeatures& query, const StandingLevels& source,
                     const Placement& placement) {
    const CellGains cells = gainsOf(query, source, placement);
    return agreementOf(pathsOf(cells), cells);
}

}  // namespace tributary
