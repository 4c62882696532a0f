#include "core/settlement/statement_proof.h"

#include <charconv>
#include <system_error>

#include "core/ledger/proof_file.h"
#include "core/ledger/summary.h"
#include "core/settlement/statements.h"

namespace tributary {

namespace {

bool fits(const LedgerEntry& entry, const StatementQuery& query) {
    const auto is = [&](std::string_view member, const std::string& wanted) {
        return wanted.empty() || entry.payload.textAt(member) == wanted;
    };
    return entry.kind == EntryKind::Statement &&
           (is("holder", query.holder) || is("name", query.holder)) && is("period", query.period) &&
           is("run", query.run);
}

/// The text that an entry's digest stands for; empty where the catalogue does not have it.
std::string statementOf(const LedgerEntry& entry, const std::filesystem::path& file) {
    std::error_code ignored;
    if (entry.kind != EntryKind::Statement || !std::filesystem::exists(file, ignored)) return "";
    auto catalogue = Catalogue::open(file, OpenMode::ReadOnly);
    if (!catalogue) return "";
    const std::string number = entry.payload.textAt("holder");
    PartyId holder;
    std::from_chars(number.data(), number.data() + number.size(), holder.value);
    auto text = runStatementText(*catalogue, entry.payload.textAt("run"), holder);
    if (!text || sha256Hex(*text) != entry.payload.textAt("statement_sha256")) return "";
    return *text;
}

}  // namespace

Result<LedgerEntry> findStatementEntry(const LedgerScan& scan, const StatementQuery& query) {
    auto reader = EntryReader::open(scan);
    if (!reader) return fail(reader.error());
    std::vector<LedgerEntry> found;
    for (std::uint64_t index = 0; index < scan.leaves.size(); ++index) {
        auto entry = reader->read(index);
        if (!entry) return fail(entry.error());
        if (fits(*entry, query)) found.push_back(std::move(*entry));
    }
    if (found.size() == 1) return std::move(found.front());
    if (found.empty()) {
        return fail(ErrorCode::ProofInvalid,
                    "No statement of this holder is recorded for that. \"ledger show --kind "
                    "statement\" lists them.",
                    query.holder);
    }
    std::string list;
    for (const LedgerEntry& entry : found) {
        list += (list.empty() ? "entry " : "; entry ") + std::to_string(entry.index) + " (" +
                oneLine(entry) + ")";
    }
    return fail(ErrorCode::ProofInvalid,
                "Several statements fit; say which by --period or --run: " + list + ".",
                query.holder);
}

Result<StatementProof> proofWithStatement(const LedgerScan& scan, std::uint64_t index,
                                          const std::filesystem::path& catalogue) {
    const auto proof = proveEntry(scan, index);
    if (!proof) return fail(proof.error());
    const auto entry = decodeEntry(proof->entry);
    if (!entry) return fail(entry.error());
    const std::string document = statementOf(*entry, catalogue);
    auto text = proofText(*proof, document);
    if (!text) return fail(text.error());
    return StatementProof{std::move(*text), !document.empty()};
}

}  // namespace tributary
