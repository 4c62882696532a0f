#include "core/ledger/user_ledger.h"

#include <algorithm>
#include <cstdlib>
#include <system_error>
#include <utility>

#include "core/base/atomic_file.h"

namespace tributary {

namespace fs = std::filesystem;

fs::path ledgerFileNamed(const fs::path& name) {
    return name.extension() == ".tributary" ? ledgerFileOf(name) : name;
}

Result<KeyStore> userKeys() {
    const auto folder = userDataFolder();
    if (!folder) return fail(folder.error());
    return KeyStore(*folder / "keys");
}

Result<LedgerOptions> userLedgerOptions() {
    const auto folder = userDataFolder();
    if (!folder) return fail(folder.error());
    LedgerOptions options;
    options.memory = *folder / "heads";
    return options;
}

Result<std::string> keyPassphrase() {
    const char* file = std::getenv("TRIBUTARY_PASSPHRASE_FILE");
    if (file == nullptr || file[0] == '\0') return std::string();
    constexpr std::size_t kLongest = 4096;
    auto text = readWholeFile(file, kLongest);
    if (!text) return text;
    text->resize(std::min(text->find_first_of("\r\n"), text->size()));
    return text;
}

Result<SigningLedger> openLedger(const fs::path& catalogue, std::string_view name,
                                 const Clock& clock, const Progress& progress,
                                 std::stop_token stop) {
    const auto keys = userKeys();
    if (!keys) return fail(keys.error());
    const auto options = userLedgerOptions();
    if (!options) return fail(options.error());
    const auto passphrase = keyPassphrase();
    if (!passphrase) return fail(passphrase.error());
    const fs::path file = ledgerFileNamed(catalogue);
    std::error_code error;
    std::optional<LedgerRecovery> recovered;
    auto ledger = Ledger::open(file, *options, progress, stop);
    if (!ledger && ledger.error().code == ErrorCode::LedgerTorn) {
        auto recovery = recoverLedger(file, *options);
        if (!recovery) return fail(recovery.error());
        recovered = std::move(*recovery);
        ledger = Ledger::open(file, *options, progress, std::move(stop));
    }
    if (!ledger && !fs::exists(file, error)) {
        auto signer = keys->newestSigner(*passphrase, clock);
        if (!signer) return fail(signer.error());
        auto made = Ledger::create(file, name, **signer, clock, *options);
        if (!made) return fail(made.error());
        return SigningLedger{std::move(*made), std::move(*signer), std::move(recovered)};
    }
    if (!ledger) return fail(ledger.error());
    auto signer = keys->signer(ledger->keyId(), *passphrase);
    if (!signer) return fail(signer.error());
    return SigningLedger{std::move(*ledger), std::move(*signer), std::move(recovered)};
}

}  // namespace tributary
