#include "ui/models/party_form.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "ui/text/format.h"

namespace tributary::ui {

namespace {

struct PartyForm {
    Q_DECLARE_TR_FUNCTIONS(PartyForm)
};

std::optional<CodeScheme> schemeOf(PartyField field) {
    if (field == PartyField::Ipi) return CodeScheme::Ipi;
    if (field == PartyField::Isni) return CodeScheme::Isni;
    if (field == PartyField::Iban) return CodeScheme::Iban;
    return std::nullopt;
}

std::string Party::*memberOf(PartyField field) {
    switch (field) {
        case PartyField::Name:
            return &Party::name;
        case PartyField::Ipi:
            return &Party::ipi;
        case PartyField::Isni:
            return &Party::isni;
        case PartyField::Iban:
            return &Party::iban;
        case PartyField::Bic:
            return &Party::bic;
        case PartyField::Paypal:
            return &Party::paypal;
        case PartyField::Wallet:
            return &Party::wallet;
    }
    return &Party::name;
}

bool matches(const QString& text, const char* pattern) {
    return QRegularExpression(QString::fromLatin1(pattern)).match(text).hasMatch();
}

QString shapeProblem(PartyField field, const QString& text) {
    switch (field) {
        case PartyField::Bic:
            return matches(text, "^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$")
                       ? QString()
                       : PartyForm::tr("A BIC has 8 or 11 letters and digits, as in DEUTDEFF.");
        case PartyField::Paypal:
            return matches(text, "^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$")
                       ? QString()
                       : PartyForm::tr("A PayPal account is an e-mail address.");
        case PartyField::Wallet:
            return matches(text, "^0x[0-9A-Fa-f]{40}$")
                       ? QString()
                       : PartyForm::tr("A wallet is 0x and 40 hexadecimal digits.");
        default:
            return {};
    }
}

}  // namespace

QString fieldLabel(PartyField field) {
    switch (field) {
        case PartyField::Name:
            return PartyForm::tr("Name");
        case PartyField::Ipi:
            return PartyForm::tr("IPI name number");
        case PartyField::Isni:
            return PartyForm::tr("ISNI");
        case PartyField::Iban:
            return PartyForm::tr("IBAN");
        case PartyField::Bic:
            return PartyForm::tr("BIC");
        case PartyField::Paypal:
            return PartyForm::tr("PayPal");
        case PartyField::Wallet:
            return PartyForm::tr("Wallet");
    }
    return {};
}

QString fieldHint(PartyField field) {
    switch (field) {
        case PartyField::Ipi:
            return QStringLiteral("00052210040");
        case PartyField::Isni:
            return QStringLiteral("0000 0001 2103 2683");
        case PartyField::Iban:
            return QStringLiteral("DE89 3704 0044 0532 0130 00");
        case PartyField::Bic:
            return QStringLiteral("COBADEFFXXX");
        case PartyField::Paypal:
            return QStringLiteral("name@example.org");
        case PartyField::Wallet:
            return QStringLiteral("0x…");
        default:
            return {};
    }
}

FieldCheck checkField(PartyField field, const QString& text) {
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        return {{},
                field == PartyField::Name ? PartyForm::tr("A holder needs a name.") : QString()};
    }
    if (const auto scheme = schemeOf(field)) {
        const auto code = canonicalCode(*scheme, trimmed.toStdString());
        return code ? FieldCheck{*code, {}} : FieldCheck{{}, fromUtf8(code.error().message)};
    }
    const QString plain = field == PartyField::Bic ? trimmed.toUpper() : trimmed;
    const QString problem = shapeProblem(field, plain);
    return problem.isEmpty() ? FieldCheck{plain.toStdString(), {}} : FieldCheck{{}, problem};
}

const std::string& valueOf(const Party& party, PartyField field) {
    return party.*memberOf(field);
}

void setValue(Party& party, PartyField field, std::string value) {
    party.*memberOf(field) = std::move(value);
}

QString shownValue(const Party& party, PartyField field) {
    const std::string& value = valueOf(party, field);
    const auto scheme = schemeOf(field);
    return fromUtf8(scheme && !value.empty() ? formatCode(*scheme, value) : value);
}

}  // namespace tributary::ui
