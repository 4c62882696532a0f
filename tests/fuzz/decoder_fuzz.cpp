#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include <unistd.h>

#include "core/audio/decoder.h"
#include "core/audio/tags.h"
#include "core/base/check.h"
#include "tests/fuzz/fuzz_target.h"

namespace {

/// One file for all inputs, written anew for each, gone at the end. A real one, because a name of a
/// file in memory needs /proc, which a bare root lacks.
class InputFile {
public:
    InputFile()
        : name_((std::filesystem::temp_directory_path() / "tributary-fuzz-XXXXXX").string()),
          descriptor_(mkstemp(name_.data())) {
        CHECK(descriptor_ >= 0);
    }
    ~InputFile() {
        close(descriptor_);
        unlink(name_.c_str());
    }
    InputFile(const InputFile&) = delete;
    InputFile& operator=(const InputFile&) = delete;

    const std::string& write(const std::uint8_t* data, std::size_t size) {
        CHECK(ftruncate(descriptor_, 0) == 0);
        CHECK(pwrite(descriptor_, data, size, 0) == static_cast<ssize_t>(size));
        return name_;
    }

private:
    std::string name_;
    int descriptor_;
};

}  // namespace

/// libsndfile leaks a little where it refuses a broken Ogg stream; that is not ours to find.
extern "C" const char* __lsan_default_suppressions() {
    return "leak:libsndfile\nleak:libvorbis\n";
}

/// Whatever the bytes are, the decoder ends, with an error that says something or with finite
/// samples.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static InputFile input;
    const std::string& name = input.write(data, size);
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
