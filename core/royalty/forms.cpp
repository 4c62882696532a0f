#include "core/royalty/forms.h"

#include "core/base/ascii.h"
#include "core/base/check.h"

namespace tributary {

namespace {

constexpr std::size_t kWhoGetsWhat = 1, kWhatWasEarned = 0;  // of a document's tables

/// All forms but JSON, of a report or a statement.
template <class Paper>
Result<std::string> document(const Paper& paper, MoneyForm form, Language language,
                             std::size_t csvTable) {
    switch (form) {
        case MoneyForm::Pdf:
            return toPdf(toDocument(paper, language, Figures::Written));
        case MoneyForm::Text:
            return toPlainText(toDocument(paper, language, Figures::Written));
        case MoneyForm::Csv:
            return toCsv(toDocument(paper, language, Figures::Plain).tables.at(csvTable));
        case MoneyForm::Xlsx:
            return toXlsx(toDocument(paper, language, Figures::Plain));
        case MoneyForm::Json:
            break;
    }
    CHECK(false);
}

}  // namespace

const char* moneyFormName(MoneyForm form) {
    switch (form) {
        case MoneyForm::Pdf:
            return "pdf";
        case MoneyForm::Csv:
            return "csv";
        case MoneyForm::Xlsx:
            return "xlsx";
        case MoneyForm::Json:
            return "json";
        case MoneyForm::Text:
            return "text";
    }
    CHECK(false);
}

std::optional<MoneyForm> moneyFormNamed(std::string_view name) {
    for (const MoneyForm form : kMoneyForms) {
        if (name == moneyFormName(form)) return form;
    }
    return std::nullopt;
}

const char* moneyFormEnding(MoneyForm form) {
    return form == MoneyForm::Text ? "txt" : moneyFormName(form);
}

std::optional<MoneyForm> moneyFormOfFile(const std::filesystem::path& file) {
    const std::string ending = endingOf(file);
    for (const MoneyForm form : kMoneyForms) {
        if (ending == std::string(".") + moneyFormEnding(form)) return form;
    }
    return std::nullopt;
}

Result<std::string> rendered(const RoyaltyReport& report, MoneyForm form, Language language) {
    if (form == MoneyForm::Json) return toJson(report);
    return document(report, form, language, kWhoGetsWhat);
}

Result<std::string> rendered(const Statement& statement, MoneyForm form, Language language) {
    if (form == MoneyForm::Json) return toJson(statement);
    return document(statement, form, language, kWhatWasEarned);
}

}  // namespace tributary
