#include <functional>

#include <QDialog>

#include "tests/ui/accessible_names.h"
#include "tests/ui/window_fixture.h"
#include "ui/window/import_wizard.h"
#include "ui/window/settings_dialog.h"

namespace tributary::ui {
namespace {

class DialogsTest : public WindowTest {
protected:
    QDialog* shown() {
        for (QDialog* dialog : window_->findChildren<QDialog*>()) {
            if (dialog->isVisible()) return dialog;
        }
        return nullptr;
    }
    /// Everything in it has a name, Tab comes to all that takes it, and Esc closes it.
    void expectUsableByKeyboard(const char* name) {
        settle();
        QDialog* dialog = shown();
        ASSERT_NE(dialog, nullptr) << name;
        EXPECT_EQ(unnamedWithin(*dialog).join(QStringLiteral(" | ")).toStdString(), "") << name;
        expectTabComesToAll(*dialog, name);
        QTest::keyClick(dialog, Qt::Key_Escape);
        settle();
        EXPECT_EQ(shown(), nullptr) << name << " stays open";
        if (QDialog* left = shown()) left->close();
        settle();
    }

private:
    void expectTabComesToAll(QDialog& dialog, const char* name) {
        dialog.activateWindow();
        settle();
        QList<QWidget*> wanted;
        for (QWidget* widget : dialog.findChildren<QWidget*>()) {
            if (widget->isVisible() && widget->isEnabled() && widget->focusProxy() == nullptr &&
                (widget->focusPolicy() & Qt::TabFocus) != 0) {
                wanted << widget;
            }
        }
        ASSERT_FALSE(wanted.isEmpty()) << name;
        wanted.first()->setFocus();
        QList<QWidget*> visited;
        const int most = 3 * static_cast<int>(wanted.size()) + 3;
        for (int i = 0; i < most && QApplication::focusWidget() != nullptr; ++i) {
            visited << QApplication::focusWidget();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        int reached = 0;
        for (QWidget* widget : wanted) {
            if (visited.contains(widget)) ++reached;
            // Of buttons that exclude each other Tab comes to one, the arrows to the others.
            if (widget->inherits("QRadioButton") && !visited.contains(widget)) ++reached;
        }
        EXPECT_EQ(reached, wanted.size()) << name << ": Tab does not come to all";
        EXPECT_GT(visited.count(wanted.first()), 1) << name << ": Tab does not come round";
    }
};

TEST_F(DialogsTest, AreUsedByTheKeyboardAlone) {
    openEmptyCatalogue();
    openSampleReport();
    for (int section = 0; section < 4; ++section) {
        if (section == 2) continue;  // where keys are typed, Tab is one of them
        window_->showSettings();
        settle();
        auto* dialog = qobject_cast<SettingsDialog*>(shown());
        ASSERT_NE(dialog, nullptr);
        dialog->showSection(section);
        expectUsableByKeyboard("settings");
    }
    window_->showAbout();
    expectUsableByKeyboard("about");
    window_->showShortcuts();
    expectUsableByKeyboard("shortcuts");
    window_->askExport();
    expectUsableByKeyboard("export");
    test::writeBytes(folder_ / "list.csv", "file,title\nlost.wav,Lost\n");
    window_->workspace().importCsv(folder_ / "list.csv");
    expectUsableByKeyboard("import");
    window_->workspace().importCsv(folder_ / "list.csv");
    settle();
    auto* wizard = qobject_cast<ImportWizard*>(shown());
    ASSERT_NE(wizard, nullptr);
    wizard->next();
    expectUsableByKeyboard("preview of an import");
}

TEST_F(DialogsTest, AListThatCannotBeReadIsSaidAndAddsNothing) {
    const auto catalogue = openEmptyCatalogue();
    const std::pair<const char*, std::string> lists[] = {
        {"empty.csv", ""},
        {"open.csv", "file,title\nsong.wav,\"never closed\n"},
        {"noise.csv", std::string("\x89PNG\r\n\0\x01\x02\xff\xfe", 11)},
    };
    for (const auto& [name, content] : lists) {
        test::writeBytes(folder_ / name, content);
        window_->workspace().importCsv(folder_ / name);
        settle();
        EXPECT_EQ(shown(), nullptr) << name << " has no columns to choose";
        EXPECT_NE(shownError(), "") << name;
        window_->errorPanel().hide();
        if (QDialog* left = shown()) left->close();
        settle();
    }
    EXPECT_EQ(Catalogue::open(catalogue, OpenMode::ReadOnly)->tracks().value().size(), 0U);
}

TEST_F(DialogsTest, AListWithoutAFileColumnIsNotPreviewed) {
    openEmptyCatalogue();
    test::writeBytes(folder_ / "list.csv", "song,performer\nHarbour,Kelps\n");
    window_->workspace().importCsv(folder_ / "list.csv");
    settle();
    auto* wizard = qobject_cast<ImportWizard*>(shown());
    ASSERT_NE(wizard, nullptr);
    wizard->next();
    settle();
    EXPECT_FALSE(wizard->isPreviewing()) << "it was not said which column names the file";
    wizard->close();
}

}  // namespace
}  // namespace tributary::ui
