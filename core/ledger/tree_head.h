#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "core/base/digest.h"
#include "core/base/ed25519.h"
#include "core/base/result.h"
#include "core/ledger/json_value.h"
#include "core/ledger/signer.h"

namespace tributary {

/// What a signature vouches for: the first `size` entries of a ledger, and every byte of the file
/// before it.
struct TreeHead {
    std::string ledger;  ///< the ledger's identity: leaf digest of its first entry, hexadecimal
    std::uint64_t size = 0;
    Digest root{};    ///< of the hash tree over those entries
    Digest chain{};   ///< the hash chain's value before the head
    std::string at;   ///< when it was signed
    std::string key;  ///< id of the key (keyIdOf())
    friend bool operator==(const TreeHead&, const TreeHead&) = default;
};

struct SignedTreeHead {
    TreeHead head;
    Ed25519Signature signature{};
    friend bool operator==(const SignedTreeHead&, const SignedTreeHead&) = default;
};

/// Errors: those of the signer.
[[nodiscard]] Result<SignedTreeHead> signHead(const TreeHead& head, Signer& signer);

/// Whether this key, and the one that the head names, signed it.
[[nodiscard]] bool verifyHead(const SignedTreeHead& head, const PublicKey& key);

[[nodiscard]] JsonValue headToJson(const SignedTreeHead& head);
/// Errors: LedgerCorrupt, a member missing, too many or of another form.
[[nodiscard]] Result<SignedTreeHead> headFromJson(const JsonValue& json);

}  // namespace tributary
