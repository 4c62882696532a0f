#pragma once

#include <stop_token>

namespace tributary::cli {

/// Turns the first Ctrl-C (or SIGTERM) into a request to stop; a second one ends the program at
/// once with status 130. To be called first of all, before there is any other thread. A signal that
/// the program was started with as ignored stays ignored.
[[nodiscard]] std::stop_source stopOnInterrupt();

}  // namespace tributary::cli
