#pragma once

#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/royalty/payout.h"

namespace tributary {

/// Who pays, for bank transfers.
struct Payer {
    std::string name, iban, bic;
};

struct PaymentFile {
    std::string name;  ///< "paypal-1.csv"
    std::string content;
};

struct PaymentFiles {
    std::vector<PaymentFile> files;
    std::vector<std::string> withoutDetails;  ///< holders who are paid but cannot be reached
};

/// Files for what a run pays; the program itself moves no money. A holder is paid in one way: by
/// bank transfer where it has an IBAN and the run is in EUR (sepa.xml, ISO 20022 pain.001.001.09),
/// else by PayPal where it has an address (paypal-N.csv, at most 5,000 rows each, no header), else
/// by its share of an on-chain split (0xsplits.json). `name` is the run's. Errors: MoneyInvalid (an
/// amount that is no whole number of minor units), InvalidArgument (bank transfers without a
/// payer).
[[nodiscard]] Result<PaymentFiles> makePaymentFiles(const std::string& name, const PayoutPlan& plan,
                                                    const RightsBook& book, const Payer& payer,
                                                    UtcInstant created);

/// A text in the letters that banks accept (EPC217-08): others become their plain form or a dot.
[[nodiscard]] std::string sepaText(std::string_view text, std::size_t longest);

}  // namespace tributary
