#include <string_view>

#include "core/base/check.h"
#include "core/report/csv.h"
#include "core/report/json.h"
#include "core/report/text.h"
#include "tests/fuzz/fuzz_target.h"

/// Whatever the bytes are, they are refused with a message or read as a report that can be written
/// again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto report =
        tributary::fromJson(std::string_view(reinterpret_cast<const char*>(data), size));
    if (!report) {
        CHECK(report.error().code == tributary::ErrorCode::ReportMalformed);
        return 0;
    }
    const std::string again = tributary::toJson(*report, true);
    const auto second = tributary::fromJson(again);
    CHECK(second.has_value() && tributary::toJson(*second, true) == again);
    CHECK(!tributary::toText(*report).empty());
    CHECK(!tributary::toCsv(std::span(&*report, 1)).empty());
    return 0;
}
