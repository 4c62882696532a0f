#include "core/ledger/summary.h"

#include <array>
#include <string_view>

namespace tributary {
namespace {

/// What tells most, in the order of a line.
constexpr std::array<std::string_view, 19> kTelling{
    "run",  "period", "holder",   "name", "track", "work",   "derived", "source", "basis", "id",
    "side", "status", "currency", "pool", "paid",  "amount", "held",    "title",  "state"};

std::string plain(const JsonValue& value) {
    if (const std::string* text = value.text()) return *text;
    if (const std::int64_t* number = value.number()) return std::to_string(*number);
    if (const bool* boolean = value.boolean()) return *boolean ? "yes" : "no";
    if (const JsonValue::Array* array = value.array()) {
        std::string line;
        for (const JsonValue& item : *array) line += (line.empty() ? "" : ", ") + plain(item);
        return line;
    }
    if (const JsonValue::Object* object = value.object()) {
        std::string line;
        for (const auto& [key, item] : *object) {
            const std::string said = plain(item);
            if (!said.empty()) line += (line.empty() ? "" : ", ") + key + " " + said;
        }
        return line;
    }
    return "";
}

bool holdsObjects(const JsonValue& value) {
    const JsonValue::Array* array = value.array();
    return array != nullptr && !array->empty() && array->front().object() != nullptr;
}

}  // namespace

std::vector<std::string> summaryOf(const LedgerEntry& entry) {
    std::vector<std::string> lines{
        "Entry " + std::to_string(entry.index) + ", recorded at " + entry.at,
        "kind: " + entry.kindName +
            (entry.kind == EntryKind::Unknown ? " (unknown to this version)" : "")};
    if (!entry.ref.empty()) lines.push_back("reference: " + entry.ref);
    if (const JsonValue::Object* payload = entry.payload.object()) {
        for (const auto& [key, value] : *payload) {
            if (holdsObjects(value)) {
                for (const JsonValue& item : *value.array()) {
                    lines.push_back(key + ": " + plain(item));
                }
            } else if (const std::string text = plain(value); !text.empty()) {
                lines.push_back(key + ": " + text);
            }
        }
    }
    return lines;
}

std::string oneLine(const LedgerEntry& entry, std::size_t longest) {
    std::string line;
    for (const std::string_view key : kTelling) {
        const JsonValue* value = entry.payload.find(key);
        const std::string text = value == nullptr ? "" : plain(*value);
        if (!text.empty()) line += (line.empty() ? "" : ", ") + std::string(key) + " " + text;
    }
    if (line.size() > longest) {
        std::size_t end = longest;
        while (end > 0 && (static_cast<unsigned char>(line[end]) & 0xC0) == 0x80) --end;
        line.resize(end);
        line += "…";
    }
    return line;
}

std::string summaryOf(const SignedTreeHead& head) {
    return "Ledger " + head.head.ledger + ": " + std::to_string(head.head.size) +
           " entries, signed at " + head.head.at + " by key " + head.head.key;
}

}  // namespace tributary
