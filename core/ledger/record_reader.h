#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <span>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/ledger/frame.h"

namespace tributary {

/// A record's bytes, as they stand in the file.
struct RawRecord {
    std::uint64_t offset = 0;
    Frame frame;
    std::span<const std::uint8_t> frameBytes;
    std::span<const std::uint8_t> body;
    std::span<const std::uint8_t> chain;

    [[nodiscard]] std::uint64_t end() const {
        return offset + kFrameBytes + body.size() + kChainBytes;
    }
};

/// Reads the records of a ledger's file one after another; whether they belong together is not its
/// business.
class RecordReader {
public:
    enum class Step {
        Record,
        End,      ///< the file ends here
        CutOff,   ///< it ends within the record that begins here
        BadFrame  ///< what stands before the body is not right
    };

    /// Errors: LedgerMissing, FileUnreadable.
    [[nodiscard]] static Result<RecordReader> open(const std::filesystem::path& file);

    [[nodiscard]] std::uint64_t fileBytes() const { return fileBytes_; }
    /// Where the next record begins.
    [[nodiscard]] std::uint64_t offset() const { return offset_; }

    /// The first bytes of the file, kFileHeaderBytes of them or as many as there are.
    [[nodiscard]] Result<std::string> header();
    /// Goes to a record whose place is known.
    void seek(std::uint64_t offset);
    /// The spans of `record` last until the next call. Errors: FileUnreadable.
    [[nodiscard]] Result<Step> next(RawRecord& record);

    /// Where the zeros begin that the file ends in; fileBytes() if it does not end in a zero.
    [[nodiscard]] Result<std::uint64_t> zerosAtEnd();

private:
    [[nodiscard]] Result<bool> fill(std::size_t bytes);
    [[nodiscard]] tl::unexpected<Error> unreadable() const;

    std::filesystem::path file_;
    std::ifstream stream_;
    std::uint64_t fileBytes_ = 0;
    std::uint64_t offset_ = 0;
    std::vector<std::uint8_t> buffer_;
    std::size_t at_ = 0;  ///< offset_ within the buffer
};

}  // namespace tributary
