#pragma once

#include <array>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include <QString>

#include "core/royalty/forms.h"
#include "core/settlement/payouts.h"
#include "ui/models/text_table.h"

namespace tributary::ui {

/// How far a period has got.
enum class PayoutStep { Usage, Preview, Approved, Files, Settled };
inline constexpr std::size_t kPayoutSteps = 5;

/// A preview or a run, ready to be shown. Every amount is exact.
struct PayoutView {
    std::shared_ptr<const Payout> payout{};
    Policy policy;
    QString title{};
    QString pool{}, paid{}, held{}, carried{};  ///< with the currency; pool = paid + held + carried
    QString origin{};      ///< what of the pool is new and what was brought forward
    QString otherLines{};  ///< usage that the policy does not look at, or nothing
    std::shared_ptr<const ReadyRows> ready{};   ///< id: the holder's number, 0 for nobody
    std::size_t due = 0, left = 0, failed = 0;  ///< payments of an approved run, by state
    PayoutStep step = PayoutStep::Preview;
};

[[nodiscard]] Result<PayoutView> makePayoutView(Payout payout, Policy policy);

/// The runs of a catalogue as rows, the newest first; id: the run's number.
[[nodiscard]] std::vector<TextRow> runRows(const std::vector<StoredRun>& runs);

/// What approving a preview does and that it cannot be undone, for the question before it.
[[nodiscard]] QString approvalConsequences(const PayoutView& view);
[[nodiscard]] QString reversalConsequences(const PayoutView& view);

/// Writes one holder's statement of a run's period and currency, in the window's language, in the
/// form that the file's ending names, or as PDF.
[[nodiscard]] Result<void> writeStatement(Catalogue& catalogue, PartyId holder,
                                          const Payout& payout, const std::filesystem::path& file);
/// A statement for every holder that a run says something of, in a folder; returns how many.
[[nodiscard]] Result<std::size_t> writeStatements(Catalogue& catalogue, const Payout& payout,
                                                  MoneyForm form,
                                                  const std::filesystem::path& folder,
                                                  const Progress& progress, std::stop_token stop);

}  // namespace tributary::ui
