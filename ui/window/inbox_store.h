#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

#include <QObject>

#include "core/inbox/inbox.h"
#include "ui/jobs/serial_worker.h"

namespace tributary::ui {

/// The inbox's file, written behind the window's back in the order of what was done. Without a file
/// name nothing is kept beyond the window's life.
class InboxStore : public QObject {
    Q_OBJECT

public:
    explicit InboxStore(std::filesystem::path file, QObject* parent = nullptr);
    /// Writes what is still to be written.
    ~InboxStore() override;

    /// Reads everything, and forgets what was removed last time; `loaded` is called with it here.
    void load(std::function<void(std::vector<Submission>)> loaded);
    void save(std::vector<Submission> submissions);
    void saveReport(SubmissionId id, std::string json);
    void remove(std::vector<SubmissionId> ids);
    /// `got` is called here with the report's JSON, empty where there is none.
    void report(SubmissionId id, std::function<void(const std::string&)> got);
    /// Waits for the disk. For tests and for the end.
    void drain() { worker_->drain(); }

Q_SIGNALS:
    void failed(const tributary::Error& error);

private:
    void write(std::function<Result<void>(Inbox&)> task);

    struct State;  ///< used by the worker alone
    std::shared_ptr<State> state_;
    std::unique_ptr<SerialWorker> worker_;
};

}  // namespace tributary::ui
