#include "core/ledger/certificate.h"

#include "core/base/hex.h"
#include "core/ledger/json_text.h"

namespace tributary {
namespace {

constexpr std::string_view kForm = "tributary.certificate/1";

/// What is signed: the form, so that the signature is good for nothing else, and the document.
Result<std::string> message(const JsonValue& document) {
    auto text = canonicalJson(document);
    if (!text) return text;
    return std::string(kForm) + "\n" + *text;
}

tl::unexpected<Error> invalid(const std::string& what) {
    return fail(ErrorCode::CertificateInvalid,
                "The certificate does not hold: " + what + (what.ends_with('.') ? "" : "."));
}

}  // namespace

Result<std::string> signCertificate(const JsonValue::Object& document, Signer& signer) {
    const auto text = message(document);
    if (!text) return text;
    const auto signature = signer.sign(bytesOf(*text));
    if (!signature) return fail(signature.error());
    return indentedJson(JsonValue::Object{{"document", document},
                                          {"form", kForm},
                                          {"key", keyIdOf(signer.publicKey())},
                                          {"public_key", toHex(signer.publicKey())},
                                          {"signature", toHex(*signature)}});
}

Result<Certificate> verifyCertificate(std::string_view text) {
    const auto json = parseJson(text, JsonForm::Any);
    if (!json) return invalid("it is " + json.error().message);
    const auto key = arrayFromHex<32>(json->textAt("public_key"));
    const auto signature = arrayFromHex<64>(json->textAt("signature"));
    const JsonValue* document = json->find("document");
    constexpr std::size_t kMembers = 5;
    if (!key || !signature || document == nullptr || document->object() == nullptr ||
        json->textAt("form") != kForm || json->object()->size() != kMembers) {
        return invalid("a member is missing, too many or of another form");
    }
    if (json->textAt("key") != keyIdOf(*key)) return invalid("it names another key");
    const auto expected = message(*document);
    if (!expected || !verifyEd25519(*key, bytesOf(*expected), *signature)) {
        return invalid("its document is not what was signed");
    }
    return Certificate{*document, *key, keyIdOf(*key)};
}

}  // namespace tributary
