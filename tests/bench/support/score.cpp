#include "tests/bench/support/score.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

namespace tributary::bench {
namespace {

constexpr double kNormal95 = 1.959964;
constexpr double kCleanAtMost = 0.10;
constexpr double kOverlapAtLeast = 0.5;
constexpr std::array kColumns{"top1",  "top3",      "recall3", "share_mae",
                              "clean", "localised", "kind",    "missing"};

using Values = std::map<std::string, std::vector<double>>;

double mean(const std::vector<double>& values) {
    double sum = 0.0;
    for (double v : values) sum += v;
    return sum / static_cast<double>(std::max<std::size_t>(1, values.size()));
}

/// Mean of errors, in percentage points, with a normal interval.
Figure average(const std::vector<double>& values) {
    const double m = mean(values);
    double squares = 0.0;
    for (double v : values) squares += (v - m) * (v - m);
    const auto n = static_cast<double>(values.size());
    const double half = values.size() < 2 ? 0.0 : kNormal95 * std::sqrt(squares / (n - 1.0) / n);
    return {100.0 * m, 100.0 * (m - half), 100.0 * (m + half), values.size()};
}

double shareOf(const Answer& answer, const std::string& name) {
    double share = 0.0;
    for (const auto& [source, value] : answer.influences) {
        if (source == name) share = value;
    }
    return share;
}

bool among(const Answer& answer, const std::string& name, std::size_t first) {
    const auto end = answer.influences.begin() +
                     static_cast<std::ptrdiff_t>(std::min(first, answer.influences.size()));
    return std::any_of(answer.influences.begin(), end,
                       [&](const auto& entry) { return entry.first == name; });
}

double shareError(const Query& query, const Answer& answer) {
    double error = 0.0;
    for (const auto& [name, share] : query.sources)
        error += std::abs(shareOf(answer, name) - share);
    for (const auto& [name, share] : answer.influences) {
        const bool known = std::any_of(query.sources.begin(), query.sources.end(),
                                       [&, n = name](const auto& s) { return s.first == n; });
        if (!known) error += share;
    }
    return error / static_cast<double>(query.sources.size());
}

double bestOverlap(const Query& query, const Answer& answer, const std::string& main) {
    const auto found = answer.evidence.find(main);
    if (found == answer.evidence.end()) return 0.0;
    const auto [a, b] = *query.at;
    double best = 0.0;
    for (const auto& passage : found->second) {
        const double both = std::max(0.0, std::min(b, passage[1]) - std::max(a, passage[0]));
        const double either = std::max(b, passage[1]) - std::min(a, passage[0]);
        best = std::max(best, either > 0.0 ? both / either : 0.0);
    }
    return best;
}

void scoreIndependent(const Answer& answer, Values& values) {
    double given = 0.0;
    for (const auto& [name, share] : answer.influences) given += share;
    values["clean"].push_back(given <= kCleanAtMost ? 1.0 : 0.0);
}

void scoreDerived(const Query& query, const Answer& answer, Values& values) {
    const auto best =
        std::max_element(query.sources.begin(), query.sources.end(),
                         [](const auto& a, const auto& b) { return a.second < b.second; });
    const std::string& main = best->first;
    values["top1"].push_back(among(answer, main, 1) ? 1.0 : 0.0);
    values["top3"].push_back(among(answer, main, 3) ? 1.0 : 0.0);
    double recalled = 0.0;
    for (const auto& [name, share] : query.sources) recalled += among(answer, name, 3) ? 1.0 : 0.0;
    values["recall3"].push_back(recalled / static_cast<double>(query.sources.size()));
    if (query.family == "mashup" || query.family == "generated") {
        values["share_mae"].push_back(shareError(query, answer));
    }
    if (query.family == "sample" && query.at) {
        values["localised"].push_back(bestOverlap(query, answer, main) >= kOverlapAtLeast ? 1.0
                                                                                          : 0.0);
    }
    const auto kind = answer.kinds.find(main);
    if (kind != answer.kinds.end())
        values["kind"].push_back(kind->second == query.kind ? 1.0 : 0.0);
}

Figures figuresOf(const Values& values) {
    Figures figures;
    for (const auto& [name, list] : values) {
        figures[name] = name == "share_mae" ? average(list) : proportion(list);
    }
    return figures;
}

std::string cell(const Figures& figures, const std::string& name) {
    const auto found = figures.find(name);
    if (found == figures.end()) return "";
    const Figure& f = found->second;
    return fmt::format("{:.1f} [{:.0f}-{:.0f}]", f.percent, f.low, f.high);
}

}  // namespace

Figure proportion(const std::vector<double>& values) {
    const auto n = static_cast<double>(values.size());
    if (values.empty()) return {};
    const double p = mean(values), z2 = kNormal95 * kNormal95;
    const double middle = (p + z2 / (2.0 * n)) / (1.0 + z2 / n);
    const double half =
        kNormal95 * std::sqrt(p * (1.0 - p) / n + z2 / (4.0 * n * n)) / (1.0 + z2 / n);
    return {100.0 * p, 100.0 * std::max(0.0, middle - half), 100.0 * std::min(1.0, middle + half),
            values.size()};
}

ScoreTable score(const std::vector<Query>& truth, const Answers& answers) {
    std::map<std::string, Values> byFamily;
    ScoreTable table;
    for (const Query& query : truth) {
        Values& values = byFamily[query.family];
        ++table.queries[query.family];
        const auto found = answers.find(query.id);
        if (found == answers.end()) {
            values["missing"].push_back(1.0);
            values["top1"].push_back(0.0);
            values["top3"].push_back(0.0);
        } else if (query.sources.empty()) {
            scoreIndependent(found->second, values);
        } else {
            scoreDerived(query, found->second, values);
        }
    }
    Values total;
    for (const auto& [family, values] : byFamily) {
        table.families[family] = figuresOf(values);
        if (family == "independent") continue;
        for (const char* name : {"top1", "top3", "recall3"}) {
            const auto found = values.find(name);
            if (found == values.end()) continue;
            total[name].insert(total[name].end(), found->second.begin(), found->second.end());
        }
    }
    table.all = figuresOf(total);
    std::vector<double> seconds;
    for (const auto& [id, answer] : answers) seconds.push_back(answer.seconds);
    std::sort(seconds.begin(), seconds.end());
    if (!seconds.empty()) table.medianSeconds = seconds[seconds.size() / 2];
    return table;
}

std::string format(const ScoreTable& table) {
    std::string text = fmt::format("{:<13}{:>5}", "family", "n");
    for (const char* column : kColumns) text += fmt::format("{:>17}", column);
    text += '\n';
    std::size_t queries = 0;
    for (const auto& [family, figures] : table.families) {
        const std::size_t n = table.queries.at(family);
        queries += n;
        text += fmt::format("{:<13}{:>5}", family, n);
        for (const char* column : kColumns) text += fmt::format("{:>17}", cell(figures, column));
        text += '\n';
    }
    text += fmt::format("{:<13}{:>5}", "ALL", queries);
    for (const char* column : kColumns) text += fmt::format("{:>17}", cell(table.all, column));
    text += fmt::format(
        "\n\npercent with 95 % intervals; share_mae in percentage points; median {:.2f} s a "
        "query\n",
        table.medianSeconds);
    return text;
}

}  // namespace tributary::bench
