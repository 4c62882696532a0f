#pragma once

#include <array>
#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

#include <Eigen/Core>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/report/report.h"

namespace tributary {

/// Two files held against each other, without a catalogue.
struct Comparison {
    struct Side {
        std::string file, audioSha256;
        double durationS = 0.0;
    };
    Side a, b;
    std::array<double, 5>
        facets{};  ///< shares of A that B explains, by Kind; their sum is `influence`
    double influence = 0.0;
    std::array<double, 2> interval{0, 0};
    double probability = 0.0;        ///< that A derives from B, or B from A, or both from a third
    std::vector<Evidence> passages;  ///< query = A, source = B
    /// Cosines of short pitch windows of A (rows) and B (columns), A moved to B's key; −1 … 1.
    Eigen::MatrixXf crossSimilarity;
    double hopS = 0.0;  ///< between rows, and between columns
};

/// Errors: those of decoding either file, Cancelled. The same function that aligns with a
/// catalogue's candidate aligns here, with the prior of a small catalogue.
[[nodiscard]] Result<Comparison> compare(const std::filesystem::path& a,
                                         const std::filesystem::path& b, const Progress& progress,
                                         std::stop_token stop);

}  // namespace tributary
