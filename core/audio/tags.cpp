#include "core/audio/tags.h"

#include <exception>
#include <memory>
#include <system_error>

#include <taglib/fileref.h>
#include <taglib/tfile.h>
#include <taglib/tpropertymap.h>

namespace tributary {
namespace {

std::optional<std::string> trimmed(std::string text) {
    const char* blank = " \t\r\n\f\v";
    const auto begin = text.find_first_not_of(blank);
    if (begin == std::string::npos) return std::nullopt;
    return text.substr(begin, text.find_last_not_of(blank) - begin + 1);
}

std::optional<std::string> value(const TagLib::PropertyMap& properties, const char* key) {
    const auto found = properties.find(key);
    if (found == properties.end()) return std::nullopt;
    return trimmed(found->second.toString(", ").to8Bit(true));
}

std::optional<std::string> isrcValue(const TagLib::PropertyMap& properties) {
    const auto found = properties.find("ISRC");
    if (found == properties.end() || found->second.isEmpty()) return std::nullopt;
    std::string code;
    for (const char c : found->second.front().to8Bit(true)) {
        if (c == ' ' || c == '-' || c == '\0') continue;
        code += c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    }
    return trimmed(code);
}

}  // namespace

Result<Tags> readTags(const std::filesystem::path& file) {
    std::error_code error;
    const auto status = std::filesystem::status(file, error);
    if (status.type() == std::filesystem::file_type::not_found) {
        return fail(ErrorCode::FileNotFound,
                    "There is no such file. Check the name and the folder.", file.string());
    }
    if (error || !std::filesystem::is_regular_file(status)) {
        return fail(ErrorCode::FileUnreadable, "This is not an ordinary file that can be read.",
                    file.string());
    }
    try {
        const TagLib::FileRef reference(file.c_str(), false);
        Tags tags;
        if (reference.isNull() || reference.file() == nullptr) return tags;
        const TagLib::PropertyMap properties = reference.file()->properties();
        tags.title = value(properties, "TITLE");
        tags.artist = value(properties, "ARTIST");
        tags.album = value(properties, "ALBUM");
        tags.genre = value(properties, "GENRE");
        tags.date = value(properties, "DATE");
        // RIFF INFO never shows under this key: TagLib maps only its common fields to properties.
        tags.isrc = isrcValue(properties);
        return tags;
    } catch (const std::exception& exception) {
        return fail(ErrorCode::FileUnreadable,
                    std::string("The tags cannot be read (") + exception.what() +
                        "). The audio may still be fine.",
                    file.string());
    }
}

}  // namespace tributary
