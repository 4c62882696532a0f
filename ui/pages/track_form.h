#pragma once

#include <vector>

#include <QWidget>

#include "ui/models/track_model.h"
#include "ui/window/catalogue_tasks.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tributary::ui {

/// What the catalogue says of the chosen tracks, to be corrected. Where several are chosen, a field
/// in which they differ is left alone until something is written in it.
class TrackForm : public QWidget {
    Q_OBJECT

public:
    explicit TrackForm(QWidget* parent = nullptr);

    void setTracks(const std::vector<TrackSummary>& tracks,
                   const std::vector<TrainingConsent>& consents);
    /// Puts back what the catalogue says.
    void reset();

Q_SIGNALS:
    void edited(const tributary::ui::TrackEdits& before, const tributary::ui::TrackEdits& after);
    void consentChosen(const std::vector<tributary::TrackId>& tracks,
                       tributary::TrainingConsent consent);

private:
    enum Field { Title, Artist, Isrc, Released, Genre, FieldCount };
    static std::string& valueOf(TrackMetadata& metadata, int field);
    void check();
    void save();

    std::vector<TrackSummary> tracks_;
    QLabel* heading_;
    std::array<QLineEdit*, FieldCount> fields_{};
    std::array<QString, FieldCount> shown_;
    QComboBox* training_;
    QLabel* problem_;
    QLabel* facts_;
    QPushButton* save_;
    QPushButton* reset_;
};

}  // namespace tributary::ui
