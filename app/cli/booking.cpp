#include "app/cli/booking.h"

#include <chrono>

#include <fmt/format.h>

#include "core/base/atomic_file.h"
#include "core/settlement/ledger_sync.h"

namespace tributary::cli {

ExitStatus withCatalogue(const std::string& file, OpenMode mode, Context& context,
                         const std::function<Result<ExitStatus>(Catalogue&)>& body) {
    auto catalogue = Catalogue::open(file, mode);
    if (!catalogue) {
        context.console.error(catalogue.error());
        return catalogueExitStatus(catalogue.error());
    }
    ExitStatus status = ExitStatus::Fine;
    if (auto done = body(*catalogue)) {
        status = *done;
    } else {
        context.console.error(done.error());
        status = exitStatus(done.error());
    }
    if (mode != OpenMode::ReadWrite) return status;
    const SystemClock clock;
    const auto entered = syncLedger(*catalogue, clock, context.console.progress(), context.stop);
    if (!entered) {
        context.console.warning(
            "What was recorded is safe in the catalogue, but could not be entered in the ledger "
            "yet; the next command that records something tries again. " +
            describe(entered.error()));
        return status == ExitStatus::Fine ? ExitStatus::InputFailed : status;
    }
    if (entered->recovered) {
        context.console.warning(fmt::format(
            "An interrupted write had left {} bytes at the end of the ledger, for which there was "
            "no receipt. They are kept in {}; nothing recorded was lost.",
            entered->recovered->removedBytes, entered->recovered->keptAside.string()));
    }
    if (entered->anew) {
        context.console.warning(
            "The ledger of this catalogue was not beside it any more. A new one was started and "
            "holds everything that was recorded; keep the former if it turns up, for proofs that "
            "were made from it rest on it.");
    }
    if (entered->entered > 0) {
        context.console.note(fmt::format("{} {} entered in the ledger.", entered->entered,
                                         entered->entered == 1 ? "record was" : "records were"));
    }
    return status;
}

Result<void> deliver(const std::string& bytes, const std::string& file, Context& context) {
    if (file.empty()) {
        context.console.result(bytes);
        return {};
    }
    auto written = writeFileAtomically(file, bytes);
    if (written) context.console.note("Written: " + file);
    return written;
}

std::string today() {
    const std::chrono::year_month_day date(
        std::chrono::floor<std::chrono::days>(SystemClock().now()));
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

void addLanguage(CLI::App& command, std::string& language, const std::string& description) {
    std::vector<std::string> codes;
    for (const Language each : kLanguages) codes.emplace_back(languageCode(each));
    command.add_option("--language", language, description)
        ->check(CLI::IsMember(codes))
        ->option_text("en|de|es");
}

void addLibrary(CLI::App& command, std::string& catalogue) {
    command.add_option("LIB", catalogue, "The catalogue")->required()->type_name("*.tributary");
}

}  // namespace tributary::cli
