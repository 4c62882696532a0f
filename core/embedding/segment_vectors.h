#pragma once

#include <string>
#include <vector>

#include <Eigen/Core>

namespace tributary {

/// The embeddings of one track for one facet: the vector of window i starts at i × hopS.
struct SegmentVectors {
    std::string facet;  ///< "recording", "structure", "harmony", …
    int version = 1;    ///< of the embedding; vectors of different versions are never compared
    double windowS = 0.0;
    double hopS = 0.0;
    Eigen::MatrixXf values;  ///< dimension × windows, columns of unit length
};

}  // namespace tributary
