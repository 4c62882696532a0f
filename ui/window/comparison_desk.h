#pragma once

#include <filesystem>
#include <memory>

#include <QObject>
#include <QPointer>

#include "core/analysis/compare.h"
#include "core/audio/waveform.h"
#include "ui/jobs/job_list.h"

namespace tributary::ui {

/// Two files and what came of holding them against each other.
struct ComparedPair {
    std::shared_ptr<const Comparison> comparison;
    std::shared_ptr<const Waveform> a, b;
};

/// Compares the two chosen files by a job; choosing another one ends the job before.
class ComparisonDesk : public QObject {
    Q_OBJECT

public:
    explicit ComparisonDesk(JobList& jobs, QObject* parent = nullptr);

    void setA(const std::filesystem::path& file);
    void setB(const std::filesystem::path& file);
    [[nodiscard]] const std::filesystem::path& a() const { return a_; }
    [[nodiscard]] const std::filesystem::path& b() const { return b_; }
    [[nodiscard]] bool isRunning() const { return running_ != nullptr; }
    /// Null before both were compared.
    [[nodiscard]] const ComparedPair* pair() const { return pair_.get(); }

Q_SIGNALS:
    void changed();
    void failed(const tributary::Error& error);

private:
    void start();

    JobList& jobs_;
    std::filesystem::path a_, b_;
    QPointer<Job> running_;
    int run_ = 0;
    std::shared_ptr<const ComparedPair> pair_;
};

}  // namespace tributary::ui
