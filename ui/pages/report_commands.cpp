// What the keyboard and the palette can do on the report page.
#include "ui/pages/report_page.h"
#include "ui/views/lanes_view.h"
#include "ui/views/timeline_panel.h"
#include "ui/window/actions.h"
#include "ui/window/commands.h"

namespace tributary::ui {

void ReportPage::addCommands(Actions& actions) {
    struct Step {
        const char* id;
        QString text;
        Qt::Key key;
        void (ReportSelection::*move)(int);
        int by;
    };
    const Step steps[] = {
        {"report.previousInfluence", tr("Previous influence"), Qt::Key_Up,
         &ReportSelection::stepRow, -1},
        {"report.nextInfluence", tr("Next influence"), Qt::Key_Down, &ReportSelection::stepRow, 1},
        {"report.previousPassage", tr("Previous passage"), Qt::Key_Comma,
         &ReportSelection::stepPassage, -1},
        {"report.nextPassage", tr("Next passage"), Qt::Key_Period, &ReportSelection::stepPassage,
         1},
    };
    for (const Step& step : steps) {
        actions.add({.id = QString::fromLatin1(step.id),
                     .text = step.text,
                     .group = reportGroup(),
                     .keys = step.key,
                     .run = [this, step] { (selection_->*step.move)(step.by); },
                     .page = QStringLiteral("report"),
                     .listed = false});
    }
}

void ReportPage::pointAtLanes() {
    timeline_->lanes().pulse();
}

}  // namespace tributary::ui
