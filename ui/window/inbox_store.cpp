#include "ui/window/inbox_store.h"

#include <map>
#include <optional>
#include <utility>

#include <QPointer>

namespace tributary::ui {

struct InboxStore::State {
    std::filesystem::path file;
    std::optional<Inbox> inbox;
    std::map<SubmissionId, std::string> reports;  ///< where there is no file
};

namespace {

/// Runs on the window's thread, unless the store has gone.
void later(InboxStore* store, const QPointer<InboxStore>& guard, std::function<void()> call) {
    QMetaObject::invokeMethod(
        store,
        [guard, call = std::move(call)] {
            if (guard) call();
        },
        Qt::QueuedConnection);
}

}  // namespace

InboxStore::InboxStore(std::filesystem::path file, QObject* parent)
    : QObject(parent),
      state_(std::make_shared<State>()),
      worker_(std::make_unique<SerialWorker>()) {
    state_->file = std::move(file);
}

InboxStore::~InboxStore() {
    worker_.reset();
}

void InboxStore::load(std::function<void(std::vector<Submission>)> loaded) {
    worker_->give([this, guard = QPointer<InboxStore>(this), state = state_,
                   loaded = std::move(loaded)] {
        std::vector<Submission> all;
        if (!state->file.empty()) {
            Result<std::vector<Submission>> read;
            auto inbox = Inbox::open(state->file);
            if (inbox) {
                state->inbox.emplace(std::move(*inbox));
                const auto purged = state->inbox->purge();
                read = purged ? state->inbox->all()
                              : Result<std::vector<Submission>>(fail(purged.error()));
            } else {
                read = fail(inbox.error());
            }
            if (read) {
                all = std::move(*read);
            } else {
                later(this, guard, [this, error = read.error()] { Q_EMIT failed(error); });
            }
        }
        later(this, guard, [loaded, all = std::move(all)]() mutable { loaded(std::move(all)); });
    });
}

void InboxStore::write(std::function<Result<void>(Inbox&)> task) {
    worker_->give(
        [this, guard = QPointer<InboxStore>(this), state = state_, task = std::move(task)] {
            if (!state->inbox) return;
            const auto done = task(*state->inbox);
            if (done) return;
            later(this, guard, [this, error = done.error()] { Q_EMIT failed(error); });
        });
}

void InboxStore::save(std::vector<Submission> submissions) {
    write([submissions = std::move(submissions)](Inbox& inbox) mutable {
        return inbox.save(submissions);
    });
}

void InboxStore::saveReport(SubmissionId id, std::string json) {
    if (state_->file.empty()) {
        return worker_->give(
            [state = state_, id, json = std::move(json)] { state->reports[id] = json; });
    }
    write([id, json = std::move(json)](Inbox& inbox) { return inbox.saveReport(id, json); });
}

void InboxStore::remove(std::vector<SubmissionId> ids) {
    write([ids = std::move(ids)](Inbox& inbox) { return inbox.remove(ids); });
}

void InboxStore::report(SubmissionId id, std::function<void(const std::string&)> got) {
    worker_->give(
        [this, guard = QPointer<InboxStore>(this), state = state_, id, got = std::move(got)] {
            std::string json;
            if (state->inbox) {
                const auto read = state->inbox->report(id);
                if (read) {
                    json = read->value_or("");
                } else {
                    later(this, guard, [this, error = read.error()] { Q_EMIT failed(error); });
                }
            } else if (const auto kept = state->reports.find(id); kept != state->reports.end()) {
                json = kept->second;
            }
            later(this, guard, [got, json] { got(json); });
        });
}

}  // namespace tributary::ui
