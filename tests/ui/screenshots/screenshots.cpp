// Draws every page and dialog of the window in both themes, from the demo, into PNG files to look
// at:
//   screenshots FOLDER [WIDTHxHEIGHT[@SCALE][:LANGUAGE] ...]
// LANGUAGE: "de", or "rtl" for English in a mirrored window.
// Without sizes: 1280x800, 1920x1080, and 1280x800@2. Fails when something cannot be drawn.
#include <cstdio>
#include <filesystem>
#include <functional>

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFontDatabase>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QStyleFactory>
#include <QTabBar>

#include "tests/ui/fake_player.h"
#include "tests/ui/screenshots/prepare.h"
#include "ui/pages/catalogue_page.h"
#include "ui/pages/inbox_page.h"
#include "ui/pages/report_page.h"
#include "ui/text/language.h"
#include "ui/views/blind_panel.h"
#include "ui/views/error_panel.h"
#include "ui/views/submission_table.h"
#include "ui/window/import_wizard.h"
#include "ui/window/inbox_controller.h"
#include "ui/window/main_window.h"
#include "ui/window/page.h"
#include "ui/window/page_stack.h"
#include "ui/window/playback_controller.h"
#include "ui/window/quick_open.h"
#include "ui/window/review_session.h"
#include "ui/window/settings_dialog.h"

namespace {

using namespace tributary;
using namespace tributary::ui;

struct Wanted {
    QSize size;
    QString scale = QStringLiteral("1");
    QString language;
};

Wanted parse(const QString& whole) {
    const QString text = whole.section(QChar(':'), 0, 0);
    const QString size = text.section(QChar('@'), 0, 0);
    Wanted wanted;
    wanted.size = {size.section(QChar('x'), 0, 0).toInt(), size.section(QChar('x'), 1, 1).toInt()};
    if (text.contains(QChar('@'))) wanted.scale = text.section(QChar('@'), 1, 1);
    wanted.language = whole.section(QChar(':'), 1, 1);
    return wanted;
}

/// Draws into a folder under a prefix, and remembers whether all could be written.
class Album {
public:
    Album(MainWindow& window, const QDir& folder) : window_(window), folder_(folder) {}

