#pragma once

#include <array>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/documents/document.h"
#include "core/documents/language.h"
#include "core/royalty/royalty_report.h"
#include "core/royalty/statement.h"

namespace tributary {

/// What royalty reports and statements can be written as.
enum class MoneyForm { Pdf, Csv, Xlsx, Json, Text };
inline constexpr std::array kMoneyForms{MoneyForm::Pdf, MoneyForm::Csv, MoneyForm::Xlsx,
                                        MoneyForm::Json, MoneyForm::Text};

/// "pdf", "csv" …, "text".
[[nodiscard]] const char* moneyFormName(MoneyForm form);
[[nodiscard]] std::optional<MoneyForm> moneyFormNamed(std::string_view name);
/// The ending of the form's files, without the dot: its name, "txt" for text.
[[nodiscard]] const char* moneyFormEnding(MoneyForm form);
/// By a file's ending, in capitals or not.
[[nodiscard]] std::optional<MoneyForm> moneyFormOfFile(const std::filesystem::path& file);

/// How figures stand in a document: as the language writes them, or plain for a program that
/// computes with them.
enum class Figures { Written, Plain };

[[nodiscard]] Document toDocument(const RoyaltyReport& report, Language language, Figures figures);
[[nodiscard]] Document toDocument(const Statement& statement, Language language, Figures figures);

/// What window and command line write for a person. The words of every form but JSON are in the
/// language; figures are plain in CSV and XLSX, which programs compute with. CSV holds the table of
/// who gets what. The same report gives the same bytes. Errors: DocumentFailed.
[[nodiscard]] Result<std::string> rendered(const RoyaltyReport& report, MoneyForm form,
                                           Language language);
/// The same of a statement; CSV holds the table of what was earned.
[[nodiscard]] Result<std::string> rendered(const Statement& statement, MoneyForm form,
                                           Language language);

}  // namespace tributary
