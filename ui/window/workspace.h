#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include <QObject>
#include <QString>

#include "core/audio/waveform.h"
#include "ui/jobs/job_list.h"
#include "ui/jobs/serial_worker.h"
#include "ui/models/report_view.h"
#include "ui/window/tasks.h"

namespace tributary::ui {

class ReviewSession;

/// What the window is working on: an open catalogue, a track, its report. Starts the jobs, keeps
/// their results, and says what changed; never touches a file itself.
class Workspace : public QObject {
    Q_OBJECT

public:
    explicit Workspace(QObject* parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] JobList& jobs() { return *jobs_; }
    /// Drops what was shown until now, away from the window's thread: a large catalogue takes
    /// longer to be destroyed than the window may stand still.
    void letGo(std::shared_ptr<const void> former);
    [[nodiscard]] const CatalogueContent* catalogue() const { return catalogue_.get(); }
    /// Null before the first report.
    [[nodiscard]] const ReportView* report() const { return report_.report ? &report_ : nullptr; }
    /// The track shown, analysed or about to be; empty when its audio is not to be found.
    [[nodiscard]] const std::filesystem::path& trackFile() const { return trackFile_; }
    [[nodiscard]] const std::shared_ptr<const Waveform>& waveform() const { return waveform_; }

    /// The prepared catalogue, for whoever analyses.
    [[nodiscard]] const std::shared_ptr<ReferenceCache>& references() const { return references_; }

    void openCatalogue(const std::filesystem::path& file);
    void createCatalogue(const std::filesystem::path& file);
    /// Hands a list of tracks to the import wizard.
    void importCsv(const std::filesystem::path& csv);
    /// Reads the open catalogue anew, after something changed its file.
    void reopenCatalogue();
    /// Shows what an import into the open catalogue did.
    void importedHere(const std::shared_ptr<const tributary::ImportSummary>& summary);
    void addFiles(const std::vector<std::filesystem::path>& paths);
    /// Has them put into the inbox, where they wait for a catalogue if none is open.
    void analyse(const std::vector<std::filesystem::path>& files);
    void openReport(const std::filesystem::path& file);
    void exportReport(const std::filesystem::path& file);
    void openDemo(const std::filesystem::path& folder);
    /// Removes the demo's files, and closes its catalogue if that is open.
    void removeDemo(const std::filesystem::path& folder);
    void closeCatalogue();
    /// When the open catalogue was backed up last.
    [[nodiscard]] const std::optional<UtcInstant>& lastBackup() const { return lastBackup_; }
    void noteBackup(UtcInstant at);
    /// A track without a report yet: its waveform, and what it can be heard with.
    void showTrack(const std::filesystem::path& file);
    /// `revisions`: what it came with.
    void showReport(std::shared_ptr<const Report> report, const std::filesystem::path& audio,
                    std::vector<Revision> revisions = {});
    /// What the examiner adds to the report.
    [[nodiscard]] ReviewSession& review() { return *review_; }

Q_SIGNALS:
    void catalogueChanged();
    /// A new track or report is shown, or the waveform came.
    void trackChanged();
    void reportChanged();
    void waveformChanged();
    void analysisRequested(const std::vector<std::filesystem::path>& files);
    void catalogueNeeded();
    void backupNoted();
    /// The demo's first report is about to be shown.
    void demoReady();
    void demoRemoved(const std::filesystem::path& folder);
    /// A list of tracks to import; where and how is asked first.
    void listGiven(const std::filesystem::path& csv);
    void failed(const tributary::Error& error);
    void notice(const QString& text);

private:
    void setCatalogue(const std::shared_ptr<const CatalogueContent>& content);
    void imported(const std::shared_ptr<const ImportSummary>& summary,
                  const std::filesystem::path& catalogue);
    void reloadCatalogue(const std::filesystem::path& file);

    std::shared_ptr<ReferenceCache> references_;
    std::shared_ptr<const CatalogueContent> catalogue_;
    std::optional<UtcInstant> lastBackup_;
    std::vector<std::filesystem::path> waiting_;  ///< to be analysed when the catalogue is open
    std::filesystem::path trackFile_;
    std::shared_ptr<const Waveform> waveform_;
    ReportView report_;
    ReviewSession* review_;
    SerialWorker attic_;  ///< ends what was let go of
    JobList* jobs_;       ///< last: its workers end before what they use
};

/// A path as the window shows it.
[[nodiscard]] QString displayName(const std::filesystem::path& file);
[[nodiscard]] std::filesystem::path toPath(const QString& file);
[[nodiscard]] QString toQString(const std::filesystem::path& file);
/// By their names alone.
[[nodiscard]] bool isInside(const std::filesystem::path& file, const std::filesystem::path& folder);

}  // namespace tributary::ui
