#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "core/base/result.h"
#include "core/demo/render.h"
#include "core/report/report.h"

namespace tributary::bench {

/// A catalogue that grows track by track, and queries to it: for measuring what cheating gains.
class Library {
public:
    /// `file` is made anew. `threads`: 0 for all cores.
    Library(std::filesystem::path file, unsigned threads);

    /// Writes audio beside the catalogue and remembers it for the next grow(). `released`: ISO
    /// date.
    void prepare(const std::string& title, const demo::Audio& audio, const std::string& released);
    /// Imports what was prepared, comparing with earlier works unless told not to. Returns seconds
    /// that adding and comparing took.
    struct Seconds {
        double adding = 0.0, comparing = 0.0;
    };
    [[nodiscard]] Result<Seconds> grow(bool derivations = true);

    /// Analyses audio against the catalogue as it is. `name` is the file's.
    [[nodiscard]] Result<Report> ask(const std::string& name, const demo::Audio& audio);

    /// Titles of the tracks that are flagged as hubs, and how many derivations there are.
    [[nodiscard]] Result<std::vector<std::string>> hubs() const;
    [[nodiscard]] Result<std::size_t> derivations() const;

private:
    std::filesystem::path file_;
    unsigned threads_;
    std::string list_;  // rows of the next import
    int lists_ = 0;
};

using Influences = std::map<std::string, double>;  ///< 0 to 1, by title
[[nodiscard]] Influences influenceByTitle(const Report& report);

/// What became of one track's influence on a query when the catalogue grew.
struct Change {
    std::string title;
    bool isSource = false;  ///< whether the query was made from it
    double before = 0.0, after = 0.0;
};

/// What became of the findings of some queries. Only a name that no query was made from is wrong.
struct Changes {
    double largest = 0.0;  ///< of an influence that was there before, 0 to 1
    int lost = 0;          ///< sources that were named before and are not any more
    int found = 0;         ///< sources that were not named before
    int wrong = 0;         ///< names of tracks that are no source, and were not named before

    /// Counts a query's. Returns those that came, went or changed by more than `least`, by title.
    std::vector<Change> add(const std::vector<std::pair<std::string, double>>& sources,
                            const Influences& before, const Influences& after, double least);
};

}  // namespace tributary::bench
