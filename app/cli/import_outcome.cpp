#include "app/cli/import_outcome.h"

#include <fmt/format.h>

namespace tributary::cli {

ExitStatus importAndTell(const std::filesystem::path& catalogue, const ImportList& list,
                         const ImportOptions& options, Context& context) {
    Console& console = context.console;
    if (list.items.empty() && list.failed.empty()) console.warning(kNoAudio);
    for (const auto& warning : list.warnings) console.warning(warning);
    for (const auto& error : list.failed) console.error(error);

    const auto summary =
        importTracks(catalogue, list.items, options, console.progress(), context.stop);
    if (!summary) {
        console.error(summary.error());
        return catalogueExitStatus(summary.error());
    }
    for (const auto& warning : summary->warnings) console.warning(warning);
    for (const auto& error : summary->failed) console.error(error);
    const std::size_t failures = list.failed.size() + summary->failed.size();
    console.result(fmt::format(
        "{} added, {} already there, {} unchanged since an earlier import, {} failed\n",
        summary->added.size(), summary->duplicates.size(), summary->skipped.size(), failures));
    if (summary->cancelled) {
        console.note("Interrupted: what was added is kept. Run the same command again to go on.");
        return ExitStatus::Interrupted;
    }
    if (summary->derivations > 0 && !summary->added.empty()) {
        console.note(fmt::format("{} known from earlier works: \"catalogue info\" lists {}.",
                                 summary->derivations == 1
                                     ? std::string("1 derivation is")
                                     : fmt::format("{} derivations are", summary->derivations),
                                 summary->derivations == 1 ? "it" : "them"));
    }
    return failures == 0 ? ExitStatus::Fine : ExitStatus::InputFailed;
}

}  // namespace tributary::cli
