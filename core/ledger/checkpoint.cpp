#include "core/ledger/checkpoint.h"

#include <algorithm>
#include <cstring>
#include <string>
#include <system_error>

#include "core/base/atomic_file.h"
#include "core/base/hex.h"
#include "core/ledger/frame.h"
#include "core/ledger/json_text.h"
#include "core/ledger/proof.h"

namespace tributary {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kMagic = "tributary.ledger.checkpoint/1\n";
constexpr std::uint64_t kLeastNew = 4096;

fs::path fileIn(const fs::path& folder, const std::string& ledger) {
    return folder / (ledger + ".checkpoint");
}

/// Numbers in the computer's own order: the file never leaves it.
class Writer {
public:
    void number(std::uint64_t value) { raw(&value, sizeof value); }
    void text(std::string_view value) {
        number(value.size());
        raw(value.data(), value.size());
    }
    template <class T>
    void values(const std::vector<T>& all) {
        number(all.size());
        raw(all.data(), all.size() * sizeof(T));
    }
    [[nodiscard]] std::string& bytes() { return bytes_; }

private:
    void raw(const void* data, std::size_t size) {
        bytes_.append(static_cast<const char*>(data), size);
    }
    std::string bytes_{kMagic};
};

/// Reads what Writer wrote. Where something is missing everything after it is empty.
class Reader {
public:
    explicit Reader(std::string_view bytes) : rest_(bytes) {}

    std::uint64_t number() {
        std::uint64_t value = 0;
        const std::string_view piece = take(sizeof value);
        if (!piece.empty()) std::memcpy(&value, piece.data(), sizeof value);
        return value;
    }
    std::string text() { return std::string(take(number())); }
    template <class T>
    std::vector<T> values() {
        const std::uint64_t count = number();
        if (count > rest_.size() / sizeof(T)) fine_ = false;
        std::vector<T> all(fine_ ? count : 0);
        const std::string_view piece = take(all.size() * sizeof(T));
        if (!piece.empty()) std::memcpy(all.data(), piece.data(), piece.size());
        return all;
    }
    [[nodiscard]] bool whole() const { return fine_ && rest_.empty(); }

private:
    std::string_view take(std::uint64_t size) {
        fine_ = fine_ && size <= rest_.size();
        if (!fine_) return {};
        const std::string_view piece = rest_.substr(0, size);
        rest_.remove_prefix(size);
        return piece;
    }
    std::string_view rest_;
    bool fine_ = true;
};

/// The identity that a ledger's first record gives it; empty where it has none.
std::string identityOf(RecordReader& reader) {
    const auto header = reader.header();
    const auto expected = fileHeader();
    RawRecord record;
    if (!header || *header != textOf(expected)) return "";
    const auto found = reader.next(record);
    return found && *found == RecordReader::Step::Record ? toHex(leafHash(record.body)) : "";
}

std::optional<LedgerScan> decoded(std::string_view bytes) {
    const std::size_t body = bytes.size() < 32 ? 0 : bytes.size() - 32;
    const Digest sum = sha256({bytesOf(bytes.substr(0, body))});
    if (!bytes.starts_with(kMagic) || textOf(sum) != bytes.substr(body)) return std::nullopt;
    Reader in(bytes.substr(kMagic.size(), body - kMagic.size()));
    LedgerScan scan;
    scan.name = in.text();
    scan.heads = in.number();
    scan.headOffset = in.number();
    scan.signedEnd = in.number();
    scan.leaves = in.values<Digest>();
    scan.offsets = in.values<std::uint64_t>();
    scan.references = ReferenceIndex(in.values<ReferenceIndex::Place>());
    for (std::uint64_t left = in.number(); left > 0 && left < bytes.size(); --left) {
        std::string kind = in.text();
        scan.kinds.emplace(std::move(kind), in.number());
    }
    for (const std::uint64_t entry : in.values<std::uint64_t>())
        scan.keys.push_back({{}, "", entry});
    if (!in.whole() || scan.leaves.empty() || scan.leaves.size() != scan.offsets.size()) {
        return std::nullopt;
    }
    return scan;
}

/// Reads the keys from their entries, each of which the leaves vouch for.
bool readKeys(LedgerScan& scan) {
    KeyEntries entries;
    for (const LedgerKey& key : scan.keys) {
        if (key.entry >= scan.leaves.size()) return false;
        const auto entry = readEntry(scan, key.entry);
        if (!entry) return false;
        entries.push_back(entry->bytes);
    }
    auto keys = verifyKeys(entries, scan.id);
    if (!keys) return false;
    scan.keys = std::move(*keys);
    return true;
}

/// Whether the head that stands where the checkpoint says signs for what it holds.
bool headFits(LedgerScan& scan, RecordReader& reader) {
    reader.seek(scan.headOffset);
    RawRecord record;
    const auto found = reader.next(record);
    if (!found || *found != RecordReader::Step::Record || record.end() != scan.signedEnd ||
        record.frame.type != static_cast<std::uint8_t>(RecordType::Head)) {
        return false;
    }
    const auto json = parseJson(textOf(record.body), JsonForm::Canonical);
    const auto head = json ? headFromJson(*json) : Result<SignedTreeHead>(fail(json.error()));
    if (!head || head->head.ledger != scan.id || head->head.size != scan.leaves.size())
        return false;
    for (const Digest& leaf : scan.leaves) scan.frontier.add(leaf);
    scan.chain = nextChain(head->head.chain, record.frameBytes, headBodyHash(record.body));
    if (head->head.root != scan.frontier.root() ||
        !std::equal(scan.chain.begin(), scan.chain.end(), record.chain.begin())) {
        return false;
    }
    scan.head = *head;
    if (!readKeys(scan)) return false;
    return std::any_of(scan.keys.begin(), scan.keys.end(),
                       [&](const LedgerKey& key) { return verifyHead(*head, key.key); });
}

}  // namespace

