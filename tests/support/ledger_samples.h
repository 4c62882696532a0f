#pragma once

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/base/check.h"
#include "core/base/clock.h"
#include "core/ledger/entries.h"
#include "core/ledger/ledger.h"
#include "core/ledger/signer.h"

namespace tributary::samples {

/// The same key for the same number, always.
inline KeySigner signer(int seed = 1) {
    SigningKey::Seed bytes{};
    bytes.fill(static_cast<std::uint8_t>(seed));
    return KeySigner(SigningKey(bytes));
}

inline FixedClock ledgerClock(int minute = 0) {
    return FixedClock(UtcInstant(std::chrono::milliseconds(1'790'000'000'123)) +
                      std::chrono::minutes(minute));
}

inline NewEntry statement(int n) {
    StatementEntry entry;
    entry.run = "run-7";
    entry.period = "2026-10";
    entry.holder = "0005221004" + std::to_string(n % 10);
    entry.name = "Holder " + std::to_string(n);
    entry.currency = "USD";
    entry.paid = std::to_string(n) + ".25";
    entry.held = "0.00";
    entry.carried = "0.00";
    return entryOf(entry, "statement:run-7:" + std::to_string(n));
}

inline NewEntry snapshot(int n) {
    return entryOf(CatalogueSnapshotEntry{"Four \"songs\"", std::string(64, 'a'), n});
}

/// A ledger with `units` units of growing size after its first entry.
inline void makeLedger(const std::filesystem::path& file, int units) {
    KeySigner key = signer();
    auto ledger = Ledger::create(file, "Samples", key, ledgerClock());
    CHECK(ledger.has_value());
    int next = 0;
    for (int unit = 1; unit <= units; ++unit) {
        std::vector<NewEntry> entries;
        for (int i = 0; i < unit; ++i) entries.push_back(statement(next++));
        CHECK(ledger->record(entries, key, ledgerClock(unit)).has_value());
    }
}

/// What befalls a file that FaultyLog writes.
struct Fate {
    std::uint64_t bytesLeft = UINT64_MAX;  ///< that can still be written; then the process is dead
    bool syncFails = false;
    bool dead = false;
    std::uint64_t synced = 0;  ///< how much of the file would outlast a power cut
};

/// Writes to the real file until its fate is fulfilled.
class FaultyLog final : public LogFile {
public:
    FaultyLog(std::unique_ptr<LogFile> real, std::filesystem::path file, std::shared_ptr<Fate> fate)
        : real_(std::move(real)), file_(std::move(file)), fate_(std::move(fate)) {}

    Result<void> append(std::span<const std::uint8_t> bytes) override {
        if (fate_->dead) return failure();
        const auto count = std::min<std::uint64_t>(bytes.size(), fate_->bytesLeft);
        fate_->bytesLeft -= count;
        if (auto done = real_->append(bytes.first(count)); !done) return done;
        if (count == bytes.size()) return {};
        fate_->dead = true;
        return failure();
    }
    /// Notes what would be safe, and leaves the disk alone: it would only cost time.
    Result<void> sync() override {
        if (fate_->dead || fate_->syncFails) return failure();
        fate_->synced = std::filesystem::file_size(file_);
        return {};
    }
    Result<void> truncate(std::uint64_t size) override {
        if (fate_->dead) return failure();
        std::filesystem::resize_file(file_, size);
        return sync();
    }

private:
    static tl::unexpected<Error> failure() {
        return fail(ErrorCode::DiskFull, "a planned failure");
    }

    std::unique_ptr<LogFile> real_;
    std::filesystem::path file_;
    std::shared_ptr<Fate> fate_;
};

inline LedgerOptions faulty(const std::shared_ptr<Fate>& fate) {
    LedgerOptions options;
    options.openFile = [fate](const std::filesystem::path& file,
                              LogAccess access) -> Result<std::unique_ptr<LogFile>> {
        auto real = openLogFile(file, access);
        if (!real) return real;
        fate->synced = access == LogAccess::Create ? 0 : std::filesystem::file_size(file);
        return std::make_unique<FaultyLog>(std::move(*real), file, fate);
    };
    return options;
}

}  // namespace tributary::samples
