#include "core/analysis/passage_picture.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "core/attribution/statistics.h"
#include "core/audio/decoder.h"
#include "core/audio/playback_reader.h"
#include "core/features/extractor.h"
#include "core/features/sketch.h"

namespace tributary {
namespace {

constexpr double kAroundS = 2.0;         // shown before and after the passage
constexpr double kLongestS = 40.0;       // of a passage that is looked at: its beginning
constexpr double kLeastS = 1.0;          // of audio, or there is nothing to see
constexpr double kWindowS = 1.5;         // of a window of pitches
constexpr Eigen::Index kMostCells = 96;  // of the picture, each way
constexpr Eigen::Index kParts = 4;       // of a window: their order counts
constexpr double kComparedS =
    8.0;                          // of the passage that is held against unrelated music: its middle
constexpr double kOffsetS = 0.5;  // between places of unrelated music

struct Side {
    TimeSpan span;
    TrackFeatures features;  // of the span alone
};

/// Mono samples of a part of a file at the rate of analysis.
Result<std::vector<float>> samplesOf(const std::filesystem::path& file, const TimeSpan& span,
                                     std::stop_token stop) {
    auto reader = PlaybackReader::open(file, kAnalysisRate);
    if (!reader) return fail(reader.error());
    const auto first = std::llround(span.beginS * kAnalysisRate);
    const auto end =
        std::min<std::int64_t>(std::llround(span.endS * kAnalysisRate), reader->frameCount());
    std::vector<float> mono;
    for (std::int64_t at = first; at < end;) {
        if (stop.stop_requested()) return cancelled();
        const std::int64_t chunk = at / reader->chunkFrames();
        const std::vector<float> stereo = reader->readChunk(chunk);
        const auto frames = static_cast<std::int64_t>(stereo.size() / 2);
        const std::int64_t skip = at - chunk * reader->chunkFrames();
        if (skip >= frames) break;
        const std::int64_t take = std::min(frames - skip, end - at);
        for (std::int64_t i = skip; i < skip + take; ++i) {
            const auto left = static_cast<std::size_t>(2 * i);
            mono.push_back(0.5F * (stereo[left] + stereo[left + 1]));
        }
        at += take;
    }
    return mono;
}

Result<Side> sideOf(const std::filesystem::path& file, const TimeSpan& passage,
                    std::stop_token stop) {
    Side side;
    side.span = {std::max(0.0, passage.beginS - kAroundS),
                 std::min(passage.endS, passage.beginS + kLongestS) + kAroundS};
    const auto samples = samplesOf(file, side.span, std::move(stop));
    if (!samples) return fail(samples.error());
    if (static_cast<double>(samples->size()) < kLeastS * kAnalysisRate) {
        return fail(ErrorCode::AudioTooShort,
                    "The file has no audio where the passage lies, so it cannot be looked at. The "
                    "report is not affected; it may have been made from another version of the "
                    "file.",
                    file.string());
    }
    side.features = extractFeatures(*samples);
    side.span.endS = side.span.beginS + side.features.durationS;
    return side;
}

/// Unit vectors of windows of pitch classes that begin every `hopS`, `speed` times as long as
/// kWindowS, moved down by `semitones`.
Eigen::MatrixXf windows(const TrackFeatures& track, double hopS, double speed, int semitones) {
    const auto frames = track.chroma.cols();
    const double part = kWindowS * speed / static_cast<double>(kParts) / kChromaHopS;
    const auto count = std::max<Eigen::Index>(1, static_cast<Eigen::Index>(track.durationS / hopS));
    Eigen::MatrixXf out = Eigen::MatrixXf::Zero(12 * kParts, count);
    for (Eigen::Index w = 0; w < count; ++w) {
        const double first = static_cast<double>(w) * hopS / kChromaHopS;
        for (Eigen::Index p = 0; p < kParts; ++p) {
            const auto from = static_cast<Eigen::Index>(first + static_cast<double>(p) * part);
            const auto until = std::min<Eigen::Index>(
                frames, std::max<Eigen::Index>(
                            from + 1, std::lround(first + static_cast<double>(p + 1) * part)));
            if (from >= until) continue;
            const Eigen::VectorXf mean =
                track.chroma.middleCols(from, until - from).rowwise().mean();
            for (Eigen::Index pc = 0; pc < 12; ++pc) {
                out(p * 12 + ((pc - semitones) % 12 + 12) % 12, w) = std::sqrt(mean[pc]);
            }
        }
        out.col(w).array() -= out.col(w).mean();
        const float norm = out.col(w).norm();
        if (norm > 1e-6F) out.col(w) /= norm;
    }
    return out;
}

/// Mean cosine of the query's windows of the passage with `other`'s, which runs along them from
/// `first` on, `step` of its columns to one of the query's.
double meanAlong(const Eigen::MatrixXf& query, Eigen::Index begin, Eigen::Index end,
                 const Eigen::MatrixXf& other, double first, double step) {
    double sum = 0.0;
    Eigen::Index met = 0;
    for (Eigen::Index i = begin; i < end; ++i) {
        const auto at =
            static_cast<Eigen::Index>(std::lround(first + step * static_cast<double>(i - begin)));
        if (at < 0 || at >= other.cols()) continue;
        sum += static_cast<double>(query.col(i).dot(other.col(at)));
        ++met;
    }
    return met == 0 ? 0.0 : sum / static_cast<double>(met);
}

/// The built-in unrelated music, as windows that begin every kOffsetS.
const std::vector<Eigen::MatrixXf>& unrelatedWindows() {
    static const std::vector<Eigen::MatrixXf> all = [] {
        std::vector<Eigen::MatrixXf> made;
        for (const TrackFeatures& clip : cohort()) made.push_back(windows(clip, kOffsetS, 1.0, 0));
        return made;
    }();
    return all;
}

/// How much unrelated music is less like the query than the source is, and on how many places that
/// rests.
void measureUnrelated(const Side& querySide, const Side& source, const Evidence& passage,
                      double partBeginS, double partEndS, PassagePicture& picture,
                      const std::stop_token& stop) {
    const TrackFeatures& query = querySide.features;
    const auto begin = static_cast<Eigen::Index>(partBeginS / kOffsetS);
    const int own = static_cast<int>(std::lround(passage.semitones));
    const Eigen::MatrixXf inKey = windows(query, kOffsetS, 1.0, own);
    const auto ownEnd = std::max(begin + 1, static_cast<Eigen::Index>(partEndS / kOffsetS));
    const double thereS =
        passage.source.beginS - source.span.beginS +
        (static_cast<double>(begin) * kOffsetS + querySide.span.beginS - passage.query.beginS) *
            passage.speed;
    const double along = meanAlong(inKey, begin, std::min(ownEnd, inKey.cols()),
                                   windows(source.features, kOffsetS, passage.speed, 0),
                                   thereS / kOffsetS, passage.speed);
    std::int64_t places = 0, weaker = 0;
    for (int key = 0; key < 12; ++key) {
        if (stop.stop_requested()) return;
        const Eigen::MatrixXf moved = windows(query, kOffsetS, 1.0, key);
        const auto wanted = static_cast<Eigen::Index>(partEndS / kOffsetS);
        const Eigen::Index end = std::max(begin + 1, std::min(moved.cols(), wanted));
        if (begin >= moved.cols()) return;
        for (const Eigen::MatrixXf& other : unrelatedWindows()) {
            const Eigen::Index last = std::max<Eigen::Index>(1, other.cols() - (end - begin) + 1);
            for (Eigen::Index at = 0; at < last; ++at) {
                const auto first = static_cast<double>(at);
                ++places;
                weaker +=
                    meanAlong(moved, begin, std::min(end, moved.cols()), other, first, 1.0) < along
                        ? 1
                        : 0;
            }
        }
    }
    picture.unrelatedPairs = places;
    picture.strongerThan =
        places == 0 ? 0.0 : static_cast<double>(weaker) / static_cast<double>(places);
}

/// Σ of what the source's levels explain of the query's power, at the best gain in each frame.
double explainedEnergy(const Side& query, const Side& source, const Evidence& passage) {
    const auto shift = static_cast<Eigen::Index>(std::lround(passage.semitones));
    double whole = 0.0, explained = 0.0;
    for (Eigen::Index f = 0; f < query.features.power.cols(); ++f) {
        const double time = query.span.beginS + static_cast<double>(f) * kChromaHopS;
        if (time < passage.query.beginS || time > passage.query.endS) continue;
        const double there = passage.source.beginS + (time - passage.query.beginS) * passage.speed;
        const auto g = std::lround((there - source.span.beginS) / kChromaHopS);
        double qq = 0.0, qs = 0.0, ss = 0.0;
        for (Eigen::Index band = 0; band < query.features.power.rows(); ++band) {
            const double q = std::sqrt(decodePower(query.features.power(band, f)));
            const Eigen::Index from = band - shift;
            const bool met = g >= 0 && g < source.features.power.cols() && from >= 0 &&
                             from < source.features.power.rows();
            const double s = met ? std::sqrt(decodePower(source.features.power(from, g))) : 0.0;
            qq += q * q;
            qs += q * s;
            ss += s * s;
        }
        whole += qq;
        if (ss > 0.0) explained += qs * qs / ss;
    }
    return whole > 0.0 ? explained / whole : 0.0;
}

}  // namespace

Result<PassagePicture> lookAtPassage(const std::filesystem::path& query,
                                     const std::filesystem::path& source, const Evidence& passage,
                                     const Progress& progress, std::stop_token stop) {
    const auto a = sideOf(query, passage.query, stop);
    if (!a) return fail(a.error());
    progress.report("features", 0.3);
    const auto b = sideOf(source, passage.source, stop);
    if (!b) return fail(b.error());
    progress.report("features", 0.6);
    if (stop.stop_requested()) return cancelled();

    PassagePicture picture;
    picture.query = a->span;
    picture.source = b->span;
    const double longest = std::max(a->features.durationS, b->features.durationS);
    const double hopS = std::max(0.1, longest / static_cast<double>(kMostCells));
    const int key = static_cast<int>(std::lround(passage.semitones));
    const Eigen::MatrixXf rows = windows(a->features, hopS, 1.0, key);
    const Eigen::MatrixXf columns = windows(b->features, hopS, passage.speed, 0);
    picture.similarity = rows.transpose() * columns;
    const double beginS = passage.query.beginS - a->span.beginS;
    const double endS = std::min(passage.query.endS - a->span.beginS, a->features.durationS);
    const auto first = static_cast<Eigen::Index>(beginS / hopS);
    const auto last = std::clamp(static_cast<Eigen::Index>((endS - kWindowS) / hopS), first + 1,
                                 std::max(first + 1, rows.cols()));
    picture.along = meanAlong(rows, first, std::min(last, rows.cols()), columns,
                              (passage.source.beginS - b->span.beginS) / hopS, passage.speed);
    const double middleS = 0.5 * (beginS + endS);
    const double halfS = 0.5 * std::min(kComparedS, endS - beginS);
    measureUnrelated(*a, *b, passage, middleS - halfS, middleS + halfS, picture, stop);
    if (stop.stop_requested()) return cancelled();
    if (passage.kind == Kind::Recording) {
        picture.explainedEnergy = explainedEnergy(*a, *b, passage);
    }
    progress.report("features", 1.0);
    return picture;
}

}  // namespace tributary
