#pragma once

#include <filesystem>
#include <stop_token>
#include <string>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/catalogue/catalogue.h"
#include "core/settlement/clean_state.h"

namespace tributary::ui {

/// What the ledger page's jobs do, on a worker's thread.

[[nodiscard]] Result<void> writeEntryProof(const std::filesystem::path& catalogue,
                                           std::uint64_t entry, const std::filesystem::path& file,
                                           const Progress& progress, std::stop_token stop);
[[nodiscard]] Result<void> writeHeadProof(const std::filesystem::path& catalogue,
                                          const std::filesystem::path& file,
                                          const Progress& progress, std::stop_token stop);
/// Signs with the user's newest key, which is made on first use.
[[nodiscard]] Result<void> writeCertificate(const CleanState& state, const std::string& catalogue,
                                            const std::string& date,
                                            const std::filesystem::path& file);

struct CheckedCertificate {
    std::string text;  ///< what it says, or why it does not hold
    bool holds = false;
};
[[nodiscard]] CheckedCertificate checkCertificateFile(const std::filesystem::path& file);

[[nodiscard]] Result<void> acceptReportFile(Catalogue& catalogue, const std::filesystem::path& file,
                                            const std::string& isrc);
[[nodiscard]] Result<void> storeDeclaration(Catalogue& catalogue,
                                            const DeclaredDerivation& declaration);
/// Of what stands between the two recordings. Errors: DerivationRefused where nothing does.
[[nodiscard]] Result<void> withdrawDeclaration(Catalogue& catalogue,
                                               const DeclaredDerivation& declaration);

}  // namespace tributary::ui
