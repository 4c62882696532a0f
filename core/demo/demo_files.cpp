#include "core/demo/demo_files.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <optional>
#include <sstream>
#include <system_error>
#include <thread>

#include "core/audio/decoder.h"
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

/// Of what is heard; empty if it cannot be read.
std::string audioOf(const std::filesystem::path& file) {
    const auto decoded = decodeFile(file, Progress{}, {});
    return decoded ? decoded->sha256 : std::string();
}

/// Whether a file says of itself all that it is to say, in whatever words.
bool isTagged(const std::filesystem::path& file, const Tags& wanted) {
    const auto tags = readTags(file);
    if (!tags) return false;
    for (const auto field : {&Tags::title, &Tags::artist, &Tags::isrc, &Tags::genre, &Tags::date}) {
        if (wanted.*field && !(*tags.*field)) return false;
    }
    return true;
}

/// A new file beside the one that it may replace; gone at the end unless it was moved there.
class Draft {
public:
    explicit Draft(const std::filesystem::path& of)
        : file_(of.parent_path() / (of.stem().string() + "-new" + of.extension().string())) {}
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;
    ~Draft() {
        std::error_code ignored;
        std::filesystem::remove(file_, ignored);
    }
    [[nodiscard]] const std::filesystem::path& file() const { return file_; }

private:
    std::filesystem::path file_;
};

Result<void> moveTo(const std::filesystem::path& from, const std::filesystem::path& to) {
    std::error_code error;
    std::filesystem::rename(from, to, error);
    if (!error) return {};
    return fail(ErrorCode::FileUnwritable,
                "A file of the demo cannot be put in its place (" + error.message() +
                    "). What was there is untouched; close whatever uses it and try again.",
                to.string());
}

/// Makes one file, if need be. One that sounds as it should and says what it is stays, also where a
/// person has written other tags into it.
Result<void> writeOne(const std::filesystem::path& folder, const AudioFile& file,
                      const std::string& known, WrittenFiles& written, std::mutex& mutex) {
    const std::filesystem::path path = folder / file.name;
    const std::string before = sumOf(path);
    const bool tagged = !before.empty() && isTagged(path, file.tags);
    const auto keep = [&] {
        const std::lock_guard lock(mutex);
        written.sums[file.name] = before;
    };
    if (tagged && before == known) {
        keep();
        return {};
    }
    const Audio audio = file.play();
    const Draft draft(path);
    auto done = writeAudio(draft.file(), audio.samples, audio.channels, audio.rate, kDemoQuality,
                           file.tags);
    if (!done) return done;
    const std::string heardBefore = before.empty() ? std::string() : audioOf(path);
    const bool sameAudio = !heardBefore.empty() && heardBefore == audioOf(draft.file());
    if (sameAudio && tagged) {
        keep();
        return {};
    }
    const std::string after = sumOf(draft.file());
    if (auto moved = moveTo(draft.file(), path); !moved) return moved;
    const std::lock_guard lock(mutex);
    written.sums[file.name] = after;
    ++written.rendered;
    // A damaged file that is now what it was meant to be is mended, not replaced.
    const bool mended = before.empty() || sameAudio || after == before || after == known;
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
