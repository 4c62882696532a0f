#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/documents/document.h"
#include "core/royalty/payment_files.h"
#include "core/settlement/payouts.h"

namespace tributary {

/// Pool, paid, held and carried as JSON: amounts are decimal strings, what is set against an
/// advance is held, and pool = paid + held + carried to the last unit.
[[nodiscard]] std::string toJson(const Payout& payout);

/// For the terminal and for CSV.
[[nodiscard]] Document toDocument(const Payout& payout);

struct WrittenPayout {
    std::vector<std::filesystem::path> files;
    std::vector<std::string> withoutDetails;  ///< holders who are paid but cannot be reached
};

/// Writes the payment files of an approved run, payout.json and payout.csv into a folder, which is
/// made where needed. They are files only: no money is moved. Errors: RunRefused (a preview, or a
/// run that was reversed), IdentifierInvalid (the payer's account), those of makePaymentFiles(),
/// FileUnwritable, DiskFull.
[[nodiscard]] Result<WrittenPayout> writePayoutFiles(const Payout& payout, Payer payer,
                                                     const std::filesystem::path& folder);

}  // namespace tributary
