#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <set>
#include <vector>

#include <QObject>
#include <QPointer>
#include <QString>

#include "ui/jobs/job.h"
#include "ui/models/submission_model.h"
#include "ui/window/inbox_tasks.h"

class QUndoStack;

namespace tributary::ui {

class InboxStore;
class WatchFolder;
class Workspace;

/// What happens in the inbox: tracks come in, wait, are analysed one after another, rated, accepted
/// or rejected. Changes by a person can be undone.
class InboxController : public QObject {
    Q_OBJECT

public:
    using Ids = std::vector<SubmissionId>;

    /// `file` empty: nothing outlives the window.
    InboxController(Workspace& workspace, QUndoStack& undo, const std::filesystem::path& file,
                    QObject* parent = nullptr);
    ~InboxController() override;

    [[nodiscard]] SubmissionModel& model() { return *model_; }
    [[nodiscard]] bool isLoaded() const { return loaded_; }
    /// Adds files and what is in folders; they are analysed in turn. A single file is shown at
    /// once.
    void submit(const std::vector<std::filesystem::path>& paths);
    /// The same, but what is there with its report is only shown: the demo, tried again.
    void submitOrOpen(const std::vector<std::filesystem::path>& paths);
    /// Adds what the watch folder found, quietly.
    void submitFound(const QStringList& files);
    /// A folder to watch; empty for none. What was `taken` from it before does not come again.
    void watch(const QString& folder, const QStringList& taken = {});
    [[nodiscard]] QString watched() const;
    /// What came from the watched folder and has been removed here since.
    [[nodiscard]] QStringList takenFromWatched() const;

    /// A paused queue finishes what it began and starts nothing.
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return paused_; }
    /// Stops the ones that wait or run.
    void cancel(const Ids& ids);
    /// Analyses anew what is not waiting.
    void retry(const Ids& ids);
    /// Nothing more is started or entered: the program ends, and goes on from here next time.
    void stop();

    void rate(const Ids& ids, int stars);
    void decide(const Ids& ids, Decision decision);
    void setNotes(SubmissionId id, const QString& notes);
    void setSubmitter(const Ids& ids, const QString& submitter);
    void remove(const Ids& ids);
    /// Forgets those whose file lies in a folder that is gone, for good.
    void forget(const std::filesystem::path& folder);

    /// Shows the report, or what there is of the track so far.
    void open(SubmissionId id);
    /// The submission on the report page.
    [[nodiscard]] const std::optional<SubmissionId>& shown() const { return shown_; }
    /// Another track than a submission is shown.
    void forgetShown();
    /// Waiting ones and the one that runs.
    [[nodiscard]] int openCount() const;
    /// How much longer the queue takes, in seconds, by what the last ones took.
    [[nodiscard]] std::optional<double> remainingS() const;
    void drain();

    // For the commands that undo and redo.
    void put(const std::vector<Submission>& submissions);
    void take(const Ids& ids);

Q_SIGNALS:
    /// The queue moved on, was paused, or tracks came in.
    void queueChanged();
    void loaded();
    /// Several came in at once.
    void manySubmitted();
    void shownChanged();

private:
    void add(const std::vector<SubmittedFile>& files, bool show);
    void startNext();
    void start(const Submission& submission);
    void finished(SubmissionId id, const Result<std::shared_ptr<const Analysed>>& result);
    void enter(SubmissionId id, const Result<std::shared_ptr<const Analysed>>& result);
    void change(const QString& text, const Ids& ids, const std::function<void(Submission&)>& edit);

    Workspace& workspace_;
    QUndoStack& undo_;
    SubmissionModel* model_;
    InboxStore* store_;
    WatchFolder* watch_;
    std::vector<std::pair<std::vector<SubmittedFile>, bool>> early_;  ///< came before loading ended
    bool loaded_ = false;
    bool paused_ = false;
    bool stopped_ = false;
    std::int64_t nextId_ = 1;
    std::optional<SubmissionId> shown_;
    QPointer<Job> job_;
    std::chrono::steady_clock::time_point began_;
    double meanS_ = 0.0;  ///< what an analysis took lately
};

}  // namespace tributary::ui
