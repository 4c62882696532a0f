#include "core/ledger/json_text.h"

#include <algorithm>
#include <utility>

#include "core/base/utf8.h"

namespace tributary {
namespace {

constexpr std::size_t kMostDigits = 16;  // of 2^53 - 1

/// Walks over a text once. With `out` null nothing is built; what is accepted is the same.
class Reader {
public:
    Reader(std::string_view text, JsonForm form, std::vector<JsonMember>* outline = nullptr)
        : text_(text), form_(form), outline_(outline) {}

    [[nodiscard]] bool whole(JsonValue* out) {
        skipBlanks();
        if (!value(out, 0)) return false;
        skipBlanks();
        return at_ == text_.size() || failed("there is something after the value");
    }

    [[nodiscard]] Error error() const {
        return Error{ErrorCode::InvalidArgument,
                     "not the JSON expected at byte " + std::to_string(at_) + ": " + what_ + ".",
                     {}};
    }

private:
    bool failed(const char* what) {
        what_ = what;
        return false;
    }

    [[nodiscard]] char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }

    void skipBlanks() {
        if (form_ == JsonForm::Canonical) return;
        while (at_ < text_.size() &&
               std::string_view(" \t\r\n").find(text_[at_]) != std::string_view::npos) {
            ++at_;
        }
    }

    bool value(JsonValue* out, std::size_t depth) {
        if (depth > kDeepestJson) return failed("values are nested too deep");
        switch (peek()) {
            case '{':
                return object(out, depth);
            case '[':
                return array(out, depth);
            case '"': {
                std::string text;
                if (!string(out == nullptr ? nullptr : &text)) return false;
                if (out != nullptr) *out = std::move(text);
                return true;
            }
            case 't':
                return word("true", JsonValue(true), out);
            case 'f':
                return word("false", JsonValue(false), out);
            case 'n':
                return word("null", JsonValue(), out);
            default:
                return number(out);
        }
    }

    bool word(std::string_view word, JsonValue value, JsonValue* out) {
        if (!text_.substr(at_).starts_with(word)) return failed("a value is expected");
        at_ += word.size();
        if (out != nullptr) *out = std::move(value);
        return true;
    }

    bool number(JsonValue* out) {
        const std::size_t begin = at_;
        const bool negative = peek() == '-';
        if (negative) ++at_;
        const std::size_t digits = at_;
        std::int64_t number = 0;
        while (peek() >= '0' && peek() <= '9' && at_ - digits < kMostDigits) {
            number = number * 10 + (peek() - '0');
            ++at_;
        }
        const std::size_t count = at_ - digits;
        if (count == 0) return at_ = begin, failed("a value is expected");
        if (text_[digits] == '0' && (count > 1 || negative)) return failed("a zero leads a number");
        const char next = peek();
        if (next == '.' || next == 'e' || next == 'E' || (next >= '0' && next <= '9') ||
            number > JsonValue::kLargestNumber) {
            return failed("a number is not whole or too large");
        }
        if (out != nullptr) *out = negative ? -number : number;
        return true;
    }

    bool array(JsonValue* out, std::size_t depth) {
        ++at_;
        JsonValue::Array items;
        skipBlanks();
        if (peek() == ']') return ++at_, finish(out, std::move(items));
        for (;;) {
            skipBlanks();
            JsonValue item;
            if (!value(out == nullptr ? nullptr : &item, depth + 1)) return false;
            if (out != nullptr) items.push_back(std::move(item));
            skipBlanks();
            const char next = peek();
            if (next != ',' && next != ']') return failed("a comma or ] is expected");
            ++at_;
            if (next == ']') return finish(out, std::move(items));
        }
    }

