#include "core/audio/tag_writer.h"

#include <exception>
#include <memory>

#include <taglib/flacfile.h>
#include <taglib/tbytevectorstream.h>
#include <taglib/tpropertymap.h>
#include <taglib/vorbisfile.h>
#include <taglib/wavfile.h>

namespace tributary {
namespace {

tl::unexpected<Error> notWritten() {
    return fail(ErrorCode::Internal, "The tags could not be written.");
}

TagLib::PropertyMap propertiesOf(const Tags& tags) {
    TagLib::PropertyMap properties;
    const auto put = [&](const char* key, const std::optional<std::string>& value) {
        if (!value) return;
        properties.insert(key, TagLib::StringList(TagLib::String(*value, TagLib::String::UTF8)));
    };
    put("TITLE", tags.title);
    put("ARTIST", tags.artist);
    put("ALBUM", tags.album);
    put("ISRC", tags.isrc);
    put("GENRE", tags.genre);
    put("DATE", tags.date);
    return properties;
}

std::unique_ptr<TagLib::File> opened(TagLib::IOStream& stream, std::string_view ending) {
    if (ending == ".wav") return std::make_unique<TagLib::RIFF::WAV::File>(&stream, false);
    if (ending == ".flac") {
        return std::make_unique<TagLib::FLAC::File>(&stream,
                                                    TagLib::ID3v2::FrameFactory::instance(), false);
    }
    if (ending == ".ogg") return std::make_unique<TagLib::Ogg::Vorbis::File>(&stream, false);
    return nullptr;
}

}  // namespace

Result<std::string> withTags(std::string bytes, std::string_view ending, const Tags& tags) {
    try {
        TagLib::PropertyMap properties = propertiesOf(tags);
        if (properties.isEmpty()) return bytes;
        TagLib::ByteVectorStream stream(
            TagLib::ByteVector(bytes.data(), static_cast<unsigned int>(bytes.size())));
        {
            const auto file = opened(stream, ending);
            if (!file) {
                return fail(ErrorCode::InvalidArgument,
                            "Tags are written into .wav, .flac and .ogg files.",
                            std::string(ending));
            }
            if (!file->isValid()) return notWritten();
            TagLib::PropertyMap all = file->properties();
            for (const auto& [key, value] : properties) all.replace(key, value);
            file->setProperties(all);
            if (!file->save()) return notWritten();
        }
        const TagLib::ByteVector* whole = stream.data();
        return std::string(whole->data(), whole->size());
    } catch (const std::exception&) {
        return notWritten();
    }
}

}  // namespace tributary
