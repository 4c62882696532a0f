#pragma once

#include <filesystem>
#include <stop_token>

namespace tributary::bench {

/// A folder to work in: the one that is named, made if need be and kept; or, for an empty name, a
/// temporary one that is removed in the end.
class Workspace {
public:
    explicit Workspace(const std::filesystem::path& keep);
    ~Workspace();
    Workspace(const Workspace&) = delete;
    Workspace& operator=(const Workspace&) = delete;

    [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }

private:
    std::filesystem::path folder_;
    bool remove_ = false;
};

/// A token that an interrupt or a termination signal stops. To be called once.
[[nodiscard]] std::stop_token stopOnSignals();

}  // namespace tributary::bench
