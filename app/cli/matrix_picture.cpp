#include "app/cli/matrix_picture.h"

#include <algorithm>
#include <string_view>

namespace tributary::cli {
namespace {

constexpr std::string_view kShades = " .:-=+*#%@";
constexpr Eigen::Index kWidth = 72, kHeight = 24;

}  // namespace

Eigen::MatrixXf shrunk(const Eigen::Ref<const Eigen::MatrixXf>& matrix, Eigen::Index rows,
                       Eigen::Index columns) {
    const Eigen::Index newRows = std::min(rows, matrix.rows());
    const Eigen::Index newColumns = std::min(columns, matrix.cols());
    Eigen::MatrixXf out(newRows, newColumns);
    for (Eigen::Index c = 0; c < newColumns; ++c) {
        const Eigen::Index left = c * matrix.cols() / newColumns;
        const Eigen::Index right = (c + 1) * matrix.cols() / newColumns;
        for (Eigen::Index r = 0; r < newRows; ++r) {
            const Eigen::Index top = r * matrix.rows() / newRows;
            const Eigen::Index bottom = (r + 1) * matrix.rows() / newRows;
            out(r, c) = matrix.block(top, left, bottom - top, right - left).maxCoeff();
        }
    }
    return out;
}

std::string matrixPicture(const Eigen::Ref<const Eigen::MatrixXf>& matrix,
                          const std::string& indent) {
    if (matrix.size() == 0) return {};
    const Eigen::MatrixXf cells = shrunk(matrix, kWidth, kHeight);
    const float blank = cells.mean();
    const float range = std::max(cells.maxCoeff() - blank, 1e-6F);
    std::string picture;
    for (Eigen::Index c = cells.cols() - 1; c >= 0; --c) {
        std::string line = indent + "|";
        for (Eigen::Index r = 0; r < cells.rows(); ++r) {
            const float strength = std::clamp((cells(r, c) - blank) / range, 0.0F, 1.0F);
            const auto last = static_cast<float>(kShades.size() - 1);
            line += kShades[static_cast<std::size_t>(strength * last + 0.5F)];
        }
        picture += line + "|\n";
    }
    return picture;
}

}  // namespace tributary::cli
