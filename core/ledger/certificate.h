#pragma once

#include <string>
#include <string_view>

#include "core/base/ed25519.h"
#include "core/base/result.h"
#include "core/ledger/json_value.h"
#include "core/ledger/signer.h"

namespace tributary {

/// A document and who signed it.
struct Certificate {
    JsonValue document;
    PublicKey publicKey{};
    std::string key;  ///< keyIdOf(publicKey)
};

/// Signs a JSON document, as a JSON file that verifies without the application (FORMAT.md,
/// "Certificates"). What it says, and when, is the document's business. Errors: InvalidArgument
/// (see canonicalJson()), those of the signer.
[[nodiscard]] Result<std::string> signCertificate(const JsonValue::Object& document,
                                                  Signer& signer);

/// Errors: CertificateInvalid: not a certificate, altered, or signed by another key than it says.
[[nodiscard]] Result<Certificate> verifyCertificate(std::string_view text);

}  // namespace tributary
