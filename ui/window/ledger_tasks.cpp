#include "ui/window/ledger_tasks.h"

#include "core/base/atomic_file.h"
#include "core/catalogue/rights_store.h"
#include "core/ledger/certificate.h"
#include "core/ledger/proof_file.h"
#include "core/ledger/user_ledger.h"
#include "core/report/json.h"
#include "core/settlement/accept.h"
#include "core/settlement/entered.h"
#include "core/settlement/load_book.h"
#include "core/settlement/statement_proof.h"

namespace tributary::ui {

namespace {

Result<LedgerScan> soundLedger(const std::filesystem::path& catalogue, const Progress& progress,
                               std::stop_token stop) {
    return soundScan(scanLedger(ledgerFileNamed(catalogue), {}, progress, std::move(stop)), true);
}

}  // namespace

Result<void> writeEntryProof(const std::filesystem::path& catalogue, std::uint64_t entry,
                             const std::filesystem::path& file, const Progress& progress,
                             std::stop_token stop) {
    const auto scan = soundLedger(catalogue, progress, std::move(stop));
    if (!scan) return fail(scan.error());
    const auto proof = proofWithStatement(*scan, entry, catalogue);
    if (!proof) return fail(proof.error());
    return writeFileAtomically(file, proof->text);
}

Result<void> writeHeadProof(const std::filesystem::path& catalogue,
                            const std::filesystem::path& file, const Progress& progress,
                            std::stop_token stop) {
    const auto scan = soundLedger(catalogue, progress, std::move(stop));
    if (!scan) return fail(scan.error());
    const auto proof = proveHead(*scan);
    if (!proof) return fail(proof.error());
    const auto text = proofText(*proof);
    if (!text) return fail(text.error());
    return writeFileAtomically(file, *text);
}

Result<void> writeCertificate(const CleanState& state, const std::string& catalogue,
                              const std::string& date, const std::filesystem::path& file) {
    const auto keys = userKeys();
    if (!keys) return fail(keys.error());
    const auto passphrase = keyPassphrase();
    if (!passphrase) return fail(passphrase.error());
    auto signer = keys->newestSigner(*passphrase, SystemClock());
    if (!signer) return fail(signer.error());
    const auto text = signCertificate(certificateDocument(state, catalogue, date), **signer);
    if (!text) return fail(text.error());
    return writeFileAtomically(file, *text);
}

CheckedCertificate checkCertificateFile(const std::filesystem::path& file) {
    constexpr std::size_t kLargest = std::size_t{1} << 24;
    const auto text = readWholeFile(file, kLargest);
    const auto certificate =
        text ? verifyCertificate(*text) : Result<Certificate>(fail(text.error()));
    if (!certificate) return {certificate.error().message, false};
    const JsonValue& document = certificate->document;
    const JsonValue* track = document.find("track");
    const std::string until = document.textAt("until");
    return {"It holds: \"" + (track == nullptr ? "" : track->textAt("title")) + "\" is " +
                document.textAt("state") + " as of " + document.textAt("issued") +
                (until.empty() ? "" : ", until " + until) + ", against catalogue \"" +
                document.textAt("catalogue") + "\", signed by key " + certificate->key + ".",
            true};
}

Result<void> acceptReportFile(Catalogue& catalogue, const std::filesystem::path& file,
                              const std::string& isrc) {
    auto report = loadReportOf(file, isrc);
    if (!report) return fail(report.error());
    auto accepted = acceptReport(catalogue, std::move(*report), isrc, SystemClock().now());
    if (!accepted) return fail(accepted.error());
    return {};
}

Result<void> storeDeclaration(Catalogue& catalogue, const DeclaredDerivation& declaration) {
    auto book = loadBook(catalogue);
    if (!book) return fail(book.error());
    DeclaredDerivation stored = declaration;
    stored.recordedAt = SystemClock().now();
    if (auto fits = checkDeclaration(*book, stored); !fits) return fits;
    auto id = RightsStore(catalogue).addDeclaration(stored, [&](std::int64_t number) {
        return declarationEntered(stored, *book, false, number);
    });
    if (!id) return fail(id.error());
    return {};
}

Result<void> withdrawDeclaration(Catalogue& catalogue, const DeclaredDerivation& declaration) {
    auto book = loadBook(catalogue);
    if (!book) return fail(book.error());
    RightsStore store(catalogue);
    auto declarations = store.declarations();
    if (!declarations) return fail(declarations.error());
    for (const DeclaredDerivation& each : *declarations) {
        if (each.derived != declaration.derived || each.source != declaration.source) continue;
        return store.withdrawDeclaration(each.id, SystemClock().now(), [&](std::int64_t id) {
            return declarationEntered(each, *book, true, id);
        });
    }
    return fail(ErrorCode::DerivationRefused,
                "Nothing is declared between these two any more. Nothing was changed.");
}

}  // namespace tributary::ui
