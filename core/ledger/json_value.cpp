#include "core/ledger/json_value.h"

#include "core/base/utf8.h"
#include "core/ledger/json_text.h"

namespace tributary {
namespace {

constexpr std::string_view kHexDigits = "0123456789abcdef";

tl::unexpected<Error> unwritable(const std::string& what) {
    return fail(ErrorCode::InvalidArgument, what + " Nothing was written.");
}

/// Writes values, without blanks or indented.
class Writer {
public:
    explicit Writer(bool indented) : indented_(indented) {}

    Result<void> write(const JsonValue& value, std::size_t depth) {
        if (depth > kDeepestJson) return unwritable("The value is nested too deep.");
        if (value.isNull()) {
            out_ += "null";
        } else if (const bool* boolean = value.boolean()) {
            out_ += *boolean ? "true" : "false";
        } else if (const std::int64_t* number = value.number()) {
            if (*number > JsonValue::kLargestNumber || *number < -JsonValue::kLargestNumber) {
                return unwritable("The number " + std::to_string(*number) +
                                  " is too large to be written as one.");
            }
            out_ += std::to_string(*number);
        } else if (const std::string* text = value.text()) {
            return writeText(*text);
        } else if (const JsonValue::Array* array = value.array()) {
            return writeArray(*array, depth);
        } else if (const JsonValue::Object* object = value.object()) {
            return writeObject(*object, depth);
        }
        return {};
    }

    [[nodiscard]] std::string take() { return std::move(out_); }

private:
    Result<void> writeArray(const JsonValue::Array& array, std::size_t depth) {
        out_ += '[';
        bool first = true;
        for (const JsonValue& item : array) {
            separate(first, depth + 1);
            if (auto done = write(item, depth + 1); !done) return done;
        }
        close(first, depth, ']');
        return {};
    }

    Result<void> writeObject(const JsonValue::Object& object, std::size_t depth) {
        out_ += '{';
        bool first = true;
        for (const auto& [key, item] : object) {
            if (!isPlainKey(key)) {
                return unwritable("A member has a name that is not plain ASCII.");
            }
            separate(first, depth + 1);
            out_ += '"' + key + (indented_ ? "\": " : "\":");
            if (auto done = write(item, depth + 1); !done) return done;
        }
        close(first, depth, '}');
        return {};
    }

    Result<void> writeText(std::string_view text) {
        out_ += '"';
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t length = utf8Length(text, at);
            if (length == 0) return unwritable("A text is not UTF-8.");
            if (length == 1) {
                writeAscii(text[at]);
            } else {
                out_ += text.substr(at, length);
            }
            at += length;
        }
        out_ += '"';
        return {};
    }

    void writeAscii(char c) {
        const auto code = static_cast<unsigned char>(c);
        if (const char letter = shortEscape(c); letter != '\0') {
            out_ += '\\';
            out_ += letter;
        } else if (code < 0x20) {
            out_ += "\\u00";
            out_ += kHexDigits[code >> 4];
            out_ += kHexDigits[code & 15];
        } else {
            out_ += c;
        }
    }

    void separate(bool& first, std::size_t depth) {
        if (!first) out_ += ',';
        first = false;
        breakLine(depth);
    }

    void close(bool empty, std::size_t depth, char bracket) {
        if (!empty) breakLine(depth);
        out_ += bracket;
    }

    void breakLine(std::size_t depth) {
        if (indented_) out_.append("\n").append(2 * depth, ' ');
    }

    bool indented_;
    std::string out_;
};

}  // namespace

const JsonValue* JsonValue::find(std::string_view key) const {
    const Object* members = object();
    if (members == nullptr) return nullptr;
    const auto found = members->find(key);
    return found == members->end() ? nullptr : &found->second;
}

std::string JsonValue::textAt(std::string_view key) const {
    const JsonValue* member = find(key);
    const std::string* value = member == nullptr ? nullptr : member->text();
    return value == nullptr ? std::string() : *value;
}

Result<std::string> canonicalJson(const JsonValue& value) {
    Writer writer(false);
    if (auto done = writer.write(value, 0); !done) return fail(done.error());
    return writer.take();
}

Result<std::string> indentedJson(const JsonValue& value) {
    Writer writer(true);
    if (auto done = writer.write(value, 0); !done) return fail(done.error());
    return writer.take() + "\n";
}

}  // namespace tributary
