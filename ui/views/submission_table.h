#pragma once

#include <vector>

#include <QTableView>

#include "core/inbox/submission.h"
#include "ui/models/submission_filter.h"
#include "ui/theme/theme.h"

class QSettings;

namespace tributary::ui {

class ColumnFit;
class SubmissionDelegate;
class SubmissionModel;

/// The inbox's table. Its columns fit the window until they are moved, hidden or widened by hand;
/// then they stay as they were left.
class SubmissionTable : public QTableView {
    Q_OBJECT

public:
    /// `settings` may be null.
    SubmissionTable(SubmissionModel& model, const Theme& theme, QSettings* settings,
                    QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    [[nodiscard]] SubmissionFilter& filter() { return *filter_; }
    [[nodiscard]] std::vector<SubmissionId> selectedIds() const;
    /// The one with the keyboard, or 0.
    [[nodiscard]] SubmissionId currentId() const;
    void select(SubmissionId id);
    /// The one `by` rows below (above) another, as the table is sorted and filtered; 0 at the ends.
    [[nodiscard]] SubmissionId neighbour(SubmissionId id, int by) const;
    [[nodiscard]] bool columnShown(int column) const { return !isColumnHidden(column); }
    void showColumn(int column, bool shown);

Q_SIGNALS:
    void openRequested(tributary::SubmissionId id);
    void selectionMoved();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    SubmissionModel& model_;
    SubmissionFilter* filter_;
    SubmissionDelegate* delegate_;
    ColumnFit* fit_;
};

}  // namespace tributary::ui
