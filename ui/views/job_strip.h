#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace tributary::ui {

class JobList;

/// The job in hand with its progress and a cancel button; hidden when nothing runs.
class JobStrip : public QFrame {
    Q_OBJECT

public:
    explicit JobStrip(JobList& jobs, QWidget* parent = nullptr);

private:
    void refresh();

    JobList& jobs_;
    QLabel* title_;
    QLabel* stage_;
    QProgressBar* bar_;
    QPushButton* cancel_;
};

}  // namespace tributary::ui
