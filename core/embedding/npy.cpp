#include "core/embedding/npy.h"

#include <bit>
#include <cmath>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/atomic_file.h"

namespace tributary {
namespace {

constexpr std::string_view kMagic("\x93NUMPY", 6);
constexpr std::size_t kLongestHeader = 65'536;

tl::unexpected<Error> malformed(const std::string& what) {
    return fail(ErrorCode::VectorsMalformed,
                "These vectors cannot be read (" + what +
                    "). Nothing was changed. Save them with numpy.save as a two-dimensional array "
                    "of float32 or float64, a row a vector.");
}

/// What the header's dictionary says.
struct Header {
    std::optional<std::string> descr;
    std::optional<bool> fortranOrder;
    std::optional<std::vector<std::size_t>> shape;
};

/// Reads the one Python literal that a header holds: a dictionary of texts, booleans and tuples of
/// whole numbers.
class HeaderParser {
public:
    explicit HeaderParser(std::string_view text) : text_(text) {}

    /// Nothing for whatever is no such dictionary, or has a key twice or one of its own.
    std::optional<Header> parse() {
        Header header;
        if (!take('{')) return std::nullopt;
        while (!take('}')) {
            const auto key = string();
            if (!key || !take(':') || !value(*key, header)) return std::nullopt;
            if (!take(',') && !next('}')) return std::nullopt;
        }
        skipBlanks();
        if (at_ != text_.size()) return std::nullopt;
        return header;
    }

private:
    void skipBlanks() {
        while (at_ < text_.size() && std::string_view(" \t\r\n").find(text_[at_]) != text_.npos) {
            ++at_;
        }
    }
    bool next(char c) {
        skipBlanks();
        return at_ < text_.size() && text_[at_] == c;
    }
    bool take(char c) {
        if (!next(c)) return false;
        ++at_;
        return true;
    }
    bool word(std::string_view name) {
        skipBlanks();
        if (text_.substr(at_, name.size()) != name) return false;
        at_ += name.size();
        return true;
    }

    std::optional<std::string> string() {
        for (const char quote : {'\'', '"'}) {
            if (!take(quote)) continue;
            const std::size_t end = text_.find(quote, at_);
            if (end == std::string_view::npos) return std::nullopt;
            std::string content(text_.substr(at_, end - at_));
            at_ = end + 1;
            if (content.find('\\') != std::string::npos) return std::nullopt;
            return content;
        }
        return std::nullopt;
    }

    std::optional<std::size_t> number() {
        skipBlanks();
        const std::size_t first = at_;
        std::size_t value = 0;
        for (; at_ < text_.size() && text_[at_] >= '0' && text_[at_] <= '9'; ++at_) {
            if (at_ - first >= 15) return std::nullopt;
            value = 10 * value + static_cast<std::size_t>(text_[at_] - '0');
        }
        if (at_ == first) return std::nullopt;
        if (at_ < text_.size() && text_[at_] == 'L') ++at_;  // as Python 2 wrote them
        return value;
    }

    std::optional<std::vector<std::size_t>> tuple() {
        if (!take('(')) return std::nullopt;
        std::vector<std::size_t> values;
        while (!take(')')) {
            const auto value = number();
            if (!value || values.size() == 32) return std::nullopt;
            values.push_back(*value);
            if (!take(',') && !next(')')) return std::nullopt;
        }
        return values;
    }

    bool value(const std::string& key, Header& header) {
        if (key == "descr" && !header.descr) {
            // A list here is a record's fields, which only a structured array has.
            header.descr = string();
            return header.descr.has_value();
        }
        if (key == "fortran_order" && !header.fortranOrder) {
            if (word("True")) header.fortranOrder = true;
            if (!header.fortranOrder && word("False")) header.fortranOrder = false;
            return header.fortranOrder.has_value();
        }
        if (key == "shape" && !header.shape) {
            header.shape = tuple();
            return header.shape.has_value();
        }
        return false;
    }

