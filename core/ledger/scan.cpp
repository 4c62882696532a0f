#include "core/ledger/scan.h"

#include <algorithm>
#include <utility>

#include "core/base/check.h"
#include "core/base/hex.h"
#include "core/base/parallel.h"
#include "core/ledger/frame.h"
#include "core/ledger/json_text.h"
#include "core/ledger/key_change.h"
#include "core/ledger/record_reader.h"

namespace tributary {
namespace {

namespace fs = std::filesystem;

/// Disks lose what was not synced in pieces of this many bytes.
constexpr std::uint64_t kSector = 512;
constexpr std::size_t kHeadsAtOnce = 1024;
constexpr std::uint64_t kEntriesAtOnce = 4096;

/// A head whose signature is still to be checked.
struct PendingHead {
    SignedTreeHead head;
    PublicKey key{};
    std::uint64_t offset = 0;
};

class Scanner {
public:
    Scanner(RecordReader reader, const ScanOptions& options, const Progress& progress,
            std::stop_token stop)
        : reader_(std::move(reader)),
          options_(options),
          progress_(progress),
          stop_(std::move(stop)) {}

    Result<LedgerScan> run(const fs::path& file) {
        scan_.file = file;
        scan_.fileBytes = reader_.fileBytes();
        auto readable = header();
        if (!readable) return fail(readable.error());
        return records(*readable);
    }

    Result<LedgerScan> runOn(LedgerScan earlier) {
        scan_ = std::move(earlier);
        scan_.fileBytes = reader_.fileBytes();
        chain_ = scan_.chain;
        frontier_ = scan_.frontier;
        entries_ = scan_.leaves.size();
        reader_.seek(scan_.signedEnd);
        return records(true);
    }

private:
    Result<LedgerScan> records(bool readable) {
        while (readable && !scan_.problem && scan_.torn.empty()) {
            auto more = step();
            if (!more) return fail(more.error());
            if (!*more) break;
        }
        forgetUnsigned();
        checkSignatures();
        if (stop_.stop_requested()) return cancelled();
        return std::move(scan_);
    }

    /// False where there is nothing to read on for.
    Result<bool> header() {
        const auto bytes = reader_.header();
        if (!bytes) return fail(bytes.error());
        const auto expected = fileHeader();
        const std::string_view whole = textOf(expected);
        if (*bytes == whole) {
            chain_ = firstChain();
            return true;
        }
        if (whole.starts_with(*bytes) || bytes->find_first_not_of('\0') == std::string::npos) {
            scan_.torn = "it was being made when the program was interrupted";
            return false;
        }
        if (bytes->size() == whole.size() && textOf(kLedgerMagic) == bytes->substr(0, 8) &&
            bytes->substr(12) == whole.substr(12) && bytes->at(8) > 1) {
            return fail(ErrorCode::LedgerTooNew,
                        "The ledger was written by a newer version of the program. Nothing was "
                        "changed; use that version.",
                        scan_.file.string());
        }
        damaged(0, 0, "the file does not begin as a ledger does");
        return false;
    }

    /// One record; false at the end.
    Result<bool> step() {
        RawRecord record;
        const std::uint64_t offset = reader_.offset();
        const auto found = reader_.next(record);
        if (!found) return fail(found.error());
        switch (*found) {
            case RecordReader::Step::End:
                if (offset > scan_.signedEnd) {
                    scan_.torn = "the entries after it have no signature yet";
                }
                return false;
            case RecordReader::Step::CutOff:
                scan_.torn = "the file ends within a record";
                return false;
            case RecordReader::Step::BadFrame:
                return bad(offset, offset + kFrameBytes,
                           "the record's length, type, number or their check differ");
            case RecordReader::Step::Record:
                break;
        }
        const bool isEntry = record.frame.type == static_cast<std::uint8_t>(RecordType::Entry);
        if (!isEntry && record.frame.type != static_cast<std::uint8_t>(RecordType::Head)) {
            return bad(offset, offset + kFrameBytes, "the record is of a type that does not exist");
        }
        const Digest bodyHash = isEntry ? leafHash(record.body) : headBodyHash(record.body);
        const Digest before = std::exchange(chain_, nextChain(chain_, record.frameBytes, bodyHash));
        if (!std::equal(chain_.begin(), chain_.end(), record.chain.begin())) {
            return bad(offset, record.end(),
                       record.frame.number == entries_
                           ? "the record's bytes are not those that the chain was made from"
                           : "a record of number " + std::to_string(record.frame.number) +
                                 " stands here: records were removed, moved or put in");
        }
        return isEntry ? entry(record, bodyHash) : head(record, before);
    }

