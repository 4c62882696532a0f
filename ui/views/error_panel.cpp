#include "ui/views/error_panel.h"

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

NoticePanel::NoticePanel(QWidget* parent) : QFrame(parent), text_(new QLabel(this)) {
    setProperty("panel", true);
    text_->setTextFormat(Qt::PlainText);
    text_->setWordWrap(true);
    auto* dismiss = new QPushButton(tr("Dismiss"), this);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 12, 6);
    layout->addWidget(text_, 1);
    layout->addWidget(dismiss);
    connect(dismiss, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void NoticePanel::showText(const QString& text) {
    text_->setText(text);
    setAccessibleName(text);
    show();
}

}  // namespace tributary::ui
