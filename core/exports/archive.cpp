#include "core/exports/archive.h"

#include <memory>

#include <zip.h>

namespace tributary {

namespace {

struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, Discard>;

struct FreeSource {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, FreeSource>;

struct CloseFile {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

constexpr zip_uint16_t kFirstDosDay = (1 << 5) | 1;  // 1980-01-01: ZIP knows nothing earlier

tl::unexpected<Error> unwritable() {
    return fail(ErrorCode::DocumentFailed, "The bundle could not be packed. Nothing was written.");
}

tl::unexpected<Error> unreadable(const std::string& what) {
    return fail(ErrorCode::ReportMalformed,
                "This is no bundle of Tributary, or it is damaged (" + what +
                    "). Nothing was changed. Get the file anew from whoever made it.");
}

/// What was written to a source in memory.
Result<std::string> contentOf(zip_source_t* source) {
    zip_stat_t stat{};
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0) return unwritable();
    std::string bytes(stat.size, '\0');
    const zip_int64_t read = zip_source_read(source, bytes.data(), bytes.size());
    zip_source_close(source);
    if (read != static_cast<zip_int64_t>(bytes.size())) return unwritable();
    return bytes;
}

Result<std::string> readEntry(zip_t* archive, zip_uint64_t index, std::size_t size) {
    const std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen_index(archive, index, 0));
    if (!file) return unreadable("a file in it cannot be opened");
    std::string content(size, '\0');
    std::size_t at = 0;
    while (at < size) {
        const zip_int64_t read = zip_fread(file.get(), content.data() + at, size - at);
        if (read <= 0) return unreadable("a file in it breaks off");
        at += static_cast<std::size_t>(read);
    }
    // Reading on past the end is what makes the library check the sum.
    char beyond = 0;
    if (zip_fread(file.get(), &beyond, 1) != 0) return unreadable("a checksum does not match");
    return content;
}

}  // namespace

Result<std::string> packZip(const ArchiveFiles& files) {
    zip_error_t error;
    zip_error_init(&error);
    const Source target(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!target) return unwritable();
    zip_source_keep(target.get());
    Archive archive(zip_open_from_source(target.get(), ZIP_TRUNCATE | ZIP_CREATE, &error));
    if (!archive) {
        zip_source_free(target.get());
        return unwritable();
    }
    for (const auto& [name, content] : files) {
        zip_source_t* source = zip_source_buffer(archive.get(), content.data(), content.size(), 0);
        if (source == nullptr) return unwritable();
        const zip_int64_t index =
            zip_file_add(archive.get(), name.c_str(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            zip_source_free(source);
            return unwritable();
        }
        const auto at = static_cast<zip_uint64_t>(index);
        zip_file_set_dostime(archive.get(), at, 0, kFirstDosDay, 0);
        zip_set_file_compression(archive.get(), at, ZIP_CM_DEFLATE, 9);
    }
    if (zip_close(archive.get()) != 0) return unwritable();
    static_cast<void>(archive.release());
    return contentOf(target.get());
}

Result<std::map<std::string, std::string>> unpackZip(std::string_view bytes) {
    if (bytes.empty()) return unreadable("it is empty");
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    if (source == nullptr) return unreadable("it cannot be read");
    const Archive archive(zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error));
    if (!archive) {
        zip_source_free(source);
        return unreadable("it is no ZIP file");
    }
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    if (count < 0 || static_cast<std::size_t>(count) > kMostArchiveFiles) {
        return unreadable("it holds too many files");
    }
    std::map<std::string, std::string> files;
    std::size_t whole = 0;
    for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(count); ++i) {
        zip_stat_t stat{};
        if (zip_stat_index(archive.get(), i, 0, &stat) != 0 || (stat.valid & ZIP_STAT_SIZE) == 0 ||
            (stat.valid & ZIP_STAT_NAME) == 0) {
            return unreadable("a file in it has no size");
        }
        if (stat.size > kLargestArchive - whole) return unreadable("it is too large");
        whole += stat.size;
        auto content = readEntry(archive.get(), i, stat.size);
        if (!content) return fail(content.error());
        if (!files.emplace(stat.name, std::move(*content)).second) {
            return unreadable("it holds a name twice");
        }
    }
    return files;
}

}  // namespace tributary
