#pragma once

#include <vector>

#include <QWidget>

#include "core/analysis/upkeep.h"

class QLabel;
class QPushButton;
class QTreeWidget;

namespace tributary::ui {

class EmptyState;

/// Groups of tracks that are nearly the same; the one to keep stands first, the others can be
/// ticked to be removed.
class DuplicatesView : public QWidget {
    Q_OBJECT

public:
    explicit DuplicatesView(QWidget* parent = nullptr);

    /// Null: not looked for yet.
    void setGroups(const std::vector<DuplicateGroup>* groups);
    [[nodiscard]] std::vector<TrackId> ticked() const;

Q_SIGNALS:
    void searchRequested();
    void removeRequested(const std::vector<tributary::TrackId>& tracks);

private:
    void showTicked();

    QLabel* state_;
    QTreeWidget* tree_;
    EmptyState* none_;
    QPushButton* remove_;
};

}  // namespace tributary::ui
