#include "core/demo/demo_files.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <optional>
#include <sstream>
#include <thread>

#include "core/audio/writer.h"
#include "core/base/atomic_file.h"
#include "core/base/digest.h"

namespace tributary::demo {
namespace {

constexpr double kDemoQuality = 0.05;  // small, and still clean at 32 kHz
constexpr const char* kSumsName = "SHA256SUMS";

/// Of a file's bytes; empty if it cannot be read.
std::string sumOf(const std::filesystem::path& file) {
    const auto bytes = readWholeFile(file);
    return bytes ? sha256Hex(*bytes) : std::string();
}

/// Makes one file, if need be.
Result<void> writeOne(const std::filesystem::path& folder, const AudioFile& file,
                      const std::string& known, WrittenFiles& written, std::mutex& mutex) {
    const std::filesystem::path path = folder / file.name;
    const std::string before = sumOf(path);
    if (!before.empty() && before == known) {
        const std::lock_guard lock(mutex);
        written.sums[file.name] = before;
        return {};
    }
    const Audio audio = file.play();
    if (auto done =
            writeAudio(path, audio.samples, audio.channels, audio.rate, kDemoQuality, file.tags);
        !done)
        return done;
    const std::string after = sumOf(path);
    const std::lock_guard lock(mutex);
    written.sums[file.name] = after;
    ++written.rendered;
    // A damaged file that is now what it was meant to be is mended, not replaced.
    const bool mended = before.empty() || after == before || after == known;
    if (!mended) written.replaced.push_back(file.name);
    return {};
}

}  // namespace

std::map<std::string, std::string> readSums(const std::filesystem::path& folder) {
    std::map<std::string, std::string> sums;
    const auto text = readWholeFile(folder / kSumsName);
    if (!text) return sums;
    std::istringstream lines(*text);
    std::string line;
    while (std::getline(lines, line)) {
        constexpr std::size_t kDigits = 64;
        if (line.size() > kDigits + 2) sums[line.substr(kDigits + 2)] = line.substr(0, kDigits);
    }
    return sums;
}

Result<void> writeSums(const std::filesystem::path& folder,
                       const std::map<std::string, std::string>& sums) {
    std::string text;
    for (const auto& [name, sum] : sums) text += sum + "  " + name + "\n";
    return writeFileAtomically(folder / kSumsName, text);
}

Result<WrittenFiles> writeAudioFiles(const std::filesystem::path& folder,
                                     const std::vector<AudioFile>& files,
                                     const std::map<std::string, std::string>& known,
                                     unsigned threads, const Progress& progress,
                                     std::stop_token stop) {
    WrittenFiles written;
    std::optional<Error> error;
    std::mutex mutex;
    std::atomic<std::size_t> next{0}, done{0};
    const auto work = [&] {
        for (std::size_t i = next++; i < files.size() && !stop.stop_requested(); i = next++) {
            const auto sum = known.find(files[i].name);
            const auto result =
                writeOne(folder, files[i], sum == known.end() ? "" : sum->second, written, mutex);
            if (!result) {
                const std::lock_guard lock(mutex);
                if (!error) error = result.error();
                next = files.size();
                return;
            }
            progress.report("compose",
                            static_cast<double>(++done) / static_cast<double>(files.size()));
        }
    };
    {
        std::vector<std::jthread> workers;
        for (unsigned k = 0; k < std::max(1U, threads); ++k) workers.emplace_back(work);
    }
    if (error) return fail(*error);
    if (stop.stop_requested()) return cancelled();
    return written;
}

}  // namespace tributary::demo
