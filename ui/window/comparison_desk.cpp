#include "ui/window/comparison_desk.h"

#include "ui/window/workspace.h"

namespace tributary::ui {

namespace {

constexpr std::size_t kBuckets = 4096;

Result<ComparedPair> comparePair(const std::filesystem::path& a, const std::filesystem::path& b,
                                 const Progress& progress, std::stop_token stop) {
    auto comparison = compare(a, b, progress.part(0.0, 0.9), stop);
    if (!comparison) return fail(comparison.error());
    auto waveA = readWaveform(a, kBuckets, progress.part(0.9, 0.95), stop);
    if (!waveA) return fail(waveA.error());
    auto waveB = readWaveform(b, kBuckets, progress.part(0.95, 1.0), stop);
    if (!waveB) return fail(waveB.error());
    return ComparedPair{std::make_shared<const Comparison>(std::move(*comparison)),
                        std::make_shared<const Waveform>(std::move(*waveA)),
                        std::make_shared<const Waveform>(std::move(*waveB))};
}

}  // namespace

ComparisonDesk::ComparisonDesk(JobList& jobs, QObject* parent) : QObject(parent), jobs_(jobs) {}

void ComparisonDesk::setA(const std::filesystem::path& file) {
    if (file == a_ && (running_ != nullptr || pair_)) return;
    a_ = file;
    start();
}

void ComparisonDesk::setB(const std::filesystem::path& file) {
    if (file == b_ && (running_ != nullptr || pair_)) return;
    b_ = file;
    start();
}

void ComparisonDesk::start() {
    if (running_ != nullptr) running_->cancel();
    running_ = nullptr;
    pair_.reset();
    ++run_;
    if (!a_.empty() && !b_.empty()) {
        running_ = jobs_.add(
            tr("Compare %1 with %2").arg(displayName(a_), displayName(b_)),
            makeWork<ComparedPair>(
                [a = a_, b = b_](const Progress& progress, std::stop_token stop) {
                    return comparePair(a, b, progress, std::move(stop));
                },
                this,
                [this, run = run_](const Result<std::shared_ptr<const ComparedPair>>& result) {
                    if (run != run_) return;
                    running_ = nullptr;
                    if (result) pair_ = *result;
                    if (!result && result.error().code != ErrorCode::Cancelled) {
                        Q_EMIT failed(result.error());
                    }
                    Q_EMIT changed();
                }),
            JobList::Order::AtOnce);
    }
    Q_EMIT changed();
}

}  // namespace tributary::ui
