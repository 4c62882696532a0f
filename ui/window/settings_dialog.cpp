#include "ui/window/settings_dialog.h"

#include <algorithm>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/text/language.h"
#include "ui/views/parts.h"
#include "ui/window/actions.h"
#include "ui/window/inbox_controller.h"
#include "ui/window/main_window.h"
#include "ui/window/recent_files.h"
#include "ui/window/shortcut_settings.h"

namespace tributary::ui {

namespace {

constexpr QSize kSize{760, 560};
constexpr int kSectionsWidth = 168;

/// A page of the dialog with its title; what follows is added below.
QVBoxLayout* makePage(QWidget* page, const QString& title) {
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(wrappedLabel(title, "title", page));
    layout->addSpacing(8);
    return layout;
}

}  // namespace

SettingsDialog::SettingsDialog(MainWindow& window, const WindowContext& context)
    : QDialog(&window),
      window_(window),
      context_(context),
      sections_(new QListWidget(this)),
      pages_(new QStackedWidget(this)) {
    setWindowTitle(tr("Settings"));
    sections_->setObjectName(QStringLiteral("sections"));
    sections_->setFixedWidth(kSectionsWidth);
    sections_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    sections_->setAccessibleName(tr("Sections"));
    addSection(tr("Appearance"), makeAppearance());
    addSection(tr("Inbox"), makeInbox());
    auto* keys = new QWidget(this);
    makePage(keys, tr("Keyboard"))->addWidget(new ShortcutSettings(context_.actions, keys), 1);
    addSection(tr("Keyboard"), keys);
    addSection(tr("Privacy"), makePrivacy());
    connect(sections_, &QListWidget::currentRowChanged, pages_, &QStackedWidget::setCurrentIndex);
    sections_->setCurrentRow(0);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* upper = new QHBoxLayout;
    upper->setSpacing(24);
    upper->addWidget(sections_);
    upper->addWidget(pages_, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(16);
    layout->addLayout(upper, 1);
    layout->addWidget(buttons);
    resize(kSize);
}

void SettingsDialog::addSection(const QString& title, QWidget* page) {
    auto* item = new QListWidgetItem(title, sections_);
    item->setSizeHint({0, 32});
    pages_->addWidget(page);
}

void SettingsDialog::showSection(int section) {
    sections_->setCurrentRow(section);
}

QWidget* SettingsDialog::makeAppearance() {
    auto* page = new QWidget(this);
    QVBoxLayout* layout = makePage(page, tr("Appearance"));
    auto* theme = new QComboBox(page);
    theme->addItems({tr("As the system's"), tr("Dark"), tr("Light")});
    theme->setCurrentIndex(static_cast<int>(window_.themeChoice()));
    theme->setAccessibleName(tr("Theme"));
    connect(theme, &QComboBox::currentIndexChanged, this,
            [this](int index) { window_.setThemeChoice(static_cast<ThemeChoice>(index)); });
    layout->addWidget(wrappedLabel(tr("Theme"), "strong", page));
    layout->addWidget(theme, 0, Qt::AlignLeft);
    if (context_.settings != nullptr) addLanguage(*page, *layout);
    layout->addStretch(1);
    return page;
}

void SettingsDialog::addLanguage(QWidget& page, QVBoxLayout& layout) {
    auto* language = new QComboBox(&page);
    language->setAccessibleName(tr("Language"));
    language->addItem(tr("As the system's"), QString());
    for (const auto& [code, name] : languages()) language->addItem(name, code);
    language->setCurrentIndex(std::max(0, language->findData(languageChoice(*context_.settings))));
    auto* note =
        wrappedLabel(tr("The window speaks it when Tributary is started again."), "muted", &page);
    note->hide();
    connect(language, &QComboBox::currentIndexChanged, this, [this, language, note] {
        setLanguageChoice(*context_.settings, language->currentData().toString());
        note->show();
    });
    layout.addSpacing(8);
    layout.addWidget(wrappedLabel(tr("Language"), "strong", &page));
    layout.addWidget(language, 0, Qt::AlignLeft);
    layout.addWidget(note);
}

QWidget* SettingsDialog::makeInbox() {
    auto* page = new QWidget(this);
    QVBoxLayout* layout = makePage(page, tr("Inbox"));
    auto* state = wrappedLabel({}, "muted", page);
    auto* change = new QPushButton(page);
    const auto refresh = [this, state, change] {
        const QString folder = context_.inbox.watched();
        state->setText(
            folder.isEmpty()
                ? tr("No folder is watched. Audio that comes into a watched folder is "
                     "put into the inbox by itself.")
                : tr("Audio that comes into %1 is put into the inbox by itself.").arg(folder));
        change->setText(folder.isEmpty() ? tr("Watch a folder …") : tr("Stop watching"));
    };
    connect(change, &QPushButton::clicked, this,
            [this] { context_.actions.trigger(QStringLiteral("inbox.watch")); });
    connect(&context_.inbox, &InboxController::queueChanged, page, refresh);
    refresh();
    layout->addWidget(wrappedLabel(tr("Watch folder"), "strong", page));
    layout->addWidget(state);
    layout->addWidget(change, 0, Qt::AlignLeft);
    layout->addStretch(1);
    return page;
}

QWidget* SettingsDialog::makePrivacy() {
    auto* page = new QWidget(this);
    QVBoxLayout* layout = makePage(page, tr("Privacy"));
    layout->addWidget(wrappedLabel(
        tr("Everything stays on this computer. Tributary has no account, sends nothing and "
           "looks for nothing on the network. Your audio files are only read; what is "
           "learnt of them is kept in the catalogues and in the inbox."),
        "", page));
    layout->addSpacing(8);
    layout->addWidget(wrappedLabel(tr("Files opened before"), "strong", page));
    auto* forget = new QPushButton(tr("Forget them"), page);
    connect(forget, &QPushButton::clicked, &context_.recent, &RecentFiles::clear);
    layout->addWidget(forget, 0, Qt::AlignLeft);
    if (context_.settings != nullptr) {
        layout->addSpacing(8);
        layout->addWidget(wrappedLabel(tr("Where the settings are"), "strong", page));
        auto* file = wrappedLabel(context_.settings->fileName(), "muted", page);
        file->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(file);
    }
    layout->addStretch(1);
    return page;
}

}  // namespace tributary::ui
