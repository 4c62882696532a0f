#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/check.h"
#include "core/base/hex.h"
#include "core/ledger/frame.h"
#include "core/ledger/merkle.h"
#include "core/ledger/proof.h"
#include "core/ledger/scan.h"
#include "tests/fuzz/fuzz_target.h"
#include "tests/fuzz/input_file.h"

namespace tributary {
namespace {

/// A file whose frames and chain are right, with the input's lines as the bodies: what a mutation
/// could not find by itself. A line that begins with '!' is a head's.
std::vector<std::uint8_t> framed(std::string_view text) {
    const auto header = fileHeader();
    std::vector<std::uint8_t> bytes(header.begin(), header.end());
    Digest chain = firstChain();
    std::uint64_t entries = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.starts_with('!')) {
            line.remove_prefix(1);
            appendRecord(bytes, RecordType::Head, entries, bytesOf(line),
                         headBodyHash(bytesOf(line)), chain);
        } else {
            appendRecord(bytes, RecordType::Entry, entries++, bytesOf(line),
                         leafHash(bytesOf(line)), chain);
        }
    }
    return bytes;
}

/// Damage has a place and words; what is left can be read, and only that.
void checkScan(const LedgerScan& scan) {
    CHECK(scan.leaves.size() == scan.offsets.size());
    CHECK(scan.heads == 0 || scan.head.head.size == scan.leaves.size());
    CHECK(scan.signedEnd <= scan.fileBytes);
    if (scan.problem) CHECK(!scan.problem->what.empty() && scan.problem->offset <= scan.fileBytes);
    if (!scan.problem && scan.torn.empty()) CHECK(scan.signedEnd == scan.fileBytes);
    if (scan.problem || scan.heads == 0) return;
    CHECK(merkleRoot(scan.leaves) == scan.head.head.root);
    for (std::uint64_t index = 0; index < scan.leaves.size(); ++index) {
        const auto proof = proveEntry(scan, index);
        CHECK(proof.has_value() && verifyProof(*proof).has_value());
    }
}

}  // namespace
}  // namespace tributary

/// Whatever the bytes are, a ledger ends in a verdict, and what is accepted is signed.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static tributary::fuzz::InputFile input;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto made = tributary::framed(text);
    for (const bool raw : {true, false}) {
        const std::string& name =
            raw ? input.write(data, size) : input.write(made.data(), made.size());
        const auto scan = tributary::scanLedger(name, {.everySignature = true, .references = true});
        if (!scan) {
            CHECK(scan.error().code == tributary::ErrorCode::LedgerTooNew);
            continue;
        }
        tributary::checkScan(*scan);
    }
    return 0;
}
