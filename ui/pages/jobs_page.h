#pragma once

#include <vector>

#include <QStyledItemDelegate>

#include "ui/window/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QSortFilterProxyModel;
class QTableView;

namespace tributary::ui {

class Job;
class JobList;

/// Paints a job's progress as a bar.
class ProgressDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    ProgressDelegate(const Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent), theme_(theme) {}
    void setTheme(const Theme& theme) { theme_ = theme; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    Theme theme_;
};

/// Everything that ran, runs and waits.
class JobsPage : public Page {
    Q_OBJECT

public:
    JobsPage(const Theme& theme, JobList& jobs, QWidget* parent = nullptr);
    void setTheme(const Theme& theme) override;

private:
    void refresh();
    void cancelSelected();
    [[nodiscard]] std::vector<Job*> selectedJobs() const;

    JobList& jobs_;
    QSortFilterProxyModel* newest_;
    QTableView* table_;
    ProgressDelegate* delegate_;
    QStackedWidget* stack_;
    QLabel* subtitle_;
    QPushButton* cancel_;
    QPushButton* cancelAll_;
};

}  // namespace tributary::ui
