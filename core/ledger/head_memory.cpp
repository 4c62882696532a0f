#include "core/ledger/head_memory.h"

#include <span>
#include <system_error>

#include "core/base/atomic_file.h"
#include "core/ledger/json_text.h"

namespace tributary {
namespace {

namespace fs = std::filesystem;

fs::path noteOf(const fs::path& folder, const std::string& ledger) {
    return folder / (ledger + ".head");
}

}  // namespace

Result<void> checkExtends(const LedgerScan& scan, const SignedTreeHead& head,
                          const std::string& whose) {
    const std::uint64_t size = head.head.size;
    if (head.head.ledger != scan.id) {
        return fail(ErrorCode::LedgerCutBack,
                    "This is another ledger than the one whose head " + whose + " holds.",
                    scan.file.string());
    }
    if (size > scan.leaves.size()) {
        return fail(ErrorCode::LedgerCutBack,
                    "The ledger was cut back: it holds " + std::to_string(scan.leaves.size()) +
                        " entries, and the head that " + whose + " holds covers " +
                        std::to_string(size) + ". Entries " + std::to_string(scan.leaves.size()) +
                        " to " + std::to_string(size - 1) +
                        " are missing; put a newer copy of the file back.",
                    scan.file.string());
    }
    const Digest root = size == scan.leaves.size() ? scan.frontier.root()
                                                   : merkleRoot(std::span(scan.leaves).first(size));
    if (root != head.head.root) {
        return fail(ErrorCode::LedgerCutBack,
                    "The ledger's first " + std::to_string(size) +
                        " entries are not those that the head covers which " + whose +
                        " holds: it was cut back and continued otherwise. Put the right file back.",
                    scan.file.string());
    }
    return {};
}

Result<void> rememberHead(const fs::path& folder, const SignedTreeHead& head) {
    const auto text = indentedJson(headToJson(head));
    if (!text) return fail(text.error());
    std::error_code ignored;
    fs::create_directories(folder, ignored);
    return writeFileAtomically(noteOf(folder, head.head.ledger), *text);
}

Result<void> checkRemembered(const fs::path& folder, const LedgerScan& scan) {
    if (folder.empty()) return {};
    constexpr std::size_t kMost = 1 << 16;
    const auto text = readWholeFile(noteOf(folder, scan.id), kMost);
    if (!text) return {};
    const auto json = parseJson(*text, JsonForm::Any);
    const auto head = json ? headFromJson(*json) : Result<SignedTreeHead>(fail(json.error()));
    // A note that cannot be read proves nothing, either way; the next one replaces it.
    if (!head) return {};
    return checkExtends(scan, *head, "this computer");
}

}  // namespace tributary
