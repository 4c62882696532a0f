#pragma once

#include <string>

#include <Eigen/Core>

namespace tributary::cli {

/// At most `rows` × `columns` cells, each the largest value of the stretch it stands for.
[[nodiscard]] Eigen::MatrixXf shrunk(const Eigen::Ref<const Eigen::MatrixXf>& matrix,
                                     Eigen::Index rows, Eigen::Index columns);

/// A coarse picture for a terminal, of `matrix` transposed: its rows run to the right, its columns
/// upwards. What is like the average is blank, the largest value "@". Every line begins with
/// `indent`.
[[nodiscard]] std::string matrixPicture(const Eigen::Ref<const Eigen::MatrixXf>& matrix,
                                        const std::string& indent);

}  // namespace tributary::cli
