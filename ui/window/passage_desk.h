#pragma once

#include <filesystem>
#include <map>
#include <memory>

#include <QObject>
#include <QPointer>
#include <QTimer>

#include "core/analysis/passage_picture.h"
#include "ui/jobs/job_list.h"

namespace tributary::ui {

/// Has passages of the report on the screen looked at closely, one at a time, and remembers what
/// was seen.
class PassageDesk : public QObject {
    Q_OBJECT

public:
    explicit PassageDesk(JobList& jobs, QObject* parent = nullptr);

    /// Another report: forgets everything.
    void forget();
    /// Asks for a passage of the report. Nothing happens where the catalogue or the track's audio
    /// is not known, or while the choice still moves.
    void look(int passage, const Evidence& evidence, const std::filesystem::path& track,
              const std::filesystem::path& catalogue, std::int64_t source);
    /// Null before it was looked at.
    [[nodiscard]] std::shared_ptr<const PassagePicture> picture(int passage) const;

Q_SIGNALS:
    void pictureReady(int passage);

private:
    void start();

    struct Wanted {
        int passage = -1;
        Evidence evidence;
        std::filesystem::path track, catalogue;
        std::int64_t source = 0;
    };
    JobList& jobs_;
    QTimer soon_;
    Wanted wanted_;
    int report_ = 0;  ///< counts reports, so that a late answer is known as one
    QPointer<Job> running_;
    std::map<int, std::shared_ptr<const PassagePicture>> pictures_;
};

}  // namespace tributary::ui
