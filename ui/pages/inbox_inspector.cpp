#include "ui/pages/inbox_inspector.h"

#include <utility>

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/text/format.h"
#include "ui/views/parts.h"
#include "ui/window/inbox_controller.h"

namespace tributary::ui {

namespace {

QString cell(const SubmissionModel& model, SubmissionId id, int column) {
    return model.index(model.rowOf(id), column).data().toString();
}

}  // namespace

InboxInspector::InboxInspector(InboxController& inbox, QWidget* parent)
    : QWidget(parent),
      inbox_(inbox),
      title_(wrappedLabel({}, "heading", this)),
      problem_(wrappedLabel({}, "warning", this)),
      empty_(wrappedLabel({}, "muted", this)),
      body_(new QWidget(this)),
      submitter_(new QLineEdit(body_)),
      notes_(new QPlainTextEdit(body_)) {
    auto* form = new QVBoxLayout;
    form->setSpacing(1);
    artist_ = addRow(*form, tr("Artist"));
    sound_ = addRow(*form, tr("Sound"));
    top_ = addRow(*form, tr("Top influence"));
    flags_ = addRow(*form, tr("Flags"));
    file_ = addRow(*form, tr("File"));
    file_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    submitter_->setAccessibleName(tr("Submitter"));
    submitter_->setPlaceholderText(tr("Who sent this in?"));
    notes_->setObjectName(QStringLiteral("notes"));
    notes_->setAccessibleName(tr("Notes"));
    notes_->setPlaceholderText(tr("Notes, for you alone"));
    notes_->setMinimumHeight(90);
    notes_->setMaximumHeight(220);
    notes_->setTabChangesFocus(true);
    notes_->installEventFilter(this);
    auto* inside = new QVBoxLayout(body_);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(3);
    inside->addLayout(form);
    for (const auto& [name, field] :
         {std::pair<QString, QWidget*>{tr("Submitter"), submitter_}, {tr("Notes"), notes_}}) {
        auto* caption = wrappedLabel({}, "small", body_);
        caption->setText(name);
        caption->setBuddy(field);
        inside->addWidget(caption);
        inside->addWidget(field);
        inside->addSpacing(7);
    }
    empty_->setText(tr("Choose one submission to see what it sounds like and to write notes."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 20, 12);
    layout->setSpacing(10);
    layout->addWidget(title_);
    layout->addWidget(problem_);
    layout->addWidget(body_);
    layout->addWidget(empty_);
    layout->addStretch(1);
    connect(submitter_, &QLineEdit::editingFinished, this, &InboxInspector::keep);
    show(SubmissionId{});
}

QLabel* InboxInspector::addRow(QVBoxLayout& form, const QString& name) {
    auto* caption = wrappedLabel({}, "small", body_);
    caption->setText(name);
    auto* value = wrappedLabel({}, "", body_);
    form.addWidget(caption);
    form.addWidget(value);
    form.addSpacing(8);
    return value;
}

void InboxInspector::show(SubmissionId id) {
    if (id != id_) keep();
    const Submission* submission = inbox_.model().find(id);
    const bool same = id == id_;
    id_ = submission != nullptr ? id : SubmissionId{};
    body_->setVisible(submission != nullptr);
    title_->setVisible(submission != nullptr);
    empty_->setVisible(submission == nullptr);
    problem_->setVisible(submission != nullptr && !submission->problem.empty());
    if (submission == nullptr) return;
    const SubmissionModel& model = inbox_.model();
    title_->setText(submissionTitle(*submission));
    problem_->setText(fromUtf8(submission->problem));
    const auto orDash = [](const QString& text) {
        return text.isEmpty() ? QStringLiteral("—") : text;
    };
    artist_->setText(orDash(fromUtf8(submission->track.artist)));
    QStringList sound{cell(model, id, SubmissionModel::Duration)};
    if (submission->track.lufs)
        sound << tr("%1 LUFS").arg(cell(model, id, SubmissionModel::Loudness));
    if (submission->track.key) sound << cell(model, id, SubmissionModel::Key);
    if (submission->track.bpm) sound << tr("%1 BPM").arg(cell(model, id, SubmissionModel::Tempo));
    for (QString& each : sound) each.replace(QChar(' '), QChar(0xA0));  // a figure and its unit
    sound.removeAll(QString());
    sound_->setText(orDash(sound.join(QStringLiteral(" · "))));
    top_->setText(orDash(cell(model, id, SubmissionModel::Top)));
    flags_->setText(orDash(flagText(shownFlags(*submission))));
    file_->setText(
        fromUtf8(submission->file.string()).replace(QChar('/'), QStringLiteral("/\u200B")));
    // What is being written is not overwritten by a queue that moves on.
    if (same && (notes_->hasFocus() || submitter_->hasFocus())) return;
    submitter_->setText(fromUtf8(submission->submitter));
    notes_->setPlainText(fromUtf8(submission->notes));
}

void InboxInspector::keep() {
    const Submission* submission = inbox_.model().find(id_);
    if (submission == nullptr) return;
    inbox_.setNotes(id_, notes_->toPlainText());
    submission = inbox_.model().find(id_);
    if (submitter_->text() != fromUtf8(submission->submitter)) {
        inbox_.setSubmitter({id_}, submitter_->text());
    }
}

bool InboxInspector::eventFilter(QObject* watched, QEvent* event) {
    if (watched == notes_ && event->type() == QEvent::FocusOut) keep();
    return QWidget::eventFilter(watched, event);
}

}  // namespace tributary::ui
