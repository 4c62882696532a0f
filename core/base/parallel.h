#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <stop_token>
#include <thread>
#include <vector>

namespace tributary {

/// Calls body(i) for i = 0 … count − 1 from `threads` threads (0: as many as the machine has
/// cores), each i once, in no fixed order: body writes only to what belongs to i. Stops handing out
/// work when `stop` is requested. Exceptions must not leave body.
template <class Body>
void parallelFor(std::size_t count, unsigned threads, const std::stop_token& stop,
                 const Body& body) {
    const unsigned wanted =
        threads == 0 ? std::max(1U, std::thread::hardware_concurrency()) : threads;
    const auto workers = static_cast<unsigned>(std::min<std::size_t>(wanted, count));
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        for (std::size_t i = next++; i < count && !stop.stop_requested(); i = next++) body(i);
    };
    if (workers <= 1) {
        work();
        return;
    }
    std::vector<std::jthread> pool;
    for (unsigned w = 1; w < workers; ++w) pool.emplace_back(work);
    work();
}

}  // namespace tributary
