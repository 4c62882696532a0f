#pragma once

#include <cstddef>
#include <stop_token>
#include <vector>

#include <Eigen/Core>

#include "core/attribution/statistics.h"
#include "core/base/result.h"

namespace tributary {

/// A track's foreign vectors: dimension × cells of kForeignCellS (foreign_vectors.h); a zero column
/// is a cell without one.
struct ForeignTrack {
    std::size_t track = 0;  ///< number within the reference
    Eigen::MatrixXf cells;
};

/// How a score among impostors is distributed towards its end: exceeded with probability
/// `chance` · e^{−(x − threshold) / scale} for x above the threshold (an exponential tail, Pickands
/// 1975, fitted to two quantiles so that a few true relations within the catalogue do not matter).
struct ExponentialTail {
    double threshold = 0.0;
    double chance = 1.0;
    double scale = 1.0;
    /// Probability that an impostor scores x or more.
    [[nodiscard]] double probability(double x) const;
};

/// Where one track fits a query, cell by cell.
struct ForeignFit {
    Eigen::VectorXf z;               ///< by cell of the query: normalised by the track's impostors
    std::vector<Eigen::Index> cell;  ///< the source's cell that goes with it
    double peak = 0.0;               ///< best mean z over kForeignWindow cells in a row
    double cosine = 0.0;             ///< and the best mean of the cosines themselves
};

inline constexpr Eigen::Index kForeignWindow = 8;

/// In a catalogue of fewer tracks chance cannot be told, and nobody is named by foreign vectors.
inline constexpr std::size_t kLeastForeignTracks = 20;

/// The vectors that some other model gave for a catalogue's tracks, ready to be held against those
/// of a query. Nothing is known of the model: what is common is taken out (the catalogue's mean),
/// what varies together is made to count once (whitening on the first principal components, with
/// shrinkage), and what a resemblance is worth is read off the catalogue itself, whose other tracks
/// serve as impostors: each track's scores are normalised by how it scores against them (zero
/// normalisation, Auckenthaler et al. 2000), each query's by the scores of all tracks (test
/// normalisation).
class ForeignFacet {
public:
    /// All tracks' cells must have the same dimension. Errors: Cancelled.
    [[nodiscard]] static Result<ForeignFacet> build(std::vector<ForeignTrack> tracks,
                                                    unsigned threads, const std::stop_token& stop);

    [[nodiscard]] Eigen::Index dimension() const { return mean_.size(); }
    [[nodiscard]] std::size_t trackCount() const { return tracks_.size(); }
    /// Number within the reference of the i-th of trackCount().
    [[nodiscard]] std::size_t track(std::size_t i) const { return tracks_[i].track; }
    /// Enough tracks to tell chance.
    [[nodiscard]] bool calibrated() const { return tracks_.size() >= kLeastForeignTracks; }

    /// The query's cells as this facet compares them: components × cells, unit length or zero.
    [[nodiscard]] Eigen::MatrixXf whitened(const Eigen::MatrixXf& cells) const;

    /// Exact cosines with every cell of the i-th track, smoothed along diagonals of several speeds.
    [[nodiscard]] ForeignFit fit(std::size_t i, const Eigen::MatrixXf& whitenedQuery) const;

    /// The tail of a cell's z among impostors.
    [[nodiscard]] const ExponentialTail& cellTail() const { return cellTail_; }
    /// How many tracks would by chance fit a query as well: by their score among the query's
    /// nearest (see trackScores()) and by the bare cosine, whichever says more. The first knows
    /// what a track and a query resemble anyway, the second what is common within a style of which
    /// the catalogue has one track only.
    [[nodiscard]] double expectedByChance(double score, double cosine) const;

private:
    void whiten();
    [[nodiscard]] Result<void> measureImpostors(unsigned threads, const std::stop_token& stop);

    std::vector<ForeignTrack> tracks_;  // whitened
    std::vector<ScoreMoments> moments_;
    Eigen::VectorXf mean_;
    Eigen::MatrixXf whitening_;  // components × dimension
    ExponentialTail cellTail_, scoreTail_, cosineTail_;
};

/// Peaks of all tracks against one query as deviations from the median of its nearest tracks, the
/// track itself apart, in units of those tracks' own spread (adaptive test normalisation, Sturim &
/// Reynolds 2005): where a whole style is near, its tracks are measured by one another.
[[nodiscard]] std::vector<double> trackScores(const std::vector<double>& peaks);

}  // namespace tributary
