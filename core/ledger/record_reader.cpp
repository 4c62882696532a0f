#include "core/ledger/record_reader.h"

#include <algorithm>
#include <system_error>

namespace tributary {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kBlock = std::size_t{1} << 18;
/// Whoever looks up one entry reads little more than that.
constexpr std::size_t kFirstBlock = 4096;

}  // namespace

Result<RecordReader> RecordReader::open(const fs::path& file) {
    std::error_code error;
    if (!fs::exists(file, error)) {
        return fail(ErrorCode::LedgerMissing,
                    "There is no ledger. It is made when something is first recorded.",
                    file.string());
    }
    RecordReader reader;
    reader.file_ = file;
    reader.fileBytes_ = fs::file_size(file, error);
    if (!error) reader.stream_.open(file, std::ios::binary);
    if (error || !reader.stream_) return reader.unreadable();
    return reader;
}

tl::unexpected<Error> RecordReader::unreadable() const {
    return fail(ErrorCode::FileUnreadable,
                "The ledger cannot be read. Nothing was changed; check that you may open it and "
                "that the disk is whole.",
                file_.string());
}

Result<std::string> RecordReader::header() {
    seek(0);
    auto filled = fill(kFileHeaderBytes);
    if (!filled) return fail(filled.error());
    const std::size_t count = std::min(buffer_.size() - at_, kFileHeaderBytes);
    offset_ += count;
    at_ += count;
    return std::string(buffer_.begin(), buffer_.begin() + static_cast<std::ptrdiff_t>(count));
}

void RecordReader::seek(std::uint64_t offset) {
    stream_.clear();
    stream_.seekg(static_cast<std::streamoff>(offset));
    buffer_.clear();
    at_ = 0;
    offset_ = offset;
}

/// Makes sure that so many bytes from the offset on are in the buffer; false where the file ends
/// before.
Result<bool> RecordReader::fill(std::size_t bytes) {
    while (buffer_.size() - at_ < bytes) {
        buffer_.erase(buffer_.begin(), buffer_.begin() + static_cast<std::ptrdiff_t>(at_));
        at_ = 0;
        const std::size_t had = buffer_.size();
        buffer_.resize(had + std::max(had == 0 ? kFirstBlock : kBlock, bytes));
        stream_.read(reinterpret_cast<char*>(buffer_.data() + had),
                     static_cast<std::streamsize>(buffer_.size() - had));
        const auto got = static_cast<std::size_t>(stream_.gcount());
        buffer_.resize(had + got);
        if (stream_.bad()) return unreadable();
        if (got == 0) return false;
    }
    return true;
}

Result<RecordReader::Step> RecordReader::next(RawRecord& record) {
    auto filled = fill(kFrameBytes);
    if (!filled) return fail(filled.error());
    if (!*filled) return buffer_.size() == at_ ? Step::End : Step::CutOff;
    const auto frame = decodeFrame(std::span(buffer_).subspan(at_).first<kFrameBytes>());
    if (!frame) return Step::BadFrame;
    const std::size_t length = kFrameBytes + frame->length + kChainBytes;
    filled = fill(length);
    if (!filled) return fail(filled.error());
    if (!*filled) return Step::CutOff;
    const auto bytes = std::span<const std::uint8_t>(buffer_).subspan(at_, length);
    record = {offset_, *frame, bytes.first(kFrameBytes), bytes.subspan(kFrameBytes, frame->length),
              bytes.last(kChainBytes)};
    offset_ += length;
    at_ += length;
    return Step::Record;
}

Result<std::uint64_t> RecordReader::zerosAtEnd() {
    std::uint64_t begin = fileBytes_;
    std::vector<char> block(kBlock);
    while (begin > 0) {
        const std::uint64_t size = std::min<std::uint64_t>(begin, block.size());
        seek(begin - size);
        stream_.read(block.data(), static_cast<std::streamsize>(size));
        if (static_cast<std::uint64_t>(stream_.gcount()) != size) return unreadable();
        const auto from = std::find_if(block.rend() - static_cast<std::ptrdiff_t>(size),
                                       block.rend(), [](char c) { return c != 0; });
        const auto zeros =
            static_cast<std::uint64_t>(from - (block.rend() - static_cast<std::ptrdiff_t>(size)));
        begin -= zeros;
        if (zeros < size) break;
    }
    return begin;
}

}  // namespace tributary
