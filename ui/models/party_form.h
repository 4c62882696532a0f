#pragma once

#include <array>
#include <optional>

#include <QString>

#include "core/catalogue/rights_records.h"
#include "core/rights/identifiers.h"

namespace tributary::ui {

/// One field of a holder's form.
enum class PartyField { Name, Ipi, Isni, Iban, Bic, Paypal, Wallet };
inline constexpr std::array kPartyFields{PartyField::Name,  PartyField::Ipi, PartyField::Isni,
                                         PartyField::Iban,  PartyField::Bic, PartyField::Paypal,
                                         PartyField::Wallet};

/// What a text means in a field: its canonical form, or why it is not one.
struct FieldCheck {
    std::string canonical;
    QString problem;  ///< empty: it is fine
};

[[nodiscard]] QString fieldLabel(PartyField field);
/// What to type, as a placeholder.
[[nodiscard]] QString fieldHint(PartyField field);
/// Empty texts are fine but for the name.
[[nodiscard]] FieldCheck checkField(PartyField field, const QString& text);
[[nodiscard]] const std::string& valueOf(const Party& party, PartyField field);
void setValue(Party& party, PartyField field, std::string value);
/// As a person reads it: grouped.
[[nodiscard]] QString shownValue(const Party& party, PartyField field);

}  // namespace tributary::ui
