#include "ui/views/blind_panel.h"

#include <random>

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/text/format.h"

namespace tributary::ui {

BlindPanel::BlindPanel(QWidget* parent)
    : QFrame(parent),
      test_(std::random_device{}()),
      explanation_(new QLabel(this)),
      score_(new QLabel(this)),
      start_(new QPushButton(this)),
      hearA_(new QPushButton(tr("Hear A"), this)),
      hearB_(new QPushButton(tr("Hear B"), this)),
      hearX_(new QPushButton(tr("Hear X"), this)),
      isA_(new QPushButton(tr("X is A"), this)),
      isB_(new QPushButton(tr("X is B"), this)) {
    setProperty("panel", true);
    setAccessibleName(tr("Blind comparison"));
    auto* title = new QLabel(tr("Blind comparison"), this);
    title->setProperty("role", "strong");
    explanation_->setProperty("role", "muted");
    explanation_->setWordWrap(true);
    explanation_->setText(
        tr("X is A or B, drawn anew each time, equally loud and at the matched place. Which one is "
           "playing stays hidden until you have said it."));
    score_->setWordWrap(true);
    auto* grid = new QGridLayout;
    grid->setSpacing(8);
    int column = 0;
    for (QPushButton* button : {hearA_, hearX_, hearB_}) {
        button->setProperty("role", "tight");
        grid->addWidget(button, 0, column++);
    }
    for (QPushButton* button : {isA_, isB_}) button->setProperty("role", "tight");
    grid->addWidget(isA_, 1, 0);
    grid->addWidget(isB_, 1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(explanation_);
    layout->addLayout(grid);
    layout->addWidget(score_);
    layout->addWidget(start_);
    connect(start_, &QPushButton::clicked, this, &BlindPanel::toggle);
    connect(hearA_, &QPushButton::clicked, this, [this] { Q_EMIT hearRequested(Deck::A); });
    connect(hearB_, &QPushButton::clicked, this, [this] { Q_EMIT hearRequested(Deck::B); });
    connect(hearX_, &QPushButton::clicked, this, [this] { Q_EMIT hearRequested(test_.hidden()); });
    connect(isA_, &QPushButton::clicked, this, [this] { guess(Deck::A); });
    connect(isB_, &QPushButton::clicked, this, [this] { guess(Deck::B); });
    refresh();
}

void BlindPanel::setReady(bool ready) {
    ready_ = ready;
    if (!ready) stop();
    refresh();
}

void BlindPanel::stop() {
    if (running_) toggle();
}

void BlindPanel::toggle() {
    running_ = !running_;
    if (running_) test_.restart();
    refresh();
    Q_EMIT runningChanged(running_);
}

void BlindPanel::guess(Deck deck) {
    test_.guess(deck);
    refresh();
}

void BlindPanel::refresh() {
    start_->setText(running_ ? tr("End") : tr("Begin"));
    start_->setEnabled(ready_ || running_);
    for (QPushButton* button : {hearA_, hearB_, hearX_, isA_, isB_}) button->setEnabled(running_);
    if (test_.trials() == 0) {
        score_->setText(running_ ? tr("Hear X, then say which it is.")
                                 : tr("No guesses have been made."));
        return;
    }
    const auto interval = test_.interval();
    score_->setText(tr("%1 of %2 right, %3 %4. By guessing alone, this many or more would be right "
                       "in %5 of such tests.")
                        .arg(formatCount(test_.right()), formatCount(test_.trials()),
                             formatShare(test_.share()), formatInterval(interval),
                             formatShare(test_.byGuessing())));
}

}  // namespace tributary::ui
