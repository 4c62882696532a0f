#include "app/cli/console.h"

#include <algorithm>
#include <cstdio>

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

#include "core/report/text.h"

namespace tributary::cli {
namespace {

constexpr std::chrono::milliseconds kLeastPause{100};

bool errorIsTerminal() {
#ifdef _WIN32
    return _isatty(_fileno(stderr)) != 0;
#else
    return ::isatty(STDERR_FILENO) == 1;
#endif
}

}  // namespace

Progress Console::progress() {
    if (quiet_ || !errorIsTerminal()) return {};
    return Progress([this](std::string_view stage, double fraction) { show(stage, fraction); });
}

void Console::show(std::string_view stage, double fraction) {
    const std::lock_guard lock(mutex_);
    const auto now = std::chrono::steady_clock::now();
    if (stage == lastStage_ && now - lastShown_ < kLeastPause) return;
    if (now - lastShown_ < kLeastPause / 2) return;
    lastShown_ = now;
    lastStage_ = stage;
    lineShown_ = true;
    const int percent = static_cast<int>(std::clamp(fraction, 0.0, 1.0) * 100.0);
    std::fprintf(stderr, "\r%3d %%  %s\x1B[K", percent, printable(stage).c_str());
    std::fflush(stderr);
}

void Console::clearLine() {
    if (!lineShown_) return;
    std::fputs("\r\x1B[K", stderr);
    lineShown_ = false;
}

void Console::message(std::string_view kind, std::string_view text) {
    const std::lock_guard lock(mutex_);
    clearLine();
    std::fprintf(stderr, "%.*s%s\n", static_cast<int>(kind.size()), kind.data(),
                 printable(text).c_str());
}

void Console::result(std::string_view text) {
    const std::lock_guard lock(mutex_);
    clearLine();
    std::fflush(stderr);
    std::fwrite(text.data(), 1, text.size(), stdout);
}

void Console::note(std::string_view text) {
    if (!quiet_) message("", text);
}

void Console::warning(std::string_view text) {
    message("warning: ", text);
}

void Console::error(const Error& error) {
    message("error: ", describe(error));
}

bool Console::finish() {
    const std::lock_guard lock(mutex_);
    clearLine();
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

}  // namespace tributary::cli
