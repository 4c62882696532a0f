#include <cmath>
#include <string>
#include <vector>

#include "core/audio/decoder.h"
#include "core/audio/tags.h"
#include "core/base/check.h"
#include "tests/fuzz/fuzz_target.h"
#include "tests/fuzz/input_file.h"

/// libsndfile leaks a little where it refuses a broken Ogg stream; that is not ours to find.
extern "C" const char* __lsan_default_suppressions() {
    return "leak:libsndfile\nleak:libvorbis\n";
}

/// Whatever the bytes are, the decoder ends, with an error that says something or with finite
/// samples.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static tributary::fuzz::InputFile input;
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
