#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <stop_token>
#include <string>

#include "core/base/progress.h"
#include "core/base/result.h"

namespace tributary {

/// A catalogue opened for analysis: its tracks' sketches, embeddings and search index, read-only.
/// Safe to share between threads that analyse; a catalogue changed meanwhile is seen by the next
/// one.
class Reference {
public:
    /// Opens the catalogue read-only, and loads or rebuilds its index (kept beside it in
    /// `<file>.cache`, when that can be written). Errors: the catalogue's.
    [[nodiscard]] static Result<Reference> open(const std::filesystem::path& catalogue,
                                                const Progress& progress, std::stop_token stop);
    Reference(Reference&&) noexcept;
    Reference& operator=(Reference&&) noexcept;
    ~Reference();

    [[nodiscard]] const std::string& name() const;
    [[nodiscard]] std::int64_t trackCount() const;
    [[nodiscard]] const std::string& snapshotSha256() const;

    struct Data;
    [[nodiscard]] const Data& data() const { return *data_; }

private:
    explicit Reference(std::unique_ptr<Data> data);
    std::unique_ptr<Data> data_;
};

/// Whether the catalogue's index on disk is whole and of this state, so that opening need not build
/// it. Reads the index.
[[nodiscard]] bool indexIsReady(const std::filesystem::path& catalogue,
                                const std::string& snapshotSha256);

}  // namespace tributary