    void setPrefix(const QString& prefix) { prefix_ = prefix; }
    void draw(const QString& name) {
        settle(window_);
        save(window_, name);
    }
    /// As it is in the midst of its work.
    void drawNow(const QString& name) {
        for (int i = 0; i < 12; ++i) QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        save(window_, name);
    }
    void page(const char* id) {
        window_.showPage(QString::fromLatin1(id));
        draw(QString::fromLatin1(id));
    }
    /// The page's other tabs, and its first again.
    void tabs(const char* id) {
        auto* bar = window_.pages().page(QString::fromLatin1(id))->findChild<QTabBar*>();
        for (int tab = 1; bar != nullptr && tab < bar->count(); ++tab) {
            bar->setCurrentIndex(tab);
            draw(QStringLiteral("%1-%2").arg(QString::fromLatin1(id)).arg(tab));
        }
        if (bar != nullptr) bar->setCurrentIndex(0);
    }
    /// The dialog that `open` opens.
    void dialog(const QString& name, const std::function<void()>& open) {
        open();
        settle(window_);
        for (QDialog* dialog : window_.findChildren<QDialog*>()) {
            if (!dialog->isVisible()) continue;
            save(*dialog, name);
            dialog->close();
            dialog->deleteLater();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    [[nodiscard]] bool isFine() const { return fine_; }

private:
    void save(QWidget& widget, const QString& name) {
        const QString file = folder_.filePath(prefix_ + name + QStringLiteral(".png"));
        if (widget.grab().save(file)) return;
        std::fprintf(stderr, "screenshots: %s cannot be written\n", qPrintable(file));
        fine_ = false;
    }

    MainWindow& window_;
    QDir folder_;
    QString prefix_;
    bool fine_ = true;
};

void drawPages(MainWindow& window, Album& album) {
    window.inboxPage().table().select(window.inbox().model().all().back().id);
    album.page("analyse");
    const char* tabs[] = {"report", "report-evidence", "report-splits", "report-calculator",
                          "report-method"};
    window.showPage(QStringLiteral("report"));
    for (int tab = 0; tab < 5; ++tab) {
        window.reportPage().showTab(tab);
        album.draw(QString::fromLatin1(tabs[tab]));
    }
    window.reportPage().showTab(0);
    album.page("compare");
    auto& catalogue = *window.findChild<CataloguePage*>();
    catalogue.showTab(CataloguePage::DuplicatesTab);
    window.showPage(QStringLiteral("catalogue"));
    album.draw(QStringLiteral("catalogue-duplicates"));
    catalogue.showTab(CataloguePage::HealthTab);
    album.draw(QStringLiteral("catalogue-health"));
    catalogue.showTab(CataloguePage::TracksTab);
    album.page("catalogue");
    for (const char* id : {"rights", "ledger", "payouts", "jobs"}) {
        album.page(id);
        album.tabs(id);
    }
}

/// States that pass: work on its way, marks, a report that names nobody, the blind test.
void drawStates(MainWindow& window, Album& album, const DemoSummary& demo) {
    InboxController& inbox = window.inbox();
    std::vector<SubmissionId> done;
    for (const Submission& each : inbox.model().all()) {
        if (each.status == SubmissionStatus::Failed) window.inboxPage().table().select(each.id);
        if (each.status == SubmissionStatus::Done && done.size() < 3) done.push_back(each.id);
    }
    window.showPage(QStringLiteral("analyse"));
    album.draw(QStringLiteral("analyse-failed"));
    inbox.retry(done);
    album.drawNow(QStringLiteral("analyse-running"));
    window.showPage(QStringLiteral("jobs"));
    album.drawNow(QStringLiteral("jobs-running"));
    settle(window);
    window.openPaths({demo.control});
    album.draw(QStringLiteral("report-none"));
    window.openPaths({demo.aiTrack});
    settle(window);
    window.showPage(QStringLiteral("report"));
    window.workspace().review().setExaminer(QStringLiteral("A. Ear"));
    window.workspace().review().mark(1, 1, Verdict::Confirmed, {});
    window.workspace().review().mark(2, 1, Verdict::Rejected,
                                     QStringLiteral("a stock progression"));
    album.draw(QStringLiteral("report-marked"));
    window.reportPage().showTab(ReportPage::EvidenceTab);
    album.draw(QStringLiteral("report-evidence-marked"));
    window.reportPage().showTab(ReportPage::InfluencesTab);
    window.workspace().review().mark(1, 1, Verdict::None, {});
    window.workspace().review().mark(2, 1, Verdict::None, {});
    settle(window);
    window.showPage(QStringLiteral("compare"));
    for (auto* button : window.findChild<BlindPanel*>()->findChildren<QPushButton*>()) {
        if (button->isEnabled()) button->click();
    }
    album.draw(QStringLiteral("compare-blind"));
    window.findChild<BlindPanel*>()->stop();
    auto* playback = window.findChild<PlaybackController*>();
    if (playback->state().playing) playback->togglePlay();
}

void drawOverlays(MainWindow& window, Album& album, const std::filesystem::path& demo) {
    window.showPage(QStringLiteral("report"));
    window.showPalette();
    album.draw(QStringLiteral("palette"));
    window.showSearch();
    window.findChild<QuickOpen*>()->field().setText(QStringLiteral("la"));
    album.draw(QStringLiteral("search"));
    window.findChild<QuickOpen*>()->hide();
    window.errorPanel().showError(
        {ErrorCode::AudioUnsupported,
         "This file is not audio that can be read here. Nothing was changed. Convert it to WAV or "
         "FLAC, for instance with ffmpeg, and drop it again.",
         "notes.m4a"});
    album.draw(QStringLiteral("error"));
    window.errorPanel().hide();
    for (int section = 0; section < 4; ++section) {
        album.dialog(QStringLiteral("settings-%1").arg(section), [&] {
            window.showSettings();
            for (auto* dialog : window.findChildren<SettingsDialog*>())
                dialog->showSection(section);
        });
    }
    album.dialog(QStringLiteral("about"), [&] { window.showAbout(); });
    album.dialog(QStringLiteral("shortcuts"), [&] { window.showShortcuts(); });
    album.dialog(QStringLiteral("export"), [&] { window.askExport(); });
    album.dialog(QStringLiteral("import"),
                 [&] { window.workspace().importCsv(demo / "tracks.csv"); });
    album.dialog(QStringLiteral("import-preview"), [&] {
        window.workspace().importCsv(demo / "tracks.csv");
        settle(window);
        for (auto* wizard : window.findChildren<ImportWizard*>()) wizard->next();
    });
}

int drawAll(const QString& folderName, const QString& wantedText) {
    const QDir folder(folderName);
    const Wanted wanted = parse(wantedText);
    const std::filesystem::path place = folder.absolutePath().toStdString();
    // Keys and notes of the demo's ledger, not a person's.
    qputenv("XDG_DATA_HOME", (place / "data").string().c_str());
    // The music is kept from run to run, what was done with it is not.
    std::error_code ignored;
    std::filesystem::remove_all(place / "data", ignored);
    for (const auto& entry : std::filesystem::directory_iterator(place / "demo", ignored)) {
        if (entry.path().filename().string().starts_with("demo.")) {
            std::filesystem::remove_all(entry.path(), ignored);
        }
    }
    const auto demo = writeDemo(place / "demo", {}, {});
    if (!demo) {
        std::fprintf(stderr, "screenshots: %s\n", describe(demo.error()).c_str());
        return 1;
    }
    test::FakePlayer player;
    player.hasDevice = true;
    MainWindow window(player, {{}, place / "demo"});
    window.resize(wanted.size);
    window.show();
    Album album(window, folder);
    const auto inEachTheme = [&](const std::function<void()>& scenes) {
        for (const ThemeChoice theme : {ThemeChoice::Dark, ThemeChoice::Light}) {
            window.setThemeChoice(theme);
            const char* name = theme == ThemeChoice::Dark ? "-dark-" : "-light-";
            album.setPrefix(wantedText + QString::fromLatin1(name));
            scenes();
        }
    };
    inEachTheme([&] {
        window.showPage(QStringLiteral("analyse"));
        album.draw(QStringLiteral("welcome"));
        for (const char* id : {"compare", "catalogue", "rights", "ledger", "payouts", "jobs"}) {
            window.showPage(QString::fromLatin1(id));
            album.draw(QStringLiteral("empty-") + QString::fromLatin1(id));
        }
    });
    if (!prepare(window, *demo, place)) return 1;
    inEachTheme([&] {
        drawPages(window, album);
        drawOverlays(window, album, place / "demo");
    });
    // After all else: what they do to the inbox stays.
    inEachTheme([&] { drawStates(window, album, *demo); });
    return album.isFine() ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::fprintf(stderr, "usage: screenshots FOLDER [WIDTHxHEIGHT[@SCALE][:LANGUAGE] ...]\n");
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
        const QString language = parse(wanted).language;
        if (language == QStringLiteral("rtl")) {
            QApplication::setLayoutDirection(Qt::RightToLeft);
        } else if (!language.isEmpty()) {
            useLanguage(language);
        }
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
