#include "app/cli/ledger_output.h"

#include "core/base/atomic_file.h"

namespace tributary::cli {

ExitStatus putOut(std::string_view document, const std::string& file, Context& context) {
    if (file.empty()) {
        context.console.result(document);
        return ExitStatus::Fine;
    }
    if (const auto written = writeFileAtomically(file, document); !written) {
        context.console.error(written.error());
        return exitStatus(written.error());
    }
    context.console.note("Wrote " + file + ".");
    return ExitStatus::Fine;
}

}  // namespace tributary::cli
