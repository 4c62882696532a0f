#pragma once

#include <concepts>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "core/base/result.h"

namespace tributary {

/// A JSON value without fractions: the ledger's payloads, proofs and certificates are made of it.
/// Whole numbers stay within ±(2^53 − 1), which every JSON reader reads exactly; anything larger,
/// amounts of money above all, is a string of decimal digits.
class JsonValue {
public:
    using Array = std::vector<JsonValue>;
    /// Sorted by the bytes of its keys, which is the canonical order.
    using Object = std::map<std::string, JsonValue, std::less<>>;

    static constexpr std::int64_t kLargestNumber = (std::int64_t{1} << 53) - 1;

    JsonValue() = default;
    // A value is written where it stands, as in {"amount", 5}:
    // NOLINTBEGIN(google-explicit-constructor)
    JsonValue(bool value) : value_(value) {}
    template <std::integral T>
    requires(!std::same_as<T, bool>) JsonValue(T value)
        : value_(static_cast<std::int64_t>(value)) {}
    JsonValue(std::string value) : value_(std::move(value)) {}
    JsonValue(std::string_view value) : value_(std::string(value)) {}
    JsonValue(const char* value) : value_(std::string(value)) {}
    JsonValue(Array value) : value_(std::move(value)) {}
    JsonValue(Object value) : value_(std::move(value)) {}
    // NOLINTEND(google-explicit-constructor)

    /// Each is null unless the value is of that type.
    [[nodiscard]] const bool* boolean() const { return std::get_if<bool>(&value_); }
    [[nodiscard]] const std::int64_t* number() const { return std::get_if<std::int64_t>(&value_); }
    [[nodiscard]] const std::string* text() const { return std::get_if<std::string>(&value_); }
    [[nodiscard]] const Array* array() const { return std::get_if<Array>(&value_); }
    [[nodiscard]] const Object* object() const { return std::get_if<Object>(&value_); }
    [[nodiscard]] bool isNull() const { return std::holds_alternative<std::monostate>(value_); }

    /// A member of an object; null where there is none.
    [[nodiscard]] const JsonValue* find(std::string_view key) const;
    /// A member that is text, or the empty text.
    [[nodiscard]] std::string textAt(std::string_view key) const;

    friend bool operator==(const JsonValue&, const JsonValue&) = default;

private:
    std::variant<std::monostate, bool, std::int64_t, std::string, Array, Object> value_;
};

/// The one way of writing a value (FORMAT.md, "Canonical JSON"; the part of RFC 8785 without
/// fractions). Errors: InvalidArgument: a number beyond the range, a key that is not plain ASCII,
/// text that is not UTF-8, nested deeper than 32.
[[nodiscard]] Result<std::string> canonicalJson(const JsonValue& value);

/// The same, indented by two blanks and ended by a line feed, for files that people look into.
[[nodiscard]] Result<std::string> indentedJson(const JsonValue& value);

}  // namespace tributary
