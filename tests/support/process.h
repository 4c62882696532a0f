#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace tributary::test {

struct ProcessOptions {
    std::optional<std::uint64_t> largestFileBytes;  ///< RLIMIT_FSIZE
    bool asNobody = false;  ///< as a user without rights, where the tests run as root
    std::filesystem::path standardOutput;  ///< instead of capturing it; "/dev/full", say
    /// Called over and over while the program runs, with its process id; done once it returns true.
    std::function<bool(int pid)> meanwhile;
    std::chrono::seconds limit{120};  ///< then it is killed and the status is -1
};

struct ProcessOutcome {
    int status = -1;  ///< exit status; 128 + signal for one that a signal ended
    std::string out, err;
    std::int64_t peakMemoryKib = 0;
};

/// Runs a program to its end, with default signal handling and standard input empty.
[[nodiscard]] ProcessOutcome runProcess(const std::vector<std::string>& command,
                                        const ProcessOptions& options = {});

}  // namespace tributary::test
