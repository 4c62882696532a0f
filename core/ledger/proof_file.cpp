#include "core/ledger/proof_file.h"

#include <initializer_list>
#include <utility>

#include "core/base/hex.h"
#include "core/ledger/json_text.h"
#include "core/ledger/summary.h"

namespace tributary {
namespace {

constexpr std::string_view kEntryForm = "tributary.ledger.proof/1";
constexpr std::string_view kConsistencyForm = "tributary.ledger.consistency/1";
constexpr std::string_view kHeadForm = "tributary.ledger.head/1";

tl::unexpected<Error> invalid(const std::string& what) {
    return fail(ErrorCode::ProofInvalid,
                "The proof does not hold: " + what + (what.ends_with('.') ? "" : "."));
}

JsonValue::Array textArray(const std::vector<std::string>& texts) {
    return {texts.begin(), texts.end()};
}

JsonValue::Array pathJson(const std::vector<Digest>& path) {
    JsonValue::Array array;
    for (const Digest& digest : path) array.emplace_back(toHex(digest));
    return array;
}

std::optional<std::vector<std::string>> textsAt(const JsonValue& json, std::string_view key) {
    const JsonValue* member = json.find(key);
    if (member == nullptr || member->array() == nullptr) return std::nullopt;
    std::vector<std::string> texts;
    for (const JsonValue& item : *member->array()) {
        if (item.text() == nullptr) return std::nullopt;
        texts.push_back(*item.text());
    }
    return texts;
}

std::optional<std::vector<Digest>> pathAt(const JsonValue& json) {
    const auto texts = textsAt(json, "path");
    if (!texts) return std::nullopt;
    std::vector<Digest> path;
    for (const std::string& text : *texts) {
        const auto digest = arrayFromHex<32>(text);
        if (!digest) return std::nullopt;
        path.push_back(*digest);
    }
    return path;
}

Result<SignedTreeHead> headAt(const JsonValue& json, std::string_view key) {
    const JsonValue* member = json.find(key);
    const auto head =
        member == nullptr ? Result<SignedTreeHead>(fail(Error{})) : headFromJson(*member);
    if (!head) return invalid("its " + std::string(key) + " is no signed head");
    return head;
}

/// The key that signed a head, as hexadecimal text, from entries that were verified.
std::string publicKeyOf(const KeyEntries& entries, const SignedTreeHead& head) {
    const auto keys = verifyKeys(entries, head.head.ledger);
    if (!keys) return "";
    for (const LedgerKey& key : *keys) {
        if (key.id == head.head.key) return toHex(key.key);
    }
    return "";
}

std::vector<std::string> entrySummary(const LedgerEntry& entry, const SignedTreeHead& head) {
    std::vector<std::string> lines = summaryOf(entry);
    lines.push_back(summaryOf(head));
    return lines;
}

std::vector<std::string> consistencySummary(const ConsistencyProof& proof) {
    return {summaryOf(proof.older), summaryOf(proof.newer),
            "The newer ledger begins with every entry of the older one, unchanged."};
}

Result<void> checkDocument(const LedgerEntry& entry, const std::string& document) {
    if (document.empty()) return {};
    if (entry.payload.textAt("statement_sha256") != sha256Hex(document)) {
        return invalid("the statement is not the one whose digest the entry holds");
    }
    return {};
}

/// What every form has; nothing that is not checked may stand in a proof.
Result<void> checkFrame(const JsonValue& json, std::size_t members,
                        const std::vector<std::string>& summary, const KeyEntries& keys,
                        const SignedTreeHead& head) {
    if (json.object()->size() != members) return invalid("it has a member that is not known");
    if (textsAt(json, "summary") != summary) {
        return invalid("its summary does not say what the entry says");
    }
    if (json.textAt("public_key") != publicKeyOf(keys, head)) {
        return invalid("it names another public key than the one that signed");
    }
    return {};
}

Result<ProofOutcome> verifyEntry(const JsonValue& json) {
    const auto head = headAt(json, "head");
    if (!head) return fail(head.error());
    const auto keys = textsAt(json, "keys");
    const auto path = pathAt(json);
    if (!keys || !path) return invalid("its keys or its path are missing");
    const EntryProof proof{json.textAt("entry"), *path, *head, *keys};
    auto entry = verifyProof(proof);
    if (!entry) return fail(entry.error());
    ProofOutcome outcome{std::string(kEntryForm), *head, *entry, json.textAt("statement"),
                         entrySummary(*entry, *head)};
    const bool withDocument = json.find("statement") != nullptr;
    if (withDocument && outcome.document.empty()) return invalid("its statement is empty");
    if (auto same = checkDocument(*entry, outcome.document); !same) return fail(same.error());
    constexpr std::size_t kMembers = 7;
    auto framed =
        checkFrame(json, kMembers + (withDocument ? 1 : 0), outcome.summary, *keys, *head);
    if (!framed) return fail(framed.error());
    return outcome;
}

Result<ProofOutcome> verifyTwoHeads(const JsonValue& json) {
    const auto older = headAt(json, "older");
    const auto newer = headAt(json, "newer");
    if (!older) return fail(older.error());
    if (!newer) return fail(newer.error());
    const auto keys = textsAt(json, "keys");
    const auto path = pathAt(json);
    if (!keys || !path) return invalid("its keys or its path are missing");
    const ConsistencyProof proof{*older, *newer, *path, *keys};
    if (auto held = verifyProof(proof); !held) return fail(held.error());
    ProofOutcome outcome{std::string(kConsistencyForm), *newer, {}, {}, consistencySummary(proof)};
    constexpr std::size_t kMembers = 7;
    auto framed = checkFrame(json, kMembers, outcome.summary, *keys, *newer);
    if (!framed) return fail(framed.error());
    return outcome;
}

Result<HeadProof> verifyOneHead(const JsonValue& json) {
    auto head = headAt(json, "head");
    if (!head) return fail(head.error());
    auto keys = textsAt(json, "keys");
    if (!keys) return invalid("its keys are missing");
    HeadProof proof{std::move(*head), std::move(*keys)};
    if (auto held = verifyProof(proof); !held) return fail(held.error());
    constexpr std::size_t kMembers = 5;
    auto framed = checkFrame(json, kMembers, {summaryOf(proof.head)}, proof.keys, proof.head);
    if (!framed) return fail(framed.error());
    return proof;
}

Result<JsonValue> jsonOf(std::string_view text) {
    auto json = parseJson(text, JsonForm::Any);
    if (!json) return invalid("it is " + json.error().message);
    if (json->object() == nullptr) return invalid("it is no JSON object");
    return json;
}

Result<ProofOutcome> verifyAny(const JsonValue& json) {
    const std::string form = json.textAt("form");
    if (form == kEntryForm) return verifyEntry(json);
    if (form == kConsistencyForm) return verifyTwoHeads(json);
    if (form == kHeadForm) {
        auto proof = verifyOneHead(json);
        if (!proof) return fail(proof.error());
        return ProofOutcome{form, proof->head, {}, {}, {summaryOf(proof->head)}};
    }
    return invalid("it is none of a form that this program knows");
}

}  // namespace

Result<std::string> proofText(const EntryProof& proof, const std::string& document) {
    const auto entry = decodeEntry(proof.entry);
    if (!entry) return fail(entry.error());
    if (auto same = checkDocument(*entry, document); !same) return fail(same.error());
    JsonValue::Object json{{"entry", proof.entry},
                           {"form", kEntryForm},
                           {"head", headToJson(proof.head)},
                           {"keys", textArray(proof.keys)},
                           {"path", pathJson(proof.path)},
                           {"public_key", publicKeyOf(proof.keys, proof.head)},
                           {"summary", textArray(entrySummary(*entry, proof.head))}};
    if (!document.empty()) json.emplace("statement", document);
    return indentedJson(std::move(json));
}

Result<std::string> proofText(const ConsistencyProof& proof) {
    return indentedJson(JsonValue::Object{{"form", kConsistencyForm},
                                          {"keys", textArray(proof.keys)},
                                          {"newer", headToJson(proof.newer)},
                                          {"older", headToJson(proof.older)},
                                          {"path", pathJson(proof.path)},
                                          {"public_key", publicKeyOf(proof.keys, proof.newer)},
                                          {"summary", textArray(consistencySummary(proof))}});
}

Result<std::string> proofText(const HeadProof& proof) {
    return indentedJson(JsonValue::Object{{"form", kHeadForm},
                                          {"head", headToJson(proof.head)},
                                          {"keys", textArray(proof.keys)},
                                          {"public_key", publicKeyOf(proof.keys, proof.head)},
                                          {"summary", JsonValue::Array{summaryOf(proof.head)}}});
}

Result<ProofOutcome> verifyProofText(std::string_view text, const ProofExpectation& expected) {
    const auto json = jsonOf(text);
    if (!json) return fail(json.error());
    auto outcome = verifyAny(*json);
    if (!outcome) return outcome;
    if (!expected.ledger.empty() && outcome->head.head.ledger != expected.ledger) {
        return invalid("it is of ledger " + outcome->head.head.ledger);
    }
    if (!expected.key.empty() && outcome->head.head.key != expected.key) {
        return invalid("it is signed by key " + outcome->head.head.key);
    }
    return outcome;
}

Result<HeadProof> readHeadText(std::string_view text) {
    const auto json = jsonOf(text);
    if (!json) return fail(json.error());
    if (json->textAt("form") != kHeadForm) return invalid("it is no exported head");
    return verifyOneHead(*json);
}

}  // namespace tributary
