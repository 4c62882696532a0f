#include "ui/window/review_session.h"

#include <optional>

#include <QSettings>
#include <QUndoCommand>
#include <QUndoStack>

#include "core/base/atomic_file.h"
#include "core/base/clock.h"

namespace tributary::ui {

/// One change and the way back, which is a change of its own.
class RevisionCommand : public QUndoCommand {
public:
    RevisionCommand(ReviewSession& session, ReviewSession::Change before,
                    ReviewSession::Change after, const QString& text)
        : QUndoCommand(text),
          session_(session),
          key_(session.key_),
          before_(std::move(before)),
          after_(std::move(after)) {}
    void undo() override { apply(before_); }
    void redo() override { apply(after_); }

private:
    /// Another report may have come meanwhile: its findings are others.
    void apply(const ReviewSession::Change& change) {
        session_.key_ == key_ ? session_.apply(change) : setObsolete(true);
    }

    ReviewSession& session_;
    std::string key_;
    ReviewSession::Change before_, after_;
};

namespace {

const QString kExaminerKey = QStringLiteral("examiner");

QString systemUser() {
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? qEnvironmentVariable("USERNAME") : user;
}

QString settingsFile(const std::filesystem::path& folder) {
    return QString::fromStdString((folder / "examiner.ini").string());
}

/// The revisions that were kept for a report; none where there is no file.
Result<std::vector<Revision>> readRevisionsOf(const std::filesystem::path& file) {
    auto kept = loadReviewed(file);
    if (!kept && kept.error().code == ErrorCode::FileNotFound) return std::vector<Revision>();
    if (!kept) return fail(kept.error());
    return std::move(kept->revisions);
}

Result<std::filesystem::path> writeReview(const ReviewedReport& reviewed,
                                          const std::filesystem::path& file) {
    std::error_code ignored;  // a folder that cannot be made fails in writing
    std::filesystem::create_directories(file.parent_path(), ignored);
    auto written = writeFileAtomically(file, toJson(reviewed, true));
    if (!written) return fail(written.error());
    return file;
}

}  // namespace

ReviewSession::ReviewSession(JobList& jobs, QObject* parent)
    : QObject(parent), jobs_(jobs), examiner_(systemUser()) {}

std::filesystem::path ReviewSession::file() const {
    return folder_.empty() ? folder_ : folder_ / (key_ + ".json");
}

void ReviewSession::setFolder(const std::filesystem::path& folder) {
    folder_ = folder;
    if (folder_.empty()) return;
    const QSettings settings(settingsFile(folder_), QSettings::IniFormat);
    examiner_ = settings.value(kExaminerKey, examiner_).toString();
}

void ReviewSession::setExaminer(const QString& name) {
    if (name.trimmed() == examiner_) return;
    examiner_ = name.trimmed();
    if (!folder_.empty()) {
        QSettings(settingsFile(folder_), QSettings::IniFormat).setValue(kExaminerKey, examiner_);
    }
    Q_EMIT changed();
}

void ReviewSession::setReport(const std::shared_ptr<const Report>& report,
                              std::vector<Revision> revisions) {
    reviewed_.reset();
    key_.clear();
    if (report) {
        key_ = reviewedSha256({*report, {}});
        const bool cameWithSome = !revisions.empty();
        reviewed_ =
            std::make_shared<const ReviewedReport>(ReviewedReport{*report, std::move(revisions)});
        if (!cameWithSome && !folder_.empty()) load();
    }
    Q_EMIT changed();
}

void ReviewSession::load() {
    jobs_.add(
        tr("Look for marks on this report"),
        makeWork<std::vector<Revision>>(
            [file = file()](const Progress&, std::stop_token) { return readRevisionsOf(file); },
            this,
            [this, key = key_](const Result<std::shared_ptr<const std::vector<Revision>>>& result) {
                if (key != key_ || !reviewed_ || !reviewed_->revisions.empty()) return;
                if (!result) return void(Q_EMIT failed(result.error()));
                if ((*result)->empty()) return;
                reviewed_ = std::make_shared<const ReviewedReport>(
                    ReviewedReport{reviewed_->report, **result});
                Q_EMIT changed();
            }),
        JobList::Order::AtOnce);
}

void ReviewSession::save() {
    if (folder_.empty() || !reviewed_) return;
    jobs_.add(tr("Keep the marks"),
              makeWork<std::filesystem::path>(
                  [reviewed = reviewed_, file = file()](const Progress&, std::stop_token) {
                      return writeReview(*reviewed, file);
                  },
                  this,
                  [this](const Result<std::shared_ptr<const std::filesystem::path>>& result) {
                      if (!result) Q_EMIT failed(result.error());
                  }),
              JobList::Order::AtOnce);
}

void ReviewSession::push(const Change& before, const Change& after, const QString& text) {
    const auto tried = revised(*reviewed_, after, examiner_.toStdString(), SystemClock().now());
    if (!tried) return void(Q_EMIT failed(tried.error()));
    if (undo_ == nullptr) return apply(after);
    undo_->push(new RevisionCommand(*this, before, after, text));
}

void ReviewSession::apply(const Change& change) {
    if (!reviewed_) return;
    auto made = revised(*reviewed_, change, examiner_.toStdString(), SystemClock().now());
    if (!made) return void(Q_EMIT failed(made.error()));
    reviewed_ = std::make_shared<const ReviewedReport>(std::move(*made));
    save();
    Q_EMIT changed();
}

void ReviewSession::mark(int rank, int passage, Verdict verdict, const QString& reason) {
    if (!reviewed_) return;
    Mark before = markOn(*reviewed_, rank, passage);
    before.passage = passage;
    push(before, Mark{rank, passage, verdict, reason.trimmed().toStdString()}, tr("mark"));
}

void ReviewSession::declare(const AiDeclaration& declaration) {
    if (!reviewed_) return;
    push(declarationOn(*reviewed_), declaration, tr("declaration"));
}

}  // namespace tributary::ui
