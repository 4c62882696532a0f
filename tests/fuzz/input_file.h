#pragma once

#include <unistd.h>

#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <string>

#include "core/base/check.h"

namespace tributary::fuzz {

/// One file for all inputs, written anew for each, gone at the end. A real one, because a name of a
/// file in memory needs /proc, which a bare root lacks.
class InputFile {
public:
    InputFile()
        : name_((std::filesystem::temp_directory_path() / "tributary-fuzz-XXXXXX").string()),
          descriptor_(mkstemp(name_.data())) {
        CHECK(descriptor_ >= 0);
    }
    ~InputFile() {
        close(descriptor_);
        unlink(name_.c_str());
    }
    InputFile(const InputFile&) = delete;
    InputFile& operator=(const InputFile&) = delete;

    const std::string& write(const std::uint8_t* data, std::size_t size) {
        CHECK(ftruncate(descriptor_, 0) == 0);
        CHECK(pwrite(descriptor_, data, size, 0) == static_cast<ssize_t>(size));
        return name_;
    }

private:
    std::string name_;
    int descriptor_;
};

}  // namespace tributary::fuzz
