#include <cstdio>

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QSettings>
#include <QStandardPaths>
#include <QStyleFactory>
#include <QTimer>

#include "app/gui/arguments.h"
#include "app/gui/juce_bridge.h"
#include "app/gui/single_instance.h"
#include "core/playback/juce_player.h"
#include "ui/pages/report_page.h"
#include "ui/text/language.h"
#include "ui/window/main_window.h"

namespace {

using tributary::Arguments;

constexpr int kUsage = 2;

bool hasDisplay() {
#if defined(Q_OS_LINUX)
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(name)) return true;
    }
    return false;
#else
    return true;
#endif
}

void chooseFont() {
    QFont font = QApplication::font();
    const QStringList families = QFontDatabase::families();
    if (families.contains(QStringLiteral("Inter"))) font.setFamily(QStringLiteral("Inter"));
    font.setPixelSize(13);
    QApplication::setFont(font);
}

/// Waits until no job runs, then saves a picture of the window and quits.
void takeScreenshot(tributary::ui::MainWindow& window, const Arguments& arguments) {
    auto* timer = new QTimer(&window);
    auto* idle = new int(0);
    QObject::connect(timer, &QObject::destroyed, [idle] { delete idle; });
    QObject::connect(timer, &QTimer::timeout, &window, [&window, arguments, idle] {
        *idle = window.workspace().jobs().activeCount() > 0 ? 0 : *idle + 1;
        if (*idle < 3) return;
        const QStringList tabs{QStringLiteral("influences"), QStringLiteral("evidence"),
                               QStringLiteral("splits"), QStringLiteral("calculator"),
                               QStringLiteral("method")};
        window.showPage(arguments.page);
        if (tabs.contains(arguments.page)) {
            window.reportPage().showTab(int(tabs.indexOf(arguments.page)));
        }
        QCoreApplication::sendPostedEvents();
        const bool saved = window.grab().save(arguments.screenshot);
        if (!saved) std::fprintf(stderr, "tributary: the picture could not be written\n");
        QCoreApplication::exit(saved ? 0 : 1);
    });
    timer->start(200);
}

/// Where the window's settings are kept; a window that only has its picture taken keeps none.
QString settingsFileFor(const Arguments& arguments) {
    if (!arguments.settings.isEmpty() || !arguments.screenshot.isEmpty()) return arguments.settings;
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation))
        .filePath(QStringLiteral("window.ini"));
}

void start(tributary::ui::MainWindow& window, const Arguments& arguments) {
    if (arguments.theme == "dark") window.setThemeChoice(tributary::ui::ThemeChoice::Dark);
    if (arguments.theme == "light") window.setThemeChoice(tributary::ui::ThemeChoice::Light);
    if (arguments.demo) {
        window.tryDemo();
    } else if (!arguments.files.empty()) {
        window.openPaths(arguments.files);
    } else if (arguments.screenshot.isEmpty() || !arguments.settings.isEmpty()) {
        window.restoreSession();
    }
    if (!arguments.screenshot.isEmpty()) takeScreenshot(window, arguments);
}

/// As it was asked for on the command line, else as it was chosen before.
QString languageFor(const Arguments& arguments, const QString& settingsFile) {
    if (!arguments.language.isEmpty() || settingsFile.isEmpty()) return arguments.language;
    return tributary::ui::languageChoice(QSettings(settingsFile, QSettings::IniFormat));
}

}  // namespace

int main(int argc, char** argv) {
    QStringList list;
    for (int i = 1; i < argc; ++i) list << QString::fromLocal8Bit(argv[i]);
    const Arguments arguments = tributary::parseArguments(list);
    if (!arguments.problem.isEmpty()) {
        std::fprintf(stderr, "tributary: %s; see tributary --help\n",
                     qPrintable(arguments.problem));
        return kUsage;
    }
    if (arguments.help || arguments.version) {
        std::fputs(arguments.help ? qPrintable(tributary::helpText())
                                  : "tributary " TRIBUTARY_VERSION "\n",
                   stdout);
        return 0;
    }
    if (!hasDisplay()) {
        std::fprintf(stderr,
                     "tributary: there is no display to open a window on. Start it from a "
                     "desktop, or use tributary-cli, which needs none.\n");
        return kUsage;
    }
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("tributary"));
    QApplication::setApplicationDisplayName(QStringLiteral("Tributary"));
    QApplication::setApplicationVersion(QStringLiteral(TRIBUTARY_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("tributary"));
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    chooseFont();
    const QString settingsFile = settingsFileFor(arguments);
    tributary::ui::useLanguage(languageFor(arguments, settingsFile));
    tributary::SingleInstance instance(tributary::instanceName(settingsFile));
    if (arguments.screenshot.isEmpty()) {
        if (instance.handOver(arguments.files)) return 0;
        instance.listen();
    }
    const tributary::JuceBridge bridge;
    tributary::PlayerOptions output;
    if (!arguments.screenshot.isEmpty())
        output.output = tributary::PlayerOptions::Output::PacedNull;
    const auto player = tributary::makeJucePlayer(output);
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    tributary::ui::WindowOptions options;
    options.settingsFile = settingsFile;
    options.demoFolder = data.filePath(QStringLiteral("demo")).toStdString();
    if (!options.settingsFile.isEmpty()) {
        const QFileInfo settings(options.settingsFile);
        options.inboxFile =
            settings.absoluteDir().filePath(QStringLiteral("inbox.sqlite")).toStdString();
    }
    tributary::ui::MainWindow window(*player, options);
    if (!arguments.screenshot.isEmpty()) window.resize(arguments.size);
    window.show();
    QObject::connect(&instance, &tributary::SingleInstance::asked, &window,
                     [&window](const std::vector<std::filesystem::path>& files) {
                         window.bringUp();
                         if (!files.empty()) window.openPaths(files);
                     });
    start(window, arguments);
    return QApplication::exec();
}
