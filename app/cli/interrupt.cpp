#include "app/cli/interrupt.h"

#ifdef _WIN32
#include <windows.h>

#include <cstdlib>
#else
#include <csignal>
#include <thread>

#include <unistd.h>
#endif

namespace tributary::cli {
namespace {

constexpr int kInterruptedStatus = 130;

}  // namespace

#ifdef _WIN32

namespace {
std::stop_source* consoleStop = nullptr;

BOOL WINAPI onConsoleEvent(DWORD) {
    if (!consoleStop->request_stop()) std::_Exit(kInterruptedStatus);
    return TRUE;
}
}  // namespace

std::stop_source stopOnInterrupt() {
    static std::stop_source source;
    consoleStop = &source;
    SetConsoleCtrlHandler(onConsoleEvent, TRUE);
    return source;
}

#else

namespace {

void sayStopping() {
    static constexpr char kText[] =
        "\nStopping; what is finished is kept. Once more stops at once.\n";
    if (::isatty(STDERR_FILENO) == 1) {
        [[maybe_unused]] const auto written = ::write(STDERR_FILENO, kText, sizeof kText - 1);
    }
}

}  // namespace

std::stop_source stopOnInterrupt() {
    // A write beyond a file size limit shall be an ordinary error.
    std::signal(SIGXFSZ, SIG_IGN);
    std::stop_source source;
    sigset_t signals;
    sigemptyset(&signals);
    for (const int signal : {SIGINT, SIGTERM}) {
        struct sigaction current {};
        if (sigaction(signal, nullptr, &current) == 0 && current.sa_handler == SIG_IGN) continue;
        sigaddset(&signals, signal);
    }
    // Every later thread inherits the mask: only the one below ever gets these signals, outside of
    // any signal handler, so that it may ask for a stop with all that hangs on it.
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::thread([signals, source]() mutable {
        int signal = 0;
        while (sigwait(&signals, &signal) == 0) {
            if (!source.request_stop()) ::_exit(kInterruptedStatus);
            sayStopping();
        }
    }).detach();
    return source;
}

#endif

}  // namespace tributary::cli
