#include "core/ledger/entry.h"

#include <array>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <utility>

#include "core/base/instant.h"
#include "core/ledger/json_text.h"

namespace tributary {
namespace {

constexpr std::array<std::pair<EntryKind, const char*>, 13> kNames{{
    {EntryKind::LedgerOpened, "ledger-opened"},
    {EntryKind::KeyChange, "key-change"},
    {EntryKind::CatalogueSnapshot, "catalogue-snapshot"},
    {EntryKind::Report, "report"},
    {EntryKind::SplitVersion, "split-version"},
    {EntryKind::Licence, "licence"},
    {EntryKind::Derivation, "derivation"},
    {EntryKind::UsageImport, "usage-import"},
    {EntryKind::Accrual, "accrual"},
    {EntryKind::Payout, "payout"},
    {EntryKind::Statement, "statement"},
    {EntryKind::Payment, "payment"},
    {EntryKind::Reversal, "reversal"},
}};

tl::unexpected<Error> unreadable(const std::string& what) {
    return fail(ErrorCode::LedgerCorrupt, "not an entry: " + what);
}

/// The text of a member that holds nothing that needs an escape.
bool plainText(const JsonMember& member, std::string_view key, std::string_view& text) {
    const std::string_view value = member.value;
    if (member.key != key || value.size() < 3 || !value.starts_with('"')) return false;
    text = value.substr(1, value.size() - 2);
    return isPlainKey(text);
}

template <class T>
bool naturalNumber(const JsonMember& member, std::string_view key, T& number) {
    const std::string_view value = member.value;
    const auto read = std::from_chars(value.data(), value.data() + value.size(), number);
    return member.key == key && read.ec == std::errc() && read.ptr == value.data() + value.size() &&
           !value.starts_with('-');
}

}  // namespace

const char* entryKindName(EntryKind kind) {
    for (const auto& [known, name] : kNames) {
        if (known == kind) return name;
    }
    return "unknown";
}

EntryKind entryKindOf(std::string_view name) {
    for (const auto& [kind, known] : kNames) {
        if (known == name) return kind;
    }
    return EntryKind::Unknown;
}

Result<std::string> encodeEntry(const NewEntry& entry, std::uint64_t index, UtcInstant at) {
    JsonValue::Object json{{"at", instantText(at)},
                           {"index", index},
                           {"kind", entryKindName(entry.kind)},
                           {"payload", entry.payload},
                           {"schema", entry.schema}};
    if (!entry.ref.empty()) json.emplace("ref", entry.ref);
    return canonicalJson(std::move(json));
}

Result<EntryOutline> outlineEntry(std::string_view bytes) {
    const auto members = canonicalMembers(bytes);
    if (!members) return unreadable(members.error().message);
    EntryOutline entry;
    const bool withRef = members->size() == 6;
    if (members->size() != 5 && !withRef) return unreadable("a member is missing or too many.");
    const auto& all = *members;
    const bool whole =
        plainText(all[0], "at", entry.at) && naturalNumber(all[1], "index", entry.index) &&
        plainText(all[2], "kind", entry.kind) && all[3].key == "payload" &&
        all[3].value.starts_with('{') &&
        (!withRef ||
         (all[4].key == "ref" && all[4].value.starts_with('"') && all[4].value.size() > 2)) &&
        naturalNumber(all.back(), "schema", entry.schema);
    if (!whole) return unreadable("a member is missing or of another type.");
    entry.payload = all[3].value;
    if (withRef) entry.ref = all[4].value;
    return entry;
}

Result<LedgerEntry> decodeEntry(std::string_view bytes) {
    const auto outline = outlineEntry(bytes);
    if (!outline) return fail(outline.error());
    auto payload = parseJson(outline->payload, JsonForm::Canonical);
    if (!payload) return unreadable(payload.error().message);
    LedgerEntry entry;
    entry.index = outline->index;
    entry.at = outline->at;
    entry.kindName = outline->kind;
    entry.kind = entryKindOf(entry.kindName);
    entry.schema = outline->schema;
    entry.payload = std::move(*payload);
    entry.bytes = bytes;
    if (!outline->ref.empty()) {
        const auto ref = parseJson(outline->ref, JsonForm::Canonical);
        if (!ref || ref->text() == nullptr) return unreadable("its reference is no text.");
        entry.ref = *ref->text();
    }
    return entry;
}

}  // namespace tributary
