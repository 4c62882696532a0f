#include "tests/bench/support/validate.h"

#include <algorithm>
#include <array>

#include "core/base/digest.h"

namespace tributary::bench {
namespace {

constexpr int kBins = 10;
constexpr std::array kMeasuredKinds{Kind::Recording, Kind::Structure, Kind::Harmony};
constexpr double kRounding = 0.005;  // a share stated as 0.33 is one third

void count(Rate& rate, bool happened) {
    ++rate.of;
    if (happened) ++rate.count;
}

bool isSource(const Query& query, const std::string& name) {
    return std::any_of(query.sources.begin(), query.sources.end(),
                       [&](const auto& s) { return s.first == name; });
}

bool isNamed(const Answer& answer, const std::string& name) {
    return std::any_of(answer.influences.begin(), answer.influences.end(),
                       [&](const auto& i) { return i.first == name; });
}

void countKind(const Query& query, const Answer& answer, const std::string& kind,
               KindErrors& into) {
    if (query.kind == kind) {
        for (const auto& [source, share] : query.sources) {
            const bool named = isNamed(answer, source);
            count(into.missed, !named);
            if (named) count(into.otherKind, answer.kinds.at(source) != kind);
        }
    }
    for (const auto& [name, share] : answer.influences) {
        if (answer.kinds.at(name) == kind) count(into.wrong, !isSource(query, name));
    }
}

void countIntervals(const Query& query, const Answer& answer, Rate& into) {
    if (query.family != "mashup") return;
    for (const auto& [source, share] : query.sources) {
        const auto found = answer.intervals.find(source);
        if (found == answer.intervals.end()) continue;
        const auto [low, high] = found->second;
        count(into, share >= low - kRounding && share <= high + kRounding);
    }
}

void countProbabilities(const Query& query, const Answer& answer,
                        std::vector<ReliabilityBin>& bins) {
    for (const auto& [name, probability] : answer.probabilities) {
        const auto at = std::clamp(static_cast<int>(probability * kBins), 0, kBins - 1);
        ReliabilityBin& bin = bins[static_cast<std::size_t>(at)];
        ++bin.count;
        bin.stated += probability;  // sums, for now
        bin.right += isSource(query, name) ? 1.0 : 0.0;
    }
}

}  // namespace

Half halfOf(const std::string& query) {
    const std::string digest = sha256Hex(query);
    return (digest.back() >= '0' && digest.back() <= '7') ? Half::First : Half::Second;
}

std::vector<Query> halved(const std::vector<Query>& queries, Half half) {
    std::vector<Query> out;
    for (const Query& q : queries) {
        if (half == Half::Both || halfOf(q.id) == half) out.push_back(q);
    }
    return out;
}

Validation validate(const std::vector<Query>& queries, const Answers& answers) {
    Validation out;
    for (const Kind kind : kMeasuredKinds) out.kinds.push_back({kind, {}, {}, {}});
    std::vector<ReliabilityBin> bins(kBins);
    for (int b = 0; b < kBins; ++b) {
        bins[static_cast<std::size_t>(b)] = {static_cast<double>(b) / kBins,
                                             static_cast<double>(b + 1) / kBins, 0, 0.0, 0.0};
    }
    for (const Query& query : queries) {
        const auto found = answers.find(query.id);
        if (found == answers.end()) continue;
        const Answer& answer = found->second;
        ++out.clips;
        for (KindErrors& k : out.kinds) countKind(query, answer, kindWord(k.kind), k);
        if (query.sources.empty()) count(out.falseNames, !answer.influences.empty());
        countIntervals(query, answer, out.intervalCoverage);
        countProbabilities(query, answer, bins);
    }
    for (ReliabilityBin& bin : bins) {
        if (bin.count == 0) continue;
        bin.stated /= static_cast<double>(bin.count);
        bin.right /= static_cast<double>(bin.count);
        out.reliability.push_back(bin);
    }
    return out;
}

}  // namespace tributary::bench