    Result<bool> entry(const RawRecord& record, const Digest& leaf) {
        if (changedTo_)
            return damaged(entries_, record.offset,
                           "it stands after a change of the key in one unit");
        const auto outline = outlineEntry(textOf(record.body));
        if (!outline) return damaged(entries_, record.offset, outline.error().message);
        if (record.frame.number != entries_ || outline->index != entries_) {
            return damaged(entries_, record.offset,
                           "it is numbered " + std::to_string(outline->index));
        }
        if (entries_ == 0 || outline->kind == "key-change" || outline->kind == "ledger-opened") {
            if (auto keys = keyEntry(record, leaf); !keys) {
                return damaged(entries_, record.offset, keys.error().message);
            }
        }
        scan_.leaves.push_back(leaf);
        scan_.offsets.push_back(record.offset);
        frontier_.add(leaf);
        ++unitKinds_[std::string(outline->kind)];
        if (options_.references && !outline->ref.empty()) {
            unitReferences_.emplace_back(outline->ref, entries_);
        }
        ++entries_;
        if (entries_ % kEntriesAtOnce == 0) {
            progress_.report("ledger", record.offset, scan_.fileBytes);
        }
        return !stop_.stop_requested();
    }

    /// The entries that name keys.
    Result<void> keyEntry(const RawRecord& record, const Digest& leaf) {
        const auto entry = decodeEntry(textOf(record.body));
        if (!entry) return fail(entry.error());
        if (entries_ == 0) {
            const auto key = firstKeyOf(*entry);
            if (!key) return fail(key.error());
            scan_.id = toHex(leaf);
            scan_.name = entry->payload.textAt("name");
            scan_.keys.push_back({*key, keyIdOf(*key), 0});
            return {};
        }
        if (entry->kind == EntryKind::LedgerOpened) {
            return fail(ErrorCode::LedgerCorrupt, "a ledger is opened within the ledger.");
        }
        const auto key = newKeyOf(*entry, scan_.id, scan_.keys.back().key);
        if (!key) return fail(key.error());
        changedTo_ = LedgerKey{*key, keyIdOf(*key), entries_};
        return {};
    }

    Result<bool> head(const RawRecord& record, const Digest& chainBefore) {
        const auto json = parseJson(textOf(record.body), JsonForm::Canonical);
        const auto read = json ? headFromJson(*json) : Result<SignedTreeHead>(fail(json.error()));
        if (!read) return damaged(entries_, record.offset, read.error().message);
        const TreeHead& head = read->head;
        const char* differs = nullptr;
        if (head.size != entries_ || record.frame.number != entries_) differs = "size";
        if (head.size == scan_.head.head.size) differs = "size";
        if (differs == nullptr && head.ledger != scan_.id) differs = "ledger";
        if (differs == nullptr && head.root != frontier_.root()) differs = "root";
        if (differs == nullptr && head.chain != chainBefore) differs = "chain";
        if (differs == nullptr && head.key != scan_.keys.back().id) differs = "key";
        if (differs != nullptr) {
            return damaged(entries_, record.offset,
                           std::string("the signed head does not fit the entries before it: its ") +
                               differs + " differs");
        }
        // The newest covers the others.
        if (!options_.everySignature) pending_.clear();
        pending_.push_back({*read, scan_.keys.back().key, record.offset});
        if (pending_.size() >= kHeadsAtOnce) checkSignatures();
        scan_.headOffset = record.offset;
        endUnit(*read);
        return true;
    }

    /// What a head makes part of the ledger.
    void endUnit(const SignedTreeHead& head) {
        scan_.head = head;
        scan_.frontier = frontier_;
        scan_.chain = chain_;
        scan_.signedEnd = reader_.offset();
        ++scan_.heads;
        for (const auto& [kind, count] : unitKinds_) scan_.kinds[kind] += count;
        for (const auto& [ref, index] : unitReferences_) scan_.references.add(ref, index);
        if (changedTo_) scan_.keys.push_back(*changedTo_);
        unitKinds_.clear();
        unitReferences_.clear();
        changedTo_.reset();
    }

    void forgetUnsigned() {
        const std::size_t size = scan_.head.head.size;
        scan_.leaves.resize(std::min(size, scan_.leaves.size()));
        scan_.offsets.resize(scan_.leaves.size());
        if (scan_.heads == 0) scan_.keys.clear();
    }

    void checkSignatures() {
        std::vector<char> holds(pending_.size(), 0);
        parallelFor(pending_.size(), pending_.size() < 8 ? 1 : 0, stop_, [&](std::size_t i) {
            holds[i] = verifyHead(pending_[i].head, pending_[i].key) ? 1 : 0;
        });
        if (stop_.stop_requested()) return;
        scan_.checkedSignatures += pending_.size();
        for (std::size_t i = 0; i < pending_.size(); ++i) {
            if (holds[i] != 0) continue;
            const PendingHead& head = pending_[i];
            // An earlier place than one that was found meanwhile.
            if (!scan_.problem || scan_.problem->offset > head.offset) {
                scan_.problem = LedgerProblem{head.head.head.size, head.offset,
                                              "the signature of the head is not that of its key"};
            }
            break;
        }
        pending_.clear();
    }

