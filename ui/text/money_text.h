#pragma once

#include <QString>
#include <QStringList>

#include "core/catalogue/payout_store.h"
#include "core/catalogue/rights_records.h"
#include "core/royalty/money.h"

namespace tributary::ui {

/// "draft", "sent", "signed", "disputed", translated.
[[nodiscard]] QString splitStatusText(SplitStatus status);
/// All four of them.
[[nodiscard]] QStringList splitStatusTexts();
/// "master", "composition".
[[nodiscard]] QString sideText(Side side);
/// "from 2026-01-01 until 2027-01-01, in AT CH"; "always, everywhere" where nothing bounds it.
[[nodiscard]] QString extentText(const Extent& extent);
/// "12 “Paper Lanterns”".
[[nodiscard]] QString recordingText(const RecordingSummary& recording);
/// What a run does with an amount: "paid", "held", "carried", "set against an advance".
[[nodiscard]] QString itemKindText(ItemKind kind);
[[nodiscard]] QString itemStatusText(ItemStatus status);
/// All kinds, and all states.
[[nodiscard]] QStringList itemKindTexts();
[[nodiscard]] QStringList itemStatusTexts();
/// Why money is held, as core says it, translated where it is one of its own reasons.
[[nodiscard]] QString reasonText(const std::string& reason);
/// As figures are read: grouped as the locale does, with the currency's own decimals; less than a
/// whole unit with as many, up to six, as show two figures: "12,345.50", "0.0096".
[[nodiscard]] QString amountText(const Money& money);
/// The same with the currency: "1001.00 USD".
[[nodiscard]] QString moneyText(const Money& money);
[[nodiscard]] inline QString moneyText(std::int64_t micros, Currency currency) {
    return moneyText(Money(micros, currency));
}
/// To the last digit that is booked, for sums that have to add up before the reader's eyes.
[[nodiscard]] QString wholeMoneyText(const Money& money);
/// "exactly …" to the last digit that is booked, with the currency; empty where moneyText() says as
/// much.
[[nodiscard]] QString exactMoneyText(const Money& money);
/// A day or a minute in the user's locale.
[[nodiscard]] QString dayText(UtcInstant instant);

}  // namespace tributary::ui
