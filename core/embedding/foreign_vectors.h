#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <Eigen/Core>

#include "core/base/result.h"
#include "core/embedding/segment_vectors.h"

namespace tributary {

/// Foreign vectors, of whatever model and rate, are held on cells of this length, the moments in
/// which shares are counted.
inline constexpr double kForeignCellS = 1.0;

/// Vectors of more dimensions are projected onto so many.
inline constexpr int kForeignDimensions = 512;

/// When each vector holds, in seconds of its recording.
struct VectorTimes {
    std::vector<double> beginS, endS;
};

/// Vectors one after another: the i-th holds from startS + i · hopS, for windowS.
[[nodiscard]] VectorTimes regularTimes(Eigen::Index count, double startS, double hopS,
                                       double windowS);

/// Reads a table of times: columns start_s and, if there is one, end_s, a row a vector; without
/// end_s each lasts until the next begins, and the last as long as the one before. Errors:
/// VectorsMalformed (with the line), CsvMalformed.
[[nodiscard]] Result<VectorTimes> parseVectorTimes(std::string_view csv);

/// The vectors of one recording as cells: dimension × cells, each the mean of the unit vectors that
/// hold in it, weighted by how long, of whatever length that gives; zero where none holds.
/// `vectors`: dimension × count. More than kForeignDimensions are first projected onto so many by a
/// fixed matrix of signs, which keeps angles (Achlioptas 2003). Errors: VectorsMalformed when times
/// and vectors are not equally many, run backwards, or lie entirely outside the recording.
[[nodiscard]] Result<Eigen::MatrixXf> foreignCells(const Eigen::MatrixXf& vectors,
                                                   const VectorTimes& times, double durationS);

/// Under what a catalogue keeps the vectors of a foreign facet: never the name of one of the
/// engine's own.
[[nodiscard]] std::string foreignFacetKey(std::string_view name);

/// True for 1 to 32 letters, digits, "_", "-" and ".", beginning with a letter.
[[nodiscard]] bool isForeignFacetName(std::string_view name);

/// The cells as a catalogue keeps them. `dimension`: of the vectors as they came, which stands for
/// the model's version: vectors of another are not comparable.
[[nodiscard]] SegmentVectors foreignSegments(std::string_view name, Eigen::Index dimension,
                                             Eigen::MatrixXf cells);

/// One recording's vectors of a foreign model, and when they hold.
struct ForeignVectorsFile {
    std::filesystem::path npy;
    std::filesystem::path times;  ///< a table of times; empty: regular, by the rest
    std::optional<double> startS, hopS, windowS;
};

/// A query's vectors, under the name of a facet of the catalogue.
struct ForeignQuery {
    std::string facet;
    ForeignVectorsFile vectors;
};

/// Cells of one recording, and the dimension of the vectors they came from.
struct ForeignCells {
    Eigen::MatrixXf cells;
    Eigen::Index dimension = 0;
};

/// Reads vectors and times. Without a table of times and a hop, the vectors divide the recording
/// evenly; windowS is the hop unless given. Errors: VectorsMalformed, CsvMalformed, FileNotFound,
/// FileUnreadable.
[[nodiscard]] Result<ForeignCells> readForeignCells(const ForeignVectorsFile& file,
                                                    double durationS);

}  // namespace tributary
