#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace tributary::test {

/// A folder of its own for one test, removed with everything in it afterwards.
class TempFolder {
public:
    TempFolder();
    ~TempFolder();
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }
    std::filesystem::path operator/(std::string_view name) const { return path_ / name; }

private:
    std::filesystem::path path_;
};

void writeBytes(const std::filesystem::path& file, std::string_view bytes);
[[nodiscard]] std::string readBytes(const std::filesystem::path& file);

/// Copies the beginning of a file: `fraction` of its bytes.
void copyBeginning(const std::filesystem::path& from, const std::filesystem::path& to,
                   double fraction);

/// Names of what lies in a folder, sorted, hidden files too.
[[nodiscard]] std::string listing(const std::filesystem::path& folder);

}  // namespace tributary::test
