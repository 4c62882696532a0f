#pragma once

#include <functional>
#include <stop_token>

#include <CLI/App.hpp>

#include "app/cli/console.h"
#include "app/services/exit_status.h"

namespace tributary::cli {

/// What a command works with.
struct Context {
    Console& console;
    std::stop_token stop;
};

/// A command once its arguments are read.
using Action = std::function<ExitStatus(Context&)>;

/// Each adds its command to `parent`; when it is the one on the command line, `chosen` becomes its
/// action.
void addCatalogueCreate(CLI::App& parent, Action& chosen);
void addCatalogueImport(CLI::App& parent, Action& chosen);
void addCatalogueAdd(CLI::App& parent, Action& chosen);
void addCatalogueList(CLI::App& parent, Action& chosen);
void addCatalogueInfo(CLI::App& parent, Action& chosen);
void addCatalogueRemove(CLI::App& parent, Action& chosen);
void addCatalogueEdit(CLI::App& parent, Action& chosen);
void addCatalogueRelink(CLI::App& parent, Action& chosen);
void addCatalogueDuplicates(CLI::App& parent, Action& chosen);
void addCatalogueBackup(CLI::App& parent, Action& chosen);
void addCatalogueVerify(CLI::App& parent, Action& chosen);
void addCatalogueReindex(CLI::App& parent, Action& chosen);
void addCatalogueStyles(CLI::App& parent, Action& chosen);
void addCatalogueDerive(CLI::App& parent, Action& chosen);
void addCatalogueFacet(CLI::App& parent, Action& chosen);
void addAnalyse(CLI::App& parent, Action& chosen);
void addCompare(CLI::App& parent, Action& chosen);
void addExplain(CLI::App& parent, Action& chosen);
void addReportMark(CLI::App& parent, Action& chosen);
void addReportDeclare(CLI::App& parent, Action& chosen);
void addReportHistory(CLI::App& parent, Action& chosen);
void addExport(CLI::App& parent, Action& chosen);
void addReproduce(CLI::App& parent, Action& chosen);
void addSignature(CLI::App& parent, Action& chosen);
void addLedgerVerify(CLI::App& parent, Action& chosen);
void addLedgerShow(CLI::App& parent, Action& chosen);
void addLedgerProve(CLI::App& parent, Action& chosen);
void addLedgerExport(CLI::App& parent, Action& chosen);
void addLedgerRecover(CLI::App& parent, Action& chosen);
void addLedgerRotate(CLI::App& parent, Action& chosen);
void addRights(CLI::App& parent, Action& chosen);
void addRoyalty(CLI::App& parent, Action& chosen);
void addUsage(CLI::App& parent, Action& chosen);
void addPayout(CLI::App& parent, Action& chosen);
void addStatement(CLI::App& parent, Action& chosen);
void addProvenance(CLI::App& parent, Action& chosen);
void addLicence(CLI::App& parent, Action& chosen);
void addCertificate(CLI::App& parent, Action& chosen);
void addDemo(CLI::App& parent, Action& chosen);

}  // namespace tributary::cli
