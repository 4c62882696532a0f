#include "ui/pages/track_form.h"

#include <array>

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/catalogue/isrc.h"
#include "ui/text/format.h"
#include "ui/views/parts.h"

namespace tributary::ui {

namespace {

constexpr std::array kConsents{TrainingConsent::Unsaid, TrainingConsent::Allowed,
                               TrainingConsent::NotAllowed, TrainingConsent::Constrained};

}  // namespace

std::string& TrackForm::valueOf(TrackMetadata& metadata, int field) {
    switch (field) {
        case Title:
            return metadata.title;
        case Artist:
            return metadata.artist;
        case Isrc:
            return metadata.isrc;
        case Released:
            return metadata.releaseDate;
        default:
            return metadata.genre;
    }
}

TrackForm::TrackForm(QWidget* parent)
    : QWidget(parent),
      heading_(wrappedLabel({}, "heading", this)),
      training_(new QComboBox(this)),
      problem_(wrappedLabel({}, "warning", this)),
      facts_(wrappedLabel({}, "small", this)),
      save_(new QPushButton(tr("Save"), this)),
      reset_(new QPushButton(tr("Reset"), this)) {
    const std::array<QString, FieldCount> names{tr("Title"), tr("Artist"), tr("ISRC"),
                                                tr("Released"), tr("Genre")};
    auto* form = new QVBoxLayout;
    form->setSpacing(4);
    for (std::size_t i = 0; i < FieldCount; ++i) {
        auto* caption = wrappedLabel({}, "muted", this);
        caption->setText(names[i]);
        fields_[i] = new QLineEdit(this);
        fields_[i]->setAccessibleName(names[i]);
        caption->setBuddy(fields_[i]);
        form->addWidget(caption);
        form->addWidget(fields_[i]);
        form->addSpacing(4);
        connect(fields_[i], &QLineEdit::textEdited, this, &TrackForm::check);
        connect(fields_[i], &QLineEdit::returnPressed, this, &TrackForm::save);
    }
    auto* consent = wrappedLabel({}, "muted", this);
    consent->setText(tr("AI training"));
    training_->setAccessibleName(tr("AI training"));
    training_->addItems(
        {tr("nothing was said"), tr("allowed"), tr("opted out"), tr("under terms")});
    form->addWidget(consent);
    form->addWidget(training_);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(reset_);
    buttons->addWidget(save_);
    save_->setProperty("role", "primary");
    facts_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 20, 12);
    layout->setSpacing(10);
    layout->addWidget(heading_);
    layout->addLayout(form);
    layout->addWidget(problem_);
    layout->addLayout(buttons);
    layout->addSpacing(8);
    layout->addWidget(facts_);
    layout->addStretch(1);
    connect(save_, &QPushButton::clicked, this, &TrackForm::save);
    connect(reset_, &QPushButton::clicked, this, &TrackForm::reset);
    connect(training_, &QComboBox::activated, this, [this](int index) {
        if (index <= 0 || tracks_.empty()) return reset();  // what was said cannot be unsaid
        std::vector<TrackId> ids;
        for (const TrackSummary& track : tracks_) ids.push_back(track.id);
        Q_EMIT consentChosen(ids, kConsents[static_cast<std::size_t>(index)]);
    });
    setTracks({}, {});
}

void TrackForm::setTracks(const std::vector<TrackSummary>& tracks,
                          const std::vector<TrainingConsent>& consents) {
    tracks_ = tracks;
    const bool some = !tracks_.empty();
    const bool one = tracks_.size() == 1;
    heading_->setText(!some ? tr("No track is chosen")
                      : one
                          ? tr("Track %1").arg(formatCount(tracks_.front().id.value))
                          : tr("%1 tracks").arg(formatCount(static_cast<qint64>(tracks_.size()))));
    for (QWidget* part : findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (part != heading_ && part != facts_) part->setVisible(some);
    }
    for (std::size_t i = 0; i < FieldCount; ++i) {
        fields_[i]->setEnabled(some);
        shown_[i].clear();
        fields_[i]->setPlaceholderText({});
        if (!some) continue;
        shown_[i] = fromUtf8(valueOf(tracks_.front().metadata, static_cast<int>(i)));
        for (TrackSummary& track : tracks_) {
            if (fromUtf8(valueOf(track.metadata, static_cast<int>(i))) == shown_[i]) continue;
            shown_[i].clear();
            fields_[i]->setPlaceholderText(tr("differ"));
            break;
        }
    }
    training_->setEnabled(some);
    int consent = consents.empty() ? 0 : static_cast<int>(consents.front());
    for (const TrainingConsent each : consents) {
        if (static_cast<int>(each) != consent) consent = -1;
    }
    training_->setProperty("said", consent);
    if (one) {
        const TrackSummary& track = tracks_.front();
        facts_->setText(
            tr("Length %1 · %2 kHz · %3\n%4")
                .arg(formatTime(track.durationS, 0),
                     QLocale().toString(track.sampleRate / 1000.0, 'g', 4),
                     track.channels == 1   ? tr("mono")
                     : track.channels == 2 ? tr("stereo")
                                           : tr("%1 channels").arg(track.channels),
                     fromUtf8(track.file.string()).replace(QChar('/'), QStringLiteral("/\u200B"))));
    } else {
        facts_->setText(some ? QString()
                             : tr("Choose one or more to see and change what is known of them."));
    }
    reset();
}

void TrackForm::reset() {
    for (std::size_t i = 0; i < FieldCount; ++i) fields_[i]->setText(shown_[i]);
    training_->setCurrentIndex(training_->property("said").toInt());
    check();
}

void TrackForm::check() {
    bool changed = false;
    for (std::size_t i = 0; i < FieldCount; ++i) {
        changed = changed || fields_[i]->text().trimmed() != shown_[i];
    }
    QString problem;
    TrackMetadata metadata;
    const QString isrc = fields_[Isrc]->text().trimmed();
    if (!isrc.isEmpty() && !canonicalIsrc(isrc.toStdString())) {
        problem = tr("An ISRC has two letters, three letters or digits, and seven digits.");
    }
    metadata.releaseDate = fields_[Released]->text().trimmed().toStdString();
    if (problem.isEmpty() && !checkMetadata(metadata)) {
        problem = tr("Write the date as 2021, 2021-05 or 2021-05-01.");
    }
    problem_->setText(problem);
    problem_->setVisible(!problem.isEmpty());
    save_->setEnabled(changed && problem.isEmpty() && !tracks_.empty());
    reset_->setEnabled(changed);
}

void TrackForm::save() {
    check();
    if (!save_->isEnabled()) return;
    TrackEdits before, after;
    for (const TrackSummary& track : tracks_) {
        TrackMetadata metadata = track.metadata;
        for (std::size_t i = 0; i < FieldCount; ++i) {
            const QString text = fields_[i]->text().trimmed();
            if (text == shown_[i]) continue;
            std::string value = text.toStdString();
            if (i == Isrc && !value.empty()) value = canonicalIsrc(value).value_or(value);
            valueOf(metadata, static_cast<int>(i)) = value;
        }
        before.emplace_back(track.id, track.metadata);
        after.emplace_back(track.id, std::move(metadata));
    }
    Q_EMIT edited(before, after);
}

}  // namespace tributary::ui
