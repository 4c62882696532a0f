#include "tests/support/process.h"

#include <csignal>
#include <cstring>
#include <stdexcept>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "tests/support/temp_folder.h"

namespace tributary::test {
namespace {

void limitTo(decltype(RLIMIT_FSIZE) resource, const std::optional<std::uint64_t>& bytes) {
    if (!bytes) return;
    const rlimit limit{*bytes, *bytes};
    setrlimit(resource, &limit);
}

/// In the child: everything set up, then the program. Never returns.
[[noreturn]] void become(const std::vector<std::string>& command, const ProcessOptions& options,
                         const std::string& out, const std::string& err) {
    for (const int signal : {SIGINT, SIGTERM, SIGPIPE}) std::signal(signal, SIG_DFL);
    const int input = open("/dev/null", O_RDONLY);
    const int output = open(out.c_str(), O_WRONLY | O_CREAT, 0600);
    const int errors = open(err.c_str(), O_WRONLY | O_CREAT, 0600);
    if (input < 0 || output < 0 || errors < 0) _exit(127);
    dup2(input, 0);
    dup2(output, 1);
    dup2(errors, 2);
    limitTo(RLIMIT_FSIZE, options.largestFileBytes);
    std::vector<char*> arguments;
    for (const auto& argument : command) arguments.push_back(const_cast<char*>(argument.c_str()));
    arguments.push_back(nullptr);
    // Opened while the folders on the way to it may still be entered.
    const int program = open(arguments.front(), O_RDONLY | O_CLOEXEC);
    constexpr uid_t kNobody = 65534;
    if (options.asNobody && geteuid() == 0 && (setgid(kNobody) != 0 || setuid(kNobody) != 0))
        _exit(127);
    fexecve(program, arguments.data(), environ);
    _exit(127);
}

}  // namespace

ProcessOutcome runProcess(const std::vector<std::string>& command, const ProcessOptions& options) {
    const TempFolder folder;
    const std::string out = options.standardOutput.empty() ? (folder / "out").string()
                                                           : options.standardOutput.string();
    const std::string err = (folder / "err").string();
    // There even if the child is killed before it opens them.
    if (options.standardOutput.empty()) writeBytes(out, "");
    writeBytes(err, "");
    const pid_t child = fork();
    if (child < 0) throw std::runtime_error("cannot fork");
    if (child == 0) become(command, options, out, err);

    const auto deadline = std::chrono::steady_clock::now() + options.limit;
    bool asking = static_cast<bool>(options.meanwhile), killed = false;
    int status = 0;
    rusage usage{};
    while (wait4(child, &status, WNOHANG, &usage) == 0) {
        if (asking && options.meanwhile(child)) asking = false;
        if (std::chrono::steady_clock::now() > deadline && !killed) {
            kill(child, SIGKILL);
            killed = true;
        }
        const timespec pause{0, 2'000'000};
        nanosleep(&pause, nullptr);
    }
    ProcessOutcome outcome;
    if (WIFEXITED(status)) outcome.status = WEXITSTATUS(status);
    if (WIFSIGNALED(status) && !killed) outcome.status = 128 + WTERMSIG(status);
    if (options.standardOutput.empty()) outcome.out = readBytes(out);
    outcome.err = readBytes(err);
    outcome.peakMemoryKib = usage.ru_maxrss;
    return outcome;
}

}  // namespace tributary::test
