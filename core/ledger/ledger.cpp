#include "core/ledger/ledger.h"

#include <utility>

#include "core/base/check.h"
#include "core/base/hex.h"
#include "core/ledger/checkpoint.h"
#include "core/ledger/frame.h"
#include "core/ledger/head_memory.h"
#include "core/ledger/key_change.h"

namespace tributary {

namespace fs = std::filesystem;

struct Ledger::State {
    LedgerOptions options;
    std::unique_ptr<LogFile> log;
    LedgerScan scan;
    bool broken = false;  ///< a write failed in a way that only opening anew can judge
};

namespace {

/// A unit about to be written: what it appends, and what the ledger is afterwards.
struct Unit {
    std::vector<std::uint8_t> bytes;
    std::vector<Digest> leaves;
    std::vector<std::uint64_t> offsets;
    MerkleFrontier frontier;
    Digest chain{};
    SignedTreeHead head;
    std::uint64_t headAt = 0;  ///< where the head begins within the bytes
};

tl::unexpected<Error> refused(const std::string& what) {
    return fail(ErrorCode::InvalidArgument, what + " Nothing was recorded.");
}

/// Entries, then the head that signs for them.
Result<Unit> makeUnit(const LedgerScan& scan, std::span<const NewEntry> entries, Signer& signer,
                      const Clock& clock) {
    Unit unit;
    unit.frontier = scan.frontier;
    unit.chain = scan.chain;
    const UtcInstant now = clock.now();
    std::string id = scan.id;
    for (const NewEntry& entry : entries) {
        const std::uint64_t index = unit.frontier.size();
        const auto body = encodeEntry(entry, index, now);
        if (!body) return fail(body.error());
        if (body->size() > kLongestBody) return refused("An entry is longer than 16 MiB.");
        const Digest leaf = leafHash(bytesOf(*body));
        if (index == 0) id = toHex(leaf);
        unit.offsets.push_back(scan.signedEnd + unit.bytes.size());
        unit.leaves.push_back(leaf);
        unit.frontier.add(leaf);
        appendRecord(unit.bytes, RecordType::Entry, index, bytesOf(*body), leaf, unit.chain);
    }
    auto head = signHead({id, unit.frontier.size(), unit.frontier.root(), unit.chain,
                          instantText(now), keyIdOf(signer.publicKey())},
                         signer);
    if (!head) return fail(head.error());
    const auto body = canonicalJson(headToJson(*head));
    if (!body) return fail(body.error());
    unit.headAt = unit.bytes.size();
    appendRecord(unit.bytes, RecordType::Head, unit.frontier.size(), bytesOf(*body),
                 headBodyHash(bytesOf(*body)), unit.chain);
    unit.head = std::move(*head);
    return unit;
}

/// Takes what was written into the picture of the ledger.
Result<void> takeIn(LedgerScan& scan, Unit unit, std::span<const NewEntry> entries) {
    for (std::size_t i = 0; i < entries.size(); ++i) {
        ++scan.kinds[entryKindName(entries[i].kind)];
        if (entries[i].ref.empty()) continue;
        const auto ref = canonicalJson(entries[i].ref);
        if (!ref) return fail(ref.error());
        scan.references.add(*ref, scan.leaves.size() + i);
    }
    scan.leaves.insert(scan.leaves.end(), unit.leaves.begin(), unit.leaves.end());
    scan.offsets.insert(scan.offsets.end(), unit.offsets.begin(), unit.offsets.end());
    scan.frontier = std::move(unit.frontier);
    scan.chain = unit.chain;
    scan.head = std::move(unit.head);
    scan.headOffset = scan.signedEnd + unit.headAt;
    scan.signedEnd += unit.bytes.size();
    scan.fileBytes = scan.signedEnd;
    ++scan.heads;
    return {};
}

Receipt receiptFor(const LedgerScan& scan, std::uint64_t index, bool alreadyThere) {
    return {index, toHex(scan.leaves[index]), scan.head, alreadyThere};
}

}  // namespace

Ledger::Ledger(std::unique_ptr<State> state) : state_(std::move(state)) {}
Ledger::Ledger(Ledger&&) noexcept = default;
Ledger& Ledger::operator=(Ledger&&) noexcept = default;
Ledger::~Ledger() = default;

Result<Ledger> Ledger::create(const fs::path& file, std::string_view name, Signer& signer,
                              const Clock& clock, const LedgerOptions& options) {
    LedgerScan scan;
    scan.file = file;
    scan.chain = firstChain();
    scan.signedEnd = kFileHeaderBytes;
    const NewEntry opened = ledgerOpened(name, signer.publicKey());
    auto unit = makeUnit(scan, std::span(&opened, 1), signer, clock);
    if (!unit) return fail(unit.error());
    auto log = options.openFile(file, LogAccess::Create);
    if (!log) return fail(log.error());
    const auto header = fileHeader();
    std::vector<std::uint8_t> bytes(header.begin(), header.end());
    bytes.insert(bytes.end(), unit->bytes.begin(), unit->bytes.end());
    auto written = (*log)->append(bytes);
    if (written) written = (*log)->sync();
    if (!written) {
        std::error_code ignored;
        fs::remove(file, ignored);
        return fail(written.error());
    }
    scan.id = unit->head.head.ledger;
    scan.name = name;
    scan.keys.push_back({signer.publicKey(), keyIdOf(signer.publicKey()), 0});
    if (auto taken = takeIn(scan, std::move(*unit), std::span(&opened, 1)); !taken) {
        return fail(taken.error());
    }
    auto state = std::make_unique<State>();
    *state = {options, std::move(*log), std::move(scan), false};
    if (!options.memory.empty()) (void)rememberHead(options.memory, state->scan.head);
    return Ledger(std::move(state));
}

Result<Ledger> Ledger::open(const fs::path& file, const LedgerOptions& options,
                            const Progress& progress, std::stop_token stop) {
    auto log = options.openFile(file, LogAccess::Append);
    if (!log) return fail(log.error());
    constexpr ScanOptions kToRecord{.everySignature = false, .references = true};
    auto known = loadCheckpoint(options.memory, file);
    const std::uint64_t knownEntries = known ? known->leaves.size() : 0;
    auto scan = soundScan(known ? scanOn(std::move(*known), kToRecord, progress, std::move(stop))
                                : scanLedger(file, kToRecord, progress, std::move(stop)),
                          false);
    if (!scan) return fail(scan.error());
    if (auto same = checkRemembered(options.memory, *scan); !same) return fail(same.error());
    // Without it the next opening takes longer; nothing else is lost.
    if (checkpointPays(*scan, knownEntries)) (void)storeCheckpoint(options.memory, *scan);
    auto state = std::make_unique<State>();
    *state = {options, std::move(*log), std::move(*scan), false};
    return Ledger(std::move(state));
}

const std::string& Ledger::id() const {
    return state_->scan.id;
}

const fs::path& Ledger::file() const {
    return state_->scan.file;
}

std::uint64_t Ledger::size() const {
    return state_->scan.leaves.size();
}

std::string Ledger::keyId() const {
    return state_->scan.keys.back().id;
}

const SignedTreeHead& Ledger::head() const {
    return state_->scan.head;
}

const LedgerScan& Ledger::scan() const {
    return state_->scan;
}

std::optional<std::uint64_t> Ledger::find(std::string_view ref) const {
    const auto found = findEntry(state_->scan, ref);
    if (!found || !*found) return std::nullopt;
    return (*found)->index;
}

/// Writes one unit, or leaves the ledger as it was.
Result<void> Ledger::write(std::span<const NewEntry> entries, Signer& signer, const Clock& clock) {
    State& state = *state_;
    if (state.broken) {
        return fail(ErrorCode::FileUnwritable,
                    "Writing to the ledger failed before. Open it again: it is checked then, and "
                    "what has a receipt is there.",
                    state.scan.file.string());
    }
    if (signer.publicKey() != state.scan.keys.back().key) {
        return fail(ErrorCode::KeyWrong,
                    "The ledger is signed by key " + keyId() + ", not by " +
                        keyIdOf(signer.publicKey()) + ". Nothing was recorded.",
                    state.scan.file.string());
    }
    auto unit = makeUnit(state.scan, entries, signer, clock);
    if (!unit) return fail(unit.error());
    auto written = state.log->append(unit->bytes);
    const bool appended = written.has_value();
    if (appended) written = state.log->sync();
    if (!written) {
        // After a sync that failed nobody knows what the disk holds.
        state.broken = !state.log->truncate(state.scan.signedEnd) || appended;
        return fail(written.error());
    }
    if (auto taken = takeIn(state.scan, std::move(*unit), entries); !taken) return taken;
    // The receipt stands without the note; the next unit makes it again.
    if (!state.options.memory.empty()) (void)rememberHead(state.options.memory, state.scan.head);
    return {};
}

Result<Receipt> Ledger::record(const NewEntry& entry, Signer& signer, const Clock& clock) {
    auto receipts = record(std::span(&entry, 1), signer, clock);
    if (!receipts) return fail(receipts.error());
    return std::move(receipts->front());
}

Result<std::vector<Receipt>> Ledger::record(std::span<const NewEntry> entries, Signer& signer,
                                            const Clock& clock) {
    std::vector<std::optional<std::uint64_t>> places;
    std::vector<NewEntry> fresh;
    std::map<std::string_view, std::size_t> together;
    for (const NewEntry& entry : entries) {
        if (entry.kind == EntryKind::Unknown || entry.kind == EntryKind::LedgerOpened ||
            entry.kind == EntryKind::KeyChange || entry.schema < 1) {
            return refused(std::string("An entry of kind ") + entryKindName(entry.kind) +
                           " cannot be recorded this way.");
        }
        const auto before = findEntry(state_->scan, entry.ref);
        if (!before) return fail(before.error());
        places.push_back(*before ? std::optional((*before)->index) : std::nullopt);
        if (*before) {
            if ((*before)->kind != entry.kind || (*before)->schema != entry.schema ||
                (*before)->payload != JsonValue(entry.payload)) {
                return refused("\"" + entry.ref + "\" is recorded as entry " +
                               std::to_string(*places.back()) + " already, with another content.");
            }
            continue;
        }
        if (!entry.ref.empty() && !together.emplace(entry.ref, fresh.size()).second) {
            return refused("\"" + entry.ref + "\" stands for two entries.");
        }
        fresh.push_back(entry);
    }
    std::uint64_t next = size();
    if (!fresh.empty()) {
        if (auto written = write(fresh, signer, clock); !written) return fail(written.error());
    }
    std::vector<Receipt> receipts;
    for (const auto& place : places) {
        receipts.push_back(receiptFor(state_->scan, place ? *place : next++, place.has_value()));
    }
    return receipts;
}

Result<Receipt> Ledger::changeKey(Signer& oldKey, Signer& newKey, std::string_view reason,
                                  const Clock& clock) {
    if (oldKey.publicKey() == newKey.publicKey()) return refused("The new key is the old one.");
    const auto change = keyChange(id(), oldKey, newKey, reason);
    if (!change) return fail(change.error());
    const std::uint64_t index = size();
    if (auto done = write(std::span(&*change, 1), oldKey, clock); !done) return fail(done.error());
    state_->scan.keys.push_back({newKey.publicKey(), keyIdOf(newKey.publicKey()), index});
    return receiptFor(state_->scan, index, false);
}

fs::path ledgerFileOf(const fs::path& catalogue) {
    fs::path file = catalogue;
    return file.replace_extension(".ledger");
}

}  // namespace tributary