    std::string_view text_;
    std::size_t at_ = 0;
};

std::uint64_t littleEndian(std::string_view bytes) {
    std::uint64_t value = 0;
    for (std::size_t i = bytes.size(); i-- > 0;) {
        value = value << 8 | static_cast<unsigned char>(bytes[i]);
    }
    return value;
}

std::uint64_t bigEndian(std::string_view bytes) {
    std::uint64_t value = 0;
    for (const char c : bytes) value = value << 8 | static_cast<unsigned char>(c);
    return value;
}

/// Splits a file into its header's text and its numbers.
struct Parts {
    std::string_view header, data;
};

Result<Parts> split(std::string_view all) {
    if (!all.starts_with(kMagic)) return malformed("this is no .npy file");
    if (all.size() < 10) return malformed("the file breaks off");
    const auto major = static_cast<unsigned char>(all[6]);
    const auto minor = static_cast<unsigned char>(all[7]);
    if (major < 1 || major > 3 || minor != 0) {
        return malformed("version " + std::to_string(major) + "." + std::to_string(minor) +
                         " of the .npy format is not known here");
    }
    const std::size_t lengthBytes = major == 1 ? 2 : 4;
    if (all.size() < 8 + lengthBytes) return malformed("the file breaks off");
    const std::uint64_t length = littleEndian(all.substr(8, lengthBytes));
    const std::string_view rest = all.substr(8 + lengthBytes);
    if (length > kLongestHeader) return malformed("the header is impossibly long");
    if (length > rest.size()) return malformed("the file breaks off");
    return Parts{rest.substr(0, length), rest.substr(length)};
}

/// Bytes of one number and their order, from "<f4" and its like.
struct NumberForm {
    std::size_t bytes = 4;
    bool little = true;
};

Result<NumberForm> numberForm(const std::string& descr) {
    const bool order = descr.size() == 3 && (descr[0] == '<' || descr[0] == '>');
    if (!order || descr[1] != 'f' || (descr[2] != '4' && descr[2] != '8')) {
        return malformed("numbers of type \"" + descr.substr(0, 16) + "\", not float32 or float64");
    }
    return NumberForm{descr[2] == '4' ? std::size_t{4} : std::size_t{8}, descr[0] == '<'};
}

float numberAt(std::string_view bytes, const NumberForm& form) {
    const std::uint64_t bits = form.little ? littleEndian(bytes) : bigEndian(bytes);
    if (form.bytes == 4) return std::bit_cast<float>(static_cast<std::uint32_t>(bits));
    return static_cast<float>(std::bit_cast<double>(bits));
}

}  // namespace

Result<Eigen::MatrixXf> parseNpy(std::span<const std::byte> bytes) {
    const auto parts = split({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    if (!parts) return fail(parts.error());
    const auto header = HeaderParser(parts->header).parse();
    if (!header || !header->descr || !header->fortranOrder || !header->shape) {
        return malformed("the header is not one of a plain array");
    }
    const auto form = numberForm(*header->descr);
    if (!form) return fail(form.error());
    if (*header->fortranOrder) {
        return malformed("the array is in Fortran order; numpy.ascontiguousarray puts it right");
    }
    const std::vector<std::size_t>& shape = *header->shape;
    if (shape.size() != 2) {
        return malformed("the array has " + std::to_string(shape.size()) + " dimensions, not two");
    }
    if (shape[0] == 0 || shape[1] == 0) return malformed("the array is empty");
    if (shape[0] > kMostVectors || shape[1] > kMostDimensions) {
        return malformed("the array is too large: at most " + std::to_string(kMostVectors) +
                         " vectors of " + std::to_string(kMostDimensions) + " numbers");
    }
    const std::size_t count = shape[0] * shape[1];
    if (parts->data.size() != count * form->bytes) {
        return malformed(parts->data.size() < count * form->bytes ? "the file breaks off"
                                                                  : "there is more than the array");
    }
    Eigen::MatrixXf out(static_cast<Eigen::Index>(shape[1]), static_cast<Eigen::Index>(shape[0]));
    for (std::size_t i = 0; i < count; ++i) {
        const float value = numberAt(parts->data.substr(i * form->bytes, form->bytes), *form);
        if (!std::isfinite(value)) {
            return malformed("vector " + std::to_string(i / shape[1] + 1) +
                             " has a value that is not a finite number");
        }
        out.data()[i] = value;
    }
    return out;
}

Result<Eigen::MatrixXf> readNpy(const std::filesystem::path& file) {
    const auto bytes = readWholeFile(file);
    if (!bytes) return fail(bytes.error());
    auto vectors = parseNpy(std::as_bytes(std::span(bytes->data(), bytes->size())));
    if (!vectors) return fail(vectors.error().code, vectors.error().message, file.string());
    return vectors;
}

}  // namespace tributary