Result<void> storeCheckpoint(const fs::path& folder, const LedgerScan& scan) {
    if (folder.empty() || scan.heads == 0) return {};
    Writer out;
    out.text(scan.name);
    out.number(scan.heads);
    out.number(scan.headOffset);
    out.number(scan.signedEnd);
    out.values(scan.leaves);
    out.values(scan.offsets);
    out.values(scan.references.places());
    out.number(scan.kinds.size());
    for (const auto& [kind, count] : scan.kinds) {
        out.text(kind);
        out.number(count);
    }
    std::vector<std::uint64_t> keys;
    for (const LedgerKey& key : scan.keys) keys.push_back(key.entry);
    out.values(keys);
    const Digest sum = sha256({bytesOf(out.bytes())});
    out.bytes() += textOf(sum);
    std::error_code ignored;
    fs::create_directories(folder, ignored);
    return writeFileAtomically(fileIn(folder, scan.id), out.bytes());
}

std::optional<LedgerScan> loadCheckpoint(const fs::path& folder, const fs::path& file) {
    if (folder.empty()) return std::nullopt;
    auto reader = RecordReader::open(file);
    if (!reader) return std::nullopt;
    const std::string id = identityOf(*reader);
    if (id.empty()) return std::nullopt;
    const auto bytes = readWholeFile(fileIn(folder, id), std::size_t{1} << 33);
    if (!bytes) return std::nullopt;
    auto scan = decoded(*bytes);
    if (!scan || toHex(scan->leaves.front()) != id) return std::nullopt;
    scan->id = id;
    scan->file = file;
    if (!headFits(*scan, *reader)) return std::nullopt;
    return scan;
}

bool checkpointPays(const LedgerScan& scan, std::uint64_t known) {
    constexpr std::uint64_t kPart = 16;
    const std::uint64_t added = scan.leaves.size() - known;
    return added >= kLeastNew + known / kPart;
}

}  // namespace tributary
