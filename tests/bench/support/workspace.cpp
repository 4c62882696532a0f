#include "tests/bench/support/workspace.h"

#include <atomic>
#include <chrono>
#include <csignal>
#include <thread>

#include <fmt/format.h>

namespace tributary::bench {
namespace {

std::atomic<bool> interrupted{false};  // lock-free: a signal handler may set it

extern "C" void onSignal(int) {
    interrupted = true;
}

}  // namespace

Workspace::Workspace(const std::filesystem::path& keep) : folder_(keep), remove_(keep.empty()) {
    for (int n = 0; folder_.empty(); ++n) {
        const auto now = std::chrono::steady_clock::now().time_since_epoch().count();
        const auto name =
            std::filesystem::temp_directory_path() / fmt::format("tributary-bench-{}-{}", now, n);
        if (std::filesystem::create_directory(name)) folder_ = name;
    }
    std::filesystem::create_directories(folder_);
}

Workspace::~Workspace() {
    std::error_code ignored;
    if (remove_) std::filesystem::remove_all(folder_, ignored);
}

std::stop_token stopOnSignals() {
    static std::stop_source source;
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
    static const std::jthread watcher([](std::stop_token end) {
        using namespace std::chrono_literals;
        while (!end.stop_requested() && !interrupted) std::this_thread::sleep_for(100ms);
        if (interrupted) source.request_stop();
    });
    return source.get_token();
}

}  // namespace tributary::bench
