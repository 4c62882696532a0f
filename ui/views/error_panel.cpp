#include "ui/views/error_panel.h"

#include <utility>

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

#include "ui/text/format.h"

namespace tributary::ui {

namespace {
constexpr int kNoticeMs = 12'000;  // to be read twice
}  // namespace

ErrorPanel::ErrorPanel(QWidget* parent)
    : QFrame(parent),
      title_(new QLabel(this)),
      message_(new QLabel(this)),
      details_(new QPlainTextEdit(this)),
      toggle_(new QPushButton(tr("Details"), this)) {
    setProperty("panel", "error");
    title_->setProperty("role", "error");
    title_->setTextFormat(Qt::PlainText);
    message_->setTextFormat(Qt::PlainText);
    message_->setWordWrap(true);
    message_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    details_->setReadOnly(true);
    details_->setFixedHeight(92);
    details_->setAccessibleName(tr("Details"));
    toggle_->setCheckable(true);
    auto* copy = new QPushButton(tr("Copy report"), this);
    auto* dismiss = new QPushButton(tr("Dismiss"), this);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(toggle_);
    buttons->addWidget(copy);
    buttons->addWidget(dismiss);
    auto* text = new QVBoxLayout;
    text->setSpacing(2);
    text->addWidget(title_);
    text->addWidget(message_);
    auto* top = new QHBoxLayout;
    top->setSpacing(16);
    top->addLayout(text, 1);
    top->addLayout(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 12, 10);
    layout->addLayout(top);
    layout->addWidget(details_);
    connect(toggle_, &QPushButton::toggled, this, &ErrorPanel::setDetailsShown);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(reportText()); });
    connect(dismiss, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void ErrorPanel::showError(const Error& error) {
    title_->setText(errorTitle(error.code));
    message_->setText(fromUtf8(error.message));
    details_->setPlainText(tr("Error: %1 (%2)\nAbout: %3\nTributary %4 on %5")
                               .arg(QString::fromLatin1(errorName(error.code)))
                               .arg(static_cast<int>(error.code))
                               .arg(fromUtf8(error.subject), QStringLiteral(TRIBUTARY_VERSION),
                                    QSysInfo::prettyProductName()));
    setAccessibleName(title_->text());
    setAccessibleDescription(message_->text());
    toggle_->setChecked(false);
    setDetailsShown(false);
    show();
}

QString ErrorPanel::reportText() const {
    return title_->text() + '\n' + message_->text() + '\n' + details_->toPlainText();
}

void ErrorPanel::setDetailsShown(bool shown) {
    details_->setVisible(shown);
}

NoticePanel::NoticePanel(QWidget* parent)
    : QFrame(parent), text_(new QLabel(this)), offer_(new QPushButton(this)) {
    setProperty("panel", true);
    text_->setTextFormat(Qt::PlainText);
    text_->setWordWrap(true);
    auto* dismiss = new QPushButton(tr("Dismiss"), this);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 12, 6);
    layout->setSpacing(8);
    layout->addWidget(text_, 1);
    layout->addWidget(offer_);
    layout->addWidget(dismiss);
    connect(offer_, &QPushButton::clicked, this, [this] {
        hide();
        if (act_) act_();
    });
    connect(dismiss, &QPushButton::clicked, this, &QWidget::hide);
    offer_->hide();
    away_.setSingleShot(true);
    connect(&away_, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void NoticePanel::showText(const QString& text) {
    showOffer(text, {}, {});
}

void NoticePanel::showOffer(const QString& text, const QString& button, std::function<void()> act) {
    act_ = std::move(act);
    offer_->setText(button);
    offer_->setVisible(!button.isEmpty());
    text_->setText(text);
    setAccessibleName(text);
    button.isEmpty() ? away_.start(kNoticeMs) : away_.stop();
    show();
}

}  // namespace tributary::ui
