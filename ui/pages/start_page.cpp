#include "ui/pages/start_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/theme/icons.h"
#include "ui/views/parts.h"

namespace tributary::ui {

namespace {

constexpr int kColumnWidth = 860;

QLabel* label(QWidget* parent, const QString& text, const char* role) {
    QLabel* made = wrappedLabel(text, role, parent);
    made->setAttribute(Qt::WA_TransparentForMouseEvents);
    return made;
}

}  // namespace

StartPage::StartPage(const Theme& theme, QWidget* parent)
    : Page(parent), recent_(new QWidget(this)), recentLayout_(new QVBoxLayout(recent_)) {
    setObjectName(QStringLiteral("page"));
    auto* column = new QWidget(this);
    column->setMaximumWidth(kColumnWidth);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(label(column, tr("Where does this music come from?"), "hero"));
    layout->addWidget(label(column,
                            tr("Tributary compares a track with a catalogue of yours and shows "
                               "which passages it shares, with whom, how strongly and how surely. "
                               "Everything stays on this computer."),
                            "muted"));
    layout->addSpacing(16);
    auto* demo = addCard(QStringLiteral("demo"), tr("Try the demo"),
                         tr("A small catalogue of our own music and a track that borrows from it. "
                            "Ready in about a minute."));
    auto* analyse = addCard(QStringLiteral("analyse"), tr("Analyse a file"),
                            tr("Choose a track, or drop it on this window: WAV, AIFF, FLAC, Ogg, "
                               "Opus or MP3."));
    auto* open = addCard(QStringLiteral("catalogue"), tr("Open a catalogue"),
                         tr("A *.tributary file with the music to compare with."));
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    for (const Card& card : cards_) row->addWidget(card.button, 1);
    layout->addLayout(row);
    layout->addSpacing(4);
    auto* create = new QPushButton(tr("Create a new, empty catalogue …"), column);
    create->setProperty("role", "text");
    layout->addWidget(create, 0, Qt::AlignLeft);
    recentLayout_->setContentsMargins(0, 12, 0, 0);
    recentLayout_->setSpacing(0);
    layout->addWidget(recent_);

    auto* centre = new QHBoxLayout;
    centre->addStretch(1);
    centre->addWidget(column, 100);
    centre->addStretch(1);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(32, 24, 32, 24);
    page->addStretch(2);
    page->addLayout(centre);
    page->addStretch(3);
    connect(demo, &QPushButton::clicked, this, &StartPage::demoRequested);
    connect(analyse, &QPushButton::clicked, this, &StartPage::analyseRequested);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(create, &QPushButton::clicked, this, &StartPage::createRequested);
    setTheme(theme);
    setRecent({});
}

QPushButton* StartPage::addCard(const QString& icon, const QString& title, const QString& text) {
    auto* button = new QPushButton(this);
    button->setProperty("role", "card");
    button->setAccessibleName(title);
    button->setAccessibleDescription(text);
    auto* picture = label(button, {}, "");
    picture->setFixedSize(28, 28);
    auto* layout = new QVBoxLayout(button);
    layout->setContentsMargins(18, 18, 18, 16);
    layout->setSpacing(6);
    layout->addWidget(picture);
    layout->addSpacing(4);
    layout->addWidget(label(button, title, "heading"));
    layout->addWidget(label(button, text, "muted"), 1, Qt::AlignTop);
    cards_.push_back({button, picture, icon});
    return button;
}

void StartPage::setTheme(const Theme& theme) {
    for (const Card& card : cards_) {
        card.icon->setPixmap(iconPixmap(card.iconName, theme.accent, 28, devicePixelRatioF()));
    }
}

void StartPage::setRecent(const QStringList& catalogues) {
    while (QLayoutItem* item = recentLayout_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    recent_->setVisible(!catalogues.isEmpty());
    if (catalogues.isEmpty()) return;
    recentLayout_->addWidget(label(recent_, tr("Recent catalogues"), "small"));
    for (const QString& file : catalogues) {
        auto* link = new QPushButton(recent_);
        link->setProperty("role", "text");
        link->setText(link->fontMetrics().elidedText(file, Qt::ElideMiddle, kColumnWidth - 160));
        link->setToolTip(file);
        connect(link, &QPushButton::clicked, this, [this, file] { Q_EMIT recentRequested(file); });
        recentLayout_->addWidget(link, 0, Qt::AlignLeft);
    }
}

}  // namespace tributary::ui
