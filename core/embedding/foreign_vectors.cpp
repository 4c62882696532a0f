#include "core/embedding/foreign_vectors.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

#include <fmt/format.h>

#include "core/base/atomic_file.h"
#include "core/base/csv.h"
#include "core/base/random.h"
#include "core/embedding/npy.h"

namespace tributary {
namespace {

constexpr std::uint64_t kProjectionSeed = 0x7472696275746172ULL;
constexpr std::size_t kMostTimesBytes = std::size_t{256} << 20;
constexpr double kLatestS = 1e7;  // four months

tl::unexpected<Error> malformed(const std::string& what) {
    return fail(ErrorCode::VectorsMalformed,
                "The times of the vectors cannot be used: " + what + ". Nothing was changed.");
}

std::optional<double> seconds(std::string_view text) {
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    double value = 0.0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = parsed.ec == std::errc() && parsed.ptr == text.data() + text.size();
    if (!whole || !std::isfinite(value) || std::abs(value) > kLatestS) return std::nullopt;
    return value;
}

/// Rows of signs, each of the rows' dimension: an orthonormal basis but for noise.
Eigen::MatrixXf projected(const Eigen::MatrixXf& vectors) {
    if (vectors.rows() <= kForeignDimensions) return vectors;
    Random random(kProjectionSeed);
    Eigen::MatrixXf signs(kForeignDimensions, vectors.rows());
    for (float& sign : signs.reshaped()) sign = (random.next() & 1) == 0 ? -1.0F : 1.0F;
    return signs * vectors / std::sqrt(static_cast<float>(kForeignDimensions));
}

}  // namespace

VectorTimes regularTimes(Eigen::Index count, double startS, double hopS, double windowS) {
    VectorTimes times;
    for (Eigen::Index i = 0; i < count; ++i) {
        times.beginS.push_back(startS + static_cast<double>(i) * hopS);
        times.endS.push_back(times.beginS.back() + windowS);
    }
    return times;
}

Result<VectorTimes> parseVectorTimes(std::string_view csv) {
    const auto table = parseCsv(csv);
    if (!table) return fail(table.error());
    const auto& header = table->header;
    const auto start = std::find(header.begin(), header.end(), "start_s") - header.begin();
    const auto end = std::find(header.begin(), header.end(), "end_s") - header.begin();
    const auto columns = static_cast<std::ptrdiff_t>(header.size());
    if (start == columns) return malformed("there is no column \"start_s\"");
    VectorTimes times;
    for (const CsvRow& row : table->rows) {
        const auto cell = [&](std::ptrdiff_t column) -> std::optional<double> {
            const auto at = static_cast<std::size_t>(column);
            return at < row.cells.size() ? seconds(row.cells[at]) : std::nullopt;
        };
        const auto begins = cell(start);
        const auto ends = end < columns ? cell(end) : begins;
        if (!begins || !ends) return malformed(fmt::format("line {} is no time", row.line));
        times.beginS.push_back(*begins);
        times.endS.push_back(*ends);
    }
    if (end == columns && !times.beginS.empty()) {
        for (std::size_t i = 0; i + 1 < times.beginS.size(); ++i) {
            times.endS[i] = times.beginS[i + 1];
        }
        const std::size_t last = times.beginS.size() - 1;
        const double length = last > 0 ? times.endS[last - 1] - times.beginS[last - 1] : 1.0;
        times.endS[last] = times.beginS[last] + length;
    }
    return times;
}

Result<Eigen::MatrixXf> foreignCells(const Eigen::MatrixXf& vectors, const VectorTimes& times,
                                     double durationS) {
    const auto count = static_cast<std::size_t>(vectors.cols());
    if (times.beginS.size() != count || times.endS.size() != count) {
        return malformed(
            fmt::format("there are {} of them, and {} vectors", times.beginS.size(), count));
    }
    Eigen::MatrixXf units = projected(vectors);
    for (Eigen::Index i = 0; i < units.cols(); ++i) {
        const float norm = units.col(i).norm();
        if (norm > 0.0F) units.col(i) /= norm;
    }
    const auto cells =
        std::max<Eigen::Index>(1, static_cast<Eigen::Index>(std::ceil(durationS / kForeignCellS)));
    Eigen::MatrixXf out = Eigen::MatrixXf::Zero(units.rows(), cells);
    Eigen::VectorXd held = Eigen::VectorXd::Zero(cells);
    for (std::size_t i = 0; i < count; ++i) {
        const double begin = std::max(0.0, times.beginS[i]);
        const double end = std::min(durationS, times.endS[i]);
        if (times.endS[i] <= times.beginS[i]) {
            return malformed(fmt::format("vector {} ends before it begins", i + 1));
        }
        for (auto cell = static_cast<Eigen::Index>(begin / kForeignCellS);
             cell < cells && static_cast<double>(cell) * kForeignCellS < end; ++cell) {
            const double from = static_cast<double>(cell) * kForeignCellS;
            const double overlap = std::min(end, from + kForeignCellS) - std::max(begin, from);
            if (overlap <= 0.0) continue;
            out.col(cell) += static_cast<float>(overlap) * units.col(static_cast<Eigen::Index>(i));
            held[cell] += overlap;
        }
    }
    if (held.maxCoeff() <= 0.0) return malformed("none lies within the recording");
    for (Eigen::Index cell = 0; cell < cells; ++cell) {
        if (held[cell] > 0.0) out.col(cell) /= static_cast<float>(held[cell]);
    }
    return out;
}

std::string foreignFacetKey(std::string_view name) {
    return "foreign:" + std::string(name);
}

bool isForeignFacetName(std::string_view name) {
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    if (name.empty() || name.size() > 32 || !letter(name.front())) return false;
    return std::all_of(name.begin(), name.end(), [&](char c) {
        return letter(c) || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.';
    });
}

SegmentVectors foreignSegments(std::string_view name, Eigen::Index dimension,
                               Eigen::MatrixXf cells) {
    return {foreignFacetKey(name), static_cast<int>(dimension), kForeignCellS, kForeignCellS,
            std::move(cells)};
}

Result<ForeignCells> readForeignCells(const ForeignVectorsFile& file, double durationS) {
    const auto vectors = readNpy(file.npy);
    if (!vectors) return fail(vectors.error());
    VectorTimes times;
    if (!file.times.empty()) {
        const auto text = readWholeFile(file.times, kMostTimesBytes);
        if (!text) return fail(text.error());
        auto parsed = parseVectorTimes(*text);
        if (!parsed) return fail(parsed.error().code, parsed.error().message, file.times.string());
        times = std::move(*parsed);
    } else {
        const double hopS = file.hopS.value_or(durationS / static_cast<double>(vectors->cols()));
        times = regularTimes(vectors->cols(), file.startS.value_or(0.0), hopS,
                             file.windowS.value_or(hopS));
    }
    auto cells = foreignCells(*vectors, times, durationS);
    if (!cells) return fail(cells.error().code, cells.error().message, file.npy.string());
    return ForeignCells{std::move(*cells), vectors->rows()};
}

}  // namespace tributary
