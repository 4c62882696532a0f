#pragma once

#include <chrono>
#include <mutex>
#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/base/progress.h"

namespace tributary::cli {

/// What the program says: results on standard output, all else on standard error. May be used from
/// several threads.
class Console {
public:
    /// `quiet`: neither progress nor notes, only results, warnings and errors.
    void setQuiet(bool quiet) { quiet_ = quiet; }

    /// Shows progress in one line that is written over, if standard error is a terminal.
    [[nodiscard]] Progress progress();

    void result(std::string_view text);
    void note(std::string_view text);
    void warning(std::string_view text);
    void error(const Error& error);

    /// Ends the line of progress and makes sure that all results are out; false if they could not
    /// be written.
    [[nodiscard]] bool finish();

private:
    void show(std::string_view stage, double fraction);
    void clearLine();
    void message(std::string_view kind, std::string_view text);

    std::mutex mutex_;
    bool quiet_ = false;
    bool lineShown_ = false;
    std::string lastStage_;
    std::chrono::steady_clock::time_point lastShown_{};
};

}  // namespace tributary::cli
