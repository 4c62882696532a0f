#include "core/base/check.h"
#include "core/embedding/npy.h"
#include "tests/fuzz/fuzz_target.h"

/// Whatever the bytes are, they are refused, or are as many finite numbers as the file has room
/// for.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace tributary;
    const auto vectors = parseNpy(std::as_bytes(std::span(data, size)));
    if (!vectors) {
        CHECK(vectors.error().code == ErrorCode::VectorsMalformed);
        CHECK(!vectors.error().message.empty());
        return 0;
    }
    CHECK(vectors->size() > 0 && vectors->allFinite());
    CHECK(static_cast<std::size_t>(vectors->size()) * sizeof(float) + 10 <= size);
    return 0;
}
