#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/ledger/entry.h"

namespace tributary {

/// The payloads of the ledger's entries (schema 1, FORMAT.md), as plain values. Shares are parts
/// per million of the whole, digests are SHA-256 in hexadecimal, dates are ISO dates, and amounts
/// of money are decimal text in the currency's main unit ("12.34"), exactly as they are paid. Each
/// entryOf() makes what Ledger::record() takes.

/// The state of a catalogue that claims refer to.
struct CatalogueSnapshotEntry {
    std::string catalogue;  ///< its name
    std::string snapshotSha256;
    std::int64_t tracks = 0;
};

struct ClaimedShare {
    std::string track;  ///< ISRC, or the digest of its audio
    std::string title;
    std::string kind;  ///< "verbatim", "structural", "harmonic" …
    std::int64_t partsPerMillion = 0;
    std::int64_t lowPartsPerMillion = 0;  ///< the interval's bounds
    std::int64_t highPartsPerMillion = 0;
};

/// An analysis that has become the claim of a released track.
struct ReportEntry {
    std::string track;  ///< the analysed release: its ISRC
    std::string title;
    std::string audioSha256;
    std::string reportSha256;  ///< of the report's file
    std::string snapshotSha256;
    std::string policySha256;  ///< may be empty
    std::string engine;
    std::vector<ClaimedShare> claims;
    std::int64_t stylePoolPartsPerMillion = 0;
    std::int64_t unattributedPartsPerMillion = 0;
};

struct SplitPart {
    std::string party;  ///< IPI, ISNI, or its id in the rights book
    std::string name;
    std::string role;  ///< "writer", "publisher", "performer" …, may be empty
    std::int64_t partsPerMillion = 0;
};

/// One version of one side's split.
struct SplitVersionEntry {
    std::string track;
    std::string side;  ///< "master" or "composition"
    std::int64_t version = 1;
    std::string status;                    ///< "draft", "sent", "signed", "disputed"
    std::string validFrom;                 ///< may be empty: from the beginning
    std::vector<std::string> territories;  ///< none: the world
    std::vector<SplitPart> parts;
};

struct LicenceEntry {
    std::string id;
    std::string work;
    std::string licensee;           ///< may be empty: everybody
    std::vector<std::string> uses;  ///< "remix", "sampling", "ai-training", "commercial"
    std::int64_t partsPerMillion = 0;
    std::vector<std::string> territories;
    std::string validFrom, validUntil;  ///< may be empty
    std::string aiTraining;             ///< "allowed", "notAllowed", "constrained"
};

/// That a recording derives from another, as somebody declares it, or takes back.
struct DerivationEntry {
    std::string id;
    std::string derived, source;
    std::string basis;  ///< "remix", "sample", "cover", "training", "other"
    std::string state;  ///< "declared", "withdrawn"
    std::int64_t masterPartsPerMillion = 0;
    std::int64_t compositionPartsPerMillion = 0;
    std::string evidence;  ///< may be empty
};

struct CurrencyTotal {
    std::string currency;
    std::string amount;
};

struct UsageImportEntry {
    std::string source;  ///< name of the file
    std::string sha256;  ///< of its bytes
    std::string period;  ///< "2026-10"; empty where there are several
    std::int64_t lines = 0;
    std::int64_t units = 0;  ///< as text where it is beyond ±(2^53 − 1)
    std::vector<CurrencyTotal> revenue;
};

struct AccrualEntry {
    std::string run;
    std::string period;
    std::string policySha256;
    std::string usageSha256;  ///< of the usage that the run looked at; see entered.h
    std::string currency;
    std::string pool;  ///< all that was earned
    std::int64_t lines = 0;
};

/// A payout run that was approved; each holder's own part is a StatementEntry of the same unit.
struct PayoutEntry {
    std::string run;
    std::string period;
    std::string policySha256;
    std::string currency;
    std::string pool, paid, held, carried;  ///< pool = paid + held + carried
    std::int64_t holders = 0;
};

/// What one holder gets in one run: an entry of its own, so that its proof shows nobody else's.
struct StatementEntry {
    std::string run;
    std::string period;
    std::string holder;
    std::string name;
    std::string currency;
    std::string paid, held, carried;
    std::string statementSha256;  ///< of its text (settlement/run_statement.h); may be empty
};

/// What became of a run's payments.
struct PaymentEntry {
    std::string run;
    std::string holder;  ///< name; empty: all of the run
    std::string status;  ///< "paid", "failed", "due"
    std::string currency;
    std::string amount;  ///< of the payments that this is about
    std::int64_t payments = 0;
};

struct ReversalEntry {
    std::string run;
    std::string reverses;  ///< reference or run that is taken back
    std::string reason;
    std::string currency;
    std::string amount;
};

[[nodiscard]] NewEntry entryOf(const CatalogueSnapshotEntry& value, std::string ref = {});
[[nodiscard]] NewEntry entryOf(const ReportEntry& value, std::string ref = {});
[[nodiscard]] NewEntry entryOf(const SplitVersionEntry& value, std::string ref = {});
[[nodiscard]] NewEntry entryOf(const LicenceEntry& value, std::string ref = {});
[[nodiscard]] NewEntry entryOf(const DerivationEntry& value, std::string ref = {});
[[nodiscard]] NewEntry entryOf(const UsageImportEntry& value, std::string ref = {});
[[nodiscard]] NewEntry entryOf(const AccrualEntry& value, std::string ref = {});
[[nodiscard]] NewEntry entryOf(const PayoutEntry& value, std::string ref = {});
[[nodiscard]] NewEntry entryOf(const StatementEntry& value, std::string ref = {});
[[nodiscard]] NewEntry entryOf(const PaymentEntry& value, std::string ref = {});
[[nodiscard]] NewEntry entryOf(const ReversalEntry& value, std::string ref = {});

}  // namespace tributary
