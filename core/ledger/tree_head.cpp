#include "core/ledger/tree_head.h"

#include "core/base/hex.h"

namespace tributary {
namespace {

/// So that a signature for one purpose is none for another.
constexpr std::string_view kDomain = "tributary.ledger.head/1\n";

JsonValue::Object unsignedJson(const TreeHead& head) {
    return {{"at", head.at},         {"chain", toHex(head.chain)}, {"key", head.key},
            {"ledger", head.ledger}, {"root", toHex(head.root)},   {"size", head.size}};
}

Result<std::string> signedBytes(const TreeHead& head) {
    auto json = canonicalJson(unsignedJson(head));
    if (!json) return json;
    return std::string(kDomain) + *json;
}

}  // namespace

Result<SignedTreeHead> signHead(const TreeHead& head, Signer& signer) {
    const auto message = signedBytes(head);
    if (!message) return fail(message.error());
    const auto signature = signer.sign(bytesOf(*message));
    if (!signature) return fail(signature.error());
    return SignedTreeHead{head, *signature};
}

bool verifyHead(const SignedTreeHead& head, const PublicKey& key) {
    if (head.head.key != keyIdOf(key)) return false;
    const auto message = signedBytes(head.head);
    return message && verifyEd25519(key, bytesOf(*message), head.signature);
}

JsonValue headToJson(const SignedTreeHead& head) {
    JsonValue::Object json = unsignedJson(head.head);
    json.emplace("signature", toHex(head.signature));
    return json;
}

Result<SignedTreeHead> headFromJson(const JsonValue& json) {
    const auto chain = arrayFromHex<32>(json.textAt("chain"));
    const auto root = arrayFromHex<32>(json.textAt("root"));
    const auto signature = arrayFromHex<64>(json.textAt("signature"));
    const JsonValue* size = json.find("size");
    constexpr std::size_t kMembers = 7;
    if (!chain || !root || !signature || size == nullptr || size->number() == nullptr ||
        *size->number() <= 0 || json.object()->size() != kMembers ||
        !arrayFromHex<32>(json.textAt("ledger")) || !arrayFromHex<16>(json.textAt("key")) ||
        json.textAt("at").empty()) {
        return fail(ErrorCode::LedgerCorrupt,
                    "not a signed head: a member is missing, too many or of another form.");
    }
    return SignedTreeHead{{json.textAt("ledger"), static_cast<std::uint64_t>(*size->number()),
                           *root, *chain, json.textAt("at"), json.textAt("key")},
                          *signature};
}

}  // namespace tributary
