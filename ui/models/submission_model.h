#pragma once

#include <functional>
#include <optional>
#include <unordered_map>
#include <vector>

#include <QAbstractTableModel>

#include "core/inbox/submission.h"

namespace tributary::ui {

/// The inbox as a table.
class SubmissionModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Status,
        Rating,
        Title,
        Artist,
        Isrc,
        Duration,
        Loudness,
        Key,
        Tempo,
        Top,
        Flags,
        Submitter,
        Added,
        ColumnCount
    };
    enum Role {
        SortRole = Qt::UserRole,
        FractionRole,
        FlagsRole,
        FiguresRole,  ///< of Top: the end of its text that is never cut
    };

    explicit SubmissionModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setAll(std::vector<Submission> submissions);
    void append(const std::vector<Submission>& submissions);
    /// Takes the place of the one with the same id; one that is not there is put where its id says.
    void put(const Submission& submission);
    /// The same for many, told in one go.
    void putAll(const std::vector<Submission>& submissions);
    void remove(SubmissionId id);
    void removeAll(const std::vector<SubmissionId>& ids);
    /// The one being analysed, and how far it is.
    void setRunning(std::optional<SubmissionId> id, double fraction);

    [[nodiscard]] const Submission* find(SubmissionId id) const;
    [[nodiscard]] const Submission& at(int row) const {
        return submissions_[static_cast<std::size_t>(row)];
    }
    [[nodiscard]] int rowOf(SubmissionId id) const;
    [[nodiscard]] const std::vector<Submission>& all() const { return submissions_; }
    [[nodiscard]] const std::optional<SubmissionId>& running() const { return running_; }
    [[nodiscard]] int waitingCount() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QVariant display(const Submission& submission, int column) const;
    [[nodiscard]] QString figures(const Submission& submission, int column) const;
    [[nodiscard]] QVariant sortValue(const Submission& submission, int column) const;
    [[nodiscard]] QString toolTip(const Submission& submission, int column) const;
    void reindex();
    void changedRow(int row);

    std::vector<Submission> submissions_;  ///< by id
    std::unordered_map<SubmissionId, int> rows_;
    std::optional<SubmissionId> running_;
    double fraction_ = 0.0;
};

/// "waiting", "done", "accepted" …: status and decision in one word.
[[nodiscard]] QString submissionState(const Submission& submission, bool running);
/// What it is called: its title, else its file's name.
[[nodiscard]] QString submissionTitle(const Submission& submission);
/// Everything that submissionState() says of those that do not run.
[[nodiscard]] QStringList submissionStates();
/// The flags that hold of it now: until an analysis is done, only those of its sound, not what an
/// earlier report said.
[[nodiscard]] unsigned shownFlags(const Submission& submission);
/// "V recording · clips".
[[nodiscard]] QString flagText(unsigned flags);

}  // namespace tributary::ui