    /// Damage, unless it is what a disk leaves that lost the end of an append: zeros up to the end,
    /// from the record on or from a sector within it.
    Result<bool> bad(std::uint64_t offset, std::uint64_t end, std::string what) {
        const auto zeros = reader_.zerosAtEnd();
        if (!zeros) return fail(zeros.error());
        const std::uint64_t sector = (*zeros + kSector - 1) / kSector * kSector;
        if (*zeros <= offset || (sector < end && sector < scan_.fileBytes)) {
            scan_.torn = "the end of the file was never written";
            return false;
        }
        return damaged(entries_, offset, std::move(what));
    }

    bool damaged(std::uint64_t entry, std::uint64_t offset, std::string what) {
        while (!what.empty() && what.back() == '.') what.pop_back();
        scan_.problem = LedgerProblem{entry, offset, std::move(what)};
        return false;
    }

    RecordReader reader_;
    ScanOptions options_;
    Progress progress_;
    std::stop_token stop_;
    LedgerScan scan_;
    Digest chain_{};
    MerkleFrontier frontier_;
    std::uint64_t entries_ = 0;
    std::map<std::string, std::uint64_t> unitKinds_;
    std::vector<std::pair<std::string, std::uint64_t>> unitReferences_;
    std::optional<LedgerKey> changedTo_;
    std::vector<PendingHead> pending_;
};

}  // namespace

std::string LedgerProblem::text() const {
    return "entry " + std::to_string(entry) + ", byte " + std::to_string(offset) + ": " + what;
}

Result<LedgerScan> scanLedger(const fs::path& file, const ScanOptions& options,
                              const Progress& progress, std::stop_token stop) {
    auto reader = RecordReader::open(file);
    if (!reader) return fail(reader.error());
    return Scanner(std::move(*reader), options, progress, std::move(stop)).run(file);
}

Result<LedgerScan> scanOn(LedgerScan earlier, const ScanOptions& options, const Progress& progress,
                          std::stop_token stop) {
    CHECK(!earlier.problem && earlier.torn.empty() && earlier.heads > 0);
    auto reader = RecordReader::open(earlier.file);
    if (!reader) return fail(reader.error());
    return Scanner(std::move(*reader), options, progress, std::move(stop))
        .runOn(std::move(earlier));
}

Result<LedgerScan> soundScan(Result<LedgerScan> scan, bool tornIsFine) {
    if (!scan) return scan;
    if (scan->problem) {
        return fail(ErrorCode::LedgerCorrupt,
                    "The ledger is damaged or was altered at " + scan->problem->text() +
                        ". Nothing was changed; put a copy of it back that verifies.",
                    scan->file.string());
    }
    if (!scan->torn.empty() && (!tornIsFine || scan->heads == 0)) {
        return fail(ErrorCode::LedgerTorn,
                    "An interrupted write left the end of the ledger unfinished (" + scan->torn +
                        "). The " + std::to_string(scan->leaves.size()) +
                        " entries with a receipt are safe; \"ledger recover\" takes the "
                        "unfinished end off and keeps it aside.",
                    scan->file.string());
    }
    return scan;
}

Result<EntryReader> EntryReader::open(const LedgerScan& scan) {
    auto reader = RecordReader::open(scan.file);
    if (!reader) return fail(reader.error());
    return EntryReader(scan, std::move(*reader));
}

Result<LedgerEntry> EntryReader::read(std::uint64_t index) {
    CHECK(index < scan_->leaves.size());
    if (reader_.offset() != scan_->offsets[index]) reader_.seek(scan_->offsets[index]);
    RawRecord record;
    const auto found = reader_.next(record);
    if (!found) return fail(found.error());
    if (*found != RecordReader::Step::Record || leafHash(record.body) != scan_->leaves[index]) {
        return fail(ErrorCode::LedgerCorrupt,
                    "Entry " + std::to_string(index) +
                        " changed while the ledger was read. Verify the ledger.",
                    scan_->file.string());
    }
    auto entry = decodeEntry(textOf(record.body));
    if (entry) entry->offset = record.offset;
    return entry;
}

Result<LedgerEntry> readEntry(const LedgerScan& scan, std::uint64_t index) {
    auto reader = EntryReader::open(scan);
    if (!reader) return fail(reader.error());
    return reader->read(index);
}

Result<std::optional<LedgerEntry>> findEntry(const LedgerScan& scan, std::string_view reference) {
    if (reference.empty()) return std::nullopt;
    const auto text = canonicalJson(std::string(reference));
    if (!text) return std::nullopt;
    const auto candidates = scan.references.candidates(*text);
    if (candidates.empty()) return std::nullopt;
    auto reader = EntryReader::open(scan);
    if (!reader) return fail(reader.error());
    for (const std::uint64_t index : candidates) {
        auto entry = reader->read(index);
        if (!entry) return fail(entry.error());
        if (entry->ref == reference) return std::optional(std::move(*entry));
    }
    return std::nullopt;
}

}  // namespace tributary
