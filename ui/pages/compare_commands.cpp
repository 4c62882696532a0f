// What the keyboard and the palette can do on the Compare page.
#include "ui/models/report_view.h"
#include "ui/pages/compare_page.h"
#include "ui/window/actions.h"
#include "ui/window/commands.h"
#include "ui/window/page_stack.h"
#include "ui/window/playback_controller.h"
#include "ui/window/workspace.h"

namespace tributary::ui {

void ComparePage::addCommands() {
    context_.actions.add({.id = QStringLiteral("report.compare"),
                          .text = tr("Compare this track with another"),
                          .group = reportGroup(),
                          .run =
                              [this] {
                                  setSides(context_.workspace.trackFile(), chosenSource());
                                  context_.pages.show(QStringLiteral("compare"));
                              },
                          .enabled = [this] { return !context_.workspace.trackFile().empty(); },
                          .icon = QStringLiteral("compare")});
    context_.actions.add({.id = QStringLiteral("compare.files"),
                          .text = tr("Compare two tracks"),
                          .group = viewGroup(),
                          .run = [this] { context_.pages.show(QStringLiteral("compare")); },
                          .icon = QStringLiteral("compare")});
}

/// Where the source that is chosen in the report lies; empty without one.
std::filesystem::path ComparePage::chosenSource() const {
    const CatalogueContent* catalogue = context_.workspace.catalogue();
    if (catalogue == nullptr) return {};
    for (const auto& track : *catalogue->tracks) {
        if (track.id.value == context_.playback.sourceId()) return track.file;
    }
    return {};
}

}  // namespace tributary::ui
