#include "app/services/analyse_files.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <numeric>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace tributary {
namespace {

/// Outcomes come in as they are finished and go out in order.
class OrderedDelivery {
public:
    OrderedDelivery(std::size_t count, const DeliverReport& deliver)
        : waiting_(count), deliver_(deliver) {}

    /// False once the receiver wants no more.
    bool put(std::size_t index, Result<Report> report) {
        const std::lock_guard lock(mutex_);
        waiting_[index] = std::move(report);
        while (wanted_ && next_ < waiting_.size() && waiting_[next_]) {
            Result<Report> outcome = std::move(*waiting_[next_]);
            waiting_[next_].reset();
            wanted_ = deliver_(next_, std::move(outcome));
            ++next_;
        }
        return wanted_;
    }

private:
    std::mutex mutex_;
    std::vector<std::optional<Result<Report>>> waiting_;
    const DeliverReport& deliver_;
    std::size_t next_ = 0;
    bool wanted_ = true;
};

/// Adds up how far each file is.
class SharedProgress {
public:
    SharedProgress(std::size_t count, const Progress& whole)
        : fractions_(count, 0.0), whole_(whole) {}

    [[nodiscard]] Progress of(std::size_t index) {
        return Progress([this, index](std::string_view stage, double fraction) {
            const std::lock_guard lock(mutex_);
            fractions_[index] = std::max(fractions_[index], fraction);
            const double sum = std::accumulate(fractions_.begin(), fractions_.end(), 0.0);
            const auto count = static_cast<double>(fractions_.size());
            if (fractions_.size() == 1) return whole_.report(stage, sum);
            const auto done = std::count(fractions_.begin(), fractions_.end(), 1.0);
            whole_.report(
                "analyse " + std::to_string(done) + "/" + std::to_string(fractions_.size()),
                sum / count);
        });
    }

private:
    std::mutex mutex_;
    std::vector<double> fractions_;
    const Progress& whole_;
};

}  // namespace

Result<void> analyseFiles(std::span<const std::filesystem::path> files,
                          const AnalyseFilesOptions& options, const Reference& reference,
                          const DeliverReport& deliver, const Progress& progress,
                          std::stop_token stop) {
    const unsigned cores = std::max(1U, std::thread::hardware_concurrency());
    const auto jobs = static_cast<unsigned>(std::min<std::size_t>(
        options.jobs == 0 ? cores : options.jobs, std::max<std::size_t>(1, files.size())));
    std::stop_source own;
    const std::stop_callback pass(stop, [&own] { own.request_stop(); });
    OrderedDelivery delivery(files.size(), deliver);
    SharedProgress shared(files.size(), progress);
    std::atomic<std::size_t> next{0};

    const auto work = [&] {
        for (;;) {
            const std::size_t index = next.fetch_add(1);
            if (index >= files.size() || own.stop_requested()) return;
            AnalysisRequest request;
            request.file = files[index];
            request.depth = options.depth;
            request.threads = jobs > 1 ? 1 : 0;
            request.foreign = options.foreign;
            const Progress ofFile = shared.of(index);
            auto report = analyse(request, reference, ofFile, own.get_token());
            if (!report && report.error().code == ErrorCode::Cancelled) return;
            ofFile.report("done", 1.0);
            if (!delivery.put(index, std::move(report))) own.request_stop();
        }
    };
    {
        std::vector<std::jthread> helpers;
        for (unsigned i = 1; i < jobs; ++i) helpers.emplace_back(work);
        work();
    }
    if (stop.stop_requested()) return cancelled();
    return {};
}

}  // namespace tributary
