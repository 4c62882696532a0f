#pragma once

#include <filesystem>
#include <memory>
#include <variant>
#include <vector>

#include <QObject>
#include <QString>

#include "core/base/error.h"
#include "core/report/review.h"
#include "ui/jobs/job_list.h"

class QUndoStack;

namespace tributary::ui {

/// What an examiner adds to the report on the screen: marks and a declaration, kept as revisions in
/// a folder of the session, each of which can be undone by another one.
class ReviewSession : public QObject {
    Q_OBJECT

public:
    explicit ReviewSession(JobList& jobs, QObject* parent = nullptr);

    /// Where revisions are kept from one session to the next; empty keeps nothing.
    void setFolder(const std::filesystem::path& folder);
    /// Where changes can be undone; without one they still are kept.
    void setUndoStack(QUndoStack* stack) { undo_ = stack; }
    /// Shows a report. Revisions that it came with go on from there; else kept ones are looked for.
    /// Null shows none.
    void setReport(const std::shared_ptr<const Report>& report, std::vector<Revision> revisions);
    /// Null without a report.
    [[nodiscard]] const ReviewedReport* reviewed() const { return reviewed_.get(); }

    /// Who examines: the system's user at first.
    [[nodiscard]] const QString& examiner() const { return examiner_; }
    void setExaminer(const QString& name);

    /// `passage` from 1; 0 marks the source as a whole. Says failed() where it is refused.
    void mark(int rank, int passage, Verdict verdict, const QString& reason);
    void declare(const AiDeclaration& declaration);

Q_SIGNALS:
    void changed();
    void failed(const tributary::Error& error);

private:
    friend class RevisionCommand;
    using Change = std::variant<Mark, AiDeclaration>;

    void push(const Change& before, const Change& after, const QString& text);
    void apply(const Change& change);
    void load();
    void save();
    [[nodiscard]] std::filesystem::path file() const;

    JobList& jobs_;
    std::filesystem::path folder_;
    QString examiner_;
    std::shared_ptr<const ReviewedReport> reviewed_;
    std::string key_;  ///< of the report without revisions
    QUndoStack* undo_ = nullptr;
};

}  // namespace tributary::ui
