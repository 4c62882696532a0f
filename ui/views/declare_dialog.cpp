#include "ui/views/declare_dialog.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/catalogue/shares.h"
#include "ui/text/format.h"
#include "ui/text/money_text.h"
#include "ui/views/parts.h"

namespace tributary::ui {

namespace {

constexpr std::int64_t kPpbPerPpm = 1000;

QComboBox* recordingBox(const RightsBook& book, const QString& name, QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->setAccessibleName(name);
    for (const RecordingSummary& recording : book.recordings()) {
        box->addItem(recordingText(recording), QVariant::fromValue<qint64>(recording.id.value));
    }
    return box;
}

}  // namespace

DeclareDialog::DeclareDialog(const RightsBook& book, std::optional<RecordingId> derived,
                             QWidget* parent)
    : QDialog(parent),
      book_(book),
      derived_(recordingBox(book, tr("The later recording"), this)),
      source_(recordingBox(book, tr("The earlier recording"), this)),
      basis_(new QComboBox(this)),
      side_(new QComboBox(this)),
      share_(new QLineEdit(this)),
      evidence_(new QLineEdit(this)),
      problem_(roleLabel({}, "warning", this)),
      declare_(roleButton(tr("Declare"), "primary", this)) {
    setWindowTitle(tr("Declare a derivation"));
    setMinimumWidth(460);
    basis_->addItem(tr("remix"), QStringLiteral("remix"));
    basis_->addItem(tr("sample"), QStringLiteral("sample"));
    basis_->addItem(tr("cover"), QStringLiteral("cover"));
    basis_->addItem(tr("AI training"), QStringLiteral("training"));
    basis_->addItem(tr("other"), QStringLiteral("other"));
    basis_->setAccessibleName(tr("What it is"));
    side_->addItem(tr("master and composition"), 0);
    side_->addItem(tr("master only"), 1);
    side_->addItem(tr("composition only"), 2);
    side_->setAccessibleName(tr("Of which side"));
    share_->setPlaceholderText(tr("40 %"));
    share_->setAccessibleName(tr("Share of the earlier one"));
    evidence_->setPlaceholderText(tr("A contract, an address, a note"));
    evidence_->setAccessibleName(tr("Evidence"));
    problem_->setWordWrap(true);
    problem_->setMinimumHeight(52);
    problem_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    if (derived)
        derived_->setCurrentIndex(
            std::max(0, derived_->findData(QVariant::fromValue<qint64>(derived->value))));
    auto* form = new QFormLayout;
    form->setSpacing(10);
    form->addRow(tr("Recording"), derived_);
    form->addRow(tr("derives from"), source_);
    form->addRow(tr("as a"), basis_);
    form->addRow(tr("by"), share_);
    form->addRow(tr("of its"), side_);
    form->addRow(tr("Evidence"), evidence_);
    auto* cancel = roleButton(tr("Cancel"), "", this);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(declare_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(problem_);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(declare_, &QPushButton::clicked, this, [this] {
        const auto declaration = asked();
        if (!declaration) return;
        Q_EMIT declared(*declaration);
        accept();
    });
    for (QComboBox* box : {derived_, source_, side_}) {
        connect(box, &QComboBox::currentIndexChanged, this, &DeclareDialog::check);
    }
    connect(share_, &QLineEdit::textChanged, this, &DeclareDialog::check);
    check();
}

Result<DeclaredDerivation> DeclareDialog::asked() const {
    const auto share = parsePercent(share_->text().trimmed().toStdString());
    if (!share || *share == 0) {
        return fail(ErrorCode::InvalidArgument,
                    tr("Say how much of it is the earlier one's, as in 40 %.").toStdString());
    }
    DeclaredDerivation declaration;
    declaration.derived = RecordingId{derived_->currentData().toLongLong()};
    declaration.source = RecordingId{source_->currentData().toLongLong()};
    declaration.basis = basis_->currentData().toString().toStdString();
    const int side = side_->currentData().toInt();
    declaration.masterPpb = side == 2 ? 0 : *share * kPpbPerPpm;
    declaration.compositionPpb = side == 1 ? 0 : *share * kPpbPerPpm;
    declaration.evidence = evidence_->text().trimmed().toStdString();
    if (auto fits = checkDeclaration(book_, declaration); !fits) return fail(fits.error());
    return declaration;
}

void DeclareDialog::check() {
    const auto declaration = asked();
    problem_->setText(declaration ? QString() : fromUtf8(declaration.error().message));
    declare_->setEnabled(declaration.has_value());
}

}  // namespace tributary::ui
