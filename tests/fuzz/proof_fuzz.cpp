#include <string_view>

#include "core/base/check.h"
#include "core/ledger/certificate.h"
#include "core/ledger/entry.h"
#include "core/ledger/json_text.h"
#include "core/ledger/proof_file.h"
#include "tests/fuzz/fuzz_target.h"

namespace tributary {
namespace {

/// What is canonical has one spelling, and its outline is that of its value.
void checkJson(std::string_view text) {
    const auto any = parseJson(text, JsonForm::Any);
    const auto canonical = parseJson(text, JsonForm::Canonical);
    const auto members = canonicalMembers(text);
    if (canonical) {
        CHECK(any.has_value() && *any == *canonical);
        const auto again = canonicalJson(*canonical);
        CHECK(again.has_value() && *again == text);
    }
    CHECK(members.has_value() == (canonical.has_value() && canonical->object() != nullptr));
    if (members) {
        CHECK(members->size() == canonical->object()->size());
        for (const JsonMember& member : *members) {
            CHECK(*parseJson(member.value, JsonForm::Canonical) == *canonical->find(member.key));
        }
    }
    if (any) {
        const auto indented = indentedJson(*any);
        CHECK(indented.has_value() && *parseJson(*indented, JsonForm::Any) == *any);
    }
    const auto entry = decodeEntry(text);
    if (entry) CHECK(canonical.has_value() && entry->bytes == text);
}

}  // namespace
}  // namespace tributary

/// Whatever the bytes are, they are refused with words, or are a proof or a certificate.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using tributary::ErrorCode;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    tributary::checkJson(text);
    const auto proof = tributary::verifyProofText(text);
    if (!proof) {
        CHECK(proof.error().code == ErrorCode::ProofInvalid && !proof.error().message.empty());
    } else {
        CHECK(!proof->summary.empty());
    }
    const auto certificate = tributary::verifyCertificate(text);
    CHECK(certificate.has_value() || certificate.error().code == ErrorCode::CertificateInvalid);
    return 0;
}
