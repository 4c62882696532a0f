#include "tests/bench/support/projection.h"

#include <cmath>

#include <Eigen/Eigenvalues>

namespace tributary::bench {
namespace {

constexpr Eigen::Index kDimension = 32;
constexpr double kShrinkage = 0.1;   // of the mean variance, added to each direction's
constexpr double kWhitening = 0.25;  // power of the variance that a direction is divided by

/// Principal components of windows, every track counting alike, on features of equal spread.
Projection fitProjection(const std::vector<Eigen::MatrixXd>& tracks) {
    const Eigen::Index raw = tracks.front().rows();
    const auto count = static_cast<double>(tracks.size());
    Eigen::VectorXd mean = Eigen::VectorXd::Zero(raw);
    for (const auto& windows : tracks) mean += windows.rowwise().mean() / count;
    Eigen::MatrixXd covariance = Eigen::MatrixXd::Zero(raw, raw);
    for (const auto& windows : tracks) {
        const Eigen::MatrixXd centred = windows.colwise() - mean;
        covariance += centred * centred.transpose() / static_cast<double>(windows.cols()) / count;
    }
    const Eigen::VectorXd scale = (covariance.diagonal().array() + 1e-9).rsqrt().matrix();
    const Eigen::MatrixXd correlation = scale.asDiagonal() * covariance * scale.asDiagonal();
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(correlation);
    Projection out;
    out.mean = mean.cast<float>();
    out.matrix.resize(kDimension, raw);
    for (Eigen::Index k = 0; k < kDimension; ++k) {
        const Eigen::Index at = raw - 1 - k;
        const double spread = solver.eigenvalues()[at] + kShrinkage;
        out.matrix.row(k) =
            (solver.eigenvectors().col(at).cwiseProduct(scale) * std::pow(spread, -kWhitening))
                .transpose()
                .cast<float>();
    }
    return out;
}

Eigen::MatrixXf wholeTracks(const std::vector<TrackFeatures>& tracks,
                            const CharacterEmbedding& embedding, const Projection& projection) {
    Eigen::MatrixXf out(projection.matrix.rows(), static_cast<Eigen::Index>(tracks.size()));
    for (std::size_t i = 0; i < tracks.size(); ++i) {
        const Eigen::MatrixXf raw = embedding.rawWindows(tracks[i]);
        Eigen::MatrixXf windows(projection.matrix.rows(), raw.cols());
        for (Eigen::Index w = 0; w < raw.cols(); ++w) {
            windows.col(w) = projection.apply(raw.col(w));
        }
        out.col(static_cast<Eigen::Index>(i)) = wholeTrack(windows);
    }
    return out;
}

}  // namespace

CharacterModel fitCharacter(const std::vector<TrackFeatures>& music,
                            const std::vector<TrackFeatures>& background) {
    CharacterModel model;
    for (const auto view : {CharacterEmbedding::View::Rhythm, CharacterEmbedding::View::Style}) {
        const CharacterEmbedding embedding(view);
        std::vector<Eigen::MatrixXd> windows;
        for (const TrackFeatures& track : music) {
            windows.push_back(embedding.rawWindows(track).cast<double>());
        }
        const bool rhythm = view == CharacterEmbedding::View::Rhythm;
        Projection& projection = rhythm ? model.rhythm : model.style;
        projection = fitProjection(windows);
        (rhythm ? model.rhythmBackground : model.styleBackground) =
            wholeTracks(background, embedding, projection);
    }
    return model;
}

}  // namespace tributary::bench