    bool object(JsonValue* out, std::size_t depth) {
        ++at_;
        JsonValue::Object members;
        std::string_view previous;
        skipBlanks();
        if (peek() == '}') return ++at_, finish(out, std::move(members));
        for (;;) {
            skipBlanks();
            std::string_view key;
            if (!plainKey(key)) return false;
            if (form_ == JsonForm::Canonical && !(previous < key)) {
                return failed("members are not in order");
            }
            previous = key;
            skipBlanks();
            if (peek() != ':') return failed("a colon is expected");
            ++at_;
            skipBlanks();
            JsonValue item;
            const std::size_t begin = at_;
            if (!value(out == nullptr ? nullptr : &item, depth + 1)) return false;
            if (outline_ != nullptr && depth == 0) {
                outline_->push_back({key, text_.substr(begin, at_ - begin)});
            }
            if (out != nullptr && !members.emplace(std::string(key), std::move(item)).second) {
                return failed("a member is there twice");
            }
            skipBlanks();
            const char next = peek();
            if (next != ',' && next != '}') return failed("a comma or } is expected");
            ++at_;
            if (next == '}') return finish(out, std::move(members));
        }
    }

    template <class T>
    static bool finish(JsonValue* out, T made) {
        if (out != nullptr) *out = std::move(made);
        return true;
    }

    bool plainKey(std::string_view& key) {
        if (peek() != '"') return failed("a member's name is expected");
        const std::size_t end = text_.find('"', at_ + 1);
        if (end == std::string_view::npos) return failed("a text has no end");
        key = text_.substr(at_ + 1, end - at_ - 1);
        if (!isPlainKey(key)) return failed("a member's name is not plain ASCII");
        at_ = end + 1;
        return true;
    }

    bool string(std::string* out) {
        ++at_;
        for (;;) {
            if (at_ >= text_.size()) return failed("a text has no end");
            const char c = text_[at_];
            if (c == '"') return ++at_, true;
            if (c == '\\') {
                if (!escape(out)) return false;
                continue;
            }
            if (static_cast<unsigned char>(c) < 0x20) return failed("a control character");
            const std::size_t length = utf8Length(text_, at_);
            if (length == 0) return failed("a text is not UTF-8");
            if (out != nullptr) out->append(text_.substr(at_, length));
            at_ += length;
        }
    }

    /// Only the escapes that the writer makes: there is no second spelling of a text.
    bool escape(std::string* out) {
        const char letter = at_ + 1 < text_.size() ? text_[at_ + 1] : '\0';
        if (letter != 'u') {
            for (const char c : std::string_view("\"\\\b\f\n\r\t")) {
                if (shortEscape(c) != letter) continue;
                if (out != nullptr) *out += c;
                at_ += 2;
                return true;
            }
            return failed("an escape that is never needed");
        }
        int code = 0;
        const std::string_view digits = text_.substr(std::min(at_ + 2, text_.size()), 4);
        if (digits.size() != 4) return failed("a text has no end");
        for (const char digit : digits) {
            const auto nibble = std::string_view("0123456789abcdef").find(digit);
            if (nibble == std::string_view::npos) return failed("an escape of another form");
            code = code * 16 + static_cast<int>(nibble);
        }
        if (code >= 0x20 || shortEscape(static_cast<char>(code)) != '\0') {
            return failed("an escape that is never needed");
        }
        if (out != nullptr) *out += static_cast<char>(code);
        at_ += 6;
        return true;
    }

    std::string_view text_;
    JsonForm form_;
    std::vector<JsonMember>* outline_;
    std::size_t at_ = 0;
    const char* what_ = "an object is expected";
};

}  // namespace

Result<JsonValue> parseJson(std::string_view text, JsonForm form) {
    Reader reader(text, form);
    JsonValue value;
    if (!reader.whole(&value)) return fail(reader.error());
    return value;
}

Result<std::vector<JsonMember>> canonicalMembers(std::string_view text) {
    std::vector<JsonMember> members;
    Reader reader(text, JsonForm::Canonical, &members);
    if (!text.starts_with('{') || !reader.whole(nullptr)) return fail(reader.error());
    return members;
}

char shortEscape(char c) {
    switch (c) {
        case '"':
        case '\\':
            return c;
        case '\b':
            return 'b';
        case '\f':
            return 'f';
        case '\n':
            return 'n';
        case '\r':
            return 'r';
        case '\t':
            return 't';
        default:
            return '\0';
    }
}

bool isPlainKey(std::string_view key) {
    return !key.empty() && std::all_of(key.begin(), key.end(), [](char c) {
        return c >= 0x20 && c < 0x7F && c != '"' && c != '\\';
    });
}

}  // namespace tributary
