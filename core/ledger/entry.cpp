#include "core/ledger/entry.h"

#include <array>
#include <utility>

#include <fmt/chrono.h>
#include <fmt/format.h>

#include "core/ledger/json_text.h"

namespace tributary {
namespace {

constexpr std::array<std::pair<EntryKind, const char*>, 11> kNames{{
    {EntryKind::LedgerOpened, "ledger-opened"},
    {EntryKind::KeyChange, "key-change"},
    {EntryKind::CatalogueSnapshot, "catalogue-snapshot"},
    {EntryKind::Report, "report"},
    {EntryKind::SplitVersion, "split-version"},
    {EntryKind::Licence, "licence"},
    {EntryKind::UsageImport, "usage-import"},
    {EntryKind::Accrual, "accrual"},
    {EntryKind::Payout, "payout"},
    {EntryKind::Statement, "statement"},
    {EntryKind::Reversal, "reversal"},
}};

tl::unexpected<Error> unreadable(const std::string& what) {
    return fail(ErrorCode::LedgerCorrupt, "not an entry: " + what);
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

std::string instantText(UtcInstant instant) {
    const auto seconds = std::chrono::floor<std::chrono::seconds>(instant);
    return fmt::format("{:%Y-%m-%dT%H:%M:%S}.{:03}Z",
                       fmt::gmtime(seconds.time_since_epoch().count()),
                       (instant - seconds).count());
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

Result<LedgerEntry> decodeEntry(std::string_view bytes) {
    const auto json = parseJson(bytes, JsonForm::Canonical);
    if (!json) return unreadable(json.error().message);
    const JsonValue::Object* members = json->object();
    if (members == nullptr) return unreadable("it is no object.");
    LedgerEntry entry;
    entry.bytes = bytes;
    std::size_t understood = 0;
    const auto take = [&](std::string_view name, auto read) {
        const JsonValue* member = json->find(name);
        const bool fine = member != nullptr && read(*member);
        understood += fine ? 1 : 0;
        return fine;
    };
    const auto text = [](std::string& into) {
        return [&into](const JsonValue& value) {
            if (value.text() == nullptr || value.text()->empty()) return false;
            into = *value.text();
            return true;
        };
    };
    const auto number = [](auto& into) {
        return [&into](const JsonValue& value) {
            if (value.number() == nullptr || *value.number() < 0) return false;
            into = static_cast<std::remove_reference_t<decltype(into)>>(*value.number());
            return static_cast<std::int64_t>(into) == *value.number();
        };
    };
    const bool whole = take("at", text(entry.at)) && take("index", number(entry.index)) &&
                       take("kind", text(entry.kindName)) &&
                       take("payload",
                            [&](const JsonValue& value) {
                                entry.payload = value;
                                return value.object() != nullptr;
                            }) &&
                       take("schema", number(entry.schema));
    if (!whole) return unreadable("a member is missing or of another type.");
    if (json->find("ref") != nullptr && !take("ref", text(entry.ref))) {
        return unreadable("its reference is empty or no text.");
    }
    if (understood != members->size()) return unreadable("it has a member that is not known.");
    entry.kind = entryKindOf(entry.kindName);
    return entry;
}

}  // namespace tributary
