#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "app/cli/command.h"
#include "core/catalogue/catalogue.h"
#include "core/documents/document.h"
#include "core/documents/language.h"

namespace tributary::cli {

/// Runs `body` on a catalogue, tells its error, and enters in the ledger what it recorded. Where
/// the ledger cannot be written the record waits in the catalogue, and a warning says so.
[[nodiscard]] ExitStatus withCatalogue(const std::string& file, OpenMode mode, Context& context,
                                       const std::function<Result<ExitStatus>(Catalogue&)>& body);

/// Has a command run `body` on the catalogue that its options name, as withCatalogue() does.
template <class Options>
void chooses(CLI::App& command, const std::shared_ptr<Options>& options, OpenMode mode,
             Result<ExitStatus> (*body)(const Options&, Catalogue&, Context&), Action& chosen) {
    command.fallthrough();
    command.callback([options, mode, body, &chosen] {
        chosen = [options, mode, body](Context& context) {
            return withCatalogue(options->catalogue, mode, context, [&](Catalogue& catalogue) {
                return body(*options, catalogue, context);
            });
        };
    });
}

/// Writes to a file, or to standard output where `file` is empty.
[[nodiscard]] Result<void> deliver(const std::string& bytes, const std::string& file,
                                   Context& context);

/// Today's date, "2026-11-21".
[[nodiscard]] std::string today();

/// Adds --language with the codes of the languages that documents speak; `language` holds the
/// default.
void addLanguage(CLI::App& command, std::string& language, const std::string& description);

/// Adds the positional LIB.
void addLibrary(CLI::App& command, std::string& catalogue);

}  // namespace tributary::cli
