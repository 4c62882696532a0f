#include "tests/ui/screenshots/prepare.h"

#include <cstdio>
#include <fstream>
#include <tuple>

#include <QCoreApplication>

#include "core/settlement/accept.h"
#include "core/settlement/split_sheets.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/payouts_page.h"
#include "ui/views/error_panel.h"
#include "ui/window/inbox_controller.h"
#include "ui/window/ledger_tasks.h"
#include "ui/window/main_window.h"
#include "ui/window/page_stack.h"

namespace tributary::ui {

namespace {

constexpr std::size_t kSent = 9;
constexpr const char* kReleaseIsrc = "QZTRB2600001";

/// What a shop would report of the release and of some tracks of the catalogue.
void writeUsage(const std::filesystem::path& file) {
    std::ofstream out(file);
    out << "line_id,period,track,service,territory,usage_type,units,revenue,currency\n";
    out << "s1,2026-10," << kReleaseIsrc << ",Streamline,DE,stream,184200,736.80,EUR\n";
    out << "s2,2026-10," << kReleaseIsrc << ",Streamline,FR,stream,96100,365.18,EUR\n";
    out << "s3,2026-10,QZXXX2600009,Streamline,DE,stream,1200,4.80,EUR\n";
}

bool fillBooks(MainWindow& window, const DemoSummary& demo) {
    const UtcInstant now = SystemClock().now();
    auto catalogue = Catalogue::open(demo.catalogue, OpenMode::ReadWrite);
    if (!catalogue) return false;
    const auto accepted =
        acceptReport(*catalogue, *window.workspace().report()->report, kReleaseIsrc, now);
    if (!accepted) {
        std::fprintf(stderr, "screenshots: %s\n", describe(accepted.error()).c_str());
        return false;
    }
    const std::string sheet = std::string("track,side,holder,share,paypal\n") + kReleaseIsrc +
                              ",master,Night Desk Records,60,desk@example.org\n" + kReleaseIsrc +
                              ",master,M. Oduya,40,oduya@example.org\n" + kReleaseIsrc +
                              ",composition,M. Oduya,100,\n";
    // What derives from what, over two generations, for the graph.
    for (const auto& [derived, source, basis] :
         {std::tuple{17, 3, "remix"}, {6, 3, "sample"}, {22, 6, "cover"}, {11, 7, "sample"}}) {
        const auto stored = storeDeclaration(*catalogue, {.derived = {derived},
                                                          .source = {source},
                                                          .basis = basis,
                                                          .masterPpb = 150'000'000,
                                                          .compositionPpb = 250'000'000,
                                                          .evidence = "agreed by letter",
                                                          .recordedAt = now});
        if (!stored) std::fprintf(stderr, "screenshots: %s\n", describe(stored.error()).c_str());
    }
    const auto imported = importSplitSheet(*catalogue, sheet, now);
    if (!imported) std::fprintf(stderr, "screenshots: %s\n", describe(imported.error()).c_str());
    return imported.has_value();
}

void fillInbox(MainWindow& window) {
    InboxController& inbox = window.inbox();
    const char* senders[] = {"Kelp Records", "Harbour House", "M. Oduya", "J. Lindqvist"};
    const auto all = inbox.model().all();
    for (std::size_t i = 0; i < all.size(); ++i) {
        inbox.setSubmitter({all[i].id}, QString::fromLatin1(senders[i % 4]));
        if (i % 4 != 1) inbox.rate({all[i].id}, 1 + static_cast<int>(i * 7) % 5);
        if (i % 3 == 0) inbox.decide({all[i].id}, Decision::Accepted);
        if (i % 5 == 1) inbox.decide({all[i].id}, Decision::Rejected);
    }
}

}  // namespace

void settle(MainWindow& window) {
    do {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    } while (window.workspace().jobs().activeCount() > 0 || window.inbox().openCount() > 0);
    window.inbox().drain();
    for (int i = 0; i < 20; ++i) QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
}

bool prepare(MainWindow& window, const DemoSummary& demo, const std::filesystem::path& folder) {
    window.workspace().openCatalogue(demo.catalogue);
    settle(window);
    std::vector<std::filesystem::path> sent{demo.control};
    std::filesystem::path source;
    for (const auto& entry : std::filesystem::directory_iterator(folder / "demo" / "tracks")) {
        if (entry.path().string().find("harbour") != std::string::npos) source = entry.path();
        if (sent.size() < kSent) sent.push_back(entry.path());
    }
    const std::filesystem::path broken = folder / "unfinished-mix.wav";
    std::ofstream(broken) << "RIFF, and then nothing";
    sent.push_back(broken);
    window.openPaths(sent);
    settle(window);
    window.openPaths({demo.aiTrack});
    settle(window);
    if (window.workspace().report() == nullptr) return false;
    fillInbox(window);
    if (!fillBooks(window, demo)) return false;
    window.workspace().reopenCatalogue();
    settle(window);
    window.showPage(QStringLiteral("payouts"));
    settle(window);
    auto* payouts = window.findChild<PayoutsPage*>();
    writeUsage(folder / "usage.csv");
    payouts->importUsageFile(QString::fromStdString((folder / "usage.csv").string()));
    settle(window);
    payouts->approve();
    settle(window);
    window.findChild<ComparePage*>()->setSides(demo.aiTrack, source);
    settle(window);
    window.findChild<NoticePanel*>()->hide();
    window.showPage(QStringLiteral("report"));
    settle(window);
    return true;
}

}  // namespace tributary::ui
