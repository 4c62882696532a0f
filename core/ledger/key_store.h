#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/ledger/signer.h"

namespace tributary {

/// A key of the user's, without its secret.
struct StoredKey {
    std::string id;
    PublicKey publicKey{};
    std::string created;  ///< "2026-11-21T10:00:00.000Z"
    bool protectedByPassphrase = false;
    std::filesystem::path file;
};

/// The user's signing keys: a folder of their own (mode 0700) with one file a key (mode 0600), far
/// from every catalogue. A secret leaves a file only as a Signer.
class KeyStore {
public:
    explicit KeyStore(std::filesystem::path folder) : folder_(std::move(folder)) {}

    [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }

    /// The keys, oldest first. Errors: KeyUnreadable.
    [[nodiscard]] Result<std::vector<StoredKey>> keys() const;

    /// Makes a key. An empty passphrase protects nothing. Errors: FileUnwritable, DiskFull.
    [[nodiscard]] Result<StoredKey> create(std::string_view passphrase, const Clock& clock) const;

    /// The signer for a key. Errors: KeyMissing, KeyUnreadable: the file is damaged, others may
    /// read it, or the passphrase is not its own.
    [[nodiscard]] Result<std::unique_ptr<Signer>> signer(const std::string& id,
                                                         std::string_view passphrase) const;

    /// The signer for the newest key; on first use a key is made.
    [[nodiscard]] Result<std::unique_ptr<Signer>> newestSigner(std::string_view passphrase,
                                                               const Clock& clock) const;

private:
    std::filesystem::path folder_;
};

/// Folder of the program's own data: $XDG_DATA_HOME/tributary, or the platform's place for it.
/// Errors: KeyMissing where the environment names no home.
[[nodiscard]] Result<std::filesystem::path> userDataFolder();

}  // namespace tributary
