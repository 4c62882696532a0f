#pragma once

#include <filesystem>
#include <map>
#include <string>
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

/// Influence by title.
[[nodiscard]] std::map<std::string, double> influenceByTitle(const Report& report);

}  // namespace tributary::bench
