#include <cmath>
#include <string>
#include <vector>

#include <sys/mman.h>
#include <unistd.h>

#include "core/audio/decoder.h"
#include "core/audio/tags.h"
#include "core/base/check.h"
#include "tests/fuzz/fuzz_target.h"

namespace {

/// A file in memory that has a name in the file system.
const std::string& memoryFile(const std::uint8_t* data, std::size_t size) {
    static const int descriptor = memfd_create("input", MFD_CLOEXEC);
    static const std::string name = "/proc/self/fd/" + std::to_string(descriptor);
    CHECK(descriptor >= 0 && ftruncate(descriptor, 0) == 0);
    CHECK(pwrite(descriptor, data, size, 0) == static_cast<ssize_t>(size));
    return name;
}

}  // namespace

/// libsndfile leaks a little where it refuses a broken Ogg stream; that is not ours to find.
extern "C" const char* __lsan_default_suppressions() {
    return "leak:libsndfile\nleak:libvorbis\n";
}

/// Whatever the bytes are, the decoder ends, with an error that says something or with finite
/// samples.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string& name = memoryFile(data, size);
    CHECK(tributary::readTags(name).has_value());
    auto decoder = tributary::Decoder::open(name);
    if (!decoder) {
        CHECK(!decoder.error().message.empty());
        return 0;
    }
    std::vector<float> block(tributary::kAnalysisRate);
    for (int blocks = 0; blocks < 600; ++blocks) {
        const auto got = decoder->read(block);
        if (!got) return 0;
        CHECK(*got <= block.size());
        for (std::size_t i = 0; i < *got; ++i) CHECK(std::isfinite(block[i]));
        if (*got == 0) {
            CHECK(decoder->audioSha256().size() == 64);
            break;
        }
    }
    return 0;
}
