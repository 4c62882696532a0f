#pragma once

#include <memory>
#include <vector>

#include <QAbstractTableModel>

#include "ui/jobs/job.h"

namespace tributary::ui {

/// The jobs, those of late included, as a table; runs the queued ones one after another, because
/// each of them uses all cores itself.
class JobList : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Title, Stage, Fraction, State, ColumnCount };
    enum class Order { AtOnce, Queued };

    explicit JobList(QObject* parent = nullptr);
    ~JobList() override;

    /// Takes a job over and starts it when its turn comes. The job lives until many later ones
    /// have ended, or as long as the list.
    Job* add(const QString& title, Job::Work work, Order order);
    [[nodiscard]] Job* job(int row) const;
    [[nodiscard]] int activeCount() const;
    /// The first queued job that has not finished, or null.
    [[nodiscard]] Job* current() const;
    /// Queued jobs behind the current one.
    [[nodiscard]] int waitingCount() const;
    void cancelAll();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    /// A job began, moved on or ended.
    void activityChanged();
    /// Everything was told to stop: whoever would add the next job should not.
    void allCancelled();

private:
    struct Entry {
        std::unique_ptr<Job> job;
        Order order;
    };
    void forgetOldest();
    void startNext();
    void refresh(const Job* job);

    std::vector<Entry> entries_;
};

}  // namespace tributary::ui
