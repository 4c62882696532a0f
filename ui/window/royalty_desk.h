#pragma once

#include <filesystem>
#include <memory>
#include <optional>

#include <QObject>
#include <QString>

#include "core/report/review.h"
#include "core/rights/rights_book.h"
#include "core/royalty/royalty_report.h"
#include "ui/jobs/job_list.h"

namespace tributary::ui {

/// Who would get what for a use of the track on the screen, by a ready policy: asks core and keeps
/// the answer. The rights are read from the catalogue by a job.
class RoyaltyDesk : public QObject {
    Q_OBJECT

public:
    explicit RoyaltyDesk(JobList& jobs, QObject* parent = nullptr);

    /// Reads the catalogue's rights again; an empty path forgets them.
    void setCatalogue(const std::filesystem::path& file);
    /// Must outlive the desk or the next call; null: no report.
    void setReviewed(const ReviewedReport* reviewed);

    void setPolicy(const QString& name);
    /// As typed, in digits with any grouping; streams, or revenue by the policy.
    void setVolume(const QString& text);
    /// As typed: an amount a stream, or percent of revenue. Empty: the policy's own.
    void setRate(const QString& text);
    void setLeaveOutRejected(bool leaveOut);

    [[nodiscard]] const QString& policy() const { return policy_; }
    [[nodiscard]] bool leavesOutRejected() const { return leaveOutRejected_; }
    /// The rate in force, as the field shows it, and its unit ("USD a stream").
    [[nodiscard]] QString rateText() const;
    [[nodiscard]] QString rateUnit() const;
    [[nodiscard]] bool perStream() const;
    /// Writes the report, in the window's language, in the form that the file's ending names, or as
    /// PDF. Does nothing where there is no report.
    void exportReport(const std::filesystem::path& file);
    /// Nothing where it cannot be said; problem() says why.
    [[nodiscard]] const RoyaltyReport* report() const { return report_ ? &*report_ : nullptr; }
    [[nodiscard]] const QString& problem() const { return problem_; }
    /// No catalogue is open: the problem that a button can mend.
    [[nodiscard]] bool needsCatalogue() const { return catalogue_.empty(); }

    [[nodiscard]] static QStringList policies();
    /// A ready policy's name for a person.
    [[nodiscard]] static QString policyLabel(const QString& name);

Q_SIGNALS:
    void changed();
    void written(const QString& file);
    void failed(const tributary::Error& error);

private:
    void compute();
    [[nodiscard]] Result<RoyaltyReport> computed() const;
    [[nodiscard]] Result<Policy> policyInForce() const;

    JobList& jobs_;
    std::filesystem::path catalogue_;
    std::shared_ptr<const RightsBook> book_;
    const ReviewedReport* reviewed_ = nullptr;
    QString policy_, volume_, rate_;
    bool leaveOutRejected_ = true;
    std::optional<RoyaltyReport> report_;
    QString problem_;
};

}  // namespace tributary::ui
