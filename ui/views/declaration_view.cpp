#include "ui/views/declaration_view.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/models/review_marks.h"
#include "ui/views/parts.h"

namespace tributary::ui {

namespace {

constexpr std::array kUses{AiUse::Undeclared, AiUse::None, AiUse::Partly, AiUse::All};

}  // namespace

DeclarationView::DeclarationView(QWidget* parent)
    : QWidget(parent), examiner_(new QLineEdit(this)), history_(wrappedLabel({}, "small", this)) {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        const int column = static_cast<int>(i);
        parts_[i] = new QComboBox(this);
        parts_[i]->setAccessibleName(tr("Made by a generative model: %1").arg(aiPartLabel(i)));
        parts_[i]->setMinimumWidth(60);
        for (const AiUse use : kUses) parts_[i]->addItem(aiUseLabel(use));
        connect(parts_[i], &QComboBox::activated, this, &DeclarationView::declare);
        grid->addWidget(wrappedLabel(aiPartLabel(i), "small", this), 0, column);
        grid->addWidget(parts_[i], 1, column);
        grid->setColumnStretch(column, 1);
    }
    examiner_->setMaxLength(120);
    examiner_->setMaximumWidth(280);
    examiner_->setAccessibleName(tr("Examiner"));
    connect(examiner_, &QLineEdit::editingFinished, this,
            [this] { Q_EMIT examinerEntered(examiner_->text()); });
    history_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 2);
    layout->setSpacing(6);
    layout->addWidget(
        wrappedLabel(tr("Declared by a person: made by a generative model"), "strong", this));
    layout->addLayout(grid);
    layout->addWidget(wrappedLabel(tr("The analysis never fills this in."), "small", this));
    layout->addSpacing(6);
    layout->addWidget(wrappedLabel(tr("Examiner, whose name each mark carries"), "small", this));
    layout->addWidget(examiner_);
    layout->addWidget(history_);
}

void DeclarationView::declare() {
    AiDeclaration declaration;
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        declaration.parts[i] = kUses[static_cast<std::size_t>(parts_[i]->currentIndex())];
    }
    Q_EMIT declared(declaration);
}

void DeclarationView::setReviewed(const ReviewedReport* reviewed, const QString& examiner) {
    setEnabled(reviewed != nullptr);
    const AiDeclaration declaration =
        reviewed == nullptr ? AiDeclaration{} : declarationOn(*reviewed);
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        parts_[i]->setCurrentIndex(static_cast<int>(declaration.parts[i]));
    }
    if (!examiner_->hasFocus()) examiner_->setText(examiner);
    const QStringList lines = reviewed == nullptr ? QStringList() : revisionLines(*reviewed);
    history_->setText(lines.isEmpty() ? tr("Nothing has been marked or declared yet.")
                                      : lines.join(QChar('\n')));
}

}  // namespace tributary::ui
