// Draws every page of the window in both themes, from the demo, into PNG files to look at:
//   screenshots FOLDER [WIDTHxHEIGHT[@SCALE] ...]
// Without sizes: 1280x800, 1920x1080, and 1280x800@2. Fails when a page cannot be drawn.
#include <cstdio>
#include <filesystem>

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QProcess>
#include <QStyleFactory>

#include "core/demo/demo.h"
#include "tests/ui/fake_player.h"
#include "ui/pages/report_page.h"
#include "ui/window/inbox_controller.h"
#include "ui/window/main_window.h"
#include "ui/window/page_stack.h"

namespace {

using namespace tributary;
using namespace tributary::ui;

constexpr std::size_t kSent = 6;

struct Wanted {
    QSize size;
    QString scale = QStringLiteral("1");
};

Wanted parse(const QString& text) {
    const QString size = text.section(QChar('@'), 0, 0);
    Wanted wanted;
    wanted.size = {size.section(QChar('x'), 0, 0).toInt(), size.section(QChar('x'), 1, 1).toInt()};
    if (text.contains(QChar('@'))) wanted.scale = text.section(QChar('@'), 1, 1);
    return wanted;
}

void settle(MainWindow& window) {
    do {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    } while (window.workspace().jobs().activeCount() > 0 || window.inbox().openCount() > 0);
    window.inbox().drain();
    for (int i = 0; i < 20; ++i) QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
}

/// Opens the demo and analyses what a person would send in: the track that borrows, and others.
bool prepare(MainWindow& window, const std::filesystem::path& folder) {
    const auto demo = writeDemo(folder, {}, {});
    if (!demo) {
        std::fprintf(stderr, "screenshots: %s\n", describe(demo.error()).c_str());
        return false;
    }
    window.workspace().openCatalogue(demo->catalogue);
    settle(window);
    std::vector<std::filesystem::path> sent{demo->control};
    for (const auto& entry : std::filesystem::directory_iterator(folder / "tracks")) {
        if (sent.size() < kSent) sent.push_back(entry.path());
    }
    window.openPaths(sent);
    settle(window);
    window.openPaths({demo->aiTrack});
    settle(window);
    const auto& all = window.inbox().model().all();
    for (std::size_t i = 0; i < all.size(); i += 3) {
        window.inbox().rate({all[i].id}, 1 + static_cast<int>(i) % 5);
        if (i % 2 == 0) window.inbox().decide({all[i].id}, Decision::Accepted);
    }
    window.inbox().open(all.back().id);
    settle(window);
    return window.workspace().report() != nullptr;
}

bool draw(MainWindow& window, const QDir& folder, const QString& name) {
    settle(window);
    const QString file = folder.filePath(name + QStringLiteral(".png"));
    const bool saved = window.grab().save(file);
    if (!saved) std::fprintf(stderr, "screenshots: %s cannot be written\n", qPrintable(file));
    return saved;
}

int drawAll(const QString& folderName, const QString& wantedText) {
    const QDir folder(folderName);
    const Wanted wanted = parse(wantedText);
    test::FakePlayer player;
    MainWindow window(player, {{}, (folder.filePath(QStringLiteral("demo"))).toStdString()});
    window.resize(wanted.size);
    window.show();
    bool fine = draw(window, folder, wantedText + QStringLiteral("-welcome"));
    fine = fine && prepare(window, folder.filePath(QStringLiteral("demo")).toStdString());
    for (const ThemeChoice theme : {ThemeChoice::Dark, ThemeChoice::Light}) {
        window.setThemeChoice(theme);
        const QString prefix =
            wantedText +
            (theme == ThemeChoice::Dark ? QStringLiteral("-dark-") : QStringLiteral("-light-"));
        for (const PageInfo& info : window.pages().infos()) {
            if (!fine) break;
            window.showPage(info.id);
            fine = draw(window, folder, prefix + info.id);
        }
        window.showPalette();
        fine = fine && draw(window, folder, prefix + QStringLiteral("palette"));
    }
    return fine ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::fprintf(stderr, "usage: screenshots FOLDER [WIDTHxHEIGHT[@SCALE] ...]\n");
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    QDir().mkpath(folder);
    if (argc == 3) {
        // Qt reads the scale once, when the application begins.
        const QString wanted = QString::fromLocal8Bit(argv[2]);
        qputenv("QT_SCALE_FACTOR", parse(wanted).scale.toLatin1());
        if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
            qputenv("QT_QPA_PLATFORM", "offscreen");
        }
        QApplication app(argc, argv);
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
        QFont font = QApplication::font();
        if (QFontDatabase::families().contains(QStringLiteral("Inter"))) {
            font.setFamily(QStringLiteral("Inter"));
        }
        font.setPixelSize(13);
        QApplication::setFont(font);
        return drawAll(folder, wanted);
    }
    QStringList sizes{QStringLiteral("1280x800"), QStringLiteral("1920x1080"),
                      QStringLiteral("1280x800@2")};
    if (argc > 3) {
        sizes.clear();
        for (int i = 2; i < argc; ++i) sizes << QString::fromLocal8Bit(argv[i]);
    }
    for (const QString& size : sizes) {
        if (QProcess::execute(QString::fromLocal8Bit(argv[0]), {folder, size}) != 0) return 1;
    }
    return 0;
}
